const http = require('http'), net = require('net');
const s = http.createServer((q, r) => { console.log('request', q.url, q.headers.upgrade); r.end('no upgrade'); });
const h = (q, k, head) => { console.log('upgrade', q.method, q.headers.upgrade, q.headers.connection, String(head), k instanceof net.Socket); k.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\nfirst'); k.on('data', (d) => k.end(String(d).toUpperCase())).on('end', () => k.end()); };
s.listen(0, '127.0.0.1', () => {
  const o = { port: s.address().port, host: '127.0.0.1', headers: { Connection: 'Upgrade', Upgrade: 'echo' } };
  const plain = http.get({ ...o, path: '/plain' }, (r) => { console.log(r.statusCode); r.resume().on('end', () => {
    s.on('upgrade', h);
    const q = http.get(o, () => console.log('?')); q.on('upgrade', (r2, k, head) => { console.log(r2.statusCode, r2.headers.upgrade, r2.statusMessage, String(head), q.res === r2); k.on('data', (d) => console.log(String(d))).on('close', () => { console.log('closed');
      const bare = http.get(o); bare.on('error', (e) => console.log(e.code)).on('upgrade', (r3, k3) => { k3.on('end', () => {}).resume().end(); s.close(); }); }); k.write('hello'); });
  }); }); plain.on('upgrade', () => console.log('never'));
});
//# status: 0
//| request /plain echo
//| 200
//| upgrade GET echo Upgrade  true
//| 101 echo Switching Protocols first true
//| HELLO
//| closed
//| upgrade GET echo Upgrade  true
