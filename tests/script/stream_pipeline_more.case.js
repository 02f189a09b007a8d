// pipeline: results, errors in each place, generators, functions, wrong arguments.
const { pipeline, Readable, Writable, Transform, PassThrough } = require('stream'); const { pipeline: pp } = require('stream/promises'); const log = (...a) => console.log(...a); const collect = (out) => new Writable({ objectMode: true, write(c, e, cb) { out.push(String(c)); cb(); } }); (async () => { const out = []; await pp(Readable.from(['a', 'b']), new Transform({ objectMode: true, transform(c, e, cb) { cb(null, c + c); } }), collect(out)); log(out); const o2 = []; await pp(['x', 'y'], async function* (s) { for await (const c of s) yield c + '1'; }, collect(o2)); log(o2); log(await pp(Readable.from(['1', '2']), async (s) => { let n = 0; for await (const c of s) n += Number(c); return n; })); await pp(async function* ({ signal }) { yield 'first'; yield typeof signal; }, collect(o2)); log(o2); const bad = (name, ...p) => pp(...p).then((v) => log(name, 'ok', v), (e) => log(name, e.name, e.code, e.message)); await bad('source', new Readable({ read() { this.destroy(new Error('src')); } }), new PassThrough()); await bad('middle', Readable.from(['a']), new Transform({ transform(c, e, cb) { cb(new Error('mid')); } }), new PassThrough().resume()); await bad('sink', Readable.from(['a']), new Writable({ write(c, e, cb) { cb(new Error('dst')); } })); await bad('generator', Readable.from(['a']), async function* () { throw new Error('gen'); }, collect([])); await bad('fn no iterable', Readable.from(['a']), () => 5, collect([])); await bad('last fn', Readable.from(['a']), async () => { throw new Error('last'); }); const ac = new AbortController(); const p = bad('abort', new Readable({ read() {} }), new PassThrough().resume(), { signal: ac.signal }); ac.abort(); await p; await bad('aborted', Readable.from(['a']), collect([]), { signal: AbortSignal.abort() }); const keep = new PassThrough(); await bad('no end', Readable.from(['k']), keep, { end: false }); log(keep.writableEnded, String(keep.read())); await bad('premature', Readable.from(['a']), new Writable({ write(c, e, cb) { this.destroy(); } })); for (const args of [[], [new PassThrough()], [5, new PassThrough(), () => {}], [new PassThrough(), 5, () => {}], [new PassThrough(), new PassThrough(), 5], [() => 5, new PassThrough(), () => {}]]) try { pipeline(...args); log('no error'); } catch (e) { log(e.name, e.code, e.message.slice(0, 130)); } const last = pipeline(Readable.from(['z']), new PassThrough(), (e) => log('callback', e)); log(last instanceof PassThrough); last.resume(); pipeline([Readable.from(['q']), new PassThrough().resume()], (e) => log('array', e)); })();
//# status: 0
//| [ 'aa', 'bb' ]
//| [ 'x1', 'y1' ]
//| 3
//| [ 'x1', 'y1', 'first', 'object' ]
//| source Error undefined src
//| middle Error undefined mid
//| sink Error undefined dst
//| generator Error undefined gen
//| fn no iterable TypeError ERR_INVALID_RETURN_VALUE Expected AsyncIterable to be returned from the "transform[0]" function but got type number (5).
//| last fn Error undefined last
//| abort AbortError ABORT_ERR The operation was aborted
//| aborted AbortError ABORT_ERR The operation was aborted
//| no end ok undefined
//| false k
//| premature Error ERR_STREAM_PREMATURE_CLOSE Premature close
//| TypeError ERR_INVALID_ARG_TYPE The "streams[stream.length - 1]" property must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "streams[stream.length - 1]" property must be of type function. Received an instance of PassThrough
//| TypeError ERR_INVALID_ARG_TYPE The "body" argument must be of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterab
//| TypeError ERR_INVALID_ARG_TYPE The "body" argument must be of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterab
//| TypeError ERR_INVALID_ARG_TYPE The "streams[stream.length - 1]" property must be of type function. Received type number (5)
//| TypeError ERR_INVALID_RETURN_VALUE Expected Iterable, AsyncIterable or Stream to be returned from the "source" function but got type number (5).
//| true
//| callback undefined
//| array undefined
