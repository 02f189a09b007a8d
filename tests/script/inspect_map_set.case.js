// Map, Set, their iterators, entries of many kinds, limits.
const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
i(new Map()); i(new Set()); i(new Map([['a', 1], [1, 'b'], [null, undefined], [{ k: 1 }, [1]]])); i(new Set(['a', 1, null, { x: 1 }, [2]])); const m = new Map([['a', 1]]); m.extra = true; i(m); const s = new Set([1]); s[Symbol('q')] = 2; i(s);
i(new Map([['a', 1], ['b', 2]]).entries()); i(new Map([['a', 1]]).keys()); i(new Map([['a', 1]]).values()); i(new Set([1, 2]).values()); i(new Set([1, 2]).entries()); const it = new Map([[1, 2], [3, 4]])[Symbol.iterator](); it.next(); i(it); i(it.next()); i([1, 2][Symbol.iterator]()); i('ab'[Symbol.iterator]()); i('ab'.matchAll(/a/g));
i(new Map(Array.from({ length: 120 }, (_, k) => [k, k])), { maxArrayLength: 2 }); i(new Set(Array.from({ length: 8 }, (_, k) => k * 100)), { maxArrayLength: 3 }); i(new Set([1, 2]), { maxArrayLength: 0 }); i(new Map([[1, 2]]), { maxArrayLength: 0 }); i(new Map([[1, 2], [3, 4]]), { maxArrayLength: 1 });
i(new Set(Array.from({ length: 30 }, (_, k) => 'word' + k))); i(new Map(Array.from({ length: 5 }, (_, k) => ['key' + k, 'value number ' + k]))); i(new WeakMap([[{}, 1]])); i(new WeakSet([{}])); class MM extends Map {} i(new MM([[1, 2]])); class SS extends Set { constructor(v) { super(v); this.own = 1; } } i(new SS([1])); i(Object.setPrototypeOf(new Map([[1, 2]]), null)); i(Object.setPrototypeOf(new Set([1]), null)); i(new Map([[1, { a: { b: { c: 1 } } }]])); i({ m: new Map([['n', new Map([['o', { p: 1 }]])]]) }); i(new Map([[1, 2]]), { compact: false }); i(new Map([['x', { a: 1 }]]), { showHidden: true }); i(new Map([['b', 1], ['a', 2]]), { sorted: true }); i(new Set(['b', 'a']), { sorted: true });
//# status: 0
//| Map(0) {}
//| Set(0) {}
//| Map(4) { 'a' => 1, 1 => 'b', null => undefined, { k: 1 } => [ 1 ] }
//| Set(5) { 'a', 1, null, { x: 1 }, [ 2 ] }
//| Map(1) { 'a' => 1, extra: true }
//| Set(1) { 1, [Symbol(q)]: 2 }
//| [Map Entries] { [ 'a', 1 ], [ 'b', 2 ] }
//| [Map Iterator] { 'a' }
//| [Map Iterator] { 1 }
//| [Set Iterator] { 1, 2 }
//| [Set Entries] { [ 1, 1 ], [ 2, 2 ] }
//| [Map Entries] { [ 3, 4 ] }
//| { value: [ 3, 4 ], done: false }
//| Object [Array Iterator] {}
//| Object [String Iterator] {}
//| Object [RegExp String Iterator] {}
//| Map(120) { 0 => 0, 1 => 1, ... 118 more items }
//| Set(8) { 0, 100, 200, ... 5 more items }
//| Set(2) { ... 2 more items }
//| Map(1) { ... 1 more item }
//| Map(2) { 1 => 2, ... 1 more item }
//| Set(30) {
//|   'word0',
//|   'word1',
//|   'word2',
//|   'word3',
//|   'word4',
//|   'word5',
//|   'word6',
//|   'word7',
//|   'word8',
//|   'word9',
//|   'word10',
//|   'word11',
//|   'word12',
//|   'word13',
//|   'word14',
//|   'word15',
//|   'word16',
//|   'word17',
//|   'word18',
//|   'word19',
//|   'word20',
//|   'word21',
//|   'word22',
//|   'word23',
//|   'word24',
//|   'word25',
//|   'word26',
//|   'word27',
//|   'word28',
//|   'word29'
//| }
//| Map(5) {
//|   'key0' => 'value number 0',
//|   'key1' => 'value number 1',
//|   'key2' => 'value number 2',
//|   'key3' => 'value number 3',
//|   'key4' => 'value number 4'
//| }
//| WeakMap { <items unknown> }
//| WeakSet { <items unknown> }
//| MM(1) [Map] { 1 => 2 }
//| SS(1) [Set] { 1, own: 1 }
//| [Map(1): null prototype] { 1 => 2 }
//| [Set(1): null prototype] { 1 }
//| Map(1) { 1 => { a: { b: [Object] } } }
//| { m: Map(1) { 'n' => Map(1) { 'o' => [Object] } } }
//| Map(1) {
//|   1 => 2
//| }
//| Map(1) { 'x' => { a: 1 } }
//| Map(2) { 'a' => 2, 'b' => 1 }
//| Set(2) { 'a', 'b' }
