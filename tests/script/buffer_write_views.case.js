const fail = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
const b = Buffer.alloc(10, '-');
fail(() => [b.write('abc'), b.write('de', 3), b.write('xyz', 5, 2), b.write('zz', 8, 'latin1'), b.write('e9', 7, 'hex'), b.toString('latin1')]); fail(() => b.write('a', 11)); fail(() => b.write('a', -1)); fail(() => b.write(5)); fail(() => b.write('a', 0, 99)); fail(() => b.write('\u20ac', 9)); fail(() => b.write('a', 'nope')); fail(() => b.write('a', 1.5)); fail(() => b.write('a', 0, 1, 'nope'));
const s = b.subarray(2, 5); s[0] = 33; fail(() => [b[2], s.length, s.parent === b.buffer, s.byteOffset - b.byteOffset, b.slice(1, -7).toString(), b.subarray(-2).length, b.slice(3, 1).length, b.slice('2', '4').length]);
fail(() => [...Buffer.from('ab').entries()]); fail(() => [...Buffer.from('ab').keys()]); fail(() => [...Buffer.from('ab').values(), ...Buffer.from('c')]);
fail(() => Buffer.from('abc').map((x) => x + 1)); fail(() => Buffer.from('abc').filter((x) => x > 97).constructor.name); fail(() => Buffer.from('cab').sort().toString()); fail(() => Buffer.from('abc').reverse().toString()); fail(() => Buffer.from('abc').join('|')); fail(() => Buffer.from('abc').at(-1)); fail(() => Buffer.from('abc').reduce((x, y) => x + y));
fail(() => [Buffer.from('abc').readUInt8(), Buffer.from('abc').readUint16BE(1), Buffer.from('abcd').readInt32LE(), Buffer.from('ffffffffffff', 'hex').readIntBE(0, 6)]); fail(() => Buffer.alloc(2).readInt32LE()); fail(() => Buffer.alloc(2).readUInt8(2)); fail(() => Buffer.alloc(2).readUInt8(-1)); fail(() => Buffer.alloc(2).readUInt8('1')); fail(() => Buffer.alloc(2).readUInt8(0.5)); fail(() => Buffer.alloc(8).readIntBE(0, 7)); fail(() => Buffer.alloc(8).readUIntLE(0)); fail(() => Buffer.alloc(4).readBigInt64LE());
fail(() => Buffer.alloc(1).writeUInt8(256)); fail(() => Buffer.alloc(1).writeInt8(-129)); fail(() => Buffer.alloc(2).writeUInt16LE(70000)); fail(() => Buffer.alloc(4).writeInt32BE(2 ** 31)); fail(() => Buffer.alloc(8).writeBigUInt64LE(2n ** 64n)); fail(() => Buffer.alloc(8).writeBigInt64BE(-1n)); fail(() => Buffer.alloc(6).writeUIntBE(2 ** 48, 0, 6)); fail(() => Buffer.alloc(4).writeFloatLE('x', 0)); fail(() => Buffer.alloc(4).writeUInt32LE('7')); fail(() => Buffer.alloc(4).writeDoubleLE(1)); fail(() => Buffer.alloc(2).writeUInt8());
fail(() => require('util').inspect(Buffer.alloc(60))); const x = Buffer.from('x'); x.extra = { a: 1 }; fail(() => x); fail(() => Buffer.alloc(0)); fail(() => [Buffer.from('a')]);
fail(() => { const { transcode, isUtf8, isAscii, constants, kMaxLength, SlowBuffer, INSPECT_MAX_BYTES } = require('buffer'); return [transcode(Buffer.from('\u20ac'), 'utf8', 'latin1'), transcode(Buffer.from('\u00e9'), 'utf8', 'utf16le'), isUtf8(Buffer.from([0xff])), isAscii(Buffer.from('a')), typeof SlowBuffer, INSPECT_MAX_BYTES]; });
fail(() => [atob(' aG k='), btoa('hi'), btoa(5)]); fail(() => btoa('\u0100')); fail(() => atob('a')); fail(() => atob('*')); fail(() => atob()); fail(() => btoa());
//# status: 0
//| [ 3, 2, 2, 2, 1, 'abcdexyézz' ]
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 10. Received 11
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 10. Received -1
//| TypeError ERR_INVALID_ARG_TYPE argument must be a string
//| RangeError ERR_OUT_OF_RANGE The value of "length" is out of range. It must be >= 0 && <= 10. Received 99
//| 0
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| [
//|   33,   3, true, 2,
//|   'b!', 2, 0,    2
//| ]
//| [ [ 0, 97 ], [ 1, 98 ] ]
//| [ 0, 1 ]
//| [ 97, 98, 99 ]
//| <Buffer 62 63 64>
//| Buffer
//| abc
//| cba
//| 97|98|99
//| 99
//| 294
//| [ 97, 25187, 1684234849, -1 ]
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 1. Received 2
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 1. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('1')
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 0.5
//| RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received 7
//| TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received undefined
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 256
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received -129
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 65535. Received 70000
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 2147483648
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0n and < 2n ** 64n. Received 18_446_744_073_709_551_616n
//| 8
//| RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and < 2 ** 48. Received 281_474_976_710_656
//| 4
//| 4
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
//| 1
//| <Buffer 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ... 10 more bytes>
//| <Buffer 78, extra: { a: 1 }>
//| <Buffer >
//| [ <Buffer 61> ]
//| [ <Buffer 3f>, <Buffer e9 00>, false, true, 'function', 50 ]
//| [ 'hi', 'aGk=', 'NQ==' ]
//| InvalidCharacterError 5 Invalid character
//| InvalidCharacterError 5 The string to be decoded is not correctly encoded.
//| InvalidCharacterError 5 Invalid character
//| TypeError ERR_MISSING_ARGS The "input" argument must be specified
//| TypeError ERR_MISSING_ARGS The "input" argument must be specified
