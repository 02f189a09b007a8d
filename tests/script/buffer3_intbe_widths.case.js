const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const b = Buffer.from('0180ff7f00fe', 'hex');
for (let n = 0; n <= 7; n++) t(() => b.readIntBE(0, n));
for (let n = 1; n <= 6; n++) for (const v of [0, 1, 127, 128, 255, 256, -1, -128, 2 ** 15, -(2 ** 15), 2 ** 23, 2 ** 31, 2 ** 47 - 1, 2 ** 47]) t(() => { const w = Buffer.alloc(6); return [n, w.writeIntBE(v, 0, n), w.toString('hex')]; });
for (const n of [undefined, null, '2', 1.5]) t(() => b.readIntBE(0, n));
//# status: 0
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received 0
//| 1
//| 384
//| 98559
//| 25231231
//| 6459195136
//| 1653553955070
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received 7
//| [ 1, 1, '000000000000' ]
//| [ 1, 1, '010000000000' ]
//| [ 1, 1, '7f0000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received 128
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received 255
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received 256
//| [ 1, 1, 'ff0000000000' ]
//| [ 1, 1, '800000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received 32768
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received -32768
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received 8388608
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received 2147483648
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received 140_737_488_355_327
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received 140_737_488_355_328
//| [ 2, 2, '000000000000' ]
//| [ 2, 2, '000100000000' ]
//| [ 2, 2, '007f00000000' ]
//| [ 2, 2, '008000000000' ]
//| [ 2, 2, '00ff00000000' ]
//| [ 2, 2, '010000000000' ]
//| [ 2, 2, 'ffff00000000' ]
//| [ 2, 2, 'ff8000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 32768
//| [ 2, 2, '800000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 8388608
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 2147483648
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 140_737_488_355_327
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 140_737_488_355_328
//| [ 3, 3, '000000000000' ]
//| [ 3, 3, '000001000000' ]
//| [ 3, 3, '00007f000000' ]
//| [ 3, 3, '000080000000' ]
//| [ 3, 3, '0000ff000000' ]
//| [ 3, 3, '000100000000' ]
//| [ 3, 3, 'ffffff000000' ]
//| [ 3, 3, 'ffff80000000' ]
//| [ 3, 3, '008000000000' ]
//| [ 3, 3, 'ff8000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -8388608 and <= 8388607. Received 8388608
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -8388608 and <= 8388607. Received 2147483648
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -8388608 and <= 8388607. Received 140_737_488_355_327
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -8388608 and <= 8388607. Received 140_737_488_355_328
//| [ 4, 4, '000000000000' ]
//| [ 4, 4, '000000010000' ]
//| [ 4, 4, '0000007f0000' ]
//| [ 4, 4, '000000800000' ]
//| [ 4, 4, '000000ff0000' ]
//| [ 4, 4, '000001000000' ]
//| [ 4, 4, 'ffffffff0000' ]
//| [ 4, 4, 'ffffff800000' ]
//| [ 4, 4, '000080000000' ]
//| [ 4, 4, 'ffff80000000' ]
//| [ 4, 4, '008000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 2147483648
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 140_737_488_355_327
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 140_737_488_355_328
//| [ 5, 5, '000000000000' ]
//| [ 5, 5, '000000000100' ]
//| [ 5, 5, '000000007f00' ]
//| [ 5, 5, '000000008000' ]
//| [ 5, 5, '00000000ff00' ]
//| [ 5, 5, '000000010000' ]
//| [ 5, 5, 'ffffffffff00' ]
//| [ 5, 5, 'ffffffff8000' ]
//| [ 5, 5, '000000800000' ]
//| [ 5, 5, 'ffffff800000' ]
//| [ 5, 5, '000080000000' ]
//| [ 5, 5, '008000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 39) and < 2 ** 39. Received 140_737_488_355_327
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 39) and < 2 ** 39. Received 140_737_488_355_328
//| [ 6, 6, '000000000000' ]
//| [ 6, 6, '000000000001' ]
//| [ 6, 6, '00000000007f' ]
//| [ 6, 6, '000000000080' ]
//| [ 6, 6, '0000000000ff' ]
//| [ 6, 6, '000000000100' ]
//| [ 6, 6, 'ffffffffffff' ]
//| [ 6, 6, 'ffffffffff80' ]
//| [ 6, 6, '000000008000' ]
//| [ 6, 6, 'ffffffff8000' ]
//| [ 6, 6, '000000800000' ]
//| [ 6, 6, '000080000000' ]
//| [ 6, 6, '7fffffffffff' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 47) and < 2 ** 47. Received 140_737_488_355_328
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received type string ('2')
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be an integer. Received 1.5
