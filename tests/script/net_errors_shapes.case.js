const net = require('net');
const steps = [
  (next) => { const k = net.connect(1, '127.0.0.1'); k.on('error', (e) => { console.log(Object.keys(e).join(), e.code, e.syscall, e.address, e.port, k.destroyed); }).on('close', (h) => { console.log('close', h); next(); }); },
  (next) => net.connect({ path: '/no/such/socket' }).on('error', (e) => { console.log(Object.keys(e).join(), e.code, e.syscall, e.address); next(); }),
  (next) => { const a = net.createServer().listen(0, '127.0.0.1', () => { const b = net.createServer(); b.on('error', (e) => { console.log(Object.keys(e).join(), e.code, e.syscall, e.address, e.port === a.address().port, e.message.replace(/\d+$/, 'PORT'), b.listening); a.close(next); }); b.listen(a.address().port, '127.0.0.1'); }); },
  (next) => { const k = new net.Socket(); k.on('error', (e) => console.log('never', e.code)); k.write('x', (e) => { console.log(e && e.code); k.destroy(); next(); }); k.destroy(); },
  (next) => { const k = new net.Socket(); k.destroy(new Error('mine')); k.on('error', (e) => console.log(e.message)).on('close', (h) => { console.log(h); next(); }); },
  (next) => { const s = net.createServer((c) => c.destroy()).listen(0, '127.0.0.1', () => { const k = net.connect(s.address().port, '127.0.0.1'); k.on('close', () => { k.write('late', (e) => console.log('write', e.code)); k.on('error', (e) => { console.log('error', e.code); }); setImmediate(() => s.close(next)); }); k.resume(); }); },
];
(function run() { const s = steps.shift(); if (s) s(run); })();
for (const f of [() => net.connect(), () => net.connect({}), () => net.connect({ port: -1 }), () => net.connect({ port: 65536 }), () => net.connect({ port: 'x' }), () => net.connect({ port: {} }), () => net.connect({ port: 1, host: 5 }), () => net.connect({ path: 5 }), () => net.createServer(5), () => net.createServer('x'), () => net.createServer().listen({}), () => net.createServer().listen(-1), () => new net.Socket(5), () => new net.Socket({ fd: -1 }), () => net.createServer().listen(true), () => net.connect({ port: 1, lookup: 5 })])
  try { const r = f(); r.on('error', () => {}); console.log('?'); if (r.destroy) r.destroy(); } catch (e) { console.log(e.code, e.message.split('\n')[0]); }
//# status: 0
//| ERR_MISSING_ARGS The "options" or "port" or "path" argument must be specified
//| ERR_MISSING_ARGS The "options" or "port" or "path" argument must be specified
//| ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536. Received type number (-1).
//| ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536. Received type number (65536).
//| ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536. Received type string ('x').
//| ERR_INVALID_ARG_TYPE The "options.port" property must be one of type number or string. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "hostname" argument must be of type string. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "options.path" property must be of type string. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('x')
//| ERR_INVALID_ARG_VALUE The argument 'options' must have the property "port" or "path". Received {}
//| ERR_SOCKET_BAD_PORT options.port should be >= 0 and < 65536. Received type number (-1).
//| ?
//| ERR_OUT_OF_RANGE The value of "fd" is out of range. It must be >= 0 && <= 2147483647. Received -1
//| ERR_INVALID_ARG_VALUE The argument 'options' is invalid. Received { port: true }
//| ERR_INVALID_ARG_TYPE The "options.lookup" property must be of type function. Received type number (5)
//| errno,code,syscall,address,port ECONNREFUSED connect 127.0.0.1 1 true
//| close true
//| errno,code,syscall,address ENOENT connect /no/such/socket
//| code,errno,syscall,address,port EADDRINUSE listen 127.0.0.1 true listen EADDRINUSE: address already in use 127.0.0.1:PORT false
//| ERR_SOCKET_CLOSED
//| mine
//| undefined
//| write EPIPE
