const net = require('net');
const c = net.connect(1, '127.0.0.1');
c.on('error', (e) => console.log(e.code, e.errno, e.syscall, e.address, e.port, e.message));
c.on('close', (h) => console.log('close', h));
const s = net.createServer().listen(0, '127.0.0.1', () => {
  const t = net.createServer();
  t.on('error', (e) => { console.log(e.code, e.syscall); s.close(); });
  t.listen(s.address().port, '127.0.0.1');
});
for (const bad of [() => net.connect({ port: 70000 }), () => net.connect(), () => net.createServer().listen({ port: 'x' })]) { try { bad(); console.log('?'); } catch (e) { console.log(e.code); } }
console.log(net.isIP('127.0.0.1'), net.isIP('::1'), net.isIP('1.2.3'), net.isIPv6('::ffff:1.2.3.4'), net.isIP('fe80::1%eth0'), net.isIPv4('256.1.1.1'), net.isIP(':::'));
//# status: 0
//| ERR_SOCKET_BAD_PORT
//| ERR_MISSING_ARGS
//| ERR_SOCKET_BAD_PORT
//| 4 6 0 true 6 false 0
//| EADDRINUSE listen
//| ECONNREFUSED -111 connect 127.0.0.1 1 connect ECONNREFUSED 127.0.0.1:1
//| close true
