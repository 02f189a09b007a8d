// What is called and is no function, what cannot be iterated or taken apart: how the message names it.
const t = (f) => { try { console.log('ok', f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
let u, o = { n: 1, a: [1], s: 'x', f() { return {}; } }, i = 0, k = 'kk';
class A { m() { this.q(); } s() { super.nope(); } #p = 1; r() { this.#p(); } static x() { return this.zz(); } }
class B extends A { s() { super.nope(); } }
for (const f of [() => u(), () => o.n(), () => o.x(), () => o.a.foo(), () => o.a[0](), () => o.a[i](), () => o['x y'](), () => o[k](), () => o.f().g(), () => o.f()(), () => new u(), () => new o.n(), () => new o.x(1, 2), () => new (o.f())(), () => 'abc'.foo(), () => 5..foo(), () => ({}).foo(), () => (() => 1)()(), () => new A().m(), () => new A().s(), () => new B().s(), () => new A().r(), () => A.x(), () => o.x(...[1]), () => u(...[1]), () => o?.x(), () => o.x?.y(), () => o.f?.().z(), () => [1].map(u), () => [1].map({}), () => [1].map('abc'), () => [1].forEach(5), () => [].reduce(), () => o.x(i ? 1 : 2, o && 1), () => globalThis.nope(), () => Math.nope(), () => JSON.parse('1')(), () => o.a.map((x) => x.foo()), () => `t`(), () => u`x`, () => o.t`x`, () => null(), () => undefined(), () => true(), () => (5)(), () => (-1)(), () => new Promise(), () => new (class {})()()]) t(f);
for (const f of [() => { for (const x of 5) ; }, () => { for (const x of o) ; }, () => { for (const x of o.n) ; }, () => { for (const x of u) ; }, () => { const [a] = u; }, () => { const [a] = o; }, () => { const [a] = {}; }, () => { const [a] = undefined; }, () => [...u], () => [...o], () => [...5], () => o.f(...o), () => Math.max(...5), () => new Map(5), () => new Set(o), () => new WeakSet(4), () => Object.fromEntries(5), () => { (([a]) => a)(); }]) t(f);
for (const f of [() => { const { a } = u; }, () => { const { a } = null; }, () => { const { a } = o.x; }, () => { (({ a }) => a)(); }, () => { (({ a }) => a)(null); }]) t(f);
for (const f of [() => 1 in 5, () => 'a' in 'b', () => { 'use strict'; Object.freeze(o.a).push(1); }, () => { 'use strict'; const z = Object.freeze({ a: 1 }); z.a = 2; }, () => { 'use strict'; const z = Object.freeze({ a: 1 }); delete z.a; }, () => { 'use strict'; const z = Object.freeze({ a: 1 }); z.b = 2; }, () => Object.defineProperty(Object.freeze({}), 'a', { value: 1 }), () => BigInt('x'), () => Map(), () => Promise(), () => 'x'.repeat(-1)]) t(f);
(async () => { try { await o.later(); } catch (e) { console.log(e.message); } try { for await (const x of o) ; } catch (e) { console.log(e.message); } })();
const g = (function* () { yield o.g(); })(); t(() => g.next()); t(() => [3].sort((a, b) => a.cmp(b)) && [3, 1].sort((a, b) => a.cmp(b)));
//# status: 0
//| TypeError: u is not a function
//| TypeError: o.n is not a function
//| TypeError: o.x is not a function
//| TypeError: o.a.foo is not a function
//| TypeError: o.a[0] is not a function
//| TypeError: o.a[i] is not a function
//| TypeError: o.x y is not a function
//| TypeError: o[k] is not a function
//| TypeError: o.f(...).g is not a function
//| TypeError: o.f(...) is not a function
//| TypeError: u is not a constructor
//| TypeError: o.n is not a constructor
//| TypeError: o.x is not a constructor
//| TypeError: o.f(...) is not a constructor
//| TypeError: "abc".foo is not a function
//| TypeError: 5.foo is not a function
//| TypeError: {}.foo is not a function
//| TypeError: (intermediate value)(...) is not a function
//| TypeError: this.q is not a function
//| TypeError: (intermediate value).nope is not a function
//| TypeError: (intermediate value).nope is not a function
//| TypeError: this[#p] is not a function
//| TypeError: this.zz is not a function
//| TypeError: o.x is not a function
//| TypeError: u is not a function
//| TypeError: o?.x is not a function
//| ok undefined
//| TypeError: o.f(...).z is not a function
//| TypeError: undefined is not a function
//| TypeError: #<Object> is not a function
//| TypeError: abc is not a function
//| TypeError: 5 is not a function
//| TypeError: undefined is not a function
//| TypeError: o.x is not a function
//| TypeError: globalThis.nope is not a function
//| TypeError: Math.nope is not a function
//| TypeError: JSON.parse(...) is not a function
//| TypeError: x.foo is not a function
//| TypeError: "t" is not a function
//| TypeError: u is not a function
//| TypeError: o.t is not a function
//| TypeError: null is not a function
//| TypeError: undefined is not a function
//| TypeError: true is not a function
//| TypeError: 5 is not a function
//| TypeError: -1 is not a function
//| TypeError: Promise resolver undefined is not a function
//| TypeError: (intermediate value) is not a function
//| TypeError: 5 is not iterable
//| TypeError: o is not iterable
//| TypeError: o.n is not iterable
//| TypeError: u is not iterable
//| TypeError: u is not iterable
//| TypeError: o is not iterable
//| TypeError: {} is not iterable
//| TypeError: undefined is not iterable
//| TypeError: u is not iterable
//| TypeError: o is not iterable
//| TypeError: 5 is not iterable
//| TypeError: Spread syntax requires ...iterable[Symbol.iterator] to be a function
//| TypeError: Spread syntax requires ...iterable[Symbol.iterator] to be a function
//| TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
//| TypeError: object is not iterable (cannot read property Symbol(Symbol.iterator))
//| TypeError: number 4 is not iterable (cannot read property Symbol(Symbol.iterator))
//| TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
//| TypeError: undefined is not iterable (cannot read property Symbol(Symbol.iterator))
//| TypeError: Cannot destructure property 'a' of 'u' as it is undefined.
//| TypeError: Cannot destructure property 'a' of 'null' as it is null.
//| TypeError: Cannot destructure property 'a' of 'o.x' as it is undefined.
//| TypeError: Cannot destructure property 'a' of 'undefined' as it is undefined.
//| TypeError: Cannot destructure property 'a' of 'object null' as it is null.
//| TypeError: Cannot use 'in' operator to search for '1' in 5
//| TypeError: Cannot use 'in' operator to search for 'a' in b
//| TypeError: Cannot add property 1, object is not extensible
//| TypeError: Cannot assign to read only property 'a' of object '#<Object>'
//| TypeError: Cannot delete property 'a' of #<Object>
//| TypeError: Cannot add property b, object is not extensible
//| TypeError: Cannot define property a, object is not extensible
//| SyntaxError: Cannot convert x to a BigInt
//| TypeError: Constructor Map requires 'new'
//| TypeError: Promise constructor cannot be invoked without 'new'
//| RangeError: Invalid count value: -1
//| o.later is not a function
//| o is not async iterable
//| TypeError: o.g is not a function
//| TypeError: a.cmp is not a function
