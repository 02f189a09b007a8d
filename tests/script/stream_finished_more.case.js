// finished: readable, writable, duplex, options, cleanup, errors, streams that are done already.
const { finished, Readable, Writable, Duplex, PassThrough } = require('stream'); const { finished: fp } = require('stream/promises'); const log = (...a) => console.log(...a); const say = (n) => (e) => log(n, e ? e.code || e.message : e); const r = Readable.from(['a']); finished(r, say('readable')); r.resume(); const w = new Writable({ write(c, e, cb) { cb(); } }); finished(w, say('writable')); w.end('x'); const e = new Readable({ read() {} }); finished(e, say('error')); e.destroy(new Error('bad')); const p = new Readable({ read() {} }); finished(p, say('premature')); p.destroy(); const d = new Duplex({ read() {}, write(c, en, cb) { cb(); } }); finished(d, { readable: false }, say('duplex, writable only')); d.end(); const d2 = new Duplex({ read() {}, write(c, en, cb) { cb(); } }); finished(d2, { writable: false }, say('duplex, readable only')); d2.push(null); d2.resume(); const c = new PassThrough(); const clean = finished(c, say('never')); clean(); c.destroy(); const done = new Writable({ write(ch, en, cb) { cb(); } }); done.end(() => setImmediate(() => { finished(done, say('already finished')); fp(done).then(() => log('promise ok')); })); const er = new PassThrough(); er.on('error', () => {}); er.destroy(new Error('before')); setImmediate(() => setImmediate(() => finished(er, say('already errored')))); const er2 = new PassThrough(); finished(er2, { error: false }, say('error: false')); er2.on('error', () => {}); er2.destroy(new Error('x')); fp(new Readable({ read() { this.destroy(new Error('promised')); } }).resume()).catch((x) => log('promise', x.message)); const ac = new AbortController(); finished(new PassThrough(), { signal: ac.signal }, say('aborted')); ac.abort(); for (const a of [[], [5, () => {}], [{}, () => {}], [new PassThrough()], [new PassThrough(), 5], [new PassThrough(), {}, 5]]) try { finished(...a); log('no error'); } catch (x) { log(x.name, x.code, x.message.slice(0, 120)); }
//# status: 0
//| aborted ABORT_ERR
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "stream" argument must be an instance of ReadableStream, WritableStream, or Stream. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "stream" argument must be an instance of ReadableStream, WritableStream, or Stream. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (5)
//| error bad
//| premature ERR_STREAM_PREMATURE_CLOSE
//| duplex, writable only undefined
//| error: false x
//| writable undefined
//| duplex, readable only undefined
//| promise promised
//| readable undefined
//| already finished undefined
//| promise ok
//| already errored before
