const assert = require('assert');
for (const [a, b] of [[1, 1], [1, '1'], [NaN, NaN], [0, -0], [null, undefined], ['a', 'b'], [{ a: 1 }, { a: 1 }], [{ a: 1 }, { a: 2 }], [[1, 2], [1, 3]], [new Set([1]), new Set([1])], [new Map([[1, 2]]), new Map([[1, 3]])], [new Date(0), new Date(0)], [/a/g, /a/i], [1n, 1], [Symbol.iterator, Symbol.iterator], [new Error('x'), new Error('y')]]) try { assert.notDeepEqual(a, b); console.log('ok'); } catch (e) { console.log(e.code, e.operator, e.generatedMessage, e.message); }
for (const message of ['said', '', null, 5]) try { assert.notDeepEqual(1, 1, message); console.log('ok'); } catch (e) { console.log(e.name, e.code, e.generatedMessage, e.message); }
try { assert.notDeepEqual(1, 1, new RangeError('own')); } catch (e) { console.log(e.name, e.message); } try { assert.notDeepEqual(1); } catch (e) { console.log(e.code, e.message); }
//# status: 0
//| ERR_ASSERTION notDeepEqual true Expected "actual" not to be loosely deep-equal to:
//|
//| 1
//| ERR_ASSERTION notDeepEqual true Expected values not to be loosely deep-equal:
//|
//| 1
//|
//| should not loosely deep-equal
//|
//| '1'
//| ERR_ASSERTION notDeepEqual true Expected "actual" not to be loosely deep-equal to:
//|
//| NaN
//| ERR_ASSERTION notDeepEqual true Expected values not to be loosely deep-equal:
//|
//| 0
//|
//| should not loosely deep-equal
//|
//| -0
//| ERR_ASSERTION notDeepEqual true Expected values not to be loosely deep-equal:
//|
//| null
//|
//| should not loosely deep-equal
//|
//| undefined
//| ok
//| ERR_ASSERTION notDeepEqual true Expected "actual" not to be loosely deep-equal to:
//|
//| {
//|   a: 1
//| }
//| ok
//| ok
//| ERR_ASSERTION notDeepEqual true Expected "actual" not to be loosely deep-equal to:
//|
//| Set(1) {
//|   1
//| }
//| ok
//| ERR_ASSERTION notDeepEqual true Expected "actual" not to be loosely deep-equal to:
//|
//| 1970-01-01T00:00:00.000Z
//| ok
//| ERR_ASSERTION notDeepEqual true Expected values not to be loosely deep-equal:
//|
//| 1n
//|
//| should not loosely deep-equal
//|
//| 1
//| ERR_ASSERTION notDeepEqual true Expected "actual" not to be loosely deep-equal to:
//|
//| Symbol(Symbol.iterator)
//| ok
//| AssertionError ERR_ASSERTION false said
//| AssertionError ERR_ASSERTION true
//| AssertionError ERR_ASSERTION true Expected "actual" not to be loosely deep-equal to:
//|
//| 1
//| AssertionError ERR_ASSERTION false 5
//| RangeError own
//| ERR_MISSING_ARGS The "actual" and "expected" arguments must be specified
