const http = require('http');
const fs = require('fs');
fs.writeFileSync('big.txt', 'line of text\n'.repeat(20000));
const server = http.createServer((req, res) => { if (req.method === 'PUT') { const out = fs.createWriteStream('up.txt'); req.pipe(out).on('finish', () => res.end('saved')); } else fs.createReadStream('big.txt').pipe(res); });
server.listen(0, () => {
  http.get({ port: server.address().port }, (res) => {
    let n = 0;
    res.on('data', (d) => (n += d.length)).on('end', () => {
      console.log(n, fs.statSync('big.txt').size);
      const req = http.request({ port: server.address().port, method: 'PUT' }, (r) => r.on('data', (d) => console.log(String(d))).on('end', () => { console.log(fs.statSync('up.txt').size); server.close(); }));
      fs.createReadStream('big.txt').pipe(req);
    });
  });
});
//# status: 0
//| 260000 260000
//| saved
//| 260000
