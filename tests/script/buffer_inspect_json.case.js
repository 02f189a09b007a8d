// How buffers look: inspect, INSPECT_MAX_BYTES, own members, toJSON.
const buffer = require('buffer'); const util = require('util');
console.log(Buffer.alloc(60, 1)); console.log(Buffer.alloc(0), [Buffer.from('ab')], { b: Buffer.from('c') }); const old = buffer.INSPECT_MAX_BYTES; buffer.INSPECT_MAX_BYTES = 3; console.log(Buffer.from('abcdef'), Buffer.from('abc'), Buffer.from('abcd')); buffer.INSPECT_MAX_BYTES = old;
const b = Buffer.from('xy'); b.extra = 5; b.list = [1, 2]; console.log(b, util.inspect(b, { depth: -1 })); class Mine extends Uint8Array {} console.log(new Mine(2), util.inspect(Buffer.from('q'), { colors: true }), util.inspect(Buffer.from('q'), { showHidden: true }).split('\n')[0]);
console.log(JSON.stringify(Buffer.from('ab')), b.toJSON(), JSON.stringify({ a: Buffer.alloc(0) }), JSON.stringify(new Uint8Array(2)));
try { buffer.INSPECT_MAX_BYTES = -1; } catch (e) { console.log(e.name, e.code, e.message); } try { buffer.INSPECT_MAX_BYTES = 'a'; } catch (e) { console.log(e.name, e.code, e.message); }
console.log(Object.keys(Buffer).sort().join(), Object.getOwnPropertyNames(Buffer.prototype).filter((k) => !/Slice|Write$/.test(k)).sort().join(' '));
console.log(buffer.constants.MAX_LENGTH > 1e6, buffer.constants.MAX_STRING_LENGTH > 1e6, buffer.kMaxLength === buffer.constants.MAX_LENGTH, typeof buffer.kStringMaxLength, buffer.SlowBuffer.name, buffer.transcode(Buffer.from('\u20ac'), 'utf8', 'ucs2'), buffer.transcode(Buffer.from('\u20ac'), 'utf8', 'latin1'), buffer.transcode(Buffer.from('ac20', 'hex'), 'ucs2', 'utf8'));
//# status: 0
//| <Buffer 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 01 ... 10 more bytes>
//| <Buffer > [ <Buffer 61 62> ] { b: <Buffer 63> }
//| <Buffer 61 62 63 ... 3 more bytes> <Buffer 61 62 63> <Buffer 61 62 63 ... 1 more byte>
//| <Buffer 78 79, extra: 5, list: [ 1, 2 ]> <Buffer 78 79, >
//| Mine(2) [Uint8Array] [ 0, 0 ] <Buffer 71> <Buffer 71>
//| {"type":"Buffer","data":[97,98]} { type: 'Buffer', data: [ 120, 121 ] } {"a":{"type":"Buffer","data":[]}} {"0":0,"1":0}
//| RangeError ERR_OUT_OF_RANGE The value of "INSPECT_MAX_BYTES" is out of range. It must be >= 0. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "INSPECT_MAX_BYTES" argument must be of type number. Received type string ('a')
//| alloc,allocUnsafe,allocUnsafeSlow,byteLength,compare,concat,copyBytesFrom,from,isBuffer,isEncoding,of,poolSize compare constructor copy equals fill includes indexOf inspect lastIndexOf offset parent readBigInt64BE readBigInt64LE readBigUInt64BE readBigUInt64LE readBigUint64BE readBigUint64LE readDoubleBE readDoubleLE readFloatBE readFloatLE readInt16BE readInt16LE readInt32BE readInt32LE readInt8 readIntBE readIntLE readUInt16BE readUInt16LE readUInt32BE readUInt32LE readUInt8 readUIntBE readUIntLE readUint16BE readUint16LE readUint32BE readUint32LE readUint8 readUintBE readUintLE slice subarray swap16 swap32 swap64 toJSON toLocaleString toString write writeBigInt64BE writeBigInt64LE writeBigUInt64BE writeBigUInt64LE writeBigUint64BE writeBigUint64LE writeDoubleBE writeDoubleLE writeFloatBE writeFloatLE writeInt16BE writeInt16LE writeInt32BE writeInt32LE writeInt8 writeIntBE writeIntLE writeUInt16BE writeUInt16LE writeUInt32BE writeUInt32LE writeUInt8 writeUIntBE writeUIntLE writeUint16BE writeUint16LE writeUint32BE writeUint32LE writeUint8 writeUintBE writeUintLE
//| true true true number SlowBuffer <Buffer ac 20> <Buffer 3f> <Buffer e2 82 ac>
