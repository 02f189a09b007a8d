const net = require('net');
const s = net.createServer((c) => { console.log('connection'); c.resume(); c.on('end', () => {}); });
s.maxConnections = 1;
s.on('drop', (d) => { console.log('drop', Object.keys(d).sort().join(), d.localFamily, d.remoteAddress); });
s.listen(0, '127.0.0.1', () => {
  const port = s.address().port;
  const a = net.connect(port, '127.0.0.1', () => {
    const b = net.connect(port, '127.0.0.1');
    b.on('error', (e) => console.log('b error', e.code)).on('close', () => { console.log('b closed'); a.end(); a.resume(); s.close(() => console.log('closed')); });
    b.resume();
  });
});
//# status: 0
//| connection
//| drop localAddress,localFamily,localPort,remoteAddress,remoteFamily,remotePort IPv4 127.0.0.1
//| b closed
//| closed
