const o = { a: 1, d: new Date(5), r: /x/gi, m: new Map([[{ k: 1 }, new Set([1])]]), n: null, u: undefined, arr: [1, , 3], big: 10n, buf: new Uint8Array([1, 2]).buffer, nan: NaN };
o.self = o;
const c = structuredClone(o);
console.log(c, c !== o, c.self === c, c.d instanceof Date);
for (const bad of [() => {}, Symbol('s'), { f() {} }, new WeakMap(), Promise.resolve()]) { try { structuredClone(bad); console.log('?'); } catch (e) { console.log(e.name, e.code, e instanceof DOMException); } }
class K { constructor() { this.x = 1; } get y() { return 2; } }
console.log(structuredClone(new K()), structuredClone(new K()) instanceof K, structuredClone(Object('s')), structuredClone(-0), structuredClone([1n]));
const ab = new ArrayBuffer(4);
const moved = structuredClone(ab, { transfer: [ab] });
console.log(moved.byteLength, ab.byteLength);
try { structuredClone(); } catch (e) { console.log(e.name); }
//# status: 0
//| <ref *1> {
//|   a: 1,
//|   d: 1970-01-01T00:00:00.005Z,
//|   r: /x/gi,
//|   m: Map(1) { { k: 1 } => Set(1) { 1 } },
//|   n: null,
//|   u: undefined,
//|   arr: [ 1, <1 empty item>, 3 ],
//|   big: 10n,
//|   buf: ArrayBuffer { [Uint8Contents]: <01 02>, byteLength: 2 },
//|   nan: NaN,
//|   self: [Circular *1]
//| } true true true
//| DataCloneError 25 true
//| DataCloneError 25 true
//| DataCloneError 25 true
//| DataCloneError 25 true
//| DataCloneError 25 true
//| { x: 1 } false [String: 's'] -0 [ 1n ]
//| 4 0
//| TypeError
