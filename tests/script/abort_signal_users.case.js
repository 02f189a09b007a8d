// Functions of the core that take a signal.
const { setTimeout: wait, setImmediate: soon } = require('timers/promises'); const { Readable, Writable, finished, addAbortSignal } = require('stream'); const { once, EventEmitter } = require('events');
const say = (n) => (e) => console.log(n, e.name, e.code, e.cause === undefined ? 'no cause' : e.cause.name || e.cause);
(async () => {
  const a = new AbortController(); const w = wait(1000, 'x', { signal: a.signal }).catch(say('timer')); a.abort(); await w;
  await wait(1, 'x', { signal: AbortSignal.abort('reason') }).catch(say('timer'));
  await soon(1, { signal: AbortSignal.abort() }).catch(say('immediate'));
  const b = new AbortController(); const r = addAbortSignal(b.signal, new Readable({ read() {} })); r.on('error', say('readable')); r.on('close', () => console.log('close')); b.abort(new TypeError('t'));
  await new Promise((ok) => setImmediate(ok));
  const w2 = new Writable({ write() {}, signal: AbortSignal.abort() }); w2.on('error', say('writable')); await new Promise((ok) => setImmediate(ok));
  const c = new AbortController(); finished(new Readable({ read() {} }), { signal: c.signal }, say('finished')); c.abort(); await new Promise((ok) => setImmediate(ok));
  const d = new AbortController(); const it = require('events').on(new EventEmitter(), 'x', { signal: d.signal }); const p = it.next().catch(say('on')); d.abort('stop'); await p;
  try { require('events').on(new EventEmitter(), 'x', { signal: AbortSignal.abort() }); } catch (e) { say('on, before')(e); }
})();
//# status: 0
//| timer AbortError ABORT_ERR AbortError
//| timer AbortError ABORT_ERR reason
//| immediate AbortError ABORT_ERR AbortError
//| readable AbortError ABORT_ERR TypeError
//| close
//| writable AbortError ABORT_ERR AbortError
//| finished AbortError ABORT_ERR AbortError
//| on AbortError ABORT_ERR stop
//| on, before AbortError ABORT_ERR AbortError
