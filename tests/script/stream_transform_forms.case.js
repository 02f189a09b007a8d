// Transform: push and callback, flush, errors, object modes, final with flush, lastly PassThrough.
const { Transform, PassThrough } = require('stream'); const log = (...a) => console.log(...a); const run = (n, t, ...chunks) => { t.on('data', (c) => log(n, 'data', c instanceof Buffer ? String(c) : c)); for (const ev of ['prefinish', 'finish', 'end', 'close', 'error']) t.on(ev, (e) => log(n, ev, e ? e.code || e.message : '')); for (const c of chunks) t.write(c); t.end(); }; run('a', new Transform({ transform(c, e, cb) { this.push(String(c).toUpperCase()); this.push('+'); cb(); }, flush(cb) { cb(null, 'tail'); } }), 'x', 'y'); run('b', new Transform({ transform(c, e, cb) { cb(new Error('bad ' + c)); } }), '1', '2'); run('c', new Transform({ objectMode: true, transform(o, e, cb) { cb(null, { ...o, seen: true }); } }), { i: 1 }, { i: 2 }); run('d', new Transform({ readableObjectMode: true, transform(c, e, cb) { cb(null, { len: c.length }); } }), 'abc'); run('e', new Transform({ transform(c, e, cb) { cb(null, null); } }), 'ends early'); run('f', new Transform({ transform(c, e, cb) { cb(); }, flush(cb) { cb(new Error('flush failed')); } }), 'x'); run('g', new PassThrough(), 'p', 'q'); run('h', new Transform({ transform(c, e, cb) { setImmediate(cb, null, c); }, final(cb) { log('h final'); cb(); }, flush(cb) { log('h flush'); cb(); } }), '1', '2'); class Up extends Transform { _transform(c, e, cb) { cb(null, String(c) + '!'); } } run('i', new Up(), 'z'); try { const n = new Transform(); n.on('error', (e) => log('n', e.code, e.message)); n.write('x'); } catch (e) { log('threw', e.code, e.message); } run('k', new Transform({ decodeStrings: false, transform(c, e, cb) { cb(null, typeof c + e); } }), 'text');
//# status: 0
//| a data X
//| a data +
//| a data Y
//| a data +
//| a data tail
//| a prefinish
//| c data { i: 1, seen: true }
//| c data { i: 2, seen: true }
//| c prefinish
//| d data { len: 3 }
//| d prefinish
//| e prefinish
//| g data p
//| g data q
//| g prefinish
//| i data z!
//| i prefinish
//| threw ERR_METHOD_NOT_IMPLEMENTED The _transform() method is not implemented
//| k data stringutf8
//| k prefinish
//| a end
//| a finish
//| c end
//| c finish
//| d end
//| d finish
//| e end
//| e finish
//| f error flush failed
//| f close
//| g end
//| g finish
//| i end
//| i finish
//| k end
//| k finish
//| a close
//| b error bad 1
//| b close
//| c close
//| d close
//| e close
//| g close
//| i close
//| k close
//| h data 1
//| h data 2
//| h final
//| h flush
//| h prefinish
//| h end
//| h finish
//| h close
