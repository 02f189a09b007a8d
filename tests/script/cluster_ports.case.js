// What workers listen on: addresses, ports that are taken, exclusive ones, paths, several servers.
const cluster = require('cluster');
const net = require('net');
if (cluster.isPrimary) {
  const blocked = net.createServer().listen(0, '127.0.0.1', () => {
    const worker = cluster.fork({ TAKEN: blocked.address().port });
    const told = [];
    worker.on('listening', (a) => told.push([a.address, a.addressType, a.port > 0 || a.port, a.fd]));
    worker.on('message', (lines) => {
      for (const line of lines) console.log(line);
      console.log(told);
      worker.disconnect();
      blocked.close();
    });
    worker.on('exit', (code) => console.log('exit', code));
  });
} else {
  const lines = [];
  const listen = (...args) =>
    new Promise((resolve) => {
      const server = net.createServer((socket) => socket.end('by ' + server.listening));
      server.on('error', (e) => {
        lines.push([e.code, e.syscall, e.address, e.port === +process.env.TAKEN, e.message.replace(process.env.TAKEN, 'P')].join(' '));
        resolve(null);
      });
      server.listen(...args, () => {
        const where = server.address();
        lines.push(typeof where === 'string' ? where : [where.address, where.family, where.port > 0, server.listening].join(' '));
        resolve(server);
      });
    });
  const read = (...where) =>
    new Promise((resolve) => {
      let text = '';
      net.connect(...where).on('data', (bytes) => (text += bytes)).on('close', () => resolve(text));
    });
  (async () => {
    const first = await listen(0);
    const second = await listen(0);
    lines.push(first.address().port !== second.address().port);
    lines.push(await read(first.address().port, '127.0.0.1'), await read(second.address().port, '127.0.0.1'));
    await listen(0, '127.0.0.1');
    await listen(0, 'localhost');
    await listen(+process.env.TAKEN, '127.0.0.1');
    const alone = await listen({ port: 0, host: '127.0.0.1', exclusive: true });
    lines.push(await read(alone.address().port, '127.0.0.1'));
    await listen('./socket');
    lines.push(await read('./socket'));
    const again = net.createServer();
    again.listen(0);
    again.close(() => lines.push('closed ' + again.listening));
    first.close(async () => {
      lines.push('first closed ' + first.listening + ' ' + first.address());
      const third = await listen(second.address().port === 0 ? 1 : 0);
      lines.push(third.listening);
      alone.close();
      process.send(lines);
    });
  })();
}
//# status: 0
//| :: IPv6 true true
//| :: IPv6 true true
//| true
//| by true
//| by true
//| 127.0.0.1 IPv4 true true
//| 127.0.0.1 IPv4 true true
//| EADDRINUSE bind 127.0.0.1 true bind EADDRINUSE 127.0.0.1:P
//| 127.0.0.1 IPv4 true true
//| by true
//| ./socket
//| by true
//| closed false
//| first closed false null
//| :: IPv6 true true
//| true
//| [
//|   [ null, 4, true, undefined ],
//|   [ null, 4, true, undefined ],
//|   [ '127.0.0.1', 4, true, undefined ],
//|   [ '127.0.0.1', 4, true, undefined ],
//|   [ '/home/user/socket', -1, -1, undefined ],
//|   [ null, 4, true, undefined ]
//| ]
//| exit 0
