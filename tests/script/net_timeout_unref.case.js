const net = require('net');
const server = net.createServer((s) => { s.on('error', () => {}); });
server.listen(0, '127.0.0.1', () => {
  const c = net.connect(server.address().port, '127.0.0.1');
  c.setTimeout(20, () => { console.log('timeout'); c.destroy(); });
  c.on('close', () => { server.unref(); console.log('unref'); });
});
//# status: 0
//| timeout
//| unref
