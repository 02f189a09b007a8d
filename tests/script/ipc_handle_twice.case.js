const { fork, spawn } = require('child_process'), net = require('net'), dgram = require('dgram'), { once } = require('events');
// Each side's lines come together, since who is first is nobody's promise.
const lines = {}, say = (who, ...words) => (lines[who] = lines[who] || []).push(require('util').format(...words));
process.on('exit', () => { for (const who of Object.keys(lines).sort()) for (const line of lines[who]) console.log(who + ':', line); });
const start = (options) => { const child = fork(__filename, ['child'], { ...options, silent: true }); child.stdout.setEncoding('utf8').on('data', (text) => { lines.the = [(lines.the || [''])[0] + text]; }); child.stderr.pipe(process.stderr); return child; };
if (process.argv[2] === 'child') {
  process.on('message', (message, handle) => {
    say('child', message, typeof handle);
    if (handle) handle.end('x');
    if (message === 'last') process.disconnect();
  });
} else {
  const child = start(), server = net.createServer((socket) => {
    child.send('first', socket);
    child.send('second', socket);
    child.send('last');
    server.close();
  });
  server.listen(0, '127.0.0.1', () => net.connect(server.address().port, '127.0.0.1').on('close', () => say('client', 'closed')).resume());
}
//# status: 0
//| client: closed
//| the: child: first object
//| child: second undefined
//| child: last undefined
//|
