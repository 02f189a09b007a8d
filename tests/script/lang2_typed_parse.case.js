const buf = new ArrayBuffer(16), dv = new DataView(buf);
dv.setUint32(0, 0xdeadbeef); dv.setBigInt64(8, -5n, true); dv.setFloat64(0, Math.PI);
console.log(new Uint8Array(buf).slice(0, 8), dv.getBigInt64(8, true), dv.getFloat64(0), Buffer.from(buf).readDoubleBE(0), Buffer.from(buf, 8, 2).length);
const b = Buffer.alloc(10); b.writeUInt16BE(258, 0); b.writeInt32LE(-2, 2); b.write('hi', 6); b.fill(0xff, 8);
console.log(b, b.readUInt16BE(0), b.readInt32LE(2), b.subarray(6, 8).toString(), b.swap16().slice(0, 2), Buffer.concat([b, Buffer.from('z')]).length, b.equals(Buffer.from(b)), Buffer.compare(Buffer.from('a'), Buffer.from('b')));
console.log([...Buffer.from('abc').entries()], Buffer.from('68656c6c6f', 'hex').toString(), Buffer.from('aGk=', 'base64').toString(), b.toJSON().data.length, Buffer.isBuffer(new Uint8Array(1)), b.indexOf('hi'), b.includes(0xff));
//# status: 0
//| Uint8Array(8) [
//|   64,  9, 33, 251,
//|   84, 68, 45,  24
//| ] -5n 3.141592653589793 3.141592653589793 2
//| <Buffer 02 01 ff fe ff ff 69 68 ff ff> 258 -2 hi <Buffer 02 01> 11 true -1
//| [ [ 0, 97 ], [ 1, 98 ], [ 2, 99 ] ] hello hi 10 false -1 true
