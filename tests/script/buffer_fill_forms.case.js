// fill: values, ranges, encodings, multi-byte text that does not fit, refused bounds.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } }; const n = () => Buffer.alloc(8, '.');
for (const args of [['ab'], ['abc', 2], ['abc', 2, 5], ['\u20ac'], ['\u20ac', 3], [0x1ff], [-1], [3.9], ['x', 8], ['x', 3, 3], ['x', 5, 2], [''], ['', 2], ['YWI=', 'base64'], ['6162', 1, 'hex'], ['\u00e9', 1, 4, 'latin1'], ['a', 'ucs2'], [Buffer.from('xyz')], [Buffer.from('xyz'), 1, 3], [new Uint8Array([65, 66])], [null], [undefined], [true], [NaN], ['5'], [{}], [[1]], [Symbol.iterator.description]]) fail(() => n().fill(...args).toString('latin1').replace(/[^ -~]/g, (c) => '\\x' + c.charCodeAt(0).toString(16)));
for (const args of [['a', -1], ['a', 0, 9], ['a', 9], ['a', '1'], ['a', 0, '2'], ['a', 1.5], ['a', 0, NaN], [1, -1], [Buffer.alloc(0)], ['a', 0, 8, 'nope'], ['a', 'nope'], ['zz', 0, 8, 'hex'], ['a', 0, 8, 5], [Symbol('a')]]) fail(() => n().fill(...args).toString());
fail(() => { const b = n(); return b.fill('q') === b; }); fail(() => Buffer.alloc(0).fill('abc')); fail(() => Buffer.alloc(0).fill('a', 0, 1));
//# status: 0
//| abababab
//| ..abcabc
//| ..abc...
//| \xe2\x82\xac\xe2\x82\xac\xe2\x82
//| ...\xe2\x82\xac\xe2\x82
//| \xff\xff\xff\xff\xff\xff\xff\xff
//| \xff\xff\xff\xff\xff\xff\xff\xff
//| \x3\x3\x3\x3\x3\x3\x3\x3
//| ........
//| ........
//| ........
//| \x0\x0\x0\x0\x0\x0\x0\x0
//| ..\x0\x0\x0\x0\x0\x0
//| abababab
//| .abababa
//| .\xe9\xe9\xe9....
//| a\x0a\x0a\x0a\x0
//| xyzxyzxy
//| .xy.....
//| ABABABAB
//| \x0\x0\x0\x0\x0\x0\x0\x0
//| \x0\x0\x0\x0\x0\x0\x0\x0
//| \x1\x1\x1\x1\x1\x1\x1\x1
//| \x0\x0\x0\x0\x0\x0\x0\x0
//| 55555555
//| \x0\x0\x0\x0\x0\x0\x0\x0
//| \x1\x1\x1\x1\x1\x1\x1\x1
//| Symbol.i
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 4294967296. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "end" is out of range. It must be >= 0 && <= 8. Received 9
//| ........
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: 1
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: 2
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "end" is out of range. It must be an integer. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 4294967296. Received -1
//| TypeError ERR_INVALID_ARG_VALUE The argument 'value' is invalid. Received <Buffer >
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| TypeError ERR_INVALID_ARG_VALUE The argument 'value' is invalid. Received 'zz'
//| TypeError ERR_INVALID_ARG_TYPE The "encoding" argument must be of type string. Received type number (5)
//| TypeError undefined Cannot convert a Symbol value to a number
//| true
//| <Buffer >
//| RangeError ERR_OUT_OF_RANGE The value of "end" is out of range. It must be >= 0 && <= 0. Received 1
