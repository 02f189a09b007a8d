const cp = require('child_process');
const log = []; const c = cp.spawn('bash', ['-c', '(sleep 0.05; echo late) & echo early; exit 4']);
c.stdout.on('data', (d) => log.push('data ' + String(d).trim())).on('end', () => log.push('end')).on('close', () => log.push('stdout close')); c.on('exit', (code) => log.push('exit ' + code)).on('close', (code) => { log.push('close ' + code); console.log(log.filter((l) => !l.startsWith('exit'))); });
//# status: 0
//| [ 'data early', 'data late', 'end', 'close 4' ]
