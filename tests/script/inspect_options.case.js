// util.inspect's options.
var util = require('util');
var deep = { a: { b: { c: { d: { e: 1 } } } }, list: [1, 2, 3, [4, [5, [6]]]] };
console.log(util.inspect(deep, { depth: 0 })); console.log(util.inspect(deep, { depth: null })); console.log(util.inspect(deep, false, 1));
console.log(util.inspect(deep, { compact: false })); console.log(util.inspect(deep, { compact: true, depth: 5 }));
console.log(util.inspect({ a: 1, b: 'x', c: null, d: undefined, e: true, f: Symbol('s'), g: /r/, h: new Date(0), i: function n() {} }, { colors: true }));
console.log(util.inspect([1, 2, 3, 4, 5], { maxArrayLength: 2 }), util.inspect('abcdefghij', { maxStringLength: 4 }));
console.log(util.inspect({ b: 1, a: 2, c: { z: 1, y: 2 } }, { sorted: true }));
console.log(util.inspect({ get x() { return { y: 1 }; }, get z() { return 5; } }, { getters: true }));
console.log(util.inspect([1, 2], { showHidden: true }));
console.log(util.inspect({ toString: function toString() { return 'no'; } }), util.inspect({ inspect: function inspect() { return 'old'; } }).length);
var custom = {}; custom[util.inspect.custom] = function (depth, options) { return 'CUSTOM ' + depth + ' ' + typeof options.stylize; };
console.log(custom, [custom], { a: { b: custom } });
var other = {}; other[util.inspect.custom] = function () { return { replaced: [1, 2] }; }; console.log(other);
console.log(util.inspect('a'.repeat(200)).length, util.inspect(['x'.repeat(100), 'y'.repeat(20)]));
console.log(util.inspect({ text: 'line one is long enough\nline two is long enough too\nline three is also here, really it is' }));
console.log(util.inspect(new (function Bar() { this.a = 1; })(), { compact: 1 }));
console.log(util.inspect({ a: 1, b: 2, c: 3 }, { breakLength: 10 }));
console.log(util.format('%s %s %s', 'a', 1, { toString: function () { return 'own'; } }), util.format(1, 2, '3'), util.format('%%%s%%', 'x'));
console.log(util.format('%s', new Date(0)), util.format('%j', { a: [1] }), util.format('%i %f', 'x', 'y'));
console.log(util.isDeepStrictEqual({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }), util.isDeepStrictEqual([1], ['1']), util.isDeepStrictEqual(NaN, NaN));
console.log(util.inspect(new Map([['a', { b: 1 }], [{ k: 1 }, [1, 2]]])), util.inspect(new Set([1, 'a', { x: 1 }])));
console.log(new Map(), new Set(), new Map([[1, new Map([[2, 3]])]]), new Map([[1, 2]]).keys(), new Set([5]).values(), new Map([[1, 2]]).entries());
console.log(new WeakMap(), new WeakSet(), Promise.resolve(4), Promise.reject(new Error('x')).catch(function () {}), new Promise(function () {}));
//# also: microscript
//# status: 0
//| { a: [Object], list: [Array] }
//| {
//|   a: {
//|     b: { c: { d: { e: 1 } } }
//|   },
//|   list: [
//|     1,
//|     2,
//|     3,
//|     [ 4, [ 5, [ 6 ] ] ]
//|   ]
//| }
//| { a: { b: [Object] }, list: [ 1, 2, 3, [Array] ] }
//| {
//|   a: {
//|     b: {
//|       c: [Object]
//|     }
//|   },
//|   list: [
//|     1,
//|     2,
//|     3,
//|     [
//|       4,
//|       [Array]
//|     ]
//|   ]
//| }
//| { a: { b: { c: { d: { e: 1 } } } }, list: [ 1, 2, 3, [ 4, [ 5, [ 6 ] ] ] ] }
//| {
//|   a: [33m1[39m,
//|   b: [32m'x'[39m,
//|   c: [1mnull[22m,
//|   d: [90mundefined[39m,
//|   e: [33mtrue[39m,
//|   f: [32mSymbol(s)[39m,
//|   g: [31m/r/[39m,
//|   h: [35m1970-01-01T00:00:00.000Z[39m,
//|   i: [36m[Function: n][39m
//| }
//| [ 1, 2, ... 3 more items ] 'abcd'... 6 more characters
//| { a: 2, b: 1, c: { y: 2, z: 1 } }
//| { x: [Getter] { y: 1 }, z: [Getter: 5] }
//| [ 1, 2, [length]: 2 ]
//| { toString: [Function: toString] } 32
//| CUSTOM 2 function [ CUSTOM 1 function ] { a: { b: CUSTOM 0 function } }
//| { replaced: [ 1, 2 ] }
//| 202 [
//|   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
//|   'yyyyyyyyyyyyyyyyyyyy'
//| ]
//| {
//|   text: 'line one is long enough\n' +
//|     'line two is long enough too\n' +
//|     'line three is also here, really it is'
//| }
//| Bar { a: 1 }
//| {
//|   a: 1,
//|   b: 2,
//|   c: 3
//| }
//| a 1 own 1 2 3 %x%
//| 1970-01-01T00:00:00.000Z {"a":[1]} NaN NaN
//| true false true
//| Map(2) { 'a' => { b: 1 }, { k: 1 } => [ 1, 2 ] } Set(3) { 1, 'a', { x: 1 } }
//| Map(0) {} Set(0) {} Map(1) { 1 => Map(1) { 2 => 3 } } [Map Iterator] { 1 } [Set Iterator] { 5 } [Map Entries] { [ 1, 2 ] }
//| WeakMap { <items unknown> } WeakSet { <items unknown> } Promise { 4 } Promise { <pending> } Promise { <pending> }
