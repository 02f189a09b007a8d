// utf16le, base64, base64url, hex, latin1, ascii in pieces; encodings and chunks that are refused.
const { StringDecoder } = require('string_decoder');
const pieces = (enc, ...list) => { const d = new StringDecoder(enc); console.log(enc, JSON.stringify(list.map((p) => d.write(Buffer.from(p, 'hex'))).concat([d.end()])), d.encoding); };
pieces('utf16le', '41', '00', '4200'); pieces('utf16le', '3dd8', '00de'); pieces('utf16le', '3dd8', '4100'); pieces('utf16le', '3dd8'); pieces('utf16le', '4100', '42'); 
pieces('base64', '61', '62', '63', '64'); pieces('base64', '6162', '636465'); pieces('base64', '616263', ''); pieces('base64url', 'fb', 'ff', 'bf', 'fb'); pieces('base64url', 'fbff'); pieces('hex', '0a', 'ff00'); pieces('latin1', 'e9', 'ff41'); pieces('binary', 'e980'); pieces('ascii', 'e9', 'ff41'); pieces('UTF8', 'c3', 'a9'); pieces(undefined, '41'); pieces(null, '42'); pieces('Utf-8', 'c3a9');
for (const e of ['nope', 5, {}, 'utf-7', '']) try { console.log(JSON.stringify(new StringDecoder(e).encoding)); } catch (x) { console.log(x.name, x.code, x.message); }
for (const c of [5, null, undefined, {}, [1], true]) try { console.log(new StringDecoder().write(c)); } catch (x) { console.log(x.name, x.code, x.message); }
console.log(StringDecoder.name, Object.getOwnPropertyNames(StringDecoder.prototype).sort()); const t = new StringDecoder('utf8'); t.write(Buffer.from([0xc3])); console.log(t.text && typeof t.text, t.end(), t.end());
//# status: 0
//| utf16le ["","A","B",""] utf16le
//| utf16le ["","😀",""] utf16le
//| utf16le ["","\ud83dA",""] utf16le
//| utf16le ["","\ud83d"] utf16le
//| utf16le ["A","",""] utf16le
//| base64 ["","","YWJj","","ZA=="] base64
//| base64 ["","YWJj","ZGU="] base64
//| base64 ["YWJj","",""] base64
//| base64url ["","","-_-_","","-w"] base64url
//| base64url ["","-_8"] base64url
//| hex ["0a","ff00",""] hex
//| latin1 ["é","ÿA",""] latin1
//| binary ["é",""] latin1
//| ascii ["i","A",""] ascii
//| UTF8 ["","é",""] utf8
//| undefined ["A",""] utf8
//| null ["B",""] utf8
//| Utf-8 ["é",""] utf8
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: 5
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: {}
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: utf-7
//| "utf8"
//| TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of Buffer, TypedArray, or DataView. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of Buffer, TypedArray, or DataView. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of Buffer, TypedArray, or DataView. Received an instance of Array
//| TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of Buffer, TypedArray, or DataView. Received type boolean (true)
//| StringDecoder [
//|   'constructor',
//|   'end',
//|   'lastChar',
//|   'lastNeed',
//|   'lastTotal',
//|   'text',
//|   'write'
//| ]
//| function �
