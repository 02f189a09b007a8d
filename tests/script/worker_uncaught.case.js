// An error of a worker that nobody listens for ends the program; what process.exit of the main heap does to workers.
const cp = require('child_process');
const run = (source) => {
  const ran = cp.spawnSync(process.execPath, ['-e', source], { encoding: 'utf8' });
  console.log(ran.status, JSON.stringify(ran.stdout), /Error: from the worker/.test(ran.stderr));
};
run("const { Worker } = require('worker_threads'); new Worker('throw new Error(\"from the worker\")', { eval: true }); process.on('exit', (c) => console.log('main exits', c));");
run("const { Worker } = require('worker_threads'); const w = new Worker('setInterval(() => {}, 10); require(\"worker_threads\").parentPort.postMessage(1)', { eval: true }); w.on('message', () => process.exit(4));");
run("const { Worker } = require('worker_threads'); process.on('uncaughtException', (e) => console.log('caught', e.message)); new Worker('throw new Error(\"from the worker\")', { eval: true }).on('exit', (c) => console.log('exit', c));");
run("const { Worker } = require('worker_threads'); new Worker('setInterval(() => {}, 10)', { eval: true }).unref(); console.log('not waited for');");
run("const { Worker } = require('worker_threads'); new Worker('process.exit(9)', { eval: true }).on('exit', (c) => { console.log(c); });");
run("const { Worker } = require('worker_threads'); const w = new Worker('console.log(\"a\"); console.error(\"b\"); process.stdout.write(\"c\")', { eval: true }); w.on('exit', () => console.log('|end'));");
//# status: 0
//| 1 "main exits 1\n" true
//| 4 "" false
//| 0 "caught from the worker\nexit 1\n" false
//| 0 "not waited for\n" false
//| 0 "9\n" false
//| 0 "a\nc|end\n" false
