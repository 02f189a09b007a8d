const http = require('http');
const server = http.createServer((req, res) => { req.resume(); req.on('end', () => res.end('fine')); });
server.on('upgrade', (req, socket, head) => { socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\n'); socket.on('data', (d) => { socket.end('echo:' + d); }); });
server.listen(0, () => {
  const port = server.address().port;
  const req = http.request({ port, method: 'POST', headers: { Expect: '100-continue', 'Content-Length': 2 } });
  req.on('continue', () => { console.log('continue'); req.end('hi'); });
  req.on('response', (res) => { console.log(res.statusCode); res.resume(); res.on('end', up); });
  function up() {
    const u = http.get({ port, headers: { Connection: 'Upgrade', Upgrade: 'echo' } });
    u.on('upgrade', (res, socket, head) => { console.log(res.statusCode, res.headers.upgrade, head.length); socket.write('ping'); socket.on('data', (d) => console.log(String(d))); socket.on('close', () => server.close()); });
  }
});
//# status: 0
//| continue
//| 200
//| 101 echo 0
//| echo:ping
