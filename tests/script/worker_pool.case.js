// A pool of workers that share out tasks.
const { Worker, isMainThread, parentPort } = require('worker_threads');
if (isMainThread) {
  const idle = [], queue = [], workers = [];
  function give(worker) {
    const task = queue.shift();
    if (!task) return void idle.push(worker);
    worker.task = task;
    worker.postMessage(task.input);
  }
  for (let i = 0; i < 3; i++) {
    const worker = new Worker(__filename);
    workers.push(worker);
    worker.on('message', ({ error, value }) => {
      const { resolve, reject } = worker.task;
      if (error) reject(error);
      else resolve(value);
      give(worker);
    });
    idle.push(worker);
  }
  const run = (input) => new Promise((resolve, reject) => {
    queue.push({ input, resolve, reject });
    const worker = idle.pop();
    if (worker) give(worker);
  });
  (async () => {
    console.log(await Promise.all([5, 10, 15, 20, 25].map((n) => run({ fib: n }))));
    const settled = await Promise.allSettled([run({ fib: -1 }), run({ text: 'abc' }), run({})]);
    console.log(settled.map(({ value, reason }) => (reason ? [reason instanceof RangeError, reason.message] : value)));
    const big = await run({ bytes: 300000 });
    console.log(big.constructor.name, big.length, big[0], big[299999]);
    console.log(await Promise.all(workers.map((worker) => worker.terminate())));
  })();
} else {
  const fib = (n) => (n < 2 ? n : fib(n - 1) + fib(n - 2));
  parentPort.on('message', (task) => {
    try {
      if (task.fib < 0) throw new RangeError('below zero');
      const value = task.text ? task.text.toUpperCase() : task.bytes ? new Uint8Array(task.bytes).fill(7) : task.fib && fib(task.fib);
      parentPort.postMessage({ value });
    } catch (error) {
      parentPort.postMessage({ error });
    }
  });
}
//# status: 0
//| [ 5, 55, 610, 6765, 75025 ]
//| [ [ true, 'below zero' ], 'ABC', undefined ]
//| Uint8Array 300000 7 7
//| [ 1, 1, 1 ]
