// How workers end: by themselves, by process.exit, by an error, by terminate.
const { Worker } = require('worker_threads');
function run(name, source, act) {
  return new Promise((resolve) => {
    const worker = new Worker(source, { eval: true });
    const log = [name];
    worker.on('message', (m) => log.push(['message', m]));
    worker.on('error', (e) => log.push(['error', e instanceof Error, e && e.constructor && e.constructor.name, e && e.name, e && e.message, e && e.code, e && e.own, e && e.cause && e.cause.message]));
    worker.on('exit', (code) => {
      log.push(['exit', code]);
      console.log(JSON.stringify(log));
      resolve(worker);
    });
    if (act) act(worker, log);
  });
}
(async () => {
  await run('nothing', '');
  await run('status', "process.exitCode = 3; require('worker_threads').parentPort.postMessage('said')");
  await run('exit', "require('worker_threads').parentPort.postMessage('said'); process.on('exit', (c) => require('worker_threads').parentPort.postMessage(c)); process.exit(7); require('worker_threads').parentPort.postMessage('never')");
  await run('timer', "setTimeout(() => process.exit(2), 1); require('worker_threads').parentPort.on('message', () => {})");
  await run('throws', "throw Object.assign(new RangeError('thrown', { cause: new Error('why') }), { code: 'E_OWN', own: { a: 1 } })");
  await run('throws text', "throw 'text'");
  await run('throws later', "setImmediate(() => { throw new TypeError('later') })");
  await run('rejects', "Promise.reject(new Error('rejected'))");
  await run('own class', "class Mine extends Error { constructor(m) { super(m); this.name = 'Mine'; } } throw new Mine('own')");
  await run('caught', "process.on('uncaughtException', (e) => require('worker_threads').parentPort.postMessage(e.message)); throw new Error('caught')");
  await run('syntax', 'this is no code', (worker, log) => worker.once('error', (e) => log.splice(1, 1, e.name)));
  const worker = await run('endless', "require('worker_threads').parentPort.postMessage('begins'); setInterval(() => {}, 1)", (worker, log) =>
    worker.on('message', async () => log.push(['terminated', await worker.terminate()])),
  );
  console.log(await worker.terminate(), worker.threadId);
  await run('idle', "require('worker_threads').parentPort.on('message', () => {})", (worker) => worker.on('online', () => worker.terminate()));
  await run('unsupported', "for (const f of [() => process.chdir('/'), () => process.umask(0), () => process.abort()]) try { f(); } catch (e) { require('worker_threads').parentPort.postMessage([e.code, e.message]); }");
})();
//# status: 0
//| ["nothing",["exit",0]]
//| ["status",["message","said"],["exit",3]]
//| ["exit",["message","said"],["message",7],["exit",7]]
//| ["timer",["exit",2]]
//| ["throws",["error",true,"RangeError","RangeError","thrown","E_OWN",{"a":1},"why"],["exit",1]]
//| ["throws text",["error",false,"String",null,null,null,null,null],["exit",1]]
//| ["throws later",["error",true,"TypeError","TypeError","later",null,null,null],["exit",1]]
//| ["rejects",["error",true,"Error","Error","rejected",null,null,null],["exit",1]]
//| ["own class",["error",true,"Error","Mine","own",null,null,null],["exit",1]]
//| ["caught",["message","caught"],["exit",0]]
//| ["syntax","SyntaxError",["exit",1]]
//| ["endless",["message","begins"],["exit",1]]
//| undefined -1
//| ["idle",["exit",1]]
//| ["unsupported",["message",["ERR_WORKER_UNSUPPORTED_OPERATION","process.chdir() is not supported in workers"]],["message",["ERR_WORKER_UNSUPPORTED_OPERATION","Setting process.umask() is not supported in workers"]],["message",["ERR_WORKER_UNSUPPORTED_OPERATION","process.abort() is not supported in workers"]],["exit",0]]
