// Sockets with a path: server, clients, errors, the file, HTTP over them.
const net = require('net');
const http = require('http');
const fs = require('fs');
const once = (emitter, type) => new Promise((resolve) => emitter.once(type, (...values) => resolve(values)));
const show = (error) => console.log(error.code, error.syscall, error.address, error.port, error.errno < 0, error.message);
const seen = [];
(async () => {
  const server = net.createServer((socket) => {
    seen.push([socket.remoteAddress, socket.remotePort, socket.localAddress, JSON.stringify(socket.address())].join());
    socket.on('data', (bytes) => socket.write(String(bytes).toUpperCase()));
  });
  server.listen('./s.sock', () => console.log('listening'));
  await once(server, 'listening');
  console.log(server.address(), server.listening, fs.statSync('s.sock').isSocket(), fs.statSync('s.sock').isFile(), fs.readdirSync('.').includes('s.sock'));
  for (const way of [() => net.connect('s.sock'), () => net.connect({ path: process.cwd() + '/s.sock' }), () => new net.Socket().connect('./s.sock')]) {
    const socket = way();
    console.log(socket.connecting, socket.pending, socket.readyState);
    await once(socket, 'connect');
    console.log(socket.connecting, socket.remoteAddress, socket.remotePort, socket.localPort, JSON.stringify(socket.address()), socket.readyState);
    socket.end('hello');
    let text = '';
    for await (const block of socket) text += block;
    console.log(text);
  }
  console.log(seen.join(' '));
  const second = net.createServer();
  second.on('error', show);
  second.listen({ path: 's.sock' });
  await once(second, 'error');
  second.listen('missing/s.sock');
  await once(second, 'error');
  const lost = net.connect('none.sock');
  lost.on('error', show);
  await once(lost, 'close');
  fs.writeFileSync('plain', 'x');
  const plain = net.connect('plain');
  plain.on('error', show);
  await once(plain, 'close');
  try {
    fs.readFileSync('s.sock');
  } catch (error) {
    console.log(error.code, error.syscall);
  }
  fs.renameSync('s.sock', 'moved.sock');
  const moved = net.connect('moved.sock');
  await once(moved, 'connect');
  moved.end();
  moved.resume();
  await once(moved, 'close');
  fs.renameSync('moved.sock', 's.sock');
  server.close(() => console.log('closed', server.address(), fs.existsSync('s.sock')));
  await once(server, 'close');
  const gone = net.connect('s.sock');
  gone.on('error', show);
  await once(gone, 'close');

  const web = http.createServer((request, response) => response.end(`${request.method} ${request.url} ${request.headers.host}`));
  web.listen({ path: 'web.sock' });
  await once(web, 'listening');
  for (const options of [{ path: '/a?b' }, { path: '/c', method: 'POST', agent: false }]) {
    const request = http.request({ socketPath: 'web.sock', ...options });
    request.end();
    const [response] = await once(request, 'response');
    let body = '';
    for await (const block of response) body += block;
    console.log(response.statusCode, body);
  }
  web.close();
  await once(web, 'close');
  console.log(fs.existsSync('web.sock'));
})();
//# status: 0
//| listening
//| ./s.sock true true false true
//| true true opening
//| false undefined undefined undefined {} open
//| HELLO
//| true true opening
//| false undefined undefined undefined {} open
//| HELLO
//| true true opening
//| false undefined undefined undefined {} open
//| HELLO
//| ,,,{} ,,,{} ,,,{}
//| EADDRINUSE listen s.sock -1 true listen EADDRINUSE: address already in use s.sock
//| EACCES listen missing/s.sock -1 true listen EACCES: permission denied missing/s.sock
//| ENOENT connect none.sock undefined true connect ENOENT none.sock
//| ECONNREFUSED connect plain undefined true connect ECONNREFUSED plain
//| ENXIO open
//| closed ./s.sock false
//| ENOENT connect s.sock undefined true connect ENOENT s.sock
//| 200 GET /a?b localhost
//| 200 POST /c localhost
//| false
