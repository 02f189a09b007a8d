// mock.fn: calls are remembered, implementations change.
const { mock } = require('node:test');
const sum = mock.fn((a, b) => a + b);
console.log(sum(1, 2), sum.call({ own: 1 }, 3, 4), sum.mock.callCount(), sum.name, sum.length);
console.log(sum.mock.calls.map((c) => [c.arguments, c.result, c.error, c.target, c.this]), Object.keys(sum.mock.calls[0]));
console.log(sum.mock.calls[0].stack instanceof Error, sum.mock.calls !== sum.mock.calls);
sum.mock.mockImplementation((a, b) => a * b);
sum.mock.mockImplementationOnce(() => 'once');
sum.mock.mockImplementationOnce(() => 'fourth', 4);
console.log(sum(2, 3), sum(2, 3), sum(2, 3), sum(2, 3));
sum.mock.resetCalls();
console.log(sum.mock.callCount(), sum(5, 6));
sum.mock.restore();
console.log(sum(5, 6));
const nothing = mock.fn();
console.log(nothing(1), nothing.mock.calls[0].arguments);
const limited = mock.fn(() => 'first', () => 'second', { times: 2 });
console.log(limited(), limited(), limited(), limited.mock.callCount());
const thrower = mock.fn(() => {
  throw new Error('thrown');
});
try {
  thrower(1);
} catch (e) {
  console.log(e.message, thrower.mock.calls[0].error === e, thrower.mock.calls[0].result);
}
class Point {
  constructor(x) {
    this.x = x;
  }
}
const Made = mock.fn(Point);
const p = new Made(3);
console.log(p.x, p instanceof Point, Made.mock.calls[0].target === Point, Made.mock.calls[0].this === p);
for (const run of [
  () => mock.fn('x'),
  () => mock.fn(() => {}, 'x'),
  () => mock.fn(() => {}, { times: 0 }),
  () => sum.mock.mockImplementation(1),
  () => sum.mock.mockImplementationOnce(() => {}, 0),
]) {
  try {
    console.log(run());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
}
//# status: 0
//| 3 7 2  2
//| [
//|   [ [ 1, 2 ], 3, undefined, undefined, undefined ],
//|   [ [ 3, 4 ], 7, undefined, undefined, { own: 1 } ]
//| ] [ 'arguments', 'error', 'result', 'stack', 'target', 'this' ]
//| true true
//| once 6 fourth 6
//| 0 30
//| 11
//| undefined [ 1 ]
//| second second first 3
//| thrown true undefined
//| 3 true true true
//| TypeError ERR_INVALID_ARG_TYPE The "original" argument must be of type function. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "implementation" argument must be of type function. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "options.times" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
//| TypeError ERR_INVALID_ARG_TYPE The "implementation" argument must be of type function. Received type number (1)
//| RangeError ERR_OUT_OF_RANGE The value of "onCall" is out of range. It must be >= 2 && <= 9007199254740991. Received 0
