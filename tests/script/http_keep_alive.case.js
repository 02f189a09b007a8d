const http = require('http');
let connections = 0;
const server = http.createServer((req, res) => res.end(req.url));
server.on('connection', () => connections++);
server.listen(0, async () => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const get = (path, a = agent) => new Promise((r, j) => http.get({ port: server.address().port, path, agent: a }, (res) => { let t = ''; res.on('data', (d) => (t += d)).on('end', () => r([t, res.headers.connection])); }).on('error', j));
  console.log(await get('/1'), await get('/2'), connections);
  console.log(await Promise.all([get('/3'), get('/4'), get('/5')]), connections);
  agent.destroy();
  console.log(await get('/6', false), connections);
  server.close();
});
//# status: 0
//| [ '/1', 'keep-alive' ] [ '/2', 'keep-alive' ] 1
//| [
//|   [ '/3', 'keep-alive' ],
//|   [ '/4', 'keep-alive' ],
//|   [ '/5', 'keep-alive' ]
//| ] 1
//| [ '/6', 'close' ] 2
