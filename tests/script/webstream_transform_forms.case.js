// TransformStream: transform, flush, terminate, error, identity, strategies.
(async () => {
  const run = async (t, ...chunks) => { const w = t.writable.getWriter(); const out = []; const reading = (async () => { try { for await (const c of t.readable) out.push(c); out.push('end'); } catch (e) { out.push('error ' + (e && e.message || e)); } })(); for (const c of chunks) await w.write(c).catch((e) => out.push('write ' + (e && e.message || e))); await w.close().catch((e) => out.push('close ' + (e && e.message || e))); await reading; console.log(out); };
  await run(new TransformStream(), 1, 'b'); await run(new TransformStream({ transform(c, ctl) { ctl.enqueue(c * 2); ctl.enqueue('+'); }, flush(ctl) { ctl.enqueue('flushed'); } }), 1, 2); await run(new TransformStream({ start(ctl) { ctl.enqueue('first'); }, async transform(c, ctl) { ctl.enqueue(c); } }), 'x'); await run(new TransformStream({ transform(c, ctl) { if (c === 2) ctl.terminate(); else ctl.enqueue(c); } }), 1, 2, 3); await run(new TransformStream({ transform() { throw new Error('thrown'); } }), 1); await run(new TransformStream({ transform(c, ctl) { ctl.error('told'); } }), 1); await run(new TransformStream({ flush() { throw new Error('in flush'); } }), 1);
  const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } }; fail(() => new TransformStream({ readableType: 'x' })); fail(() => new TransformStream({ writableType: 'x' })); fail(() => new TransformStream({ transform: 5 })); fail(() => new TransformStreamDefaultController()); const t = new TransformStream({}, { highWaterMark: 3 }, { highWaterMark: 2 }); console.log(t.writable.getWriter().desiredSize, t, Object.prototype.toString.call(t)); const c = new TransformStream({ cancel() { console.log('cancel'); } }); await c.readable.cancel('r'); console.log('done');
})();
//# status: 0
//| [ 1, 'b', 'end' ]
//| [ 2, '+', 4, '+', 'flushed', 'end' ]
//| [ 'first', 'x', 'end' ]
//| [
//|   1,
//|   'end',
//|   'write Invalid state: TransformStream has been terminated',
//|   'close Invalid state: WritableStream is closed'
//| ]
//| [
//|   'error thrown',
//|   'write thrown',
//|   'close Invalid state: WritableStream is closed'
//| ]
//| [ 'error told', 'close Invalid state: WritableStream is closed' ]
//| [ 1, 'error in flush', 'close in flush' ]
//| RangeError ERR_INVALID_ARG_VALUE The property 'transformer.readableType' is invalid. Received 'x'
//| RangeError ERR_INVALID_ARG_VALUE The property 'transformer.writableType' is invalid. Received 'x'
//| TypeError ERR_INVALID_ARG_TYPE The "transformer.transform" property must be of type function. Received type number (5)
//| TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
//| 3 TransformStream {
//|   readable: ReadableStream { locked: false, state: 'readable', supportsBYOB: false },
//|   writable: WritableStream { locked: true, state: 'writable' },
//|   backpressure: true
//| } [object TransformStream]
//| cancel
//| done
