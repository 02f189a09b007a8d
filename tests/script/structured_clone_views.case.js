// Views over one buffer, resized views, Blob and others through structuredClone.
const ab = new ArrayBuffer(8); const o = structuredClone({ a: new Uint8Array(ab, 0, 4), b: new DataView(ab, 4), c: ab }); console.log(o.a.buffer === o.b.buffer, o.a.buffer === o.c, o.b.byteOffset, o.a.length); for (const T of [Int8Array, Uint16Array, Float32Array, BigInt64Array, Uint8ClampedArray]) { const v = new T(2); const c = structuredClone(v); console.log(c.constructor.name, c.length, c.buffer !== v.buffer); } const m = new Map(); m.set(m, m); const mc = structuredClone(m); console.log(mc.get(mc) === mc); const s = new Set(); s.add(s); const sc = structuredClone(s); console.log(sc.has(sc)); const arr = [1, 2]; arr.push(arr); console.log(structuredClone(arr)[2][2][0]); const d = new Date(5); d.extra = 1; console.log(structuredClone(d), structuredClone(d).extra); const e = Object.assign(/x/g, { extra: 1 }); console.log(structuredClone(e), structuredClone(e).extra); console.log(structuredClone({ a: undefined, b: null }), structuredClone([undefined, , null]).length, structuredClone(new (class Foo { x = 1; })()).constructor.name, structuredClone(Object.create(null)) instanceof Object); console.log(structuredClone(Object.freeze({ f: 1 })), Object.isFrozen(structuredClone(Object.freeze({ f: 1 }))), structuredClone(new Error('x', { cause: { a: 1 } })).cause);
//# status: 0
//| true true 4 4
//| Int8Array 2 true
//| Uint16Array 2 true
//| Float32Array 2 true
//| BigInt64Array 2 true
//| Uint8ClampedArray 2 true
//| true
//| true
//| 1
//| 1970-01-01T00:00:00.005Z undefined
//| /x/g undefined
//| { a: undefined, b: null } 3 Object true
//| { f: 1 } false { a: 1 }
