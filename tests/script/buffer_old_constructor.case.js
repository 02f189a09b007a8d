// new Buffer, Buffer() and SlowBuffer still work; isBuffer; byteLength of kinds.
process.removeAllListeners('warning'); process.on('warning', (w) => console.log(w.name, w.code)); const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
fail(() => new Buffer(3)); fail(() => Buffer('abc')); fail(() => new Buffer('6162', 'hex')); fail(() => new Buffer([1, 2])); fail(() => new Buffer(5, 'utf8')); fail(() => new Buffer(-1)); fail(() => new Buffer(null)); fail(() => new Buffer(new Buffer('z'))); fail(() => require('buffer').SlowBuffer(4).length); fail(() => require('buffer').SlowBuffer('a'));
fail(() => [Buffer.isBuffer(Buffer.alloc(1)), Buffer.isBuffer(new Uint8Array(1)), Buffer.isBuffer('a'), Buffer.isBuffer(null), Buffer.isBuffer({ __proto__: Buffer.prototype }), Buffer.alloc(1) instanceof Uint8Array]);
fail(() => [Buffer.byteLength('\u20ac'), Buffer.byteLength('abc', 'hex'), Buffer.byteLength('YWJj', 'base64'), Buffer.byteLength('YWI=', 'base64'), Buffer.byteLength('abc', 'ucs2'), Buffer.byteLength('\u20ac', 'latin1'), Buffer.byteLength('abc', 'nope'), Buffer.byteLength(new ArrayBuffer(7)), Buffer.byteLength(new DataView(new ArrayBuffer(9), 1)), Buffer.byteLength(Buffer.alloc(3)), Buffer.byteLength(new Uint16Array(3)), Buffer.byteLength('')]);
for (const v of [5, null, undefined, {}, [1], true]) fail(() => Buffer.byteLength(v));
fail(() => Object.getPrototypeOf(Buffer) === Uint8Array); fail(() => Buffer.name + Buffer.length); fail(() => Buffer[Symbol.species] === undefined); fail(() => Buffer.prototype.constructor === Buffer); fail(() => Buffer.copyBytesFrom(new Uint16Array([1, 2, 3]), 1)); fail(() => Buffer.copyBytesFrom(new Uint8Array([1, 2, 3]), 1, 1)); fail(() => Buffer.copyBytesFrom([1])); fail(() => Buffer.copyBytesFrom(new Uint8Array(2), -1)); fail(() => Buffer.copyBytesFrom(new Uint8Array(2), 5));
//# status: 0
//| <Buffer 00 00 00>
//| <Buffer 61 62 63>
//| <Buffer 61 62>
//| <Buffer 01 02>
//| TypeError ERR_INVALID_ARG_TYPE The "string" argument must be of type string. Received type number (5)
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received null
//| <Buffer 7a>
//| 4
//| TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('a')
//| [ true, false, false, false, true, true ]
//| [
//|   3, 1, 3, 2, 6,
//|   1, 3, 7, 8, 3,
//|   6, 0
//| ]
//| TypeError ERR_INVALID_ARG_TYPE The "string" argument must be of type string or an instance of Buffer or ArrayBuffer. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "string" argument must be of type string or an instance of Buffer or ArrayBuffer. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "string" argument must be of type string or an instance of Buffer or ArrayBuffer. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "string" argument must be of type string or an instance of Buffer or ArrayBuffer. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "string" argument must be of type string or an instance of Buffer or ArrayBuffer. Received an instance of Array
//| TypeError ERR_INVALID_ARG_TYPE The "string" argument must be of type string or an instance of Buffer or ArrayBuffer. Received type boolean (true)
//| true
//| Buffer3
//| false
//| true
//| <Buffer 02 00 03 00>
//| <Buffer 02>
//| TypeError ERR_INVALID_ARG_TYPE The "view" argument must be an instance of TypedArray. Received an instance of Array
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 9007199254740991. Received -1
//| <Buffer >
//| DeprecationWarning DEP0005
