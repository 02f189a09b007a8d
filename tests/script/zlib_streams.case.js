const z = require('zlib');
const { pipeline } = require('stream/promises');
const { Readable, Writable } = require('stream');
const fs = require('fs');
(async () => {
  const text = 'some text to pack\n'.repeat(5000);
  await pipeline(Readable.from([text.slice(0, 1000), text.slice(1000)]), z.createGzip(), fs.createWriteStream('t.gz'));
  console.log(fs.statSync('t.gz').size < 2000);
  let out = '';
  await pipeline(fs.createReadStream('t.gz'), z.createGunzip(), new Writable({ write(c, e, cb) { out += c; cb(); } }));
  console.log(out === text);
  const parts = [];
  for await (const c of Readable.from([z.deflateSync('piece')]).pipe(z.createInflate())) parts.push(c);
  console.log(Buffer.concat(parts).toString());
  await new Promise((r) => z.gzip('cb', (e, b) => z.gunzip(b, (e2, t) => r(console.log(e, e2, t.toString())))));
  await new Promise((r) => z.inflate(Buffer.from('junk'), (e) => r(console.log(e.code))));
  const bad = z.createGunzip();
  bad.on('error', (e) => console.log('stream', e.code));
  bad.end('not gzip at all');
  await new Promise((r) => bad.once('close', r));
  const g = z.createDeflate();
  g.write('abc');
  g.end();
  let n = 0;
  g.on('data', (d) => (n += d.length)).on('end', () => console.log(n > 0, g.bytesWritten));
})();
//# status: 0
//| true
//| true
//| piece
//| null null cb
//| Z_DATA_ERROR
//| stream Z_DATA_ERROR
//| true 3
