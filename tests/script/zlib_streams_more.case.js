const zlib = require('zlib'), { pipeline, Readable } = require('stream');
const collect = (s) => new Promise((r, j) => { const b = []; s.on('data', (d) => b.push(d)).on('end', () => r(Buffer.concat(b))).on('error', j); });
(async () => {
  const g = zlib.createGzip(); g.write('one '); g.write('two '); g.end('three'); console.log(String(zlib.gunzipSync(await collect(g))), g.bytesWritten, g instanceof zlib.Gzip, g instanceof require('stream').Transform, zlib.Gzip() instanceof zlib.Gzip);
  console.log(String(await collect(Readable.from([zlib.gzipSync('piped')]).pipe(zlib.createGunzip()))), String(await collect(Readable.from([zlib.deflateSync('auto')]).pipe(zlib.createUnzip()))));
  const bytes = zlib.gzipSync('byte by byte'); const u = zlib.createGunzip(); const out = collect(u); for (const b of bytes) u.write(Buffer.from([b])); u.end(); console.log(String(await out));
  await new Promise((r) => pipeline(Readable.from(['not gzip']), zlib.createGunzip(), async function* (s) { for await (const c of s) yield c; }, (e) => { console.log(e.code, e.errno, e.message); r(); }));
  const big = Buffer.alloc(300000, 'abcdefghij'); console.log((await collect(Readable.from([zlib.deflateSync(big)]).pipe(zlib.createInflate()))).equals(big), (await collect(Readable.from([big]).pipe(zlib.createDeflateRaw({ level: 1 })).pipe(zlib.createInflateRaw()))).equals(big));
  const t = zlib.createInflate(); t.on('error', (e) => console.log('truncated', e.code)); t.end(zlib.deflateSync('x'.repeat(50)).subarray(0, 8)); await new Promise((r) => t.on('close', r));
  const c = zlib.createDeflate(); console.log(typeof c.flush, typeof c.params, typeof c.reset, typeof c.close, c.bytesWritten); c.close(() => console.log('closed')); 
  const m = zlib.createGunzip(); const mo = collect(m); m.end(Buffer.concat([zlib.gzipSync('a'), zlib.gzipSync('b')])); console.log(String(await mo), m.bytesWritten);
})();
//# status: 0
//| one two three 13 true true true
//| piped auto
//| byte by byte
//| Z_DATA_ERROR -3 incorrect header check
//| true true
//| truncated Z_BUF_ERROR
//| function function function function 0
//| closed
//| ab 42
