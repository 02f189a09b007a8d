const http = require('http');
let held = []; const s = http.createServer((q, r) => { q.on('error', (e) => log.push('server ' + e.code)).on('aborted', () => log.push('server aborted')); r.on('close', () => { log.push('server close ' + r.writableFinished); tell(); }); if (q.url === '/partial') { r.write('part'); } else if (q.url === '/hold') held.push(r); else r.end('ok'); s.emit('seen'); });
let log = [], tell = () => {};
s.listen(0, '127.0.0.1', async () => {
  const run = (name, path, act, serverSees) => new Promise((next) => {
    log = []; let parts = serverSees ? 2 : 1; const done = () => { if (--parts === 0) { console.log(name, log.sort().join(' | ')); next(); } }; tell = serverSees ? done : () => {};
    const q = http.get({ port: s.address().port, host: '127.0.0.1', path, agent: false }); q.on('error', (e) => log.push(`req ${e.name} ${e.code} ${e.message}`)).on('abort', () => log.push('abort')).on('close', () => { log.push(`close ${q.destroyed} ${q.aborted} ${q.closed}`); done(); }); q.on('response', (r) => { log.push('response'); r.on('aborted', () => log.push('aborted')).on('error', (e) => log.push(`res ${e.name} ${e.code} ${e.message}`)).on('close', () => log.push(`res close ${r.aborted} ${r.complete}`)); });
    act(q);
  });
  await run('at once', '/x', (q) => q.destroy()); await run('at once error', '/x', (q) => q.destroy(new Error('why'))); await run('abort', '/x', (q) => q.abort());
  await run('after seen', '/hold', (q) => s.once('seen', () => q.destroy()), true); await run('abort after seen', '/hold', (q) => s.once('seen', () => q.abort()), true);
  await run('mid response', '/partial', (q) => q.on('response', (r) => r.once('data', () => q.destroy())), true); await run('res destroy', '/partial', (q) => q.on('response', (r) => r.once('data', () => r.destroy())), true); await run('res destroy error', '/partial', (q) => q.on('response', (r) => r.once('data', () => r.destroy(new Error('mine')))), true);
  await run('server destroys', '/hold', (q) => s.once('seen', () => setImmediate(() => held.pop().destroy())), true);
  s.close();
});
//# status: 0
//| at once close true false true | req Error ECONNRESET socket hang up
//| at once error close true false true | req Error undefined why
//| abort close true true true
//| after seen close true false true | req Error ECONNRESET socket hang up | server aborted | server close false
//| abort after seen abort | close true true true | req Error ECONNRESET socket hang up | server aborted | server close false
//| mid response aborted | close true false true | res Error ECONNRESET aborted | res close true false | response | server aborted | server close false
//| res destroy aborted | close true false true | res close true false | response | server aborted | server close false
//| res destroy error aborted | close true false true | req Error undefined mine | res Error undefined mine | res close true false | response | server aborted | server close false
//| server destroys close true false true | req Error ECONNRESET socket hang up | server ECONNRESET | server aborted | server close false
