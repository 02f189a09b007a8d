const crypto = require('crypto');
console.log(crypto.randomBytes(0).length, crypto.randomBytes(16).length, Buffer.isBuffer(crypto.randomBytes(1)), crypto.randomBytes(8).equals(crypto.randomBytes(8)));
const ints = Array.from({ length: 200 }, () => crypto.randomInt(3)); console.log(ints.every((n) => n >= 0 && n < 3 && Number.isInteger(n)), new Set(ints).size, Array.from({ length: 100 }, () => crypto.randomInt(-5, -2)).every((n) => n >= -5 && n < -2), crypto.randomInt(5, 6), crypto.randomInt(2 ** 47) >= 0);
const u = crypto.randomUUID(); console.log(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(u), u !== crypto.randomUUID(), crypto.randomUUID({ disableEntropyCache: true }).length);
for (const f of [() => crypto.randomBytes(), () => crypto.randomBytes('5'), () => crypto.randomBytes(-1), () => crypto.randomBytes(2 ** 31), () => crypto.randomBytes(NaN), () => crypto.randomBytes(1, 'cb'), () => crypto.randomInt(), () => crypto.randomInt(0), () => crypto.randomInt(5, 5), () => crypto.randomInt(1.5), () => crypto.randomInt('3'), () => crypto.randomInt(2 ** 53), () => crypto.randomInt(3, 1), () => crypto.randomFillSync(), () => crypto.randomFillSync([1]), () => crypto.randomFillSync(Buffer.alloc(3), 4), () => crypto.randomFillSync(Buffer.alloc(3), -1), () => crypto.randomFill(Buffer.alloc(1)), () => crypto.randomInt(3, 'cb')]) try { f(); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
const b = Buffer.alloc(20); console.log(crypto.randomFillSync(b) === b, b.some((x) => x), crypto.randomFillSync(Buffer.alloc(9), 3, 2).subarray(5).every((x) => x === 0), crypto.randomFillSync(new Uint32Array(2)).length, crypto.randomFillSync(new ArrayBuffer(4)).byteLength);
crypto.randomBytes(4, (e, r) => { console.log(e, r.length); crypto.randomInt(5, (e2, n) => { console.log(e2, n < 5); crypto.randomFill(Buffer.alloc(6), 1, (e3, r3) => { console.log(e3, r3.length, r3[0]); }); }); });
const w = crypto.webcrypto; console.log(w.getRandomValues(new Uint8Array(5)).length, w.randomUUID().length, globalThis.crypto === w, crypto.getRandomValues(new Int8Array(2)).length); for (const bad of [new Float32Array(1), [1], new Uint8Array(65537)]) try { w.getRandomValues(bad); console.log('?'); } catch (e) { console.log(e.name, e.code); }
//# status: 0
//| 0 16 true false
//| true 3 true 5 true
//| true true 36
//| TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('5')
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 2147483647. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 2147483647. Received 2147483648
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 2147483647. Received NaN
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('cb')
//| TypeError ERR_INVALID_ARG_TYPE The "max" argument must be a safe integer. Received undefined
//| RangeError ERR_OUT_OF_RANGE The value of "max" is out of range. It must be greater than the value of "min" (0). Received 0
//| RangeError ERR_OUT_OF_RANGE The value of "max" is out of range. It must be greater than the value of "min" (5). Received 5
//| TypeError ERR_INVALID_ARG_TYPE The "max" argument must be a safe integer. Received type number (1.5)
//| TypeError ERR_INVALID_ARG_TYPE The "max" argument must be a safe integer. Received type string ('3')
//| TypeError ERR_INVALID_ARG_TYPE The "max" argument must be a safe integer. Received type number (9007199254740992)
//| RangeError ERR_OUT_OF_RANGE The value of "max" is out of range. It must be greater than the value of "min" (3). Received 1
//| TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of ArrayBuffer or ArrayBufferView. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of ArrayBuffer or ArrayBufferView. Received an instance of Array
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 3. Received 4
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 3. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "max" argument must be a safe integer. Received type string ('cb')
//| true true true 2 4
//| 5 36 true 2
//| TypeMismatchError 17
//| TypeMismatchError 17
//| QuotaExceededError 22
//| null 4
//| undefined true
//| null 6 0
