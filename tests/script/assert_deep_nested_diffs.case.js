// Diffs of nested structures, Maps, Sets, classes, dates and functions.
const assert = require('assert'); const t = (a, b, m = 'deepStrictEqual') => { try { assert[m](a, b); console.log('equal'); } catch (e) { console.log(e.message, '\n'); } }; t({ a: { b: { c: [1, 2, { d: 'x' }] } } }, { a: { b: { c: [1, 2, { d: 'y' }] } } }); t(new Map([['a', { x: 1 }], ['b', 2]]), new Map([['a', { x: 2 }], ['b', 2]])); t(new Set(['a', 'b']), new Set(['a', 'c'])); class P { constructor(x) { this.x = x; } } t(new P(1), new P(2)); t([new P(1)], [{ x: 1 }]); t([new Date(0)], [new Date(1)]); t({ f() {} }, { f() {} }); t([undefined], [null]); t([NaN, -0], [NaN, 0]); t('multi\nline\ntext', 'multi\nlines\ntext'); t(['multi\nline'], ['multi\nlime']); t({ a: 1, b: 2, c: 3 }, { c: 3, b: 2, a: 1 }); t({ z: 1, a: 2 }, { a: 2, z: 3 }); t([1, 2, 3], [1, 2, 3, 4]); t([1, 2, 3, 4], [1, 2, 3]); t([], [1]); t({}, { a: 1 }); t(Buffer.from('ab'), Buffer.from('ac')); t(Symbol('a'), Symbol('a')); t(() => {}, () => {}); t(10n, 11n); t([1n], [1]); t(/a/g, /a/); t(new Error('x'), new Error('y')); t(Object.create({ inherited: 1 }), {}); t([1, , 3], [1, undefined, 3]); t(new String('a'), new String('b'));
//# status: 0
//| Expected values to be strictly deep-equal:
//| + actual - expected ... Lines skipped
//|
//|   {
//|     a: {
//| ...
//|           2,
//|           {
//| +           d: 'x'
//| -           d: 'y'
//|           }
//| ...
//|       }
//|     }
//|   }
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   Map(2) {
//|     'a' => {
//| +     x: 1
//| -     x: 2
//|     },
//|     'b' => 2
//|   }
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   Set(2) {
//|     'a',
//| +   'b'
//| -   'c'
//|   }
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   P {
//| +   x: 1
//| -   x: 2
//|   }
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   [
//| +   P {
//| -   {
//|       x: 1
//|     }
//|   ]
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   [
//| +   1970-01-01T00:00:00.000Z
//| -   1970-01-01T00:00:00.001Z
//|   ]
//|
//| Values have same structure but are not reference-equal:
//|
//| {
//|   f: [Function: f]
//| }
//|
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   [
//| +   undefined
//| -   null
//|   ]
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   [
//|     NaN,
//| +   -0
//| -   0
//|   ]
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + 'multi\nline\ntext'
//| - 'multi\nlines\ntext'
//|               ^
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   [
//| +   'multi\nline'
//| -   'multi\nlime'
//|   ]
//|
//| equal
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   {
//|     a: 2,
//| +   z: 1
//| -   z: 3
//|   }
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   [
//|     1,
//|     2,
//|     3,
//| -   4
//|   ]
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   [
//|     1,
//|     2,
//|     3,
//| +   4
//|   ]
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + []
//| - [
//| -   1
//| - ]
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + {}
//| - {
//| -   a: 1
//| - }
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   Buffer(2) [Uint8Array] [
//|     97,
//| +   98
//| -   99
//|   ]
//|
//| Values have same structure but are not reference-equal:
//|
//| Symbol(a)
//|
//|
//| Values have same structure but are not reference-equal:
//|
//| [Function (anonymous)]
//|
//|
//| Expected values to be strictly deep-equal:
//|
//| 10n !== 11n
//|
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   [
//| +   1n
//| -   1
//|   ]
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + /a/g
//| - /a/
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + [Error: x]
//| - [Error: y]
//|           ^
//|
//| Values have same structure but are not reference-equal:
//|
//| {}
//|
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   [
//|     1,
//| +   <1 empty item>,
//| -   undefined,
//|     3
//|   ]
//|
//| Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + [String: 'a']
//| - [String: 'b']
//|             ^
//|
