const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
const a = new Float64Array([1, 2.7, 255]); i(a); i(new Float64Array(0)); i(new Float64Array(120)); i([a]); i({ a }, { depth: 0 }); i(a, { maxArrayLength: 1 }); i(a, { maxArrayLength: 0 }); i(a, { showHidden: true }); a.extra = 'x'; i(a); i(a, { compact: false }); i(a.buffer); i(new DataView(a.buffer)); i(a.subarray(1)); class Mine extends Float64Array {} i(new Mine(2)); i(Object.setPrototypeOf(new Float64Array(1), null)); console.log(a, [a.length, Float64Array.BYTES_PER_ELEMENT], util.isDeepStrictEqual(a, new Float64Array([1, 2.7, 255])), util.types.isFloat64Array(a), util.format('%o', new Float64Array(1)));
//# status: 0
//| Float64Array(3) [ 1, 2.7, 255 ]
//| Float64Array(0) []
//| Float64Array(120) [
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
//| [ Float64Array(3) [ 1, 2.7, 255 ] ]
//| { a: [Float64Array] }
//| Float64Array(3) [ 1, ... 2 more items ]
//| Float64Array(3) [ ... 3 more items ]
//| Float64Array(3) [
//|   1,
//|   2.7,
//|   255,
//|   [BYTES_PER_ELEMENT]: 8,
//|   [length]: 3,
//|   [byteLength]: 24,
//|   [byteOffset]: 0,
//|   [buffer]: ArrayBuffer { byteLength: 24 }
//| ]
//| Float64Array(3) [ 1, 2.7, 255, extra: 'x' ]
//| Float64Array(3) [
//|   1,
//|   2.7,
//|   255,
//|   extra: 'x'
//| ]
//| ArrayBuffer {
//|   [Uint8Contents]: <00 00 00 00 00 00 f0 3f 9a 99 99 99 99 99 05 40 00 00 00 00 00 e0 6f 40>,
//|   byteLength: 24
//| }
//| DataView {
//|   byteLength: 24,
//|   byteOffset: 0,
//|   buffer: ArrayBuffer {
//|     [Uint8Contents]: <00 00 00 00 00 00 f0 3f 9a 99 99 99 99 99 05 40 00 00 00 00 00 e0 6f 40>,
//|     byteLength: 24
//|   }
//| }
//| Float64Array(2) [ 2.7, 255 ]
//| Mine(2) [Float64Array] [ 0, 0 ]
//| [Float64Array(1): null prototype] [ 0 ]
//| Float64Array(3) [ 1, 2.7, 255, extra: 'x' ] [ 3, 8 ] false true Float64Array(1) [
//|   0,
//|   [BYTES_PER_ELEMENT]: 8,
//|   [length]: 1,
//|   [byteLength]: 8,
//|   [byteOffset]: 0,
//|   [buffer]: ArrayBuffer { byteLength: 8 }
//| ]
