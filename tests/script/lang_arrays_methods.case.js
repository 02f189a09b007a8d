const a = [5, 3, 8, 1];
console.log(a.toSorted(), a.toReversed(), a.with(1, 9), a.toSpliced(1, 2, 'x'), a, a.at(-1), a.findLast((x) => x > 3), a.findLastIndex((x) => x > 100));
console.log([1, [2, [3, [4]]]].flat(), [1, [2, [3, [4]]]].flat(Infinity), [1, 2].flatMap((x) => [x, x * 2]), Array.from({ length: 3 }, (_, i) => i * i), Array.of(7), new Array(3));
console.log([3, 2, 1].sort(), ['b', undefined, 'a', , 'c'].sort(), [1, 2, 3].includes(NaN), [NaN].includes(NaN), [NaN].indexOf(NaN), [1, 2, 3].fill(0, 1), [1, 2, 3, 4].copyWithin(0, 2));
console.log([1, 2, 3].reduce((x, y) => x + y), [1, 2, 3].reduceRight((x, y) => x + '-' + y), [1, 2].every((x) => x > 0), [1, 2].some((x) => x > 1), [..."ab"].entries().next());
const people = [{ n: 'x', a: 2 }, { n: 'y', a: 1 }, { n: 'z', a: 2 }, { n: 'w', a: 1 }];
console.log(people.sort((p, q) => p.a - q.a).map((p) => p.n).join(''));
console.log(Object.groupBy ? 1 : 1, [1, 2, 3, 4].splice(1, 2), [1, , 3], [, ,].length, [1, 2, 3].lastIndexOf(3), [].concat(1, [2], [[3]]));
const sparse = []; sparse[5] = 1;
console.log(sparse, sparse.length, 3 in sparse, sparse.map((x) => x * 2), sparse.findIndex((x) => x === undefined), Object.keys(sparse));
console.log([1, 2, 3].join(), [null, undefined, 1].join('-'), [[1, 2], [3]].toString(), String([1, [2, 3]]), [] + {}, [1] == 1);
console.log(Array.isArray(new Proxy([], {})), Array.from(new Set([1, 2])), Array.from('héy'), [3, 1, 2].keys().next(), [...[7, 8].entries()]);
try { new Array(-1); } catch (e) { console.log(e.name, e.message); }
try { [].reduce((x) => x); } catch (e) { console.log(e.name, e.message); }
//# status: 0
//| [ 1, 3, 5, 8 ] [ 1, 8, 3, 5 ] [ 5, 9, 8, 1 ] [ 5, 'x', 1 ] [ 5, 3, 8, 1 ] 1 8 -1
//| [ 1, 2, [ 3, [ 4 ] ] ] [ 1, 2, 3, 4 ] [ 1, 2, 2, 4 ] [ 0, 1, 4 ] [ 7 ] [ <3 empty items> ]
//| [ 1, 2, 3 ] [ 'a', 'b', 'c', undefined, <1 empty item> ] false true -1 [ 1, 0, 0 ] [ 3, 4, 3, 4 ]
//| 6 3-2-1 true true { value: [ 0, 'a' ], done: false }
//| ywxz
//| 1 [ 2, 3 ] [ 1, <1 empty item>, 3 ] 2 2 [ 1, 2, [ 3 ] ]
//| [ <5 empty items>, 1 ] 6 false [ <5 empty items>, 2 ] 0 [ '5' ]
//| 1,2,3 --1 1,2,3 1,2,3 [object Object] true
//| true [ 1, 2 ] [ 'h', 'é', 'y' ] { value: 0, done: false } [ [ 0, 7 ], [ 1, 8 ] ]
//| RangeError Invalid array length
//| TypeError Reduce of empty array with no initial value
