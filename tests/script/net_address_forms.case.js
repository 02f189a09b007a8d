const net = require('net');
const served = [];
const s = net.createServer((c) => {
  served.push('server side', c.remoteAddress, c.remoteFamily, c.localAddress, c.localFamily, c.localPort === s.address().port);
  c.end();
});
console.log(s.address(), s.listening);
let k;
s.listen(0, '127.0.0.1', () => {
  const a = s.address(); console.log(Object.keys(a), a.address, a.family, typeof a.port, s.listening);
  k = net.connect(a.port, '127.0.0.1');
  console.log(k.connecting, k.pending, k.readyState, k.remoteAddress, k.address());
  k.on('connect', () => {
    console.log('connect', k.connecting, k.pending, k.readyState, k.remoteAddress, k.remotePort === a.port, k.remoteFamily, Object.keys(k.address()), k.localPort === k.address().port);
  });
  k.on('ready', () => console.log('ready'));
  k.on('end', () => console.log('end', k.readyState));
  k.on('close', (had) => { console.log('close', had, k.readyState, k.destroyed, k.remoteAddress, k.address()); s.close((e) => { console.log('closed', e, s.listening, s.address(), served.join(' ')); s.close((e2) => console.log(e2.code, e2.message)); }); });
  k.resume();
});
//# status: 0
//| null false
//| [ 'address', 'family', 'port' ] 127.0.0.1 IPv4 number true
//| true true opening undefined {}
//| connect false false open 127.0.0.1 true IPv4 [ 'address', 'family', 'port' ] true
//| ready
//| end writeOnly
//| close false closed true 127.0.0.1 {}
//| closed undefined false null server side 127.0.0.1 IPv4 127.0.0.1 IPv4 true
//| ERR_SERVER_NOT_RUNNING Server is not running.
