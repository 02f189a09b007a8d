const fail = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
const b = Buffer.from('this is a buffer, this is it');
fail(() => [b.indexOf('is'), b.indexOf('is', 3), b.indexOf('is', -5), b.lastIndexOf('is'), b.lastIndexOf('is', 10), b.lastIndexOf('this', -5), b.indexOf(''), b.indexOf('', 50), b.lastIndexOf('')]);
fail(() => [b.indexOf(Buffer.from('buf')), b.indexOf(97), b.indexOf(353), b.indexOf(99.9), b.indexOf('zz'), b.includes('it'), b.includes('this', 1), b.indexOf(new Uint8Array([105, 115])), b.indexOf('6973', 'hex'), b.indexOf('is', undefined), b.indexOf('is', null), b.indexOf('is', {}), b.indexOf('i', NaN), b.lastIndexOf('i', NaN)]);
fail(() => b.indexOf({})); fail(() => b.indexOf()); fail(() => b.includes(null)); fail(() => b.indexOf('a', 'b', 'nope'));
const u = Buffer.from('\u03a1\u03a3\u03a1', 'utf16le'); fail(() => [u.indexOf('\u03a3', 0, 'utf16le'), u.lastIndexOf('\u03a1', undefined, 'ucs2')]);
fail(() => Buffer.alloc(7).fill('abc')); fail(() => Buffer.alloc(5).fill(0x161)); fail(() => Buffer.alloc(5).fill('x', 1, 3)); fail(() => Buffer.alloc(4).fill('616', 'hex')); fail(() => Buffer.alloc(3).fill('\u0222')); fail(() => Buffer.alloc(4).fill(Buffer.from([1, 2]))); fail(() => Buffer.alloc(3).fill('')); fail(() => Buffer.alloc(3).fill(true)); fail(() => Buffer.alloc(3).fill('a', 0, 9)); fail(() => Buffer.alloc(3).fill('a', -1)); fail(() => Buffer.alloc(3).fill(Buffer.alloc(0))); fail(() => Buffer.alloc(3).fill('a', 'nope')); fail(() => Buffer.alloc(3).fill('zz', 'hex'));
const c = Buffer.from('abcdef'), d = Buffer.alloc(4, '.');
fail(() => [c.copy(d), d.toString(), c.copy(d, 2, 4), d.toString(), c.copy(d, 9), c.copy(c, 2, 0, 4), c.toString()]); fail(() => c.copy(d, -1)); fail(() => c.copy(d, 0, 9)); fail(() => c.copy('x')); fail(() => c.copy(d, 0, 3, 1));
fail(() => [c.equals(Buffer.from(c)), c.equals(new Uint8Array(1)), c.compare(Buffer.from('abd')), c.compare(c, 0, 2, 0, 2), c.compare(Buffer.from('xab'), 1, 3, 0, 2)]); fail(() => c.equals('x')); fail(() => c.compare('x')); fail(() => c.compare(c, 9)); fail(() => c.compare(c, 0, 9));
fail(() => [Buffer.from('0102', 'hex').swap16(), Buffer.from('01020304', 'hex').swap32(), Buffer.from('0102030405060708', 'hex').swap64()]); fail(() => Buffer.alloc(3).swap16()); fail(() => Buffer.alloc(3).swap32()); fail(() => Buffer.alloc(3).swap64());
//# status: 0
//| [
//|    2, 5, 23, 23, 5,
//|   18, 0, 28, 28
//| ]
//| [
//|   10,   8,    8, -1, -1,
//|   true, true, 2, 2,  2,
//|   2,    2,    2, 26
//| ]
//| TypeError ERR_INVALID_ARG_TYPE The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array. Received null
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: b
//| [ 2, 4 ]
//| <Buffer 61 62 63 61 62 63 61>
//| <Buffer 61 61 61 61 61>
//| <Buffer 00 78 78 00 00>
//| <Buffer 61 61 61 61>
//| <Buffer c8 a2 c8>
//| <Buffer 01 02 01 02>
//| <Buffer 00 00 00>
//| <Buffer 01 01 01>
//| RangeError ERR_OUT_OF_RANGE The value of "end" is out of range. It must be >= 0 && <= 3. Received 9
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 4294967296. Received -1
//| TypeError ERR_INVALID_ARG_VALUE The argument 'value' is invalid. Received <Buffer >
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| TypeError ERR_INVALID_ARG_VALUE The argument 'value' is invalid. Received 'zz'
//| [ 4, 'abcd', 2, 'abef', 0, 4, 'ababcd' ]
//| RangeError ERR_OUT_OF_RANGE The value of "targetStart" is out of range. It must be >= 0. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "sourceStart" is out of range. It must be >= 0 && <= 6. Received 9
//| TypeError ERR_INVALID_ARG_TYPE The "target" argument must be an instance of Buffer or Uint8Array. Received type string ('x')
//| 0
//| [ true, false, -1, 0, 0 ]
//| TypeError ERR_INVALID_ARG_TYPE The "otherBuffer" argument must be an instance of Buffer or Uint8Array. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "target" argument must be an instance of Buffer or Uint8Array. Received type string ('x')
//| 1
//| RangeError ERR_OUT_OF_RANGE The value of "targetEnd" is out of range. It must be >= 0 && <= 6. Received 9
//| [
//|   <Buffer 02 01>,
//|   <Buffer 04 03 02 01>,
//|   <Buffer 08 07 06 05 04 03 02 01>
//| ]
//| RangeError ERR_INVALID_BUFFER_SIZE Buffer size must be a multiple of 16-bits
//| RangeError ERR_INVALID_BUFFER_SIZE Buffer size must be a multiple of 32-bits
//| RangeError ERR_INVALID_BUFFER_SIZE Buffer size must be a multiple of 64-bits
