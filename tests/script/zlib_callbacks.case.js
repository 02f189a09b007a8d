const zlib = require('zlib'), util = require('util');
(async () => {
  const p = (n) => util.promisify(zlib[n]);
  for (const [c, d] of [['deflate', 'inflate'], ['gzip', 'gunzip'], ['deflateRaw', 'inflateRaw'], ['gzip', 'unzip'], ['deflate', 'unzip']]) console.log(c, String(await p(d)(await p(c)('round trip'))));
  console.log((await p('deflate')('x'.repeat(100), { level: 9 })).length, (await p('deflate')('x'.repeat(100), { level: 0 })).length, (await p('gzip')(new Uint8Array(0))).length);
  console.log(String(zlib.inflateSync(zlib.deflateSync('partial text here').subarray(0, 15), { finishFlush: zlib.constants.Z_SYNC_FLUSH })));
  const i = await new Promise((r) => zlib.deflate('info', { info: true }, (e, v) => r(v))); console.log(Object.keys(i), Buffer.isBuffer(i.buffer), i.engine instanceof zlib.Deflate);
  console.log(Object.keys(zlib.gzipSync('x', { info: true })));
})();
//# status: 0
//| deflate round trip
//| gzip round trip
//| deflateRaw round trip
//| gzip round trip
//| deflate round trip
//| 12 111 20
//| partial text
//| [ 'buffer', 'engine' ] true true
//| [ 'buffer', 'engine' ]
