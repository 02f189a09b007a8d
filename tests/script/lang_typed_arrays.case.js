const u = new Uint8Array([1, 2, 300]), f = Float32Array.of(1.5, 2.5), i = new Int16Array(u.buffer.slice(0, 2));
console.log(u, f, i, u.length, u.byteLength, Uint8ClampedArray.from([300, -5, 1.5]));
const dv = new DataView(new ArrayBuffer(8));
dv.setInt16(0, -2); dv.setFloat32(2, 1.5, true);
console.log(dv.getUint8(0), dv.getUint8(1), dv.getFloat32(2, true), dv.byteLength);
u.set([9, 8], 1);
console.log(u, u.subarray(1), u.slice(0, 2), [...u.entries()], u.indexOf(8), u.includes(9), u.join('-'), u.map((x) => x * 2), u.reverse(), u.sort());
console.log(new Uint8Array(new ArrayBuffer(8), 2, 3).byteOffset, new Float64Array(2), Uint8Array.BYTES_PER_ELEMENT, Object.prototype.toString.call(u));
console.log(ArrayBuffer.isView(u), u.buffer.byteLength, new ArrayBuffer(4), u.at(-1), u.findLast((x) => x > 1), u.toSorted?.(), u.with?.(0, 7));
try { new Uint16Array(new ArrayBuffer(3)); } catch (e) { console.log(e.name); }
console.log(structuredClone(u), new Uint8Array(Buffer.from('hi')), Buffer.from(new Uint16Array([1, 2]).buffer));
//# status: 0
//| Uint8Array(3) [ 1, 2, 44 ] Float32Array(2) [ 1.5, 2.5 ] Int16Array(1) [ 513 ] 3 3 Uint8ClampedArray(3) [ 255, 0, 2 ]
//| 255 254 1.5 8
//| Uint8Array(3) [ 1, 8, 9 ] Uint8Array(2) [ 8, 9 ] Uint8Array(2) [ 1, 9 ] [ [ 0, 1 ], [ 1, 9 ], [ 2, 8 ] ] 2 true 1-9-8 Uint8Array(3) [ 2, 18, 16 ] Uint8Array(3) [ 1, 8, 9 ] Uint8Array(3) [ 1, 8, 9 ]
//| 2 Float64Array(2) [ 0, 0 ] 1 [object Uint8Array]
//| true 3 ArrayBuffer { [Uint8Contents]: <00 00 00 00>, byteLength: 4 } 9 9 Uint8Array(3) [ 1, 8, 9 ] Uint8Array(3) [ 7, 8, 9 ]
//| RangeError
//| Uint8Array(3) [ 1, 8, 9 ] Uint8Array(2) [ 104, 105 ] <Buffer 01 00 02 00>
