// Buffer.from: array-likes, ArrayBuffers and parts of them, objects with valueOf and Symbol.toPrimitive.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
fail(() => Buffer.from([1, 256, -1, 3.9, '7', 'x', NaN, undefined])); fail(() => Buffer.from({ length: 3, 0: 1, 2: 3 })); fail(() => Buffer.from(new Uint16Array([1, 257, 65535]))); fail(() => Buffer.from(new Float32Array([1.5, -2.5])));
const ab = new ArrayBuffer(8); const v = Buffer.from(ab, 2, 3); v[0] = 9; fail(() => [new Uint8Array(ab), v.byteOffset, v.buffer === ab, v.length]);
fail(() => Buffer.from(ab, 4)); fail(() => Buffer.from(ab, 9)); fail(() => Buffer.from(ab, 2, 7)); fail(() => Buffer.from(ab, 2, -1)); fail(() => Buffer.from(ab, '2', '2')); fail(() => Buffer.from(ab, NaN)); fail(() => Buffer.from(ab, -1));
fail(() => Buffer.from(new String('boxed'))); fail(() => Buffer.from({ valueOf() { return 'from valueOf'; } })); fail(() => Buffer.from({ [Symbol.toPrimitive](h) { return 'hint ' + h; } }, 'utf8').toString());
fail(() => Buffer.from(Buffer.from('copy'))); const src = Buffer.from('abc'); const copy = Buffer.from(src); copy[0] = 0x7a; fail(() => src.toString() + copy.toString());
fail(() => Buffer.from({ type: 'Buffer', data: [1, 2, 3] })); fail(() => Buffer.from(JSON.parse(JSON.stringify(Buffer.from('json'))))); fail(() => Buffer.from(5)); fail(() => Buffer.from(null)); fail(() => Buffer.from()); fail(() => Buffer.from({})); fail(() => Buffer.from(Symbol('s'))); fail(() => Buffer.from(() => {})); fail(() => Buffer.from(true)); fail(() => Buffer.from(1n)); fail(() => Buffer.from(new Map())); fail(() => Buffer.from({ length: -1 })); fail(() => Buffer.from({ length: 'x' })); fail(() => Buffer.from('a', 'nope')); fail(() => Buffer.from('a', 5)); fail(() => Buffer.from('a', null)); fail(() => Buffer.from(new Set([1])));
//# status: 0
//| <Buffer 01 00 ff 03 07 00 00 00>
//| <Buffer 01 00 03>
//| <Buffer 01 01 ff>
//| <Buffer 01 fe>
//| [
//|   Uint8Array(8) [
//|     0, 0, 9, 0,
//|     0, 0, 0, 0
//|   ],
//|   2,
//|   true,
//|   3
//| ]
//| <Buffer 00 00 00 00>
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS "offset" is outside of buffer bounds
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS "length" is outside of buffer bounds
//| <Buffer >
//| <Buffer 09 00>
//| <Buffer 00 00 09 00 00 00 00 00>
//| RangeError undefined Start offset -1 is outside the bounds of the buffer
//| <Buffer 62 6f 78 65 64>
//| <Buffer 66 72 6f 6d 20 76 61 6c 75 65 4f 66>
//| hint string
//| <Buffer 63 6f 70 79>
//| abczbc
//| <Buffer 01 02 03>
//| <Buffer 6a 73 6f 6e>
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received null
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received type symbol (Symbol(s))
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received function
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received type boolean (true)
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received type bigint (1n)
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received an instance of Map
//| <Buffer >
//| <Buffer >
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| <Buffer 61>
//| <Buffer 61>
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received an instance of Set
