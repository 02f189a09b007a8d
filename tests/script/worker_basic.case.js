// A worker of this very file: data, messages both ways, its end.
const { Worker, isMainThread, parentPort, workerData, threadId } = require('worker_threads');
if (isMainThread) {
  console.log(parentPort, workerData, threadId);
  const worker = new Worker(__filename, { workerData: { list: [1, 2], map: new Map([['a', new Date(0)]]) }, argv: ['x', 'y z'] });
  console.log(worker.threadId, worker.stdin, typeof worker.stdout.on, worker instanceof require('events'));
  worker.on('online', () => console.log('online'));
  worker.on('message', (message) => {
    console.log('main got', message);
    if (message.echo === 'last') worker.postMessage('end');
  });
  worker.on('error', (error) => console.log('error', error));
  worker.on('exit', (code) => console.log('exit', code, worker.threadId));
  worker.postMessage('first');
  worker.postMessage(['second', null, undefined]);
  worker.postMessage('last');
} else {
  parentPort.postMessage({ isMainThread, threadId, workerData, argv: process.argv.slice(2), main: require.main === module, same: process.argv[1] === __filename });
  parentPort.on('message', (message) => {
    if (message === 'end') return parentPort.close();
    parentPort.postMessage({ echo: message });
  });
  process.on('exit', (code) => parentPort.postMessage({ leaving: code }));
}
//# status: 0
//| null null 0
//| 1 null function true
//| online
//| main got {
//|   isMainThread: false,
//|   threadId: 1,
//|   workerData: { list: [ 1, 2 ], map: Map(1) { 'a' => 1970-01-01T00:00:00.000Z } },
//|   argv: [ 'x', 'y z' ],
//|   main: true,
//|   same: true
//| }
//| main got { echo: 'first' }
//| main got { echo: [ 'second', null, undefined ] }
//| main got { echo: 'last' }
//| exit 0 -1
