const { fork, spawn } = require('child_process'), net = require('net'), dgram = require('dgram'), { once } = require('events');
// Each side's lines come together, since who is first is nobody's promise.
const lines = {}, say = (who, ...words) => (lines[who] = lines[who] || []).push(require('util').format(...words));
process.on('exit', () => { for (const who of Object.keys(lines).sort()) for (const line of lines[who]) console.log(who + ':', line); });
const start = (options) => { const child = fork(__filename, ['child'], { ...options, silent: true }); child.stdout.setEncoding('utf8').on('data', (text) => { lines.the = [(lines.the || [''])[0] + text]; }); child.stderr.pipe(process.stderr); return child; };
if (process.argv[2] === 'child') {
  process.on('message', (message, server) => {
    say('child', typeof message.port, server instanceof net.Server, server.listening, server.address().family, server.address().port === message.port);
    server.on('connection', (socket) => { socket.end('served by the child'); server.close(() => { say('child', 'closed'); process.disconnect(); }); });
    process.send('ready');
  });
} else {
  const server = net.createServer(() => say('parent', 'not here')).listen(0, '127.0.0.1', () => {
    const port = server.address().port, child = start();
    child.send({ port }, server, () => say('written', 'told'));
    child.on('message', (message) => {
      say('parent', message, server.listening);
      server.close(() => {
        say('parent', 'parent closed');
        net.connect(port, '127.0.0.1').on('data', (bytes) => say('client', bytes.toString())).on('close', () => say('client', 'closed'));
      });
    });
  });
}
//# status: 0
//| client: served by the child
//| client: closed
//| parent: ready true
//| parent: parent closed
//| the: child: number true true IPv4 true
//| child: closed
//|
//| written: told
