const { fork, spawn } = require('child_process'), net = require('net'), dgram = require('dgram'), { once } = require('events');
// Each side's lines come together, since who is first is nobody's promise.
const lines = {}, say = (who, ...words) => (lines[who] = lines[who] || []).push(require('util').format(...words));
process.on('exit', () => { for (const who of Object.keys(lines).sort()) for (const line of lines[who]) console.log(who + ':', line); });
const start = (options) => { const child = fork(__filename, ['child'], { ...options, silent: true }); child.stdout.setEncoding('utf8').on('data', (text) => { lines.the = [(lines.the || [''])[0] + text]; }); child.stderr.pipe(process.stderr); return child; };
if (process.argv[2] === 'child') {
  process.on('message', (message, handle) => { say('child', message, !!handle); if (handle) handle.end('bye'); });
  process.on('disconnect', () => say('child', 'disconnect'));
} else {
  const child = start(), server = net.createServer((socket) => {
    child.send('socket', socket);
    child.send('behind');
    child.disconnect();
    say('parent', child.connected, child.channel !== null, child.send('after', () => {}));
    server.close();
  });
  server.listen(0, '127.0.0.1', () => net.connect(server.address().port, '127.0.0.1').on('data', (b) => say('client', b.toString())));
  child.on('disconnect', () => say('disconnect', child.channel)).on('exit', (code) => say('exit', code));
}
//# status: 0
//| client: bye
//| disconnect: null
//| exit: 0
//| parent: false true false
//| the: child: socket true
//| child: behind false
//| child: disconnect
//|
