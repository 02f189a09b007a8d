const net = require('net');
const c = new AbortController();
const s = net.createServer();
s.listen({ port: 0, host: '127.0.0.1', signal: c.signal }, () => { console.log('listening'); c.abort(); });
s.on('close', () => { console.log('server closed', s.listening);
  const d = new AbortController(); const k = new net.Socket({ signal: d.signal }); k.on('error', (e) => console.log(e.name, e.code)).on('close', () => console.log('socket closed')); d.abort(); });
try { net.createServer().listen({ port: 0, signal: 5 }); } catch (e) { console.log(e.code); }
//# status: 0
//| ERR_INVALID_ARG_TYPE
//| listening
//| server closed false
//| AbortError ABORT_ERR
//| socket closed
