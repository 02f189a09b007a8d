class A { #v = 1; get v() { return this.#v; } set v(x) { this.#v = x; } static get s() { return 'A.s'; } toString() { return 'A:' + this.v; } }
class B extends A { get v() { return super.v * 10; } set v(x) { super.v = x + 1; } static get s() { return super.s + '>B'; } }
const b = new B();
b.v = 4;
console.log(b.v, B.s, `${b}`, Object.getOwnPropertyDescriptor(B.prototype, 'v').get !== undefined, 'v' in b, b.hasOwnProperty('v'));
const o = { get x() { delete this.x; return (this.x = Math.floor(7.9)); } };
console.log(o.x, o.x, Object.getOwnPropertyDescriptor(o, 'x').value);
//# status: 0
//| 50 A.s>B A:50 true true false
//| 7 7 7
