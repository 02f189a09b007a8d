class Range { constructor(a, b) { this.a = a; this.b = b; } [Symbol.iterator]() { let i = this.a, b = this.b; return { next: () => (i <= b ? { value: i++, done: false } : { value: undefined, done: true }), return() { console.log('closed'); return {}; } }; } }
console.log([...new Range(1, 4)], Math.max(...new Range(1, 3)));
for (const x of new Range(1, 9)) if (x === 2) break;
const [a, b] = new Range(5, 9);
console.log(a, b, Array.from(new Range(1, 2)), new Set(new Range(1, 2)).size, new Map([...new Range(1, 2)].map((x) => [x, x])).size);
try { for (const x of new Range(1, 3)) throw new Error('out'); } catch (e) { console.log(e.message); }
console.log([].keys().toString(), ''[Symbol.iterator]().toString(), new Map().entries().toString(), new Set().values().toString(), 'a'.matchAll(/a/g).toString());
try { for (const x of {}) ; } catch (e) { console.log(e.name); }
const m = new Map([[1, 'a']]).entries();
console.log(m.next(), m.next(), m[Symbol.iterator]() === m, typeof m.next);
console.log(Object.entries({ a: 1, b: 2 }).map(([k, v]) => k + v), Object.fromEntries([['a', 1]]), Object.values('hi'));
//# status: 0
//| [ 1, 2, 3, 4 ] 3
//| closed
//| closed
//| 5 6 [ 1, 2 ] 2 2
//| closed
//| out
//| [object Array Iterator] [object String Iterator] [object Map Iterator] [object Set Iterator] [object RegExp String Iterator]
//| TypeError
//| { value: [ 1, 'a' ], done: false } { value: undefined, done: true } true function
//| [ 'a1', 'b2' ] { a: 1 } [ 'h', 'i' ]
