// Two Duplexes that talk to each other; half closed sides.
const { Duplex } = require('stream'); const other = Symbol('other'); class Side extends Duplex { constructor(n) { super(); this.n = n; this[other] = null; } _read() {} _write(c, e, cb) { this[other].push(c); cb(); } _final(cb) { this[other].push(null); cb(); } } const a = new Side('a'), b = new Side('b'); a[other] = b; b[other] = a; for (const s of [a, b]) { s.setEncoding('utf8'); s.on('data', (c) => console.log(s.n, 'data', c)); for (const e of ['end', 'finish', 'close']) s.on(e, () => console.log(s.n, e)); } a.write('hello'); b.write('world'); a.end('bye'); setTimeout(() => b.end('later'), 2);
//# status: 0
//| a data world
//| b data hello
//| b data bye
//| a finish
//| b end
//| a data later
//| a end
//| b finish
//| a close
//| b close
