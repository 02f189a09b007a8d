// objectMode: values, null, undefined, read(n), lengths, highWaterMark.
const { Readable } = require('stream'); const log = (...a) => console.log(...a); const r = new Readable({ objectMode: true, read() {} }); log(r.readableHighWaterMark, r.readableObjectMode, r.push(0), r.push(''), r.push(false), r.push({ a: 1 }), r.push(undefined), r.push([1]), r.readableLength); log(r.read(), r.read(5), r.read(), r.read(), r.read(), r.read(), r.read()); const s = new Readable({ objectMode: true, highWaterMark: 2, read() { log('_read'); } }); log(s.push(1), s.push(2), s.push(3), s.readableLength); log(s.read(), s.read(), s.read(), s.read()); const z = new Readable({ objectMode: true, highWaterMark: 0, read() { log('zero read'); this.push(n++ < 2 ? { n } : null); } }); let n = 0; z.on('data', (v) => log('data', v)); z.on('end', () => log('end')); const mixed = new Readable({ readableObjectMode: true, read() {} }); log(mixed.readableObjectMode);
//# status: 0
//| 16 true true true true true true true 6
//| 0  false { a: 1 } undefined [ 1 ] null
//| true false false 3
//| _read
//| 1 2 3 null
//| false
//| zero read
//| data { n: 1 }
//| zero read
//| data { n: 2 }
//| zero read
//| end
