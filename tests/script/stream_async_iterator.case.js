// for await over streams: break, throw, errors, iterator with destroyOnReturn, premature close.
const { Readable, PassThrough } = require('stream'); const log = (...a) => console.log(...a); (async () => { const mk = (...v) => Readable.from(v); for await (const c of mk(1, 2, 3)) { if (c === 2) break; log(c); } const a = mk(1, 2); try { for await (const c of a) throw new Error('inside ' + c); } catch (e) { log(e.message, a.destroyed); } const b = mk(1, 2, 3); const it = b.iterator({ destroyOnReturn: false }); for await (const c of it) { log('kept', c); break; } log(b.destroyed); for await (const c of b) log('rest', c); const p = new PassThrough(); setImmediate(() => { p.write('x'); setImmediate(() => p.destroy()); }); try { for await (const c of p) log(String(c)); log('ended'); } catch (e) { log(e.code, e.message); } const q = new PassThrough(); setImmediate(() => q.destroy(new Error('bad'))); try { for await (const c of q) log(c); } catch (e) { log(e.message); } const d = new Readable({ read() {} }); d.destroy(); try { for await (const c of d) log(c); log('none'); } catch (e) { log(e.code); } const e = mk(); for await (const c of e) log('never', c); log('empty done', e.destroyed); const f = mk('a', 'b'); const i2 = f[Symbol.asyncIterator](); log(await i2.next(), await i2.return(), await i2.next(), f.destroyed, i2[Symbol.asyncIterator]() === i2, typeof f[Symbol.asyncDispose]); const g = new PassThrough({ encoding: 'utf8' }); g.end('whole text'); for await (const c of g) log(typeof c, c); const h = mk(1, 2, 3); h.pause(); for await (const c of h) log('paused first', c); for (const v of [5, 'x', { destroyOnReturn: 'x' }]) try { mk(1).iterator(v); log('ok'); } catch (x) { log(x.code, x.message); } })();
//# status: 0
//| 1
//| inside 1 true
//| kept 1
//| false
//| rest 2
//| rest 3
//| x
//| ERR_STREAM_PREMATURE_CLOSE Premature close
//| bad
//| ERR_STREAM_PREMATURE_CLOSE
//| empty done true
//| { value: 'a', done: false } { value: undefined, done: true } { value: undefined, done: true } true true function
//| string whole text
//| paused first 1
//| paused first 2
//| paused first 3
//| ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('x')
//| ok
