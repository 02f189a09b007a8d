const zlib = require('zlib'); const say = (...a) => console.log(...a); const fail = (f) => { try { say(f()); } catch (e) { say(e.name, e.code, e.errno, e.message); } };
const text = 'the quick brown fox '.repeat(50); for (const [c, d] of [['gzipSync', 'gunzipSync'], ['deflateSync', 'inflateSync'], ['deflateRawSync', 'inflateRawSync'], ['gzipSync', 'unzipSync'], ['deflateSync', 'unzipSync']]) say(c, zlib[d](zlib[c](text)).toString() === text, zlib[c](text).length < text.length);
fail(() => zlib.gunzipSync('not gzip')); fail(() => zlib.inflateRawSync(Buffer.from([255, 255]))); fail(() => zlib.gunzipSync(zlib.gzipSync('abc').subarray(0, 10))); fail(() => zlib.gzipSync(5)); fail(() => zlib.gzip('x')); fail(() => zlib.crc32('hello'));
say(zlib.constants.Z_BEST_COMPRESSION, zlib.constants.Z_FINISH, typeof zlib.codes, zlib.inflateSync(zlib.deflateSync('')).length, zlib.gunzipSync(Buffer.concat([zlib.gzipSync('a'), zlib.gzipSync('b')])).toString(), zlib.gzipSync('x', { level: 0 }).length > 0);
zlib.gzip('cb', (e, b) => zlib.gunzip(b, (e2, t) => { say('callback', e, e2, String(t)); zlib.inflate('bad', (e3) => { say('error', e3.code); rest(); }); })); function rest() { const g = zlib.createGzip(), out = []; g.pipe(zlib.createGunzip()).on('data', (c) => out.push(c)).on('end', () => say('stream', String(Buffer.concat(out)), g.bytesWritten)); g.write('one '); g.end('two'); }
//# status: 0
//| gzipSync true true
//| deflateSync true true
//| deflateRawSync true true
//| gzipSync true true
//| deflateSync true true
//| Error Z_DATA_ERROR -3 incorrect header check
//| Error Z_DATA_ERROR -3 invalid block type
//| Error Z_BUF_ERROR -5 unexpected end of file
//| TypeError ERR_INVALID_ARG_TYPE undefined The "buffer" argument must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE undefined The "callback" argument must be of type function. Received undefined
//| 907060870
//| 9 4 object 0 ab true
//| callback null null cb
//| error Z_DATA_ERROR
//| stream one two 7
