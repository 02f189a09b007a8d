const util = require('util');
const fail = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
fail(() => util.inherits(function A() {}, null)); fail(() => util.inherits(null, function B() {})); function P() {} P.prototype.hi = () => 'hi'; function C() {} util.inherits(C, P); console.log(new C().hi(), C.super_ === P);
fail(() => util.promisify('x')); fail(() => util.callbackify(1)); fail(() => util.debuglog('x').enabled); fail(() => util.stripVTControlCharacters('\u001b[31mred\u001b[0m')); fail(() => util.stripVTControlCharacters(1)); fail(() => util.toUSVString('a\ud800b')); fail(() => util.styleText('red', 5));
fail(() => util.isDeepStrictEqual({ a: [1, new Map([[1, { b: 2 }]])] }, { a: [1, new Map([[1, { b: 2 }]])] })); fail(() => util.isDeepStrictEqual([0], [-0])); fail(() => util.isDeepStrictEqual(new Set([1, [2]]), new Set([1, [2]])));
fail(() => util.getSystemErrorName(-2)); fail(() => util.getSystemErrorName(5)); fail(() => util.getSystemErrorMap().get(-13)); fail(() => util.isArray([])); fail(() => util.types.isDate(new Date())); fail(() => util.aborted.length);
util.promisify((a, cb) => cb(null, a + 1))(1).then(console.log); util.promisify((cb) => cb(new Error('pe')))().catch((e) => console.log(e.message)); const cust = () => {}; cust[util.promisify.custom] = () => Promise.resolve('cust'); util.promisify(cust)().then(console.log); console.log(util.promisify.custom);
util.callbackify(async (x) => x * 2)(4, (e, v) => console.log('cb', e, v)); util.callbackify(() => Promise.reject(null))((e) => console.log(e.code, e.message, e.reason)); util.callbackify(async () => { throw new TypeError('t'); })((e) => console.log(e.name));
const d = util.deprecate(() => 'dep', 'old', 'DEP9'); console.log(d(), d()); console.log(new util.TextEncoder().encode('\u20ac'), new util.TextDecoder('utf-16le').decode(new Uint8Array([65, 0])));
console.log(util.types.isBoxedPrimitive(Object(1)), util.types.isProxy(new Proxy({}, {})), util.types.isGeneratorFunction(function* () {}), util.types.isAsyncFunction(async () => {}), util.types.isTypedArray(new Uint8Array()), util.types.isUint8Array(Buffer.alloc(1)), util.types.isModuleNamespaceObject({}), util.types.isArgumentsObject((function () { return arguments; })()), util.types.isSymbolObject(Object(Symbol())), util.types.isKeyObject({}), util.types.isCryptoKey({}), util.types.isBigInt64Array(new BigInt64Array(1)));
//# status: 0
//| TypeError ERR_INVALID_ARG_TYPE The "superCtor" argument must be of type function. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "ctor" argument must be of type function. Received null
//| hi true
//| TypeError ERR_INVALID_ARG_TYPE The "original" argument must be of type function. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "original" argument must be of type function. Received type number (1)
//| false
//| red
//| TypeError ERR_INVALID_ARG_TYPE The "str" argument must be of type string. Received type number (1)
//| a�b
//| TypeError ERR_INVALID_ARG_TYPE The "text" argument must be of type string. Received type number (5)
//| true
//| false
//| true
//| ENOENT
//| RangeError ERR_OUT_OF_RANGE The value of "err" is out of range. It must be a negative integer. Received 5
//| [ 'EACCES', 'permission denied' ]
//| true
//| true
//| 2
//| Symbol(nodejs.util.promisify.custom)
//| dep dep
//| Uint8Array(3) [ 226, 130, 172 ] A
//| true true true true true true false true true false false true
//| 2
//| pe
//| cust
//| cb null 8
//| ERR_FALSY_VALUE_REJECTION Promise was rejected with falsy value null
//| TypeError
