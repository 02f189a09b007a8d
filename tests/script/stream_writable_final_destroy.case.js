// final, prefinish, finish, destroy and close: their order; emitClose; destroy in between.
const { Writable } = require('stream'); const log = (...a) => console.log(...a); const mk = (n, o) => { const w = new Writable({ write(c, e, cb) { log(n, 'write'); setImmediate(cb); }, final(cb) { log(n, 'final'); setImmediate(cb); }, destroy(e, cb) { log(n, '_destroy', e && e.message); cb(e); }, ...o }); for (const ev of ['prefinish', 'finish', 'close', 'error']) w.on(ev, () => log(n, ev)); return w; }; const a = mk('a'); a.write('1'); a.end('2', () => log('a cb')); log(a.writableEnded, a.writableFinished, a.destroyed); const b = mk('b', { emitClose: false }); b.end(); const c = mk('c', { autoDestroy: false }); c.end(); const d = mk('d'); d.write('x', (e) => log('d cb', e && e.code)); d.destroy(); log(d.writableAborted, d.destroyed, d.closed); const e = mk('e', { construct(cb) { log('e construct'); setImmediate(cb); } }); e.write('x'); e.end(); log('sync'); a.on('close', () => log('a', a.closed, a.writableFinished, a.writable, a.errored)); const f = mk('f', { final: async () => { log('async final'); } }); f.end(); const g = mk('g'); g.end(); g.destroy(); g.on('close', () => log('g finished', g.writableFinished, g.writableAborted));
//# status: 0
//| a write
//| true false false
//| b final
//| c final
//| d write
//| d _destroy null
//| true true true
//| sync
//| async final
//| g final
//| g _destroy null
//| d close
//| e construct
//| g close
//| g finished false true
//| a write
//| b prefinish
//| b finish
//| b _destroy null
//| c prefinish
//| c finish
//| d cb null
//| e write
//| a final
//| e final
//| a prefinish
//| a cb
//| a finish
//| a _destroy null
//| a close
//| a true true false null
//| e prefinish
//| e finish
//| e _destroy null
//| e close
