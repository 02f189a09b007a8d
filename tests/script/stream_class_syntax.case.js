const { Readable, Writable, Duplex, Transform } = require('stream');
class Counter extends Readable { constructor(n) { super({ objectMode: true }); this.n = n; this.i = 0; } _read() { this.push(this.i < this.n ? this.i++ : null); } }
class Collect extends Writable { constructor() { super({ objectMode: true }); this.got = []; } _write(c, e, cb) { this.got.push(c); cb(); } _final(cb) { console.log('final'); cb(); } }
class Double extends Transform { constructor() { super({ objectMode: true }); } _transform(c, e, cb) { cb(null, c * 2); } _flush(cb) { this.push('end'); cb(); } }
const c = new Collect();
new Counter(4).pipe(new Double()).pipe(c).on('finish', () => console.log(c.got, c instanceof Writable, c instanceof Readable));
class Echo extends Duplex { _read() {} _write(chunk, enc, cb) { this.push(chunk); cb(); } _final(cb) { this.push(null); cb(); } }
const e = new Echo();
e.on('data', (d) => console.log(String(d))).on('end', () => console.log('ended'));
e.write('hi'); e.end('there');
//# status: 0
//| hi
//| there
//| ended
//| final
//| [ 0, 2, 4, 6, 'end' ] true false
