const { fork, spawn } = require('child_process'), net = require('net'), dgram = require('dgram'), { once } = require('events');
// Each side's lines come together, since who is first is nobody's promise.
const lines = {}, say = (who, ...words) => (lines[who] = lines[who] || []).push(require('util').format(...words));
process.on('exit', () => { for (const who of Object.keys(lines).sort()) for (const line of lines[who]) console.log(who + ':', line); });
const start = (options) => { const child = fork(__filename, ['child'], { ...options, silent: true }); child.stdout.setEncoding('utf8').on('data', (text) => { lines.the = [(lines.the || [''])[0] + text]; }); child.stderr.pipe(process.stderr); return child; };
if (process.argv[2] === 'child') {
  process.on('message', (message, handle) => {
    say('child', message, handle === undefined ? 'no handle' : handle.constructor.name);
    if (handle) handle.close ? handle.close() : handle.destroy();
    if (message === 'last') process.disconnect();
  });
} else {
  const child = start(), server = net.createServer((socket) => {
    const told = (n) => (error) => say('callback', n, error);
    say('parent', child.send(1, socket, { keepOpen: true }, told(1)), child.send(2, told(2)), child.send(3, socket, told(3)), child.send(4, told(4)), child.send(5, server, told(5)), child.send('last', told(6)));
    server.close();
  });
  server.listen(0, '127.0.0.1', () => net.connect(server.address().port, '127.0.0.1').on('close', () => say('client', 'closed')).resume());
  child.on('disconnect', () => say('disconnect', 'told'));
}
//# status: 0
//| callback: 1 null
//| callback: 2 null
//| callback: 3 null
//| callback: 4 null
//| callback: 5 null
//| callback: 6 null
//| client: closed
//| disconnect: told
//| parent: true true false false false false
//| the: child: 1 Socket
//| child: 2 no handle
//| child: 3 Socket
//| child: 4 no handle
//| child: 5 no handle
//| child: last no handle
//|
