const say = (...a) => console.log(...a);
const fail = (f) => { try { say(f()); } catch (e) { say(e.name, e.code, e.message); } };
const tick = () => new Promise((r) => setTimeout(r, 2));
(async () => {
  const log = [];
  const ws = new WritableStream({ start(c) { say(c.signal.aborted); }, async write(chunk) { await tick(); log.push(chunk); }, close() { log.push('close'); }, abort(r) { log.push('abort ' + r); } }, new CountQueuingStrategy({ highWaterMark: 2 }));
  say(ws);
  const w = ws.getWriter();
  fail(() => ws.getWriter()); await ws.close().catch((e) => say(e.code, e.message)); await ws.abort().catch((e) => say(e.message));
  say(w.desiredSize); w.write(1); say(w.desiredSize); const p = w.write(2); say(w.desiredSize);
  let ready = false; w.ready.then(() => (ready = true)); await null; say(ready); await p; await w.ready; say(ready, w.desiredSize);
  w.write(3); await w.close(); say(log, await w.closed, w.desiredSize);
  await w.close().catch((e) => say(e.code, e.message));
  w.releaseLock(); fail(() => w.desiredSize); await w.write(1).catch((e) => say(e.code, e.message)); await w.ready.catch((e) => say(e.code, e.message));
  const ab = new WritableStream({ abort(r) { say('abort', r); } }); const aw = ab.getWriter();
  aw.ready.catch(() => {}); aw.closed.catch((e) => say('closed', e)); await aw.abort('why'); await aw.write('x').catch((e) => say('write', e));
  say(aw.desiredSize, ab);
  const bad = new WritableStream({ write() { throw new Error('broken'); } }); const bw = bad.getWriter();
  bw.closed.catch((e) => say('closed', e.message)); await bw.write(1).catch((e) => say('write', e.message)); await bw.ready.catch((e) => say('ready', e.message)); fail(() => bw.desiredSize);
  const ce = new WritableStream({ start(c) { this.c = c; }, write(x, c) { c.error(new Error('by controller')); } }); const cw = ce.getWriter(); cw.closed.catch(() => {}); cw.ready.catch(() => {});
  await cw.write(1).then(() => say('written')); await tick(); await cw.write(2).catch((e) => say(e.message));
  fail(() => new WritableStream({ type: 'bytes' })); fail(() => new WritableStreamDefaultController()); fail(() => new WritableStreamDefaultWriter({}));
  say(new ByteLengthQueuingStrategy({ highWaterMark: 7 }), new ByteLengthQueuingStrategy({ highWaterMark: 7 }).size(new Uint8Array(3)), new CountQueuingStrategy({ highWaterMark: '5' }).size());
  fail(() => new CountQueuingStrategy()); fail(() => new CountQueuingStrategy({}));
  const sizes = new WritableStream({}, { highWaterMark: 10, size: (c) => c.length }); const sw = sizes.getWriter(); sw.write('abcd'); say(sw.desiredSize);
})();
//# status: 0
//| false
//| WritableStream { locked: false, state: 'writable' }
//| TypeError ERR_INVALID_STATE Invalid state: WritableStream is locked
//| ERR_INVALID_STATE Invalid state: WritableStream is locked
//| Invalid state: WritableStream is locked
//| 2
//| 1
//| 0
//| false
//| true 2
//| [ 1, 2, 3, 'close' ] undefined 0
//| ERR_INVALID_STATE Invalid state: WritableStream is closed
//| TypeError ERR_INVALID_STATE Invalid state: Writer is not bound to a WritableStream
//| ERR_INVALID_STATE Invalid state: Writer is not bound to a WritableStream
//| ERR_INVALID_STATE Invalid state: Writer has been released
//| abort why
//| closed why
//| write why
//| null WritableStream { locked: true, state: 'errored' }
//| write broken
//| closed broken
//| ready broken
//| null
//| written
//| by controller
//| RangeError ERR_INVALID_ARG_VALUE The argument 'type' is invalid. Received 'bytes'
//| TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
//| TypeError ERR_INVALID_ARG_TYPE The "stream" argument must be an instance of WritableStream. Received an instance of Object
//| ByteLengthQueuingStrategy { highWaterMark: 7 } 3 1
//| TypeError ERR_INVALID_ARG_TYPE The "init" argument must be of type object. Received undefined
//| TypeError ERR_MISSING_OPTION init.highWaterMark is required
//| 6
