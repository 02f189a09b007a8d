// BroadcastChannel between heaps, and workers that hold nothing.
const { Worker, BroadcastChannel, isMainThread, workerData, parentPort } = require('worker_threads');
const channel = new BroadcastChannel('news');
if (isMainThread) {
  const heard = [];
  let ready = 0;
  const workers = [1, 2].map((n) => new Worker(__filename, { workerData: n }));
  const other = new BroadcastChannel('news');
  other.onmessage = (event) => heard.push('other ' + event.data);
  channel.onmessage = (event) => heard.push('main ' + event.data);
  workers.forEach((worker) =>
    worker.on('message', (m) => {
      heard.push(m);
      if (m === 'ready' && ++ready === 2) channel.postMessage('from main');
    }),
  );
  let left = 2;
  workers.forEach((worker) =>
    worker.on('exit', () => {
      if (--left) return;
      channel.close();
      other.close();
      console.log(heard.sort().join('\n'));
      new Worker('setInterval(() => {}, 1000)', { eval: true }).unref();
    }),
  );
} else {
  channel.onmessage = ({ data }) => {
    parentPort.postMessage(`${workerData} heard ${data}`);
    if (data === 'from main' && workerData === 1) channel.postMessage('from 1');
    if (data === 'from 1' || (data === 'from main' && workerData === 1)) channel.close();
  };
  parentPort.postMessage('ready');
}
//# status: 0
//| 1 heard from main
//| 2 heard from 1
//| 2 heard from main
//| main from 1
//| other from 1
//| other from main
//| ready
//| ready
