// addAbortSignal and the signal option; what it refuses.
const { addAbortSignal, Readable, Writable, PassThrough } = require('stream'); const log = (...a) => console.log(...a); const fail = (g) => { try { log(g()); } catch (x) { log(x.name, x.code, x.message); } }; const ac = new AbortController(); const r = new Readable({ read() {}, signal: ac.signal }); r.on('error', (e) => log('r', e.name, e.code, e.message)); r.on('close', () => log('r close')); const w = addAbortSignal(ac.signal, new Writable({ write(c, e, cb) { } })); w.on('error', (e) => log('w', e.name)); w.write('x', (e) => log('w cb', e.name)); ac.abort(); const done = new PassThrough(); const a2 = new AbortController(); addAbortSignal(a2.signal, done); done.end(); done.resume(); done.on('close', () => { a2.abort(); log('aborted after close', done.errored); }); fail(() => addAbortSignal({}, new PassThrough())); fail(() => addAbortSignal(ac.signal, {})); fail(() => addAbortSignal()); fail(() => addAbortSignal(5, new PassThrough())); fail(() => new Readable({ signal: 5 })); const b = new AbortController(); (async () => { const p = addAbortSignal(b.signal, new PassThrough()); p.write('x'); setImmediate(() => b.abort(new Error('reason'))); try { for await (const c of p) log(String(c)); } catch (e) { log(e.name, e.code, e.cause.message); } })();
//# status: 0
//| TypeError ERR_INVALID_ARG_TYPE The "signal" argument must be an instance of AbortSignal. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "stream" argument must be an instance of ReadableStream, WritableStream, or Stream. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "signal" argument must be an instance of AbortSignal. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "signal" argument must be an instance of AbortSignal. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "signal" argument must be an instance of AbortSignal. Received type number (5)
//| r AbortError ABORT_ERR The operation was aborted
//| r close
//| w AbortError
//| aborted after close null
//| x
//| AbortError ABORT_ERR reason
