const cp = require('child_process');
const r = cp.spawnSync('sh', ['-c', 'cat; echo err >&2; exit 2'], { input: 'given' });
console.log(r.status, r.signal, String(r.stdout), String(r.stderr), r.output.length, typeof r.pid, r.error);
console.log(JSON.stringify(cp.execSync('echo $((6*7))').toString()), cp.execSync('echo x', { encoding: 'utf8' }), cp.execFileSync('echo', ['a b', 'c']).toString());
try { cp.execSync('echo o; echo e >&2; exit 5', { stdio: 'pipe' }); } catch (e) { console.log(e.status, e.message, String(e.stdout), String(e.stderr), e.signal); }
const k = cp.spawnSync('sh', ['-c', 'kill -9 $$']);
console.log(k.status, k.signal);
const t = cp.spawnSync('sleep', ['5'], { timeout: 30 });
console.log(t.status, t.signal, t.error.code, t.error.syscall);
const n = cp.spawnSync('nope');
console.log(n.status, n.error.code, n.error.message, n.stdout);
const big = cp.spawnSync('head', ['-c', '5000', '/dev/zero'], { maxBuffer: 1000 });
console.log(big.error.code, big.stdout.length >= 1000);
console.log(cp.execSync('cat', { input: Buffer.from([65, 66]) }), cp.spawnSync('echo $0 $1', ['x'], { shell: true, encoding: 'utf8' }).stdout.length > 0);
console.log(cp.spawnSync('node', ['-e', 'process.stdout.write(process.argv0 + process.env.ZED)'], { env: { ...process.env, ZED: '1' }, encoding: 'utf8' }).stdout);
cp.execSync('echo inherited', { stdio: 'inherit' });
//# status: 0
//| 2 null given err
//|  3 number undefined
//| "42\n" x
//|  a b c
//|
//| 5 Command failed: echo o; echo e >&2; exit 5
//| e
//|  o
//|  e
//|  null
//| null SIGKILL
//| null SIGTERM ETIMEDOUT spawnSync sleep
//| null ENOENT spawnSync nope ENOENT null
//| ENOBUFS true
//| <Buffer 41 42> true
//| node1
//| inherited
