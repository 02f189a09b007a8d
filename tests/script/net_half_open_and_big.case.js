const net = require('net');
const server = net.createServer({ allowHalfOpen: true }, (s) => { const all = []; s.on('data', (d) => all.push(d)); s.on('end', () => { s.end('got ' + Buffer.concat(all).length); }); });
server.listen(0, () => {
  const c = net.connect({ port: server.address().port });
  let writes = 0, drains = 0;
  c.on('drain', () => drains++);
  for (let i = 0; i < 20; i++) { if (!c.write(Buffer.alloc(50000))) writes++; }
  c.end();
  c.on('data', (d) => console.log(String(d)));
  c.on('close', () => { console.log(writes > 0, drains > 0); server.close(); });
});
//# status: 0
//| got 1000000
//| true false
