const t = (f) => { try { console.log('ok', f()); } catch (e) { console.log(e.name, e.message); } };
for (const f of [() => +Symbol('s'), () => `${Symbol('s')}`, () => +1n, () => 1n / 0n, () => 1n >>> 0n, () => decodeURIComponent('%'), () => encodeURI('\ud800'), () => (5).toFixed(101), () => (5).toPrecision(0), () => (5).toString(1), () => { x; let x; }, () => Object.defineProperty(1, 'a', {}), () => Object.defineProperty({}, 'a', { get() {}, value: 1 }), () => 'x'.normalize('Q'), () => new DataView(new ArrayBuffer(1)).getInt16(0), () => new Uint8Array(1).set([1, 2]), () => null.x, () => undefined.x, () => { null.x = 1; }, () => new Array(-1), () => [].reduce((a) => a), () => JSON.parse(''), () => JSON.stringify(1n), () => new Date(NaN).toISOString(), () => { class A {} A(); }, () => { const c = 1; c = 2; }, () => undefinedName]) t(f);
console.log(-(2n ** 63n) - 1n < -4294967296, -5n < -3, -3n > -5, 5n > 3, 2n ** 70n > 1e20, -(2n ** 70n) < -1e20);
//# status: 0
//| TypeError Cannot convert a Symbol value to a number
//| TypeError Cannot convert a Symbol value to a string
//| TypeError Cannot convert a BigInt value to a number
//| RangeError Division by zero
//| TypeError BigInts have no unsigned right shift, use >> instead
//| URIError URI malformed
//| URIError URI malformed
//| RangeError toFixed() digits argument must be between 0 and 100
//| RangeError toPrecision() argument must be between 1 and 100
//| RangeError toString() radix argument must be between 2 and 36
//| ReferenceError Cannot access 'x' before initialization
//| TypeError Object.defineProperty called on non-object
//| TypeError Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
//| RangeError The normalization form should be one of NFC, NFD, NFKC, NFKD.
//| RangeError Offset is outside the bounds of the DataView
//| RangeError offset is out of bounds
//| TypeError Cannot read properties of null (reading 'x')
//| TypeError Cannot read properties of undefined (reading 'x')
//| TypeError Cannot set properties of null (setting 'x')
//| RangeError Invalid array length
//| TypeError Reduce of empty array with no initial value
//| SyntaxError Unexpected end of JSON input
//| TypeError Do not know how to serialize a BigInt
//| RangeError Invalid time value
//| TypeError Class constructor A cannot be invoked without 'new'
//| TypeError Assignment to constant variable.
//| ReferenceError undefinedName is not defined
//| true true true true true true
