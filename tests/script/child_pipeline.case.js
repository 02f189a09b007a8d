const { spawn } = require('child_process');
const a = spawn('seq', ['1', '2000']), b = spawn('grep', ['7']), c = spawn('wc', ['-l']);
a.stdout.pipe(b.stdin);
b.stdout.pipe(c.stdin);
c.stdout.on('data', (d) => console.log(String(d).trim()));
const big = spawn('cat');
let n = 0;
big.stdout.on('data', (d) => (n += d.length));
big.on('close', () => console.log('copied', n));
for (let i = 0; i < 50; i++) big.stdin.write(Buffer.alloc(20000, 'x'));
big.stdin.end();
(async () => { let s = ''; for await (const d of spawn('echo', ['iter']).stdout) s += d; console.log(s.trim()); })();
//# status: 0
//| iter
//| 542
//| copied 1000000
