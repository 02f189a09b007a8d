const http = require('http');
const s = http.createServer((q, r) => { console.log('request', q.headers.expect); q.resume(); r.end('plain'); });
s.listen(0, '127.0.0.1', async () => {
  const port = s.address().port;
  const ask = (headers, body) => new Promise((resolve) => { const said = []; const q = http.request({ port, host: '127.0.0.1', method: 'POST', headers }, (r) => { let t = ''; said.push(r.statusCode); r.on('data', (d) => { t += d; }).on('end', () => resolve(said.concat(t))); }); q.on('continue', () => { said.push('continue'); q.end(body); }).on('error', (e) => resolve(e.code)); if (!headers.Expect) q.end(body); else { q.flushHeaders(); if (headers.Expect !== '100-continue') q.end(body); } });
  console.log(await ask({ Expect: '100-continue' }, 'data'));
  s.on('checkContinue', (q, r) => { console.log('checkContinue', q.headers.expect); r.writeContinue(); let t = ''; q.on('data', (d) => { t += d; }).on('end', () => r.end('got ' + t)); });
  console.log(await ask({ Expect: '100-continue' }, 'more'));
  console.log(await ask({ Expect: 'something-else' }, 'x'));
  s.on('checkExpectation', (q, r) => { console.log('checkExpectation', q.headers.expect); r.statusCode = 417; r.end('mine'); q.resume(); });
  console.log(await ask({ Expect: 'something-else' }, 'x')); s.close(); s.closeAllConnections();
});
//# status: 0
//| request 100-continue
//| [ 'continue', 200, 'plain' ]
//| checkContinue 100-continue
//| [ 'continue', 200, 'got more' ]
//| [ 417, '' ]
//| checkExpectation something-else
//| [ 417, 'mine' ]
