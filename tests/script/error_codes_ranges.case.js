// Texts of ERR_OUT_OF_RANGE, ERR_INVALID_ARG_VALUE and their like.
const fail = (n, g) => { try { console.log(n, 'ok', g()); } catch (x) { console.log(n, x.name, x.code, x.message); } }; const b = Buffer.alloc(8); for (const v of [-1, 256, 1e5, 1234567890, 4294967296, 4294967297, 1e21, Infinity, -Infinity, 0.5, -1234567]) { fail(v, () => b.writeUInt8(v)); fail(v, () => b.writeInt32LE(v)); fail(v, () => b.readInt8(v)); } for (const v of [2n ** 64n, -1n, 2n ** 70n, 123n]) fail(v, () => b.writeBigUInt64LE(v)); fail('wm', () => new (require('stream').Readable)({ highWaterMark: -1 })); fail('wm', () => new (require('stream').Writable)({ highWaterMark: 'x' })); fail('wm', () => new (require('stream').Writable)({ highWaterMark: 1.5 })); fail('wm', () => new (require('stream').Duplex)({ readableHighWaterMark: NaN })); fail('enc', () => new (require('stream').Readable)({ encoding: 'nope' })); fail('enc', () => new (require('stream').Writable)({ defaultEncoding: 'nope' })); fail('fmt', () => require('url').format(new URL('http://a'), 5)); fail('pri', () => require('os').setPriority(0, 99)); fail('sig', () => process.kill(process.pid, 'SIGX')); fail('missing', () => new URLSearchParams().append()); fail('missing', () => new EventTarget().addEventListener()); fail('url', () => new URL('/x')); fail('proto', () => require('url').fileURLToPath('http://x')); fail('signal', () => require('events').once(new (require('events'))(), 'x', { signal: 1 }).catch((e) => console.log(e.code))); fail('this', () => URLSearchParams.prototype.has.call(1, 'a')); fail('sd', () => new (require('string_decoder').StringDecoder)('bad')); fail('perf', () => performance.mark()); fail('perf', () => performance.measure('m', 'none')); fail('obj', () => require('util').inspect({}, { maxArrayLength: 'x' })); fail('ins', () => require('util').formatWithOptions('x')); fail('req', () => require('')); fail('req', () => require(5)); fail('req', () => require('./none-such')); fail('req', () => require('node:none'));
//# status: 0
//| -1 RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received -1
//| -1 ok 4
//| -1 RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received -1
//| 256 RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 256
//| 256 ok 4
//| 256 RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received 256
//| 100000 RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 100000
//| 100000 ok 4
//| 100000 RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received 100000
//| 1234567890 RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 1234567890
//| 1234567890 ok 4
//| 1234567890 RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received 1234567890
//| 4294967296 RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 4294967296
//| 4294967296 RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 4294967296
//| 4294967296 RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received 4294967296
//| 4294967297 RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 4_294_967_297
//| 4294967297 RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 4_294_967_297
//| 4294967297 RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received 4_294_967_297
//| 1e+21 RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received 1e_+21
//| 1e+21 RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received 1e_+21
//| 1e+21 RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received 1e_+21
//| Infinity RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received Infinity
//| Infinity RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received Infinity
//| Infinity RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received Infinity
//| -Infinity RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received -Infinity
//| -Infinity RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -2147483648 and <= 2147483647. Received -Infinity
//| -Infinity RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received -Infinity
//| 0.5 ok 1
//| 0.5 ok 4
//| 0.5 RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 0.5
//| -1234567 RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 255. Received -1234567
//| -1234567 ok 4
//| -1234567 RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received -1234567
//| 18446744073709551616n RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0n and < 2n ** 64n. Received 18_446_744_073_709_551_616n
//| -1n RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0n and < 2n ** 64n. Received -1n
//| 1180591620717411303424n RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0n and < 2n ** 64n. Received 1_180_591_620_717_411_303_424n
//| 123n ok 8
//| wm TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received -1
//| wm TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received 'x'
//| wm TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received 1.5
//| wm TypeError ERR_INVALID_ARG_VALUE The property 'options.readableHighWaterMark' is invalid. Received NaN
//| enc TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| enc TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| fmt TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| pri RangeError ERR_OUT_OF_RANGE The value of "priority" is out of range. It must be >= -20 && <= 19. Received 99
//| sig TypeError ERR_UNKNOWN_SIGNAL Unknown signal: SIGX
//| missing TypeError ERR_MISSING_ARGS The "name" and "value" arguments must be specified
//| missing TypeError ERR_MISSING_ARGS The "type" and "listener" arguments must be specified
//| url TypeError ERR_INVALID_URL Invalid URL
//| proto TypeError ERR_INVALID_URL_SCHEME The URL must be of scheme file
//| signal ok Promise { <pending> }
//| this TypeError ERR_INVALID_THIS Value of "this" must be of type URLSearchParams
//| sd TypeError ERR_UNKNOWN_ENCODING Unknown encoding: bad
//| perf TypeError ERR_MISSING_ARGS The "name" argument must be specified
//| perf SyntaxError 12 The "none" performance mark has not been set
//| obj ok {}
//| ins TypeError ERR_INVALID_ARG_TYPE The "inspectOptions" argument must be of type object. Received type string ('x')
//| req TypeError ERR_INVALID_ARG_VALUE The argument 'id' must be a non-empty string. Received ''
//| req TypeError ERR_INVALID_ARG_TYPE The "id" argument must be of type string. Received type number (5)
//| req Error MODULE_NOT_FOUND Cannot find module './none-such'
//| Require stack:
//| - /home/user/case.js
//| req Error ERR_UNKNOWN_BUILTIN_MODULE No such built-in module: node:none
//| ERR_INVALID_ARG_TYPE
