const cp = require('child_process');
const c = new AbortController();
const a = cp.spawn('sleep', ['10'], { signal: c.signal }); a.on('error', (e) => console.log(e.name, e.code, e.message, e.cause && e.cause.name)).on('close', (code, sig) => { console.log(code, sig, a.killed); next(); }); a.on('spawn', () => c.abort());
function next() {
  const d = new AbortController(); cp.exec('sleep 10', { signal: d.signal }, (e, o) => { console.log(e.name, e.code, e.cmd, JSON.stringify(o)); third(); }); setImmediate(() => d.abort(new Error('because')));
}
function third() {
  const e = cp.spawn('sleep', ['10'], { signal: AbortSignal.abort(), killSignal: 'SIGKILL' }); e.on('error', (x) => console.log(x.name, e.pid !== undefined)).on('close', (code, sig) => { console.log(code, sig); fourth(); });
}
function fourth() {
  for (const signal of [5, {}, 'x']) try { cp.spawn('true', { signal }); } catch (e) { console.log(e.code, e.message); }
  const f = new AbortController(); cp.execFile('echo', ['done'], { signal: f.signal }, (e, o) => { console.log(e, o); f.abort(); });
}
//# status: 0
//| AbortError ABORT_ERR The operation was aborted AbortError
//| null SIGTERM true
//| AbortError ABORT_ERR sleep 10 ""
//| AbortError true
//| null SIGKILL
//| ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type string ('x')
//| null done
//|
