const http = require('http');
const net = require('net');
const replies = ['HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-T\r\n\r\n3\r\nabc\r\n2;ext=1\r\nde\r\n0\r\nX-T: tr\r\n\r\n', 'HTTP/1.0 200 Fine\r\n\r\nuntil close', 'HTTP/1.1 204 No Content\r\n\r\n', 'HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort', 'garbage\r\n\r\n', ''];
const seen = [];
const server = net.createServer((s) => { let t = ''; s.on('data', (d) => { t += d; if (t.includes('\r\n\r\n')) { if (!seen.length) seen.push(t); s.end(replies[i]); } }); s.on('error', () => {}); });
let i = 0;
server.listen(0, async () => {
  for (; i < replies.length; i++) await new Promise((r) => {
    const req = http.get({ port: server.address().port, agent: false, headers: { 'User-Agent': 'me' } }, (res) => { let t = ''; res.on('data', (d) => (t += d)); res.on('end', () => console.log(i, res.statusCode, res.statusMessage, t, res.trailers['x-t'])); res.on('error', (e) => console.log(i, 'res error', e.code)); res.on('close', r); });
    req.on('error', (e) => { console.log(i, e.code); r(); });
  });
  console.log(JSON.stringify(seen[0].replace(/:\d+/, ':PORT')));
  server.close();
});
//# status: 0
//| 0 200 OK hello undefined
//| 1 200 OK abcde tr
//| 2 200 Fine until close undefined
//| 3 204 No Content  undefined
//| 4 res error ECONNRESET
//| 5 HPE_INVALID_CONSTANT
//| 6 ECONNRESET
//| "GET / HTTP/1.1\r\nUser-Agent: me\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n"
