const say = (...a) => console.log(...a);
const fail = (f) => { try { say(f()); } catch (e) { say(e.name, e.code, e.message); } };
const all = async (s) => { const o = []; for await (const v of s) o.push(v); return o; };
(async () => {
  const upper = () => new TransformStream({ start(c) { c.enqueue('>'); }, transform(x, c) { c.enqueue(x.toUpperCase()); }, flush(c) { c.enqueue('<'); } });
  say(await all(ReadableStream.from(['a', 'b']).pipeThrough(upper()).pipeThrough(upper())));
  const id = new TransformStream(); say(id.readable.locked, id.writable.locked);
  const w = id.writable.getWriter(), r = id.readable.getReader();
  w.write(1); say(w.desiredSize, await r.read(), w.desiredSize); w.close(); say(await r.read());
  const bad = new TransformStream({ transform() { throw new Error('t'); } });
  const bw = bad.writable.getWriter(); bw.closed.catch(() => {}); bw.ready.catch(() => {}); bw.write(1).catch((e) => say('w', e.message)); await bad.readable.getReader().read().catch((e) => say('r', e.message));
  const term = new TransformStream({ transform(x, c) { if (x === 3) c.terminate(); else c.enqueue(x); } });
  const tp = ReadableStream.from([1, 2, 3, 4]).pipeTo(term.writable).catch((e) => say(e.code, e.message)); say(await all(term.readable)); await tp;
  const te = new TextEncoderStream(), td = new TextDecoderStream();
  say(te.encoding, td.encoding, td.fatal, td.ignoreBOM);
  say(await all(ReadableStream.from(['h\u00e9', '\ud83d', '\ude00!']).pipeThrough(te)));
  say(await all(ReadableStream.from([new Uint8Array([0xef, 0xbb, 0xbf, 0xc3]), new Uint8Array([0xa9, 0x41])]).pipeThrough(td)));
  for (const f of ['gzip', 'deflate', 'deflate-raw']) {
    const out = ReadableStream.from([new TextEncoder().encode('hello '), new TextEncoder().encode('world')]).pipeThrough(new CompressionStream(f)).pipeThrough(new DecompressionStream(f)).pipeThrough(new TextDecoderStream());
    say(f, (await all(out)).join(''));
  }
  fail(() => new CompressionStream('x')); fail(() => new TransformStream({ readableType: 'x' })); fail(() => new TransformStreamDefaultController());
})();
//# status: 0
//| [ '>', '>', 'A', 'B', '<', '<' ]
//| false false
//| 0 { value: 1, done: false } 0
//| { value: undefined, done: true }
//| r t
//| w t
//| [ 1, 2 ]
//| ERR_INVALID_STATE Invalid state: TransformStream has been terminated
//| utf-8 utf-8 false false
//| [
//|   Uint8Array(3) [ 104, 195, 169 ],
//|   Uint8Array(5) [ 240, 159, 152, 128, 33 ]
//| ]
//| [ 'éA' ]
//| gzip hello world
//| deflate hello world
//| deflate-raw hello world
//| TypeError ERR_INVALID_ARG_VALUE The argument 'format' is invalid. Received 'x'
//| RangeError ERR_INVALID_ARG_VALUE The property 'transformer.readableType' is invalid. Received 'x'
//| TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
