// The diffs that AssertionErrors show for strictEqual and deepStrictEqual.
const assert = require('assert'); const t = (f) => { try { f(); console.log('passed'); } catch (e) { console.log(e.message); console.log('---'); } };
t(() => assert.strictEqual(1, 2)); t(() => assert.strictEqual('a', 'b')); t(() => assert.strictEqual('a\nb\nc', 'a\nx\nc')); t(() => assert.strictEqual(NaN, 0)); t(() => assert.strictEqual([1], [1])); t(() => assert.strictEqual({ a: 1 }, { a: 1 })); t(() => assert.strictEqual({ a: 1 }, { a: 2 })); t(() => assert.strictEqual('x'.repeat(30), 'y')); t(() => assert.strictEqual(undefined, null)); t(() => assert.strictEqual(1n, 1)); t(() => assert.strictEqual(-0, 0)); t(() => assert.strictEqual('1', 1));
t(() => assert.deepStrictEqual([1, 2, 3], [1, 2, 4])); t(() => assert.deepStrictEqual({ a: 1, b: { c: 2 } }, { a: 1, b: { c: 3 } })); t(() => assert.deepStrictEqual([1, 2, [3, 4, 5]], [1, 2, [3, 4, '5']])); t(() => assert.deepStrictEqual({}, [])); t(() => assert.deepStrictEqual(new Date(0), new Date(1))); t(() => assert.deepStrictEqual(new Set([1]), new Set([2]))); t(() => assert.deepStrictEqual(new Map([[1, 2]]), new Map([[1, 3]]))); t(() => assert.deepStrictEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((x) => ({ x })), [1, 2, 3, 4, 50, 6, 7, 8, 9, 10].map((x) => ({ x })))); t(() => assert.deepStrictEqual({ a: 1 }, { a: 1, b: 2 })); t(() => assert.deepStrictEqual({ a: 1, b: 2 }, { a: 1 })); class A { constructor() { this.x = 1; } } t(() => assert.deepStrictEqual(new A(), { x: 1 })); t(() => assert.deepStrictEqual(/a/g, /a/i)); t(() => assert.deepStrictEqual('a', 'b')); t(() => assert.deepStrictEqual(1, '1')); t(() => assert.deepStrictEqual([[]], [{}])); t(() => assert.deepStrictEqual(Object.create(null), {}));
//# status: 0
//| Expected values to be strictly equal:
//|
//| 1 !== 2
//|
//| ---
//| Expected values to be strictly equal:
//|
//| 'a' !== 'b'
//|
//| ---
//| Expected values to be strictly equal:
//| + actual - expected
//|
//| + 'a\nb\nc'
//| - 'a\nx\nc'
//|       ^
//| ---
//| Expected values to be strictly equal:
//|
//| NaN !== 0
//|
//| ---
//| Values have same structure but are not reference-equal:
//|
//| [
//|   1
//| ]
//|
//| ---
//| Values have same structure but are not reference-equal:
//|
//| {
//|   a: 1
//| }
//|
//| ---
//| Expected "actual" to be reference-equal to "expected":
//| + actual - expected
//|
//|   {
//| +   a: 1
//| -   a: 2
//|   }
//| ---
//| Expected values to be strictly equal:
//| + actual - expected
//|
//| + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
//| - 'y'
//| ---
//| Expected values to be strictly equal:
//| + actual - expected
//|
//| + undefined
//| - null
//| ---
//| Expected values to be strictly equal:
//|
//| 1n !== 1
//|
//| ---
//| Expected values to be strictly equal:
//| + actual - expected
//|
//| + -0
//| - 0
//| ---
//| Expected values to be strictly equal:
//|
//| '1' !== 1
//|
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   [
//|     1,
//|     2,
//| +   3
//| -   4
//|   ]
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   {
//|     a: 1,
//|     b: {
//| +     c: 2
//| -     c: 3
//|     }
//|   }
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected ... Lines skipped
//|
//|   [
//|     1,
//| ...
//|       3,
//|       4,
//| +     5
//| -     '5'
//|     ]
//|   ]
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + {}
//| - []
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + 1970-01-01T00:00:00.000Z
//| - 1970-01-01T00:00:00.001Z
//|                         ^
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   Set(1) {
//| +   1
//| -   2
//|   }
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   Map(1) {
//| +   1 => 2
//| -   1 => 3
//|   }
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected ... Lines skipped
//|
//|   [
//|     {
//| ...
//|     },
//|     {
//| +     x: 5
//| -     x: 50
//|     },
//| ...
//|       x: 10
//|     }
//|   ]
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   {
//|     a: 1,
//| -   b: 2
//|   }
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   {
//|     a: 1,
//| +   b: 2
//|   }
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + A {
//| - {
//|     x: 1
//|   }
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + /a/g
//| - /a/i
//| ---
//| Expected values to be strictly deep-equal:
//|
//| 'a' !== 'b'
//|
//| ---
//| Expected values to be strictly deep-equal:
//|
//| 1 !== '1'
//|
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   [
//| +   []
//| -   {}
//|   ]
//| ---
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + [Object: null prototype] {}
//| - {}
//| ---
