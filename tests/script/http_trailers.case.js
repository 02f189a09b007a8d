const http = require('http');
const s = http.createServer((q, r) => {
  q.resume().on('end', () => { console.log('request trailers', q.trailers, q.rawTrailers, q.trailersDistinct); r.writeHead(200, { Trailer: 'Content-MD5, X-Sum' }); r.write('data'); r.addTrailers({ 'Content-MD5': 'abc', 'X-Sum': '5' }); try { r.addTrailers({ 'bad name': 'x' }); } catch (e) { console.log(e.code); } try { r.addTrailers({ x: 'a\nb' }); } catch (e) { console.log(e.code); } r.end(); });
});
s.listen(0, '127.0.0.1', () => { const q = http.request({ port: s.address().port, host: '127.0.0.1', method: 'POST', headers: { Trailer: 'X-Req', 'Transfer-Encoding': 'chunked' } }, (r) => { console.log(r.headers.trailer, r.trailers); r.resume().on('end', () => { console.log(r.trailers, r.rawTrailers, r.trailersDistinct); s.close(); }); }); q.write('body'); q.addTrailers([['X-Req', 'one'], ['X-Req', 'two']]); q.end(); });
//# status: 0
//| request trailers { 'x-req': 'one, two' } [ 'X-Req', 'one', 'X-Req', 'two' ] [Object: null prototype] { 'x-req': [ 'one', 'two' ] }
//| ERR_INVALID_HTTP_TOKEN
//| ERR_INVALID_CHAR
//| Content-MD5, X-Sum {}
//| {} [] [Object: null prototype] {}
