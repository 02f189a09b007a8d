// A lookup of one's own, buffers of one's own for what comes, checks of connect's options.
const net = require('net'); const fail = (f) => { try { f(); console.log('no error'); } catch (e) { console.log(e.name, e.code, e.message); } };
const server = net.createServer((s) => { s.on('error', () => {}); s.end('0123456789abcdef'); });
server.listen(0, '127.0.0.1', () => { const port = server.address().port;
  const one = net.connect({ host: 'some.name', port, lookup: (host, options, done) => { console.log(host, options.all === true, options.hints); done(null, options.all ? [{ address: '127.0.0.1', family: 4 }] : '127.0.0.1', 4); } }); one.on('lookup', (...a) => console.log('lookup', a)); one.on('data', (d) => console.log(String(d)));
  one.on('close', () => { const bad = net.connect({ host: 'other.name', port, lookup: (h, o, done) => done(Object.assign(new Error('own failure'), { code: 'ENOWN' })) }); bad.on('error', (e) => console.log(e.message, e.code)); bad.on('close', () => {
    const odd = net.connect({ host: 'odd.name', port, autoSelectFamily: false, lookup: (h, o, done) => done(null, 'nowhere', 4) }); odd.on('error', (e) => console.log(e.code, e.message)); odd.on('close', () => {
      const pieces = []; const buffer = Buffer.alloc(5); const read = net.connect({ host: '127.0.0.1', port, onread: { buffer, callback(n, b) { pieces.push(b.toString('utf8', 0, n), b === buffer); return true; } } }); read.on('data', () => console.log('never')); read.on('close', () => { console.log(pieces.filter((p) => typeof p === 'string').join('|'), pieces.every((p) => typeof p === 'string' || p)); server.close(); }); }); }); });
  for (const o of [{ localAddress: 'x' }, { localPort: 'x' }, { hints: 1 }, { lookup: 5 }, { autoSelectFamily: 1 }, { autoSelectFamilyAttemptTimeout: 'x' }]) fail(() => net.connect({ host: '127.0.0.1', port, ...o }).on('error', () => {}).destroy());
  const s = new net.Socket(); console.log(s._handle, s.bytesWritten, net.Socket.prototype.bytesWritten); });
//# status: 0
//| some.name true 32
//| TypeError ERR_INVALID_IP_ADDRESS Invalid IP address: x
//| TypeError ERR_INVALID_ARG_TYPE The "options.localPort" property must be of type number. Received type string ('x')
//| no error
//| no error
//| TypeError ERR_INVALID_ARG_TYPE The "options.autoSelectFamily" property must be of type boolean. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "options.autoSelectFamilyAttemptTimeout" property must be of type number. Received type string ('x')
//| null 0 undefined
//| 0123456789abcdef
//| own failure ENOWN
//| ERR_INVALID_IP_ADDRESS Invalid IP address: nowhere
//| 01234|56789|abcde|f true
