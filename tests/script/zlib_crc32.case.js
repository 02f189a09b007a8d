const zlib = require('zlib');
console.log(typeof zlib.crc32);
if (zlib.crc32) { console.log(zlib.crc32(''), zlib.crc32('hello'), zlib.crc32(Buffer.from('hello')), zlib.crc32('lo', zlib.crc32('hel')), zlib.crc32(new Uint8Array([1, 2, 3])), zlib.crc32('\u00e9'), zlib.crc32('x', 4294967295));
  for (const a of [[], [5], [null], ['x', 'y'], ['x', -1], ['x', 2 ** 32], ['x', 1.5]]) try { zlib.crc32(...a); console.log('?'); } catch (e) { console.log(e.code, e.message); } }
//# status: 0
//| function
//| 0 907060870 907060870 907060870 1438416925 235179326 2703296241
//| ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
//| ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received null
//| ERR_INVALID_ARG_TYPE The "value" argument must be of type number. Received type string ('y')
//| ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 && <= 4294967295. Received -1
//| ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 && <= 4294967295. Received 4294967296
//| ERR_OUT_OF_RANGE The value of "value" is out of range. It must be an integer. Received 1.5
