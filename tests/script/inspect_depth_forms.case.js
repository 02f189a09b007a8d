// What stands for an object that lies too deep, kind by kind.
const util = require('util'); class K { constructor() { this.a = 1; } } class M extends Map {} const kinds = { o: { a: 1 }, e: {}, arr: [1], ea: [], k: new K(), np: Object.assign(Object.create(null), { a: 1 }), map: new Map([[1, 2]]), em: new Map(), mm: new M([[1, 2]]), set: new Set([1]), fn() {}, fp: Object.assign(() => {}, { a: 1 }), date: new Date(0), dp: Object.assign(new Date(0), { a: 1 }), re: /a/, rp: Object.assign(/a/, { a: 1 }), u8: new Uint8Array(2), ab: new ArrayBuffer(2), p: Promise.resolve(1), sym: Object(Symbol('s')), num: Object(1), cls: class Q {}, wm: new WeakMap(), args: (function () { return arguments; })(1), it: new Map([[1, 2]]).keys(), gen: (function* () {})(), tag: { [Symbol.toStringTag]: 'T', a: 1 }, buf: Buffer.from('x'), err: new Error('deep').message }; for (const depth of [0, -1]) for (const k of Object.keys(kinds)) console.log(k, util.inspect(kinds[k], { depth })); console.log(util.inspect({ kinds }, { depth: 1 }));
//# status: 0
//| o { a: 1 }
//| e {}
//| arr [ 1 ]
//| ea []
//| k K { a: 1 }
//| np [Object: null prototype] { a: 1 }
//| map Map(1) { 1 => 2 }
//| em Map(0) {}
//| mm M(1) [Map] { 1 => 2 }
//| set Set(1) { 1 }
//| fn [Function: fn]
//| fp [Function (anonymous)] { a: 1 }
//| date 1970-01-01T00:00:00.000Z
//| dp 1970-01-01T00:00:00.000Z { a: 1 }
//| re /a/
//| rp /a/ { a: 1 }
//| u8 Uint8Array(2) [ 0, 0 ]
//| ab ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 }
//| p Promise { 1 }
//| sym [Symbol: Symbol(s)]
//| num [Number: 1]
//| cls [class Q]
//| wm WeakMap { <items unknown> }
//| args [Arguments] { '0': 1 }
//| it [Map Iterator] { 1 }
//| gen Object [Generator] {}
//| tag { a: 1, [Symbol(Symbol.toStringTag)]: 'T' }
//| buf <Buffer 78>
//| err 'deep'
//| o [Object]
//| e {}
//| arr [Array]
//| ea []
//| k [K]
//| np [Object: null prototype]
//| map [Map]
//| em Map(0) {}
//| mm [M [Map]]
//| set [Set]
//| fn [Function: fn]
//| fp [Function]
//| date 1970-01-01T00:00:00.000Z
//| dp [Date]
//| re /a/
//| rp /a/
//| u8 [Uint8Array]
//| ab [ArrayBuffer]
//| p [Promise]
//| sym [Symbol: Symbol(s)]
//| num [Number: 1]
//| cls [class Q]
//| wm [WeakMap]
//| args [Object]
//| it [Object [Map Iterator]]
//| gen Object [Generator] {}
//| tag [Object]
//| buf <Buffer 78>
//| err 'deep'
//| {
//|   kinds: {
//|     o: [Object],
//|     e: {},
//|     arr: [Array],
//|     ea: [],
//|     k: [K],
//|     np: [Object: null prototype],
//|     map: [Map],
//|     em: Map(0) {},
//|     mm: [M [Map]],
//|     set: [Set],
//|     fn: [Function: fn],
//|     fp: [Function],
//|     date: 1970-01-01T00:00:00.000Z,
//|     dp: [Date],
//|     re: /a/,
//|     rp: /a/,
//|     u8: [Uint8Array],
//|     ab: [ArrayBuffer],
//|     p: [Promise],
//|     sym: [Symbol: Symbol(s)],
//|     num: [Number: 1],
//|     cls: [class Q],
//|     wm: [WeakMap],
//|     args: [Object],
//|     it: [Object [Map Iterator]],
//|     gen: Object [Generator] {},
//|     tag: [Object],
//|     buf: <Buffer 78>,
//|     err: 'deep'
//|   }
//| }
