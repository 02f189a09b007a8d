// structuredClone: every kind, identity, cycles, what is lost.
const util = require('util'); const c = structuredClone; const show = (v) => console.log(v); show(c({ a: 1, b: [1, 'x', null, undefined, -0, NaN, 1n], d: new Date(0), r: /a/gi, m: new Map([[{ k: 1 }, new Set([1])]]), n: new Number(5), s: new String('s'), t: new Boolean(false), big: Object(1n) })); show(c([, 1, , 2])); show(c(Object.assign([1], { x: 2 }))); const o = { n: 1 }; o.self = o; o.list = [o]; const k = c(o); console.log(k.self === k, k.list[0] === k, k !== o); const sh = { s: 1 }; const two = c({ a: sh, b: sh }); console.log(two.a === two.b); class A { constructor() { this.x = 1; } get y() { return 2; } } const a = c(new A()); console.log(a, a instanceof A, a.constructor === Object); show(c({ get g() { return 'got'; } })); show(c(Object.create({ up: 1 }, { own: { value: 1, enumerable: true }, hid: { value: 2 } }))); show(c({ [Symbol('s')]: 1, k: 1 })); const u = new Uint8Array([1, 2, 3, 4]).subarray(1, 3); const uc = c(u); console.log(uc, uc.buffer.byteLength, uc.byteOffset); show(c(Buffer.from('ab')).constructor.name); const ab = new ArrayBuffer(4); const pair = c({ x: new Uint8Array(ab), y: new Uint8Array(ab, 2) }); console.log(pair.x.buffer === pair.y.buffer); show(c(new DataView(new ArrayBuffer(2)))); show(c(new Float64Array([1.5])));
for (const v of [1, 'a', null, undefined, true, 1n, -0]) console.log(Object.is(c(v), v)); const re = /a/g; re.lastIndex = 3; console.log(c(re).lastIndex); const fail = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message, e instanceof DOMException); } }; fail(() => c(() => {})); fail(() => c({ f() {} })); fail(() => c(Symbol('s'))); fail(() => c({ s: Symbol('d') })); fail(() => c(new WeakMap())); fail(() => c(Promise.resolve())); fail(() => c()); fail(() => c({ get g() { throw new Error('getter'); } })); fail(() => c(new Proxy({ a: 1 }, {}))); fail(() => c(class X {})); fail(() => c(new WeakRef({}))); fail(() => c((function* () {})())); fail(() => c((function () { return arguments; })(1)));
//# status: 0
//| {
//|   a: 1,
//|   b: [ 1, 'x', null, undefined, -0, NaN, 1n ],
//|   d: 1970-01-01T00:00:00.000Z,
//|   r: /a/gi,
//|   m: Map(1) { { k: 1 } => Set(1) { 1 } },
//|   n: [Number: 5],
//|   s: [String: 's'],
//|   t: [Boolean: false],
//|   big: [BigInt: 1n]
//| }
//| [ <1 empty item>, 1, <1 empty item>, 2 ]
//| [ 1, x: 2 ]
//| true true true
//| true
//| { x: 1 } false true
//| { g: 'got' }
//| { own: 1 }
//| { k: 1 }
//| Uint8Array(2) [ 2, 3 ] 4 1
//| Uint8Array
//| true
//| DataView {
//|   byteLength: 2,
//|   byteOffset: 0,
//|   buffer: ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 }
//| }
//| Float64Array(1) [ 1.5 ]
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| 0
//| DataCloneError 25 () => {} could not be cloned. true
//| DataCloneError 25 f() {} could not be cloned. true
//| DataCloneError 25 Symbol(s) could not be cloned. true
//| DataCloneError 25 Symbol(d) could not be cloned. true
//| DataCloneError 25 #<WeakMap> could not be cloned. true
//| DataCloneError 25 #<Promise> could not be cloned. true
//| TypeError ERR_MISSING_ARGS The value argument must be specified false
//| Error undefined getter false
//| DataCloneError 25 #<Object> could not be cloned. true
//| DataCloneError 25 class X {} could not be cloned. true
//| DataCloneError 25 #<WeakRef> could not be cloned. true
//| DataCloneError 25 [object Generator] could not be cloned. true
//| DataCloneError 25 #<Object> could not be cloned. true
