const zlib = require('zlib');
const good = zlib.deflateSync('some text that is long enough'), gz = zlib.gzipSync('some text that is long enough');
const bad = [[() => zlib.gunzipSync(Buffer.from('not gzip'))], [() => zlib.inflateRawSync(Buffer.from([0xff, 0xff]))], [() => zlib.inflateSync(good.subarray(0, 10))], [() => zlib.gunzipSync(gz.subarray(0, 12))], [() => zlib.inflateSync(Buffer.alloc(0))], [() => { const b = Buffer.from(good); b[b.length - 1] ^= 1; return zlib.inflateSync(b); }], [() => { const b = Buffer.from(gz); b[b.length - 5] ^= 1; return zlib.gunzipSync(b); }]];
for (const [f] of bad) try { console.log('?', f()); } catch (e) { console.log(e.name, e.code, e.errno, e.message, Object.keys(e).sort().join()); }
for (const [n, o] of [['deflateSync', { level: 10 }], ['deflateSync', { level: 'x' }], ['deflateSync', { windowBits: 7 }], ['deflateSync', { windowBits: 16 }], ['deflateSync', { memLevel: 0 }], ['deflateSync', { memLevel: 10 }], ['deflateSync', { strategy: 9 }], ['deflateSync', { chunkSize: 10 }], ['deflateSync', { chunkSize: 'x' }], ['deflateSync', { flush: 99 }], ['deflateSync', { finishFlush: 99 }], ['deflateSync', { dictionary: 'text' }], ['deflateSync', { maxOutputLength: 0 }], ['gzipSync', { level: -2 }], ['gzipSync', { level: NaN }], ['deflateSync', { level: 1.5 }]]) try { console.log(n, o, zlib[n]('x', o).length > 0); } catch (e) { console.log(n, o, e.name, e.code, e.message); }
try { zlib.inflateSync(zlib.deflateSync(Buffer.alloc(10000)), { maxOutputLength: 100 }); } catch (e) { console.log(e.name, e.code, e.message); }
zlib.inflate(Buffer.from('bad input'), (e, r) => { console.log(e.code, e.errno, r); zlib.gunzip(gz.subarray(0, 9), (e2) => { console.log(e2.code); zlib.inflate(zlib.deflateSync(Buffer.alloc(10000)), { maxOutputLength: 100 }, (e3) => console.log(e3.code)); }); });
for (const f of [() => zlib.deflate('x'), () => zlib.deflate('x', {}), () => zlib.deflate(5, () => {})]) try { f(); console.log('?'); } catch (e) { console.log(e.code, e.message); }
//# status: 0
//| Error Z_DATA_ERROR -3 incorrect header check code,errno
//| Error Z_DATA_ERROR -3 invalid block type code,errno
//| Error Z_BUF_ERROR -5 unexpected end of file code,errno
//| Error Z_BUF_ERROR -5 unexpected end of file code,errno
//| Error Z_BUF_ERROR -5 unexpected end of file code,errno
//| Error Z_DATA_ERROR -3 incorrect data check code,errno
//| Error Z_DATA_ERROR -3 incorrect data check code,errno
//| deflateSync { level: 10 } RangeError ERR_OUT_OF_RANGE The value of "options.level" is out of range. It must be >= -1 and <= 9. Received 10
//| deflateSync { level: 'x' } TypeError ERR_INVALID_ARG_TYPE The "options.level" property must be of type number. Received type string ('x')
//| deflateSync { windowBits: 7 } RangeError ERR_OUT_OF_RANGE The value of "options.windowBits" is out of range. It must be >= 8 and <= 15. Received 7
//| deflateSync { windowBits: 16 } RangeError ERR_OUT_OF_RANGE The value of "options.windowBits" is out of range. It must be >= 8 and <= 15. Received 16
//| deflateSync { memLevel: 0 } RangeError ERR_OUT_OF_RANGE The value of "options.memLevel" is out of range. It must be >= 1 and <= 9. Received 0
//| deflateSync { memLevel: 10 } RangeError ERR_OUT_OF_RANGE The value of "options.memLevel" is out of range. It must be >= 1 and <= 9. Received 10
//| deflateSync { strategy: 9 } RangeError ERR_OUT_OF_RANGE The value of "options.strategy" is out of range. It must be >= 0 and <= 4. Received 9
//| deflateSync { chunkSize: 10 } RangeError ERR_OUT_OF_RANGE The value of "options.chunkSize" is out of range. It must be >= 64. Received 10
//| deflateSync { chunkSize: 'x' } TypeError ERR_INVALID_ARG_TYPE The "options.chunkSize" property must be of type number. Received type string ('x')
//| deflateSync { flush: 99 } RangeError ERR_OUT_OF_RANGE The value of "options.flush" is out of range. It must be >= 0 and <= 5. Received 99
//| deflateSync { finishFlush: 99 } RangeError ERR_OUT_OF_RANGE The value of "options.finishFlush" is out of range. It must be >= 0 and <= 5. Received 99
//| deflateSync { dictionary: 'text' } TypeError ERR_INVALID_ARG_TYPE The "options.dictionary" property must be an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received type string ('text')
//| deflateSync { maxOutputLength: 0 } RangeError ERR_OUT_OF_RANGE The value of "options.maxOutputLength" is out of range. It must be >= 1 and <= 4294967296. Received 0
//| gzipSync { level: -2 } RangeError ERR_OUT_OF_RANGE The value of "options.level" is out of range. It must be >= -1 and <= 9. Received -2
//| gzipSync { level: NaN } true
//| deflateSync { level: 1.5 } true
//| RangeError ERR_BUFFER_TOO_LARGE Cannot create a Buffer larger than 100 bytes
//| ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| Z_DATA_ERROR -3 undefined
//| Z_BUF_ERROR
//| ERR_BUFFER_TOO_LARGE
