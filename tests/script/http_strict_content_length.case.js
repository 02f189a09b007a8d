const http = require('http');
const cases = [(r) => { r.strictContentLength = true; r.writeHead(200, { 'Content-Length': 5 }); r.write('too long'); }, (r) => { r.strictContentLength = true; r.setHeader('Content-Length', 5); r.end('abc'); }, (r) => { r.setHeader('Content-Length', 3); r.end('abcdef'); }, (r) => { r.strictContentLength = true; r.setHeader('Content-Length', 3); r.end('abc'); }];
const s = http.createServer((q, r) => { r.on('error', (e) => console.log('error', e.code)); try { cases[Number(q.url.slice(1))](r); } catch (e) { console.log(e.code, e.message); r.destroy(); } });
s.listen(0, '127.0.0.1', async () => { for (let i = 0; i < cases.length; i++) await new Promise((next) => { let t = ''; const q = http.get({ port: s.address().port, host: '127.0.0.1', agent: false, path: '/' + i }, (r) => { r.on('data', (d) => { t += d; }).on('error', (e) => console.log('res', e.code)); }); q.on('error', (e) => console.log('req', e.code)).on('close', () => setImmediate(() => { console.log(i, t); next(); })); }); s.close(); });
//# status: 0
//| ERR_HTTP_CONTENT_LENGTH_MISMATCH Response body's content-length of 8 byte(s) does not match the content-length of 5 byte(s) set in header
//| req ECONNRESET
//| 0
//| ERR_HTTP_CONTENT_LENGTH_MISMATCH Response body's content-length of 3 byte(s) does not match the content-length of 5 byte(s) set in header
//| req ECONNRESET
//| 1
//| req HPE_CLOSED_CONNECTION
//| 2 abc
//| 3 abc
