// writeUIntLE and its like for one to six bytes.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
for (let n = 1; n <= 6; n++) for (const m of ['UIntLE', 'UIntBE', 'IntLE', 'IntBE']) { const max = m[0] === 'U' ? 2 ** (8 * n) : 2 ** (8 * n - 1); for (const v of [1, max - 1, max, m[0] === 'U' ? -1 : -max, m[0] === 'U' ? 0.5 : -max - 1]) fail(() => { const b = Buffer.alloc(8, 0xee); const r = b['write' + m](v, 1, n); return [m, n, v, r, b.toString('hex')].join(' '); }); }
const b = Buffer.alloc(8); for (const n of [0, 7, 2.5, '2', undefined]) { fail(() => b.writeUIntLE(1, 0, n)); fail(() => b.writeIntBE(1, 0, n)); }
fail(() => b.writeUIntLE(1, 6, 3)); fail(() => b.writeIntLE(1, -1, 2)); fail(() => b.writeIntLE(1, undefined, 2)); fail(() => b.writeUIntBE('12', 0, 2)); fail(() => b.toString('hex'));
//# status: 0
//| UIntLE 1 1 2 ee01eeeeeeeeeeee
//| UIntLE 1 255 2 eeffeeeeeeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 256
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received -1
//| UIntLE 1 0.5 2 ee00eeeeeeeeeeee
//| UIntBE 1 1 2 ee01eeeeeeeeeeee
//| UIntBE 1 255 2 eeffeeeeeeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 256
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received -1
//| UIntBE 1 0.5 2 ee00eeeeeeeeeeee
//| IntLE 1 1 2 ee01eeeeeeeeeeee
//| IntLE 1 127 2 ee7feeeeeeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received 128
//| IntLE 1 -128 2 ee80eeeeeeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received -129
//| IntBE 1 1 2 ee01eeeeeeeeeeee
//| IntBE 1 127 2 ee7feeeeeeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received 128
//| IntBE 1 -128 2 ee80eeeeeeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received -129
//| UIntLE 2 1 3 ee0100eeeeeeeeee
//| UIntLE 2 65535 3 eeffffeeeeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 65535. Received 65536
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 65535. Received -1
//| UIntLE 2 0.5 3 ee0000eeeeeeeeee
//| UIntBE 2 1 3 ee0001eeeeeeeeee
//| UIntBE 2 65535 3 eeffffeeeeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 65535. Received 65536
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 65535. Received -1
//| UIntBE 2 0.5 3 ee0000eeeeeeeeee
//| IntLE 2 1 3 ee0100eeeeeeeeee
//| IntLE 2 32767 3 eeff7feeeeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 32768
//| IntLE 2 -32768 3 ee0080eeeeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received -32769
//| IntBE 2 1 3 ee0001eeeeeeeeee
//| IntBE 2 32767 3 ee7fffeeeeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 32768
//| IntBE 2 -32768 3 ee8000eeeeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received -32769
//| UIntLE 3 1 4 ee010000eeeeeeee
//| UIntLE 3 16777215 4 eeffffffeeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 16777215. Received 16777216
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 16777215. Received -1
//| UIntLE 3 0.5 4 ee000000eeeeeeee
//| UIntBE 3 1 4 ee000001eeeeeeee
//| UIntBE 3 16777215 4 eeffffffeeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 16777215. Received 16777216
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 16777215. Received -1
//| UIntBE 3 0.5 4 ee000000eeeeeeee
//| IntLE 3 1 4 ee010000eeeeeeee
//| IntLE 3 8388607 4 eeffff7feeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -8388608 and <= 8388607. Received 8388608
//| IntLE 3 -8388608 4 ee000080eeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -8388608 and <= 8388607. Received -8388609
//| IntBE 3 1 4 ee000001eeeeeeee
//| IntBE 3 8388607 4 ee7fffffeeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -8388608 and <= 8388607. Received 8388608
//| IntBE 3 -8388608 4 ee800000eeeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -8388608 and <= 8388607. Received -8388609
//| UIntLE 4 1 5 ee01000000eeeeee
//| UIntLE 4 4294967295 5 eeffffffffeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 4294967295. Received 4294967296
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 4294967295. Received -1
//| UIntLE 4 0.5 5 ee00000000eeeeee
//| UIntBE 4 1 5 ee00000001eeeeee
//| UIntBE 4 4294967295 5 eeffffffffeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 4294967295. Received 4294967296
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 4294967295. Received -1
//| UIntBE 4 0.5 5 ee00000000eeeeee
//| IntLE 4 1 5 ee01000000eeeeee
//| IntLE 4 2147483647 5 eeffffff7feeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 2147483648
//| IntLE 4 -2147483648 5 ee00000080eeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received -2147483649
//| IntBE 4 1 5 ee00000001eeeeee
//| IntBE 4 2147483647 5 ee7fffffffeeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 2147483648
//| IntBE 4 -2147483648 5 ee80000000eeeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received -2147483649
//| UIntLE 5 1 6 ee0100000000eeee
//| UIntLE 5 1099511627775 6 eeffffffffffeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and < 2 ** 40. Received 1_099_511_627_776
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and < 2 ** 40. Received -1
//| UIntLE 5 0.5 6 ee0000000000eeee
//| UIntBE 5 1 6 ee0000000001eeee
//| UIntBE 5 1099511627775 6 eeffffffffffeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and < 2 ** 40. Received 1_099_511_627_776
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and < 2 ** 40. Received -1
//| UIntBE 5 0.5 6 ee0000000000eeee
//| IntLE 5 1 6 ee0100000000eeee
//| IntLE 5 549755813887 6 eeffffffff7feeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 39) and < 2 ** 39. Received 549_755_813_888
//| IntLE 5 -549755813888 6 ee0000000080eeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 39) and < 2 ** 39. Received -549_755_813_889
//| IntBE 5 1 6 ee0000000001eeee
//| IntBE 5 549755813887 6 ee7fffffffffeeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 39) and < 2 ** 39. Received 549_755_813_888
//| IntBE 5 -549755813888 6 ee8000000000eeee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 39) and < 2 ** 39. Received -549_755_813_889
//| UIntLE 6 1 7 ee010000000000ee
//| UIntLE 6 281474976710655 7 eeffffffffffffee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and < 2 ** 48. Received 281_474_976_710_656
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and < 2 ** 48. Received -1
//| UIntLE 6 0.5 7 ee000000000000ee
//| UIntBE 6 1 7 ee000000000001ee
//| UIntBE 6 281474976710655 7 eeffffffffffffee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and < 2 ** 48. Received 281_474_976_710_656
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and < 2 ** 48. Received -1
//| UIntBE 6 0.5 7 ee000000000000ee
//| IntLE 6 1 7 ee010000000000ee
//| IntLE 6 140737488355327 7 eeffffffffff7fee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 47) and < 2 ** 47. Received 140_737_488_355_328
//| IntLE 6 -140737488355328 7 ee000000000080ee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 47) and < 2 ** 47. Received -140_737_488_355_329
//| IntBE 6 1 7 ee000000000001ee
//| IntBE 6 140737488355327 7 ee7fffffffffffee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 47) and < 2 ** 47. Received 140_737_488_355_328
//| IntBE 6 -140737488355328 7 ee800000000000ee
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 47) and < 2 ** 47. Received -140_737_488_355_329
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received 0
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received 0
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received 7
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received 7
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be an integer. Received 2.5
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be an integer. Received 2.5
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received type string ('2')
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received type string ('2')
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received undefined
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 5. Received 6
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received undefined
//| 2
//| 000c000000000000
