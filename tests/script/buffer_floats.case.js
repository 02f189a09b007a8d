// Floats and doubles: special values, rounding, both orders.
const b = Buffer.alloc(9);
for (const v of [0, -0, 1, -1.5, 0.1, NaN, Infinity, -Infinity, 3.4028234663852886e38, 3.5e38, 1e-45, 5e-324, 1.7976931348623157e308, '2.5', null, undefined, true]) { console.log(v, b.writeFloatLE(v, 1), b.readFloatLE(1), b.toString('hex', 1, 5), b.writeFloatBE(v), b.readFloatBE(), b.writeDoubleLE(v, 1), b.readDoubleLE(1), b.toString('hex', 1), b.writeDoubleBE(v), b.readDoubleBE(0)); }
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
for (const o of [2, -1, 1.1, 'a', 100]) { fail(() => b.writeDoubleLE(1, o)); fail(() => b.readDoubleBE(o)); fail(() => b.writeFloatBE(1, o)); fail(() => b.readFloatLE(o)); } fail(() => Buffer.alloc(3).writeFloatLE(1)); fail(() => Buffer.alloc(3).readFloatLE()); fail(() => b.writeFloatLE(1n)); fail(() => b.writeDoubleLE(Symbol('s')) );
//# status: 0
//| 0 5 0 00000000 4 0 9 0 0000000000000000 8 0
//| -0 5 -0 00000080 4 -0 9 -0 0000000000000080 8 -0
//| 1 5 1 0000803f 4 1 9 1 000000000000f03f 8 1
//| -1.5 5 -1.5 0000c0bf 4 -1.5 9 -1.5 000000000000f8bf 8 -1.5
//| 0.1 5 0.10000000149011612 cdcccc3d 4 0.10000000149011612 9 0.1 9a9999999999b93f 8 0.1
//| NaN 5 NaN 0000c07f 4 NaN 9 NaN 000000000000f87f 8 NaN
//| Infinity 5 Infinity 0000807f 4 Infinity 9 Infinity 000000000000f07f 8 Infinity
//| -Infinity 5 -Infinity 000080ff 4 -Infinity 9 -Infinity 000000000000f0ff 8 -Infinity
//| 3.4028234663852886e+38 5 3.4028234663852886e+38 ffff7f7f 4 3.4028234663852886e+38 9 3.4028234663852886e+38 000000e0ffffef47 8 3.4028234663852886e+38
//| 3.5e+38 5 Infinity 0000807f 4 Infinity 9 3.5e+38 7bcdd3c4f874f047 8 3.5e+38
//| 1e-45 5 1.401298464324817e-45 01000000 4 1.401298464324817e-45 9 1e-45 b96a37ad01d69636 8 1e-45
//| 5e-324 5 0 00000000 4 0 9 5e-324 0100000000000000 8 5e-324
//| 1.7976931348623157e+308 5 Infinity 0000807f 4 Infinity 9 1.7976931348623157e+308 ffffffffffffef7f 8 1.7976931348623157e+308
//| 2.5 5 2.5 00002040 4 2.5 9 2.5 0000000000000440 8 2.5
//| null 5 0 00000000 4 0 9 0 0000000000000000 8 0
//| undefined 5 NaN 0000c07f 4 NaN 9 NaN 000000000000f87f 8 NaN
//| true 5 1 0000803f 4 1 9 1 000000000000f03f 8 1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 1. Received 2
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 1. Received 2
//| 6
//| 4.600602988224807e-41
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 1. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 1. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 5. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 5. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.1
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('a')
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('a')
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('a')
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('a')
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 1. Received 100
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 1. Received 100
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 5. Received 100
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 5. Received 100
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
//| TypeError undefined Cannot convert a BigInt value to a number
//| TypeError undefined Cannot convert a Symbol value to a number
