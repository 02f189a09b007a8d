// Duplex: both sides, allowHalfOpen, separate modes and marks, end and finish.
const { Duplex, Writable, Readable } = require('stream'); const log = (...a) => console.log(...a); const mk = (n, o) => { const d = new Duplex({ read() {}, write(c, e, cb) { log(n, 'wrote', c instanceof Buffer ? String(c) : c); cb(); }, ...o }); for (const ev of ['end', 'finish', 'close']) d.on(ev, () => log(n, ev)); d.on('data', (c) => log(n, 'data', c instanceof Buffer ? String(c) : c)); return d; }; const a = mk('a'); a.push('in'); a.write('out'); a.end(); a.push(null); const b = mk('b', { allowHalfOpen: false }); b.push(null); const c = mk('c', { readableObjectMode: true }); c.push({ o: 1 }); c.write('bytes'); log(c.readableObjectMode, c.writableObjectMode); const d = mk('d', { writableObjectMode: true, readableHighWaterMark: 3, writableHighWaterMark: 4 }); d.write({ o: 2 }); d.push('x'); log(d.readableHighWaterMark, d.writableHighWaterMark, d.readableObjectMode, d.writableObjectMode); const e = mk('e', { readable: false }); log(e.readable, e.writable, e.readableEnded); e.end('q'); const f = mk('f', { writable: false }); log(f.readable, f.writable); f.push(null); log(a instanceof Readable, a instanceof Writable, Object.create(Duplex.prototype) instanceof Writable, Duplex.prototype instanceof Readable, a.allowHalfOpen, b.allowHalfOpen); setImmediate(() => setImmediate(() => log(a.destroyed, b.destroyed, e.destroyed, f.destroyed, a.writableEnded, a.readableEnded)));
//# status: 0
//| a wrote out
//| c wrote bytes
//| true false
//| d wrote { o: 2 }
//| 3 4 false true
//| false true true
//| e wrote q
//| true false
//| true true false true true false
//| a data in
//| a finish
//| c data { o: 1 }
//| d data x
//| e finish
//| a end
//| b end
//| e close
//| f end
//| a close
//| f close
//| b finish
//| b close
//| true true true true true true
