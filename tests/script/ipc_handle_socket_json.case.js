const { fork, spawn } = require('child_process'), net = require('net'), dgram = require('dgram'), { once } = require('events');
// Each side's lines come together, since who is first is nobody's promise.
const lines = {}, say = (who, ...words) => (lines[who] = lines[who] || []).push(require('util').format(...words));
process.on('exit', () => { for (const who of Object.keys(lines).sort()) for (const line of lines[who]) console.log(who + ':', line); });
const start = (options) => { const child = fork(__filename, ['child'], { ...options, silent: true }); child.stdout.setEncoding('utf8').on('data', (text) => { lines.the = [(lines.the || [''])[0] + text]; }); child.stderr.pipe(process.stderr); return child; };
if (process.argv[2] === 'child') {
  process.on('message', (message, socket) => {
    say('child', message, socket instanceof net.Socket, socket.remoteAddress, socket.server === null, socket.readable, socket.writable);
    socket.on('data', (bytes) => { say('child', 'got', bytes.toString()); socket.end('from the child'); }).on('close', () => process.disconnect());
    socket.resume();
  });
} else (async () => {
  const child = start({ serialization: 'json' });
  const server = net.createServer({ pauseOnConnect: true }, (socket) => {
    say('parent', 'returned', child.send({ take: 'this' }, socket, (error) => say('written', error)));
    say('parent', socket.destroyed, socket.writable);
    socket.on('error', (error) => say('socket', error.code)).on('close', () => say('socket', 'closed')).write('x');
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = net.connect(server.address().port, '127.0.0.1', () => client.write('from the client'));
  client.on('data', (bytes) => say('client', 'got', bytes.toString())).on('close', () => say('client', 'closed'));
  child.on('exit', (code) => say('exit', code));
})();
//# status: 0
//| client: got from the child
//| client: closed
//| exit: 0
//| parent: returned true
//| parent: false true
//| socket: ERR_SOCKET_CLOSED
//| socket: closed
//| the: child: { take: 'this' } true 127.0.0.1 true true true
//| child: got from the client
//|
//| written: null
