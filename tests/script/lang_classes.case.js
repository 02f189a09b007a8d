class A {
  static count = 0;
  #secret = 7;
  pub = 'p';
  constructor(n) { this.n = n; A.count++; }
  get double() { return this.n * 2; }
  set double(v) { this.n = v / 2; }
  static make(n) { return new this(n); }
  secret() { return this.#secret; }
  #hidden() { return 'h' + this.#secret; }
  reveal() { return this.#hidden(); }
  static { this.ready = true; }
  has(o) { return #secret in o; }
  toString() { return `A(${this.n})`; }
}
class B extends A {
  constructor(n) { super(n + 1); }
  secret() { return 'b' + super.secret(); }
  get [Symbol.toStringTag]() { return 'Bee'; }
}
const a = new A(1), b = B.make(2);
a.double = 10;
console.log(a.n, a.double, b.n, b.secret(), b.reveal(), A.count, A.ready, String(b), `${a}`);
console.log(a.has(b), a.has({}), b instanceof A, Object.getPrototypeOf(B) === A);
console.log(Object.prototype.toString.call(b), B.name, A.length);
console.log(Object.getOwnPropertyNames(A.prototype), Object.keys(a));
try { A(); } catch (e) { console.log(e.name, e.message); }
try { new (class extends A { constructor() {} })(); } catch (e) { console.log(e.name); }
console.log(a, b, A, B, class {}, new (class Foo { x = 1 })());
const C = class Named { static who() { return Named.name; } };
console.log(C.who(), C.name);
//# status: 0
//| 5 10 3 b7 h7 2 true A(3) A(5)
//| true false true true
//| [object Bee] B 1
//| [ 'constructor', 'double', 'secret', 'reveal', 'has', 'toString' ] [ 'pub', 'n' ]
//| TypeError Class constructor A cannot be invoked without 'new'
//| ReferenceError
//| A { pub: 'p', n: 5 } B [Bee] { pub: 'p', n: 3 } [class A] { count: 2, ready: true } [class B extends A] [class (anonymous)] Foo { x: 1 }
//| Named Named
