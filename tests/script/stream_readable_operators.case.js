// map, filter, forEach, toArray, some, find, every, flatMap, drop, take, reduce, asIndexedPairs.
const { Readable } = require('stream'); const log = (...a) => console.log(...a); const from = (...v) => Readable.from(v); const fail = async (n, p) => { try { log(n, await p()); } catch (e) { log(n, e.name, e.code, e.message); } }; (async () => { await fail('map', () => from(1, 2, 3).map((x) => x * 2).toArray()); await fail('async map', () => from(3, 2, 1).map(async (x) => { await new Promise((ok) => setTimeout(ok, x)); return x; }, { concurrency: 3 }).toArray()); await fail('filter', () => from(1, 2, 3, 4).filter((x) => x % 2).toArray()); await fail('async filter', () => from(1, 2, 3).filter(async (x) => x > 1).toArray()); const seen = []; await fail('forEach', () => from(1, 2).forEach((x, o) => { seen.push([x, o.signal.aborted]); })); log(seen); await fail('some', () => from(1, 2).some((x) => x === 2)); await fail('some none', () => from().some(() => true)); await fail('every', () => from(1, 2).every((x) => x > 0)); await fail('every empty', () => from().every(() => false)); await fail('find', () => from(1, 2, 3).find((x) => x > 1)); await fail('find none', () => from(1).find((x) => x > 1)); await fail('flatMap', () => from(1, 2).flatMap((x) => [x, x * 10]).toArray()); await fail('flatMap async', () => from(1, 2).flatMap(async function* (x) { yield x; yield -x; }).toArray()); await fail('drop', () => from(1, 2, 3).drop(2).toArray()); await fail('take', () => from(1, 2, 3).take(2).toArray()); await fail('take 0', () => from(1).take(0).toArray()); await fail('reduce', () => from(1, 2, 3).reduce((a, b) => a + b)); await fail('reduce initial', () => from(1, 2).reduce((a, b) => a + b, 10)); await fail('reduce empty', () => from().reduce((a, b) => a)); await fail('reduce empty initial', () => from().reduce((a, b) => a, 'i')); await fail('pairs', () => from('a', 'b').asIndexedPairs().toArray()); await fail('chain', () => from(1, 2, 3, 4, 5).filter((x) => x % 2).map((x) => x * x).drop(1).take(1).toArray()); await fail('throws', () => from(1, 2).map(() => { throw new Error('in map'); }).toArray()); await fail('bad fn', () => from(1).map(5).toArray()); await fail('bad filter', async () => (from(1).filter('x')).readable); await fail('bad concurrency', async () => (from(1).map((x) => x, { concurrency: 0 })).readable); await fail('bad take', async () => (from(1).take(-1)).readable); await fail('bad drop', async () => (from(1).drop('x')).readable); await fail('NaN take', async () => (from(1).take(NaN)).readable); await fail('bad options', async () => (from(1).map((x) => x, 5)).readable); await fail('aborted', () => from(1, 2).toArray({ signal: AbortSignal.abort() })); await fail('bad signal', () => from(1).toArray({ signal: 5 })); await fail('forEach bad', () => from(1).forEach(null)); await fail('reduce bad', () => from(1).reduce()); })();
//# status: 0
//| map [ 2, 4, 6 ]
//| async map [ 3, 2, 1 ]
//| filter [ 1, 3 ]
//| async filter [ 2, 3 ]
//| forEach undefined
//| [ [ 1, false ], [ 2, false ] ]
//| some true
//| some none false
//| every true
//| every empty true
//| find 2
//| find none undefined
//| flatMap [ 1, 10, 2, 20 ]
//| flatMap async [ 1, -1, 2, -2 ]
//| drop [ 3 ]
//| take [ 1, 2 ]
//| take 0 []
//| reduce 6
//| reduce initial 13
//| reduce empty TypeError ERR_MISSING_ARGS Reduce of an empty stream requires an initial value
//| reduce empty initial i
//| pairs [ [ 0, 'a' ], [ 1, 'b' ] ]
//| chain [ 9 ]
//| throws Error undefined in map
//| bad fn TypeError ERR_INVALID_ARG_TYPE The "fn" argument must be of type function or an instance of AsyncFunction. Received type number (5)
//| bad filter TypeError ERR_INVALID_ARG_TYPE The "fn" argument must be of type function or an instance of AsyncFunction. Received type string ('x')
//| bad concurrency RangeError ERR_OUT_OF_RANGE The value of "options.concurrency" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
//| bad take RangeError ERR_OUT_OF_RANGE The value of "number" is out of range. It must be >= 0. Received -1
//| bad drop true
//| NaN take true
//| bad options TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| aborted AbortError ABORT_ERR The operation was aborted
//| bad signal TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (5)
//| forEach bad TypeError ERR_INVALID_ARG_TYPE The "fn" argument must be of type function or an instance of AsyncFunction. Received null
//| reduce bad TypeError ERR_INVALID_ARG_TYPE The "reducer" argument must be of type function or an instance of AsyncFunction. Received undefined
