// kMaxLength, MAX_STRING_LENGTH, too large sizes, zero sizes.
const buffer = require('buffer'); console.log(typeof buffer.kMaxLength, buffer.constants.MAX_LENGTH === buffer.kMaxLength, buffer.constants.MAX_STRING_LENGTH === buffer.kStringMaxLength, Object.keys(buffer.constants)); for (const n of [0, -0]) console.log(Buffer.alloc(n).length, Buffer.from('').length, Buffer.concat([], 5).length); for (const n of [2 ** 53, Number.MAX_SAFE_INTEGER * 2, -Infinity, '8', null, {}, [], true]) try { Buffer.allocUnsafe(n); } catch (e) { console.log(e.name, e.code, e.message.replace(/<= \d+/, '<= MAX')); } console.log(Object.keys(buffer).filter((k) => !/INSPECT|resolve|isUtf8|isAscii|transcode/.test(k)).sort().join());
//# status: 0
//| number true true [ 'MAX_LENGTH', 'MAX_STRING_LENGTH' ]
//| 0 0 0
//| 0 0 0
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= MAX. Received 9_007_199_254_740_992
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= MAX. Received 18_014_398_509_481_982
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= MAX. Received -Infinity
//| TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('8')
//| TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received an instance of Array
//| TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type boolean (true)
//| Blob,Buffer,File,SlowBuffer,atob,btoa,constants,kMaxLength,kStringMaxLength
