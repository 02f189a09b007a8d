const assert = require('assert');
for (const [a, b] of [[1, 1], [1, '1'], [NaN, NaN], [0, -0], [null, undefined], ['a', 'b'], [{ a: 1 }, { a: 1 }], [{ a: 1 }, { a: 2 }], [[1, 2], [1, 3]], [new Set([1]), new Set([1])], [new Map([[1, 2]]), new Map([[1, 3]])], [new Date(0), new Date(0)], [/a/g, /a/i], [1n, 1], [Symbol.iterator, Symbol.iterator], [new Error('x'), new Error('y')]]) try { assert.deepEqual(a, b); console.log('ok'); } catch (e) { console.log(e.code, e.operator, e.generatedMessage, e.message); }
for (const message of ['said', '', null, 5]) try { assert.deepEqual(1, 2, message); console.log('ok'); } catch (e) { console.log(e.name, e.code, e.generatedMessage, e.message); }
try { assert.deepEqual(1, 2, new RangeError('own')); } catch (e) { console.log(e.name, e.message); } try { assert.deepEqual(1); } catch (e) { console.log(e.code, e.message); }
//# status: 0
//| ok
//| ok
//| ok
//| ok
//| ok
//| ERR_ASSERTION deepEqual true Expected values to be loosely deep-equal:
//|
//| 'a'
//|
//| should loosely deep-equal
//|
//| 'b'
//| ok
//| ERR_ASSERTION deepEqual true Expected values to be loosely deep-equal:
//|
//| {
//|   a: 1
//| }
//|
//| should loosely deep-equal
//|
//| {
//|   a: 2
//| }
//| ERR_ASSERTION deepEqual true Expected values to be loosely deep-equal:
//|
//| [
//|   1,
//|   2
//| ]
//|
//| should loosely deep-equal
//|
//| [
//|   1,
//|   3
//| ]
//| ok
//| ERR_ASSERTION deepEqual true Expected values to be loosely deep-equal:
//|
//| Map(1) {
//|   1 => 2
//| }
//|
//| should loosely deep-equal
//|
//| Map(1) {
//|   1 => 3
//| }
//| ok
//| ERR_ASSERTION deepEqual true Expected values to be loosely deep-equal:
//|
//| /a/g
//|
//| should loosely deep-equal
//|
//| /a/i
//| ok
//| ok
//| ERR_ASSERTION deepEqual true Expected values to be loosely deep-equal:
//|
//| [Error: x]
//|
//| should loosely deep-equal
//|
//| [Error: y]
//| AssertionError ERR_ASSERTION false said
//| AssertionError ERR_ASSERTION true
//| AssertionError ERR_ASSERTION true Expected values to be loosely deep-equal:
//|
//| 1
//|
//| should loosely deep-equal
//|
//| 2
//| AssertionError ERR_ASSERTION false 5
//| RangeError own
//| ERR_MISSING_ARGS The "actual" and "expected" arguments must be specified
