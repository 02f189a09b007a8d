// destroy: order of error and close, callbacks, autoDestroy and emitClose, read after it, errors in read.
const { Readable } = require('stream'); const log = (...a) => console.log(...a); const mk = (n, o) => { const r = new Readable({ read() {}, ...o }); for (const ev of ['error', 'end', 'close']) r.on(ev, (e) => log(n, ev, e instanceof Error ? e.message : '')); return r; }; const a = mk('a'); log(a.destroy() === a, a.destroyed, a.closed, a.errored, a.readable, a.read(), a.push('x')); const b = mk('b'); b.destroy(new Error('given')); b.destroy(new Error('second')); log(b.errored.message, b.readableAborted); const c = mk('c', { destroy(e, cb) { log('c _destroy', e && e.message); setImmediate(() => cb(new Error('from _destroy'))); } }); c.destroy(); const d = mk('d', { emitClose: false }); d.destroy(); const e = mk('e', { autoDestroy: false }); e.push(null); e.resume(); const f = mk('f', { read() { throw new Error('in read'); } }); f.resume(); const g = mk('g', { read() { this.destroy(new Error('read destroys')); } }); g.resume(); const h = mk('h', { construct(cb) { log('h construct'); setImmediate(cb, new Error('no construct')); } }); h.resume(); const i = mk('i', { destroy(er, cb) { cb(er); } }); i.destroy(null); const j = mk('j', { destroy() { throw new Error('destroy throws'); } }); try { j.destroy(); } catch (x) { log('threw', x.message); } process.nextTick(() => log('tick')); setImmediate(() => setImmediate(() => log(a.closed, b.closed, e.destroyed, e.readableEnded, f.errored.message, h.errored && h.errored.message, c.closed)));
//# status: 0
//| true true true null false null false
//| given true
//| c _destroy null
//| a close
//| b error given
//| b close
//| h construct
//| i close
//| j error destroy throws
//| j close
//| tick
//| e end
//| f error in read
//| f close
//| g error read destroys
//| g close
//| c error from _destroy
//| c close
//| h error no construct
//| h close
//| true true false true in read no construct true
