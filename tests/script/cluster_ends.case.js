// How workers end: by themselves, by their own disconnect and kill, by the primary's.
const cluster = require('cluster');
const net = require('net');
if (cluster.isPrimary) {
  const ways = ['exit', 'throw', 'disconnect', 'kill', 'told to disconnect', 'killed', 'killed by name', 'ends'];
  (async () => {
    for (const way of ways) {
      const worker = cluster.fork({ WAY: way });
      const seen = [];
      worker.on('message', (message) => {
        seen.push(message);
        if (message !== 'up') return;
        if (way === 'told to disconnect') console.log(worker.disconnect() === worker, worker.exitedAfterDisconnect);
        if (way === 'killed') worker.kill();
        if (way === 'killed by name') worker.process.kill('SIGINT');
      });
      worker.on('disconnect', () => seen.push('disconnect'));
      const [code, signal] = await new Promise((resolve) => worker.on('exit', (...how) => resolve(how)));
      console.log(way, code, signal, worker.exitedAfterDisconnect, worker.state, seen);
    }
    console.log(Object.keys(cluster.workers));
  })();
} else {
  const way = process.env.WAY;
  const { worker } = cluster;
  worker.on('disconnect', () => console.log('  worker hears', worker.exitedAfterDisconnect));
  const server = net.createServer().listen(0, '127.0.0.1', () => {
    server.on('close', () => console.log('  server closes'));
    process.send('up', () => {
      if (way === 'exit') process.exit(3);
      if (way === 'throw') {
        process.on('uncaughtException', () => process.exit(4));
        throw new Error('it');
      }
      if (way === 'disconnect') console.log(' ', worker.disconnect() === worker, worker.exitedAfterDisconnect);
      if (way === 'kill') worker.kill();
      if (way === 'ends') server.close(() => process.disconnect());
    });
  });
}
//# status: 0
//| exit 3 null false dead [ 'up', 'disconnect' ]
//| throw 4 null false dead [ 'up', 'disconnect' ]
//|   true true
//|   server closes
//|   worker hears true
//| disconnect 0 null true dead [ 'up', 'disconnect' ]
//|   worker hears true
//| kill 0 null true dead [ 'up', 'disconnect' ]
//| true true
//|   server closes
//|   worker hears true
//| told to disconnect 0 null true dead [ 'up', 'disconnect' ]
//| killed null SIGTERM false dead [ 'up', 'disconnect' ]
//| killed by name null SIGINT false dead [ 'up', 'disconnect' ]
//|   server closes
//|   worker hears undefined
//| ends 0 null false dead [ 'up', 'disconnect' ]
//| []
