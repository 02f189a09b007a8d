// assert.strict: the same methods, strict under the loose names; what the module exports.
const assert = require('assert'); const strict = require('assert/strict'); const t = (f) => { try { f(); console.log('passed'); } catch (e) { console.log(e.message.split('\n')[0], e.operator); } };
console.log(assert.strict === strict, strict.strict === strict, strict.equal === assert.strictEqual, strict.deepEqual === assert.deepStrictEqual, strict.notEqual === assert.notStrictEqual, strict.notDeepEqual === assert.notDeepStrictEqual, strict.AssertionError === assert.AssertionError, assert.strict.name, assert.name, assert.length); console.log(Object.keys(assert).sort().join(), Object.keys(strict).sort().join());
t(() => strict.equal(1, '1')); t(() => strict.deepEqual([1], ['1'])); t(() => strict.notEqual(1, '1')); t(() => strict(0, 'strict itself')); t(() => strict.deepEqual({ a: 1 }, { a: 1 })); t(() => strict.equal(NaN, NaN)); t(() => strict.notDeepEqual([1], ['1'])); t(() => assert.equal(1, true)); t(() => strict.equal(1, true)); const tr = new assert.CallTracker(); const fn = tr.calls((a) => a + 1, 2); console.log(fn(1)); try { tr.verify(); } catch (e) { console.log(e.name, e.code, e.message); } fn(2); tr.verify(); console.log(tr.report().length, tr.getCalls(fn).map((c) => c.arguments)); tr.reset(fn); console.log(tr.report()[0].actual, tr.report()[0].expected);
//# status: 0
//| true true true true true true true strict ok 0
//| AssertionError,CallTracker,deepEqual,deepStrictEqual,doesNotMatch,doesNotReject,doesNotThrow,equal,fail,ifError,match,notDeepEqual,notDeepStrictEqual,notEqual,notStrictEqual,ok,rejects,strict,strictEqual,throws AssertionError,CallTracker,deepEqual,deepStrictEqual,doesNotMatch,doesNotReject,doesNotThrow,equal,fail,ifError,match,notDeepEqual,notDeepStrictEqual,notEqual,notStrictEqual,ok,rejects,strict,strictEqual,throws
//| Expected values to be strictly equal: strictEqual
//| Expected values to be strictly deep-equal: deepStrictEqual
//| passed
//| strict itself ==
//| passed
//| passed
//| passed
//| passed
//| Expected values to be strictly equal: strictEqual
//| 2
//| AssertionError ERR_ASSERTION Expected the calls function to be executed 2 time(s) but was executed 1 time(s).
//| 0 [ [ 1 ], [ 2 ] ]
//| 0 2
