const { pipeline, Readable, PassThrough, Writable } = require('stream'); const sink = (out) => new Writable({ objectMode: true, write(c, e, cb) { out.push(String(c)); cb(); } }); const say = (n, out) => (e, v) => console.log(n, e ? e.code || e.message : e, v, out); const run = [(d) => { const o = []; pipeline(['a', 'b'], sink(o), (e) => { say('list', o)(e); d(); }); }, (d) => { const o = []; pipeline(function* () { yield 'x'; yield 'y'; }, async function* (s) { for await (const c of s) yield c + c; }, sink(o), (e) => { say('generators', o)(e); d(); }); }, (d) => pipeline(Readable.from(['p', 'q']), async (s) => { let t = ''; for await (const c of s) t += c; return t; }, (e, v) => { say('value', 0)(e, v); d(); }), (d) => pipeline(Readable.from([1]), async function* () { yield 1; throw new Error('mid'); }, sink([]), (e) => { say('error', 0)(e); d(); }), (d) => { const p = new PassThrough(); pipeline(p, sink([]), (e) => { say('premature', 0)(e); d(); }); p.destroy(); }, (d) => pipeline(Readable.from(['z']), new PassThrough({ objectMode: true }), async function (s) { for await (const c of s) { void c; return 'early'; } }, (e, v) => { say('early', 0)(e, v); d(); }), (d) => { for (const bad of [[], [Readable.from([])], [Readable.from([]), 5], [5, sink([])], [Readable.from([]), () => 5]]) try { pipeline(...bad, () => {}); console.log('ok'); } catch (e) { console.log(e.code, e.message.slice(0, 60)); } d(); }]; (function next() { const f = run.shift(); if (f) f(next); })();
//# status: 0
//| list undefined undefined [ 'a', 'b' ]
//| generators undefined undefined [ 'xx', 'yy' ]
//| value undefined pq 0
//| error mid undefined 0
//| premature ERR_STREAM_PREMATURE_CLOSE undefined 0
//| early undefined early 0
//| ERR_MISSING_ARGS The "streams" argument must be specified
//| ERR_MISSING_ARGS The "streams" argument must be specified
//| ERR_INVALID_ARG_TYPE The "body" argument must be of type function or an instance
//| ERR_INVALID_ARG_TYPE The "body" argument must be of type function or an instance
//| ERR_INVALID_RETURN_VALUE Expected AsyncIterable or Promise to be returned from the "d
