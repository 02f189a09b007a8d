const dgram = require('dgram');
const s = dgram.createSocket('udp4');
s.on('message', (m, r) => { console.log(String(m), r.family, r.size, r.port > 0); s.send('pong', r.port, r.address); });
s.on('listening', () => {
  const { port, family } = s.address();
  console.log(family, port > 0);
  const c = dgram.createSocket('udp4', (m) => { console.log(String(m)); c.close(); s.close(); });
  c.on('close', () => console.log('closed'));
  c.send([Buffer.from('pi'), 'ng'], port, '127.0.0.1', (e, n) => { if (e || n !== 4) console.log('not sent'); });
});
s.bind(0, '127.0.0.1');
try { dgram.createSocket('tcp'); } catch (e) { console.log(e.code); }
//# status: 0
//| ERR_SOCKET_BAD_TYPE
//| IPv4 true
//| ping IPv4 4 true
//| pong
//| closed
