const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const zlib = require('zlib');
const inputs = ['', 'a', 'abcabcabc'.repeat(50), Buffer.alloc(5000, 1), Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) & 255)), new Uint8Array([1, 2, 3]), new DataView(new ArrayBuffer(4))];
for (const i of inputs) for (const level of [-1, 0, 1, 6, 9]) console.log(zlib.inflateRawSync(zlib.deflateRawSync(i, { level })).equals(Buffer.from(typeof i === 'string' ? i : Buffer.from(i.buffer, i.byteOffset, i.byteLength))));
const packed = zlib.deflateRawSync('some text that is packed'); for (const cut of [0, 1, 5, packed.length - 1]) t(() => zlib.inflateRawSync(packed.subarray(0, cut)).toString());
t(() => zlib.inflateRawSync(Buffer.from('garbage!'))); t(() => zlib.inflateRawSync(packed, { maxOutputLength: 3 })); t(() => zlib.inflateRawSync(packed.subarray(0, packed.length - 6), { finishFlush: zlib.constants.Z_SYNC_FLUSH }).toString()); for (const v of [null, undefined, 5, {}]) t(() => zlib.deflateRawSync(v)); t(() => zlib.deflateRawSync('x', { level: 10 })); t(() => zlib.deflateRawSync('x', { windowBits: 3 })); t(() => zlib.deflateRawSync('x', { memLevel: 0 })); t(() => zlib.deflateRawSync('x', { strategy: 9 })); t(() => zlib.deflateRawSync('x', { chunkSize: 1 }));
//# status: 0
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| Error Z_BUF_ERROR unexpected end of file
//| Error Z_BUF_ERROR unexpected end of file
//| Error Z_BUF_ERROR unexpected end of file
//| Error Z_BUF_ERROR unexpected end of file
//| Error Z_DATA_ERROR invalid block type
//| RangeError ERR_BUFFER_TOO_LARGE Cannot create a Buffer larger than 3 bytes
//| some text that is p
//| TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received an instance of Object
//| RangeError ERR_OUT_OF_RANGE The value of "options.level" is out of range. It must be >= -1 and <= 9. Received 10
//| RangeError ERR_OUT_OF_RANGE The value of "options.windowBits" is out of range. It must be >= 8 and <= 15. Received 3
//| RangeError ERR_OUT_OF_RANGE The value of "options.memLevel" is out of range. It must be >= 1 and <= 9. Received 0
//| RangeError ERR_OUT_OF_RANGE The value of "options.strategy" is out of range. It must be >= 0 and <= 4. Received 9
//| RangeError ERR_OUT_OF_RANGE The value of "options.chunkSize" is out of range. It must be >= 64. Received 1
