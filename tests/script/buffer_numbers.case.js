// Buffer: reading and writing numbers, and the errors.
var b = Buffer.alloc(16);
['UInt8', 'Int8', 'UInt16LE', 'UInt16BE', 'Int16LE', 'Int16BE', 'UInt32LE', 'UInt32BE', 'Int32LE', 'Int32BE', 'FloatLE', 'FloatBE', 'DoubleLE', 'DoubleBE'].forEach(function (k) {
  b.fill(0xa5); var v = /^Int|Float|Double/.test(k) ? -77.5 : 77; if (/Int/.test(k)) v = Math.trunc(v);
  console.log(k, b['write' + k](v, 3), b.toString('hex'), b['read' + k](3), b['read' + k](0));
});
[1, 2, 3, 4, 5, 6].forEach(function (n) { console.log(n, b.writeUIntBE(n * 17, 0, n), b.writeIntLE(-n, 8, n), b, b.readUIntBE(0, n), b.readIntLE(8, n), b.readUintLE(0, n), b.readIntBE(8, n)); });
function fails(f) { try { f(); console.log('no error'); } catch (e) { console.log(e.name, e.code, e.message); } }
fails(function () { b.readUInt8(16); }); fails(function () { b.readUInt32LE(13); }); fails(function () { b.readInt8(-1); }); fails(function () { b.readInt8(1.5); }); fails(function () { b.readInt8('1'); });
fails(function () { b.writeUInt8(256); }); fails(function () { b.writeInt8(-129); }); fails(function () { b.writeUInt16LE(70000); }); fails(function () { b.writeInt32BE(3e9); }); fails(function () { b.writeUIntLE(1, 0, 7); }); fails(function () { b.writeIntBE(9e15, 0, 6); });
fails(function () { Buffer.alloc(2).readDoubleLE(); }); fails(function () { b.readUIntBE(0); }); fails(function () { b.writeUIntBE(1); });
console.log(b.writeDoubleBE(Infinity), b.readDoubleBE(), b.writeFloatLE(NaN), b.readFloatLE(), b.writeDoubleLE(-0), Object.is(b.readDoubleLE(), -0));
//# also: microscript
//# status: 0
//| UInt8 4 a5a5a54da5a5a5a5a5a5a5a5a5a5a5a5 77 165
//| Int8 4 a5a5a5b3a5a5a5a5a5a5a5a5a5a5a5a5 -77 -91
//| UInt16LE 5 a5a5a54d00a5a5a5a5a5a5a5a5a5a5a5 77 42405
//| UInt16BE 5 a5a5a5004da5a5a5a5a5a5a5a5a5a5a5 77 42405
//| Int16LE 5 a5a5a5b3ffa5a5a5a5a5a5a5a5a5a5a5 -77 -23131
//| Int16BE 5 a5a5a5ffb3a5a5a5a5a5a5a5a5a5a5a5 -77 -23131
//| UInt32LE 7 a5a5a54d000000a5a5a5a5a5a5a5a5a5 77 1302701477
//| UInt32BE 7 a5a5a50000004da5a5a5a5a5a5a5a5a5 77 2779096320
//| Int32LE 7 a5a5a5b3ffffffa5a5a5a5a5a5a5a5a5 -77 -1280989787
//| Int32BE 7 a5a5a5ffffffb3a5a5a5a5a5a5a5a5a5 -77 -1515870721
//| FloatLE 7 a5a5a500009bc2a5a5a5a5a5a5a5a5a5 -77.5 1.5212278927448244e-38
//| FloatBE 7 a5a5a5c29b0000a5a5a5a5a5a5a5a5a5 -77.5 -2.873525921637916e-16
//| DoubleLE 11 a5a5a500000000006053c0a5a5a5a5a5 -77.5 5.3635e-317
//| DoubleBE 11 a5a5a5c053600000000000a5a5a5a5a5 -77.5 -2.4983823731115088e-127
//| 1 1 9 <Buffer 11 a5 a5 c0 53 60 00 00 ff 00 00 a5 a5 a5 a5 a5> 17 -1 17 -1
//| 2 2 10 <Buffer 00 22 a5 c0 53 60 00 00 fe ff 00 a5 a5 a5 a5 a5> 34 -2 8704 -257
//| 3 3 11 <Buffer 00 00 33 c0 53 60 00 00 fd ff ff a5 a5 a5 a5 a5> 51 -3 3342336 -131073
//| 4 4 12 <Buffer 00 00 00 44 53 60 00 00 fc ff ff ff a5 a5 a5 a5> 68 -4 1140850688 -50331649
//| 5 5 13 <Buffer 00 00 00 00 55 60 00 00 fb ff ff ff ff a5 a5 a5> 85 -5 365072220160 -17179869185
//| 6 6 14 <Buffer 00 00 00 00 00 66 00 00 fa ff ff ff ff ff a5 a5> 102 -6 112150186033152 -5497558138881
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 15. Received 16
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 12. Received 13
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 15. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('1')
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 256
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received -129
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 65535. Received 70000
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 3000000000
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received 7
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 47) and < 2 ** 47. Received 9_000_000_000_000_000
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received undefined
//| 8 Infinity 4 NaN 8 true
