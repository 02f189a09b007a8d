// alloc, allocUnsafe, allocUnsafeSlow: fills, encodings, sizes that are refused.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
fail(() => Buffer.alloc(5)); fail(() => Buffer.alloc(5, 'a')); fail(() => Buffer.alloc(7, 'abc')); fail(() => Buffer.alloc(5, 0x101)); fail(() => Buffer.alloc(6, 'YQ==', 'base64')); fail(() => Buffer.alloc(4, '6162', 'hex')); fail(() => Buffer.alloc(3, Buffer.from([1, 2]))); fail(() => Buffer.alloc(3, new Uint8Array([7])));
fail(() => Buffer.alloc(3, '')); fail(() => Buffer.alloc(0)); fail(() => Buffer.alloc(2, true)); fail(() => Buffer.alloc(2, -1)); fail(() => Buffer.alloc(2, 3.7));
fail(() => Buffer.alloc('5')); fail(() => Buffer.alloc(-1)); fail(() => Buffer.alloc(NaN)); fail(() => Buffer.alloc(Infinity)); fail(() => Buffer.alloc()); fail(() => Buffer.alloc(2 ** 53)); fail(() => Buffer.alloc(3, 'a', 'nope')); fail(() => Buffer.alloc(3, 'a', 5)); fail(() => Buffer.alloc(3, Buffer.alloc(0)));
fail(() => Buffer.allocUnsafe(10).length); fail(() => Buffer.allocUnsafeSlow(10).length); fail(() => Buffer.allocUnsafe('a')); fail(() => Buffer.allocUnsafeSlow(-5)); fail(() => Buffer.alloc(1.5).length); fail(() => Buffer.allocUnsafe(3).fill(1));
console.log(Buffer.poolSize, Buffer.allocUnsafeSlow(10).buffer.byteLength, Buffer.alloc(10).buffer.byteLength);
//# status: 0
//| <Buffer 00 00 00 00 00>
//| <Buffer 61 61 61 61 61>
//| <Buffer 61 62 63 61 62 63 61>
//| <Buffer 01 01 01 01 01>
//| <Buffer 61 61 61 61 61 61>
//| <Buffer 61 62 61 62>
//| <Buffer 01 02 01>
//| <Buffer 07 07 07>
//| <Buffer 00 00 00>
//| <Buffer >
//| <Buffer 01 01>
//| <Buffer ff ff>
//| <Buffer 03 03>
//| TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('5')
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received Infinity
//| TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received undefined
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received 9_007_199_254_740_992
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| TypeError ERR_INVALID_ARG_TYPE The "encoding" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_VALUE The argument 'value' is invalid. Received <Buffer >
//| 10
//| 10
//| TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('a')
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received -5
//| 1
//| <Buffer 01 01 01>
//| 8192 10 10
