const o = { b: 2, a: 1, [Symbol('s')]: 3 };
console.log(Object.entries(o), Object.values(o), Object.keys(o), Object.getOwnPropertyNames('ab'), Object.assign({}, o, { c: 4 }, null), Object.is(NaN, NaN));
console.log(Object.getOwnPropertyDescriptors({ get x() { return 1; }, y: 2 }), Object.hasOwn(o, 'a'), Object.create(null), Object.create({ p: 1 }, { q: { value: 2, enumerable: true } }));
console.log(Object.fromEntries(Object.entries(o).map(([k, v]) => [k, v * 2])), Object.getPrototypeOf(Object.create(null)), Object.setPrototypeOf({ z: 1 }, { inherited: true }).inherited);
const d = Object.defineProperties({}, { a: { value: 1, writable: true }, b: { get() { return 5; }, enumerable: true } });
console.log(d.a, d.b, Object.keys(d), d, { a: 1 }.propertyIsEnumerable('a'), { a: 1 }.isPrototypeOf({}));
console.log(String({}), {}.toString.call(null), {}.toString.call([]), {}.toString.call(function () {}), {}.toString.call(new Date()), {}.toString.call(/x/), {}.toString.call(1), {}.toString.call(''), {}.toString.call(true));
console.log(Object(1), Object('s'), Object(null), new Object({ a: 1 }), Object.entries([7, 8]), Object.isFrozen('x'));
for (const k in Object.create({ inh: 1 }, { own: { value: 1, enumerable: true }, hid: { value: 2 } })) console.log(k);
//# status: 0
//| [ [ 'b', 2 ], [ 'a', 1 ] ] [ 2, 1 ] [ 'b', 'a' ] [ '0', '1', 'length' ] { b: 2, a: 1, c: 4, [Symbol(s)]: 3 } true
//| {
//|   x: {
//|     get: [Function: get x],
//|     set: undefined,
//|     enumerable: true,
//|     configurable: true
//|   },
//|   y: { value: 2, writable: true, enumerable: true, configurable: true }
//| } true [Object: null prototype] {} { q: 2 }
//| { b: 4, a: 2 } null true
//| 1 5 [ 'b' ] { b: [Getter] } true false
//| [object Object] [object Null] [object Array] [object Function] [object Date] [object RegExp] [object Number] [object String] [object Boolean]
//| [Number: 1] [String: 's'] {} { a: 1 } [ [ '0', 7 ], [ '1', 8 ] ] true
//| own
//| inh
