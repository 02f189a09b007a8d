// Transform with a small readable side: writes wait until somebody reads.
const { Transform } = require('stream'); const t = new Transform({ readableHighWaterMark: 2, writableHighWaterMark: 2, transform(c, e, cb) { console.log('transform', String(c)); cb(null, c); } }); console.log(t.write('aa'), t.write('bb'), t.write('cc'), t.writableLength, t.readableLength); t.on('drain', () => console.log('drain')); setImmediate(() => { console.log(String(t.read()), t.readableLength); setImmediate(() => { console.log(t.readableLength, t.writableLength); t.end('dd'); t.on('data', (c) => console.log('data', String(c))); t.on('end', () => console.log('end')); }); });
//# status: 0
//| transform aa
//| false false false 6 2
//| transform bb
//| aabb 0
//| transform cc
//| 2 2
//| transform dd
//| data cc
//| data dd
//| end
