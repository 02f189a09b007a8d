const cp = require('child_process');
const c = cp.spawn('sh', ['-c', 'cat; echo err >&2; exit 3']);
console.log(c instanceof cp.ChildProcess, c instanceof require('events'), typeof c.pid, c.connected, c.killed, c.exitCode, c.signalCode, c.spawnfile, c.spawnargs, c.stdio.length, c.stdio[0] === c.stdin, c.stdio[1] === c.stdout, c.stdio[2] === c.stderr, c.channel);
const log = []; c.on('spawn', () => log.push('spawn')).on('exit', (...a) => log.push('exit ' + a)).on('close', (...a) => { log.push('close ' + a); console.log(log, JSON.stringify(err), c.exitCode, c.signalCode, c.killed); console.log(c.kill(), c.kill(0)); });
let out = '', err = ''; c.stdout.setEncoding('utf8').on('data', (d) => { out += d; }).on('end', () => console.log('out', JSON.stringify(out))); c.stderr.on('data', (d) => { err += d; });
c.stdin.write('some '); c.stdin.end('input\n');
//# status: 0
//| true true number false false null null sh [ 'sh', '-c', 'cat; echo err >&2; exit 3' ] 3 true true true undefined
//| out "some input\n"
//| [ 'spawn', 'exit 3,', 'close 3,' ] "err\n" 3 null false
//| false false
