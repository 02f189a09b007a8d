// TextEncoder: encode, encodeInto, lone surrogates, receivers.
const e = new TextEncoder(); const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
fail(() => e.encode('a\u00e9\u20ac\ud83d\ude00')); fail(() => e.encode()); fail(() => e.encode(undefined)); fail(() => e.encode(null)); fail(() => e.encode(5)); fail(() => e.encode('\ud800a\udc00')); fail(() => e.encode({ toString: () => 'obj' })); fail(() => e.encode(Symbol('s'))); fail(() => e.encoding); fail(() => e.encode('x').constructor.name); fail(() => e);
const into = (s, n) => { const t = new Uint8Array(n).fill(46); console.log(e.encodeInto(s, t), t); }; into('abc', 5); into('abc', 2); into('\u20ac\u20ac', 5); into('\ud83d\ude00', 3); into('a\ud83d\ude00', 5); into('', 1); into('x', 0); into('\ud800', 3); into('\u00e9\u00e9', 3);
fail(() => e.encodeInto('a')); fail(() => e.encodeInto('a', [])); fail(() => e.encodeInto(5, new Uint8Array(1))); fail(() => e.encodeInto('a', new Uint16Array(1))); fail(() => TextEncoder.prototype.encoding); fail(() => TextEncoder.prototype.encode.call({}, 'a')); fail(() => Object.prototype.toString.call(e)); fail(() => Object.keys(TextEncoder.prototype)); fail(() => e.encodeInto('ab', Buffer.alloc(3)));
//# status: 0
//| Uint8Array(10) [
//|    97, 195, 169, 226,
//|   130, 172, 240, 159,
//|   152, 128
//| ]
//| Uint8Array(0) []
//| Uint8Array(0) []
//| Uint8Array(4) [ 110, 117, 108, 108 ]
//| Uint8Array(1) [ 53 ]
//| Uint8Array(7) [
//|   239, 191, 189,
//|    97, 239, 191,
//|   189
//| ]
//| Uint8Array(3) [ 111, 98, 106 ]
//| TypeError undefined Cannot convert a Symbol value to a string
//| utf-8
//| Uint8Array
//| { encoding: 'utf-8' }
//| { read: 3, written: 3 } Uint8Array(5) [ 97, 98, 99, 46, 46 ]
//| { read: 2, written: 2 } Uint8Array(2) [ 97, 98 ]
//| { read: 1, written: 3 } Uint8Array(5) [ 226, 130, 172, 46, 46 ]
//| { read: 0, written: 0 } Uint8Array(3) [ 46, 46, 46 ]
//| { read: 3, written: 5 } Uint8Array(5) [ 97, 240, 159, 152, 128 ]
//| { read: 0, written: 0 } Uint8Array(1) [ 46 ]
//| { read: 0, written: 0 } Uint8Array(0) []
//| { read: 1, written: 3 } Uint8Array(3) [ 239, 191, 189 ]
//| { read: 1, written: 2 } Uint8Array(3) [ 195, 169, 46 ]
//| TypeError ERR_INVALID_ARG_TYPE The "dest" argument must be an instance of Uint8Array. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "dest" argument must be an instance of Uint8Array. Received an instance of Array
//| TypeError ERR_INVALID_ARG_TYPE The "src" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "dest" argument must be an instance of Uint8Array. Received an instance of Uint16Array
//| TypeError ERR_INVALID_THIS Value of "this" must be of type TextEncoder
//| TypeError ERR_INVALID_THIS Value of "this" must be of type TextEncoder
//| [object TextEncoder]
//| [ 'encoding', 'encode', 'encodeInto' ]
//| { read: 2, written: 2 }
