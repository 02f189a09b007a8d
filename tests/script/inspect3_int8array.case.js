const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
const a = new Int8Array([1, 2.7, 255]); i(a); i(new Int8Array(0)); i(new Int8Array(120)); i([a]); i({ a }, { depth: 0 }); i(a, { maxArrayLength: 1 }); i(a, { maxArrayLength: 0 }); i(a, { showHidden: true }); a.extra = 'x'; i(a); i(a, { compact: false }); i(a.buffer); i(new DataView(a.buffer)); i(a.subarray(1)); class Mine extends Int8Array {} i(new Mine(2)); i(Object.setPrototypeOf(new Int8Array(1), null)); console.log(a, [a.length, Int8Array.BYTES_PER_ELEMENT], util.isDeepStrictEqual(a, new Int8Array([1, 2.7, 255])), util.types.isInt8Array(a), util.format('%o', new Int8Array(1)));
//# status: 0
//| Int8Array(3) [ 1, 2, -1 ]
//| Int8Array(0) []
//| Int8Array(120) [
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
//|   0, 0, 0, 0,
//|   ... 20 more items
//| ]
//| [ Int8Array(3) [ 1, 2, -1 ] ]
//| { a: [Int8Array] }
//| Int8Array(3) [ 1, ... 2 more items ]
//| Int8Array(3) [ ... 3 more items ]
//| Int8Array(3) [
//|   1,
//|   2,
//|   -1,
//|   [BYTES_PER_ELEMENT]: 1,
//|   [length]: 3,
//|   [byteLength]: 3,
//|   [byteOffset]: 0,
//|   [buffer]: ArrayBuffer { byteLength: 3 }
//| ]
//| Int8Array(3) [ 1, 2, -1, extra: 'x' ]
//| Int8Array(3) [
//|   1,
//|   2,
//|   -1,
//|   extra: 'x'
//| ]
//| ArrayBuffer { [Uint8Contents]: <01 02 ff>, byteLength: 3 }
//| DataView {
//|   byteLength: 3,
//|   byteOffset: 0,
//|   buffer: ArrayBuffer { [Uint8Contents]: <01 02 ff>, byteLength: 3 }
//| }
//| Int8Array(2) [ 2, -1 ]
//| Mine(2) [Int8Array] [ 0, 0 ]
//| [Int8Array(1): null prototype] [ 0 ]
//| Int8Array(3) [ 1, 2, -1, extra: 'x' ] [ 3, 1 ] false true Int8Array(1) [
//|   0,
//|   [BYTES_PER_ELEMENT]: 1,
//|   [length]: 1,
//|   [byteLength]: 1,
//|   [byteOffset]: 0,
//|   [buffer]: ArrayBuffer { byteLength: 1 }
//| ]
