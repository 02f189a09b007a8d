const net = require('net');
const s = net.createServer((c) => { c.on('error', (e) => console.log('server error', e.code, e.syscall)).on('close', (h) => { console.log('server close', h); s.close(); }); c.resume(); c.write('x'); });
s.listen(0, '127.0.0.1', () => {
  const k = net.connect(s.address().port, '127.0.0.1');
  k.once('data', () => { console.log(k.resetAndDestroy() === k, k.destroyed); });
  k.on('close', (h) => console.log('client close', h));
});
//# status: 0
//| true true
//| client close false
//| server error ECONNRESET read
//| server close true
