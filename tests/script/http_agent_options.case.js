const http = require('http');
const a = new http.Agent();
console.log(a.keepAlive, a.maxSockets, a.maxFreeSockets, a.maxTotalSockets, a.keepAliveMsecs, a.scheduling, a.defaultPort, a.protocol, a.options);
console.log(http.globalAgent.keepAlive, http.globalAgent.options, http.globalAgent.scheduling);
for (const o of [{ maxTotalSockets: 'x' }, { maxTotalSockets: -1 }, { scheduling: 'x' }, { maxSockets: 'x' }, { keepAlive: 'yes' }]) try { new http.Agent(o); console.log('?'); } catch (e) { console.log(e.code, e.message); }
console.log(Object.keys(a).filter((k) => !k.startsWith('_')).join(), ['createConnection', 'keepSocketAlive', 'reuseSocket', 'destroy', 'getName', 'addRequest', 'createSocket', 'removeSocket'].filter((k) => typeof a[k] !== 'function'), a instanceof require('events'), http.Agent() instanceof http.Agent);
const s = http.createServer((q, r) => r.end()).listen(0, '127.0.0.1', () => {
  class Mine extends http.Agent { createConnection(o, cb) { console.log('createConnection', o.path === undefined, o.servername, o.method); return super.createConnection(o, cb); } }
  const m = new Mine(); http.get({ port: s.address().port, host: '127.0.0.1', agent: m }, (r) => { r.resume().on('end', () => { http.get({ port: s.address().port, agent: new http.Agent(), host: '127.0.0.1', createConnection: (o) => { console.log('own', typeof o.port); return require('net').connect(o.port, o.host); } }, (r2) => r2.resume().on('end', () => s.close())); }); });
});
//# status: 0
//| false Infinity 256 Infinity 1000 lifo 80 http: [Object: null prototype] { noDelay: true, path: null }
//| true [Object: null prototype] {
//|   keepAlive: true,
//|   scheduling: 'lifo',
//|   timeout: 5000,
//|   noDelay: true,
//|   path: null
//| } lifo
//| ERR_INVALID_ARG_TYPE The "maxTotalSockets" argument must be of type number. Received type string ('x')
//| ERR_OUT_OF_RANGE The value of "maxTotalSockets" is out of range. It must be >= 1. Received -1
//| ERR_INVALID_ARG_VALUE The argument 'scheduling' must be one of: 'fifo', 'lifo'. Received 'x'
//| ?
//| ?
//| defaultPort,protocol,options,requests,sockets,freeSockets,keepAliveMsecs,keepAlive,maxSockets,maxFreeSockets,scheduling,maxTotalSockets,totalSocketCount [] true true
//| createConnection false  undefined
