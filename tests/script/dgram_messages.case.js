const dgram = require('dgram'), heard = [];
const a = dgram.createSocket('udp4'), b = dgram.createSocket({ type: 'udp4' }, (m, r) => heard.push(String(m) + r.size));
a.on('message', (m, r) => { console.log('a got', String(m), Object.keys(r).sort().join(), r.address, r.family, r.port === b.address().port, r.size); a.close(); b.close(); });
let n = 0; const sent = [];
b.on('message', () => { if (++n === 6) setImmediate(() => console.log(heard.join(' '), sent.join())); if (n === 6) b.send('reply', a.address().port, '127.0.0.1', (e, bytes) => { if (e || bytes !== 5) console.log('?'); }); });
b.bind(0, '127.0.0.1', () => {
  const p = b.address().port; console.log(Object.keys(b.address()).sort().join(), b.address().address, b.address().family);
  const all = [(cb) => a.send('text', p, '127.0.0.1', cb), (cb) => a.send(Buffer.from('buffer'), p, '127.0.0.1', cb), (cb) => a.send(Buffer.from('offset'), 2, 3, p, '127.0.0.1', cb), (cb) => a.send(['a', Buffer.from('b'), 'c'], p, '127.0.0.1', cb), (cb) => a.send(new Uint8Array([65]), p, 'localhost', cb), (cb) => a.send('', p, '127.0.0.1', cb)];
  (function next() { const f = all.shift(); if (f) f((e, bytes) => { if (e) console.log(e); sent.push(bytes); next(); }); })();
});
a.on('close', () => console.log('a closed')); b.on('close', () => console.log('b closed'));
//# status: 0
//| address,family,port 127.0.0.1 IPv4
//| text4 buffer6 fse3 abc3 A1 0 4,6,3,3,1,0
//| a got reply address,family,port,size 127.0.0.1 IPv4 true 5
//| a closed
//| b closed
