const net = require('net');
const s = net.createServer((c) => { c.write('a'.repeat(1000)); c.end('b'.repeat(1000)); });
s.listen(0, '127.0.0.1', () => {
  const k = net.connect(s.address().port, '127.0.0.1');
  let n = 0, paused = false;
  k.once('data', (d) => {
    n += d.length; k.pause(); paused = true; console.log('paused', k.isPaused());
    setImmediate(() => setImmediate(() => { paused = false; k.resume(); }));
  });
  k.on('data', (d) => { if (paused && n > 2000) console.log('data while paused'); else if (!paused) n += d.length; });
  k.on('end', () => console.log('end', k.bytesRead)).on('close', () => s.close());
});
const t = net.createServer({ pauseOnConnect: true }, (c) => {
  console.log('pauseOnConnect', c.isPaused()); c.on('data', (d) => console.log('got', String(d))).on('end', () => t.close()); setImmediate(() => c.resume());
});
t.listen(0, '127.0.0.1', () => net.connect(t.address().port, '127.0.0.1').end('hello'));
//# status: 0
//| pauseOnConnect true
//| paused true
//| got hello
//| end 2000
