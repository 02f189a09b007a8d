// Arrays: holes, extra keys, lengths, grouping of numbers and texts, limits.
const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
i([, 1, , , 2, ,]); i(new Array(3)); i([undefined, null]); const a = [1, 2]; a.name = 'x'; a[-1] = 'neg'; a['03'] = 'z'; i(a); const big = []; big[2 ** 31] = 1; i(big); i(Object.assign([], { 5: 1 })); i([1, 2, 3], { maxArrayLength: 2 }); i([1, 2, 3], { maxArrayLength: 0 }); i([1], { maxArrayLength: 0 }); i([1, 2, 3], { maxArrayLength: null }); i([1, 2, 3], { maxArrayLength: Infinity }); i(Array(200).fill(0).length); i(Array(101).fill(7), { breakLength: 40 });
i(Array.from({ length: 7 }, (_, k) => k)); i(Array.from({ length: 7 }, (_, k) => 'item ' + k)); i(Array.from({ length: 26 }, (_, k) => String.fromCharCode(97 + k).repeat(k % 5 + 1))); i(Array.from({ length: 10 }, (_, k) => ({ k }))); i(Array.from({ length: 10 }, (_, k) => [k, k * k])); i(Array.from({ length: 16 }, (_, k) => (k % 2 ? -k * 1000 : k / 3))); i(Array.from({ length: 9 }, (_, k) => 10n ** BigInt(k))); i(Array.from({ length: 12 }, (_, k) => (k % 3 ? 'long text number ' + k : k))); i(Array.from({ length: 8 }, (_, k) => (k % 2 ? null : undefined))); i(Array.from({ length: 20 }, (_, k) => k % 2 === 0)); i(['a', , 'b', , , 'c', 'd', 'e', 'f', 'g']); i([['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], [1, 2, 3, 4, 5, 6, 7, 8]]); i(Array.from({ length: 7 }, () => 'x'.repeat(20))); i(Array.from({ length: 7 }, () => 'x'.repeat(5)), { breakLength: 20 }); i(Array.from({ length: 30 }, (_, k) => 'w' + k), { compact: 1 }); i(Array.from({ length: 30 }, (_, k) => 'w' + k), { compact: false, maxArrayLength: 3 }); i([1, [2, [3, [4, [5]]]]], { showHidden: true, depth: 1 }); i([Symbol('a'), Symbol('b'), 1, 2, 3, 4, 5, 6]); i(['\u4e2d\u6587', '\u65e5\u672c\u8a9e', 'abc', 'de', 'f', 'gh', 'ij', 'kl']); i((function () { return arguments; })(1, 'a', {})); const s = [3, 1]; s.b = 1; s.a = 2; i(s, { sorted: true });
//# status: 0
//| [ <1 empty item>, 1, <2 empty items>, 2, <1 empty item> ]
//| [ <3 empty items> ]
//| [ undefined, null ]
//| [ 1, 2, name: 'x', '-1': 'neg', '03': 'z' ]
//| [ <2147483648 empty items>, 1 ]
//| [ <5 empty items>, 1 ]
//| [ 1, 2, ... 1 more item ]
//| [ ... 3 more items ]
//| [ ... 1 more item ]
//| [ 1, 2, 3 ]
//| [ 1, 2, 3 ]
//| 200
//| [
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
//|   7, 7, 7, 7,
//|   ... 1 more item
//| ]
//| [
//|   0, 1, 2, 3,
//|   4, 5, 6
//| ]
//| [
//|   'item 0', 'item 1',
//|   'item 2', 'item 3',
//|   'item 4', 'item 5',
//|   'item 6'
//| ]
//| [
//|   'a',     'bb',    'ccc',   'dddd',
//|   'eeeee', 'f',     'gg',    'hhh',
//|   'iiii',  'jjjjj', 'k',     'll',
//|   'mmm',   'nnnn',  'ooooo', 'p',
//|   'qq',    'rrr',   'ssss',  'ttttt',
//|   'u',     'vv',    'www',   'xxxx',
//|   'yyyyy', 'z'
//| ]
//| [
//|   { k: 0 }, { k: 1 },
//|   { k: 2 }, { k: 3 },
//|   { k: 4 }, { k: 5 },
//|   { k: 6 }, { k: 7 },
//|   { k: 8 }, { k: 9 }
//| ]
//| [
//|   [ 0, 0 ],  [ 1, 1 ],
//|   [ 2, 4 ],  [ 3, 9 ],
//|   [ 4, 16 ], [ 5, 25 ],
//|   [ 6, 36 ], [ 7, 49 ],
//|   [ 8, 64 ], [ 9, 81 ]
//| ]
//| [
//|                    0,  -1000,
//|   0.6666666666666666,  -3000,
//|   1.3333333333333333,  -5000,
//|                    2,  -7000,
//|   2.6666666666666665,  -9000,
//|   3.3333333333333335, -11000,
//|                    4, -13000,
//|    4.666666666666667, -15000
//| ]
//| [
//|           1n,       10n,
//|         100n,     1000n,
//|       10000n,   100000n,
//|     1000000n, 10000000n,
//|   100000000n
//| ]
//| [
//|   0,
//|   'long text number 1',
//|   'long text number 2',
//|   3,
//|   'long text number 4',
//|   'long text number 5',
//|   6,
//|   'long text number 7',
//|   'long text number 8',
//|   9,
//|   'long text number 10',
//|   'long text number 11'
//| ]
//| [
//|   undefined, null,
//|   undefined, null,
//|   undefined, null,
//|   undefined, null
//| ]
//| [
//|   true, false, true, false,
//|   true, false, true, false,
//|   true, false, true, false,
//|   true, false, true, false,
//|   true, false, true, false
//| ]
//| [ 'a', <1 empty item>, 'b', <2 empty items>, 'c', 'd', 'e', 'f', 'g' ]
//| [
//|   [
//|     'a', 'b', 'c',
//|     'd', 'e', 'f',
//|     'g', 'h'
//|   ],
//|   [
//|     1, 2, 3, 4,
//|     5, 6, 7, 8
//|   ]
//| ]
//| [
//|   'xxxxxxxxxxxxxxxxxxxx',
//|   'xxxxxxxxxxxxxxxxxxxx',
//|   'xxxxxxxxxxxxxxxxxxxx',
//|   'xxxxxxxxxxxxxxxxxxxx',
//|   'xxxxxxxxxxxxxxxxxxxx',
//|   'xxxxxxxxxxxxxxxxxxxx',
//|   'xxxxxxxxxxxxxxxxxxxx'
//| ]
//| [
//|   'xxxxx',
//|   'xxxxx',
//|   'xxxxx',
//|   'xxxxx',
//|   'xxxxx',
//|   'xxxxx',
//|   'xxxxx'
//| ]
//| [
//|   'w0',  'w1',  'w2',  'w3',
//|   'w4',  'w5',  'w6',  'w7',
//|   'w8',  'w9',  'w10', 'w11',
//|   'w12', 'w13', 'w14', 'w15',
//|   'w16', 'w17', 'w18', 'w19',
//|   'w20', 'w21', 'w22', 'w23',
//|   'w24', 'w25', 'w26', 'w27',
//|   'w28', 'w29'
//| ]
//| [
//|   'w0',
//|   'w1',
//|   'w2',
//|   ... 27 more items
//| ]
//| [ 1, [ 2, [Array], [length]: 2 ], [length]: 2 ]
//| [ Symbol(a), Symbol(b), 1, 2, 3, 4, 5, 6 ]
//| [
//|   '中文', '日本語',
//|   'abc',  'de',
//|   'f',    'gh',
//|   'ij',   'kl'
//| ]
//| [Arguments] { '0': 1, '1': 'a', '2': {} }
//| [ 3, 1, a: 2, b: 1 ]
