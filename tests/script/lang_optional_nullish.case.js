const o = { a: { b: 0, f() { return this.b; } }, n: null };
console.log(o?.a?.b, o.x?.y.z.w, o.n?.x, o.a.f?.(), o.a.g?.(), o?.['a']?.['b'], delete o?.a?.b);
console.log(null ?? 1, 0 ?? 1, '' ?? 1, undefined ?? null ?? 2, o.q?.[0]);
let x = null, y = 0, z = 5;
x ??= 'set'; y ||= 'or'; z &&= 'and';
console.log(x, y, z);
const obj = {};
obj.c ??= []; obj.c.push(1);
console.log(obj);
let n = 0;
const side = () => { n++; };
undefined?.[side()];
console.log(n, 2 ** 3 ** 2, (-2) ** 2);
//# status: 0
//| 0 undefined undefined 0 undefined 0 true
//| 1 0  2 undefined
//| set or and
//| { c: [ 1 ] }
//| 0 512 4
