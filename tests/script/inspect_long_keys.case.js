// Long keys, many keys, long values: when lines break.
const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o)); i({ ['k'.repeat(70)]: 1, b: 2 }); i(Object.fromEntries(Array.from({ length: 27 }, (_, n) => ['key' + n, n]))); i({ a: 'x'.repeat(60), b: 'y'.repeat(60) }); i({ a: { b: { c: 'z'.repeat(50) } }, d: [1, 2, 3] }); i([['a'.repeat(30), 'b'.repeat(30)], ['c'.repeat(30)]]); i({ f: function aVeryLongFunctionNameThatGoesOnAndOnAndOnForAWhileUntilItIsLong() {}, g: 1, h: 2 }); i([{ a: 1, b: 2, c: 3 }, { a: 4, b: 5, c: 6 }, { a: 7, b: 8, c: 9 }, { a: 10, b: 11, c: 12 }]); i({ list: [{ id: 1, name: 'first', tags: ['a', 'b'] }, { id: 2, name: 'second', tags: [] }], total: 2, next: null }); i([[[['deep']], 1], 2]); i({ a: [[1, 2], [3, 4]], b: { c: [5, { d: 6 }] } }, { depth: 5 }); i(new Map([['config', { debug: true, level: 3, paths: ['/usr/local/bin', '/usr/bin', '/bin'] }]])); i(Array.from({ length: 3 }, (_, n) => ({ index: n, square: n * n, label: 'item number ' + n, nested: { a: n } })));
//# status: 0
//| {
//|   kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk: 1,
//|   b: 2
//| }
//| {
//|   key0: 0,
//|   key1: 1,
//|   key2: 2,
//|   key3: 3,
//|   key4: 4,
//|   key5: 5,
//|   key6: 6,
//|   key7: 7,
//|   key8: 8,
//|   key9: 9,
//|   key10: 10,
//|   key11: 11,
//|   key12: 12,
//|   key13: 13,
//|   key14: 14,
//|   key15: 15,
//|   key16: 16,
//|   key17: 17,
//|   key18: 18,
//|   key19: 19,
//|   key20: 20,
//|   key21: 21,
//|   key22: 22,
//|   key23: 23,
//|   key24: 24,
//|   key25: 25,
//|   key26: 26
//| }
//| {
//|   a: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
//|   b: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
//| }
//| {
//|   a: { b: { c: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz' } },
//|   d: [ 1, 2, 3 ]
//| }
//| [
//|   [
//|     'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
//|     'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
//|   ],
//|   [ 'cccccccccccccccccccccccccccccc' ]
//| ]
//| {
//|   f: [Function: aVeryLongFunctionNameThatGoesOnAndOnAndOnForAWhileUntilItIsLong],
//|   g: 1,
//|   h: 2
//| }
//| [
//|   { a: 1, b: 2, c: 3 },
//|   { a: 4, b: 5, c: 6 },
//|   { a: 7, b: 8, c: 9 },
//|   { a: 10, b: 11, c: 12 }
//| ]
//| {
//|   list: [
//|     { id: 1, name: 'first', tags: [Array] },
//|     { id: 2, name: 'second', tags: [] }
//|   ],
//|   total: 2,
//|   next: null
//| }
//| [ [ [ [Array] ], 1 ], 2 ]
//| {
//|   a: [ [ 1, 2 ], [ 3, 4 ] ],
//|   b: { c: [ 5, { d: 6 } ] }
//| }
//| Map(1) {
//|   'config' => {
//|     debug: true,
//|     level: 3,
//|     paths: [ '/usr/local/bin', '/usr/bin', '/bin' ]
//|   }
//| }
//| [
//|   { index: 0, square: 0, label: 'item number 0', nested: { a: 0 } },
//|   { index: 1, square: 1, label: 'item number 1', nested: { a: 1 } },
//|   { index: 2, square: 4, label: 'item number 2', nested: { a: 2 } }
//| ]
