const b = Buffer.from('h\u00e9llo \u20ac \ud83d\ude00');
for (const e of ['utf8', 'utf-8', 'UTF8', 'hex', 'base64', 'base64url', 'latin1', 'binary', 'ascii', 'ucs2', 'ucs-2', 'utf16le', 'utf-16le']) console.log(e, JSON.stringify(b.toString(e)), Buffer.isEncoding(e), Buffer.byteLength('h\u00e9', e));
for (const [t, e] of [['68656c6c6f', 'hex'], ['6865zz', 'hex'], ['abc', 'hex'], ['aGk', 'base64'], ['aGk=', 'base64'], ['a G k\n=', 'base64'], ['-_-_', 'base64'], ['+/+/', 'base64url'], ['\u00ff\u0100', 'latin1'], ['\u00e9', 'ascii'], ['ab', 'utf16le'], ['\ud800x', 'utf8']]) console.log(t, e, Buffer.from(t, e));
for (const x of ['x', '', 'utf9', 'UTF-16', null]) { try { console.log(x, Buffer.isEncoding(x), Buffer.from('a', x)); } catch (e) { console.log(e.code, e.message); } }
try { b.toString('nope'); } catch (e) { console.log(e.name, e.code, e.message); }
console.log(Buffer.from([0xff, 0xfe, 0x41]).toString(), Buffer.from([0xe2, 0x82]).toString(), Buffer.from([0xf0, 0x9f, 0x98]).toString().length, Buffer.from('ff', 'latin1').toString('ascii'));
console.log(b.toString('utf8', 1, 3), b.toString('hex', -5, 2), b.toString('utf8', 3), b.toString(undefined, 0, 1), b.slice(-4).toString());
console.log(b.toJSON().data.length, JSON.stringify(Buffer.from('ab')), Buffer.from(JSON.parse(JSON.stringify(Buffer.from('ab')))), b.toLocaleString('hex').length);
//# status: 0
//| utf8 "héllo € 😀" true 3
//| utf-8 "héllo € 😀" true 3
//| UTF8 "héllo € 😀" true 3
//| hex "68c3a96c6c6f20e282ac20f09f9880" true 1
//| base64 "aMOpbGxvIOKCrCDwn5iA" true 1
//| base64url "aMOpbGxvIOKCrCDwn5iA" true 1
//| latin1 "hÃ©llo â¬ ð" true 2
//| binary "hÃ©llo â¬ ð" true 2
//| ascii "hC)llo b\u0002, p\u001f\u0018\u0000" true 2
//| ucs2 "써沩潬겂颟" true 4
//| ucs-2 "써沩潬겂颟" true 4
//| utf16le "써沩潬겂颟" true 4
//| utf-16le "써沩潬겂颟" true 4
//| 68656c6c6f hex <Buffer 68 65 6c 6c 6f>
//| 6865zz hex <Buffer 68 65>
//| abc hex <Buffer ab>
//| aGk base64 <Buffer 68 69>
//| aGk= base64 <Buffer 68 69>
//| a G k
//| = base64 <Buffer 68 69>
//| -_-_ base64 <Buffer fb ff bf>
//| +/+/ base64url <Buffer fb ff bf>
//| ÿĀ latin1 <Buffer ff 00>
//| é ascii <Buffer e9>
//| ab utf16le <Buffer 61 00 62 00>
//| �x utf8 <Buffer ef bf bd 78>
//| ERR_UNKNOWN_ENCODING Unknown encoding: x
//|  false <Buffer 61>
//| ERR_UNKNOWN_ENCODING Unknown encoding: utf9
//| ERR_UNKNOWN_ENCODING Unknown encoding: UTF-16
//| null false <Buffer 61>
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| ��A � 1 ff
//| é 68c3 llo € 😀 h 😀
//| 15 {"type":"Buffer","data":[97,98]} <Buffer 61 62> 30
