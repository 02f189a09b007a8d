const http = require('http');
const s = http.createServer({ keepAliveTimeout: 1000 });
for (const n of ['listening', 'close', 'connection', 'request', 'dropRequest']) s.on(n, (a) => console.log(n, a && a.constructor.name));
s.on('request', (q, r) => { q.on('data', (d) => console.log('data', String(d))).on('end', () => { console.log('end', q.complete); r.end('x'); }).on('close', () => console.log('request close')); r.on('prefinish', () => console.log('prefinish')).on('finish', () => console.log('finish')).on('close', () => console.log('response close')); });
console.log(s.listening, s.address(), s instanceof require('net').Server, typeof s.closeAllConnections, typeof s.closeIdleConnections, typeof s[Symbol.asyncDispose]);
s.listen(0, '127.0.0.1', () => { const q = http.request({ port: s.address().port, host: '127.0.0.1', method: 'POST', agent: false }, (r) => { r.resume().on('end', () => s.close((e) => console.log('closed', e))); }); q.end('body'); });
//# status: 0
//| false null true function function function
//| listening undefined
//| connection Socket
//| request IncomingMessage
//| data body
//| end true
//| prefinish
//| finish
//| response close
//| request close
//| close undefined
//| closed undefined
