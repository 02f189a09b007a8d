const net = require('net');
const { pipeline } = require('stream/promises');
const { Readable } = require('stream');
const server = net.createServer((s) => s.pipe(s)).listen(0, '127.0.0.1', async () => {
  const c = net.connect(server.address().port, '127.0.0.1');
  const done = (async () => { let t = ''; for await (const d of c) t += d; return t; })();
  await pipeline(Readable.from(['a', 'b', 'c']), c, { end: true });
  console.log(await done);
  server.close();
});
//# status: 0
//| abc
