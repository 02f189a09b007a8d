// breakLength, compact, sorted, numericSeparator and their defaults.
const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o)); const o = { b: [1, 2, { x: 1 }], a: { deep: { er: [1] } }, c: 'text', long: 'a text of some length to fill the line' };
for (const compact of [true, false, 0, 1, 2, 3, 5]) i(o, { compact, depth: null }); for (const breakLength of [1, 20, 40, 60, 80, 120, Infinity]) i(o, { breakLength }); i(o, { breakLength: Infinity, compact: true, depth: null }); i(o, { sorted: true }); i(o, { sorted: (a, b) => (a < b ? 1 : -1) }); for (const n of [1, 1234, 123456.789, -1234567, 0.1234567, 1e21, 1234567.1234567, NaN, Infinity, 123456789012345678901234567890n, -0]) i(n, { numericSeparator: true }); i([1000, 'a', { b: 100000n }], { numericSeparator: true }); console.log(util.inspect.defaultOptions); util.inspect.defaultOptions.depth = 0; i(o); util.inspect.defaultOptions.depth = 2; util.inspect.defaultOptions = { compact: false }; i({ a: 1 }); util.inspect.defaultOptions = { compact: 3 }; for (const f of [() => { util.inspect.defaultOptions = null; }, () => { util.inspect.defaultOptions = 'x'; }, () => { util.inspect.defaultOptions = { nope: 1 }; }]) try { f(); console.log('ok'); } catch (e) { console.log(e.name, e.code); } i(o, true); i(o, false, 0); i(o, false, 0, true); i(o, null); i({ a: {} }, { depth: undefined }); i(Array(3), { nope: 1 });
//# status: 0
//| { b: [ 1, 2, { x: 1 } ],
//|   a: { deep: { er: [ 1 ] } },
//|   c: 'text',
//|   long: 'a text of some length to fill the line' }
//| {
//|   b: [
//|     1,
//|     2,
//|     {
//|       x: 1
//|     }
//|   ],
//|   a: {
//|     deep: {
//|       er: [
//|         1
//|       ]
//|     }
//|   },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   b: [
//|     1,
//|     2,
//|     {
//|       x: 1
//|     }
//|   ],
//|   a: {
//|     deep: {
//|       er: [
//|         1
//|       ]
//|     }
//|   },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   b: [
//|     1,
//|     2,
//|     { x: 1 }
//|   ],
//|   a: {
//|     deep: {
//|       er: [ 1 ]
//|     }
//|   },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   b: [ 1, 2, { x: 1 } ],
//|   a: {
//|     deep: { er: [ 1 ] }
//|   },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   b: [ 1, 2, { x: 1 } ],
//|   a: { deep: { er: [ 1 ] } },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   b: [ 1, 2, { x: 1 } ],
//|   a: { deep: { er: [ 1 ] } },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   b: [
//|     1,
//|     2,
//|     {
//|       x: 1
//|     }
//|   ],
//|   a: {
//|     deep: {
//|       er: [Array]
//|     }
//|   },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   b: [
//|     1,
//|     2,
//|     {
//|       x: 1
//|     }
//|   ],
//|   a: {
//|     deep: {
//|       er: [Array]
//|     }
//|   },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   b: [ 1, 2, { x: 1 } ],
//|   a: { deep: { er: [Array] } },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   b: [ 1, 2, { x: 1 } ],
//|   a: { deep: { er: [Array] } },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   b: [ 1, 2, { x: 1 } ],
//|   a: { deep: { er: [Array] } },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   b: [ 1, 2, { x: 1 } ],
//|   a: { deep: { er: [Array] } },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| { b: [ 1, 2, { x: 1 } ], a: { deep: { er: [Array] } }, c: 'text', long: 'a text of some length to fill the line' }
//| { b: [ 1, 2, { x: 1 } ], a: { deep: { er: [ 1 ] } }, c: 'text', long: 'a text of some length to fill the line' }
//| {
//|   a: { deep: { er: [Array] } },
//|   b: [ 1, 2, { x: 1 } ],
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   long: 'a text of some length to fill the line',
//|   c: 'text',
//|   b: [ 1, 2, { x: 1 } ],
//|   a: { deep: { er: [Array] } }
//| }
//| 1
//| 1_234
//| 123_456.789
//| -1_234_567
//| 0.123_456_7
//| 1e+21
//| 1_234_567.123_456_7
//| NaN
//| Infinity
//| 123_456_789_012_345_678_901_234_567_890n
//| 0
//| [ 1_000, 'a', { b: 100_000n } ]
//| {
//|   showHidden: false,
//|   depth: 2,
//|   colors: false,
//|   customInspect: true,
//|   showProxy: false,
//|   maxArrayLength: 100,
//|   maxStringLength: 10000,
//|   breakLength: 80,
//|   compact: 3,
//|   sorted: false,
//|   getters: false,
//|   numericSeparator: false
//| }
//| {
//|   b: [Array],
//|   a: [Object],
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   a: 1
//| }
//| TypeError ERR_INVALID_ARG_TYPE
//| TypeError ERR_INVALID_ARG_TYPE
//| TypeError undefined
//| {
//|   b: [ 1, 2, { x: 1 }, [length]: 3 ],
//|   a: { deep: { er: [Array] } },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   b: [ 1, 2, { x: 1 } ],
//|   a: { deep: { er: [Array] } },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   b: [ 1, 2, { x: 1 } ],
//|   a: { deep: { er: [Array] } },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| {
//|   b: [ 1, 2, { x: 1 } ],
//|   a: { deep: { er: [Array] } },
//|   c: 'text',
//|   long: 'a text of some length to fill the line'
//| }
//| { a: {} }
//| [ <3 empty items> ]
