// pipe: end option, several destinations, unpipe, errors, backpressure, what is returned.
const { Readable, Writable, PassThrough } = require('stream'); const log = (...a) => console.log(...a); const sink = (n, o) => { const w = new Writable({ write(c, e, cb) { log(n, String(c)); cb(); }, ...o }); for (const ev of ['pipe', 'unpipe', 'finish', 'close', 'error']) w.on(ev, (x) => log(n, ev, x && x.message || '')); return w; }; const r = new Readable({ read() {} }); const a = sink('a'), b = sink('b'); log(r.pipe(a) === a, r.pipe(b, { end: false }) === b); r.push('1'); setImmediate(() => { r.unpipe(b); log(r.unpipe(b) === r, r.unpipe(sink('never piped')) === r); r.push('2'); r.push(null); setImmediate(() => { const e = sink('e', { write(c, en, cb) { cb(new Error('sink fails')); } }); const s = new Readable({ read() {} }); s.pipe(e); s.push('x'); s.push('y'); setImmediate(() => { log('source', s.destroyed, s.readableFlowing, e.destroyed); const src = new PassThrough(); const d = sink('d'); src.pipe(d); src.on('error', (x) => log('src', x.message)); src.write('z'); setImmediate(() => { src.destroy(new Error('source fails')); setImmediate(() => { log('dest', d.destroyed, d.writableEnded); const slow = sink('slow', { highWaterMark: 2, write(c, en, cb) { log('slow', String(c)); setImmediate(cb); } }); const fast = Readable.from(['aa', 'bb', 'cc']); fast.pipe(slow); slow.on('close', () => { const one = Readable.from(['k']); const many = [sink('m1'), sink('m2')]; many.forEach((m) => one.pipe(m)); one.unpipe(); log('unpiped all', one.readableFlowing); }); }); }); }); }); });
//# status: 0
//| a pipe
//| b pipe
//| true true
//| a 1
//| b 1
//| b unpipe
//| true true
//| a 2
//| a finish
//| a unpipe
//| a close
//| e pipe
//| e unpipe
//| e error sink fails
//| e close
//| source false false true
//| d pipe
//| d z
//| src source fails
//| dest false false
//| slow pipe
//| slow aa
//| slow bb
//| slow cc
//| slow finish
//| slow unpipe
//| slow close
//| m1 pipe
//| m2 pipe
//| m1 unpipe
//| m2 unpipe
//| unpiped all false
