const say = (...a) => console.log(...a);
const fail = (f) => { try { say(f()); } catch (e) { say(e.name, e.code, e.message); } };
(async () => {
  const rs = new ReadableStream({ start(c) { say('start', c.desiredSize); c.enqueue('a'); c.enqueue('b'); say(c.desiredSize); c.close(); say(c.desiredSize); fail(() => c.enqueue('x')); fail(() => c.close()); } }, { highWaterMark: 3 });
  say(rs, rs.locked);
  const r = rs.getReader();
  fail(() => rs.getReader()); fail(() => rs.tee()); fail(() => new ReadableStreamDefaultReader(rs));
  await rs.cancel().catch((e) => say(e.code, e.message));
  say(await r.read(), await r.read(), await r.read(), await r.closed);
  r.releaseLock(); say(rs.locked); await r.read().catch((e) => say(e.code, e.message)); await r.closed.catch((e) => say(e.code, e.message));
  let n = 0;
  const pulled = new ReadableStream({ pull(c) { c.enqueue(n++); if (n === 5) c.close(); } });
  const got = []; for await (const x of pulled) got.push(x); say(got, pulled.locked);
  const stopped = new ReadableStream({ pull(c) { c.enqueue(n++); }, cancel(why) { say('cancelled', why); } });
  for await (const x of stopped) { say(x); break; }
  const kept = new ReadableStream({ pull(c) { c.enqueue(n++); } });
  for await (const x of kept.values({ preventCancel: true })) break;
  say(kept.locked, (await kept.getReader().read()).done);
  const bad = new ReadableStream({ pull() { throw new Error('pull failed'); } });
  await bad.getReader().read().catch((e) => say(e.message));
  const err = new ReadableStream({ start(c) { c.enqueue(1); c.error(new RangeError('no')); } });
  await err.getReader().read().catch((e) => say(e.name, e.message));
  const [a, b] = new ReadableStream({ start(c) { c.enqueue('x'); c.enqueue('y'); c.close(); } }).tee();
  const all = async (s) => { const o = []; for await (const v of s) o.push(v); return o.join(); };
  say(await all(a), await all(b));
  say(await all(ReadableStream.from(['p', 'q'])), await all(ReadableStream.from((async function* () { yield 1; yield 2; })())));
  fail(() => ReadableStream.from(5)); fail(() => new ReadableStream({ type: 'x' })); fail(() => new ReadableStream({}, { highWaterMark: -1 }));
  fail(() => ReadableStream({})); fail(() => new ReadableStreamDefaultController());
  fail(() => ReadableStream.prototype.locked); fail(() => rs.getReader({ mode: 'x' })); fail(() => new ReadableStream(null));
  say(Object.prototype.toString.call(rs), ReadableStream.name, ReadableStream.length, typeof rs[Symbol.asyncIterator]);
})();
//# status: 0
//| start 3
//| 1
//| 1
//| TypeError ERR_INVALID_STATE Invalid state: Controller is already closed
//| TypeError ERR_INVALID_STATE Invalid state: Controller is already closed
//| ReadableStream { locked: false, state: 'readable', supportsBYOB: false } false
//| TypeError ERR_INVALID_STATE Invalid state: ReadableStream is locked
//| TypeError ERR_INVALID_STATE Invalid state: ReadableStream is locked
//| TypeError ERR_INVALID_STATE Invalid state: ReadableStream is locked
//| ERR_INVALID_STATE Invalid state: ReadableStream is locked
//| { value: 'a', done: false } { value: 'b', done: false } { value: undefined, done: true } undefined
//| false
//| ERR_INVALID_STATE Invalid state: The reader is not attached to a stream
//| ERR_INVALID_STATE Invalid state: Reader released
//| [ 0, 1, 2, 3, 4 ] false
//| 5
//| cancelled undefined
//| false false
//| pull failed
//| RangeError no
//| x,y x,y
//| p,q 1,2
//| TypeError ERR_ARG_NOT_ITERABLE 5 must be iterable
//| TypeError ERR_INVALID_ARG_VALUE The property 'source.type' is invalid. Received 'x'
//| RangeError ERR_INVALID_ARG_VALUE The property 'strategy.highWaterMark' is invalid. Received -1
//| TypeError undefined Class constructor ReadableStream cannot be invoked without 'new'
//| TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
//| TypeError ERR_INVALID_THIS Value of "this" must be of type ReadableStream
//| TypeError ERR_INVALID_ARG_VALUE The property 'options.mode' is invalid. Received 'x'
//| TypeError ERR_INVALID_ARG_TYPE The "source" argument must be of type object. Received null
//| [object ReadableStream] ReadableStream 0 function
