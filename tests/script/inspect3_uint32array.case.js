const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
const a = new Uint32Array([1, 2.7, 255]); i(a); i(new Uint32Array(0)); i(new Uint32Array(120)); i([a]); i({ a }, { depth: 0 }); i(a, { maxArrayLength: 1 }); i(a, { maxArrayLength: 0 }); i(a, { showHidden: true }); a.extra = 'x'; i(a); i(a, { compact: false }); i(a.buffer); i(new DataView(a.buffer)); i(a.subarray(1)); class Mine extends Uint32Array {} i(new Mine(2)); i(Object.setPrototypeOf(new Uint32Array(1), null)); console.log(a, [a.length, Uint32Array.BYTES_PER_ELEMENT], util.isDeepStrictEqual(a, new Uint32Array([1, 2.7, 255])), util.types.isUint32Array(a), util.format('%o', new Uint32Array(1)));
//# status: 0
//| Uint32Array(3) [ 1, 2, 255 ]
//| Uint32Array(0) []
//| Uint32Array(120) [
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
//| [ Uint32Array(3) [ 1, 2, 255 ] ]
//| { a: [Uint32Array] }
//| Uint32Array(3) [ 1, ... 2 more items ]
//| Uint32Array(3) [ ... 3 more items ]
//| Uint32Array(3) [
//|   1,
//|   2,
//|   255,
//|   [BYTES_PER_ELEMENT]: 4,
//|   [length]: 3,
//|   [byteLength]: 12,
//|   [byteOffset]: 0,
//|   [buffer]: ArrayBuffer { byteLength: 12 }
//| ]
//| Uint32Array(3) [ 1, 2, 255, extra: 'x' ]
//| Uint32Array(3) [
//|   1,
//|   2,
//|   255,
//|   extra: 'x'
//| ]
//| ArrayBuffer {
//|   [Uint8Contents]: <01 00 00 00 02 00 00 00 ff 00 00 00>,
//|   byteLength: 12
//| }
//| DataView {
//|   byteLength: 12,
//|   byteOffset: 0,
//|   buffer: ArrayBuffer {
//|     [Uint8Contents]: <01 00 00 00 02 00 00 00 ff 00 00 00>,
//|     byteLength: 12
//|   }
//| }
//| Uint32Array(2) [ 2, 255 ]
//| Mine(2) [Uint32Array] [ 0, 0 ]
//| [Uint32Array(1): null prototype] [ 0 ]
//| Uint32Array(3) [ 1, 2, 255, extra: 'x' ] [ 3, 4 ] false true Uint32Array(1) [
//|   0,
//|   [BYTES_PER_ELEMENT]: 4,
//|   [length]: 1,
//|   [byteLength]: 4,
//|   [byteOffset]: 0,
//|   [buffer]: ArrayBuffer { byteLength: 4 }
//| ]
