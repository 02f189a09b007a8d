const dgram = require('dgram');
const a = dgram.createSocket('udp4');
a.on('listening', () => console.log('listening', a.address().address, typeof a.address().port));
console.log(a.bind({ port: 0, address: '127.0.0.1' }, () => {
  try { a.bind(0); } catch (e) { console.log(e.code, e.message); }
  const b = dgram.createSocket('udp4'); b.on('error', (e) => { console.log(e.code, e.syscall, e.address, e.port === a.address().port); b.close(); a.close(); });
  b.bind(a.address().port, '127.0.0.1');
}) === a);
const c = dgram.createSocket('udp4'); console.log(c.ref() === c, c.unref() === c, c.ref() === c); c.send('x', 9, '127.0.0.1', () => { console.log('implicit', typeof c.address().port, c.address().address); c.close(); });
const d = dgram.createSocket('udp4'); d.bind(() => { console.log('any', d.address().address); d.setBroadcast(true); console.log(d.setTTL(64), d.setMulticastTTL(4)); d.close(); }); console.log(typeof d.getRecvBufferSize, d.getSendQueueSize?.(), d.getSendQueueCount?.());
const e = new AbortController(); const f = dgram.createSocket({ type: 'udp4', signal: e.signal }); f.on('close', () => console.log('aborted close')); e.abort();
//# status: 0
//| true
//| true true true
//| function 0 0
//| listening 127.0.0.1 number
//| ERR_SOCKET_ALREADY_BOUND Socket is already bound
//| any 0.0.0.0
//| 64 4
//| aborted close
//| EADDRINUSE bind 127.0.0.1 true
//| implicit number 0.0.0.0
