// Every method that reads whole numbers, at both ends, with offsets that are refused.
const b = Buffer.from([0xfe, 0x01, 0x80, 0x7f, 0xff, 0x00, 0x12, 0x34, 0xab, 0xcd]);
for (const m of ['UInt8', 'Int8', 'UInt16LE', 'UInt16BE', 'Int16LE', 'Int16BE', 'UInt32LE', 'UInt32BE', 'Int32LE', 'Int32BE', 'BigUInt64LE', 'BigUInt64BE', 'BigInt64LE', 'BigInt64BE', 'FloatLE', 'FloatBE', 'DoubleLE', 'DoubleBE']) console.log(m, b['read' + m](), b['read' + m](1), b['read' + m](2), b['read' + m.replace('UInt', 'Uint')] === b['read' + m]);
for (let n = 1; n <= 6; n++) console.log(n, b.readUIntLE(1, n), b.readUIntBE(1, n), b.readIntLE(2, n), b.readIntBE(2, n), b.readUintBE(0, n), b.readUintLE(4, n));
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
for (const o of [-1, 10, 9, 1.5, NaN, Infinity, '1', null, {}, undefined]) { fail(() => b.readUInt8(o)); fail(() => b.readInt16BE(o)); fail(() => b.readUInt32LE(o)); fail(() => b.readBigInt64LE(o)); fail(() => b.readUIntBE(o, 3)); }
for (const n of [0, 7, -1, 1.5, '1', undefined, null]) { fail(() => b.readUIntLE(0, n)); fail(() => b.readIntBE(0, n)); }
fail(() => Buffer.alloc(1).readUInt16LE()); fail(() => Buffer.alloc(0).readUInt8()); fail(() => Buffer.alloc(3).readUIntLE(1, 3)); fail(() => Buffer.alloc(7).readDoubleLE()); fail(() => Buffer.alloc(7).readBigUInt64BE(0));
//# status: 0
//| UInt8 254 1 128 true
//| Int8 -2 1 -128 true
//| UInt16LE 510 32769 32640 true
//| UInt16BE 65025 384 32895 true
//| Int16LE 510 -32767 32640 true
//| Int16BE -511 384 -32641 true
//| UInt32LE 2139095550 4286545921 16744320 true
//| UInt32BE 4261511295 25198591 2155872000 true
//| Int32LE 2139095550 -8421375 16744320 true
//| Int32BE -33456001 25198591 -2139095296 true
//| BigUInt64LE 3752062536908800510n 12336505074770477057n 14819996250723549056n true
//| BigUInt64BE 18303051647837803060n 108227124251473067n 9259399734667553741n true
//| BigInt64LE 3752062536908800510n -6110238998939074559n -3626747822986002560n true
//| BigInt64BE -143692425871748556n 108227124251473067n -9187344339041997875n true
//| FloatLE NaN -3.396177732054556e+38 2.346378990216332e-38 true
//| FloatBE -4.303440033004157e+37 4.720343942001363e-38 -1.1754584775816008e-38 true
//| DoubleLE 7.170466303465084e-58 -1.4337582208126127e-100 -1.4324261827229051e+66 true
//| DoubleBE -9.156979175858857e+298 1.924854433598298e-301 -2.8477469676801195e-306 true
//| 1 1 1 -128 -128 254 255
//| 2 32769 384 32640 -32641 65025 255
//| 3 8355841 98431 -32896 -8355841 16646528 1179903
//| 4 4286545921 25198591 16744320 -2139095296 4261511295 873595135
//| 5 4286545921 6450839296 77326155648 -547608395758 1090946891775 735313002751
//| 6 19795495845889 1651414859794 57251930800000 -140187749313996 279282404294400 226135196696831
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 9. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 8. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 9. Received 10
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 8. Received 10
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 10
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 10
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received 10
//| 205
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 8. Received 9
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received 9
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 9
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received 9
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 9. Received Infinity
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 8. Received Infinity
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 6. Received Infinity
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received Infinity
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received Infinity
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('1')
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('1')
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('1')
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('1')
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('1')
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received an instance of Object
//| 254
//| -511
//| 2139095550
//| 3752062536908800510n
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received undefined
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received 0
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received 0
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received 7
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received 7
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be an integer. Received 1.5
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received type string ('1')
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received type string ('1')
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received null
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 0. Received 1
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
