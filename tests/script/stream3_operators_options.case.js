const { Readable } = require('stream'); const f = (n, g) => { try { g(); console.log(n, 'ok'); } catch (e) { console.log(n, e.code, e.message); } }; for (const o of [5, 'x', { concurrency: 0 }, { concurrency: 1.5 }, { concurrency: 'x' }, { signal: 5 }, { highWaterMark: -1 }, null, undefined]) for (const m of ['map', 'filter', 'flatMap']) f(m, () => Readable.from([1])[m]((x) => x, o)); for (const o of [5, { signal: true }]) for (const m of ['take', 'drop']) f(m, () => Readable.from([1])[m](1, o)); for (const n of [-1, -Infinity, NaN, '2', null]) f('take', () => Readable.from([1]).take(n)); (async () => { for (const m of ['forEach', 'some', 'every', 'find', 'reduce', 'toArray']) await Readable.from([1])[m](5, 5).then(() => console.log(m, 'ok'), (e) => console.log(m, e.name, e.code)); const order = []; console.log(await Readable.from([30, 10, 20, 0]).map(async (x) => { await new Promise((r) => setTimeout(r, x)); order.push(x); return x; }, { concurrency: 4 }).toArray(), order); console.log(await Readable.from([1, 2, 3]).flatMap((x) => [x, x * 2]).toArray(), await Readable.from([1, 2, 3, 4]).drop(1).take(2).toArray(), await Readable.from([1, 2]).asIndexedPairs().toArray()); for (const s of [AbortSignal.abort()]) await Readable.from([1]).reduce((a, b) => a + b, 0, { signal: s }).catch((e) => console.log(e.name)); console.log(Readable.prototype.map.length, Readable.prototype.take.length, Readable.prototype.reduce.length, Readable.prototype.some.length); })();
//# status: 0
//| map ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| filter ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| flatMap ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| map ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('x')
//| filter ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('x')
//| flatMap ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('x')
//| map ERR_OUT_OF_RANGE The value of "options.concurrency" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
//| filter ERR_OUT_OF_RANGE The value of "options.concurrency" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
//| flatMap ERR_OUT_OF_RANGE The value of "options.concurrency" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
//| map ok
//| filter ok
//| flatMap ok
//| map ERR_OUT_OF_RANGE The value of "options.concurrency" is out of range. It must be an integer. Received NaN
//| filter ERR_OUT_OF_RANGE The value of "options.concurrency" is out of range. It must be an integer. Received NaN
//| flatMap ERR_OUT_OF_RANGE The value of "options.concurrency" is out of range. It must be an integer. Received NaN
//| map ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (5)
//| filter ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (5)
//| flatMap ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (5)
//| map ERR_OUT_OF_RANGE The value of "options.highWaterMark" is out of range. It must be >= 0 && <= 9007199254740991. Received -1
//| filter ERR_OUT_OF_RANGE The value of "options.highWaterMark" is out of range. It must be >= 0 && <= 9007199254740991. Received -1
//| flatMap ERR_OUT_OF_RANGE The value of "options.highWaterMark" is out of range. It must be >= 0 && <= 9007199254740991. Received -1
//| map ok
//| filter ok
//| flatMap ok
//| map ok
//| filter ok
//| flatMap ok
//| take ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| drop ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| take ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type boolean (true)
//| drop ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type boolean (true)
//| take ERR_OUT_OF_RANGE The value of "number" is out of range. It must be >= 0. Received -1
//| take ERR_OUT_OF_RANGE The value of "number" is out of range. It must be >= 0. Received -Infinity
//| take ok
//| take ok
//| take ok
//| forEach TypeError ERR_INVALID_ARG_TYPE
//| some TypeError ERR_INVALID_ARG_TYPE
//| every TypeError ERR_INVALID_ARG_TYPE
//| find TypeError ERR_INVALID_ARG_TYPE
//| reduce TypeError ERR_INVALID_ARG_TYPE
//| toArray TypeError ERR_INVALID_ARG_TYPE
//| [ 30, 10, 20, 0 ] [ 0, 10, 20, 30 ]
//| [ 1, 2, 2, 4, 3, 6 ] [ 2, 3 ] [ [ 0, 1 ], [ 1, 2 ] ]
//| AbortError
//| 2 1 3 1
