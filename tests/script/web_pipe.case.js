const say = (...a) => console.log(...a);
const sink = (log, over = {}) => new WritableStream({ write(c) { log.push(c); }, close() { log.push('close'); }, abort(e) { log.push('abort ' + (e && e.message)); }, ...over });
const src = (...items) => new ReadableStream({ start(c) { items.forEach((i) => c.enqueue(i)); c.close(); }, cancel(e) { say('cancel', e && e.message); } });
(async () => {
  let log = []; await src(1, 2, 3).pipeTo(sink(log)); say(log);
  log = []; let dest = sink(log); await src(1).pipeTo(dest, { preventClose: true }); say(log, dest.locked); await src(2).pipeTo(dest); say(log);
  const failing = () => new ReadableStream({ pull(c) { c.error(new Error('src')); } });
  log = []; await failing().pipeTo(sink(log)).catch((e) => say('rejected', e.message)); say(log);
  log = []; dest = sink(log); await failing().pipeTo(dest, { preventAbort: true }).catch((e) => say('rejected', e.message)); say(log, dest.locked);
  log = []; await src(1, 2).pipeTo(sink(log, { write() { throw new Error('dst'); } })).catch((e) => say('rejected', e.message)); say(log);
  const ac = new AbortController(); log = [];
  const p = new ReadableStream({ pull(c) { c.enqueue('x'); if (log.length > 2) ac.abort(new Error('stop')); return new Promise((r) => setTimeout(r, 1)); }, cancel(e) { say('cancelled', e.message); } }).pipeTo(sink(log), { signal: ac.signal });
  await p.catch((e) => say('rejected', e.message)); say(log[log.length - 1]);
  await src(1).pipeTo(sink([]), { signal: AbortSignal.abort() }).catch((e) => say(e.name, e.code));
  const s = src(1); s.getReader(); await s.pipeTo(sink([])).catch((e) => say(e.name, e.code, e.message));
  await src(1).pipeTo({}).catch((e) => say(e.code)); await src(1).pipeTo(sink([]), { signal: 1 }).catch((e) => say(e.code));
  try { src(1).pipeThrough({}); } catch (e) { say(e.code); }
  const closed = sink([]); await closed.close(); await src(1).pipeTo(closed).catch((e) => say(e.name));
  const order = []; const slow = new WritableStream({ async write(c) { order.push('w' + c); await new Promise((r) => setTimeout(r, 2)); order.push('d' + c); } }, { highWaterMark: 1 });
  await src(1, 2, 3).pipeTo(slow); say(order.join());
})();
//# status: 0
//| [ 1, 2, 3, 'close' ]
//| [ 1 ] false
//| [ 1, 2, 'close' ]
//| rejected src
//| [ 'abort src' ]
//| rejected src
//| [] false
//| cancel dst
//| rejected dst
//| []
//| cancelled stop
//| rejected stop
//| abort stop
//| cancel This operation was aborted
//| AbortError 20
//| TypeError ERR_INVALID_STATE Invalid state: The ReadableStream is locked
//| ERR_INVALID_ARG_TYPE
//| ERR_INVALID_ARG_TYPE
//| ERR_INVALID_ARG_TYPE
//| cancel Invalid state: Destination WritableStream is closed
//| TypeError
//| w1,d1,w2,d2,w3,d3
