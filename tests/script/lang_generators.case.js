function* g(n) { for (let i = 0; i < n; i++) { const got = yield i; if (got) console.log('got', got); } return 'end'; }
console.log([...g(3)]);
const it = g(2);
console.log(it.next(), it.next('hello'), it.next(), it.next());
const r = g(5);
r.next();
console.log(r.return('early'), r.next());
function* t() { try { yield 1; yield 2; } catch (e) { console.log('caught', e); yield 3; } finally { console.log('fin'); } }
const x = t();
console.log(x.next(), x.throw('err'), x.next());
function* d() { const v = yield* inner(); console.log('inner gave', v); yield* [7, 8]; }
function* inner() { yield 1; return 'r'; }
console.log([...d()]);
const o = { *[Symbol.iterator]() { yield 'a'; yield 'b'; } };
console.log([...o], Array.from(o, (c) => c + c));
console.log(Object.prototype.toString.call(it), it[Symbol.iterator]() === it, g.constructor.name);
for (const v of g(10)) { if (v > 1) break; console.log(v); }
const [p, q] = g(9);
console.log(p, q);
//# status: 0
//| [ 0, 1, 2 ]
//| got hello
//| { value: 0, done: false } { value: 1, done: false } { value: 'end', done: true } { value: undefined, done: true }
//| { value: 'early', done: true } { value: undefined, done: true }
//| caught err
//| fin
//| { value: 1, done: false } { value: 3, done: false } { value: undefined, done: true }
//| inner gave r
//| [ 1, 7, 8 ]
//| [ 'a', 'b' ] [ 'aa', 'bb' ]
//| [object Generator] true GeneratorFunction
//| 0
//| 1
//| 0 1
