const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const b = Buffer.from('ff00807f0102fefd8182', 'hex');
for (let i = 0; i <= 10; i++) t(() => b.readInt16BE(i));
for (const o of [undefined, null, 1.5, -1, 'a', NaN, Infinity]) t(() => b.readInt16BE(o));
for (const v of [0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 65535, 65536, 2 ** 31, -(2 ** 31), 2 ** 32, 1.5, NaN, Infinity, '7', null, undefined]) t(() => { const w = Buffer.alloc(8); return [w.writeInt16BE(v, 0), w.toString('hex')]; });
t(() => Buffer.alloc(8).writeInt16BE(1, 8));
t(() => Buffer.alloc(0).readInt16BE());
//# status: 0
//| -256
//| 128
//| -32641
//| 32513
//| 258
//| 766
//| -259
//| -639
//| -32382
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 8. Received 9
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 8. Received 10
//| -256
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received null
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 8. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('a')
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 8. Received Infinity
//| [ 2, '0000000000000000' ]
//| [ 2, '0001000000000000' ]
//| [ 2, 'ffff000000000000' ]
//| [ 2, '007f000000000000' ]
//| [ 2, '0080000000000000' ]
//| [ 2, 'ff80000000000000' ]
//| [ 2, 'ff7f000000000000' ]
//| [ 2, '00ff000000000000' ]
//| [ 2, '0100000000000000' ]
//| [ 2, '7fff000000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 65535
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 65536
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 2147483648
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received -2147483648
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 4294967296
//| [ 2, '0001000000000000' ]
//| [ 2, '0000000000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received Infinity
//| [ 2, '0007000000000000' ]
//| [ 2, '0000000000000000' ]
//| [ 2, '0000000000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 8
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
