// What a server writes, byte for byte.
const http = require('http'), net = require('net');
const cases = [
  (q, r) => r.end(), (q, r) => r.end('body'), (q, r) => { r.write('one'); r.end('two'); }, (q, r) => { r.writeHead(200, { 'Content-Length': 4 }); r.write('ab'); r.end('cd'); },
  (q, r) => { r.writeHead(404, 'Nope', { 'X-Up': 'Case' }); r.end(); }, (q, r) => { r.writeHead(201, ['A', '1', 'B', '2', 'A', '3']); r.end('x'); }, (q, r) => { r.writeHead(204); r.end('ignored'); }, (q, r) => { r.writeHead(304, { etag: 'x' }); r.end(); },
  (q, r) => { r.statusCode = 418; r.statusMessage = 'short and stout'; r.end(); }, (q, r) => { r.sendDate = false; r.setHeader('Transfer-Encoding', 'chunked'); r.end('chunk'); }, (q, r) => { r.useChunkedEncodingByDefault = false; r.write('till close'); r.end(); },
  (q, r) => { r.setHeader('Trailer', 'X-T'); r.write('t'); r.addTrailers({ 'X-T': 'trail' }); r.end(); }, (q, r) => { r.setHeader('content-length', '0'); r.end(); }, (q, r) => { r.setHeaders(new Map([['m', '1'], ['n', '2']])); r.flushHeaders(); r.end('after flush'); },
  (q, r) => { r.writeProcessing(); r.writeEarlyHints({ link: '</s.css>; rel=preload' }); r.end('final'); }, (q, r) => { r.writeContinue(); r.end(); }, (q, r) => { r.setHeader('Date', 'mine'); r.end(Buffer.from([0, 255])); },
];
let i = 0; const s = http.createServer((q, r) => { r.on('error', () => {}); cases[i](q, r); });
s.listen(0, '127.0.0.1', function next() {
  const k = net.connect(s.address().port, '127.0.0.1'); let t = '';
  k.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  k.setEncoding('latin1').on('data', (d) => { t += d; }).on('close', () => { console.log(i, JSON.stringify(t.replace(/Date: .*? GMT/, 'Date: D'))); if (++i < cases.length) next(); else s.close(); });
});
//# status: 0
//| 0 "HTTP/1.1 200 OK\r\nDate: D\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
//| 1 "HTTP/1.1 200 OK\r\nDate: D\r\nConnection: close\r\nContent-Length: 4\r\n\r\nbody"
//| 2 "HTTP/1.1 200 OK\r\nDate: D\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n"
//| 3 "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nDate: D\r\nConnection: close\r\n\r\nabcd"
//| 4 "HTTP/1.1 404 Nope\r\nX-Up: Case\r\nDate: D\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
//| 5 "HTTP/1.1 201 Created\r\nA: 1\r\nB: 2\r\nA: 3\r\nDate: D\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n"
//| 6 "HTTP/1.1 204 No Content\r\nDate: D\r\nConnection: close\r\n\r\n"
//| 7 "HTTP/1.1 304 Not Modified\r\netag: x\r\nDate: D\r\nConnection: close\r\n\r\n"
//| 8 "HTTP/1.1 418 short and stout\r\nDate: D\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
//| 9 "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nchunk\r\n0\r\n\r\n"
//| 10 "HTTP/1.1 200 OK\r\nDate: D\r\nConnection: close\r\n\r\ntill close"
//| 11 "HTTP/1.1 200 OK\r\nTrailer: X-T\r\nDate: D\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nt\r\n0\r\nX-T: trail\r\n\r\n"
//| 12 "HTTP/1.1 200 OK\r\ncontent-length: 0\r\nDate: D\r\nConnection: close\r\n\r\n"
//| 13 "HTTP/1.1 200 OK\r\nm: 1\r\nn: 2\r\nDate: D\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nb\r\nafter flush\r\n0\r\n\r\n"
//| 14 "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </s.css>; rel=preload\r\n\r\nHTTP/1.1 200 OK\r\nDate: D\r\nConnection: close\r\nContent-Length: 5\r\n\r\nfinal"
//| 15 "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nDate: D\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
//| 16 "HTTP/1.1 200 OK\r\nDate: mine\r\nConnection: close\r\nContent-Length: 2\r\n\r\n\u0000ÿ"
