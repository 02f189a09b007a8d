// Byte streams: BYOB readers, respond, autoAllocateChunkSize, min chunk sizes.
(async () => {
  const rs = new ReadableStream({ type: 'bytes', pull(c) { const r = c.byobRequest; if (r) { r.view[0] = 65; r.view[1] = 66; r.respond(2); } else c.enqueue(new Uint8Array([1, 2, 3])); } }); const r = rs.getReader({ mode: 'byob' }); const a = await r.read(new Uint8Array(4)); console.log(a, a.value.buffer.byteLength); const buf = new ArrayBuffer(3); const view = new Uint8Array(buf); await r.read(view); console.log(buf.byteLength); r.releaseLock(); const d = rs.getReader(); console.log(await d.read()); d.releaseLock(); const auto = new ReadableStream({ type: 'bytes', autoAllocateChunkSize: 8, pull(c) { console.log(c.byobRequest.view.byteLength); c.byobRequest.view[0] = 7; c.byobRequest.respond(1); } }); console.log(await auto.getReader().read()); let ctl; const q = new ReadableStream({ type: 'bytes', start(c) { ctl = c; } }); ctl.enqueue(new Uint8Array([1, 2, 3, 4, 5])); const qr = q.getReader({ mode: 'byob' }); console.log(await qr.read(new Uint8Array(2)), (await qr.read(new Uint8Array(9))).value); ctl.close(); console.log(await qr.read(new Uint8Array(1))); const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } }; fail(() => ctl.enqueue(new Uint8Array(1))); const z = new ReadableStream({ type: 'bytes', start(c) { ctl = c; } }); fail(() => ctl.enqueue('x')); fail(() => ctl.enqueue(new Uint8Array(0))); fail(() => new ReadableStream().getReader({ mode: 'byob' })); await z.getReader({ mode: 'byob' }).read(new Uint8Array(0)).catch((x) => console.log(x.name, x.code)); fail(() => new ReadableStream({ type: 'bytes' }, { size() {} })); fail(() => new ReadableStream({ type: 'bytes', autoAllocateChunkSize: 0 })); fail(() => new ReadableStreamBYOBReader(new ReadableStream())); console.log(ctl.desiredSize, Object.prototype.toString.call(ctl));
})();
//# status: 0
//| { value: Uint8Array(2) [ 65, 66 ], done: false } 4
//| 0
//| { value: Uint8Array(3) [ 1, 2, 3 ], done: false }
//| 8
//| { value: Uint8Array(1) [ 7 ], done: false }
//| { value: Uint8Array(2) [ 1, 2 ], done: false } Uint8Array(3) [ 3, 4, 5 ]
//| { value: Uint8Array(0) [], done: true }
//| TypeError ERR_INVALID_STATE Invalid state: ReadableStream is already closed
//| TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be an instance of Buffer, TypedArray, or DataView. Received type string ('x')
//| TypeError ERR_INVALID_STATE Invalid state: chunk ArrayBuffer is zero-length or detached
//| TypeError ERR_INVALID_ARG_VALUE The argument 'stream' must be a byte stream. Received ReadableStream { locked: false, state: 'readable', supportsBYOB: false }
//| TypeError ERR_INVALID_STATE
//| RangeError ERR_INVALID_ARG_VALUE The property 'strategy.size' is invalid. Received [Function: size]
//| TypeError ERR_INVALID_ARG_VALUE The property 'source.autoAllocateChunkSize' is invalid. Received 0
//| TypeError ERR_INVALID_ARG_VALUE The argument 'stream' must be a byte stream. Received ReadableStream { locked: false, state: 'readable', supportsBYOB: false }
//| 0 [object ReadableByteStreamController]
