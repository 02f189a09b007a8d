const { AsyncLocalStorage } = require('async_hooks');
const http = require('http'), net = require('net');
const als = new AsyncLocalStorage();
let n = 0;
const server = http.createServer((req, res) => {
  als.run({ id: ++n, url: req.url }, () => {
    let body = '';
    req.on('data', (c) => (body += c));
    new Promise((r) => req.on('end', r)).then(async () => { await null; setTimeout(() => res.end(JSON.stringify(als.getStore()) + body), 1); });
  });
});
server.listen(0, () => {
  const port = server.address().port;
  const ask = (name) => als.run(name, () => new Promise((resolve) => {
    const req = http.request({ port, path: '/' + name, method: 'POST' }, (res) => {
      const first = als.getStore();
      res.setEncoding('utf8');
      let text = '';
      res.on('data', (d) => (text += d));
      res.on('end', () => resolve([name, first, als.getStore(), text]));
    });
    req.end('x' + name);
  }));
  (async () => {
    console.log(await ask('a'), als.getStore());
    console.log(await ask('b'), als.getStore());
    server.close();
    const echo = net.createServer((s) => s.pipe(s)).listen(0, () => als.run('net', () => {
      const c = net.connect(echo.address().port, () => { console.log('connect', als.getStore()); c.end('hi'); });
      c.on('data', (d) => console.log('data', String(d), als.getStore()));
      c.on('close', () => { console.log('close', als.getStore()); echo.close(); });
    }));
  })();
});
//# status: 0
//| [ 'a', 'a', 'a', '{"id":1,"url":"/a"}xa' ] undefined
//| [ 'b', 'b', 'b', '{"id":2,"url":"/b"}xb' ] undefined
//| connect net
//| data hi net
//| close net
