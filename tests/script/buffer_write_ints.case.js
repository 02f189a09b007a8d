// Every method that writes whole numbers: returned offsets, ranges, refused values.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
for (const [m, ...values] of [['UInt8', 0, 255, 256, -1, 1.7, '5', NaN], ['Int8', -128, 127, 128, -129, -1.5], ['UInt16LE', 65535, 65536, 258], ['UInt16BE', 65535, -1, 258], ['Int16LE', -32768, 32768, 258], ['Int16BE', -32769, 32767], ['UInt32LE', 4294967295, 4294967296, 16909060], ['UInt32BE', 16909060, -1], ['Int32LE', -2147483648, 2147483648, 16909060], ['Int32BE', -2147483649, 16909060], ['BigUInt64LE', 1n, 18446744073709551615n, 18446744073709551616n, -1n], ['BigUInt64BE', 72623859790382856n], ['BigInt64LE', -1n, 9223372036854775808n], ['BigInt64BE', -9223372036854775808n, -9223372036854775809n]]) for (const v of values) fail(() => { const b = Buffer.alloc(10); const r = b['write' + m](v, 1); return m + ' ' + v + ' ' + r + ' ' + b.toString('hex'); });
for (const m of ['UInt8', 'UInt16LE', 'Int32BE', 'BigInt64LE']) { fail(() => Buffer.alloc(8)['write' + m]('x')); fail(() => Buffer.alloc(8)['write' + m]()); fail(() => Buffer.alloc(8)['write' + m](m.startsWith('Big') ? 1n : 1, 8)); fail(() => Buffer.alloc(8)['write' + m](m.startsWith('Big') ? 1n : 1, '0')); fail(() => Buffer.alloc(8)['write' + m](m.startsWith('Big') ? 1n : 1, 0.5)); fail(() => Buffer.alloc(8)['write' + m](m.startsWith('Big') ? 1 : 1n)); }
//# status: 0
//| UInt8 0 2 00000000000000000000
//| UInt8 255 2 00ff0000000000000000
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 256
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received -1
//| UInt8 1.7 2 00010000000000000000
//| UInt8 5 2 00050000000000000000
//| UInt8 NaN 2 00000000000000000000
//| Int8 -128 2 00800000000000000000
//| Int8 127 2 007f0000000000000000
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received 128
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received -129
//| Int8 -1.5 2 00ff0000000000000000
//| UInt16LE 65535 3 00ffff00000000000000
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 65535. Received 65536
//| UInt16LE 258 3 00020100000000000000
//| UInt16BE 65535 3 00ffff00000000000000
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 65535. Received -1
//| UInt16BE 258 3 00010200000000000000
//| Int16LE -32768 3 00008000000000000000
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 32768
//| Int16LE 258 3 00020100000000000000
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received -32769
//| Int16BE 32767 3 007fff00000000000000
//| UInt32LE 4294967295 5 00ffffffff0000000000
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 4294967295. Received 4294967296
//| UInt32LE 16909060 5 00040302010000000000
//| UInt32BE 16909060 5 00010203040000000000
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 4294967295. Received -1
//| Int32LE -2147483648 5 00000000800000000000
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 2147483648
//| Int32LE 16909060 5 00040302010000000000
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received -2147483649
//| Int32BE 16909060 5 00010203040000000000
//| BigUInt64LE 1 9 00010000000000000000
//| BigUInt64LE 18446744073709551615 9 00ffffffffffffffff00
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0n and < 2n ** 64n. Received 18_446_744_073_709_551_616n
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0n and < 2n ** 64n. Received -1n
//| BigUInt64BE 72623859790382856 9 00010203040506070800
//| BigInt64LE -1 9 00ffffffffffffffff00
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2n ** 63n) and < 2n ** 63n. Received 9_223_372_036_854_775_808n
//| BigInt64BE -9223372036854775808 9 00800000000000000000
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2n ** 63n) and < 2n ** 63n. Received -9_223_372_036_854_775_809n
//| 1
//| 1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received 8
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('0')
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 0.5
//| TypeError undefined Cannot convert a BigInt value to a number
//| 2
//| 2
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 8
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('0')
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 0.5
//| TypeError undefined Cannot convert a BigInt value to a number
//| 4
//| 4
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 4. Received 8
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('0')
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 0.5
//| TypeError undefined Cannot convert a BigInt value to a number
//| TypeError undefined Cannot mix BigInt and other types, use explicit conversions
//| TypeError undefined Cannot mix BigInt and other types, use explicit conversions
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 0. Received 8
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('0')
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 0.5
//| TypeError undefined Cannot mix BigInt and other types, use explicit conversions
