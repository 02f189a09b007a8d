const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
const a = new Float32Array([1, 2.7, 255]); i(a); i(new Float32Array(0)); i(new Float32Array(120)); i([a]); i({ a }, { depth: 0 }); i(a, { maxArrayLength: 1 }); i(a, { maxArrayLength: 0 }); i(a, { showHidden: true }); a.extra = 'x'; i(a); i(a, { compact: false }); i(a.buffer); i(new DataView(a.buffer)); i(a.subarray(1)); class Mine extends Float32Array {} i(new Mine(2)); i(Object.setPrototypeOf(new Float32Array(1), null)); console.log(a, [a.length, Float32Array.BYTES_PER_ELEMENT], util.isDeepStrictEqual(a, new Float32Array([1, 2.7, 255])), util.types.isFloat32Array(a), util.format('%o', new Float32Array(1)));
//# status: 0
//| Float32Array(3) [ 1, 2.700000047683716, 255 ]
//| Float32Array(0) []
//| Float32Array(120) [
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
//| [ Float32Array(3) [ 1, 2.700000047683716, 255 ] ]
//| { a: [Float32Array] }
//| Float32Array(3) [ 1, ... 2 more items ]
//| Float32Array(3) [ ... 3 more items ]
//| Float32Array(3) [
//|   1,
//|   2.700000047683716,
//|   255,
//|   [BYTES_PER_ELEMENT]: 4,
//|   [length]: 3,
//|   [byteLength]: 12,
//|   [byteOffset]: 0,
//|   [buffer]: ArrayBuffer { byteLength: 12 }
//| ]
//| Float32Array(3) [ 1, 2.700000047683716, 255, extra: 'x' ]
//| Float32Array(3) [
//|   1,
//|   2.700000047683716,
//|   255,
//|   extra: 'x'
//| ]
//| ArrayBuffer {
//|   [Uint8Contents]: <00 00 80 3f cd cc 2c 40 00 00 7f 43>,
//|   byteLength: 12
//| }
//| DataView {
//|   byteLength: 12,
//|   byteOffset: 0,
//|   buffer: ArrayBuffer {
//|     [Uint8Contents]: <00 00 80 3f cd cc 2c 40 00 00 7f 43>,
//|     byteLength: 12
//|   }
//| }
//| Float32Array(2) [ 2.700000047683716, 255 ]
//| Mine(2) [Float32Array] [ 0, 0 ]
//| [Float32Array(1): null prototype] [ 0 ]
//| Float32Array(3) [ 1, 2.700000047683716, 255, extra: 'x' ] [ 3, 4 ] false true Float32Array(1) [
//|   0,
//|   [BYTES_PER_ELEMENT]: 4,
//|   [length]: 1,
//|   [byteLength]: 4,
//|   [byteOffset]: 0,
//|   [buffer]: ArrayBuffer { byteLength: 4 }
//| ]
