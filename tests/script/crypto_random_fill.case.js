const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const t = (name, run) => { try { console.log(name, run()); } catch (e) { console.log(name, e.name, e.code, e.message, Object.keys(e).join()); } };
for (const make of [() => Buffer.alloc(8), () => new Uint32Array(4), () => new Float64Array(2), () => new ArrayBuffer(5), () => new DataView(new ArrayBuffer(5))])
  t('same', () => { const b = make(); return crypto.randomFillSync(b) === b; });
t('elements', () => { const b = new Uint32Array(40); crypto.randomFillSync(b, 10, 20); return [b.slice(0, 10).every((x) => x === 0), b.slice(30).every((x) => x === 0), b.slice(10, 30).some((x) => x !== 0)]; });
t('window', () => { const b = Buffer.alloc(64); crypto.randomFillSync(b.subarray(16, 48), 8, 16); return [b.subarray(0, 24).every((x) => !x), b.subarray(40).every((x) => !x), b.subarray(24, 40).some((x) => x)]; });
for (const args of [['a'], [5], [Buffer.alloc(2), 3], [Buffer.alloc(2), 1, 2], [Buffer.alloc(2), 'a'], [Buffer.alloc(2), -1], [Buffer.alloc(2), NaN], [Buffer.alloc(2), 0, NaN], [Buffer.alloc(2), 0, -1], [Buffer.alloc(2), 0, 'a'], [new Uint32Array(2), 1, 2], [new Uint32Array(2), 3], [new Uint32Array(2), 2], []]) {
  t('sync', () => crypto.randomFillSync(...args).byteLength);
  t('later', () => crypto.randomFill(...args, () => {}));
}
t('callback', () => crypto.randomFill(Buffer.alloc(1)));
crypto.randomFill(Buffer.alloc(32), 16, (e, b) => console.log(e, b.subarray(0, 16).every((x) => !x), b.subarray(16).some((x) => x)));
crypto.randomFill(new Uint8Array(32), 8, 8, (e, b) => console.log(e, b.subarray(0, 8).every((x) => !x), b.subarray(16).every((x) => !x)));
console.log('first');
//# status: 0
//| same true
//| same true
//| same true
//| same true
//| same true
//| elements [ true, true, true ]
//| window [ true, true, true ]
//| sync TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of ArrayBuffer or ArrayBufferView. Received type string ('a') code
//| later TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of ArrayBuffer or ArrayBufferView. Received type string ('a') code
//| sync TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of ArrayBuffer or ArrayBufferView. Received type number (5) code
//| later TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of ArrayBuffer or ArrayBufferView. Received type number (5) code
//| sync RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 2. Received 3 code
//| later RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 2. Received 3 code
//| sync RangeError ERR_OUT_OF_RANGE The value of "size + offset" is out of range. It must be <= 2. Received 3 code
//| later RangeError ERR_OUT_OF_RANGE The value of "size + offset" is out of range. It must be <= 2. Received 3 code
//| sync TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('a') code
//| later TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('a') code
//| sync RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 2. Received -1 code
//| later RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 2. Received -1 code
//| sync RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 2. Received NaN code
//| later RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 2. Received NaN code
//| sync RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 2147483647. Received NaN code
//| later RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 2147483647. Received NaN code
//| sync RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 2147483647. Received -1 code
//| later RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 2147483647. Received -1 code
//| sync TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('a') code
//| later TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('a') code
//| sync RangeError ERR_OUT_OF_RANGE The value of "size + offset" is out of range. It must be <= 8. Received 12 code
//| later RangeError ERR_OUT_OF_RANGE The value of "size + offset" is out of range. It must be <= 8. Received 12 code
//| sync RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 8. Received 12 code
//| later RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 8. Received 12 code
//| sync 8
//| later undefined
//| sync TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of ArrayBuffer or ArrayBufferView. Received undefined code
//| later TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of ArrayBuffer or ArrayBufferView. Received function  code
//| callback TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined code
//| first
//| null true true
//| null true true
