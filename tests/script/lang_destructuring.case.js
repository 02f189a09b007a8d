const [a, , b = 5, ...rest] = [1, 2, undefined, 4, 5];
console.log(a, b, rest);
const { x, y: { z = 9, w: [q] = [3] } = {}, ...others } = { x: 1, y: { z: 2, w: [8] }, m: 1, n: 2 };
console.log(x, z, q, others);
let s = 1, t = 2;
[s, t] = [t, s];
console.log(s, t);
function f({ a = 1, b: { c } = { c: 3 } } = {}, [d] = [4]) { return [a, c, d]; }
console.log(f(), f({ a: 5, b: { c: 6 } }, [7]));
for (const [k, v] of Object.entries({ p: 1, q: 2 })) console.log(k, v);
const key = 'dyn';
const { [key]: val, ['miss' + 1]: dflt = 'd' } = { dyn: 'yes' };
console.log(val, dflt);
const [c1, c2] = 'hi';
console.log(c1, c2);
try { const { n } = null; } catch (e) { console.log(e.name); }
try { const [i] = {}; } catch (e) { console.log(e.name); }
const o = {};
[o.a, o['b'], ...o.c] = [1, 2, 3, 4];
console.log(o);
({ a: o.x, ...o.r } = { a: 1, e: 2 });
console.log(o);
//# status: 0
//| 1 5 [ 4, 5 ]
//| 1 2 8 { m: 1, n: 2 }
//| 2 1
//| [ 1, 3, 4 ] [ 5, 6, 7 ]
//| p 1
//| q 2
//| yes d
//| h i
//| TypeError
//| TypeError
//| { a: 1, b: 2, c: [ 3, 4 ] }
//| { a: 1, b: 2, c: [ 3, 4 ], x: 1, r: { e: 2 } }
