const http = require('http');
const server = http.createServer((req, res) => {
  console.log(req.rawHeaders.filter((h, i) => i % 2 === 0).map((h) => h.toLowerCase()).sort().join(), req.headers.cookie, req.headers['x-many']);
  res.setHeader('Set-Cookie', ['a=1', 'b=2']);
  res.setHeader('X-Num', 5);
  console.log(res.getHeader('x-num'), res.hasHeader('X-NUM'), res.getHeaderNames(), res.getHeaders(), res.headersSent);
  res.removeHeader('x-num');
  res.appendHeader?.('X-App', '1'); res.appendHeader?.('X-App', '2');
  res.statusCode = 202;
  res.statusMessage = 'Fine';
  res.end('ok');
  console.log(res.headersSent, res.writableEnded);
  try { res.setHeader('late', 1); } catch (e) { console.log(e.code); }
});
server.listen(0, () => {
  http.get({ port: server.address().port, headers: { Cookie: ['x=1', 'y=2'], 'X-Many': ['1', '2'] } }, (res) => {
    console.log(res.statusCode, res.statusMessage, res.headers['set-cookie'], res.headers['x-app'], res.headers['content-length'], res.headers['x-num']);
    res.resume();
    res.on('end', () => server.close());
  });
});
for (const bad of [() => http.request({ headers: { 'bad name': 1 } }), () => http.request({ method: 'B AD' }), () => http.request({ path: '/a b' }), () => http.request({ headers: { a: 'x\ny' } }), () => http.request('ftp://x/')]) { try { bad(); console.log('?'); } catch (e) { console.log(e.code); } }
console.log(http.STATUS_CODES[418], http.METHODS.includes('PATCH'), typeof http.globalAgent, http.maxHeaderSize);
//# status: 0
//| ERR_INVALID_HTTP_TOKEN
//| ERR_INVALID_HTTP_TOKEN
//| ERR_UNESCAPED_CHARACTERS
//| ERR_INVALID_CHAR
//| ERR_INVALID_PROTOCOL
//| I'm a Teapot true object 16384
//| connection,cookie,host,x-many,x-many x=1; y=2 1, 2
//| 5 true [ 'set-cookie', 'x-num' ] [Object: null prototype] { 'set-cookie': [ 'a=1', 'b=2' ], 'x-num': 5 } false
//| true true
//| ERR_HTTP_HEADERS_SENT
//| 202 Fine [ 'a=1', 'b=2' ] 1, 2 2 undefined
