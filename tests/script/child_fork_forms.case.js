const cp = require('child_process'), fs = require('fs');
fs.writeFileSync('kid.js', "process.on('message', (m) => { if (m === 'end') process.disconnect(); else process.send({ echo: m, args: process.argv.slice(2), env: process.env.KID, connected: process.connected }); }); process.send('up');");
const k = cp.fork('kid.js', ['a', 'b'], { env: { ...process.env, KID: 'yes' }, execArgv: ['--no-warnings'] });
console.log(k.connected, k.channel !== null, k.stdin, k.stdout, typeof k.send, typeof k.disconnect);
k.on('message', (m) => { if (m === 'up') console.log(k.send({ n: [1, null, 'x'] })); else { console.log(m); k.send('end', (e) => console.log('sent', e)); } });
k.on('disconnect', () => console.log('disconnect', k.connected)).on('exit', (c, s) => { console.log('exit', c, s); try { k.send('late', (e) => console.log(e.code)); } catch (e) { console.log(e.code); }
  const q = cp.fork('kid.js', { silent: true, stdio: ['pipe', 'pipe', 'pipe', 'ipc'] }); console.log(q.stdout !== null, q.stdin !== null); q.on('message', () => q.disconnect()).on('exit', (code) => { console.log('quiet', code);
    fs.writeFileSync('die.js', "process.on('message', () => { throw new Error('kid'); }); process.send(1);"); const d = cp.fork('die.js', { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] }); let err = ''; d.stderr.on('data', (x) => { err += x; }); d.on('message', () => d.send(1)).on('close', (code2) => console.log(code2, err.includes('Error: kid'))); }); });
for (const f of [() => cp.fork(), () => cp.fork(5), () => cp.fork('x', 'y'), () => cp.fork('x', { stdio: ['pipe', 'pipe', 'pipe'] }), () => cp.fork('x', [], 5), () => cp.fork('x', { serialization: 'zz' })]) try { f(); console.log('?'); } catch (e) { console.log(e.code, e.message.split('\n')[0]); }
//# status: 0
//| true true null null function function
//| ERR_INVALID_ARG_TYPE The "modulePath" argument must be of type string or an instance of Buffer or URL. Received undefined
//| ERR_INVALID_ARG_TYPE The "modulePath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "args" argument must be an instance of Array. Received type string ('y')
//| ERR_CHILD_PROCESS_IPC_REQUIRED Forked processes must have an IPC channel, missing value 'ipc' in options.stdio
//| ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| ERR_INVALID_ARG_VALUE The property 'options.serialization' must be one of: undefined, 'json', 'advanced'. Received 'zz'
//| true
//| {
//|   echo: { n: [ 1, null, 'x' ] },
//|   args: [ 'a', 'b' ],
//|   env: 'yes',
//|   connected: true
//| }
//| sent null
//| disconnect false
//| exit 0 null
//| true true
//| ERR_IPC_CHANNEL_CLOSED
//| quiet 0
//| 1 true
