// Readable.from: iterables, async iterables, text, buffers, errors, options, return.
const { Readable } = require('stream'); const log = (...a) => console.log(...a); const all = async (r) => { const out = []; try { for await (const c of r) out.push(c); } catch (e) { out.push('error ' + (e.code || e.message)); } return out; }; (async () => { log(await all(Readable.from([1, 'a', { x: 1 }]))); log(await all(Readable.from('text'))); log(await all(Readable.from(Buffer.from('buf')))); log(await all(Readable.from(new Set([1, 2])))); log(await all(Readable.from((function* () { yield 1; yield 2; })()))); log(await all(Readable.from((async function* () { yield 'x'; throw new Error('gen'); })()))); log(await all(Readable.from([Promise.resolve(1), 2]))); log(await all(Readable.from([1, null, 2]))); log(await all(Readable.from([Promise.reject(new Error('rej'))]))); log(await all(Readable.from(['a', 'b'], { objectMode: false }))); log(Readable.from([1]).readableObjectMode, Readable.from([1]).readableHighWaterMark, Readable.from('abc').readableObjectMode, Readable.from([], { highWaterMark: 3 }).readableHighWaterMark); for (const v of [5, null, undefined, {}, true]) try { Readable.from(v); } catch (e) { log(e.name, e.code, e.message); } const g = (function* () { try { yield 1; yield 2; yield 3; } finally { log('generator closed'); } })(); for await (const v of Readable.from(g)) { log(v); break; } const h = (async function* () { try { yield 1; yield 2; } finally { log('async generator closed'); } })(); const r = Readable.from(h); r.once('data', () => r.destroy()); r.on('close', () => log('close')); await new Promise((ok) => r.on('close', ok)); log(await all(Readable.from({ [Symbol.asyncIterator]() { let n = 0; return { next: async () => ({ value: n, done: n++ > 1 }) }; } }))); log(await all(Readable.from(new Map([[1, 2]])))); })();
//# status: 0
//| [ 1, 'a', { x: 1 } ]
//| [ 'text' ]
//| [ <Buffer 62 75 66> ]
//| [ 1, 2 ]
//| [ 1, 2 ]
//| [ 'x', 'error gen' ]
//| [ 1, 2 ]
//| [ 1, 'error ERR_STREAM_NULL_VALUES' ]
//| [ 'error rej' ]
//| [ <Buffer 61>, <Buffer 62> ]
//| true 1 true 3
//| TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type boolean (true)
//| 1
//| generator closed
//| async generator closed
//| close
//| [ 0, 1 ]
//| [ [ 1, 2 ] ]
