// Calls over ports of their own: each carries the port on which it is answered.
const { Worker, MessageChannel, isMainThread, parentPort } = require('worker_threads');
if (isMainThread) {
  const worker = new Worker(__filename);
  const call = (method, ...args) => new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.once('message', ({ error, value }) => {
      port1.close();
      if (error) reject(error);
      else resolve(value);
    });
    worker.postMessage({ method, args, port: port2 }, [port2]);
  });
  (async () => {
    console.log(await call('add', 1, 2), await call('join', ['a', 'b'], '-'));
    console.log(await Promise.all([1, 2, 3].map((n) => call('add', n, n))));
    await call('fail').catch((e) => console.log(e instanceof TypeError, e.message));
    const { port1, port2 } = new MessageChannel();
    const lines = [];
    port1.on('message', (m) => lines.push(m));
    const closed = new Promise((resolve) => port1.on('close', resolve));
    worker.postMessage({ method: 'stream', args: [4], port: port2 }, [port2]);
    await closed;
    console.log(lines);
    worker.postMessage('stop');
    worker.on('exit', (code) => console.log('exit', code));
  })();
} else {
  const methods = { add: (a, b) => a + b, join: (list, by) => list.join(by), fail: () => null.x };
  parentPort.on('message', (m) => {
    if (m === 'stop') return parentPort.close();
    if (m.method === 'stream') {
      for (let i = 0; i < m.args[0]; i++) m.port.postMessage(i);
      return m.port.close();
    }
    try {
      m.port.postMessage({ value: methods[m.method](...m.args) });
    } catch (error) {
      m.port.postMessage({ error: new TypeError(error.name) });
    }
  });
}
//# status: 0
//| 3 a-b
//| [ 2, 4, 6 ]
//| true TypeError
//| [ 0, 1, 2, 3 ]
//| exit 0
