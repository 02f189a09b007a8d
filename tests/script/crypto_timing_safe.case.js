const crypto = require('crypto');
const t = crypto.timingSafeEqual; console.log(t(Buffer.from('abc'), Buffer.from('abc')), t(Buffer.from('abc'), Buffer.from('abd')), t(new Uint8Array(2), Buffer.alloc(2)), t(new Uint16Array([1]), new Uint8Array([1, 0])), t(Buffer.alloc(0), Buffer.alloc(0)), t(new ArrayBuffer(3), new DataView(new ArrayBuffer(3))));
for (const a of [['a', 'a'], [Buffer.alloc(1), Buffer.alloc(2)], [Buffer.alloc(1)], [null, Buffer.alloc(1)], [Buffer.alloc(1), 'x'], [{}, {}], []]) try { t(...a); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
console.log(t.name);
//# status: 0
//| true false true true true true
//| TypeError ERR_INVALID_ARG_TYPE The "buf1" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.
//| RangeError ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH Input buffers must have the same byte length
//| TypeError ERR_INVALID_ARG_TYPE The "buf2" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.
//| TypeError ERR_INVALID_ARG_TYPE The "buf1" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.
//| TypeError ERR_INVALID_ARG_TYPE The "buf2" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.
//| TypeError ERR_INVALID_ARG_TYPE The "buf1" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.
//| TypeError ERR_INVALID_ARG_TYPE The "buf1" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.
//| timingSafeEqual
