// Nesting, depth, circular references of several kinds.
const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
const deep = { a: { b: { c: { d: { e: 1 } } } }, l: [[[[[1]]]]], m: new Map([[{ k: { k: { k: 1 } } }, new Map([[1, new Map([[2, new Map()]])]])]]), s: new Set([new Set([new Set([new Set([1])])])]) };
for (const depth of [0, 1, 2, 3, null, Infinity, -1]) i(deep, { depth });
const c = { n: 'c' }; c.self = c; c.list = [c, [c]]; c.map = new Map([['c', c], [c, 'v']]); c.set = new Set([c]); i(c); i([c]); i({ outer: c, again: c });
const x = {}, y = { x }; x.y = y; i(x); i([x, y]); const arr = [1]; arr.push(arr, [arr]); i(arr); const m = new Map(); m.set('m', m); m.set(m, 1); i(m); const s = new Set(); s.add(s); i(s); class K { constructor() { this.me = this; } } i(new K()); function f() {} f.f = f; i(f); const e = Object.create(null); e.e = e; i(e); i({ a: arr, b: arr });
const shared = { v: 1 }; i({ a: shared, b: [shared, shared] });
//# status: 0
//| { a: [Object], l: [Array], m: [Map], s: [Set] }
//| {
//|   a: { b: [Object] },
//|   l: [ [Array] ],
//|   m: Map(1) { [Object] => [Map] },
//|   s: Set(1) { [Set] }
//| }
//| {
//|   a: { b: { c: [Object] } },
//|   l: [ [ [Array] ] ],
//|   m: Map(1) { { k: [Object] } => Map(1) { 1 => [Map] } },
//|   s: Set(1) { Set(1) { [Set] } }
//| }
//| {
//|   a: { b: { c: { d: [Object] } } },
//|   l: [ [ [ [Array] ] ] ],
//|   m: Map(1) {
//|     { k: { k: [Object] } } => Map(1) { 1 => Map(1) { 2 => Map(0) {} } }
//|   },
//|   s: Set(1) { Set(1) { Set(1) { [Set] } } }
//| }
//| {
//|   a: {
//|     b: { c: { d: { e: 1 } } }
//|   },
//|   l: [
//|     [
//|       [ [ [ 1 ] ] ]
//|     ]
//|   ],
//|   m: Map(1) {
//|     { k: { k: { k: 1 } } } => Map(1) { 1 => Map(1) { 2 => Map(0) {} } }
//|   },
//|   s: Set(1) {
//|     Set(1) { Set(1) { Set(1) { 1 } } }
//|   }
//| }
//| {
//|   a: {
//|     b: { c: { d: { e: 1 } } }
//|   },
//|   l: [
//|     [
//|       [ [ [ 1 ] ] ]
//|     ]
//|   ],
//|   m: Map(1) {
//|     { k: { k: { k: 1 } } } => Map(1) { 1 => Map(1) { 2 => Map(0) {} } }
//|   },
//|   s: Set(1) {
//|     Set(1) { Set(1) { Set(1) { 1 } } }
//|   }
//| }
//| [Object]
//| <ref *1> {
//|   n: 'c',
//|   self: [Circular *1],
//|   list: [ [Circular *1], [ [Circular *1] ] ],
//|   map: Map(2) { 'c' => [Circular *1], [Circular *1] => 'v' },
//|   set: Set(1) { [Circular *1] }
//| }
//| [
//|   <ref *1> {
//|     n: 'c',
//|     self: [Circular *1],
//|     list: [ [Circular *1], [Array] ],
//|     map: Map(2) { 'c' => [Circular *1], [Circular *1] => 'v' },
//|     set: Set(1) { [Circular *1] }
//|   }
//| ]
//| {
//|   outer: <ref *1> {
//|     n: 'c',
//|     self: [Circular *1],
//|     list: [ [Circular *1], [Array] ],
//|     map: Map(2) { 'c' => [Circular *1], [Circular *1] => 'v' },
//|     set: Set(1) { [Circular *1] }
//|   },
//|   again: <ref *1> {
//|     n: 'c',
//|     self: [Circular *1],
//|     list: [ [Circular *1], [Array] ],
//|     map: Map(2) { 'c' => [Circular *1], [Circular *1] => 'v' },
//|     set: Set(1) { [Circular *1] }
//|   }
//| }
//| <ref *1> { y: { x: [Circular *1] } }
//| [
//|   <ref *1> { y: { x: [Circular *1] } },
//|   <ref *2> { x: <ref *1> { y: [Circular *2] } }
//| ]
//| <ref *1> [ 1, [Circular *1], [ [Circular *1] ] ]
//| <ref *1> Map(2) { 'm' => [Circular *1], [Circular *1] => 1 }
//| <ref *1> Set(1) { [Circular *1] }
//| <ref *1> K { me: [Circular *1] }
//| <ref *1> [Function: f] { f: [Circular *1] }
//| <ref *1> [Object: null prototype] { e: [Circular *1] }
//| {
//|   a: <ref *1> [ 1, [Circular *1], [ [Circular *1] ] ],
//|   b: <ref *1> [ 1, [Circular *1], [ [Circular *1] ] ]
//| }
//| { a: { v: 1 }, b: [ { v: 1 }, { v: 1 } ] }
