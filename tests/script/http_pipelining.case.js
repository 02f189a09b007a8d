const http = require('http'), net = require('net');
const waiting = [];
const s = http.createServer((q, r) => { waiting.push([q.url, r]); if (waiting.length === 3) { console.log(waiting.map((w) => w[0]).join()); for (const [url, res] of waiting.reverse()) res.end('answer to ' + url); } });
s.listen(0, '127.0.0.1', () => { const k = net.connect(s.address().port, '127.0.0.1'); let t = ''; k.write(['/1', '/2', '/3'].map((u) => `GET ${u} HTTP/1.1\r\nHost: a\r\n${u === '/3' ? 'Connection: close\r\n' : ''}\r\n`).join('')); k.setEncoding('latin1').on('data', (d) => { t += d; }).on('close', () => { console.log(t.match(/answer to \/\d/g)); s.close(); }); });
//# status: 0
//| /1,/2,/3
//| [ 'answer to /1', 'answer to /2', 'answer to /3' ]
