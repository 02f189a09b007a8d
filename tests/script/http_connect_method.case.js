const http = require('http'), net = require('net');
const s = http.createServer();
s.on('connect', (q, k, head) => { console.log('connect', q.method, q.url, q.headers.host.replace(/\d+$/, 'P'), head.length); k.write('HTTP/1.1 200 Connection Established\r\nProxy-Agent: test\r\n\r\n'); k.on('data', (d) => { k.write('echo ' + d); }).on('end', () => k.end()); });
s.listen(0, '127.0.0.1', () => {
  const q = http.request({ port: s.address().port, host: '127.0.0.1', method: 'CONNECT', path: 'www.example.com:80' }); q.end();
  q.on('response', () => console.log('never')).on('connect', (r, k, head) => { console.log(r.statusCode, r.headers['proxy-agent'], head.length, q.destroyed); k.on('data', (d) => { console.log(String(d)); k.end(); }).on('close', () => {
    s.removeAllListeners('connect'); const q2 = http.request({ port: s.address().port, host: '127.0.0.1', method: 'CONNECT', path: 'x:1' }); q2.on('error', (e) => { console.log(e.code, e.message); s.close(() => console.log('closed')); }).end(); }); k.write('tunnel'); });
});
//# status: 0
//| connect CONNECT www.example.com:80 127.0.0.1:P 0
//| 200 test 0 false
//| echo tunnel
//| ECONNRESET socket hang up
//| closed
