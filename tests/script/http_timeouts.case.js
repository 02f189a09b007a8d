const http = require('http');
const s = http.createServer((q, r) => { if (q.url === '/ok') r.end('fine'); });
console.log(s.timeout, s.keepAliveTimeout, s.headersTimeout, s.requestTimeout, s.maxHeadersCount, s.maxRequestsPerSocket, s.connectionsCheckingInterval, s.setTimeout(0) === s);
s.listen(0, '127.0.0.1', async () => {
  const o = { port: s.address().port, host: '127.0.0.1', agent: false };
  await new Promise((next) => { const q = http.get({ ...o, path: '/hold', timeout: 10 }); console.log(q.timeout); q.on('timeout', () => { console.log('timeout event', q.destroyed); q.destroy(); }).on('error', (e) => console.log(e.code, e.message)).on('close', next); });
  await new Promise((next) => { const q = http.get({ ...o, path: '/hold' }); console.log(q.setTimeout(10, () => { console.log('callback'); q.destroy(new Error('too slow')); }) === q); q.on('error', (e) => console.log(e.message)).on('close', next); });
  await new Promise((next) => { http.get({ ...o, path: '/ok', timeout: 5000 }, (r) => { r.setTimeout(1000); r.resume().on('end', () => { console.log('no timeout'); next(); }); }); });
  s.setTimeout(10, (k) => { console.log('server timeout', typeof k.destroy); k.destroy(); });
  await new Promise((next) => { http.get({ ...o, path: '/hold' }).on('error', (e) => { console.log(e.code); next(); }); });
  s.setTimeout(0); s.removeAllListeners('timeout'); s.once('request', (q, r) => r.setTimeout(10, () => { console.log('response timeout'); r.end('late'); }));
  await new Promise((next) => { http.get({ ...o, path: '/hold' }, (r) => { let t = ''; r.on('data', (d) => { t += d; }).on('end', () => { console.log(t); next(); }); }); });
  s.close();
});
for (const options of [{ requestTimeout: 'x' }, { headersTimeout: -1 }, { keepAliveTimeout: 'x' }, { headersTimeout: 10, requestTimeout: 5 }, { connectionsCheckingInterval: 'x' }, { maxHeaderSize: 'x' }, { insecureHTTPParser: 1 }, { noDelay: 1 }, { requireHostHeader: 'x' }, { joinDuplicateHeaders: 1 }, { uniqueHeaders: 5 }, 5]) try { http.createServer(options); console.log('?'); } catch (e) { console.log(e.code, e.message); }
//# status: 0
//| 0 5000 60000 300000 null 0 30000 true
//| ERR_INVALID_ARG_TYPE The "requestTimeout" argument must be of type number. Received type string ('x')
//| ERR_OUT_OF_RANGE The value of "headersTimeout" is out of range. It must be >= 0 && <= 9007199254740991. Received -1
//| ERR_INVALID_ARG_TYPE The "keepAliveTimeout" argument must be of type number. Received type string ('x')
//| ERR_OUT_OF_RANGE The value of "headersTimeout" is out of range. It must be <= requestTimeout. Received 10
//| ERR_INVALID_ARG_TYPE The "connectionsCheckingInterval" argument must be of type number. Received type string ('x')
//| ERR_INVALID_ARG_TYPE The "maxHeaderSize" argument must be of type number. Received type string ('x')
//| ERR_INVALID_ARG_TYPE The "options.insecureHTTPParser" property must be of type boolean. Received type number (1)
//| ?
//| ERR_INVALID_ARG_TYPE The "options.requireHostHeader" property must be of type boolean. Received type string ('x')
//| ERR_INVALID_ARG_TYPE The "options.joinDuplicateHeaders" property must be of type boolean. Received type number (1)
//| ?
//| ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| 10
//| timeout event false
//| ECONNRESET socket hang up
//| true
//| callback
//| too slow
//| no timeout
//| server timeout function
//| ECONNRESET
//| response timeout
//| late
