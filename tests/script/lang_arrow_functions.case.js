const add = (a, b) => a + b;
const self = (x) => ({ x });
console.log(add(1, 2), self(3), (() => {})(), (a => a * 2)(4));
const o = { n: 5, get() { return [1, 2].map((x) => x * this.n); } };
console.log(o.get());
console.log((() => typeof arguments)() === typeof arguments);
console.log(((a, b = a + 1, ...rest) => [a, b, rest])(1), ((a, b = a + 1, ...rest) => [a, b, rest])(1, 2, 3, 4));
console.log(add.name, add.length, ((a, b = 1) => 0).length, (() => {}).name);
try { new add(); } catch (e) { console.log(e.name); }
//# status: 0
//| 3 { x: 3 } undefined 8
//| [ 5, 10 ]
//| true
//| [ 1, 2, [] ] [ 1, 2, [ 3, 4 ] ]
//| add 2 1
//| TypeError
