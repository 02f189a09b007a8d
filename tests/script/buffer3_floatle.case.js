const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const b = Buffer.from('ff00807f0102fefd8182', 'hex');
for (let i = 0; i <= 10; i++) t(() => b.readFloatLE(i));
for (const o of [undefined, null, 1.5, -1, 'a', NaN, Infinity]) t(() => b.readFloatLE(o));
for (const v of [0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 65535, 65536, 2 ** 31, -(2 ** 31), 2 ** 32, 1.5, NaN, Infinity, '7', null, undefined]) t(() => { const w = Buffer.alloc(8); return [w.writeFloatLE(v, 0), w.toString('hex')]; });
t(() => Buffer.alloc(8).writeFloatLE(1, 8));
t(() => Buffer.alloc(0).readFloatLE());
//# status: 0
//| NaN
//| 4.692793853673351e-38
//| 9.514013909005143e-38
//| -4.320185190372932e+37
//| -4.2204289475686913e+37
//| -9.330200544765185e-38
//| -1.910063077300511e-37
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 7
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 8
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 9
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 10
//| NaN
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received null
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('a')
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received Infinity
//| [ 4, '0000000000000000' ]
//| [ 4, '0000803f00000000' ]
//| [ 4, '000080bf00000000' ]
//| [ 4, '0000fe4200000000' ]
//| [ 4, '0000004300000000' ]
//| [ 4, '000000c300000000' ]
//| [ 4, '000001c300000000' ]
//| [ 4, '00007f4300000000' ]
//| [ 4, '0000804300000000' ]
//| [ 4, '00feff4600000000' ]
//| [ 4, '00ff7f4700000000' ]
//| [ 4, '0000804700000000' ]
//| [ 4, '0000004f00000000' ]
//| [ 4, '000000cf00000000' ]
//| [ 4, '0000804f00000000' ]
//| [ 4, '0000c03f00000000' ]
//| [ 4, '0000c07f00000000' ]
//| [ 4, '0000807f00000000' ]
//| [ 4, '0000e04000000000' ]
//| [ 4, '0000000000000000' ]
//| [ 4, '0000c07f00000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 4. Received 8
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
