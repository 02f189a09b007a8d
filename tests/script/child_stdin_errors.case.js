const cp = require('child_process');
const c = cp.spawn('true'); c.stdin.on('error', (e) => console.log(['EPIPE', 'ECONNRESET'].includes(e.code), e.syscall)); c.on('exit', () => { setImmediate(() => { c.stdin.write('x'.repeat(10), () => {}); }); }); c.on('close', (code) => { console.log('close', code); next(); });
function next() {
  const d = cp.spawn('cat'); let n = 0; d.stdout.on('data', (x) => { n += x.length; }).on('end', () => console.log('end', n)); let i = 0; const more = () => { while (i < 20) { i++; if (!d.stdin.write('y'.repeat(20000))) { d.stdin.once('drain', more); return; } } d.stdin.end(); }; more();
  d.on('close', () => { const e = cp.spawn('head', ['-c', '5']); let t = ''; e.stdin.on('error', (x) => {}); e.stdout.on('data', (x) => { t += x; }); e.stdin.end('hello world'); e.on('close', (code) => { console.log(t, code, e.stdin.destroyed, e.stdout.destroyed); }); });
}
//# status: 0
//| close 0
//| end 400000
//| hello 0 true true
