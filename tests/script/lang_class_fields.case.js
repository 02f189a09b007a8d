class P {
  a = this.b;
  ['comp' + 1] = 2;
  static #n = 0;
  static next() { return ++P.#n; }
  arrow = () => this;
  static { P.z = P.next() + P.next(); }
  async *gen() { yield 1; }
  get #priv() { return 3; }
  val() { return this.#priv; }
}
const p = new P();
console.log(p.a, p.comp1, P.next(), P.z, p.arrow() === p, p.val(), Object.keys(p));
class Base { constructor() { this.init(); } init() { this.v = 'base'; } }
class Derived extends Base { v = 'field'; init() { this.w = 'derived'; } }
console.log(new Derived());
class Acc { static get [Symbol.species]() { return Array; } }
console.log(Acc[Symbol.species] === Array);
console.log(new (class { 'quoted name' = 1; 42 = 2; })());
//# status: 0
//| undefined 2 3 3 true 3 [ 'a', 'comp1', 'arrow' ]
//| Derived { w: 'derived', v: 'field' }
//| true
//| { '42': 2, 'quoted name': 1 }
