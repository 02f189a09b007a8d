const { StringDecoder } = require('string_decoder');
const run = (enc, ...parts) => { const d = new StringDecoder(enc); console.log(enc, d.encoding, JSON.stringify(parts.map((p) => d.write(Buffer.from(p, 'hex')))), JSON.stringify(d.end())); };
run('utf8', 'e2', '82', 'ac'); run('utf8', 'e282', '41'); run('utf8', 'f09f98'); run('utf8', 'c3'); run('utf8', 'ff', '41'); run('utf8', 'eda080'); run('utf8', 'f0', '9f98', '80c3'); run('ucs2', '4100', '42'); run('base64', '61', '6263', '64'); run('base64url', 'ff', 'fe'); run('hex', 'abcd', 'ef'); run('latin1', 'e9', 'ff'); run('ascii', 'e9'); run('binary', '80'); run(undefined, '61');
const d = new StringDecoder('utf8'); console.log(d.end(Buffer.from([0xe2])), d.write('text'), d.lastNeed, d.lastTotal, d.write(Buffer.from([0xe2])), d.lastNeed, d.lastTotal);
for (const f of [() => new StringDecoder('nope'), () => new StringDecoder(1), () => d.write(5), () => d.write(null), () => d.write(new Uint8Array([65])), () => StringDecoder('utf8')]) try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
//# status: 0
//| utf8 utf8 ["","","€"] ""
//| utf8 utf8 ["","�A"] ""
//| utf8 utf8 [""] "�"
//| utf8 utf8 [""] "�"
//| utf8 utf8 ["�","A"] ""
//| utf8 utf8 ["���"] ""
//| utf8 utf8 ["","","😀"] "�"
//| ucs2 utf16le ["A",""] ""
//| base64 base64 ["","YWJj",""] "ZA=="
//| base64url base64url ["",""] "__4"
//| hex hex ["abcd","ef"] ""
//| latin1 latin1 ["é","ÿ"] ""
//| ascii ascii ["i"] ""
//| binary latin1 [""] ""
//| undefined utf8 ["a"] ""
//| � text 0 0  2 3
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: 1
//| TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of Buffer, TypedArray, or DataView. Received null
//| �A
//| TypeError undefined Cannot set properties of undefined (setting 'encoding')
