// ReadableStream: start, pull, cancel, desiredSize, close and error; what the controller refuses.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
(async () => {
  const log = []; let n = 0;
  const rs = new ReadableStream({ start(c) { log.push('start ' + c.desiredSize); }, pull(c) { log.push('pull ' + c.desiredSize); c.enqueue(n++); if (n === 3) c.close(); }, cancel(r) { log.push('cancel ' + r); } }, { highWaterMark: 2 });
  const r = rs.getReader(); console.log(rs.locked, await r.read(), await r.read(), await r.read(), await r.read(), await r.closed); console.log(log); r.releaseLock(); console.log(rs.locked);
  const c = new ReadableStream({ cancel(x) { console.log('cancelled', x); return 'ignored'; } }); console.log(await c.cancel('why')); const r2 = c.getReader(); console.log(await r2.read());
  const e = new ReadableStream({ start(x) { x.error(new Error('bad')); } }); await e.getReader().read().catch((x) => console.log(x.message)); await e.getReader && console.log(e.locked);
  let ctl; new ReadableStream({ start(x) { ctl = x; } }); ctl.close(); fail(() => ctl.enqueue(1)); fail(() => ctl.close()); console.log(ctl.desiredSize);
  fail(() => new ReadableStream({ type: 'nope' })); fail(() => new ReadableStream(5)); fail(() => new ReadableStream({ pull: 5 })); fail(() => new ReadableStream({}, { highWaterMark: -1 })); fail(() => new ReadableStream({}, { highWaterMark: NaN })); fail(() => new ReadableStream({}, { size: 5 })); fail(() => new ReadableStreamDefaultReader()); fail(() => new ReadableStreamDefaultController()); fail(() => ReadableStream.prototype.locked); fail(() => new ReadableStream().getReader({ mode: 'x' }));
  const l = new ReadableStream(); l.getReader(); fail(() => l.getReader()); await l.cancel().catch((x) => console.log(x.name, x.code)); fail(() => l.tee()); fail(() => l.pipeThrough(new TransformStream()));
})();
//# status: 0
//| true { value: 0, done: false } { value: 1, done: false } { value: 2, done: false } { value: undefined, done: true } undefined
//| [ 'start 2', 'pull 2', 'pull 2', 'pull 2' ]
//| false
//| cancelled why
//| undefined
//| { value: undefined, done: true }
//| bad
//| true
//| TypeError ERR_INVALID_STATE Invalid state: Controller is already closed
//| TypeError ERR_INVALID_STATE Invalid state: Controller is already closed
//| 0
//| TypeError ERR_INVALID_ARG_VALUE The property 'source.type' is invalid. Received 'nope'
//| TypeError ERR_INVALID_ARG_TYPE The "source" argument must be of type object. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "source.pull" property must be of type function. Received type number (5)
//| RangeError ERR_INVALID_ARG_VALUE The property 'strategy.highWaterMark' is invalid. Received -1
//| RangeError ERR_INVALID_ARG_VALUE The property 'strategy.highWaterMark' is invalid. Received NaN
//| TypeError ERR_INVALID_ARG_TYPE The "strategy.size" property must be of type function. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "stream" argument must be an instance of ReadableStream. Received undefined
//| TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
//| TypeError ERR_INVALID_THIS Value of "this" must be of type ReadableStream
//| TypeError ERR_INVALID_ARG_VALUE The property 'options.mode' is invalid. Received 'x'
//| TypeError ERR_INVALID_STATE Invalid state: ReadableStream is locked
//| TypeError ERR_INVALID_STATE
//| TypeError ERR_INVALID_STATE Invalid state: ReadableStream is locked
//| TypeError ERR_INVALID_STATE Invalid state: The ReadableStream is locked
