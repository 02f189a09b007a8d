// A buffer over a shared ArrayBuffer, DataView and typed arrays see the same bytes.
const ab = new ArrayBuffer(16); const b = Buffer.from(ab, 4, 8); const dv = new DataView(ab); const u32 = new Uint32Array(ab); b.writeUInt32BE(0x01020304, 0); console.log(dv.getUint32(4), u32[1], b.readUInt32LE(0)); dv.setFloat64(4, Math.PI); console.log(b.readDoubleBE(0), b.byteOffset, b.buffer === ab, b.parent === ab); u32.fill(0xffffffff); console.log(b, b.toString('hex')); const sub = b.subarray(2); sub.fill(0); console.log(new Uint8Array(ab)); const pooled = Buffer.from('pooled'); console.log(pooled.buffer.byteLength >= 6, new Uint8Array(pooled.buffer, pooled.byteOffset, pooled.length)); const copy = new Uint8Array(b); copy[0] = 9; console.log(b[0]); const f = Buffer.from(new Float32Array([1]).buffer); console.log(f, f.readFloatLE(0)); console.log(Buffer.from(new Uint16Array([1, 2]).buffer), Buffer.from(new Uint16Array([256, 513])));
//# status: 0
//| 16909060 67305985 67305985
//| 3.141592653589793 4 true true
//| <Buffer ff ff ff ff ff ff ff ff> ffffffffffffffff
//| Uint8Array(16) [
//|   255, 255, 255, 255, 255, 255,
//|     0,   0,   0,   0,   0,   0,
//|   255, 255, 255, 255
//| ]
//| true Uint8Array(6) [ 112, 111, 111, 108, 101, 100 ]
//| 255
//| <Buffer 00 00 80 3f> 1
//| <Buffer 01 00 02 00> <Buffer 00 01>
