const net = require('net'), fs = require('fs'), path = require('path');
const s = net.createServer((c) => { console.log('peer', c.remoteAddress, c.remotePort, c.remoteFamily, JSON.stringify(c.address())); c.on('data', (d) => c.end(String(d).toUpperCase())); });
s.listen('sock', () => {
  console.log(s.address(), fs.statSync('sock').isSocket(), fs.lstatSync('sock').isFile());
  const k = net.connect('sock', () => { console.log('connected', k.remoteAddress, JSON.stringify(k.address())); k.write('hi'); });
  k.on('data', (d) => console.log(String(d))).on('close', () => {
    const again = net.createServer(); again.on('error', (e) => {
      console.log(e.code, e.syscall, e.address, e.port, e.message);
      s.close(() => { console.log(fs.existsSync('sock'));
        net.connect('sock').on('error', (e2) => { console.log(e2.code, e2.syscall, e2.address, e2.message);
          const p = net.createServer().listen({ path: path.resolve('abs') }, () => { console.log(p.address() === path.resolve('abs'));
            net.connect({ path: path.resolve('abs') }, function () { console.log(this.pending); this.end(); p.close(); }); }); }); });
    });
    again.listen('sock');
  });
});
//# status: 0
//| sock true false
//| peer undefined undefined undefined {}
//| connected undefined {}
//| HI
//| EADDRINUSE listen sock -1 listen EADDRINUSE: address already in use sock
//| false
//| ENOENT connect sock connect ENOENT sock
//| true
//| false
