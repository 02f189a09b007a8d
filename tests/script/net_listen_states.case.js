const net = require('net');
const s = net.createServer();
s.on('listening', () => console.log('listening', s.listening));
s.on('close', () => console.log('close event'));
let accepted; const both = new Promise((resolve) => { accepted = resolve; });
s.on('connection', (c) => { console.log('connection'); accepted(); both.then(() => c.end()); });
console.log(s.listen(0, '127.0.0.1') === s, s.listening);
s.once('listening', () => {
  try { s.listen(0); console.log('?'); } catch (e) { console.log(e.code, e.message); }
  s.getConnections((e, n) => console.log('connections', e, n));
  const k = net.connect(s.address().port, '127.0.0.1', async () => {
    await both;
    s.getConnections((e, n) => { console.log('now', e, n);
      console.log(s.close((e2) => { console.log('closed', e2); s.listen({ port: 0, host: '127.0.0.1' }, () => { console.log('again', s.address().family); s.close(); }); }) === s, s.listening);
      k.resume();
    });
  });
});
console.log(typeof s.ref, s.ref() === s, s.unref() === s, s.ref() === s, s.maxConnections);
//# status: 0
//| true false
//| function true true true undefined
//| listening true
//| ERR_SERVER_ALREADY_LISTEN Listen method has been called more than once without closing.
//| connections null 0
//| connection
//| now null 1
//| true false
//| close event
//| closed undefined
//| listening true
//| again IPv4
//| close event
