const { spawn } = require('child_process');
const fs = require('fs');
const fd = fs.openSync('out.txt', 'w');
const c = spawn('sh', ['-c', 'echo to file; echo visible >&2; echo three >&3; read x <&3; echo "got $x"'], { stdio: ['ignore', fd, 'inherit', 'pipe'] });
console.log(c.stdin, c.stdout, c.stderr, c.stdio.length);
c.stdio[3].on('data', (d) => console.log('fd3', String(d).trim()));
c.stdio[3].write('reply\n');
c.on('close', () => { console.log(fs.readFileSync('out.txt', 'utf8')); });
//# status: 0
//| null null null 4
//| fd3 three
//| to file
//| got reply
//|
