// stream/promises: finished and pipeline; their results and cleanup option.
const { finished, pipeline } = require('stream/promises'); const { Readable, PassThrough, Writable } = require('stream'); (async () => { const p = new PassThrough(); setImmediate(() => p.end().resume()); console.log(await finished(p)); const q = new PassThrough(); setImmediate(() => q.destroy(new Error('bad'))); await finished(q).catch((e) => console.log(e.message)); const before = new PassThrough(); const n = before.listenerCount('close'); setImmediate(() => before.end().resume()); await finished(before, { cleanup: true }); console.log(before.listenerCount('close') === n); console.log(await pipeline(Readable.from(['a']), new PassThrough(), new Writable({ write(c, e, cb) { cb(); } }))); console.log(await pipeline(async function* () { yield 1; yield 2; }, async (s) => { let t = 0; for await (const x of s) t += x; return t; })); await pipeline(Readable.from(['a'])).catch((e) => console.log(e.name, e.code)); await finished({}).catch((e) => console.log(e.name, e.code)); await finished(p, 5).catch((e) => console.log(e.name, e.code)); })();
//# status: 0
//| undefined
//| bad
//| true
//| undefined
//| 3
//| TypeError ERR_MISSING_ARGS
//| TypeError ERR_INVALID_ARG_TYPE
//| TypeError ERR_INVALID_ARG_TYPE
