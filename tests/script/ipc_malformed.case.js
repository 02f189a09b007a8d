// Raw lines from the other side: internal ones are hidden, broken ones are thrown.
const cp = require('child_process');
process.on('uncaughtException', (error) => console.log('uncaught', error.name));
const lines = ['"a"', '{"cmd":"NODE_zzz","x":1}', 'oops', '"b"', '', '{"cmd":"NODE_"}'];
const script = lines.map((line) => `printf '%s\\n' '${line}' >&3; sleep 0.15`).join('; ');
const child = cp.spawn('bash', ['-c', script + '; printf partial >&3'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
child.on('message', (m) => console.log('message', m));
child.on('internalMessage', (m) => console.log('internal', m));
child.on('disconnect', () => console.log('disconnect'));
child.on('exit', (code) => console.log('exit', code));
//# status: 0
//| message a
//| internal { cmd: 'NODE_zzz', x: 1 }
//| uncaught SyntaxError
//| message b
//| uncaught SyntaxError
//| message { cmd: 'NODE_' }
//| disconnect
//| exit 0
