const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const b = Buffer.from('ff00807f0102fefd8182', 'hex');
for (let i = 0; i <= 10; i++) t(() => b.readDoubleBE(i));
for (const o of [undefined, null, 1.5, -1, 'a', NaN, Infinity]) t(() => b.readDoubleBE(o));
for (const v of [0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 65535, 65536, 2 ** 31, -(2 ** 31), 2 ** 32, 1.5, NaN, Infinity, '7', null, undefined]) t(() => { const w = Buffer.alloc(8); return [w.writeDoubleBE(v, 0), w.toString('hex')]; });
t(() => Buffer.alloc(8).writeDoubleBE(1, 8));
t(() => Buffer.alloc(0).readDoubleBE());
//# status: 0
//| -5.658229927523952e+303
//| 2.936404905591422e-306
//| -2.759443321214566e-306
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 3
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 4
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 5
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 6
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 7
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 8
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 9
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 10
//| -5.658229927523952e+303
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received null
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('a')
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received Infinity
//| [ 8, '0000000000000000' ]
//| [ 8, '3ff0000000000000' ]
//| [ 8, 'bff0000000000000' ]
//| [ 8, '405fc00000000000' ]
//| [ 8, '4060000000000000' ]
//| [ 8, 'c060000000000000' ]
//| [ 8, 'c060200000000000' ]
//| [ 8, '406fe00000000000' ]
//| [ 8, '4070000000000000' ]
//| [ 8, '40dfffc000000000' ]
//| [ 8, '40efffe000000000' ]
//| [ 8, '40f0000000000000' ]
//| [ 8, '41e0000000000000' ]
//| [ 8, 'c1e0000000000000' ]
//| [ 8, '41f0000000000000' ]
//| [ 8, '3ff8000000000000' ]
//| [ 8, '7ff8000000000000' ]
//| [ 8, '7ff0000000000000' ]
//| [ 8, '401c000000000000' ]
//| [ 8, '0000000000000000' ]
//| [ 8, '7ff8000000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 0. Received 8
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
