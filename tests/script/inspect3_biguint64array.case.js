const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
const a = new BigUint64Array([1n, 2n, 255n]); i(a); i(new BigUint64Array(0)); i(new BigUint64Array(120)); i([a]); i({ a }, { depth: 0 }); i(a, { maxArrayLength: 1 }); i(a, { maxArrayLength: 0 }); i(a, { showHidden: true }); a.extra = 'x'; i(a); i(a, { compact: false }); i(a.buffer); i(new DataView(a.buffer)); i(a.subarray(1)); class Mine extends BigUint64Array {} i(new Mine(2)); i(Object.setPrototypeOf(new BigUint64Array(1), null)); console.log(a, [a.length, BigUint64Array.BYTES_PER_ELEMENT], util.isDeepStrictEqual(a, new BigUint64Array([1n, 2n, 255n])), util.types.isBigUint64Array(a), util.format('%o', new BigUint64Array(1)));
//# status: 0
//| BigUint64Array(3) [ 1n, 2n, 255n ]
//| BigUint64Array(0) []
//| BigUint64Array(120) [
//|   0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n,
//|   0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n,
//|   0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n,
//|   0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n,
//|   0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n,
//|   0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n,
//|   0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n,
//|   0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n,
//|   0n, 0n, 0n, 0n,
//|   ... 20 more items
//| ]
//| [ BigUint64Array(3) [ 1n, 2n, 255n ] ]
//| { a: [BigUint64Array] }
//| BigUint64Array(3) [ 1n, ... 2 more items ]
//| BigUint64Array(3) [ ... 3 more items ]
//| BigUint64Array(3) [
//|   1n,
//|   2n,
//|   255n,
//|   [BYTES_PER_ELEMENT]: 8,
//|   [length]: 3,
//|   [byteLength]: 24,
//|   [byteOffset]: 0,
//|   [buffer]: ArrayBuffer { byteLength: 24 }
//| ]
//| BigUint64Array(3) [ 1n, 2n, 255n, extra: 'x' ]
//| BigUint64Array(3) [
//|   1n,
//|   2n,
//|   255n,
//|   extra: 'x'
//| ]
//| ArrayBuffer {
//|   [Uint8Contents]: <01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00 ff 00 00 00 00 00 00 00>,
//|   byteLength: 24
//| }
//| DataView {
//|   byteLength: 24,
//|   byteOffset: 0,
//|   buffer: ArrayBuffer {
//|     [Uint8Contents]: <01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00 ff 00 00 00 00 00 00 00>,
//|     byteLength: 24
//|   }
//| }
//| BigUint64Array(2) [ 2n, 255n ]
//| Mine(2) [BigUint64Array] [ 0n, 0n ]
//| [BigUint64Array(1): null prototype] [ 0n ]
//| BigUint64Array(3) [ 1n, 2n, 255n, extra: 'x' ] [ 3, 8 ] false true BigUint64Array(1) [
//|   0n,
//|   [BYTES_PER_ELEMENT]: 8,
//|   [length]: 1,
//|   [byteLength]: 8,
//|   [byteOffset]: 0,
//|   [buffer]: ArrayBuffer { byteLength: 8 }
//| ]
