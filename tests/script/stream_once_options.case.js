// Streams made in the old way, by classes, with missing methods; stream module's own face.
const stream = require('stream'); const { Readable, Writable, Duplex, Transform } = stream; const util = require('util'); const log = (...a) => console.log(...a); function Old(o) { if (!(this instanceof Old)) return new Old(o); Readable.call(this, o); this.n = 0; } util.inherits(Old, Readable); Old.prototype._read = function () { this.push(this.n++ < 2 ? 'c' + this.n : null); }; Old().on('data', (c) => log('old', String(c))).on('end', () => log('old end')); log(Readable() instanceof Readable, Writable() instanceof Writable, Duplex() instanceof Duplex, Transform() instanceof Transform); const a = new Readable(); a.on('error', (e) => log('a', e.code, e.message)); a.read(); const b = new Writable(); b.on('error', (e) => log('b', e.code, e.message)); try { b.write('x'); } catch (e) { log('b threw', e.code, e.message); } const c = new Duplex(); c.on('error', (e) => log('c', e.code)); c.read(); log(stream.Stream === stream, stream === require('stream').Stream, Object.keys(stream).filter((k) => k !== 'compose' && k !== 'duplexPair').join(), stream.prototype instanceof require('events'), stream.name, stream.promises === require('stream/promises'), Object.keys(stream.promises)); log(stream.isReadable(a), stream.isErrored(a), stream.isDisturbed(a), stream.isReadable(5), stream.isDisturbed(new Readable({ read() {} }).resume())); setImmediate(() => log(stream.isErrored(a), stream.isReadable(a))); const before = stream.getDefaultHighWaterMark(false); stream.setDefaultHighWaterMark(false, 99); log(new Readable().readableHighWaterMark, new Writable().writableHighWaterMark); stream.setDefaultHighWaterMark(false, before); try { stream.setDefaultHighWaterMark(false, -1); } catch (e) { log(e.code, e.message); } for (const m of ['_read', '_write', '_writev', '_final', '_destroy', '_transform', '_flush', '_construct']) log(m, typeof Readable.prototype[m], typeof Writable.prototype[m], typeof Duplex.prototype[m], typeof Transform.prototype[m]);
//# status: 0
//| true true true true
//| b threw ERR_METHOD_NOT_IMPLEMENTED The _write() method is not implemented
//| true true isDestroyed,isDisturbed,isErrored,isReadable,isWritable,Readable,Writable,Duplex,Transform,PassThrough,pipeline,addAbortSignal,finished,destroy,setDefaultHighWaterMark,getDefaultHighWaterMark,promises,Stream,_isArrayBufferView,_isUint8Array,_uint8ArrayToBuffer true Stream true [ 'finished', 'pipeline' ]
//| false false true null false
//| 99 99
//| ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 && <= 9007199254740991. Received -1
//| _read function undefined function function
//| _write undefined function function function
//| _writev undefined object object object
//| _final undefined undefined undefined function
//| _destroy function function function function
//| _transform undefined undefined undefined function
//| _flush undefined undefined undefined undefined
//| _construct undefined undefined undefined undefined
//| old c1
//| old c2
//| a ERR_METHOD_NOT_IMPLEMENTED The _read() method is not implemented
//| c ERR_METHOD_NOT_IMPLEMENTED
//| old end
//| true false
