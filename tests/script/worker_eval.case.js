// Workers of a text, their output, their streams and their environment.
const { Worker, SHARE_ENV } = require('worker_threads');
const { once } = require('events');
process.env.FROM_MAIN = 'yes';
(async () => {
  let worker = new Worker("console.log('out', __filename, process.argv.length, require('worker_threads').workerData); console.error('err');", { eval: true, workerData: 5 });
  console.log(await once(worker, 'exit'));
  worker = new Worker("process.stdin.on('data', (d) => process.stdout.write(String(d).toUpperCase())).on('end', () => console.error('end of input'));", { eval: true, stdin: true, stdout: true, stderr: true });
  let out = '', err = '';
  worker.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  worker.stderr.setEncoding('utf8').on('data', (text) => (err += text));
  worker.stdin.end('some text\n');
  await once(worker, 'exit');
  console.log(JSON.stringify([out, err]));
  worker = new Worker("require('worker_threads').parentPort.postMessage([process.env.FROM_MAIN, process.env.OWN, Object.keys(process.env).length > 1])", { eval: true });
  console.log(await once(worker, 'message'));
  worker = new Worker("process.env.FROM_MAIN = 'changed'; require('worker_threads').parentPort.postMessage(Object.entries(process.env).sort())", { eval: true, env: { OWN: 'mine', number: 5 } });
  console.log(await once(worker, 'message'), process.env.FROM_MAIN);
  worker = new Worker("process.stdin.on('end', () => console.log('no input')).resume()", { eval: true });
  await once(worker, 'exit');
  worker = new Worker("console.log(typeof require, process.execArgv.length, process.title.length > 0, process.pid === require('worker_threads').workerData)", { eval: true, workerData: process.pid, execArgv: [] });
  await once(worker, 'exit');
})();
//# status: 0
//| out [worker eval] 2 5
//| [ 0 ]
//| ["SOME TEXT\n","end of input\n"]
//| [ [ 'yes', undefined, true ] ]
//| [
//|   [ [ 'FROM_MAIN', 'changed' ], [ 'OWN', 'mine' ], [ 'number', '5' ] ]
//| ] yes
//| no input
//| function 0 true true
