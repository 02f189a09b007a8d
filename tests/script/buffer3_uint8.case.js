const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const b = Buffer.from('ff00807f0102fefd8182', 'hex');
for (let i = 0; i <= 10; i++) t(() => b.readUInt8(i));
for (const o of [undefined, null, 1.5, -1, 'a', NaN, Infinity]) t(() => b.readUInt8(o));
for (const v of [0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 65535, 65536, 2 ** 31, -(2 ** 31), 2 ** 32, 1.5, NaN, Infinity, '7', null, undefined]) t(() => { const w = Buffer.alloc(8); return [w.writeUInt8(v, 0), w.toString('hex')]; });
t(() => Buffer.alloc(8).writeUInt8(1, 8));
t(() => Buffer.alloc(0).readUInt8());
//# status: 0
//| 255
//| 0
//| 128
//| 127
//| 1
//| 2
//| 254
//| 253
//| 129
//| 130
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 9. Received 10
//| 255
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received null
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 9. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('a')
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 9. Received Infinity
//| [ 1, '0000000000000000' ]
//| [ 1, '0100000000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received -1
//| [ 1, '7f00000000000000' ]
//| [ 1, '8000000000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received -128
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received -129
//| [ 1, 'ff00000000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 256
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 32767
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 65535
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 65536
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 2147483648
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received -2147483648
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 4294967296
//| [ 1, '0100000000000000' ]
//| [ 1, '0000000000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received Infinity
//| [ 1, '0700000000000000' ]
//| [ 1, '0000000000000000' ]
//| [ 1, '0000000000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received 8
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
