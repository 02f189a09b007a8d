const e = new TextEncoder(), d = new TextDecoder();
console.log(e.encode('hé😀'), d.decode(new Uint8Array([104, 195, 169, 240, 159, 152, 128])), e.encoding, d.encoding, d.fatal, d.ignoreBOM);
console.log(e.encodeInto('hello', new Uint8Array(3)), d.decode(new Uint8Array([0xff, 0x41])), new TextDecoder('utf-16le').decode(new Uint8Array([65, 0, 66, 0])), new TextDecoder('latin1').encoding);
try { new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array([0xff])); } catch (err) { console.log(err.name, err.code); }
const s = new TextDecoder();
console.log(s.decode(new Uint8Array([0xe2, 0x82]), { stream: true }) + s.decode(new Uint8Array([0xac])), d.decode(new Uint8Array([0xef, 0xbb, 0xbf, 65])), d.decode());
try { new TextDecoder('nope'); } catch (err) { console.log(err.name, err.code); }
//# also: microscript
//# status: 0
//| Uint8Array(7) [
//|   104, 195, 169,
//|   240, 159, 152,
//|   128
//| ] hé😀 utf-8 utf-8 false false
//| { read: 3, written: 3 } �A AB windows-1252
//| TypeError ERR_ENCODING_INVALID_ENCODED_DATA
//| € A
//| RangeError ERR_ENCODING_NOT_SUPPORTED
