const http = require('http'), net = require('net');
const s = http.createServer({ joinDuplicateHeaders: true }, (q, r) => { console.log(q.headers); r.end(); });
s.listen(0, '127.0.0.1', () => { const k = net.connect(s.address().port, '127.0.0.1'); k.end('GET / HTTP/1.1\r\nHost: a\r\nUser-Agent: 1\r\nUser-Agent: 2\r\nAuthorization: x\r\nauthorization: y\r\nCookie: a=1\r\nCookie: b=2\r\nConnection: close\r\n\r\n'); k.resume().on('close', () => s.close()); });
//# status: 0
//| {
//|   host: 'a',
//|   'user-agent': '1, 2',
//|   authorization: 'x, y',
//|   cookie: 'a=1; b=2',
//|   connection: 'close'
//| }
