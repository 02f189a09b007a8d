const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const b = Buffer.from('ff00807f0102fefd8182', 'hex');
for (let i = 0; i <= 10; i++) t(() => b.readInt32LE(i));
for (const o of [undefined, null, 1.5, -1, 'a', NaN, Infinity]) t(() => b.readInt32LE(o));
for (const v of [0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 65535, 65536, 2 ** 31, -(2 ** 31), 2 ** 32, 1.5, NaN, Infinity, '7', null, undefined]) t(() => { const w = Buffer.alloc(8); return [w.writeInt32LE(v, 0), w.toString('hex')]; });
t(() => Buffer.alloc(8).writeInt32LE(1, 8));
t(() => Buffer.alloc(0).readInt32LE());
//# status: 0
//| 2139095295
//| 25133056
//| 33652608
//| -33422977
//| -33684991
//| -2114060798
//| -2105410050
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 7
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 8
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 9
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 10
//| 2139095295
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received null
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('a')
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received Infinity
//| [ 4, '0000000000000000' ]
//| [ 4, '0100000000000000' ]
//| [ 4, 'ffffffff00000000' ]
//| [ 4, '7f00000000000000' ]
//| [ 4, '8000000000000000' ]
//| [ 4, '80ffffff00000000' ]
//| [ 4, '7fffffff00000000' ]
//| [ 4, 'ff00000000000000' ]
//| [ 4, '0001000000000000' ]
//| [ 4, 'ff7f000000000000' ]
//| [ 4, 'ffff000000000000' ]
//| [ 4, '0000010000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 2147483648
//| [ 4, '0000008000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 4294967296
//| [ 4, '0100000000000000' ]
//| [ 4, '0000000000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received Infinity
//| [ 4, '0700000000000000' ]
//| [ 4, '0000000000000000' ]
//| [ 4, '0000000000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 4. Received 8
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
