const net = require('net');
const server = net.createServer((s) => { const who = ['client', s.remoteFamily.startsWith('IPv'), typeof s.remotePort]; s.once('data', () => console.log(...who)); s.on('data', (d) => s.write('echo ' + d)); s.on('end', () => { console.log('client ended'); s.end(); }); });
server.listen(0, '127.0.0.1', () => {
  const { port, address, family } = server.address();
  console.log(address, family, port > 0, server.listening);
  const c = net.connect(port, '127.0.0.1', () => { console.log('connected', c.remotePort === port, c.readyState); c.write('one'); });
  c.setEncoding('utf8');
  let n = 0;
  c.on('data', (d) => { console.log(d); if (++n === 1) c.write('two'); else c.end(); });
  c.on('close', (had) => { console.log('close', had, c.bytesRead, c.bytesWritten); server.getConnections((e, k) => { server.close(() => console.log('server closed', server.listening)); }); });
});
//# status: 0
//| 127.0.0.1 IPv4 true true
//| connected true open
//| client true number
//| echo one
//| echo two
//| client ended
//| close false 16 6
//| server closed false
