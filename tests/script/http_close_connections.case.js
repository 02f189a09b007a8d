const http = require('http'), net = require('net');
const s = http.createServer((q, r) => { if (q.url === '/hold') return; r.end('x'); });
s.listen(0, '127.0.0.1', async () => {
  const port = s.address().port; const conn = (path) => new Promise((resolve) => { const k = net.connect(port, '127.0.0.1'); k.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`); if (path === '/hold') s.once('request', () => resolve(k)); else k.once('data', () => resolve(k)); k.on('error', () => {}).resume(); });
  const idle = await conn('/x'), busy = await conn('/hold'); const log = []; idle.on('close', () => log.push('idle closed')); busy.on('close', () => log.push('busy closed'));
  s.closeIdleConnections(); await new Promise((r) => idle.on('close', r)); console.log(log.join()); s.closeAllConnections(); await new Promise((r) => busy.on('close', r)); console.log(log.join()); s.close(() => console.log('closed', s.listening));
});
//# status: 0
//| idle closed
//| idle closed,busy closed
//| closed false
