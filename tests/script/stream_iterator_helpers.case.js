// The helpers of readable streams: what they give, how they stop, what they refuse.
const { Readable } = require('stream');
const of = (...list) => Readable.from(list);
const refusal = async (run) => {
  try {
    console.log('went', await run());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
(async () => {
  console.log(await of(1, 2, 3).map((n) => n * 2).toArray(), await of(1, 2, 3, 4).filter(async (n) => n % 2).toArray());
  console.log(await of(1, 2).flatMap((n) => [n, n * 10]).toArray(), await of(1, 2, 3).take(2).toArray(), await of(1, 2, 3).drop(2).toArray());
  console.log(await of('a', 'b').asIndexedPairs().toArray());
  console.log(await of(1, 2, 3).some((n) => n > 2), await of(1, 2, 3).every((n) => n > 2), await of(1, 2, 3).find((n) => n > 1), await of(1).find((n) => n > 1));
  console.log(await of(1, 2, 3).reduce((a, n) => a + n), await of(1, 2, 3).reduce((a, n) => a + n, 'x'), await of().reduce((a) => a, 7));
  const seen = [];
  console.log(await of(1, 2, 3).forEach((n) => void seen.push(n)), seen);
  let most = 0, now = 0;
  console.log(await of(1, 2, 3, 4, 5).map(async (n) => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setImmediate(resolve));
    now--;
    return n;
  }, { concurrency: 2 }).toArray(), most);
  console.log(await of(1, 2, 3).find((n) => n === 1));
  await refusal(() => of(1).map(1));
  await refusal(() => of(1).map((n) => n, 1));
  await refusal(() => of(1).map((n) => n, { concurrency: 0 }));
  await refusal(() => of(1).take(-1));
  await refusal(() => of(1).forEach());
  await refusal(() => of().reduce((a) => a));
  await refusal(() => of(1, 2).map((n) => {
    if (n === 2) throw new Error('at 2');
    return n;
  }).toArray());
  await refusal(() => of(1).map((n) => n, { signal: AbortSignal.abort() }).toArray());
  await refusal(() => of(1).toArray({ signal: AbortSignal.abort() }));
  await refusal(() => of(1).map((n) => n, { signal: 1 }));
})();
//# status: 0
//| [ 2, 4, 6 ] [ 1, 3 ]
//| [ 1, 10, 2, 20 ] [ 1, 2 ] [ 3 ]
//| [ [ 0, 'a' ], [ 1, 'b' ] ]
//| true false 2 undefined
//| 6 x123 7
//| undefined [ 1, 2, 3 ]
//| [ 1, 2, 3, 4, 5 ] 2
//| 1
//| TypeError ERR_INVALID_ARG_TYPE The "fn" argument must be of type function or an instance of AsyncFunction. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (1)
//| RangeError ERR_OUT_OF_RANGE The value of "options.concurrency" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
//| RangeError ERR_OUT_OF_RANGE The value of "number" is out of range. It must be >= 0. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "fn" argument must be of type function or an instance of AsyncFunction. Received undefined
//| TypeError ERR_MISSING_ARGS Reduce of an empty stream requires an initial value
//| Error undefined at 2
//| AbortError ABORT_ERR The operation was aborted
//| AbortError ABORT_ERR The operation was aborted
//| TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
