const fail = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message.split("\n")[0]); } };
const assert = require('assert');
for (const f of [() => assert.ok(null, 'msg'), () => assert.equal(1, 2), () => assert.strictEqual(1, 2), () => assert.strictEqual('a', 'a'), () => assert.deepEqual({ a: 1 }, { a: '1' }), () => assert.deepStrictEqual({ a: 1 }, { a: 1 }), () => assert.notStrictEqual(1, 1), () => assert.notEqual(1, '1'), () => assert.throws(() => {}), () => assert.throws(() => { throw new TypeError('x'); }, TypeError), () => assert.throws(() => { throw new Error('abc'); }, /b/), () => assert.throws(() => { throw new Error('abc'); }, { message: 'abc' }), () => assert.doesNotThrow(() => {}), () => assert.fail(), () => assert.fail('boom'), () => assert.ifError(null), () => assert.ifError(new Error('e')), () => assert.match('abc', /x/), () => assert.match('abc', /b/), () => assert.doesNotMatch('abc', /b/), () => assert.match(5, /x/), () => assert.throws('x'), () => assert.strictEqual(NaN, NaN), () => assert.deepStrictEqual(new Map([[1, 2]]), new Map([[1, 2]])), () => assert.deepStrictEqual([1, , 3], [1, undefined, 3]), () => assert.notDeepStrictEqual({ a: 1 }, { a: 1 }), () => assert.strict.equal(1, '1'), () => assert.equal(null, undefined), () => assert.deepEqual([1, 2, [3]], [1, 2, ['3']])]) fail(f);
(async () => { await assert.rejects(Promise.reject(new Error('r')), /r/); await assert.rejects(async () => {}).catch((e) => console.log(e.code, e.message)); await assert.doesNotReject(async () => 1); await assert.rejects(Promise.resolve(1)).catch((e) => console.log(e.message)); const e = new assert.AssertionError({ actual: 1, expected: 2, operator: 'strictEqual' }); console.log(e.name, e.code, e.actual, e.expected, e.operator, e.generatedMessage); try { assert.strictEqual(1, 2, new RangeError('own')); } catch (x) { console.log(x.name, x.message); } })();
//# status: 0
//| AssertionError ERR_ASSERTION msg
//| AssertionError ERR_ASSERTION 1 == 2
//| AssertionError ERR_ASSERTION Expected values to be strictly equal:
//| undefined
//| undefined
//| undefined
//| AssertionError ERR_ASSERTION Expected "actual" to be strictly unequal to: 1
//| AssertionError ERR_ASSERTION 1 != '1'
//| AssertionError ERR_ASSERTION Missing expected exception.
//| undefined
//| undefined
//| undefined
//| undefined
//| AssertionError ERR_ASSERTION Failed
//| AssertionError ERR_ASSERTION boom
//| undefined
//| AssertionError ERR_ASSERTION ifError got unwanted exception: e
//| AssertionError ERR_ASSERTION The input did not match the regular expression /x/. Input:
//| undefined
//| AssertionError ERR_ASSERTION The input was expected to not match the regular expression /b/. Input:
//| AssertionError ERR_ASSERTION The "string" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "fn" argument must be of type function. Received type string ('x')
//| undefined
//| undefined
//| AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
//| AssertionError ERR_ASSERTION Expected "actual" not to be strictly deep-equal to:
//| AssertionError ERR_ASSERTION Expected values to be strictly equal:
//| undefined
//| undefined
//| ERR_ASSERTION Missing expected rejection.
//| Missing expected rejection.
//| AssertionError ERR_ASSERTION 1 2 strictEqual true
//| RangeError own
