// Invalid UTF-8 becomes U+FFFD as the WHATWG says; surrogates without a partner on the way in.
const show = (...bytes) => { const b = Buffer.from(bytes); console.log(b.toString('hex'), JSON.stringify([...b.toString()].map((c) => c.codePointAt(0).toString(16)).join(' '))); };
show(0xc3); show(0xc3, 0x28); show(0xe2, 0x82); show(0xe2, 0x28, 0xa1); show(0xf0, 0x9f, 0x98); show(0xf0, 0x9f, 0x98, 0x80); show(0xf0, 0x28, 0x8c, 0xbc); show(0xff); show(0xfe, 0xff); show(0xc0, 0x80); show(0xe0, 0x80, 0x80); show(0xed, 0xa0, 0x80); show(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80); show(0xf4, 0x90, 0x80, 0x80); show(0xf8, 0x88, 0x80, 0x80, 0x80); show(0x80, 0xbf); show(0x61, 0xf1, 0x80, 0x80, 0xe1, 0x80, 0xc2, 0x62, 0x80, 0x63, 0x80, 0xbf, 0x64); show(0xef, 0xbb, 0xbf, 0x41); show(0xe2, 0x82, 0xac, 0xe2); show(0xf4, 0x8f, 0xbf, 0xbf);
for (const s of ['\ud800', '\udc00', 'a\ud800b', '\ud83d\ude00', '\ude00\ud83d', '\ud800\ud800\udc00']) console.log(Buffer.from(s), Buffer.byteLength(s));
const w = Buffer.alloc(4, '.'); console.log(w.write('\u20ac\u20ac'), w, w.write('a\ud83d\ude00'), w, w.write('\ud83d\ude00'), w, w.write('abc\u00e9'), w, w.write('\u00e9', 3), w);
const { isUtf8, isAscii } = require('buffer'); console.log(isUtf8(Buffer.from([0xc3])), isUtf8(Buffer.from('\u20ac')), isUtf8(new ArrayBuffer(2)), isAscii(Buffer.from('abc')), isAscii(Buffer.from([128])), isAscii(new Uint8Array(0)));
for (const f of [() => isUtf8('a'), () => isAscii(5)]) try { f(); } catch (e) { console.log(e.name, e.code, e.message); }
//# status: 0
//| c3 "fffd"
//| c328 "fffd 28"
//| e282 "fffd"
//| e228a1 "fffd 28 fffd"
//| f09f98 "fffd"
//| f09f9880 "1f600"
//| f0288cbc "fffd 28 fffd fffd"
//| ff "fffd"
//| feff "fffd fffd"
//| c080 "fffd fffd"
//| e08080 "fffd fffd fffd"
//| eda080 "fffd fffd fffd"
//| eda0bdedb880 "fffd fffd fffd fffd fffd fffd"
//| f4908080 "fffd fffd fffd fffd"
//| f888808080 "fffd fffd fffd fffd fffd"
//| 80bf "fffd fffd"
//| 61f18080e180c262806380bf64 "61 fffd fffd fffd 62 fffd 63 fffd fffd 64"
//| efbbbf41 "feff 41"
//| e282ace2 "20ac fffd"
//| f48fbfbf "10ffff"
//| <Buffer ef bf bd> 3
//| <Buffer ef bf bd> 3
//| <Buffer 61 ef bf bd 62> 5
//| <Buffer f0 9f 98 80> 4
//| <Buffer ef bf bd ef bf bd> 6
//| <Buffer ef bf bd f0 90 80 80> 7
//| 3 <Buffer 61 62 63 80> 1 <Buffer 61 62 63 80> 4 <Buffer 61 62 63 80> 3 <Buffer 61 62 63 80> 0 <Buffer 61 62 63 80>
//| false true true true false true
//| TypeError ERR_INVALID_ARG_TYPE The "input" argument must be an instance of ArrayBuffer, Buffer, or TypedArray. Received type string ('a')
//| TypeError ERR_INVALID_ARG_TYPE The "input" argument must be an instance of ArrayBuffer, Buffer, or TypedArray. Received type number (5)
