// data, pause, resume, pipe, removing listeners: readableFlowing through all of them.
const { Readable, Writable } = require('stream'); const log = (...a) => console.log(...a); const r = new Readable({ read() {} }); log(r.readableFlowing, r.isPaused()); const f = (c) => log('data', String(c)); r.on('data', f); log(r.readableFlowing, r.isPaused()); r.pause(); log(r.readableFlowing, r.isPaused()); r.push('1'); setImmediate(() => { log('still paused', r.readableLength); r.resume(); log(r.readableFlowing); setImmediate(() => { r.off('data', f); log(r.readableFlowing); r.push('2'); setImmediate(() => { log(r.readableLength); const w = new Writable({ write(c, e, cb) { log('piped', String(c)); cb(); } }); w.on('pipe', (s) => log('pipe event', s === r)); w.on('unpipe', (s) => log('unpipe event', s === r)); r.pipe(w); log(r.readableFlowing); setImmediate(() => { r.push('3'); setImmediate(() => { r.unpipe(w); log(r.readableFlowing); r.push('4'); r.on('readable', () => log('readable', String(r.read()))); log(r.readableFlowing); r.push(null); r.on('end', () => log('end')); }); }); }); }); });
//# status: 0
//| null false
//| true false
//| false true
//| still paused 1
//| true
//| data 1
//| true
//| 0
//| pipe event true
//| true
//| piped 3
//| unpipe event true
//| false
//| false
//| readable 4
//| readable null
//| readable null
//| end
