// Callbacks of sync and async writes: in which turn they come.
const { Writable } = require('stream'); const log = []; const s = new Writable({ write(c, e, cb) { log.push('write ' + c); cb(); } }); s.write('1', () => log.push('cb 1')); s.write('2', () => log.push('cb 2')); log.push('sync'); process.nextTick(() => log.push('tick')); Promise.resolve().then(() => log.push('micro')); const a = new Writable({ write(c, e, cb) { log.push('awrite ' + c); setImmediate(cb); } }); a.write('3', () => log.push('cb 3')); a.write('4', () => log.push('cb 4')); a.end(() => { log.push('end'); console.log(log); });
//# status: 0
//| [
//|   'write 1',  'write 2',
//|   'sync',     'awrite 3',
//|   'cb 1',     'cb 2',
//|   'tick',     'micro',
//|   'awrite 4', 'cb 3',
//|   'cb 4',     'end'
//| ]
