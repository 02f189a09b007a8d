// v8: values as bytes and back, serializers of one's own.
const v8 = require('v8'); const util = require('util');
const fail = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
for (const v of [undefined, null, true, 1, -7, 1.5, 'abc', 'žluť', 12n, -(2n ** 70n), new Date(5), /a/gi, [1, , 3], { a: { b: [new Map([[1, { x: 2 }]]), new Set(['s'])] } }, Buffer.from('buf'), new Uint16Array([1, 2]), new Float64Array([0.5]), new DataView(new ArrayBuffer(2)), new ArrayBuffer(3), Object(1), Object('s')]) {
  const bytes = v8.serialize(v); console.log(bytes.toString('hex'), util.inspect(v8.deserialize(bytes)));
}
const o = { n: 1 }; o.self = o; const back = v8.deserialize(v8.serialize(o)); console.log(back.self === back, Object.keys(back));
const e = v8.deserialize(v8.serialize(new RangeError('r'))); console.log(e instanceof RangeError, e.message);
fail(() => v8.serialize(() => {})); fail(() => v8.serialize(Symbol('s'))); fail(() => v8.deserialize(Buffer.from([1, 2, 3]))); fail(() => v8.deserialize('x')); fail(() => new v8.Deserializer(5));
const s = new v8.Serializer(); s.writeHeader(); s.writeUint32(300); s.writeUint64(1, 2); s.writeUint64(0xffffffff, 0xffffffff); s.writeDouble(-0.25); s.writeRawBytes(Buffer.from('raw')); s.writeValue({ u: new Uint8Array([7]) }); const out = s.releaseBuffer(); console.log(out.toString('hex'));
const d = new v8.Deserializer(out); console.log(d.readHeader(), d.getWireFormatVersion(), d.readUint32(), d.readUint64(), d.readUint64(), d.readDouble(), d.readRawBytes(3).toString(), d.readValue());
const ab = new ArrayBuffer(4); new Uint8Array(ab)[0] = 9; const t = new v8.Serializer(); t.transferArrayBuffer(3, ab); t.writeHeader(); t.writeValue({ ab }); const got = t.releaseBuffer(); const r = new v8.Deserializer(got); r.transferArrayBuffer(3, ab); r.readHeader(); console.log(got.toString('hex'), r.readValue().ab === ab);
class Own extends v8.DefaultSerializer { _writeHostObject(x) { this.writeUint32(99); this.writeUint32(x.byteLength); } } class OwnBack extends v8.DefaultDeserializer { _readHostObject() { return { host: this.readUint32(), size: this.readUint32() }; } }
const w = new Own(); w.writeHeader(); w.writeValue([new Uint8Array(5)]); const b = new OwnBack(w.releaseBuffer()); b.readHeader(); console.log(b.readValue());
console.log(typeof v8.getHeapStatistics().heap_size_limit, typeof v8.getHeapStatistics().used_heap_size, typeof v8.cachedDataVersionTag(), v8.setFlagsFromString('--no-opt'), v8.startupSnapshot.isBuildingSnapshot()); fail(() => v8.setFlagsFromString(5)); fail(() => v8.Serializer());
//# status: 0
//| ff0f5f undefined
//| ff0f30 null
//| ff0f54 true
//| ff0f4902 1
//| ff0f490d -7
//| ff0f4e000000000000f83f 1.5
//| ff0f2203616263 'abc'
//| ff0f63087e016c0075006501 'žluť'
//| ff0f5a100c00000000000000 12n
//| ff0f5a2100000000000000004000000000000000 -1180591620717411303424n
//| ff0f440000000000001440 1970-01-01T00:00:00.005Z
//| ff0f5222016103 /a/gi
//| ff0f61034900490249044906400203 [ 1, <1 empty item>, 3 ]
//| ff0f6f2201616f22016241023b49026f22017849047b013a02272201732c012400027b017b01 { a: { b: [ [Map], [Set] ] } }
//| ff0f5c0a03627566 <Buffer 62 75 66>
//| ff0f5c040401000200 Uint16Array(2) [ 1, 2 ]
//| ff0f5c0808000000000000e03f Float64Array(1) [ 0.5 ]
//| ff0f5c09020000 DataView {
//|   byteLength: 2,
//|   byteOffset: 5,
//|   buffer: ArrayBuffer {
//|     [Uint8Contents]: <ff 0f 5c 09 02 00 00>,
//|     byteLength: 7
//|   }
//| }
//| ff0f4203000000 ArrayBuffer { [Uint8Contents]: <00 00 00>, byteLength: 3 }
//| ff0f6e000000000000f03f [Number: 1]
//| ff0f73220173 [String: 's']
//| true [ 'n', 'self' ]
//| true r
//| Error undefined () => {} could not be cloned.
//| Error undefined Symbol(s) could not be cloned.
//| Error undefined Unable to deserialize cloned data due to invalid or unsupported version.
//| TypeError ERR_INVALID_ARG_TYPE buffer must be a TypedArray or a DataView
//| TypeError ERR_INVALID_ARG_TYPE buffer must be a TypedArray or a DataView
//| ff0fac028280808010ffffffffffffffffff01000000000000d0bf7261776f22017542010756420001007b01
//| true 15 300 [ 1, 2 ] [ 4294967295, 4294967295 ] -0.25 raw { u: Uint8Array(1) [ 7 ] }
//| ff0f6f2202616274037b01 true
//| [ { host: 99, size: 5 } ]
//| number number number undefined 0
//| TypeError ERR_INVALID_ARG_TYPE The "flags" argument must be of type string. Received type number (5)
//| TypeError ERR_CONSTRUCT_CALL_REQUIRED Class constructor Serializer cannot be invoked without 'new'
