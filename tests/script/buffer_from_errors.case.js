const fail = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
fail(() => Buffer.from()); fail(() => Buffer.from(null)); fail(() => Buffer.from(5)); fail(() => Buffer.from({})); fail(() => Buffer.from(Symbol('x'))); fail(() => Buffer.from(true)); fail(() => Buffer.from(() => 1));
fail(() => Buffer.alloc(-1)); fail(() => Buffer.alloc('5')); fail(() => Buffer.alloc(NaN)); fail(() => Buffer.allocUnsafe(2 ** 53)); fail(() => Buffer.alloc(3, 'abcd')); fail(() => Buffer.alloc(3, '')); fail(() => Buffer.alloc(4, 'zz', 'hex'));
fail(() => Buffer.concat('x')); fail(() => Buffer.concat([1])); fail(() => Buffer.concat([Buffer.from('ab'), Buffer.from('cd')], 3)); fail(() => Buffer.concat([Buffer.from('ab')], 5)); fail(() => Buffer.concat([])); fail(() => Buffer.concat([Buffer.from('a')], -1));
fail(() => Buffer.from(new ArrayBuffer(4), 5)); fail(() => Buffer.from(new ArrayBuffer(4), 1, 9)); fail(() => Buffer.from(new ArrayBuffer(8), 2, 3)); fail(() => Buffer.from([1, 256, -1, 2.9, 'x', '7']));
fail(() => Buffer.from(new String('boxed'))); fail(() => Buffer.from({ length: 2, 0: 9, 1: 8 })); fail(() => Buffer.from({ [Symbol.toPrimitive]: () => 'prim' })); fail(() => Buffer.from(new Uint16Array([1, 257])));
fail(() => Buffer.byteLength(5)); fail(() => Buffer.byteLength(new ArrayBuffer(3))); fail(() => Buffer.compare('a', Buffer.alloc(1))); fail(() => Buffer.compare(Buffer.from('a'), Buffer.from('b')));
fail(() => Buffer.of(1, 2, 300)); fail(() => Buffer.isBuffer(new Uint8Array(1))); fail(() => Buffer.poolSize); fail(() => Buffer(3)); fail(() => new Buffer('ab')); fail(() => Buffer.copyBytesFrom(new Uint16Array([1, 2, 3]), 1, 1)); fail(() => Buffer.copyBytesFrom('x'));
//# status: 0
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received null
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received type symbol (Symbol(x))
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received type boolean (true)
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received function
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('5')
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received 9_007_199_254_740_992
//| <Buffer 61 62 63>
//| <Buffer 00 00 00>
//| TypeError ERR_INVALID_ARG_VALUE The argument 'value' is invalid. Received 'zz'
//| TypeError ERR_INVALID_ARG_TYPE The "list" argument must be an instance of Array. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "list[0]" argument must be an instance of Buffer or Uint8Array. Received type number (1)
//| <Buffer 61 62 63>
//| <Buffer 61 62 00 00 00>
//| <Buffer >
//| RangeError ERR_OUT_OF_RANGE The value of "length" is out of range. It must be >= 0 && <= 4294967296. Received -1
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS "offset" is outside of buffer bounds
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS "length" is outside of buffer bounds
//| <Buffer 00 00 00>
//| <Buffer 01 00 ff 02 00 07>
//| <Buffer 62 6f 78 65 64>
//| <Buffer 09 08>
//| <Buffer 70 72 69 6d>
//| <Buffer 01 01>
//| TypeError ERR_INVALID_ARG_TYPE The "string" argument must be of type string or an instance of Buffer or ArrayBuffer. Received type number (5)
//| 3
//| TypeError ERR_INVALID_ARG_TYPE The "buf1" argument must be an instance of Buffer or Uint8Array. Received type string ('a')
//| -1
//| <Buffer 01 02 2c>
//| false
//| 8192
//| <Buffer 00 00 00>
//| <Buffer 61 62>
//| <Buffer 02 00>
//| TypeError ERR_INVALID_ARG_TYPE The "view" argument must be an instance of TypedArray. Received type string ('x')
