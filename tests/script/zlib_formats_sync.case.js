const zlib = require('zlib');
const input = Buffer.from('hello hello hello hello '.repeat(20));
for (const [c, d] of [['deflateSync', 'inflateSync'], ['gzipSync', 'gunzipSync'], ['deflateRawSync', 'inflateRawSync'], ['deflateSync', 'unzipSync'], ['gzipSync', 'unzipSync']]) { const z = zlib[c](input); console.log(c, d, z.length < input.length, Buffer.isBuffer(z), zlib[d](z).equals(input)); }
console.log(zlib.gzipSync('x').subarray(0, 4), zlib.deflateSync('x').subarray(0, 2), zlib.deflateSync('x', { level: 9 }).subarray(0, 2), zlib.deflateSync('x', { level: 1 }).subarray(0, 2), zlib.deflateSync('', { level: 0 }));
for (const x of ['text', new Uint8Array([1, 2]), new Uint16Array([3, 4]), new DataView(new ArrayBuffer(3)), new ArrayBuffer(2), Buffer.alloc(0), '']) console.log(zlib.inflateSync(zlib.deflateSync(x)));
for (const bad of [undefined, null, 5, {}, [], true]) try { zlib.deflateSync(bad); console.log('?'); } catch (e) { console.log(e.code, e.message); }
const two = Buffer.concat([zlib.gzipSync('one '), zlib.gzipSync('two')]); console.log(String(zlib.gunzipSync(two)), String(zlib.unzipSync(two)));
console.log(String(zlib.gunzipSync(Buffer.concat([zlib.gzipSync('tail'), Buffer.alloc(5)]))), String(zlib.inflateSync(Buffer.concat([zlib.deflateSync('garbage after'), Buffer.from('xyz')]))));
//# status: 0
//| deflateSync inflateSync true true true
//| gzipSync gunzipSync true true true
//| deflateRawSync inflateRawSync true true true
//| deflateSync unzipSync true true true
//| gzipSync unzipSync true true true
//| <Buffer 1f 8b 08 00> <Buffer 78 9c> <Buffer 78 da> <Buffer 78 01> <Buffer 78 01 01 00 00 ff ff 00 00 00 01>
//| <Buffer 74 65 78 74>
//| <Buffer 01 02>
//| <Buffer 03 00 04 00>
//| <Buffer 00 00 00>
//| <Buffer 00 00>
//| <Buffer >
//| <Buffer >
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received undefined
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received null
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received an instance of Array
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received type boolean (true)
//| one two one two
//| tail garbage after
