const http = require('http');
const server = http.createServer((req, res) => { if (req.url === '/slow') { return; } res.write('x'); setTimeout(() => res.destroy(), 10); });
server.listen(0, () => {
  const port = server.address().port;
  const req = http.get({ port, path: '/slow', timeout: 20 }, () => {});
  req.on('timeout', () => { console.log('timeout'); req.destroy(); });
  req.on('error', (e) => { console.log(e.code, e.message); next(); });
  function next() {
    http.get({ port, path: '/cut' }, (res) => { res.resume(); res.on('aborted', () => console.log('aborted')); res.on('error', (e) => console.log('res', e.code)); res.on('close', () => { console.log('complete', res.complete); third(); }); });
  }
  function third() {
    const ac = new AbortController();
    const r = http.get({ port, path: '/slow', signal: ac.signal });
    r.on('error', (e) => { console.log(e.name, e.code); server.close(); server.closeAllConnections(); });
    ac.abort();
  }
});
//# status: 0
//| timeout
//| ECONNRESET socket hang up
//| aborted
//| res ECONNRESET
//| complete false
//| AbortError ABORT_ERR
