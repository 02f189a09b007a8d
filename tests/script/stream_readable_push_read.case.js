// read(n) at every stage, 'readable' events, push's results, lengths.
const { Readable } = require('stream'); const r = new Readable({ read() {}, highWaterMark: 10 }); const log = (...a) => console.log(...a); r.on('readable', () => log('readable', r.readableLength)); r.on('end', () => log('end', r.readableEnded)); r.on('close', () => log('close')); log(r.push('hello'), r.push('world!'), r.readableLength, r.readableHighWaterMark, r.readableFlowing, r.readable); log(String(r.read(3)), r.readableLength, r.read(100), String(r.read(0)), r.readableLength); setImmediate(() => { log(String(r.read(2)), String(r.read()), r.read()); r.push('xyz'); setImmediate(() => { log(String(r.read(1))); r.push(null); log(r.push === r.push, r.readableLength); setImmediate(() => { log(String(r.read(5)), r.readableEnded); setImmediate(() => log(r.read(), r.readable, r.destroyed)); }); }); });
//# status: 0
//| true false 11 10 false true
//| hel 8 null null 8
//| readable 8
//| lo world! null
//| readable 3
//| x
//| readable 2
//| true 2
//| yz false
//| end true
//| close
//| null false true
