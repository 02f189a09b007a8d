const say = (...a) => console.log(...a);
const fail = (f) => { try { say(f()); } catch (e) { say(e.name, e.code, e.message); } };
(async () => {
  const rs = new ReadableStream({ type: 'bytes', pull(c) { const q = c.byobRequest; if (q) { q.view[0] = 65; q.view[1] = 66; q.respond(2); } else { c.enqueue(new Uint8Array([1, 2, 3, 4, 5])); } } });
  say(rs);
  let r = rs.getReader({ mode: 'byob' });
  say(r instanceof ReadableStreamBYOBReader);
  const buf = new ArrayBuffer(8);
  let v = await r.read(new Uint8Array(buf, 2, 4)); say(v, buf.byteLength, v.value.byteOffset, v.value.buffer.byteLength);
  await r.read(new Uint8Array(0)).catch((e) => say(e.code, e.message)); await r.read('x').catch((e) => say(e.code, e.message));
  r.releaseLock();
  r = rs.getReader(); say(await r.read()); r.releaseLock();
  const q = new ReadableStream({ type: 'bytes', start(c) { c.enqueue(new Uint8Array([1, 2, 3, 4, 5])); c.enqueue(new Uint8Array([6, 7])); c.close(); fail(() => c.enqueue(new Uint8Array(1))); } });
  r = q.getReader({ mode: 'byob' });
  v = await r.read(new Uint16Array(2)); say(v.value.constructor.name, v.value.length, v.done); v = await r.read(new Uint8Array(2)); say(v.value); v = await r.read(new Uint8Array(10)); say(v.value); v = await r.read(new Uint8Array(10)); say(v);
  const auto = new ReadableStream({ type: 'bytes', autoAllocateChunkSize: 16, pull(c) { const b = c.byobRequest; say('auto', b.view.byteLength); b.view[0] = 9; b.respond(1); c.close(); } });
  r = auto.getReader(); say(await r.read(), await r.read());
  const [a, b] = new ReadableStream({ type: 'bytes', start(c) { c.enqueue(new Uint8Array([1, 2])); c.close(); } }).tee();
  const all = async (s) => { const o = []; for await (const x of s) o.push(...x); return o; };
  say(await all(a), await all(b));
  fail(() => new ReadableStream().getReader({ mode: 'byob' })); fail(() => new ReadableStream({ type: 'bytes' }, { size() {} })); fail(() => new ReadableStreamBYOBRequest()); fail(() => new ReadableByteStreamController());
  new ReadableStream({ type: 'bytes', start(c) { fail(() => c.enqueue('x')); fail(() => c.enqueue(new Uint8Array(0))); say(c.desiredSize, c.byobRequest); c.error(new Error('e')); say(c.desiredSize); } });
  let cancelled; const cs = new ReadableStream({ type: 'bytes', cancel(x) { cancelled = x; } }); await cs.cancel('bye'); say(cancelled, await cs.getReader({ mode: 'byob' }).read(new Uint8Array(3)));
})();
//# status: 0
//| ReadableStream { locked: false, state: 'readable', supportsBYOB: true }
//| true
//| { value: Uint8Array(2) [ 65, 66 ], done: false } 0 2 8
//| ERR_INVALID_STATE Invalid state: View or Viewed ArrayBuffer is zero-length or detached
//| ERR_INVALID_ARG_TYPE The "view" argument must be an instance of Buffer, TypedArray, or DataView. Received type string ('x')
//| { value: Uint8Array(5) [ 1, 2, 3, 4, 5 ], done: false }
//| TypeError ERR_INVALID_STATE Invalid state: Controller is already closed
//| Uint16Array 2 false
//| Uint8Array(2) [ 5, 6 ]
//| Uint8Array(1) [ 7 ]
//| { value: Uint8Array(0) [], done: true }
//| auto 16
//| { value: Uint8Array(1) [ 9 ], done: false } { value: undefined, done: true }
//| [ 1, 2 ] [ 1, 2 ]
//| TypeError ERR_INVALID_ARG_VALUE The argument 'stream' must be a byte stream. Received ReadableStream { locked: false, state: 'readable', supportsBYOB: false }
//| RangeError ERR_INVALID_ARG_VALUE The property 'strategy.size' is invalid. Received [Function: size]
//| TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
//| TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
//| TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be an instance of Buffer, TypedArray, or DataView. Received type string ('x')
//| TypeError ERR_INVALID_STATE Invalid state: chunk ArrayBuffer is zero-length or detached
//| 0 null
//| null
//| bye { value: Uint8Array(0) [], done: true }
