// TextEncoderStream and TextDecoderStream.
(async () => {
  const es = new TextEncoderStream(); console.log(es.encoding, es.readable instanceof ReadableStream, es.writable instanceof WritableStream, Object.prototype.toString.call(es));
  const w = es.writable.getWriter(); const got = []; const done = (async () => { for await (const c of es.readable) got.push(...c); })(); for (const p of ['a\ud83d', '\ude00b', '', '\u20ac']) await w.write(p); await w.close(); await done; console.log(Buffer.from(got).toString('hex'));
  const ds = new TextDecoderStream('utf-8', { ignoreBOM: true }); console.log(ds.encoding, ds.fatal, ds.ignoreBOM); const v = ds.writable.getWriter(); const text = []; const end = (async () => { for await (const c of ds.readable) text.push(c); })(); for (const b of [[0xe2], [0x82, 0xac, 65], [0xf0, 0x9f]]) await v.write(new Uint8Array(b)); await v.close(); await end; console.log(JSON.stringify(text.join('')));
  const bad = new TextDecoderStream('utf-8', { fatal: true }); const bw = bad.writable.getWriter(); bw.closed.catch(() => {}); const r = bad.readable.getReader(); const p = r.read().catch((e) => console.log('read', e.name)); await bw.write(new Uint8Array([0xff])).catch((e) => console.log('write', e.name)); await p;
  try { new TextDecoderStream('nope'); } catch (e) { console.log(e.name, e.code); } const { readable } = new TextDecoderStream(); console.log(readable.locked);
})();
//# status: 0
//| utf-8 true true [object Object]
//| 61f09f988062e282ac
//| utf-8 false true
//| "€A�"
//| read TypeError
//| write TypeError
//| RangeError ERR_ENCODING_NOT_SUPPORTED
//| false
