// latin1, ascii, binary and the two-byte encodings: what they keep and what they lose.
const text = 'h\u00e9\u20ac\ud83d\ude00\ud800!';
for (const enc of ['latin1', 'binary', 'ascii', 'ucs2', 'ucs-2', 'utf16le', 'utf-16le', 'utf8', 'utf-8', 'UTF8', 'Latin1', 'UCS-2']) { const b = Buffer.from(text, enc); console.log(enc, b.length, Buffer.byteLength(text, enc), b.toString('hex'), JSON.stringify(b.toString(enc))); }
const all = Buffer.from([0x61, 0x80, 0xe9, 0xff, 0x7f, 0x00]); console.log(JSON.stringify([all.toString('ascii'), all.toString('latin1'), all.toString('ucs2'), all.toString('utf16le', 1, 4), all.toString('utf8')]));
const w = Buffer.alloc(5); console.log(w.write('abc', 'ucs2'), w, w.write('\u20ac', 4, 'ucs2'), w.write('\u20ac\u20ac', 1, 'utf16le'), w, w.write('\xe9\xe8', 0, 1, 'latin1'), w);
console.log(w.latin1Slice(0, 2), w.asciiSlice(0, 2), w.ucs2Slice(1, 5), w.utf8Slice(0, 3), w.base64Slice(), w.latin1Write('zz', 1), w.asciiWrite('q'), w.ucs2Write('a', 2), w.utf8Write('\u00e9', 3), w);
for (const e of ['utf8', 'UTF-8', 'utf16', 'hex', 'Hex', 'base64', 'base64url', 'BASE64URL', 'binary', 'ascii', '', null, undefined, 5, 'latin-1', 'iso-8859-1', 'UCS2']) console.log(e, Buffer.isEncoding(e));
//# status: 0
//| latin1 7 7 68e9ac3d000021 "hé¬=\u0000\u0000!"
//| binary 7 7 68e9ac3d000021 "hé¬=\u0000\u0000!"
//| ascii 7 7 68e9ac3d000021 "hi,=\u0000\u0000!"
//| ucs2 14 14 6800e900ac203dd800de00d82100 "hé€😀\ud800!"
//| ucs-2 14 14 6800e900ac203dd800de00d82100 "hé€😀\ud800!"
//| utf16le 14 14 6800e900ac203dd800de00d82100 "hé€😀\ud800!"
//| utf-16le 14 14 6800e900ac203dd800de00d82100 "hé€😀\ud800!"
//| utf8 14 14 68c3a9e282acf09f9880efbfbd21 "hé€😀�!"
//| utf-8 14 14 68c3a9e282acf09f9880efbfbd21 "hé€😀�!"
//| UTF8 14 14 68c3a9e282acf09f9880efbfbd21 "hé€😀�!"
//| Latin1 7 7 68e9ac3d000021 "hé¬=\u0000\u0000!"
//| UCS-2 14 14 6800e900ac203dd800de00d82100 "hé€😀\ud800!"
//| ["a\u0000i\u0000","aéÿ\u0000","聡￩","","a���\u0000"]
//| 4 <Buffer e9 ac 20 ac 20> 0 4 <Buffer e9 ac 20 ac 20> 1 <Buffer e9 ac 20 ac 20>
//| é¬ i, €€ �  6awgrCA= 2 1 2 2 <Buffer 71 7a 61 c3 a9>
//| utf8 true
//| UTF-8 true
//| utf16 false
//| hex true
//| Hex true
//| base64 true
//| base64url true
//| BASE64URL true
//| binary true
//| ascii true
//|  false
//| null false
//| undefined false
//| 5 false
//| latin-1 false
//| iso-8859-1 false
//| UCS2 true
