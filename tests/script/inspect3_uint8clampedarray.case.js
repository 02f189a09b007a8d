const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
const a = new Uint8ClampedArray([1, 2.7, 255]); i(a); i(new Uint8ClampedArray(0)); i(new Uint8ClampedArray(120)); i([a]); i({ a }, { depth: 0 }); i(a, { maxArrayLength: 1 }); i(a, { maxArrayLength: 0 }); i(a, { showHidden: true }); a.extra = 'x'; i(a); i(a, { compact: false }); i(a.buffer); i(new DataView(a.buffer)); i(a.subarray(1)); class Mine extends Uint8ClampedArray {} i(new Mine(2)); i(Object.setPrototypeOf(new Uint8ClampedArray(1), null)); console.log(a, [a.length, Uint8ClampedArray.BYTES_PER_ELEMENT], util.isDeepStrictEqual(a, new Uint8ClampedArray([1, 2.7, 255])), util.types.isUint8ClampedArray(a), util.format('%o', new Uint8ClampedArray(1)));
//# status: 0
//| Uint8ClampedArray(3) [ 1, 3, 255 ]
//| Uint8ClampedArray(0) []
//| Uint8ClampedArray(120) [
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
//| [ Uint8ClampedArray(3) [ 1, 3, 255 ] ]
//| { a: [Uint8ClampedArray] }
//| Uint8ClampedArray(3) [ 1, ... 2 more items ]
//| Uint8ClampedArray(3) [ ... 3 more items ]
//| Uint8ClampedArray(3) [
//|   1,
//|   3,
//|   255,
//|   [BYTES_PER_ELEMENT]: 1,
//|   [length]: 3,
//|   [byteLength]: 3,
//|   [byteOffset]: 0,
//|   [buffer]: ArrayBuffer { byteLength: 3 }
//| ]
//| Uint8ClampedArray(3) [ 1, 3, 255, extra: 'x' ]
//| Uint8ClampedArray(3) [
//|   1,
//|   3,
//|   255,
//|   extra: 'x'
//| ]
//| ArrayBuffer { [Uint8Contents]: <01 03 ff>, byteLength: 3 }
//| DataView {
//|   byteLength: 3,
//|   byteOffset: 0,
//|   buffer: ArrayBuffer { [Uint8Contents]: <01 03 ff>, byteLength: 3 }
//| }
//| Uint8ClampedArray(2) [ 3, 255 ]
//| Mine(2) [Uint8ClampedArray] [ 0, 0 ]
//| [Uint8ClampedArray(1): null prototype] [ 0 ]
//| Uint8ClampedArray(3) [ 1, 3, 255, extra: 'x' ] [ 3, 1 ] false true Uint8ClampedArray(1) [
//|   0,
//|   [BYTES_PER_ELEMENT]: 1,
//|   [length]: 1,
//|   [byteLength]: 1,
//|   [byteOffset]: 0,
//|   [buffer]: ArrayBuffer { byteLength: 1 }
//| ]
