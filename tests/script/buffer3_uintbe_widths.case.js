const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const b = Buffer.from('0180ff7f00fe', 'hex');
for (let n = 0; n <= 7; n++) t(() => b.readUIntBE(0, n));
for (let n = 1; n <= 6; n++) for (const v of [0, 1, 127, 128, 255, 256, 2 ** 16, 2 ** 24, 2 ** 40, 2 ** 48 - 1, 2 ** 48]) t(() => { const w = Buffer.alloc(6); return [n, w.writeUIntBE(v, 0, n), w.toString('hex')]; });
for (const n of [undefined, null, '2', 1.5]) t(() => b.readUIntBE(0, n));
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
//| [ 1, 1, '800000000000' ]
//| [ 1, 1, 'ff0000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 256
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 65536
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 16777216
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 1_099_511_627_776
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 281_474_976_710_655
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 281_474_976_710_656
//| [ 2, 2, '000000000000' ]
//| [ 2, 2, '000100000000' ]
//| [ 2, 2, '007f00000000' ]
//| [ 2, 2, '008000000000' ]
//| [ 2, 2, '00ff00000000' ]
//| [ 2, 2, '010000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 65535. Received 65536
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 65535. Received 16777216
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 65535. Received 1_099_511_627_776
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 65535. Received 281_474_976_710_655
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 65535. Received 281_474_976_710_656
//| [ 3, 3, '000000000000' ]
//| [ 3, 3, '000001000000' ]
//| [ 3, 3, '00007f000000' ]
//| [ 3, 3, '000080000000' ]
//| [ 3, 3, '0000ff000000' ]
//| [ 3, 3, '000100000000' ]
//| [ 3, 3, '010000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 16777215. Received 16777216
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 16777215. Received 1_099_511_627_776
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 16777215. Received 281_474_976_710_655
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 16777215. Received 281_474_976_710_656
//| [ 4, 4, '000000000000' ]
//| [ 4, 4, '000000010000' ]
//| [ 4, 4, '0000007f0000' ]
//| [ 4, 4, '000000800000' ]
//| [ 4, 4, '000000ff0000' ]
//| [ 4, 4, '000001000000' ]
//| [ 4, 4, '000100000000' ]
//| [ 4, 4, '010000000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 4294967295. Received 1_099_511_627_776
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 4294967295. Received 281_474_976_710_655
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 4294967295. Received 281_474_976_710_656
//| [ 5, 5, '000000000000' ]
//| [ 5, 5, '000000000100' ]
//| [ 5, 5, '000000007f00' ]
//| [ 5, 5, '000000008000' ]
//| [ 5, 5, '00000000ff00' ]
//| [ 5, 5, '000000010000' ]
//| [ 5, 5, '000001000000' ]
//| [ 5, 5, '000100000000' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and < 2 ** 40. Received 1_099_511_627_776
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and < 2 ** 40. Received 281_474_976_710_655
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and < 2 ** 40. Received 281_474_976_710_656
//| [ 6, 6, '000000000000' ]
//| [ 6, 6, '000000000001' ]
//| [ 6, 6, '00000000007f' ]
//| [ 6, 6, '000000000080' ]
//| [ 6, 6, '0000000000ff' ]
//| [ 6, 6, '000000000100' ]
//| [ 6, 6, '000000010000' ]
//| [ 6, 6, '000001000000' ]
//| [ 6, 6, '010000000000' ]
//| [ 6, 6, 'ffffffffffff' ]
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and < 2 ** 48. Received 281_474_976_710_656
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received type string ('2')
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be an integer. Received 1.5
