// util.types: every predicate over every kind.
const { types } = require('util'); const names = Object.keys(types).sort(); console.log(names.join());
const args = (function () { return arguments; })(); const kinds = { args, arr: [1], ab: new ArrayBuffer(1), dv: new DataView(new ArrayBuffer(1)), u8: new Uint8Array(1), u8c: new Uint8ClampedArray(1), i8: new Int8Array(1), u16: new Uint16Array(1), i16: new Int16Array(1), u32: new Uint32Array(1), i32: new Int32Array(1), f32: new Float32Array(1), f64: new Float64Array(1), b64: new BigInt64Array(1), ub64: new BigUint64Array(1), buf: Buffer.alloc(1), map: new Map(), set: new Set(), wm: new WeakMap(), ws: new WeakSet(), mi: new Map().keys(), si: new Set().values(), date: new Date(), re: /a/, err: new Error('x'), dom: new DOMException('x'), prom: Promise.resolve(), thenable: { then() {} }, gen: (function* () {})(), gf: function* () {}, af: async () => {}, agf: async function* () {}, fn() {}, num: new Number(1), str: new String(''), bool: new Boolean(false), sym: Object(Symbol()), big: Object(1n), proxy: new Proxy({}, {}), parr: new Proxy([], {}), plain: {}, nul: null, und: undefined, one: 1, text: 'a', fakeErr: Object.create(Error.prototype), tagged: { [Symbol.toStringTag]: 'Map' } };
for (const n of names) if (!['isExternal', 'isModuleNamespaceObject', 'isKeyObject', 'isCryptoKey', 'isEventTarget'].includes(n)) console.log(n, Object.keys(kinds).filter((k) => types[n](kinds[k])).join());
//# status: 0
//| isAnyArrayBuffer,isArgumentsObject,isArrayBuffer,isArrayBufferView,isAsyncFunction,isBigInt64Array,isBigIntObject,isBigUint64Array,isBooleanObject,isBoxedPrimitive,isCryptoKey,isDataView,isDate,isExternal,isFloat32Array,isFloat64Array,isGeneratorFunction,isGeneratorObject,isInt16Array,isInt32Array,isInt8Array,isKeyObject,isMap,isMapIterator,isModuleNamespaceObject,isNativeError,isNumberObject,isPromise,isProxy,isRegExp,isSet,isSetIterator,isSharedArrayBuffer,isStringObject,isSymbolObject,isTypedArray,isUint16Array,isUint32Array,isUint8Array,isUint8ClampedArray,isWeakMap,isWeakSet
//| isAnyArrayBuffer ab
//| isArgumentsObject args
//| isArrayBuffer ab
//| isArrayBufferView dv,u8,u8c,i8,u16,i16,u32,i32,f32,f64,b64,ub64,buf
//| isAsyncFunction af,agf
//| isBigInt64Array b64
//| isBigIntObject big
//| isBigUint64Array ub64
//| isBooleanObject bool
//| isBoxedPrimitive num,str,bool,sym,big
//| isDataView dv
//| isDate date
//| isFloat32Array f32
//| isFloat64Array f64
//| isGeneratorFunction gf,agf
//| isGeneratorObject gen
//| isInt16Array i16
//| isInt32Array i32
//| isInt8Array i8
//| isMap map
//| isMapIterator mi
//| isNativeError err
//| isNumberObject num
//| isPromise prom
//| isProxy proxy,parr
//| isRegExp re
//| isSet set
//| isSetIterator si
//| isSharedArrayBuffer
//| isStringObject str
//| isSymbolObject sym
//| isTypedArray u8,u8c,i8,u16,i16,u32,i32,f32,f64,b64,ub64,buf
//| isUint16Array u16
//| isUint32Array u32
//| isUint8Array u8,buf
//| isUint8ClampedArray u8c
//| isWeakMap wm
//| isWeakSet ws
