const cp = require('child_process');
const c = cp.spawn('/no/such/program', ['a']);
c.on('error', (e) => console.log(e.code, e.errno, e.syscall, e.path, e.spawnargs, e.message));
c.on('close', (code) => console.log('close', code));
console.log(c.pid, c.stdin !== null);
const d = cp.spawn('nosuchcommandhere');
d.on('error', (e) => console.log(e.message));
cp.spawn('ls', { cwd: '/no/such/dir' }).on('error', (e) => console.log(e.code, e.path));
for (const bad of [() => cp.spawn(), () => cp.spawn(''), () => cp.spawn('ls', 5), () => cp.spawn('ls', [], 'x'), () => cp.spawn('ls', { stdio: 'bad' }), () => cp.spawn('a\0b', ['x\0y'])]) { try { bad(); console.log('?'); } catch (e) { console.log(e.code); } }
//# status: 0
//| undefined true
//| ERR_INVALID_ARG_TYPE
//| ERR_INVALID_ARG_VALUE
//| ERR_INVALID_ARG_TYPE
//| ERR_INVALID_ARG_TYPE
//| ERR_INVALID_ARG_VALUE
//| ERR_INVALID_ARG_VALUE
//| ENOENT -2 spawn /no/such/program /no/such/program [ 'a' ] spawn /no/such/program ENOENT
//| spawn nosuchcommandhere ENOENT
//| ENOENT ls
//| close -2
