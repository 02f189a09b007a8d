function counter() { let n = 0; return { inc: () => ++n, get n() { return n; } }; }
const c = counter(), d = counter();
c.inc(); c.inc(); d.inc();
console.log(c.n, d.n);
var x = 'global';
const o = { x: 'obj', f() { return this?.x; }, g: () => typeof this };
const f = o.f;
console.log(o.f(), o.g(), f.call({ x: 'call' }), f.bind({ x: 'bound' })(), (0, o.f).call(o));
console.log((function () { return typeof this; })(), (function () { 'use strict'; return typeof this; })());
function dflt(a, b = () => a, c = b()) { return [a, b(), c]; }
console.log(dflt(1));
console.log((function (a, b) { arguments[0] = 5; return [a, arguments.length]; })(1), (function (a) { 'use strict'; arguments[0] = 5; return a; })(1));
const fact = function self(n) { return n < 2 ? 1 : n * self(n - 1); };
console.log(fact(10), fact.name, (function () {}).name, (class { m() {} }).prototype.m.name, f.bind().name);
console.log(typeof undeclared, (() => { try { return eval('1+1'); } catch (e) { return e; } })(), new Function('a', 'b', 'return a*b')(3, 4), [1, 2, 3].map(String), ['1', '2', '3'].map(Number));
console.log((function () { return [typeof require, typeof module, typeof exports, __filename.endsWith('case.js')]; })());
if (true) { function inBlock() { return 'block'; } }
console.log(inBlock());
//# status: 0
//| 2 1
//| obj object call bound obj
//| object undefined
//| [ 1, 1, 1 ]
//| [ 5, 1 ] 1
//| 3628800 self  m bound f
//| undefined 2 12 [ '1', '2', '3' ] [ 1, 2, 3 ]
//| [ 'function', 'object', 'object', true ]
//| block
