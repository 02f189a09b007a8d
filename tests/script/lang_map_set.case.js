const m = new Map([['a', 1], [NaN, 'nan'], [{}, 'obj']]);
m.set('b', 2).set(0, 'zero');
console.log(m.size, m.get(NaN), m.get(-0), m.has('a'), m.delete('a'), m.delete('a'), [...m.keys()].length);
for (const [k, v] of m) console.log(k, v);
m.forEach((v, k, self) => { if (self !== m) console.log('bad'); });
const order = new Map([[1, 1], [2, 2], [3, 3]]);
for (const k of order.keys()) { if (k === 1) { order.delete(2); order.set(4, 4); } console.log(k); }
const s = new Set([3, 1, 3, 2]);
console.log(s, s.size, [...s].sort(), s.add(1) === s, s.has(3), [...s.entries()][0]);
console.log(new Map(Object.entries({ x: 1 })), Object.fromEntries(new Map([['y', 2]])));
console.log(m, new Set(['a', { b: 1 }, [1]]), new Map([[new Map(), new Set()]]), m.entries(), s.values());
const w = new WeakMap(), k = {};
w.set(k, 1);
console.log(w.get(k), w.has({}), new WeakSet([k]).has(k), w);
try { new Map([1]); } catch (e) { console.log(e.name); }
try { w.set(1, 1); } catch (e) { console.log(e.name); }
console.log([...Map.groupBy ? [] : []].length, new Set('hello').size);
//# status: 0
//| 5 nan zero true true false 4
//| NaN nan
//| {} obj
//| b 2
//| 0 zero
//| 1
//| 3
//| 4
//| Set(3) { 3, 1, 2 } 3 [ 1, 2, 3 ] true true [ 3, 3 ]
//| Map(1) { 'x' => 1 } { y: 2 }
//| Map(4) { NaN => 'nan', {} => 'obj', 'b' => 2, 0 => 'zero' } Set(3) { 'a', { b: 1 }, [ 1 ] } Map(1) { Map(0) {} => Set(0) {} } [Map Entries] {
//|   [ NaN, 'nan' ],
//|   [ {}, 'obj' ],
//|   [ 'b', 2 ],
//|   [ 0, 'zero' ]
//| } [Set Iterator] { 3, 1, 2 }
//| 1 false true WeakMap { <items unknown> }
//| TypeError
//| TypeError
//| 0 4
