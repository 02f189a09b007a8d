// Repeated headers: which are joined, which are lists, which are kept once.
const http = require('http'), net = require('net');
const s = http.createServer((q, r) => {
  console.log(q.headers); console.log(q.headersDistinct); console.log(q.rawHeaders.length, q.rawHeaders.filter((x, i) => i % 2 === 0).join());
  r.setHeader('X-List', ['a', 'b']); r.setHeader('Set-Cookie', ['c=1', 'd=2']); r.setHeader('Vary', 'x'); r.appendHeader('vary', 'y'); r.end();
});
s.listen(0, '127.0.0.1', () => {
  const k = net.connect(s.address().port, '127.0.0.1');
  const names = ['Age', 'Authorization', 'Content-Type', 'ETag', 'Expires', 'From', 'If-Match', 'If-Modified-Since', 'Location', 'Max-Forwards', 'Referer', 'Retry-After', 'Server', 'User-Agent', 'Cookie', 'Set-Cookie', 'Accept', 'X-Custom', 'Cache-Control', 'Via'];
  k.write('GET / HTTP/1.1\r\nHost: one\r\n' + names.map((n) => `${n}: 1\r\n${n.toLowerCase()}: 2\r\n`).join('') + '__proto__: evil\r\nX-Empty:\r\nX-Space:   padded   \r\nConnection: close\r\n\r\n');
  let t = ''; k.setEncoding('latin1').on('data', (d) => { t += d; }).on('close', () => { console.log(t.split('\r\n').filter((l) => !l.startsWith('Date')).sort().join('|')); s.close(); });
});
//# status: 0
//| {
//|   host: 'one',
//|   age: '1',
//|   authorization: '1',
//|   'content-type': '1',
//|   etag: '1',
//|   expires: '1',
//|   from: '1',
//|   'if-match': '1, 2',
//|   'if-modified-since': '1',
//|   location: '1',
//|   'max-forwards': '1',
//|   referer: '1',
//|   'retry-after': '1',
//|   server: '1',
//|   'user-agent': '1',
//|   cookie: '1; 2',
//|   'set-cookie': [ '1', '2' ],
//|   accept: '1, 2',
//|   'x-custom': '1, 2',
//|   'cache-control': '1, 2',
//|   via: '1, 2',
//|   'x-empty': '',
//|   'x-space': 'padded',
//|   connection: 'close'
//| }
//| [Object: null prototype] {
//|   host: [ 'one' ],
//|   age: [ '1', '2' ],
//|   authorization: [ '1', '2' ],
//|   'content-type': [ '1', '2' ],
//|   etag: [ '1', '2' ],
//|   expires: [ '1', '2' ],
//|   from: [ '1', '2' ],
//|   'if-match': [ '1', '2' ],
//|   'if-modified-since': [ '1', '2' ],
//|   location: [ '1', '2' ],
//|   'max-forwards': [ '1', '2' ],
//|   referer: [ '1', '2' ],
//|   'retry-after': [ '1', '2' ],
//|   server: [ '1', '2' ],
//|   'user-agent': [ '1', '2' ],
//|   cookie: [ '1', '2' ],
//|   'set-cookie': [ '1', '2' ],
//|   accept: [ '1', '2' ],
//|   'x-custom': [ '1', '2' ],
//|   'cache-control': [ '1', '2' ],
//|   via: [ '1', '2' ],
//|   ['__proto__']: [ 'evil' ],
//|   'x-empty': [ '' ],
//|   'x-space': [ 'padded' ],
//|   connection: [ 'close' ]
//| }
//| 90 Host,Age,age,Authorization,authorization,Content-Type,content-type,ETag,etag,Expires,expires,From,from,If-Match,if-match,If-Modified-Since,if-modified-since,Location,location,Max-Forwards,max-forwards,Referer,referer,Retry-After,retry-after,Server,server,User-Agent,user-agent,Cookie,cookie,Set-Cookie,set-cookie,Accept,accept,X-Custom,x-custom,Cache-Control,cache-control,Via,via,__proto__,X-Empty,X-Space,Connection
//| ||Connection: close|Content-Length: 0|HTTP/1.1 200 OK|Set-Cookie: c=1|Set-Cookie: d=2|Vary: x|Vary: y|X-List: a|X-List: b
