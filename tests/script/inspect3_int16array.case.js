const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
const a = new Int16Array([1, 2.7, 255]); i(a); i(new Int16Array(0)); i(new Int16Array(120)); i([a]); i({ a }, { depth: 0 }); i(a, { maxArrayLength: 1 }); i(a, { maxArrayLength: 0 }); i(a, { showHidden: true }); a.extra = 'x'; i(a); i(a, { compact: false }); i(a.buffer); i(new DataView(a.buffer)); i(a.subarray(1)); class Mine extends Int16Array {} i(new Mine(2)); i(Object.setPrototypeOf(new Int16Array(1), null)); console.log(a, [a.length, Int16Array.BYTES_PER_ELEMENT], util.isDeepStrictEqual(a, new Int16Array([1, 2.7, 255])), util.types.isInt16Array(a), util.format('%o', new Int16Array(1)));
//# status: 0
//| Int16Array(3) [ 1, 2, 255 ]
//| Int16Array(0) []
//| Int16Array(120) [
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
//| [ Int16Array(3) [ 1, 2, 255 ] ]
//| { a: [Int16Array] }
//| Int16Array(3) [ 1, ... 2 more items ]
//| Int16Array(3) [ ... 3 more items ]
//| Int16Array(3) [
//|   1,
//|   2,
//|   255,
//|   [BYTES_PER_ELEMENT]: 2,
//|   [length]: 3,
//|   [byteLength]: 6,
//|   [byteOffset]: 0,
//|   [buffer]: ArrayBuffer { byteLength: 6 }
//| ]
//| Int16Array(3) [ 1, 2, 255, extra: 'x' ]
//| Int16Array(3) [
//|   1,
//|   2,
//|   255,
//|   extra: 'x'
//| ]
//| ArrayBuffer { [Uint8Contents]: <01 00 02 00 ff 00>, byteLength: 6 }
//| DataView {
//|   byteLength: 6,
//|   byteOffset: 0,
//|   buffer: ArrayBuffer { [Uint8Contents]: <01 00 02 00 ff 00>, byteLength: 6 }
//| }
//| Int16Array(2) [ 2, 255 ]
//| Mine(2) [Int16Array] [ 0, 0 ]
//| [Int16Array(1): null prototype] [ 0 ]
//| Int16Array(3) [ 1, 2, 255, extra: 'x' ] [ 3, 2 ] false true Int16Array(1) [
//|   0,
//|   [BYTES_PER_ELEMENT]: 2,
//|   [length]: 1,
//|   [byteLength]: 2,
//|   [byteOffset]: 0,
//|   [buffer]: ArrayBuffer { byteLength: 2 }
//| ]
