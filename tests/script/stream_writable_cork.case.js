// cork and uncork: nested, writev, end uncorks, order of callbacks.
const { Writable } = require('stream'); const log = (...a) => console.log(...a); const mk = (n) => new Writable({ write(c, e, cb) { log(n, 'write', String(c)); cb(); }, writev(l, cb) { log(n, 'writev', l.map((x) => String(x.chunk) + ':' + x.encoding)); cb(); } }); const a = mk('a'); a.cork(); a.write('1'); a.write('2', 'latin1'); a.cork(); a.write('3'); a.uncork(); log(a.writableCorked, a.writableLength); a.uncork(); log(a.writableCorked); a.uncork(); log(a.writableCorked); const b = mk('b'); b.cork(); b.write('x', () => log('cb x')); b.write('y', () => log('cb y')); b.end(() => log('b ended')); const c = mk('c'); c.cork(); c.write('single'); setImmediate(() => c.uncork()); const d = new Writable({ decodeStrings: false, write(ch, e, cb) { log('d', typeof ch, ch, e); cb(); } }); d.write('text'); d.write('6162', 'hex'); d.write(Buffer.from('q')); d.setDefaultEncoding('latin1'); d.write('z'); try { d.setDefaultEncoding('nope'); } catch (e) { log(e.code, e.message); } const s = new Writable({ writev(l, cb) { log('only writev', l.length); setImmediate(cb); } }); s.write('1'); s.write('2'); s.write('3'); s.end();
//# status: 0
//| 1 3
//| a writev [ '1:buffer', '2:buffer', '3:buffer' ]
//| 0
//| 0
//| b writev [ 'x:buffer', 'y:buffer' ]
//| d string text utf8
//| d string 6162 hex
//| d object <Buffer 71> buffer
//| d string z latin1
//| ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| only writev 1
//| cb x
//| cb y
//| b ended
//| c write single
//| only writev 2
