const assert = require('assert');
for (const [a, b] of [[1, 1], [1, '1'], [NaN, NaN], [0, -0], [null, undefined], ['a', 'b'], [{ a: 1 }, { a: 1 }], [{ a: 1 }, { a: 2 }], [[1, 2], [1, 3]], [new Set([1]), new Set([1])], [new Map([[1, 2]]), new Map([[1, 3]])], [new Date(0), new Date(0)], [/a/g, /a/i], [1n, 1], [Symbol.iterator, Symbol.iterator], [new Error('x'), new Error('y')]]) try { assert.deepStrictEqual(a, b); console.log('ok'); } catch (e) { console.log(e.code, e.operator, e.generatedMessage, e.message); }
for (const message of ['said', '', null, 5]) try { assert.deepStrictEqual(1, 2, message); console.log('ok'); } catch (e) { console.log(e.name, e.code, e.generatedMessage, e.message); }
try { assert.deepStrictEqual(1, 2, new RangeError('own')); } catch (e) { console.log(e.name, e.message); } try { assert.deepStrictEqual(1); } catch (e) { console.log(e.code, e.message); }
//# status: 0
//| ok
//| ERR_ASSERTION deepStrictEqual true Expected values to be strictly deep-equal:
//|
//| 1 !== '1'
//|
//| ok
//| ERR_ASSERTION deepStrictEqual true Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + 0
//| - -0
//| ERR_ASSERTION deepStrictEqual true Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + null
//| - undefined
//| ERR_ASSERTION deepStrictEqual true Expected values to be strictly deep-equal:
//|
//| 'a' !== 'b'
//|
//| ok
//| ERR_ASSERTION deepStrictEqual true Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   {
//| +   a: 1
//| -   a: 2
//|   }
//| ERR_ASSERTION deepStrictEqual true Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   [
//|     1,
//| +   2
//| -   3
//|   ]
//| ok
//| ERR_ASSERTION deepStrictEqual true Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   Map(1) {
//| +   1 => 2
//| -   1 => 3
//|   }
//| ok
//| ERR_ASSERTION deepStrictEqual true Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + /a/g
//| - /a/i
//| ERR_ASSERTION deepStrictEqual true Expected values to be strictly deep-equal:
//|
//| 1n !== 1
//|
//| ok
//| ERR_ASSERTION deepStrictEqual true Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + [Error: x]
//| - [Error: y]
//|           ^
//| AssertionError ERR_ASSERTION false said
//|
//| 1 !== 2
//|
//| AssertionError ERR_ASSERTION true Expected values to be strictly deep-equal:
//|
//| 1 !== 2
//|
//| AssertionError ERR_ASSERTION true Expected values to be strictly deep-equal:
//|
//| 1 !== 2
//|
//| AssertionError ERR_ASSERTION false 5
//|
//| 1 !== 2
//|
//| RangeError own
//| ERR_MISSING_ARGS The "actual" and "expected" arguments must be specified
