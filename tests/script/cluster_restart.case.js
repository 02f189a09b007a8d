// A worker that fails is replaced, while the server goes on; sockets and messages to workers; one that takes no more.
const cluster = require('cluster');
const net = require('net');
if (cluster.isPrimary) {
  const ended = [];
  let port;
  const read = () =>
    new Promise((resolve) => {
      let text = '';
      net.connect(port, '127.0.0.1').on('data', (bytes) => (text += bytes)).on('close', () => resolve(text));
    });
  const next = (worker, event) => new Promise((resolve) => worker.once(event, (...args) => resolve(args)));
  cluster.on('exit', (worker, code) => ended.push([worker.id, code]));
  (async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await next(server, 'listening');
    port = server.address().port;
    server.close();
    const first = cluster.fork({ PORT: port });
    await next(first, 'listening');
    console.log(await read());
    first.send('fail');
    await next(first, 'exit');
    console.log(ended, first.isDead(), first.isConnected());
    const second = cluster.fork({ PORT: port });
    const [address] = await next(second, 'listening');
    console.log(address.port === port, second.id, await read());
    // The primary's own connections, handed to it.
    const own = net.createServer({ pauseOnConnect: true }, (socket) => second.send('take', socket)).listen(0, '127.0.0.1');
    await next(own, 'listening');
    const before = port;
    port = own.address().port;
    console.log(await read());
    own.close();
    port = before;
    const third = cluster.fork({ PORT: port });
    await next(third, 'listening');
    console.log(new Set([await read(), await read()]).size);
    second.disconnect();
    await next(second, 'exit');
    console.log(await read(), await read());
    third.process.disconnect();
    const [code] = await next(third, 'exit');
    console.log(code, ended, third.exitedAfterDisconnect);
  })();
  cluster.on('listening', (worker, a) => (port = a.port));
} else {
  process.on('message', (what, socket) => {
    if (what === 'fail') process.exit(9);
    if (what === 'take') socket.end('handed to ' + cluster.worker.id);
  });

  net.createServer((socket) => socket.end('worker ' + cluster.worker.id)).listen(+process.env.PORT || 0, '127.0.0.1');
}
//# status: 0
//| worker 1
//| [ [ 1, 9 ] ] true false
//| true 2 worker 2
//| handed to 2
//| 2
//| worker 3 worker 3
//| 0 [ [ 1, 9 ], [ 2, 0 ], [ 3, 0 ] ] false
