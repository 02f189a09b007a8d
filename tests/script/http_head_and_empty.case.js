const http = require('http');
const s = http.createServer((q, r) => { const code = Number(q.url.slice(1)); r.writeHead(code, { 'X-N': '1' }); console.log(q.method, code, r.write('body', () => {}), r._hasBody); r.end('more'); });
s.listen(0, '127.0.0.1', async () => {
  for (const [method, code] of [['GET', 200], ['HEAD', 200], ['GET', 204], ['GET', 304], ['HEAD', 404], ['POST', 204], ['GET', 205], ['DELETE', 200]])
    await new Promise((next) => http.request({ port: s.address().port, host: '127.0.0.1', method, path: '/' + code }, (r) => { let n = 0; r.on('data', (d) => { n += d.length; }).on('end', () => { console.log(' ', r.statusCode, n, r.complete, r.headers['transfer-encoding'], r.headers['content-length'], r.headers['x-n']); next(); }); }).end());
  s.close();
});
//# status: 0
//| GET 200 true true
//|   200 8 true chunked undefined 1
//| HEAD 200 true false
//|   200 0 true undefined undefined 1
//| GET 204 true false
//|   204 0 true undefined undefined 1
//| GET 304 true false
//|   304 0 true undefined undefined 1
//| HEAD 404 true false
//|   404 0 true undefined undefined 1
//| POST 204 true false
//|   204 0 true undefined undefined 1
//| GET 205 true true
//|   205 8 true chunked undefined 1
//| DELETE 200 true true
//|   200 8 true chunked undefined 1
