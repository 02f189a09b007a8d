const { finished, Readable, Writable, Duplex, PassThrough } = require('stream'); const EventEmitter = require('events'); const f = (n, s, o) => finished(s, o || {}, (e) => console.log(n, e ? e.code || e.message : e)); const r = new Readable({ read() {} }); f('r', r); r.push(null); r.resume(); const w = new Writable({ write(c, e, cb) { cb(); } }); f('w', w); w.end('x'); const d = new Duplex({ read() {}, write(c, e, cb) { cb(); } }); f('d readable only', d, { writable: false }); f('d', d); d.push(null); d.resume(); d.end(); const q = new Readable({ read() {} }); f('destroyed', q); q.destroy(); const x = new Readable({ read() {} }); x.on('error', () => {}); f('error', x); x.destroy(new Error('bad')); const y = new Writable({ write(c, e, cb) { cb(new Error('write failed')); } }); y.on('error', () => {}); f('write error', y); y.write('x'); const p = new PassThrough(); p.end(); p.resume(); p.on('close', () => f('closed before', p)); const old = new EventEmitter(); old.readable = true; old.pipe = () => {}; f('legacy', old); old.emit('end'); const c = new AbortController(); f('aborted', new Readable({ read() {} }), { signal: c.signal }); c.abort(); for (const bad of [null, 5, {}, 'x']) try { finished(bad, () => {}); } catch (e) { console.log(e.code, e.message); } try { finished(r, 5, () => {}); } catch (e) { console.log(e.code); } try { finished(r); } catch (e) { console.log(e.code); }
//# status: 0
//| legacy undefined
//| aborted ABORT_ERR
//| ERR_INVALID_ARG_TYPE The "stream" argument must be an instance of ReadableStream, WritableStream, or Stream. Received null
//| ERR_INVALID_ARG_TYPE The "stream" argument must be an instance of ReadableStream, WritableStream, or Stream. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "stream" argument must be an instance of ReadableStream, WritableStream, or Stream. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "stream" argument must be an instance of ReadableStream, WritableStream, or Stream. Received type string ('x')
//| ERR_INVALID_ARG_TYPE
//| ERR_INVALID_ARG_TYPE
//| destroyed ERR_STREAM_PREMATURE_CLOSE
//| error bad
//| w undefined
//| d readable only undefined
//| write error write failed
//| r undefined
//| d undefined
//| closed before undefined
