// How streams look from outside: inspect's head, keys, getters, state.
const { Readable, Writable, Transform, Duplex } = require('stream'); const util = require('util'); const log = (...a) => console.log(...a); const r = new Readable({ read() {} }), w = new Writable({ write() {} }), t = new Transform(); for (const s of [r, w, t]) log(util.inspect(s, { depth: -1 }), Object.prototype.toString.call(s), s.constructor.name, s.eventNames()); for (const n of ['readable', 'readableEnded', 'readableFlowing', 'readableLength', 'readableHighWaterMark', 'readableObjectMode', 'readableEncoding', 'readableAborted', 'readableDidRead', 'writable', 'writableEnded', 'writableFinished', 'writableLength', 'writableHighWaterMark', 'writableObjectMode', 'writableCorked', 'writableNeedDrain', 'writableAborted', 'destroyed', 'closed', 'errored', 'allowHalfOpen']) log(n, r[n], w[n], t[n]); r.push('x'); r.read(); log(r.readableDidRead); log(typeof r._readableState, typeof w._writableState, r._readableState.objectMode, w._writableState.highWaterMark, r._readableState.buffer.length, w._writableState.ended, t._writableState.finished); r.destroyed = true; log(r.destroyed); w.destroyed = true; log(w.destroyed); log(Readable.prototype.hasOwnProperty('pipe'), typeof Readable.prototype[Symbol.asyncIterator], typeof Readable.toWeb, typeof Readable.fromWeb, typeof Duplex.from, typeof Writable.toWeb);
//# status: 0
//| [Readable] [object Object] Readable []
//| [Writable] [object Object] Writable []
//| [Transform] [object Object] Transform [ 'prefinish' ]
//| readable true undefined true
//| readableEnded false undefined false
//| readableFlowing null undefined null
//| readableLength 0 undefined 0
//| readableHighWaterMark 16384 undefined 16384
//| readableObjectMode false undefined false
//| readableEncoding null undefined null
//| readableAborted false undefined false
//| readableDidRead false undefined false
//| writable undefined true true
//| writableEnded undefined false false
//| writableFinished undefined false false
//| writableLength undefined 0 0
//| writableHighWaterMark undefined 16384 16384
//| writableObjectMode undefined false false
//| writableCorked undefined 0 0
//| writableNeedDrain undefined false false
//| writableAborted undefined false undefined
//| destroyed false false false
//| closed false false false
//| errored null null null
//| allowHalfOpen undefined undefined true
//| true
//| object object false 16384 0 false false
//| true
//| true
//| true function function function function function
