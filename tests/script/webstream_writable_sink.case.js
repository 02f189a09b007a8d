// WritableStream: write, close, abort, backpressure, errors; what writers refuse.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
(async () => {
  const log = []; const ws = new WritableStream({ start() { log.push('start'); }, async write(c) { log.push('write ' + c); }, close() { log.push('close'); }, abort(r) { log.push('abort ' + r); } }, { highWaterMark: 2 });
  const w = ws.getWriter(); console.log(w.desiredSize, ws.locked); const p = w.write('a'); console.log(w.desiredSize); w.write('b'); console.log(w.desiredSize); await w.ready; await p; w.write('c'); await w.close(); console.log(log, w.desiredSize); await w.closed; w.releaseLock(); console.log(ws.locked); fail(() => w.desiredSize); await w.closed.catch((x) => console.log(x.name)); await w.write('x').catch((x) => console.log(x.name, x.code));
  const a = new WritableStream({ abort(r) { console.log('aborted', r); } }); const aw = a.getWriter(); await aw.abort('reason'); await aw.write(1).catch((x) => console.log('write', x)); await aw.closed.catch((x) => console.log('closed', x));
  const e = new WritableStream({ write() { throw new Error('sink'); } }); const ew = e.getWriter(); await ew.write(1).catch((x) => console.log(x.message)); await ew.closed.catch((x) => console.log('closed', x.message)); await ew.write(2).catch((x) => console.log('again', x.message)); console.log(ew.desiredSize);
  fail(() => new WritableStream({ type: 'bytes' })); fail(() => new WritableStream(5)); fail(() => new WritableStream({ write: 5 })); fail(() => new WritableStream({}, { highWaterMark: 'x' })); fail(() => new WritableStreamDefaultController()); const l = new WritableStream(); l.getWriter(); fail(() => l.getWriter()); await l.close().catch((x) => console.log(x.name, x.code)); await l.abort().catch((x) => console.log(x.name, x.code)); let sig; const s = new WritableStream({ start(c) { sig = c.signal; } }); s.abort('by signal'); console.log(sig.aborted, sig.reason); console.log(new WritableStream(), Object.prototype.toString.call(ws));
})();
//# status: 0
//| 2 true
//| 1
//| 0
//| [ 'start', 'write a', 'write b', 'write c', 'close' ] 0
//| false
//| TypeError ERR_INVALID_STATE Invalid state: Writer is not bound to a WritableStream
//| TypeError
//| TypeError ERR_INVALID_STATE
//| aborted reason
//| write reason
//| closed reason
//| sink
//| closed sink
//| again sink
//| null
//| RangeError ERR_INVALID_ARG_VALUE The argument 'type' is invalid. Received 'bytes'
//| TypeError ERR_INVALID_ARG_TYPE The "sink" argument must be of type object. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "sink.write" property must be of type function. Received type number (5)
//| RangeError ERR_INVALID_ARG_VALUE The property 'strategy.highWaterMark' is invalid. Received NaN
//| TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
//| TypeError ERR_INVALID_STATE Invalid state: WritableStream is locked
//| TypeError ERR_INVALID_STATE
//| TypeError ERR_INVALID_STATE
//| true by signal
//| WritableStream { locked: false, state: 'writable' } [object WritableStream]
