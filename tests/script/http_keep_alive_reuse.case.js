const http = require('http');
let conns = 0, closed = 0;
const s = http.createServer((q, r) => { r.end(q.url); }); s.on('connection', (k) => { conns++; k.on('close', () => closed++); });
s.listen(0, '127.0.0.1', async () => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 2 }); const port = s.address().port;
  const ask = (path, o = {}) => new Promise((resolve, reject) => { const q = http.get({ port, host: '127.0.0.1', path, agent, ...o }, (r) => { let t = ''; r.on('data', (d) => { t += d; }).on('end', () => setImmediate(() => resolve([t, q.reusedSocket, r.headers.connection, r.headers['keep-alive']]))); }); q.on('error', reject); });
  console.log(await ask('/1')); console.log(await ask('/2')); console.log(conns, Object.keys(agent.freeSockets).length, Object.keys(agent.sockets).length, Object.keys(agent.requests).length);
  const key = Object.keys(agent.freeSockets)[0]; console.log(key.replace(port, 'P'), agent.getName({ host: 'h', port: 1 }), agent.getName({ host: 'h', port: 1, localAddress: 'l', family: 4 }), agent.getName({}), agent.getName({ socketPath: '/s' }));
  const many = ['/a', '/b', '/c', '/d'].map((p) => ask(p)); console.log(Object.values(agent.requests).flat().length, Object.values(agent.sockets).flat().length); console.log((await Promise.all(many)).map((x) => x[0]).join(), conns);
  console.log(await ask('/close', { headers: { connection: 'close' } }), (await ask('/own', { agent: false }))[2], agent.maxSockets, agent.maxFreeSockets, agent.keepAlive, agent.totalSocketCount > 0);
  agent.destroy(); s.close(() => console.log('closed'));
});
//# status: 0
//| [ '/1', false, 'keep-alive', 'timeout=5' ]
//| [ '/2', true, 'keep-alive', 'timeout=5' ]
//| 1 1 0 0
//| 127.0.0.1:P: h:1: h:1:l:4 localhost:: localhost:::/s
//| 2 2
//| /a,/b,/c,/d 2
//| [ '/close', true, 'close', undefined ] close 2 256 true true
//| closed
