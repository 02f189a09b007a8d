// Errors: from write, from the callback twice, after end, after destroy, null, final, construct.
const { Writable } = require('stream'); const log = (...a) => console.log(...a); const mk = (n, o) => { const w = new Writable({ write(c, e, cb) { cb(); }, ...o }); for (const ev of ['error', 'finish', 'close']) w.on(ev, (e) => log(n, ev, e instanceof Error ? [e.code, e.message].join(' ') : '')); return w; }; const a = mk('a', { write(c, e, cb) { cb(new Error('write failed')); } }); a.write('1', (e) => log('a cb', e.message)); a.write('2', (e) => log('a cb2', e.code || e.message)); a.end((e) => log('a end', e.code || e.message)); const b = mk('b'); b.end(); log(b.write('x', (e) => log('b cb', e.code))); const c = mk('c'); c.destroy(); c.write('x', (e) => log('c cb', e.code, e.message)); c.end((e) => log('c end', e.code)); const d = mk('d', { final(cb) { cb(new Error('final failed')); } }); d.end('x'); const e = mk('e', { write(ch, en, cb) { cb(); cb(); } }); e.write('x'); const f = mk('f', { write() { throw new Error('sync throw'); } }); try { f.write('x'); } catch (x) { log('f threw', x.message); } const g = mk('g', { construct(cb) { cb(new Error('construct failed')); } }); g.write('x', (x) => log('g cb', x.message)); const h = mk('h'); h.end('x'); h.end('y', (x) => log('h second end', x.code, x.message)); h.on('finish', () => h.end((x) => log('h after finish', x.code))); const i = mk('i', { final() { throw new Error('final throws'); } }); i.end(); const j = mk('j', { write(c2, e2, cb) { setImmediate(cb, new Error('async')); } }); j.write('1'); j.write('2', (x) => log('j 2', x.message, x.code)); const k = mk('k', { autoDestroy: false, write(c3, e3, cb) { cb(new Error('k')); } }); k.write('x'); setImmediate(() => log(k.destroyed, k.errored && k.errored.message, a.errored.message, b.writableEnded, b.writableFinished));
//# status: 0
//| false
//| f threw sync throw
//| a cb write failed
//| a cb2 write failed
//| a end write failed
//| b cb ERR_STREAM_WRITE_AFTER_END
//| b error ERR_STREAM_WRITE_AFTER_END write after end
//| b close
//| c close
//| c cb ERR_STREAM_DESTROYED Cannot call write after a stream was destroyed
//| d error  final failed
//| d close
//| e error ERR_MULTIPLE_CALLBACK Callback called multiple times
//| e close
//| h error ERR_STREAM_WRITE_AFTER_END write after end
//| h close
//| h second end ERR_STREAM_WRITE_AFTER_END write after end
//| i error  final throws
//| i close
//| k error  k
//| a error  write failed
//| a close
//| g cb construct failed
//| g error  construct failed
//| g close
//| j 2 async undefined
//| j error  async
//| j close
//| false k write failed true false
