const http = require('http');
const net = require('net');
const server = http.createServer((req, res) => { res.sendDate = false; if (req.url === '/chunk') { res.write('abc'); res.write('de'); res.end(); } else if (req.url === '/head') { res.setHeader('Content-Length', 10); res.end(); } else res.end('ok ' + req.url); });
server.keepAliveTimeout = 0;
server.listen(0, () => {
  const send = (text) => new Promise((r) => { const c = net.connect(server.address().port); let t = ''; c.on('data', (d) => (t += d)).on('close', () => r(t.replace(/Date: .*?\r\n/, ''))); c.end(text); });
  (async () => {
    for (const text of ['GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 'GET /chunk HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 'GET /chunk HTTP/1.0\r\n\r\n', 'HEAD /head HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 'GET /a HTTP/1.1\r\nHost: x\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 'BAD\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n'])
      console.log(JSON.stringify(await send(text)));
    server.close();
  })();
});
//# status: 0
//| "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 4\r\n\r\nok /"
//| "HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
//| "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabcde"
//| "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\n"
//| "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 5\r\n\r\nok /aHTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nok /b"
//| "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"
//| "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
