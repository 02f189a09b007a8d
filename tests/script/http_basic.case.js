const http = require('http');
const server = http.createServer((req, res) => {
  console.log(req.method, req.url, req.headers.host === `localhost:${server.address().port}`, req.httpVersion, req.headers['x-a']);
  let body = '';
  req.on('data', (d) => (body += d));
  req.on('end', () => {
    res.setHeader('X-Reply', 'yes');
    res.writeHead(req.url === '/missing' ? 404 : 201, { 'Content-Type': 'text/plain' });
    res.write('part one;');
    res.end('body=' + body);
  });
});
server.listen(0, () => {
  const req = http.request({ port: server.address().port, method: 'POST', path: '/x?y=1', headers: { 'X-A': 'b' } }, (res) => {
    console.log(res.statusCode, res.statusMessage, res.headers['content-type'], res.headers['x-reply'], res.headers['transfer-encoding'], Object.keys(res.headers).sort());
    res.setEncoding('utf8');
    let t = '';
    res.on('data', (d) => (t += d)).on('end', () => {
      console.log(t, res.complete);
      http.get(`http://localhost:${server.address().port}/missing`, (r2) => {
        console.log(r2.statusCode, r2.statusMessage);
        r2.resume().on('end', () => server.close(() => console.log('closed')));
      });
    });
  });
  req.write('hello ');
  req.end('world');
});
//# status: 0
//| POST /x?y=1 true 1.1 b
//| 201 Created text/plain yes chunked [
//|   'connection',
//|   'content-type',
//|   'date',
//|   'keep-alive',
//|   'transfer-encoding',
//|   'x-reply'
//| ]
//| part one;body=hello world true
//| GET /missing true 1.1 undefined
//| 404 Not Found
//| closed
