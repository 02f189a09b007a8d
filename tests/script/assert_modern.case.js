const assert = require('assert');
const t = (f) => { try { f(); console.log('ok'); } catch (e) { console.log(e.name, e.code, e.message.split('\n')[0]); } };
(async () => {
  t(() => assert.deepStrictEqual(new Map([[1, { a: 1 }]]), new Map([[1, { a: 1 }]])));
  t(() => assert.deepStrictEqual(new Set([1, { a: 1 }]), new Set([1, { a: 2 }])));
  t(() => assert.strictEqual(1n, 1n)); t(() => assert.throws(() => { throw new TypeError('x'); }, { name: 'TypeError', message: 'x' }));
  t(() => assert.match('abc', /b/)); t(() => assert.notDeepStrictEqual([1], [1])); t(() => assert.ok(0, 'custom'));
  await assert.rejects(Promise.reject(new Error('r')), /r/).then(() => console.log('rejects ok'));
  await assert.rejects(Promise.resolve(1)).catch((e) => console.log(e.message));
  await assert.doesNotReject(async () => 1).then(() => console.log('fine'));
  t(() => assert.deepEqual({ a: 1, b: [1, 2] }, { b: [1, 2], a: '1' }));
  class A { constructor() { this.x = 1; } } t(() => assert.deepStrictEqual(new A(), { x: 1 }));
})();
//# status: 0
//| ok
//| AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
//| ok
//| ok
//| ok
//| AssertionError ERR_ASSERTION Expected "actual" not to be strictly deep-equal to:
//| AssertionError ERR_ASSERTION custom
//| rejects ok
//| Missing expected rejection.
//| fine
//| ok
//| AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
