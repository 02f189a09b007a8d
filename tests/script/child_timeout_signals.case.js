const cp = require('child_process');
const run = (f) => new Promise((next) => f(next));
(async () => {
  await run((next) => cp.exec('sleep 10', { timeout: 20 }, (e, o, r) => { console.log(e.killed, e.signal, e.code, e.message, JSON.stringify(o)); next(); }));
  await run((next) => cp.execFile('sleep', ['10'], { timeout: 20, killSignal: 'SIGKILL' }, (e) => { console.log(e.killed, e.signal, e.code); next(); }));
  await run((next) => cp.spawn('sleep', ['10'], { timeout: 20 }).on('close', (c, s) => { console.log(c, s); next(); }));
  await run((next) => cp.spawn('sleep', ['10'], { timeout: 20, killSignal: 2 }).on('close', (c, s) => { console.log(c, s); next(); }));
  await run((next) => cp.exec('echo quick', { timeout: 10000 }, (e, o) => { console.log(e, o); next(); }));
  const r = cp.spawnSync('sleep', ['10'], { timeout: 20 }); console.log(r.status, r.signal, r.error.code, r.error.errno, r.error.message, r.error.syscall);
  const k = cp.spawnSync('sleep', ['10'], { timeout: 20, killSignal: 'SIGINT' }); console.log(k.status, k.signal);
  try { cp.execFileSync('sleep', ['10'], { timeout: 20 }); } catch (e) { console.log(e.code, e.signal, e.status, e.message); }
  for (const o of [{ timeout: 'x' }, { timeout: -1 }, { timeout: 1.5 }, { killSignal: 'NOPE' }, { killSignal: 500 }, { killSignal: {} }]) try { cp.spawn('true', o).on('error', () => {}); console.log('?'); } catch (e) { console.log(e.code, e.message); }
})();
//# status: 0
//| true SIGTERM null Command failed: sleep 10
//|  ""
//| true SIGKILL null
//| null SIGTERM
//| null SIGINT
//| null quick
//|
//| null SIGTERM ETIMEDOUT -110 spawnSync sleep ETIMEDOUT spawnSync sleep
//| null SIGINT
//| ETIMEDOUT SIGTERM null spawnSync sleep ETIMEDOUT
//| ERR_OUT_OF_RANGE The value of "timeout" is out of range. It must be an unsigned integer. Received 'x'
//| ERR_OUT_OF_RANGE The value of "timeout" is out of range. It must be an unsigned integer. Received -1
//| ERR_OUT_OF_RANGE The value of "timeout" is out of range. It must be an unsigned integer. Received 1.5
//| ERR_UNKNOWN_SIGNAL Unknown signal: NOPE
//| ERR_UNKNOWN_SIGNAL Unknown signal: 500
//| ERR_INVALID_ARG_TYPE The "options.killSignal" property must be one of type string or number. Received an instance of Object
