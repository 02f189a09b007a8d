// for await over ReadableStream; values() with preventCancel; from().
(async () => {
  const mk = (log) => new ReadableStream({ start(c) { c.enqueue('a'); c.enqueue('b'); c.enqueue('c'); c.close(); }, cancel(r) { console.log('cancel', r); } });
  for await (const v of mk()) console.log(v); const s = mk(); for await (const v of s) { console.log('one', v); break; } console.log(s.locked); const p = new ReadableStream({ start(c) { c.enqueue(1); c.enqueue(2); }, cancel() { console.log('no cancel'); } }); for await (const v of p.values({ preventCancel: true })) { console.log(v); break; } console.log(p.locked, await p.getReader().read());
  const e = new ReadableStream({ start(c) { c.enqueue(1); }, pull(c) { c.error(new Error('mid')); } }); try { for await (const v of e) console.log(v); } catch (x) { console.log(x.message); }
  console.log(typeof ReadableStream.from); for (const src of [[1, 2], new Set(['x']), (function* () { yield 'g'; })(), (async function* () { yield 'ag'; })(), 'str']) { const out = []; for await (const v of ReadableStream.from(src)) out.push(v); console.log(out); } try { ReadableStream.from(5); } catch (x) { console.log(x.name, x.code, x.message); } const it = mk().values(); console.log(await it.next(), await it.return('r'), await it.next(), Object.prototype.toString.call(it), typeof it[Symbol.asyncIterator]);
  console.log(mk(), new ReadableStream().constructor.name, Object.prototype.toString.call(mk()), Object.keys(ReadableStream.prototype));
})();
//# status: 0
//| a
//| b
//| c
//| one a
//| cancel undefined
//| false
//| 1
//| false { value: 2, done: false }
//| 1
//| mid
//| function
//| [ 1, 2 ]
//| [ 'x' ]
//| [ 'g' ]
//| [ 'ag' ]
//| [ 's', 't', 'r' ]
//| TypeError ERR_ARG_NOT_ITERABLE 5 must be iterable
//| cancel r
//| { value: 'a', done: false } { done: true, value: 'r' } { done: true, value: undefined } [object Object] function
//| ReadableStream { locked: false, state: 'readable', supportsBYOB: false } ReadableStream [object ReadableStream] [
//|   'locked',
//|   'cancel',
//|   'getReader',
//|   'pipeThrough',
//|   'pipeTo',
//|   'tee',
//|   'values'
//| ]
