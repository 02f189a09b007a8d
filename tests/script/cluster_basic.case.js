// A primary and two workers behind one server: events, turns, the end.
const cluster = require('cluster');
const http = require('http');
if (cluster.isPrimary) {
  console.log(cluster.isMaster, cluster.isWorker, cluster.worker, typeof cluster.Worker, cluster.SCHED_NONE, cluster.SCHED_RR);
  console.log(cluster.schedulingPolicy, cluster.settings, cluster.workers);
  cluster.on('setup', (settings) => console.log('setup', Object.keys(settings), settings.args, settings.silent, settings.exec === __filename));
  const seen = {};
  const note = (id, what) => (seen[id] = seen[id] || []).push(what);
  cluster.on('fork', (worker) => note(worker.id, 'fork'));
  cluster.on('online', (worker) => note(worker.id, 'online ' + worker.state));
  cluster.on('listening', (worker, address) => {
    note(worker.id, ['listening', worker.state, address.address, address.addressType, address.port > 0, address.fd].join(' '));
    if (++listening === 2) ask(address.port);
  });
  cluster.on('message', (worker, message) => note(worker.id, 'message ' + JSON.stringify(message)));
  cluster.on('disconnect', (worker) => note(worker.id, 'disconnect ' + worker.exitedAfterDisconnect + ' ' + worker.isConnected()));
  cluster.on('exit', (worker, code, signal) => note(worker.id, ['exit', code, signal, worker.isDead(), worker.exitedAfterDisconnect].join(' ')));
  let listening = 0;
  process.on('exit', () => {
    for (const id of [1, 2]) console.log(id, seen[id]);
  });
  for (const id of [1, 2]) {
    const worker = cluster.fork({ GREETING: 'hello ' + id });
    console.log(worker.id, worker instanceof cluster.Worker, worker.process.connected, worker.state, worker.exitedAfterDisconnect);
    worker.on('listening', () => note(id, 'own listening'));
    worker.on('exit', (code) => note(id, 'own exit ' + code));
    worker.on('disconnect', () => note(id, 'own disconnect'));
  }
  console.log(Object.keys(cluster.workers));
  async function ask(port) {
    const by = [];
    for (let i = 0; i < 6; i++) {
      const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } });
      by.push(await response.text());
    }
    console.log([...new Set(by)].sort(), by.every((one, i) => one === by[i % 2]));
    cluster.disconnect(() => console.log('disconnected', Object.keys(cluster.workers)));
    console.log(Object.keys(cluster.workers));
  }
} else {
  process.send({ worker: cluster.worker.id, env: process.env.GREETING, unique: process.env.NODE_UNIQUE_ID,
    primary: cluster.isPrimary, workers: cluster.workers, same: cluster.worker.process === process });
  http.createServer((request, response) => response.end('worker ' + cluster.worker.id)).listen(0);
}
//# status: 0
//| true false undefined function 1 2
//| 2 {} {}
//| 1 true true none undefined
//| 2 true true none undefined
//| [ '1', '2' ]
//| setup [ 'args', 'exec', 'execArgv', 'silent' ] [] false true
//| setup [ 'args', 'exec', 'execArgv', 'silent' ] [] false true
//| [ 'worker 1', 'worker 2' ] true
//| []
//| disconnected []
//| 1 [
//|   'fork',
//|   'online online',
//|   'message {"worker":1,"env":"hello 1","primary":false,"same":true}',
//|   'own listening',
//|   'listening listening  4 true ',
//|   'own disconnect',
//|   'disconnect true false',
//|   'own exit 0',
//|   'exit 0  true true'
//| ]
//| 2 [
//|   'fork',
//|   'online online',
//|   'message {"worker":2,"env":"hello 2","primary":false,"same":true}',
//|   'own listening',
//|   'listening listening  4 true ',
//|   'own disconnect',
//|   'disconnect true false',
//|   'own exit 0',
//|   'exit 0  true true'
//| ]
