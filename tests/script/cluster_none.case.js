// Without turns: each worker takes connections from the one listener. Settings are made by hand.
const cluster = require('cluster');
const net = require('net');
if (cluster.isPrimary) {
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({ args: ['one', 'two'], silent: true });
  console.log(cluster.settings.args, cluster.settings.silent, cluster.setupMaster === cluster.setupPrimary);
  let up = 0, port = 0;
  const workers = [cluster.fork(), cluster.fork()];
  for (const worker of workers) {
    worker.process.stdout.on('data', (bytes) => console.log('out', String(bytes).trim()));
    worker.on('listening', (address) => {
      if (port && port !== address.port) console.log('another port');
      port = address.port;
      if (++up === 2) ask();
    });
  }
  async function ask() {
    const by = new Set();
    for (let i = 0; i < 8; i++)
      by.add(await new Promise((resolve) => net.connect(port, '127.0.0.1').on('data', (bytes) => resolve(String(bytes)))));
    console.log([...by].every((one) => /^worker [12] one,two$/.test(one)));
    for (const worker of workers) worker.kill();
    let left = 2;
    cluster.on('exit', (worker, code, signal) => {
      if (--left === 0) console.log('all gone', code, signal);
    });
  }
} else {
  net.createServer((socket) => socket.end(`worker ${cluster.worker.id} ${process.argv.slice(2)}`)).listen(0, '127.0.0.1');
  if (cluster.worker.id === 1) console.log('printed');
}
//# status: 0
//| [ 'one', 'two' ] true true
//| out printed
//| true
//| all gone null SIGTERM
