// pipeTo with its options, pipeThrough, tee.
(async () => {
  const src = (...v) => new ReadableStream({ start(c) { v.forEach((x) => c.enqueue(x)); c.close(); }, cancel(r) { console.log('source cancel', r && r.message || r); } }); const sink = (out, more) => new WritableStream({ write(c) { out.push(c); }, close() { out.push('close'); }, abort(r) { out.push('abort ' + (r && r.message || r)); }, ...more });
  const a = []; await src(1, 2).pipeTo(sink(a)); console.log(a); const b = []; const keep = sink(b); await src(1).pipeTo(keep, { preventClose: true }); console.log(b, keep.locked); const up = new TransformStream({ transform(c, ctl) { ctl.enqueue(String(c).toUpperCase()); } }); const d = []; await src('x', 'y').pipeThrough(up).pipeTo(sink(d)); console.log(d); const bad = []; await src(1).pipeTo(sink(bad, { write() { throw new Error('sink'); } })).catch((e) => console.log(e.message)); const er = new ReadableStream({ start(c) { c.error(new Error('src')); } }); const eo = []; await er.pipeTo(sink(eo)).catch((e) => console.log(e.message, eo)); const eo2 = []; await new ReadableStream({ start(c) { c.error(new Error('src2')); } }).pipeTo(sink(eo2), { preventAbort: true }).catch((e) => console.log(e.message, eo2)); const ac = new AbortController(); const so = []; const p = new ReadableStream({ cancel(r) { console.log('cancelled', r.name); } }).pipeTo(sink(so), { signal: ac.signal }); ac.abort(); await p.catch((e) => console.log(e.name, so)); await src(1).pipeTo({}).catch((e) => console.log(e.name, e.code)); await src(1).pipeTo(sink([]), { signal: 5 }).catch((e) => console.log(e.name, e.code));
  const [x, y] = src('p', 'q').tee(); const all = async (s) => { const o = []; for await (const c of s) o.push(c); return o; }; console.log(await all(x), await all(y)); const [m, n] = new ReadableStream({ cancel(r) { console.log('both cancelled', r); } }).tee(); const pm = m.cancel('m'); n.cancel('n'); await pm; const objs = src({ shared: 1 }).tee(); const [o1] = await all(objs[0]), [o2] = await all(objs[1]); console.log(o1 === o2); try { src(1).pipeThrough({ readable: 5 }); } catch (e) { console.log(e.name, e.code); }
})();
//# status: 0
//| [ 1, 2, 'close' ]
//| [ 1 ] false
//| [ 'X', 'Y', 'close' ]
//| sink
//| src [ 'abort src' ]
//| src2 []
//| cancelled AbortError
//| AbortError [ 'abort This operation was aborted' ]
//| TypeError ERR_INVALID_ARG_TYPE
//| TypeError ERR_INVALID_ARG_TYPE
//| [ 'p', 'q' ] [ 'p', 'q' ]
//| both cancelled [ 'm', 'n' ]
//| true
//| TypeError ERR_INVALID_ARG_TYPE
