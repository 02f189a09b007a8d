// Ports that move: to a worker, back again, and between two workers.
const { Worker, MessageChannel, isMainThread, parentPort, workerData, receiveMessageOnPort } = require('worker_threads');
const { once } = require('events');
if (isMainThread) {
  (async () => {
    const { port1, port2 } = new MessageChannel();
    port1.postMessage('was waiting');
    const worker = new Worker(__filename, { workerData: { name: 'a', port: port2 }, transferList: [port2] });
    port1.on('message', (m) => console.log('port1', m));
    port1.on('close', () => console.log('port1 closed'));
    port1.postMessage('hello');
    await once(worker, 'exit');

    const both = new MessageChannel();
    const b = new Worker(__filename, { workerData: { name: 'b', port: both.port1 }, transferList: [both.port1] });
    const c = new Worker(__filename, { workerData: { name: 'c', port: both.port2 }, transferList: [both.port2] });
    const said = [];
    b.on('message', (m) => said.push(m));
    c.on('message', (m) => said.push(m));
    await Promise.all([once(b, 'exit'), once(c, 'exit')]);
    console.log(said.sort());

    const d = new Worker(__filename, { workerData: { name: 'd' } });
    const [port] = await once(d, 'message');
    console.log(port.constructor.name);
    port.postMessage('to d');
    console.log(await once(port, 'message'));
    port.close();
    await once(d, 'exit');
    const moved = new MessageChannel();
    const again = structuredClone({ port: moved.port1 }, { transfer: [moved.port1] }).port;
    moved.port2.postMessage('through a clone');
    console.log(receiveMessageOnPort(again), receiveMessageOnPort(again));
    moved.port1.postMessage('into nothing');
    again.close();
  })();
} else if (workerData.name === 'a') {
  workerData.port.on('message', (m) => {
    workerData.port.postMessage('a got ' + m);
    if (m === 'hello') workerData.port.close();
  });
} else if (workerData.name === 'd') {
  const { port1, port2 } = new MessageChannel();
  parentPort.postMessage(port1, [port1]);
  port2.on('message', (m) => port2.postMessage('d got ' + m));
} else {
  let left = 3;
  workerData.port.on('message', (m) => {
    parentPort.postMessage(workerData.name + ' got ' + m);
    if (--left === 0 && workerData.name === 'c') workerData.port.close();
  });
  for (let i = 0; i < 3; i++) workerData.port.postMessage(`${i} of ${workerData.name}`);
}
//# status: 0
//| port1 a got was waiting
//| port1 a got hello
//| port1 closed
//| [
//|   'b got 0 of c',
//|   'b got 1 of c',
//|   'b got 2 of c',
//|   'c got 0 of b',
//|   'c got 1 of b',
//|   'c got 2 of b'
//| ]
//| MessagePort
//| [ 'd got to d' ]
//| { message: 'through a clone' } undefined
