const o = { _v: 1, get v() { return this._v; }, set v(x) { this._v = x * 2; }, ['c' + 1]: 3, 'q k': 4, 5: 6, async am() {}, *gm() {} };
o.v = 10;
console.log(o.v, o.c1, o['q k'], o[5], Object.keys(o));
Object.defineProperty(o, 'ro', { value: 1 });
(function () { 'use strict'; try { o.ro = 2; } catch (e) { console.log(e.name); } })();
o.ro = 3;
console.log(o.ro, Object.getOwnPropertyDescriptor(o, 'ro'));
const f = Object.freeze({ a: { b: 1 } });
f.a.b = 2; f.c = 1;
console.log(f, Object.isFrozen(f), Object.isSealed(Object.seal({})), Object.isExtensible(Object.preventExtensions({})));
const proto = { hello() { return 'proto'; } };
const child = { __proto__: proto, hello() { return 'child+' + super.hello(); } };
console.log(child.hello(), Object.getPrototypeOf(child) === proto);
console.log(o);
//# status: 0
//| 20 3 4 6 [
//|   '5',   '_v',
//|   'v',   'c1',
//|   'q k', 'am',
//|   'gm'
//| ]
//| TypeError
//| 1 { value: 1, writable: false, enumerable: false, configurable: false }
//| { a: { b: 2 } } true true false
//| child+proto true
//| {
//|   '5': 6,
//|   _v: 20,
//|   v: [Getter/Setter],
//|   c1: 3,
//|   'q k': 4,
//|   am: [AsyncFunction: am],
//|   gm: [GeneratorFunction: gm]
//| }
