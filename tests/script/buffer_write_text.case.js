// write: offset, length and encoding in all their places.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
for (const args of [['abc'], ['abc', 2], ['abc', 2, 2], ['abc', 2, 2, 'utf8'], ['abc', 'latin1'], ['abc', 1, 'latin1'], ['abcdefghij'], ['abc', 6], ['abc', 8], ['', 3], ['\u20ac\u20ac\u20ac'], ['\u20ac\u20ac', 3], ['abc', undefined], ['abc', undefined, 2], ['abc', 0, undefined], ['abc', 0, undefined, 'hex'], ['616263', undefined, undefined, 'hex'], ['abc', 0, 100], ['abc', 0, 0], ['abc', 2, null], ['ab', 0, 2, null]]) fail(() => { const b = Buffer.alloc(8, '.'); return JSON.stringify(args) + ' ' + b.write(...args) + ' ' + JSON.stringify(b.toString()); });
for (const args of [[], [5], [null], [{}], ['a', -1], ['a', 9], ['a', 1.5], ['a', 'nope'], ['a', 0, -1], ['a', 0, 'nope'], ['a', 0, 1, 'nope'], ['a', '0'], ['a', null], ['a', {}], ['a', 0, {}], ['a', 0, 1.5], ['a', NaN], ['a', 0, 1, 5]]) fail(() => Buffer.alloc(8).write(...args));
//# status: 0
//| ["abc"] 3 "abc....."
//| ["abc",2] 3 "..abc..."
//| ["abc",2,2] 2 "..ab...."
//| ["abc",2,2,"utf8"] 2 "..ab...."
//| ["abc","latin1"] 3 "abc....."
//| ["abc",1,"latin1"] 3 ".abc...."
//| ["abcdefghij"] 8 "abcdefgh"
//| ["abc",6] 2 "......ab"
//| ["abc",8] 0 "........"
//| ["",3] 0 "........"
//| ["€€€"] 6 "€€.."
//| ["€€",3] 3 "...€.."
//| ["abc",null] 3 "abc....."
//| ["abc",null,2] 3 "abc....."
//| ["abc",0,null] 3 "abc....."
//| ["abc",0,null,"hex"] 1 "�......."
//| ["616263",null,null,"hex"] 6 "616263.."
//| RangeError ERR_OUT_OF_RANGE The value of "length" is out of range. It must be >= 0 && <= 8. Received 100
//| ["abc",0,0] 0 "........"
//| TypeError ERR_INVALID_ARG_TYPE The "length" argument must be of type number. Received null
//| ["ab",0,2,null] 2 "ab......"
//| TypeError ERR_INVALID_ARG_TYPE argument must be a string
//| TypeError ERR_INVALID_ARG_TYPE argument must be a string
//| TypeError ERR_INVALID_ARG_TYPE argument must be a string
//| TypeError ERR_INVALID_ARG_TYPE argument must be a string
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 8. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 8. Received 9
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| RangeError ERR_OUT_OF_RANGE The value of "length" is out of range. It must be >= 0 && <= 8. Received -1
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: 0
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "length" argument must be of type number. Received an instance of Object
//| RangeError ERR_OUT_OF_RANGE The value of "length" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received NaN
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: 5
