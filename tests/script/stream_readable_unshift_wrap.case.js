// unshift before and after the end; wrap of an old stream; push after the end.
const { Readable } = require('stream'); const EventEmitter = require('events'); const log = (...a) => console.log(...a); const r = new Readable({ read() {} }); r.push('body'); r.unshift('head '); r.unshift(Buffer.from('0 ')); log(String(r.read())); r.unshift('back'); log(String(r.read())); r.on('error', (e) => log('error', e.code, e.message)); r.push(null); r.push('late'); setImmediate(() => { const s = new Readable({ read() {} }); s.on('error', (e) => log('s error', e.code, e.message)); s.push('x'); s.push(null); s.on('data', (c) => log('s', String(c))); s.on('end', () => { s.unshift('after'); }); const old = new EventEmitter(); old.pause = () => log('old pause'); old.resume = () => log('old resume'); const w = new Readable().wrap(old); w.on('data', (c) => log('wrapped', String(c))); w.on('end', () => log('wrapped end')); w.on('close', () => log('wrapped close')); old.emit('data', 'one'); old.emit('data', Buffer.from('two')); old.emit('end'); for (const v of [5, {}, true, Symbol('s')]) { const q = new Readable({ read() {} }); q.on('error', (e) => log(e.name, e.code, e.message)); try { log(q.push(v)); } catch (e) { log('threw', e.code); } } });
//# status: 0
//| 0 head body
//| back
//| error ERR_STREAM_PUSH_AFTER_EOF stream.push() after EOF
//| false
//| false
//| false
//| false
//| s x
//| wrapped one
//| wrapped two
//| TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type boolean (true)
//| TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type symbol (Symbol(s))
//| wrapped end
//| s error ERR_STREAM_UNSHIFT_AFTER_END_EVENT stream.unshift() after end event
//| wrapped close
