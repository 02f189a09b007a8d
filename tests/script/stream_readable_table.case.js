const { Readable } = require('stream'); const log = (...a) => console.log(...a);
const r = new Readable({ read() {} }); r.push('ab'); r.push('cd'); log(r.readableLength, r.readableFlowing, r.readableEnded, r.readableHighWaterMark, r.readableEncoding, r.readableObjectMode, r.readable, r.readableDidRead, r.readableAborted);
log(String(r.read(1)), String(r.read(2)), r.read(5), String(r.read())); r.unshift('zz'); log(String(r.read())); r.setEncoding('hex'); r.push('q'); log(r.read()); r.pause(); log(r.isPaused()); r.resume(); r.on('end', () => log('end', r.readableEnded)).on('close', () => log('close', r.destroyed)); r.push(null);
setTimeout(async () => {
  const o = Readable.from([1, 2, 3, 4, 5, 6]); log(o.readableObjectMode, await o.filter((x) => x % 2).map((x) => x * 10).toArray()); log(await Readable.from([1, 2, 3]).reduce((a, b) => a + b), await Readable.from([1, 2, 3]).reduce((a, b) => a + b, 10), await Readable.from([3, 4]).find((x) => x > 3), await Readable.from([1, 2]).some((x) => x > 1), await Readable.from([1, 2]).every((x) => x > 1), await Readable.from([1, 2, 3]).drop(1).take(1).toArray(), await Readable.from([1, 2]).flatMap((x) => [x, x]).toArray());
  const seen = []; await Readable.from(['x', 'y']).forEach((v) => seen.push(v)); log(seen, await Readable.from('str').toArray(), await Readable.from(Buffer.from('buf')).toArray()); log(await Readable.from((async function* () { yield 'a'; yield 'b'; })()).toArray());
  const e = new Readable({ read() { this.destroy(new Error('bad')); } }); e.on('error', (x) => log('error', x.message)).on('close', () => log('closed', e.errored && e.errored.message)); e.resume(); await new Promise((x) => e.once('close', x));
  const p = new Readable({ read() {} }); p.push(null); p.on('error', (x) => log(x.code)); p.push('late'); await new Promise((x) => setImmediate(x)); try { Readable.from(5); } catch (x) { log(x.code, x.message); } new Readable().on('error', (x) => log(x.code, x.message)).read(); await new Promise((x) => setImmediate(x)); const t = new Readable({ read() {} }); t.on('error', (x) => log(x.code, x.message)); t.push({}); await new Promise((x) => setImmediate(x));
  const c = new Readable({ construct(cb) { log('construct'); setImmediate(cb); }, read() { this.push('data'); this.push(null); } }); for await (const x of c) log(String(x)); const w = new Readable({ objectMode: true, highWaterMark: 2, read() {} }); log(w.push(1), w.push(2), w.push(3), w.readableLength); const rl = new Readable({ read() {} }); rl.on('readable', () => { let x; while ((x = rl.read())) log('readable', String(x)); }); rl.push('1'); rl.push('2'); await new Promise((x) => setImmediate(x)); rl.push(null);
  const it = Readable.from([1, 2, 3]); for await (const x of it.iterator({ destroyOnReturn: false })) { log(x); break; } log(it.destroyed);
}, 5);
//# status: 0
//| 4 null false 16384 null false true false false
//| a bc null d
//| zz
//| 71
//| true
//| end true
//| close true
//| true [ 10, 30, 50 ]
//| 6 16 4 true false [ 2 ] [ 1, 1, 2, 2 ]
//| [ 'x', 'y' ] [ 'str' ] [ <Buffer 62 75 66> ]
//| [ 'a', 'b' ]
//| error bad
//| closed bad
//| ERR_STREAM_PUSH_AFTER_EOF
//| ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type number (5)
//| ERR_METHOD_NOT_IMPLEMENTED The _read() method is not implemented
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| construct
//| data
//| true false false 3
//| readable 12
//| 1
//| false
