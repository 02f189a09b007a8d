const { fork, spawn } = require('child_process'), net = require('net'), dgram = require('dgram'), { once } = require('events');
// Each side's lines come together, since who is first is nobody's promise.
const lines = {}, say = (who, ...words) => (lines[who] = lines[who] || []).push(require('util').format(...words));
process.on('exit', () => { for (const who of Object.keys(lines).sort()) for (const line of lines[who]) console.log(who + ':', line); });
const start = (options) => { const child = fork(__filename, ['child'], { ...options, silent: true }); child.stdout.setEncoding('utf8').on('data', (text) => { lines.the = [(lines.the || [''])[0] + text]; }); child.stderr.pipe(process.stderr); return child; };
if (process.argv[2] === 'child') {
  process.on('message', (message, socket) => {
    say('child', typeof message.port, socket instanceof dgram.Socket, socket.address().address, socket.address().port === message.port);
    socket.on('message', (bytes) => { say('child', 'got', bytes.toString()); socket.close(); process.disconnect(); });
    process.send('ready');
  });
} else {
  const socket = dgram.createSocket('udp4'), child = start();
  socket.bind(0, '127.0.0.1', () => {
    const port = socket.address().port;
    child.send({ port }, socket);
    child.on('message', () => {
      socket.close();
      const other = dgram.createSocket('udp4');
      other.send('datagram', port, '127.0.0.1', () => other.close());
    });
  });
  child.on('exit', (code) => say('exit', code));
}
//# status: 0
//| exit: 0
//| the: child: number true 127.0.0.1 true
//| child: got datagram
//|
