const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const b = Buffer.from('ff00807f0102fefd8182', 'hex');
for (let i = 0; i <= 10; i++) t(() => b.readDoubleLE(i));
for (const o of [undefined, null, 1.5, -1, 'a', NaN, Infinity]) t(() => b.readDoubleLE(o));
for (const v of [0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 65535, 65536, 2 ** 31, -(2 ** 31), 2 ** 32, 1.5, NaN, Infinity, '7', null, undefined]) t(() => { const w = Buffer.alloc(8); return [w.writeDoubleLE(v, 0), w.toString('hex')]; });
t(() => Buffer.alloc(8).writeDoubleLE(1, 8));
t(() => Buffer.alloc(0).readDoubleLE());
//# status: 0
//| -7.850013151741922e+298
//| -4.4785033595766436e-299
//| -1.3755535885657868e-296
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 3
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 4
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 5
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 6
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 7
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 8
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 9
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 10
//| -7.850013151741922e+298
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received null
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('a')
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received Infinity
//| [ 8, '0000000000000000' ]
//| [ 8, '000000000000f03f' ]
//| [ 8, '000000000000f0bf' ]
//| [ 8, '0000000000c05f40' ]
//| [ 8, '0000000000006040' ]
//| [ 8, '00000000000060c0' ]
//| [ 8, '00000000002060c0' ]
//| [ 8, '0000000000e06f40' ]
//| [ 8, '0000000000007040' ]
//| [ 8, '00000000c0ffdf40' ]
//| [ 8, '00000000e0ffef40' ]
//| [ 8, '000000000000f040' ]
//| [ 8, '000000000000e041' ]
//| [ 8, '000000000000e0c1' ]
//| [ 8, '000000000000f041' ]
//| [ 8, '000000000000f83f' ]
//| [ 8, '000000000000f87f' ]
//| [ 8, '000000000000f07f' ]
//| [ 8, '0000000000001c40' ]
//| [ 8, '0000000000000000' ]
//| [ 8, '000000000000f87f' ]
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 0. Received 8
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
