const { fork, spawn } = require('child_process'), net = require('net'), dgram = require('dgram'), { once } = require('events');
// Each side's lines come together, since who is first is nobody's promise.
const lines = {}, say = (who, ...words) => (lines[who] = lines[who] || []).push(require('util').format(...words));
process.on('exit', () => { for (const who of Object.keys(lines).sort()) for (const line of lines[who]) console.log(who + ':', line); });
const start = (options) => { const child = fork(__filename, ['child'], { ...options, silent: true }); child.stdout.setEncoding('utf8').on('data', (text) => { lines.the = [(lines.the || [''])[0] + text]; }); child.stderr.pipe(process.stderr); return child; };
if (process.argv[2] === 'child') {
  const server = net.createServer({ pauseOnConnect: true }, (socket) => {
    process.send('a socket', socket, (error) => say('child', 'wrote', error));
    process.send('and a word', () => process.disconnect());
    server.close();
  }).listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
} else {
  const child = start();
  child.on('message', (message, socket) => {
    say('parent', 'parent', typeof message.port === 'number' ? 'port' : message, socket instanceof net.Socket);
    if (message.port) net.connect(message.port, '127.0.0.1').on('data', (bytes) => say('client', bytes.toString()));
    else if (socket) socket.end('from the parent');
  });
  child.on('disconnect', () => say('disconnect', 'told')).on('exit', (code) => say('exit', code));
}
//# status: 0
//| client: from the parent
//| disconnect: told
//| exit: 0
//| parent: parent port false
//| parent: parent a socket true
//| parent: parent and a word false
//| the: child: wrote null
//|
