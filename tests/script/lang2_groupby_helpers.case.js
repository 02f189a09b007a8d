const xs = ['apple', 'avocado', 'banana', 'cherry', 'blueberry'];
const by = xs.reduce((g, x) => { (g[x[0]] ??= []).push(x); return g; }, {});
console.log(by, Object.entries(by).map(([k, v]) => `${k}:${v.length}`).join(' '));
const counts = new Map(); for (const c of 'mississippi') counts.set(c, (counts.get(c) ?? 0) + 1);
console.log([...counts].sort(([, a], [, b]) => b - a), Object.fromEntries(counts));
const uniq = [...new Set([1, 2, 2, 3])], zip = (...r) => r[0].map((_, i) => r.map((x) => x[i]));
console.log(uniq, zip([1, 2], ['a', 'b']), [[1, 2], [3]].flat(), Array.from({ length: 3 }, (_, i) => 2 ** i), [...Array(3).keys()], xs.indexOf('banana'), xs.findLast((x) => x.startsWith('a')));
const chunk = (a, n) => a.length ? [a.slice(0, n), ...chunk(a.slice(n), n)] : [];
console.log(chunk([1, 2, 3, 4, 5], 2), structuredClone({ a: [1, { b: 2 }] }));
//# status: 0
//| {
//|   a: [ 'apple', 'avocado' ],
//|   b: [ 'banana', 'blueberry' ],
//|   c: [ 'cherry' ]
//| } a:2 b:2 c:1
//| [ [ 'i', 4 ], [ 's', 4 ], [ 'p', 2 ], [ 'm', 1 ] ] { m: 1, i: 4, s: 4, p: 2 }
//| [ 1, 2, 3 ] [ [ 1, 'a' ], [ 2, 'b' ] ] [ 1, 2, 3 ] [ 1, 2, 4 ] [ 0, 1, 2 ] 2 avocado
//| [ [ 1, 2 ], [ 3, 4 ], [ 5 ] ] { a: [ 1, { b: 2 } ] }
