// Symbols as values and keys, showHidden on several kinds, descriptors.
const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
i(Symbol()); i(Symbol('')); i(Symbol('a b')); i(Symbol('it\'s')); i(Symbol.iterator); i(Symbol.for('reg')); i({ [Symbol('k')]: 1, [Symbol()]: 2, [Symbol.iterator]: 3 }); i(Object.defineProperty({}, Symbol('hid'), { value: 1 })); i(Object.defineProperty({}, Symbol('hid'), { value: 1 }), { showHidden: true }); i([Symbol('x')]); i(new Map([[Symbol('m'), Symbol('v')]])); i(Object(Symbol('boxed'))); i(Object(1n)); i(Object(-0)); i(Object(false)); i(Object.assign(Object(1), { a: 1 })); i(new Boolean(true), { showHidden: true }); i({ a: 1, ['__proto__']: 2 }); i(JSON.parse('{"__proto__": {"x": 1}}')); i(Object.create({ inherited: 1 }, { own: { value: 2, enumerable: true } })); i({ a: 1n, b: 10n ** 30n, c: -0, d: 0 }); i(Symbol('multi\nline')); i({ [Symbol('multi\nline')]: 1 }); i(new Date(1e15)); i(new Date('2020-02-30T00:00:00Z')); i(Object.assign(new Date(0), { tz: 'x' })); i(Object.assign(/re/y, { k: 1 })); i([new Date(0), /a/]); i(new Error('e') instanceof Error); i(new WeakRef({ a: 1 })); i([1, 2, 3].entries()); i(globalThis === global); i(Promise.resolve({ a: 1 })); i(new Promise(() => {})); const rej = Promise.reject(new Error('r').message); rej.catch(() => {}); i(rej); i(Object.assign(Promise.resolve(1), { x: 2 })); i([Promise.resolve([[[1]]])]);
//# status: 0
//| Symbol()
//| Symbol()
//| Symbol(a b)
//| Symbol(it's)
//| Symbol(Symbol.iterator)
//| Symbol(reg)
//| { [Symbol(k)]: 1, [Symbol()]: 2, [Symbol(Symbol.iterator)]: 3 }
//| {}
//| { [Symbol(hid)]: 1 }
//| [ Symbol(x) ]
//| Map(1) { Symbol(m) => Symbol(v) }
//| [Symbol: Symbol(boxed)]
//| [BigInt: 1n]
//| [Number: -0]
//| [Boolean: false]
//| [Number: 1] { a: 1 }
//| [Boolean: true]
//| { a: 1, ['__proto__']: 2 }
//| { ['__proto__']: { x: 1 } }
//| { own: 2 }
//| { a: 1n, b: 1000000000000000000000000000000n, c: -0, d: 0 }
//| Symbol(multi
//| line)
//| { [Symbol(multi\nline)]: 1 }
//| +033658-09-27T01:46:40.000Z
//| 2020-03-01T00:00:00.000Z
//| 1970-01-01T00:00:00.000Z { tz: 'x' }
//| /re/y { k: 1 }
//| [ 1970-01-01T00:00:00.000Z, /a/ ]
//| true
//| WeakRef {}
//| Object [Array Iterator] {}
//| true
//| Promise { { a: 1 } }
//| Promise { <pending> }
//| Promise { <rejected> 'r' }
//| Promise { 1, x: 2 }
//| [ Promise { [ [Array] ] } ]
