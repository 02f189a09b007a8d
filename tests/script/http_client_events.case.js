const http = require('http');
const s = http.createServer((q, r) => { q.resume(); r.end('body'); });
s.listen(0, '127.0.0.1', () => {
  const q = http.request({ port: s.address().port, host: '127.0.0.1', method: 'POST', agent: false });
  const log = []; for (const n of ['socket', 'finish', 'response', 'close', 'abort', 'timeout', 'connect', 'continue', 'information', 'upgrade', 'drain', 'error']) q.on(n, (a) => log.push(n + ' ' + (a ? a.constructor.name : a)));
  q.on('response', (r) => { for (const n of ['data', 'end', 'close', 'aborted', 'error']) r.on(n, () => log.push('res ' + n)); });
  q.on('close', () => { console.log(log); s.close(); });
  console.log(q.write('a'), q.socket, q.writableLength > 0); q.end('b', () => log.push('end callback')); console.log(q.writableEnded, q.finished, q.writableFinished);
});
//# status: 0
//| true null true
//| true true false
//| [
//|   'socket Socket',
//|   'finish undefined',
//|   'end callback',
//|   'response IncomingMessage',
//|   'res data',
//|   'res end',
//|   'res close',
//|   'close undefined'
//| ]
