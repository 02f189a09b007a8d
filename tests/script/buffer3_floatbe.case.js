const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const b = Buffer.from('ff00807f0102fefd8182', 'hex');
for (let i = 0; i <= 10; i++) t(() => b.readFloatBE(i));
for (const o of [undefined, null, 1.5, -1, 'a', NaN, Infinity]) t(() => b.readFloatBE(o));
for (const v of [0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 65535, 65536, 2 ** 31, -(2 ** 31), 2 ** 32, 1.5, NaN, Infinity, '7', null, undefined]) t(() => { const w = Buffer.alloc(8); return [w.writeFloatBE(v, 0), w.toString('hex')]; });
t(() => Buffer.alloc(8).writeFloatBE(1, 8));
t(() => Buffer.alloc(0).readFloatBE());
//# status: 0
//| -1.7080837332438135e+38
//| 1.1800503925193468e-38
//| -1.166346954706868e-38
//| 1.7148594778201054e+38
//| 2.4060174120789177e-38
//| 3.746744974491049e-37
//| -1.684835629707916e+38
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 7
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 8
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 9
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 10
//| -1.7080837332438135e+38
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received null
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('a')
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received Infinity
//| [ 4, '0000000000000000' ]
//| [ 4, '3f80000000000000' ]
//| [ 4, 'bf80000000000000' ]
//| [ 4, '42fe000000000000' ]
//| [ 4, '4300000000000000' ]
//| [ 4, 'c300000000000000' ]
//| [ 4, 'c301000000000000' ]
//| [ 4, '437f000000000000' ]
//| [ 4, '4380000000000000' ]
//| [ 4, '46fffe0000000000' ]
//| [ 4, '477fff0000000000' ]
//| [ 4, '4780000000000000' ]
//| [ 4, '4f00000000000000' ]
//| [ 4, 'cf00000000000000' ]
//| [ 4, '4f80000000000000' ]
//| [ 4, '3fc0000000000000' ]
//| [ 4, '7fc0000000000000' ]
//| [ 4, '7f80000000000000' ]
//| [ 4, '40e0000000000000' ]
//| [ 4, '0000000000000000' ]
//| [ 4, '7fc0000000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 4. Received 8
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
