// What newer editions added to built-in objects.
console.log([1, 2, 3].find(function (x) { return x > 1; }), [1, 2].findIndex(function (x) { return x > 5; }), [1, NaN].includes(NaN), [1, 2, 3].fill(0, 1), [1, [2, [3, [4]]]].flat(Infinity), [1, 2].flatMap(function (x) { return [x, x * 2]; }), Array.from('a😀b'), Array.from({ length: 3 }, function (v, i) { return i * i; }), Array.of(7, 8), [3, 1, 2].at(-1), [1, 2, 3, 4, 5].copyWithin(0, 3), [3, 1, 2].toSorted(), [1, 2, 3].findLast(function (x) { return x < 3; }));
console.log('abc'.includes('b'), 'abc'.startsWith('b', 1), 'abc'.endsWith('b', 2), 'ab'.repeat(3), 'x'.padStart(3, 'ab'), 'x'.padEnd(4), ' x '.trimStart() + '|', ' x '.trimEnd() + '|', 'a-b-c'.replaceAll('-', '+'), 'x'.at(-1), '😀'.codePointAt(0), String.fromCodePoint(128512), Array.from('a1b2'.matchAll(/[a-z](\d)/g), function (m) { return m[1]; }));
console.log(Object.entries({ a: 1, b: 2 }), Object.values({ a: 1 }), Object.fromEntries([['x', 1]]), Object.assign({ a: 1 }, { b: 2 }, null), Object.is(NaN, NaN), Object.hasOwn({ a: 1 }, 'a'), Object.getOwnPropertyDescriptors({ get a() { return 1; } }).a.set);
console.log(Number.isInteger(5.0), Number.isSafeInteger(Math.pow(2, 53)), Number.EPSILON > 0, Number.parseFloat('1.5'), Math.trunc(-4.7), Math.sign(-3), Math.cbrt(27), Math.hypot(3, 4), Math.log2(8), Math.log10(1000), Math.fround(5.5), Math.imul(3, 4), Math.clz32(1), Math.expm1(0), Math.log1p(0), Math.cosh(0));
var m = new Map([[NaN, 'nan'], ['a', 1], [0, 'zero']]); m.set(-0, 'neg'); m.delete('a'); m.set('a', 2); console.log(m.size, m.get(NaN), m.get(0), Array.from(m.keys()), m.has(undefined)); var o1 = {}, s = new Set([o1, o1, 'x', 1, '1']); console.log(s.size, s.has(o1), s.has({}), s.has(1), Array.from(s).length);
var order = []; var s2 = new Set([1, 2, 3]); s2.forEach(function (v) { order.push(v); if (v < 3) { s2.delete(v); s2.add(v + 10); } }); console.log(order); var wm = new WeakMap(); wm.set(o1, 5); console.log(wm.get(o1), wm.has({}), wm.delete(o1), wm.has(o1)); try { wm.set(1, 1); } catch (e) { console.log(e.name); }
var it = [1, 2][Symbol.iterator](); console.log(it.next(), it.next(), it.next(), Object.prototype.toString.call(it), Object.prototype.toString.call(new Map()), Object.prototype.toString.call(new Set().values()));
var list = []; for (var i = 0; i < 50; i++) list.push({ k: i % 3, i: i }); console.log(list.sort(function (a, b) { return a.k - b.k; }).map(function (x) { return x.i; }).join()); console.log([3, undefined, 1, , 2].sort(), [10, 9, 1].sort(), ['b', 'a'].sort());
console.log(new Uint8Array([3, 1, 2]).sort(), new Uint8Array([1, 2, 3]).slice(1), Uint8Array.from([1, 2]), Uint8Array.of(9), new Float32Array([1, 2]).map(function (x) { return x / 2; }), new Uint8Array([1, 2]).join('-'), new Uint8Array([1, 2, 3]).subarray(1).indexOf(3), new Uint8Array(3).fill(7));
console.log(new Date(Date.UTC(2020, 1, 29, 12, 30, 45, 123)).toString(), new Date(0).toUTCString(), new Date(0).toDateString(), new Date(0).toISOString(), JSON.stringify(new Date(0)), new Date('Tue, 05 Nov 2019 10:20:30 GMT').getTime(), Date.parse('2020-01-02'), Date.parse('Dec 25, 1995'), Date.parse('2011-10-10T14:48:00.000+09:00'), new Date('nope').getTime(), new Date(2020, 0, 31).getMonth(), Date.parse('1995/12/25 10:00'), new Date(1e12).toLocaleDateString('en-US'), new Date(1e12).toLocaleTimeString('en-US'), typeof Date(), new Date(NaN) + '');
console.log(/a/gi.flags, Symbol('d').description, globalThis === global, [1, 2, 3].reduceRight(function (a, b) { return a + '-' + b; }), structuredClone({ a: [1, new Date(0), new Map([[1, { b: 2 }]])] }), new TextDecoder().decode(new TextEncoder().encode('é€😀')), encodeURIComponent('é&😀'), isNaN('x'), parseInt('12px'), (25).toString(36), (0.1).toFixed(20), 1e21 + '', (123.456).toPrecision(4));
//# also: microscript
//# status: 0
//| 2 -1 true [ 1, 0, 0 ] [ 1, 2, 3, 4 ] [ 1, 2, 2, 4 ] [ 'a', '😀', 'b' ] [ 0, 1, 4 ] [ 7, 8 ] 2 [ 4, 5, 3, 4, 5 ] [ 1, 2, 3 ] 2
//| true true true ababab abx x    x |  x| a+b+c x 128512 😀 [ '1', '2' ]
//| [ [ 'a', 1 ], [ 'b', 2 ] ] [ 1 ] { x: 1 } { a: 1, b: 2 } true true undefined
//| true false true 1.5 -4 -1 3 5 3 3 5.5 12 31 0 0 1
//| 3 nan neg [ NaN, 0, 'a' ] false
//| 4 true false true 4
//| [ 1, 2, 3, 11, 12 ]
//| 5 false true false
//| TypeError
//| { value: 1, done: false } { value: 2, done: false } { value: undefined, done: true } [object Array Iterator] [object Map] [object Set Iterator]
//| 0,3,6,9,12,15,18,21,24,27,30,33,36,39,42,45,48,1,4,7,10,13,16,19,22,25,28,31,34,37,40,43,46,49,2,5,8,11,14,17,20,23,26,29,32,35,38,41,44,47
//| [ 1, 2, 3, undefined, <1 empty item> ] [ 1, 10, 9 ] [ 'a', 'b' ]
//| Uint8Array(3) [ 1, 2, 3 ] Uint8Array(2) [ 2, 3 ] Uint8Array(2) [ 1, 2 ] Uint8Array(1) [ 9 ] Float32Array(2) [ 0.5, 1 ] 1-2 1 Uint8Array(3) [ 7, 7, 7 ]
//| Sat Feb 29 2020 12:30:45 GMT+0000 (Coordinated Universal Time) Thu, 01 Jan 1970 00:00:00 GMT Thu Jan 01 1970 1970-01-01T00:00:00.000Z "1970-01-01T00:00:00.000Z" 1572949230000 1577923200000 819849600000 1318225680000 NaN 0 819885600000 9/9/2001 1:46:40 AM string Invalid Date
//| gi d true 3-2-1 { a: [ 1, 1970-01-01T00:00:00.000Z, Map(1) { 1 => [Object] } ] } é€😀 %C3%A9%26%F0%9F%98%80 true 12 p 0.10000000000000000555 1e+21 123.5
