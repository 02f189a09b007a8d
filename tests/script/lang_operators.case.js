console.log(1 + '2', '3' * '4', true + 1, [] + [], null + 1, undefined + 1, '5' - 2, +'', +[], +{}, !!'0', !!NaN);
console.log(1 == '1', null == undefined, null == 0, '' == 0, [1] == 1, NaN != NaN, 'b' > 'a', '10' < '9', 10 < 9, null >= 0, undefined == 0);
console.log(typeof null, typeof undefined, typeof (() => 1), typeof Symbol(), typeof 1n, void 0, (1, 2), 'x' in { x: 1 }, delete {}.x);
let i = 1;
console.log(i++ + ++i, i, i-- - --i, i, i += 2, i **= 3, i %= 5, i <<= 2, i |= 1, i ^= 3, i >>>= 1);
console.log(5 & 6, 5 | 6, 5 ^ 6, ~5, -17 >> 2, -17 >>> 28, 1 << 33);
console.log(true && 'a' || 'b', false || null || 'c', 0 || undefined, 1 && 0, !0);
console.log(new Date(0) + 1, [1, 2] + 3, { valueOf: () => 4 } * 2, `${{ toString: () => 'ts' }}`, { valueOf: () => 1, toString: () => '2' } + '');
//# status: 0
//| 12 12 2  1 NaN 3 0 0 NaN true false
//| true true false true true true true true false true false
//| object undefined function symbol bigint undefined 2 true true
//| 4 3 2 1 3 27 2 8 9 10 5
//| 4 7 3 -6 -5 15 2
//| a c undefined 0 true
//| Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)1 1,23 8 ts 1
