// What a client writes, byte for byte.
const http = require('http'), net = require('net');
let done;
const s = net.createServer((k) => { let t = ''; k.setEncoding('latin1').on('data', (d) => { t += d; if (!k.answered && t.includes('\r\n\r\n')) { k.answered = true; setImmediate(() => { done = t; k.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'); }); } }).on('end', () => {}).on('close', () => { console.log(JSON.stringify(t.replace(/127.0.0.1:\d+/, 'H'))); next(); }); });
const cases = [
  [{}, (q) => q.end()], [{ method: 'POST' }, (q) => q.end()], [{ method: 'POST' }, (q) => q.end('body')], [{ method: 'POST' }, (q) => { q.write('a'); q.end('b'); }], [{ method: 'PUT', headers: { 'Content-Length': 3 } }, (q) => q.end('abc')],
  [{ method: 'DELETE' }, (q) => q.end()], [{ method: 'DELETE' }, (q) => q.end('x')], [{ method: 'HEAD' }, (q) => q.end()], [{ headers: { 'X-A': ['1', '2'], 'x-b': 3 } }, (q) => { q.setHeader('X-C', 'c'); q.removeHeader('x-b'); q.end(); }], [{ headers: ['Raw', '1', 'raw', '2', 'Host', 'h'] }, (q) => q.end()],
  [{ agent: false }, (q) => q.end()], [{ headers: { Connection: 'close' } }, (q) => q.end()], [{ method: 'POST', headers: { 'Transfer-Encoding': 'chunked', Trailer: 'T' } }, (q) => { q.write('x'); q.addTrailers({ T: 'v' }); q.end(); }], [{ method: 'OPTIONS', path: '*' }, (q) => q.end()], [{ method: 'get' }, (q) => { q.useChunkedEncodingByDefault = true; q.write('g'); q.end(); }],
  [{ auth: 'u:p' }, (q) => q.end()], [{ headers: { cookie: ['a=1', 'b=2'] } }, (q) => q.end()], [{ method: 'POST' }, (q) => { q.flushHeaders(); q.end(); }], [{ method: 'PATCH', uniqueHeaders: ['x-u'], headers: { 'x-u': ['1', '2'] } }, (q) => q.end(Buffer.from('p'))], [{ path: '/p?q=1&r=%20' }, (q) => q.end()],
];
function next() { const c = cases.shift(); if (!c) return s.close(); const q = http.request({ port: s.address().port, host: '127.0.0.1', ...c[0] }, (r) => r.resume()); q.on('error', (e) => console.log(e.code)); c[1](q); }
s.listen(0, '127.0.0.1', next);
//# status: 0
//| "GET / HTTP/1.1\r\nHost: H\r\nConnection: keep-alive\r\n\r\n"
//| "POST / HTTP/1.1\r\nHost: H\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n"
//| "POST / HTTP/1.1\r\nHost: H\r\nConnection: keep-alive\r\nContent-Length: 4\r\n\r\nbody"
//| "POST / HTTP/1.1\r\nHost: H\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n1\r\nb\r\n0\r\n\r\n"
//| "PUT / HTTP/1.1\r\nContent-Length: 3\r\nHost: H\r\nConnection: keep-alive\r\n\r\nabc"
//| "DELETE / HTTP/1.1\r\nHost: H\r\nConnection: keep-alive\r\n\r\n"
//| "DELETE / HTTP/1.1\r\nHost: H\r\nConnection: keep-alive\r\n\r\nx"
//| "HEAD / HTTP/1.1\r\nHost: H\r\nConnection: keep-alive\r\n\r\n"
//| "GET / HTTP/1.1\r\nX-A: 1\r\nX-A: 2\r\nHost: H\r\nX-C: c\r\nConnection: keep-alive\r\n\r\n"
//| "GET / HTTP/1.1\r\nRaw: 1\r\nraw: 2\r\nHost: h\r\nConnection: keep-alive\r\n\r\n"
//| "GET / HTTP/1.1\r\nHost: H\r\nConnection: close\r\n\r\n"
//| "GET / HTTP/1.1\r\nConnection: close\r\nHost: H\r\n\r\n"
//| "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nTrailer: T\r\nHost: H\r\nConnection: keep-alive\r\n\r\n1\r\nx\r\n0\r\nT: v\r\n\r\n"
//| "OPTIONS * HTTP/1.1\r\nHost: H\r\nConnection: keep-alive\r\n\r\n"
//| "GET / HTTP/1.1\r\nHost: H\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n1\r\ng\r\n0\r\n\r\n"
//| "GET / HTTP/1.1\r\nHost: H\r\nAuthorization: Basic dTpw\r\nConnection: keep-alive\r\n\r\n"
//| "GET / HTTP/1.1\r\ncookie: a=1; b=2\r\nHost: H\r\nConnection: keep-alive\r\n\r\n"
//| "POST / HTTP/1.1\r\nHost: H\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
//| "PATCH / HTTP/1.1\r\nx-u: 1; 2\r\nHost: H\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\np"
//| "GET /p?q=1&r=%20 HTTP/1.1\r\nHost: H\r\nConnection: keep-alive\r\n\r\n"
