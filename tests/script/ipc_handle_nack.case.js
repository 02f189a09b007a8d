const { fork, spawn } = require('child_process'), net = require('net'), dgram = require('dgram'), { once } = require('events');
// Each side's lines come together, since who is first is nobody's promise.
const lines = {}, say = (who, ...words) => (lines[who] = lines[who] || []).push(require('util').format(...words));
process.on('exit', () => { for (const who of Object.keys(lines).sort()) for (const line of lines[who]) console.log(who + ':', line); });
const start = (options) => { const child = fork(__filename, ['child'], { ...options, silent: true }); child.stdout.setEncoding('utf8').on('data', (text) => { lines.the = [(lines.the || [''])[0] + text]; }); child.stderr.pipe(process.stderr); return child; };
if (process.argv[2] === 'child') {
  process.on('warning', (warning) => { say('warning', warning.name, warning.message); });
  const server = net.createServer((socket) => { process.send('socket', socket); process.send('behind'); server.close(); });
  server.listen(0, '127.0.0.1', () => net.connect(server.address().port, '127.0.0.1').resume());
  process.on('message', (message) => { say('child', message); setImmediate(() => process.disconnect()); });
} else {
  const child = spawn(process.execPath, ['--no-warnings', __filename, 'child'], { stdio: ['inherit', 'inherit', 'inherit', 'pipe'], env: { ...process.env, NODE_CHANNEL_FD: '3' } });
  let count = 0, text = '';
  child.stdio[3].on('error', () => {}).on('data', (bytes) => {
    text += bytes;
    for (let end; (end = text.indexOf('\n')) >= 0; text = text.slice(end + 1)) {
      const line = JSON.parse(text.slice(0, end));
      if (line === 'behind') { say('parent', 'behind', count); child.stdio[3].write('"done"\n'); } else { count++; child.stdio[3].write('{"cmd":"NODE_HANDLE_NACK"}\n'); }
    }
  });
}
//# status: 0
//| child: done
//| warning: SentHandleNotReceivedWarning Handle did not reach the receiving process correctly
//| parent: behind 4
