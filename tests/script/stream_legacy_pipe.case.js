// Stream itself, the oldest form, and events that streams forward.
const Stream = require('stream'); const log = (...a) => console.log(...a); const s = new Stream(); s.readable = true; s.pause = () => log('pause'); s.resume = () => log('resume'); const d = new Stream(); d.writable = true; let full = true; d.write = (c) => { log('write', c); full = !full; return full; }; d.end = () => log('end'); d.destroy = () => log('destroy'); log(s.pipe(d) === d); s.emit('data', 1); s.emit('data', 2); d.emit('drain'); s.emit('end'); s.emit('close'); log(s.listenerCount('data'), d.listenerCount('drain')); const e = new Stream(); try { e.pipe(d); e.emit('error', new Error('legacy')); } catch (x) { log('threw', x.message); } const w = new Stream.Writable({ write(c, en, cb) { log('modern', String(c)); cb(); } }); const l = new Stream(); l.pipe(w); l.emit('data', 'x'); l.emit('end'); w.on('finish', () => log('finished'));
//# status: 0
//| true
//| write 1
//| pause
//| write 2
//| resume
//| end
//| 0 0
//| threw legacy
//| modern x
//| finished
