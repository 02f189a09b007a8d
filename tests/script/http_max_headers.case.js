const http = require('http'), net = require('net');
const s = http.createServer({ maxHeaderSize: 300 }, (q, r) => { console.log(Object.keys(q.headers).length, q.rawHeaders.length); r.end(); });
s.maxHeadersCount = 4; s.on('clientError', (e, k) => { console.log(e.code); k.end('HTTP/1.1 431 Too Much\r\n\r\n'); });
const send = (lines) => new Promise((next) => { const k = net.connect(s.address().port, '127.0.0.1'); let t = ''; k.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n' + lines + '\r\n'); k.setEncoding('latin1').on('data', (d) => { t += d; }).on('close', () => { console.log(t.split('\r\n')[0]); next(); }); });
s.listen(0, '127.0.0.1', async () => { await send('a: 1\r\nb: 2\r\n'); await send('a: 1\r\nb: 2\r\nc: 3\r\nd: 4\r\n'); await send('long: ' + 'x'.repeat(400) + '\r\n'); s.close(); const t = http.createServer((q, r) => { r.setHeader('big', 'y'.repeat(500)); r.end(); }).listen(0, '127.0.0.1', () => { http.get({ port: t.address().port, host: '127.0.0.1', agent: false, maxHeaderSize: 200 }).on('error', (e) => { console.log(e.code, e.message); t.close(); }); }); });
//# status: 0
//| 4 8
//| HTTP/1.1 200 OK
//| 4 12
//| HTTP/1.1 200 OK
//| HPE_HEADER_OVERFLOW
//| HTTP/1.1 431 Too Much
//| HPE_HEADER_OVERFLOW Parse Error: Header overflow
