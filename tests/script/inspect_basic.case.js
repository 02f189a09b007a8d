// util.inspect: primitives, nesting, line breaks, columns.
console.log(1, -0, 'a', true, null, undefined, Symbol('s'));
console.log([1, 'a', null, undefined, [], {}], { a: 1, 'b-c': 'x', 3: { d: { e: { f: 1 } } } });
console.log(['it\'s', 'say "hi"', 'a\nb\t\u0001', '\\']);
console.log({ f: function f() {}, g: function named() {}, h: Math.max });
console.log([1, , 3], new Array(5), [undefined, , , null]);
var many = []; for (var i = 0; i < 120; i++) many.push(i * 7 % 1000); console.log(many);
var words = []; for (i = 0; i < 30; i++) words.push('word' + i * i); console.log(words);
console.log({ long: 'x'.repeat(90), list: ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'cccccccccc'] });
console.log({ a: { b: { c: { d: 1 } } }, arr: [[[[1]]]] });
var circular = { name: 'x' }; circular.self = circular; circular.list = [circular, { circular: circular }]; console.log(circular);
console.log(new Date(0), new Date(NaN), /a\/b/gi, new Error('plain').message);
console.log(Object.create(null), Object.create({ a: 1 }), (function () { return arguments; })(1, 2));
function Foo() { this.x = 1; } console.log(new Foo(), [new Foo()], { foo: new Foo() });
console.log([new Number(3), new String('str'), new Boolean(false)]);
console.log({ get a() { return 1; }, set a(v) {}, get b() { return 2; }, set c(v) {} });
var o = {}; Object.defineProperty(o, 'hidden', { value: 1 }); o[Symbol('sym')] = 2; console.log(o);
console.log(new Uint8Array([1, 2, 3]), new Float64Array(2), new ArrayBuffer(4));
console.log([['a', 1], ['b', 2]], [{ a: 1, b: 2 }, { a: 3, b: 4 }]);
console.log([1.5, 22.25, 333.125, 4, 5, 6, 7, 8, 9, 10], [-1, -22, 333, 4444, 5, 6, 7]);
console.log({ a: [{ b: { c: {} } }], d: [[]], e: [[[]]], f: [[[{}]]] });
console.log('%s is %d years and %i, %f, %j %o %O %%', 'Bob', 42.5, 42.9, '1.5', { a: 1 }, [1], { b: 2 }, 'extra', 3);
console.log('%s %s', 'only one'); console.log('%c styled', 'color: red'); console.log('a', '%s', 'b');
console.log('%s', null, undefined, { a: { b: 1 } }, [1, [2]], function f() {}, Symbol('q'), -0);
console.log('%d %d %d', '0x10', {}, null, '%x');
//# also: microscript
//# status: 0
//| 1 -0 a true null undefined Symbol(s)
//| [ 1, 'a', null, undefined, [], {} ] { '3': { d: { e: [Object] } }, a: 1, 'b-c': 'x' }
//| [ "it's", 'say "hi"', 'a\nb\t\x01', '\\' ]
//| { f: [Function: f], g: [Function: named], h: [Function: max] }
//| [ 1, <1 empty item>, 3 ] [ <5 empty items> ] [ undefined, <2 empty items>, null ]
//| [
//|     0,   7,  14,  21,  28,  35,  42,  49,  56,  63,  70,  77,
//|    84,  91,  98, 105, 112, 119, 126, 133, 140, 147, 154, 161,
//|   168, 175, 182, 189, 196, 203, 210, 217, 224, 231, 238, 245,
//|   252, 259, 266, 273, 280, 287, 294, 301, 308, 315, 322, 329,
//|   336, 343, 350, 357, 364, 371, 378, 385, 392, 399, 406, 413,
//|   420, 427, 434, 441, 448, 455, 462, 469, 476, 483, 490, 497,
//|   504, 511, 518, 525, 532, 539, 546, 553, 560, 567, 574, 581,
//|   588, 595, 602, 609, 616, 623, 630, 637, 644, 651, 658, 665,
//|   672, 679, 686, 693,
//|   ... 20 more items
//| ]
//| [
//|   'word0',   'word1',   'word4',
//|   'word9',   'word16',  'word25',
//|   'word36',  'word49',  'word64',
//|   'word81',  'word100', 'word121',
//|   'word144', 'word169', 'word196',
//|   'word225', 'word256', 'word289',
//|   'word324', 'word361', 'word400',
//|   'word441', 'word484', 'word529',
//|   'word576', 'word625', 'word676',
//|   'word729', 'word784', 'word841'
//| ]
//| {
//|   long: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
//|   list: [
//|     'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
//|     'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
//|     'cccccccccc'
//|   ]
//| }
//| { a: { b: { c: [Object] } }, arr: [ [ [Array] ] ] }
//| <ref *1> {
//|   name: 'x',
//|   self: [Circular *1],
//|   list: [ [Circular *1], { circular: [Circular *1] } ]
//| }
//| 1970-01-01T00:00:00.000Z Invalid Date /a\/b/gi plain
//| [Object: null prototype] {} {} [Arguments] { '0': 1, '1': 2 }
//| Foo { x: 1 } [ Foo { x: 1 } ] { foo: Foo { x: 1 } }
//| [ [Number: 3], [String: 'str'], [Boolean: false] ]
//| { a: [Getter/Setter], b: [Getter], c: [Setter] }
//| { [Symbol(sym)]: 2 }
//| Uint8Array(3) [ 1, 2, 3 ] Float64Array(2) [ 0, 0 ] ArrayBuffer { [Uint8Contents]: <00 00 00 00>, byteLength: 4 }
//| [ [ 'a', 1 ], [ 'b', 2 ] ] [ { a: 1, b: 2 }, { a: 3, b: 4 } ]
//| [ 1.5, 22.25, 333.125, 4, 5, 6, 7, 8, 9, 10 ] [
//|     -1, -22, 333,
//|   4444,   5,   6,
//|      7
//| ]
//| {
//|   a: [ { b: [Object] } ],
//|   d: [ [] ],
//|   e: [ [ [] ] ],
//|   f: [ [ [Array] ] ]
//| }
//| Bob is 42.5 years and 42, 1.5, {"a":1} [ 1, [length]: 1 ] { b: 2 } % extra 3
//| only one %s
//|  styled
//| a %s b
//| null undefined { a: { b: 1 } } [ 1, [ 2 ] ] [Function: f] Symbol(q) -0
//| 16 NaN 0 %x
