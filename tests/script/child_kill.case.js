const { spawn } = require('child_process');
const c = spawn('sleep', ['10']);
c.on('exit', (code, sig) => { console.log(code, sig, c.killed, c.signalCode, c.kill()); second(); });
console.log(c.kill(), c.killed, c.kill(0));
function second() {
  const d = spawn('node', ['-e', 'process.on("SIGTERM", () => { console.log("term"); process.exit(7); }); console.log("ready"); setInterval(() => {}, 1000)']);
  d.stdout.on('data', (t) => { const s = String(t).trim(); console.log(s); if (s === 'ready') d.kill('SIGTERM'); });
  d.on('close', (code, sig) => { console.log(code, sig); third(); });
}
function third() {
  const ac = new AbortController();
  const e = spawn('sleep', ['10'], { signal: ac.signal });
  e.on('error', (err) => console.log(err.name, err.code));
  e.on('exit', (code, sig) => console.log(code, sig));
  ac.abort();
  try { spawn('ls').kill('NOPE'); } catch (err) { console.log(err.code); }
  const t = spawn('sleep', ['10'], { timeout: 20, killSignal: 'SIGKILL' });
  t.on('exit', (code, sig) => console.log('timeout', code, sig));
}
//# status: 0
//| true true true
//| null SIGTERM true SIGTERM false
//| ready
//| term
//| 7 null
//| AbortError ABORT_ERR
//| ERR_UNKNOWN_SIGNAL
//| null SIGTERM
//| timeout null SIGKILL
