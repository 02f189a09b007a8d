const http = require('http'), net = require('net');
const s = http.createServer((q, r) => r.end(q.url)); s.maxRequestsPerSocket = 2; s.on('dropRequest', (q) => console.log('dropRequest', q.url));
s.listen(0, '127.0.0.1', () => { const k = net.connect(s.address().port, '127.0.0.1'); let t = ''; const ask = (u) => k.write(`GET ${u} HTTP/1.1\r\nHost: a\r\n\r\n`); const urls = ['/2', '/3']; ask('/1'); k.setEncoding('latin1').on('data', (d) => { t += d; if (t.includes('503')) k.end(); if (urls.length && /\/\d$/.test(t)) ask(urls.shift()); }).on('end', () => { console.log(JSON.stringify(t.replace(/Date: .*? GMT\r\n/g, ''))); k.end(); s.close(); }); });
//# status: 0
//| dropRequest /3
//| "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5, max=2\r\nContent-Length: 2\r\n\r\n/1HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n/2HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
