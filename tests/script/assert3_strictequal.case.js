const assert = require('assert');
for (const [a, b] of [[1, 1], [1, '1'], [NaN, NaN], [0, -0], [null, undefined], ['a', 'b'], [{ a: 1 }, { a: 1 }], [{ a: 1 }, { a: 2 }], [[1, 2], [1, 3]], [new Set([1]), new Set([1])], [new Map([[1, 2]]), new Map([[1, 3]])], [new Date(0), new Date(0)], [/a/g, /a/i], [1n, 1], [Symbol.iterator, Symbol.iterator], [new Error('x'), new Error('y')]]) try { assert.strictEqual(a, b); console.log('ok'); } catch (e) { console.log(e.code, e.operator, e.generatedMessage, e.message); }
for (const message of ['said', '', null, 5]) try { assert.strictEqual(1, 2, message); console.log('ok'); } catch (e) { console.log(e.name, e.code, e.generatedMessage, e.message); }
try { assert.strictEqual(1, 2, new RangeError('own')); } catch (e) { console.log(e.name, e.message); } try { assert.strictEqual(1); } catch (e) { console.log(e.code, e.message); }
//# status: 0
//| ok
//| ERR_ASSERTION strictEqual true Expected values to be strictly equal:
//|
//| 1 !== '1'
//|
//| ok
//| ERR_ASSERTION strictEqual true Expected values to be strictly equal:
//| + actual - expected
//|
//| + 0
//| - -0
//| ERR_ASSERTION strictEqual true Expected values to be strictly equal:
//| + actual - expected
//|
//| + null
//| - undefined
//| ERR_ASSERTION strictEqual true Expected values to be strictly equal:
//|
//| 'a' !== 'b'
//|
//| ERR_ASSERTION strictEqual true Values have same structure but are not reference-equal:
//|
//| {
//|   a: 1
//| }
//|
//| ERR_ASSERTION strictEqual true Expected "actual" to be reference-equal to "expected":
//| + actual - expected
//|
//|   {
//| +   a: 1
//| -   a: 2
//|   }
//| ERR_ASSERTION strictEqual true Expected "actual" to be reference-equal to "expected":
//| + actual - expected
//|
//|   [
//|     1,
//| +   2
//| -   3
//|   ]
//| ERR_ASSERTION strictEqual true Values have same structure but are not reference-equal:
//|
//| Set(1) {
//|   1
//| }
//|
//| ERR_ASSERTION strictEqual true Expected "actual" to be reference-equal to "expected":
//| + actual - expected
//|
//|   Map(1) {
//| +   1 => 2
//| -   1 => 3
//|   }
//| ERR_ASSERTION strictEqual true Values have same structure but are not reference-equal:
//|
//| 1970-01-01T00:00:00.000Z
//|
//| ERR_ASSERTION strictEqual true Expected "actual" to be reference-equal to "expected":
//| + actual - expected
//|
//| + /a/g
//| - /a/i
//| ERR_ASSERTION strictEqual true Expected values to be strictly equal:
//|
//| 1n !== 1
//|
//| ok
//| ERR_ASSERTION strictEqual true Expected "actual" to be reference-equal to "expected":
//| + actual - expected
//|
//| + [Error: x]
//| - [Error: y]
//| AssertionError ERR_ASSERTION false said
//|
//| 1 !== 2
//|
//| AssertionError ERR_ASSERTION true Expected values to be strictly equal:
//|
//| 1 !== 2
//|
//| AssertionError ERR_ASSERTION true Expected values to be strictly equal:
//|
//| 1 !== 2
//|
//| AssertionError ERR_ASSERTION false 5
//|
//| 1 !== 2
//|
//| RangeError own
//| ERR_MISSING_ARGS The "actual" and "expected" arguments must be specified
