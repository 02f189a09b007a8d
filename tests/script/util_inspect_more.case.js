const { inspect } = require('util');
const show = (v, o) => console.log(inspect(v, o));
show({ a: 1, 'b-c': 2, 3: 4, [Symbol('s')]: 5 }); show([1, , 3, , ,]); show(Object.assign([1], { x: 2, '-1': 3 })); show(new Array(200).fill(7)); show('it\'s "q" `b`'); show(["it's", 'a"b', `x\`y"z'`]); show('a\nb\x00\u200b\ud800');
show(new Map([[{ a: 1 }, new Set([1])], ['k', null]])); show(new Map([['a', new Map([['b', new Map([['c', new Map()]])]])]])); show(new WeakMap()); show(Symbol('x')); show(-0); show([-0, 0n, 123456789.123]); show(123456789.123, { numericSeparator: true });
class A { constructor() { this.x = 1; } get y() { return 2; } static z = 3; } show(A); show(new A()); show(class extends A {}); class B extends A {} show(new B()); show(Object.create(A.prototype)); show(Object.create(null)); show(Object.create({}));
show({ get a() { return 1; }, set b(v) {}, get c() { return { d: 1 }; }, set c(v) {} }); show({ get a() { return 1; }, get t() { throw new Error('tt'); } }, { getters: true });
show(function named() {}); show(() => {}); show(async () => {}); show(function* g() {}); show(async function* ag() {}); const fn = function f() {}; fn.prop = 1; show(fn); show(Object.assign(() => {}, { a: 1 }));
const c = { name: 'c' }; c.self = c; c.arr = [c, { c }]; show(c); show({ a: { b: { c: { d: {} } } } }); show({ a: { b: { c: { d: {} } } } }, { depth: 0 }); show({ a: { b: { c: { d: { e: 1 } } } } }, { depth: Infinity });
show('x'.repeat(200), { maxStringLength: 10 }); show([1, 2, 3, 4], { maxArrayLength: 2 }); show(new Set([1, 2, 3]), { maxArrayLength: 1 }); show({ b: 1, a: 2 }, { sorted: true }); show({ a: [1, 2, { b: 3 }] }, { compact: false }); show({ a: 1, b: 'x' }, { breakLength: 5 }); show([['a', 'b'], ['c']], { compact: 1 });
show(new Date(NaN)); show(new Date(0)); show(/re/gi); show(Object.assign(/x/, { p: 1 })); show(new Number(3)); show(Object('str')); show(Object(Symbol('q'))); show(Object(5n)); show([undefined, null, NaN]); show(new Boolean(false)); show(Object.assign(new String('ab'), { z: 1 }));
show({ [inspect.custom](d, o, i) { return 'custom ' + d + ' ' + typeof o.stylize + ' ' + (i === inspect); } }); show({ [inspect.custom]() { return { plain: 1 }; } }); show({ a: { [inspect.custom]: () => 'in' } }); show({ inspect() { return 'old'; } });
show({ toString() { return 'x'; } }); show({ [Symbol.toStringTag]: 'Tag' }); show(new (class Foo { get [Symbol.toStringTag]() { return 'bar'; } })()); show(globalThis === global); show(Promise.resolve(4)); show(Promise.reject(3).catch(() => {}) && new Promise(() => {})); show(new Proxy({ a: 1 }, {})); show(new Proxy([1], {}), { showProxy: true }); show((function () { return arguments; })(1, 2));
//# status: 0
//| { '3': 4, a: 1, 'b-c': 2, [Symbol(s)]: 5 }
//| [ 1, <1 empty item>, 3, <2 empty items> ]
//| [ 1, x: 2, '-1': 3 ]
//| [
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7,
//|   ... 100 more items
//| ]
//| 'it\'s "q" `b`'
//| [ "it's", 'a"b', 'x`y"z\'' ]
//| 'a\nb\x00​\ud800'
//| Map(2) { { a: 1 } => Set(1) { 1 }, 'k' => null }
//| Map(1) { 'a' => Map(1) { 'b' => Map(1) { 'c' => Map(0) {} } } }
//| WeakMap { <items unknown> }
//| Symbol(x)
//| -0
//| [ -0, 0n, 123456789.123 ]
//| 123_456_789.123
//| [class A] { z: 3 }
//| A { x: 1 }
//| [class (anonymous) extends A]
//| B { x: 1 }
//| A {}
//| [Object: null prototype] {}
//| {}
//| { a: [Getter], b: [Setter], c: [Getter/Setter] }
//| { a: [Getter: 1], t: [Getter: <Inspection threw (tt)>] }
//| [Function: named]
//| [Function (anonymous)]
//| [AsyncFunction (anonymous)]
//| [GeneratorFunction: g]
//| [AsyncGeneratorFunction: ag]
//| [Function: f] { prop: 1 }
//| [Function (anonymous)] { a: 1 }
//| <ref *1> {
//|   name: 'c',
//|   self: [Circular *1],
//|   arr: [ [Circular *1], { c: [Circular *1] } ]
//| }
//| { a: { b: { c: [Object] } } }
//| { a: [Object] }
//| {
//|   a: {
//|     b: { c: { d: { e: 1 } } }
//|   }
//| }
//| 'xxxxxxxxxx'... 190 more characters
//| [ 1, 2, ... 2 more items ]
//| Set(3) { 1, ... 2 more items }
//| { a: 2, b: 1 }
//| {
//|   a: [
//|     1,
//|     2,
//|     {
//|       b: 3
//|     }
//|   ]
//| }
//| {
//|   a: 1,
//|   b: 'x'
//| }
//| [
//|   [ 'a', 'b' ],
//|   [ 'c' ]
//| ]
//| Invalid Date
//| 1970-01-01T00:00:00.000Z
//| /re/gi
//| /x/ { p: 1 }
//| [Number: 3]
//| [String: 'str']
//| [Symbol: Symbol(q)]
//| [BigInt: 5n]
//| [ undefined, null, NaN ]
//| [Boolean: false]
//| [String: 'ab'] { z: 1 }
//| custom 2 function true
//| { plain: 1 }
//| { a: in }
//| { inspect: [Function: inspect] }
//| { toString: [Function: toString] }
//| { [Symbol(Symbol.toStringTag)]: 'Tag' }
//| Foo [bar] {}
//| true
//| Promise { 4 }
//| Promise { <pending> }
//| { a: 1 }
//| Proxy [ [ 1 ], {} ]
//| [Arguments] { '0': 1, '1': 2 }
