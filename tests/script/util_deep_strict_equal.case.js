// isDeepStrictEqual over every kind.
const util = require('util'); let n = 0; const eq = (...pairs) => pairs.forEach(([a, b]) => { n++; const r = [util.isDeepStrictEqual(a, b), util.isDeepStrictEqual(b, a)]; console.log(n, r[0], r[0] === r[1] ? '' : 'ASYMMETRIC'); });
eq([1, 1], [1, '1'], [0, -0], [NaN, NaN], [null, undefined], ['', false], [1n, 1n], [1n, 1], [Symbol.iterator, Symbol.iterator], [Symbol('a'), Symbol('a')]);
eq([[], []], [[1, 2], [1, 2]], [[1, 2], [2, 1]], [[1, , 3], [1, undefined, 3]], [[], {}], [{ a: 1, b: 2 }, { b: 2, a: 1 }], [{ a: undefined }, {}], [{ a: undefined }, { b: undefined }], [Object.assign([1], { x: 1 }), [1]], [{ [Symbol.for('s')]: 1 }, { [Symbol.for('s')]: 1 }], [{ [Symbol.for('s')]: 1 }, {}], [{ [Symbol.for('s')]: 1 }, { [Symbol.for('s')]: 2 }]);
eq([new Date(0), new Date(0)], [new Date(0), new Date(1)], [new Date(NaN), new Date(NaN)], [/a/g, /a/g], [/a/g, /a/i], [/a/, /b/], [Object.assign(/a/, { lastIndex: 1 }), /a/], [new Error('a'), new Error('a')], [new Error('a'), new Error('b')], [new Error('a'), new TypeError('a')], [new Error('a', { cause: 1 }), new Error('a', { cause: 1 })], [new Error('a', { cause: 1 }), new Error('a', { cause: 2 })], [new Error('a', { cause: undefined }), new Error('a')], [new AggregateError([1], 'x'), new AggregateError([2], 'x')]);
eq([new Map([[1, 2]]), new Map([[1, 2]])], [new Map([[1, 2], [3, 4]]), new Map([[3, 4], [1, 2]])], [new Map([[{ a: 1 }, 1]]), new Map([[{ a: 1 }, 1]])], [new Map([[{ a: 1 }, 1]]), new Map([[{ a: 2 }, 1]])], [new Map([['a', undefined]]), new Map([['b', undefined]])], [new Set([1, 2]), new Set([2, 1])], [new Set([{ a: 1 }, { a: 2 }]), new Set([{ a: 2 }, { a: 1 }])], [new Set([[1], [2]]), new Set([[1], [3]])], [new Set(), new Map()], [new Set([1, '1']), new Set([1, 1])], [new Map([[NaN, 1]]), new Map([[NaN, 1]])], [new Set([{ a: 1 }, { a: 1 }]), new Set([{ a: 1 }, { b: 1 }])], [new Set([null, undefined]), new Set([undefined, null])]);
eq([new Uint8Array([1]), new Uint8Array([1])], [new Uint8Array([1]), new Int8Array([1])], [new Uint8Array([1]), Buffer.from([1])], [new Float32Array([0]), new Float32Array([-0])], [new Float64Array([NaN]), new Float64Array([NaN])], [new ArrayBuffer(2), new ArrayBuffer(2)], [new ArrayBuffer(2), new ArrayBuffer(3)], [new DataView(new ArrayBuffer(1)), new DataView(new ArrayBuffer(1))], [Buffer.from('a'), Buffer.from('b')]);
class A { constructor(x) { this.x = x; } } class B { constructor(x) { this.x = x; } } eq([new A(1), new A(1)], [new A(1), new B(1)], [new A(1), { x: 1 }], [Object.create(null), {}], [Object(1), Object(1)], [Object(1), Object(2)], [Object(1), 1], [Object('a'), Object('a')], [Object(-0), Object(0)], [Object(1n), Object(1n)], [Object(Symbol.iterator), Object(Symbol.iterator)], [() => {}, () => {}], [Math.max, Math.max], [Promise.resolve(1), Promise.resolve(1)], [new WeakMap(), new WeakMap()], [(function () { return arguments; })(1), (function () { return arguments; })(1)], [(function () { return arguments; })(1), [1]]);
const c1 = { a: 1 }; c1.c = c1; const c2 = { a: 1 }; c2.c = c2; const c3 = { a: 1, c: { a: 1 } }; c3.c.c = c3; eq([c1, c2], [c1, c3], [c1, { a: 1, c: {} }]); const d = Object.defineProperty({}, 'h', { value: 1 }); eq([d, {}], [{ get a() { return 1; } }, { a: 1 }], [new Proxy({ a: 1 }, {}), { a: 1 }], [{ [Symbol.toStringTag]: 'x' }, {}], [new String('ab'), Object.assign(new String('ab'), { x: 1 })]);
//# status: 0
//| 1 true
//| 2 false
//| 3 false
//| 4 true
//| 5 false
//| 6 false
//| 7 true
//| 8 false
//| 9 true
//| 10 false
//| 11 true
//| 12 true
//| 13 false
//| 14 false
//| 15 false
//| 16 true
//| 17 false
//| 18 false
//| 19 false
//| 20 true
//| 21 false
//| 22 false
//| 23 true
//| 24 false
//| 25 false
//| 26 true
//| 27 false
//| 28 false
//| 29 false
//| 30 true
//| 31 false
//| 32 false
//| 33 true
//| 34 false
//| 35 true
//| 36 false
//| 37 true
//| 38 true
//| 39 true
//| 40 false
//| 41 false
//| 42 true
//| 43 true
//| 44 false
//| 45 false
//| 46 false
//| 47 true
//| 48 false
//| 49 true
//| 50 true
//| 51 false
//| 52 false
//| 53 false
//| 54 true
//| 55 true
//| 56 false
//| 57 true
//| 58 false
//| 59 true
//| 60 false
//| 61 false
//| 62 false
//| 63 true
//| 64 false
//| 65 false
//| 66 true
//| 67 false
//| 68 true
//| 69 true
//| 70 false
//| 71 true
//| 72 true
//| 73 true
//| 74 true
//| 75 false
//| 76 true
//| 77 true
//| 78 false
//| 79 true
//| 80 true
//| 81 true
//| 82 false
//| 83 false
