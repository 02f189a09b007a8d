const { format, formatWithOptions } = require('util');
const o = { a: { b: { c: { d: 1 } } }, f() {} };
for (const args of [['%s', 'x'], ['%s', 5n], ['%s', -0], ['%s', Symbol('q')], ['%s', { a: 1 }], ['%s', [1, [2, [3]]]], ['%s', null], ['%s', undefined], ['%s', () => 1], ['%s', class Foo {}], ['%s', new Error('e').message], ['%d', '42'], ['%d', 'x'], ['%d', 5n], ['%d', {}], ['%i', '42.9'], ['%i', 7n], ['%f', '1.50'], ['%f', Symbol.iterator.toString()], ['%j', { a: [1] }], ['%j'], ['%o', [1]], ['%O', o], ['%o', 'str'], ['%c', 'css'], ['%%'], ['%s%%', 1], ['%x', 1], ['%s'], ['a', 'b', 3], [1, '%s', 2], ['%s %s', 'only'], ['%s', new Date(0)], ['%d', -0], ['%i', -0.5], ['100%'], ['%', 1], ['%s', { toString() { return 'own'; } }], ['%s', new (class X { toString() { return 'x!'; } })()], ['%s', Object.create(null)], ['']]) console.log(format(...args));
console.log(format(), format(undefined), format('%s', 'a', { b: 1 }, 'c'), format(new Error('x')).split('\n')[0]);
const circ = {}; circ.me = circ; console.log(format('%j', circ), format('%O', circ));
try { format('%j', { toJSON() { throw new Error('tj'); } }); } catch (e) { console.log(e.message); }
console.log(formatWithOptions({ colors: true }, '%O %s', { a: 1, s: 'x' }, 'y'), formatWithOptions({ compact: false }, '%O', { a: 1 }));
//# status: 0
//| x
//| 5n
//| -0
//| Symbol(q)
//| { a: 1 }
//| [ 1, [Array] ]
//| null
//| undefined
//| () => 1
//| class Foo {}
//| e
//| 42
//| NaN
//| 5n
//| NaN
//| 42
//| 7n
//| 1.5
//| NaN
//| {"a":[1]}
//| %j
//| [ 1, [length]: 1 ]
//| { a: { b: { c: [Object] } }, f: [Function: f] }
//| 'str'
//|
//| %%
//| 1%
//| %x 1
//| %s
//| a b 3
//| 1 %s 2
//| only %s
//| 1970-01-01T00:00:00.000Z
//| -0
//| -0
//| 100%
//| % 1
//| own
//| x!
//| [Object: null prototype] {}
//|
//|  undefined a { b: 1 } c Error: x
//| [Circular] <ref *1> { me: [Circular *1] }
//| tj
//| { a: [33m1[39m, s: [32m'x'[39m } y {
//|   a: 1
//| }
