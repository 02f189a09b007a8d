const net = require('net'), { pipeline, Transform } = require('stream');
const up = net.createServer({ allowHalfOpen: true }, (c) => { pipeline(c, new Transform({ transform(d, e, cb) { cb(null, String(d).toUpperCase()); } }), c, (e) => console.log('upper done', e ? e.code : null)); });
const proxy = net.createServer({ allowHalfOpen: true }, (c) => { const u = net.connect({ port: up.address().port, host: '127.0.0.1', allowHalfOpen: true }); c.pipe(u).pipe(c); });
up.listen(0, '127.0.0.1', () => proxy.listen(0, '127.0.0.1', () => {
  const k = net.connect({ port: proxy.address().port, host: '127.0.0.1', allowHalfOpen: true }); let got = '';
  k.on('data', (d) => { got += d; }).on('end', () => { console.log(got.length, got.slice(0, 12), got.slice(-5)); up.close(); proxy.close(); });
  for (let i = 0; i < 50; i++) k.write('some text ' + i + '\n'); k.end('last');
}));
//# status: 0
//| upper done null
//| 644 SOME TEXT 0
//|
//| LAST
