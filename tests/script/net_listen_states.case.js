const net = require('net');
const s = net.createServer();
s.on('listening', () => console.log('listening', s.listening));
s.on('close', () => console.log('close event'));
s.on('connection', (c) => { console.log('connection', s.connections); c.end(); });
console.log(s.listen(0, '127.0.0.1') === s, s.listening);
try { s.listen(0); console.log('?'); } catch (e) { console.log(e.code, e.message); }
s.once('listening', () => {
  s.getConnections((e, n) => console.log('connections', e, n));
  const k = net.connect(s.address().port, '127.0.0.1', () => {
    s.getConnections((e, n) => { console.log('now', e, n);
      console.log(s.close((e2) => { console.log('closed', e2); s.listen({ port: 0, host: '127.0.0.1' }, () => { console.log('again', s.address().family); s.close(); }); }) === s, s.listening);
      k.resume();
    });
  });
});
console.log(typeof s.ref, s.ref() === s, s.unref() === s, s.ref() === s, s.maxConnections);
//# status: 0
//| true false
//| ?
//| function true true true undefined
//| listening true
//| connections null 0
//| connection undefined
//| now null 1
//| true false
//| close event
//| closed undefined
//| listening true
//| again IPv4
//| close event
