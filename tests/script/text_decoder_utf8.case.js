// TextDecoder: fatal, ignoreBOM, stream; sources of all kinds.
const bytes = (...b) => new Uint8Array(b); const fail = (g) => { try { console.log(JSON.stringify(g())); } catch (x) { console.log(x.name, x.code, x.message); } };
const d = new TextDecoder(); console.log(d.encoding, d.fatal, d.ignoreBOM, Object.prototype.toString.call(d)); fail(() => d.decode(bytes(0xef, 0xbb, 0xbf, 65))); fail(() => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes(0xef, 0xbb, 0xbf, 65)).length); fail(() => d.decode()); fail(() => d.decode(undefined)); fail(() => d.decode(new ArrayBuffer(2))); fail(() => d.decode(new DataView(bytes(65, 66).buffer, 1))); fail(() => d.decode(new Uint16Array([0x4241]))); fail(() => d.decode(Buffer.from('\u20ac')));
const f = new TextDecoder('utf8', { fatal: true }); fail(() => f.decode(bytes(65, 0xff))); fail(() => f.decode(bytes(0xe2, 0x82))); fail(() => f.decode(bytes(0xe2, 0x82, 0xac))); fail(() => f.decode(bytes(0xed, 0xa0, 0x80))); fail(() => f.fatal);
const s = new TextDecoder(); fail(() => [s.decode(bytes(0xe2), { stream: true }), s.decode(bytes(0x82), { stream: true }), s.decode(bytes(0xac), { stream: true }), s.decode(bytes(0xc3), { stream: true }), s.decode()]); fail(() => [s.decode(bytes(0xef), { stream: true }), s.decode(bytes(0xbb, 0xbf), { stream: true }), s.decode(bytes(65))]); fail(() => [s.decode(bytes(0xf0, 0x9f), { stream: true }), s.decode(bytes(0x41))]);
const g = new TextDecoder('utf-8', { fatal: true }); fail(() => g.decode(bytes(0xe2, 0x82), { stream: true })); fail(() => g.decode(bytes(0x41))); fail(() => g.decode(bytes(0x42)));
fail(() => d.decode('text')); fail(() => d.decode(5)); fail(() => d.decode(null)); fail(() => d.decode([1])); fail(() => new TextDecoder('nope')); fail(() => new TextDecoder('utf-8', 5)); fail(() => TextDecoder.prototype.encoding); fail(() => TextDecoder()); fail(() => new TextDecoder(Symbol.iterator.toString()));
fail(() => d.decode(bytes(0xff, 0xc0, 0x80, 0xf4, 0x90, 0x80, 0x80, 0x41))); fail(() => d.decode(bytes()));
//# status: 0
//| utf-8 false false [object TextDecoder]
//| "A"
//| 2
//| ""
//| ""
//| "\u0000\u0000"
//| "B"
//| "AB"
//| "€"
//| TypeError ERR_ENCODING_INVALID_ENCODED_DATA The encoded data was not valid for encoding utf-8
//| TypeError ERR_ENCODING_INVALID_ENCODED_DATA The encoded data was not valid for encoding utf-8
//| "€"
//| TypeError ERR_ENCODING_INVALID_ENCODED_DATA The encoded data was not valid for encoding utf-8
//| true
//| ["","","€","","�"]
//| ["","","A"]
//| ["","�A"]
//| ""
//| TypeError ERR_ENCODING_INVALID_ENCODED_DATA The encoded data was not valid for encoding utf-8
//| "B"
//| TypeError ERR_INVALID_ARG_TYPE The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.
//| TypeError ERR_INVALID_ARG_TYPE The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.
//| TypeError ERR_INVALID_ARG_TYPE The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.
//| TypeError ERR_INVALID_ARG_TYPE The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.
//| RangeError ERR_ENCODING_NOT_SUPPORTED The "nope" encoding is not supported
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| TypeError ERR_INVALID_THIS Value of "this" must be of type TextDecoder
//| TypeError undefined Class constructor TextDecoder cannot be invoked without 'new'
//| RangeError ERR_ENCODING_NOT_SUPPORTED The "Symbol(Symbol.iterator)" encoding is not supported
//| "�������A"
//| ""
