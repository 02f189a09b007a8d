// _construct before writes, read and final; errors of it.
const { Writable, Readable, Duplex } = require('stream'); const log = []; const w = new Writable({ construct(cb) { log.push('w construct'); setTimeout(() => { log.push('w ready'); cb(); }, 40); }, write(c, e, cb) { log.push('w write ' + c); cb(); }, final(cb) { log.push('w final'); cb(); } }); w.write('1'); w.end('2'); w.on('finish', () => log.push('w finish')); const r = new Readable({ construct(cb) { log.push('r construct'); setImmediate(cb); }, read() { log.push('r read'); this.push(null); } }); r.resume(); r.on('end', () => log.push('r end')); const d = new Duplex({ construct(cb) { cb(new Error('no')); }, read() { log.push('never'); }, write() { log.push('never'); } }); d.on('error', (e) => log.push('d ' + e.message)); d.on('close', () => log.push('d close')); d.write('x', (e) => log.push('d cb ' + e.message)); w.on('close', () => console.log(log.join('\n')));
//# status: 0
//| w construct
//| r construct
//| d cb no
//| d no
//| d close
//| r read
//| r end
//| w ready
//| w write 1
//| w write 2
//| w final
//| w finish
