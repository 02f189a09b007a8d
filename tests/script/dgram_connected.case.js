const dgram = require('dgram');
const s = dgram.createSocket('udp4'), c = dgram.createSocket('udp4');
s.on('message', (m, r) => { console.log('server', String(m)); s.send('pong', r.port, r.address); });
s.bind(0, '127.0.0.1', () => {
  try { c.remoteAddress(); } catch (e) { console.log(e.code, e.message); }
  c.connect(s.address().port, '127.0.0.1', () => {
    const r = c.remoteAddress(); console.log(r.address, r.family, r.port === s.address().port);
    try { c.connect(1); } catch (e) { console.log(e.code, e.message); }
    c.send('ping');
  });
});
c.on('connect', () => console.log('connect event')).on('message', (m) => { console.log('client', String(m)); c.disconnect(); try { c.disconnect(); } catch (e) { console.log(e.code, e.message); } c.close(); s.close(() => console.log('closed')); });
//# status: 0
//| ERR_SOCKET_DGRAM_NOT_CONNECTED Not connected
//| connect event
//| 127.0.0.1 IPv4 true
//| ERR_SOCKET_DGRAM_IS_CONNECTED Already connected
//| server ping
//| client pong
//| ERR_SOCKET_DGRAM_NOT_CONNECTED Not connected
//| closed
