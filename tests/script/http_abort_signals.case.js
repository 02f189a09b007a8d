const http = require('http');
const s = http.createServer((q, r) => { if (q.url === '/part') r.write('x'); else if (q.url === '/ok') r.end(); s.emit('seen'); }); s.listen(0, '127.0.0.1', async () => {
  const o = { port: s.address().port, host: '127.0.0.1', agent: false };
  const run = (path, signal, act) => new Promise((next) => { const said = []; const q = http.get({ ...o, path, signal }, (r) => { r.on('error', (e) => said.push('res ' + e.name + ' ' + e.code)).on('aborted', () => said.push('aborted')); r.once('data', () => act && act()); r.resume(); }); q.on('error', (e) => said.push(`${e.name} ${e.code} ${e.message} ${e.cause && e.cause.message}`)).on('close', () => setImmediate(() => { console.log(path, said.join(' | '), q.destroyed); next(); })); });
  await run('/x', AbortSignal.abort()); await run('/x', AbortSignal.abort(new Error('reason')));
  let c = new AbortController(); s.once('seen', () => c.abort()); await run('/hold', c.signal); c = new AbortController(); await run('/part', c.signal, () => c.abort()); c = new AbortController(); await run('/ok', c.signal); c.abort();
  for (const signal of [5, {}, 'x']) try { http.get({ ...o, signal }).on('error', () => {}); console.log('?'); } catch (e) { console.log(e.code, e.message); }
  s.close(); s.closeAllConnections();
});
//# status: 0
//| /x AbortError ABORT_ERR The operation was aborted This operation was aborted true
//| /x AbortError ABORT_ERR The operation was aborted reason true
//| /hold AbortError ABORT_ERR The operation was aborted This operation was aborted true
//| /part AbortError ABORT_ERR The operation was aborted This operation was aborted | aborted | res Error ECONNRESET true
//| /ok  true
//| ERR_INVALID_ARG_TYPE The "signal" argument must be an instance of AbortSignal. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "signal" argument must be an instance of AbortSignal. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "signal" argument must be an instance of AbortSignal. Received type string ('x')
