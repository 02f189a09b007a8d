const cp = require('child_process');
const a = cp.spawn('sleep', ['5'], { stdio: 'ignore', detached: true }); a.unref(); console.log(typeof a.pid, a.ref(), a.unref());
const b = cp.spawn('bash', ['-c', 'ps -o pgid= -p $$ 2>/dev/null | tr -d " " >/dev/null; echo child'], { stdio: ['ignore', 'pipe', 'ignore'], detached: true }); b.stdout.on('data', (d) => console.log(String(d).trim())); b.on('exit', (c) => { console.log(c); process.kill(a.pid, 'SIGKILL'); });
process.on('exit', (c) => console.log('exit', c));
//# status: 0
//| number undefined undefined
//| child
//| 0
//| exit 0
