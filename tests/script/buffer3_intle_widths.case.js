const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const b = Buffer.from('0180ff7f00fe', 'hex');
for (let n = 0; n <= 7; n++) t(() => b.readIntLE(0, n));
for (let n = 1; n <= 6; n++) for (const v of [0, 1, 127, 128, 255, 256, -1, -128, 2 ** 15, -(2 ** 15), 2 ** 23, 2 ** 31, 2 ** 47 - 1, 2 ** 47]) t(() => { const w = Buffer.alloc(6); return [n, w.writeIntLE(v, 0, n), w.toString('hex')]; });
for (const n of [undefined, null, '2', 1.5]) t(() => b.readIntLE(0, n));
//# status: 0
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received 0
//| 1
//| -32767
//| -32767
//| 2147450881
//| 2147450881
//| -2196875804671
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
//| [ 2, 2, '010000000000' ]
//| [ 2, 2, '7f0000000000' ]
//| [ 2, 2, '800000000000' ]
//| [ 2, 2, 'ff0000000000' ]
//| [ 2, 2, '000100000000' ]
//| [ 2, 2, 'ffff00000000' ]
//| [ 2, 2, '80ff00000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 32768
//| [ 2, 2, '008000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 8388608
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 2147483648
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 140_737_488_355_327
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 140_737_488_355_328
//| [ 3, 3, '000000000000' ]
//| [ 3, 3, '010000000000' ]
//| [ 3, 3, '7f0000000000' ]
//| [ 3, 3, '800000000000' ]
//| [ 3, 3, 'ff0000000000' ]
//| [ 3, 3, '000100000000' ]
//| [ 3, 3, 'ffffff000000' ]
//| [ 3, 3, '80ffff000000' ]
//| [ 3, 3, '008000000000' ]
//| [ 3, 3, '0080ff000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -8388608 and <= 8388607. Received 8388608
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -8388608 and <= 8388607. Received 2147483648
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -8388608 and <= 8388607. Received 140_737_488_355_327
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -8388608 and <= 8388607. Received 140_737_488_355_328
//| [ 4, 4, '000000000000' ]
//| [ 4, 4, '010000000000' ]
//| [ 4, 4, '7f0000000000' ]
//| [ 4, 4, '800000000000' ]
//| [ 4, 4, 'ff0000000000' ]
//| [ 4, 4, '000100000000' ]
//| [ 4, 4, 'ffffffff0000' ]
//| [ 4, 4, '80ffffff0000' ]
//| [ 4, 4, '008000000000' ]
//| [ 4, 4, '0080ffff0000' ]
//| [ 4, 4, '000080000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 2147483648
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 140_737_488_355_327
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 140_737_488_355_328
//| [ 5, 5, '000000000000' ]
//| [ 5, 5, '010000000000' ]
//| [ 5, 5, '7f0000000000' ]
//| [ 5, 5, '800000000000' ]
//| [ 5, 5, 'ff0000000000' ]
//| [ 5, 5, '000100000000' ]
//| [ 5, 5, 'ffffffffff00' ]
//| [ 5, 5, '80ffffffff00' ]
//| [ 5, 5, '008000000000' ]
//| [ 5, 5, '0080ffffff00' ]
//| [ 5, 5, '000080000000' ]
//| [ 5, 5, '000000800000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 39) and < 2 ** 39. Received 140_737_488_355_327
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 39) and < 2 ** 39. Received 140_737_488_355_328
//| [ 6, 6, '000000000000' ]
//| [ 6, 6, '010000000000' ]
//| [ 6, 6, '7f0000000000' ]
//| [ 6, 6, '800000000000' ]
//| [ 6, 6, 'ff0000000000' ]
//| [ 6, 6, '000100000000' ]
//| [ 6, 6, 'ffffffffffff' ]
//| [ 6, 6, '80ffffffffff' ]
//| [ 6, 6, '008000000000' ]
//| [ 6, 6, '0080ffffffff' ]
//| [ 6, 6, '000080000000' ]
//| [ 6, 6, '000000800000' ]
//| [ 6, 6, 'ffffffffff7f' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 47) and < 2 ** 47. Received 140_737_488_355_328
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received type string ('2')
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be an integer. Received 1.5
