const http = require('http');
const steps = [
  (next) => http.get({ port: 1, host: '127.0.0.1' }).on('error', (e) => { console.log(Object.keys(e).join(), e.code, e.syscall, e.address, e.port, e.message); next(); }),
  (next) => http.get({ socketPath: '/no/such.sock' }).on('error', (e) => { console.log(e.code, e.syscall, e.address); next(); }),
  (next) => { const q = http.request({ port: 1, host: '127.0.0.1', method: 'POST' }); q.write('x'); q.on('error', (e) => console.log('error', e.code)).on('close', () => { console.log('close', q.destroyed, q.errored && q.errored.code); next(); }); },
  (next) => { const q = http.get({ port: 1, host: '127.0.0.1' }); q.on('error', (e) => { console.log(e.code, q.destroyed); }); q.on('close', () => { q.write('late', (e) => { console.log(e.code); next(); }); q.on('error', (e) => console.log('again', e.code)); }); },
];
(function run() { const s = steps.shift(); if (s) s(run); })();
//# status: 0
//| errno,code,syscall,address,port ECONNREFUSED connect 127.0.0.1 1 connect ECONNREFUSED 127.0.0.1:1
//| ENOENT connect /no/such.sock
//| error ECONNREFUSED
//| close true null
//| ECONNREFUSED false
//| ERR_STREAM_WRITE_AFTER_END
