class MyArray extends Array { sum() { return this.reduce((a, b) => a + b, 0); } }
const m = MyArray.from([1, 2, 3]);
console.log(m.sum(), m.map((x) => x * 2) instanceof MyArray, m.length, Array.isArray(m));
m.push(4);
console.log(m.length, m);
class MyError extends Error { constructor(m, code) { super(m); this.name = 'MyError'; this.code = code; } }
const e = new MyError('bad', 5);
console.log(e instanceof Error, String(e), e.code, e.stack.split('\n')[0], Object.prototype.toString.call(e));
class MyMap extends Map { get(k) { return super.get(k) ?? 'none'; } }
console.log(new MyMap([[1, 2]]).get(1), new MyMap().get(1), new MyMap([[1, 2]]));
class MyPromise extends Promise {}
console.log(MyPromise.resolve(1) instanceof MyPromise, MyPromise.resolve(1).then(() => {}) instanceof MyPromise);
class Fn extends Function {}
console.log(new Fn('a', 'return a + 1')(2));
class Str extends String { get first() { return this[0]; } }
console.log(new Str('hey').first, new Str('hey').length, `${new Str('x')}`);
//# status: 0
//| 6 true 3 true
//| 4 MyArray(4) [ 1, 2, 3, 4 ]
//| true MyError: bad 5 MyError: bad [object Error]
//| 2 none MyMap(1) [Map] { 1 => 2 }
//| true true
//| 3
//| h 3 x
