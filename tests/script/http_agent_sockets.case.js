// Agents: connections that they are given by a callback, errors, what is kept, limits over all names, sockets that leave.
const http = require('http'); const net = require('net');
const server = http.createServer((req, res) => res.end(req.url)); const get = (options) => new Promise((ok) => { const r = http.get(options, (res) => { let t = ''; res.on('data', (d) => { t += d; }); res.on('end', () => ok([res.statusCode, t, r.reusedSocket])); }); r.on('error', (e) => ok([e.message, e.code])); });
const counts = (a) => [Object.values(a.sockets).map((l) => l.length), Object.values(a.freeSockets).map((l) => l.length), Object.values(a.requests).map((l) => l.length), a.totalSocketCount];
server.listen(0, '127.0.0.1', async () => {
  const port = server.address().port, host = '127.0.0.1';
  const later = new http.Agent({ keepAlive: true }); later.createConnection = (options, done) => { setImmediate(() => done(null, net.connect({ host, port: options.port }))); };
  console.log(await get({ host, port, path: '/a', agent: later })); await new Promise((r) => setTimeout(r, 20)); console.log(counts(later)); console.log(await get({ host, port, path: '/b', agent: later })); later.destroy();
  const failing = new http.Agent(); failing.createConnection = (o, done) => { process.nextTick(done, Object.assign(new Error('refused here'), { code: 'E_OWN' })); }; console.log(await get({ host, port, agent: failing }), counts(failing));
  const small = new http.Agent({ maxTotalSockets: 1 }); const two = Promise.all([get({ host, port, path: '/1', agent: small }), get({ host: 'localhost', port, path: '/2', agent: small })]); console.log(counts(small)); console.log(await two);
  const keep = new http.Agent({ keepAlive: true, maxFreeSockets: 1 }); await Promise.all([get({ host, port, path: '/1', agent: keep }), get({ host, port, path: '/2', agent: keep })]); await new Promise((r) => setTimeout(r, 20)); console.log(counts(keep)); keep.on('free', () => console.log('free')); console.log(await get({ host, port, path: '/3', agent: keep })); await new Promise((r) => setTimeout(r, 20)); const left = Object.values(keep.freeSockets)[0][0]; left.emit('agentRemove'); console.log(counts(keep)); left.destroy(); keep.destroy();
  const seen = []; class Own extends http.Agent { createSocket(req, options, cb) { seen.push([typeof req.path, options.port === port]); super.createSocket(req, options, cb); } keepSocketAlive(s) { seen.push('keep'); return super.keepSocketAlive(s); } reuseSocket(s, r) { seen.push('reuse'); super.reuseSocket(s, r); } } const own = new Own({ keepAlive: true }); await get({ host, port, agent: own }); await new Promise((r) => setTimeout(r, 20)); await get({ host, port, agent: own }); own.destroy(); console.log(seen);
  const before = http.globalAgent; http.globalAgent = new http.Agent(); const used = http.get({ host, port }, (res) => res.resume()); console.log(used.agent === http.globalAgent, used.agent === before); await new Promise((r) => used.on('close', r)); http.globalAgent = before;
  const gone = http.get({ host, port, agent: new http.Agent() }); gone.on('error', (e) => console.log('gone', e.code)); gone.on('close', () => { console.log('closed'); server.close(); server.closeAllConnections(); }); gone.destroy();
});
//# status: 0
//| [ 200, '/a', false ]
//| [ [], [ 1 ], [], 1 ]
//| [ 200, '/b', true ]
//| [ 'refused here', 'E_OWN' ] [ [ 0 ], [], [], 0 ]
//| [ [ 1, 0 ], [], [ 1 ], 1 ]
//| [ [ 200, '/1', false ], [ 200, '/2', false ] ]
//| [ [], [ 1 ], [], 1 ]
//| free
//| [ 200, '/3', true ]
//| [ [], [ 1 ], [], 0 ]
//| [ [ 'string', true ], 'keep', 'reuse', 'keep' ]
//| true false
//| gone ECONNRESET
//| closed
