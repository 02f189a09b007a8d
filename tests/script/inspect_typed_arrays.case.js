// Typed arrays, ArrayBuffer, DataView, SharedArrayBuffer; limits and hidden members.
const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
for (const T of [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array]) i(new T([1, 2])); i(new BigInt64Array([1n, -2n])); i(new BigUint64Array(2)); i(new Uint8Array(0)); i(new Uint8Array(200)); i(new Uint8Array(7)); i(new Float32Array([1.5, NaN, -0])); i(new Uint8Array(3), { maxArrayLength: 1 }); i(new Uint8Array(3), { maxArrayLength: 0 });
i(new ArrayBuffer(0)); i(new ArrayBuffer(4)); i(new ArrayBuffer(60)); i(new ArrayBuffer(3), { maxArrayLength: 1 }); i(new DataView(new ArrayBuffer(4), 1, 2)); i(new Uint8Array([1, 2]), { showHidden: true }); i(new Uint8Array(2).buffer, { showHidden: true }); const t = new Uint8Array(2); t.extra = 'e'; i(t); const ab = new ArrayBuffer(1); ab.x = 1; i(ab); i({ a: new Uint8Array(2) }, { depth: 0 }); i({ a: { b: { c: new Uint8Array(2) } } }); i([new ArrayBuffer(2)]); i(new Uint16Array(2), { compact: false }); class My extends Uint8Array {} i(new My(2)); i(new Int32Array(30).fill(123456)); i(new Uint8Array(2), { numericSeparator: true }); i(new Int32Array([1000000, -12345]), { numericSeparator: true });
//# status: 0
//| Int8Array(2) [ 1, 2 ]
//| Uint8Array(2) [ 1, 2 ]
//| Uint8ClampedArray(2) [ 1, 2 ]
//| Int16Array(2) [ 1, 2 ]
//| Uint16Array(2) [ 1, 2 ]
//| Int32Array(2) [ 1, 2 ]
//| Uint32Array(2) [ 1, 2 ]
//| Float32Array(2) [ 1, 2 ]
//| Float64Array(2) [ 1, 2 ]
//| BigInt64Array(2) [ 1n, -2n ]
//| BigUint64Array(2) [ 0n, 0n ]
//| Uint8Array(0) []
//| Uint8Array(200) [
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0,
//|   ... 100 more items
//| ]
//| Uint8Array(7) [
//|   0, 0, 0, 0,
//|   0, 0, 0
//| ]
//| Float32Array(3) [ 1.5, NaN, -0 ]
//| Uint8Array(3) [ 0, ... 2 more items ]
//| Uint8Array(3) [ ... 3 more items ]
//| ArrayBuffer { [Uint8Contents]: <>, byteLength: 0 }
//| ArrayBuffer { [Uint8Contents]: <00 00 00 00>, byteLength: 4 }
//| ArrayBuffer {
//|   [Uint8Contents]: <00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00>,
//|   byteLength: 60
//| }
//| ArrayBuffer { [Uint8Contents]: <00 ... 2 more bytes>, byteLength: 3 }
//| DataView {
//|   byteLength: 2,
//|   byteOffset: 1,
//|   buffer: ArrayBuffer { [Uint8Contents]: <00 00 00 00>, byteLength: 4 }
//| }
//| Uint8Array(2) [
//|   1,
//|   2,
//|   [BYTES_PER_ELEMENT]: 1,
//|   [length]: 2,
//|   [byteLength]: 2,
//|   [byteOffset]: 0,
//|   [buffer]: ArrayBuffer { byteLength: 2 }
//| ]
//| ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 }
//| Uint8Array(2) [ 0, 0, extra: 'e' ]
//| ArrayBuffer { [Uint8Contents]: <00>, byteLength: 1, x: 1 }
//| { a: [Uint8Array] }
//| { a: { b: { c: [Uint8Array] } } }
//| [ ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 } ]
//| Uint16Array(2) [
//|   0,
//|   0
//| ]
//| My(2) [Uint8Array] [ 0, 0 ]
//| Int32Array(30) [
//|   123456, 123456, 123456, 123456,
//|   123456, 123456, 123456, 123456,
//|   123456, 123456, 123456, 123456,
//|   123456, 123456, 123456, 123456,
//|   123456, 123456, 123456, 123456,
//|   123456, 123456, 123456, 123456,
//|   123456, 123456, 123456, 123456,
//|   123456, 123456
//| ]
//| Uint8Array(2) [ 0, 0 ]
//| Int32Array(2) [ 1_000_000, -12_345 ]
