// base64 and base64url: padding, white space, both alphabets, rubbish, lengths.
for (const s of ['', 'Y', 'YQ', 'YQ=', 'YQ==', 'YWI', 'YWI=', 'YWJj', 'YW Jj', 'YW\nJj\r\n', 'YQ==YQ==', '=YQ', 'Y-_/+A', '-_-_', '+/+/', '*Y*Q*', 'YWJjZA===', 'AA\u00e9AA', '\u4e00\u4e01', 'YWJj=ZGVm']) console.log(JSON.stringify(s), Buffer.from(s, 'base64'), Buffer.from(s, 'base64url'), Buffer.byteLength(s, 'base64'));
for (let n = 0; n < 7; n++) { const b = Buffer.from('\xfb\xff\xbf>?~'.slice(0, n), 'latin1'); console.log(b.toString('base64'), b.toString('base64url'), b.toString('base64', 1), b.toString('base64url', 0, 2)); }
console.log(Buffer.alloc(60, 'line').toString('base64')); console.log(Buffer.alloc(8).write('YWJjZGVm', 'base64'), Buffer.alloc(4).write('YWJjZGVm', 1, 'base64'), Buffer.alloc(8).write('YWJjZGVm', 0, 2, 'base64'));
console.log(btoa('hello'), atob('aGVsbG8='), atob(' aGVs bG8 '), atob('YQ'), btoa(''), btoa(null), atob('') === '', btoa('\xff\xfe'));
for (const f of [() => btoa('\u0100'), () => atob('a'), () => atob('a*b='), () => atob('YQ=a'), () => btoa(), () => atob(), () => atob('YQ='), () => atob('YQ===')]) try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message, e instanceof DOMException); }
//# status: 0
//| "" <Buffer > <Buffer > 0
//| "Y" <Buffer > <Buffer > 0
//| "YQ" <Buffer 61> <Buffer 61> 1
//| "YQ=" <Buffer 61> <Buffer 61> 1
//| "YQ==" <Buffer 61> <Buffer 61> 1
//| "YWI" <Buffer 61 62> <Buffer 61 62> 2
//| "YWI=" <Buffer 61 62> <Buffer 61 62> 2
//| "YWJj" <Buffer 61 62 63> <Buffer 61 62 63> 3
//| "YW Jj" <Buffer 61 62 63> <Buffer 61 62 63> 3
//| "YW\nJj\r\n" <Buffer 61 62 63> <Buffer 61 62 63> 5
//| "YQ==YQ==" <Buffer 61> <Buffer 61> 4
//| "=YQ" <Buffer > <Buffer > 2
//| "Y-_/+A" <Buffer 63 ef ff f8> <Buffer 63 ef ff f8> 4
//| "-_-_" <Buffer fb ff bf> <Buffer fb ff bf> 3
//| "+/+/" <Buffer fb ff bf> <Buffer fb ff bf> 3
//| "*Y*Q*" <Buffer 61> <Buffer 61> 3
//| "YWJjZA===" <Buffer 61 62 63 64> <Buffer 61 62 63 64> 5
//| "AAéAA" <Buffer 00 00 00> <Buffer 00 00 00> 3
//| "一丁" <Buffer > <Buffer > 1
//| "YWJj=ZGVm" <Buffer 61 62 63> <Buffer 61 62 63> 6
//|
//| +w== -w  -w
//| +/8= -_8 /w== -_8
//| +/+/ -_-_ /78= -_8
//| +/+/Pg== -_-_Pg /78+ -_8
//| +/+/Pj8= -_-_Pj8 /78+Pw== -_8
//| +/+/Pj9+ -_-_Pj9- /78+P34= -_8
//| bGluZWxpbmVsaW5lbGluZWxpbmVsaW5lbGluZWxpbmVsaW5lbGluZWxpbmVsaW5lbGluZWxpbmVsaW5l
//| 6 3 2
//| aGVsbG8= hello hello a  bnVsbA== true //4=
//| InvalidCharacterError 5 Invalid character true
//| InvalidCharacterError 5 The string to be decoded is not correctly encoded. true
//| InvalidCharacterError 5 Invalid character true
//| InvalidCharacterError 5 Invalid character true
//| TypeError ERR_MISSING_ARGS The "input" argument must be specified false
//| TypeError ERR_MISSING_ARGS The "input" argument must be specified false
//| InvalidCharacterError 5 Invalid character true
//| InvalidCharacterError 5 Invalid character true
