const cp = require('child_process');
const run = (sig, script = 'trap "" HUP; echo ready; sleep 10 & wait') => new Promise((next) => { const c = cp.spawn('bash', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'], detached: true }); c.stdout.once('data', () => { const r = c.kill(sig); console.log(String(sig), r, c.killed); if (sig === 'SIGHUP' || sig === 0) { console.log(c.exitCode); process.kill(-c.pid, 'SIGKILL'); } else process.kill(-c.pid, 'SIGKILL'); }); c.stdout.resume(); c.on('exit', (code, signal) => { console.log(code, signal, c.signalCode, c.exitCode); next(c); }); });
(async () => {
  await run('SIGKILL'); await run('SIGHUP'); await run(0);
  const c = await run(9); console.log(c.kill(), c.killed);
  for (const bad of ['SIGNOPE', 'sigkill', 99, {}, 'KILL']) try { console.log(c.kill(bad)); } catch (e) { console.log(e.code, e.message); }
  const d = cp.spawn('no-such-program'); d.on('error', () => { console.log(d.kill(), d.pid, d.killed); });
  const t = cp.spawn('bash', ['-c', 'trap "echo caught; exit 5" TERM; echo ready; while :; do sleep 0.01; done']); let out = ''; t.stdout.on('data', (x) => { out += x; if (String(x).includes('ready')) t.kill(); }); t.on('close', (code, sig) => console.log(code, sig, JSON.stringify(out), t.killed));
})();
//# status: 0
//| SIGKILL true true
//| null SIGKILL SIGKILL null
//| SIGHUP true true
//| null
//| null SIGKILL SIGKILL null
//| 0 true true
//| null
//| null SIGKILL SIGKILL null
//| 9 true true
//| null SIGKILL SIGKILL null
//| false true
//| ERR_UNKNOWN_SIGNAL Unknown signal: SIGNOPE
//| false
//| ERR_UNKNOWN_SIGNAL Unknown signal: 99
//| ERR_UNKNOWN_SIGNAL Unknown signal: {}
//| ERR_UNKNOWN_SIGNAL Unknown signal: KILL
//| false undefined false
//| 5 null "ready\ncaught\n" true
