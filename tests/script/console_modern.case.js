console.log('%c styled', 'color: red', 'rest'); console.log('%s|%s', Symbol('a'), 12n); console.log([['a', 1], ['b', 2]], new Map([['k', { deep: { er: { x: 1 } } }]]));
console.table([{ a: 1, b: 'x' }, { a: 2, c: true }]); console.group('G'); console.log('in'); console.groupEnd(); console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 });
console.count(); console.count('x'); console.countReset(); console.count(); console.assert(true, 'no'); console.info('i');
console.log(class A { static s = 1 }, function f() {}, () => {}, async () => {}, [1.0, -0, NaN], { 'a-b': 1, [Symbol('s')]: 2 }, [undefined, null], 'str', ['str']);
console.log(Object.assign(() => {}, { prop: 1 }), new Error('e').message, [new Date(0)], /re/g, new Array(5), [1, , 3], Array.from({ length: 120 }, (_, i) => i));
console.log({ get a() { return 1; }, set a(v) {}, get b() { return 2; }, set c(v) {} }, Object.create({ p: 1 }), Object.create(null), new (class extends Map {})([[1, 2]]), new Proxy({ x: 1 }, {}), [[[[1]]]], { a: { b: { c: {} } } });
console.log(process.memoryUsage().heapUsed > 0, 'a'.repeat(200).length, ['a'.repeat(80), 'b'.repeat(80)], { long: 'c'.repeat(100), n: [1, 2, 3] });
//# status: 0
//|  styled rest
//| Symbol(a)|12n
//| [ [ 'a', 1 ], [ 'b', 2 ] ] Map(1) { 'k' => { deep: { er: [Object] } } }
//| ┌─────────┬───┬─────┬──────┐
//| │ (index) │ a │ b   │ c    │
//| ├─────────┼───┼─────┼──────┤
//| │ 0       │ 1 │ 'x' │      │
//| │ 1       │ 2 │     │ true │
//| └─────────┴───┴─────┴──────┘
//| G
//|   in
//| { a: [Object] }
//| default: 1
//| x: 1
//| default: 1
//| i
//| [class A] { s: 1 } [Function: f] [Function (anonymous)] [AsyncFunction (anonymous)] [ 1, -0, NaN ] { 'a-b': 1, [Symbol(s)]: 2 } [ undefined, null ] str [ 'str' ]
//| [Function (anonymous)] { prop: 1 } e [ 1970-01-01T00:00:00.000Z ] /re/g [ <5 empty items> ] [ 1, <1 empty item>, 3 ] [
//|    0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11,
//|   12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
//|   24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
//|   36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
//|   48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
//|   60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71,
//|   72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,
//|   84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
//|   96, 97, 98, 99,
//|   ... 20 more items
//| ]
//| { a: [Getter/Setter], b: [Getter], c: [Setter] } {} [Object: null prototype] {} Map(1) { 1 => 2 } { x: 1 } [ [ [ [Array] ] ] ] { a: { b: { c: {} } } }
//| true 200 [
//|   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
//|   'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
//| ] {
//|   long: 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
//|   n: [ 1, 2, 3 ]
//| }
