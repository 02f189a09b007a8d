const { Readable, Writable } = require('stream'); (async () => { const a = Readable.from([1, 2, 3]); const it = a[Symbol.asyncIterator](); console.log(await it.next(), await it.return('r'), await it.next(), a.destroyed); const b = Readable.from([1, 2]); const ib = b.iterator({ destroyOnReturn: false }); for await (const x of ib) { console.log(x); break; } console.log(b.destroyed); for await (const x of b) console.log('rest', x); const c = new Readable({ autoDestroy: false, read() { this.push('c'); this.push(null); } }); for await (const x of c) console.log(String(x)); console.log('c', c.destroyed, c.readableEnded); const d = new Readable({ read() { this.destroy(new Error('in read')); } }); try { for await (const x of d) console.log(x); } catch (e) { console.log(e.message, d.destroyed); } const e = Readable.from([1]); const ie = e[Symbol.asyncIterator](); await ie.return(); console.log(e.destroyed, await ie.next()); const all = Readable.from([1, 2, 3])[Symbol.asyncIterator](); console.log(await Promise.all([all.next(), all.next(), all.next(), all.next()])); try { Readable.from([1]).iterator(5); } catch (x) { console.log(x.code); } })();
//# status: 0
//| { value: 1, done: false } { value: 'r', done: true } { value: undefined, done: true } true
//| 1
//| false
//| rest 2
//| c
//| c false true
//| in read true
//| false { value: undefined, done: true }
//| [
//|   { value: 1, done: false },
//|   { value: 2, done: false },
//|   { value: 3, done: false },
//|   { value: undefined, done: true }
//| ]
//| ERR_INVALID_ARG_TYPE
