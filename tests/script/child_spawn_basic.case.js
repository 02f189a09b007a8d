const { spawn } = require('child_process');
const c = spawn('sh', ['-c', 'echo out; echo err >&2; cat; exit 3']);
console.log(typeof c.pid, c.spawnfile, c.spawnargs, c.exitCode, c.killed, c.stdio.length);
const got = { out: '', err: '' };
c.stdout.setEncoding('utf8').on('data', (d) => (got.out += d));
c.stderr.on('data', (d) => (got.err += d));
c.on('spawn', () => console.log('spawned'));
c.on('exit', (code, sig) => console.log('exit', code, sig));
c.on('close', (code, sig) => console.log('close', code, sig, got, c.exitCode));
c.stdin.write('fed ');
c.stdin.end('in');
//# status: 0
//| number sh [ 'sh', '-c', 'echo out; echo err >&2; cat; exit 3' ] null false 3
//| spawned
//| exit 3 null
//| close 3 null { out: 'out\nfed in', err: 'err\n' } 3
