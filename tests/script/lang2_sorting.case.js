const people = [{ n: 'Bo', a: 30 }, { n: 'Al', a: 25 }, { n: 'Cy', a: 30 }, { n: 'Di', a: 25 }];
console.log(people.toSorted((x, y) => x.a - y.a || x.n.localeCompare(y.n)).map((p) => p.n), people.map((p) => p.n));
console.log([3, 1, 10, 2].sort(), ['b', 'a', 'C'].sort(), [true, false].sort(), [undefined, 3, null, 1].sort(), [[2], [1, 5], [1]].sort());
const big = Array.from({ length: 1000 }, (_, i) => ({ k: i % 7, i }));
big.sort((a, b) => a.k - b.k);
console.log(big.every((x, i) => i === 0 || big[i - 1].k < x.k || (big[i - 1].k === x.k && big[i - 1].i < x.i)));
console.log(['item 10', 'item 9', 'Item 1'].sort((a, b) => a.localeCompare(b, undefined, { numeric: true })), ['z', 'ä', 'a'].sort((a, b) => a.localeCompare(b)), [5, 1, 4].sort((a, b) => (a < b ? 1 : -1)));
console.log(Float64Array.from([3, -1, NaN, 0, -0, Infinity]).sort(), Uint8Array.from([5, 1]).sort((a, b) => b - a));
//# status: 0
//| [ 'Al', 'Di', 'Bo', 'Cy' ] [ 'Bo', 'Al', 'Cy', 'Di' ]
//| [ 1, 10, 2, 3 ] [ 'C', 'a', 'b' ] [ false, true ] [ 1, 3, null, undefined ] [ [ 1 ], [ 1, 5 ], [ 2 ] ]
//| true
//| [ 'Item 1', 'item 9', 'item 10' ] [ 'a', 'ä', 'z' ] [ 5, 4, 1 ]
//| Float64Array(6) [ -1, -0, 0, 3, Infinity, NaN ] Uint8Array(2) [ 5, 1 ]
