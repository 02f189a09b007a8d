// Messages of the loose and the negative methods.
const assert = require('assert'); const t = (f) => { try { f(); console.log('passed'); } catch (e) { console.log(e.message); console.log('---'); } };
t(() => assert.equal(1, 2)); t(() => assert.equal('a', 'b')); t(() => assert.equal(1, '1')); t(() => assert.equal(NaN, NaN)); t(() => assert.equal({ a: 1 }, { a: 1 })); t(() => assert.equal(null, undefined)); t(() => assert.equal('a\nb', 'c')); t(() => assert.notEqual(1, 1)); t(() => assert.notEqual(1, '1')); t(() => assert.notEqual(NaN, NaN)); t(() => assert.notEqual({ a: 1 }, 1)); t(() => assert.deepEqual([1], [2])); t(() => assert.deepEqual({ a: 1 }, { a: '1' })); t(() => assert.deepEqual(new Set([1]), new Set(['1']))); t(() => assert.deepEqual([NaN], [NaN])); t(() => assert.deepEqual(new Map([[1, 1]]), new Map([['1', 1]]))); t(() => assert.deepEqual({ a: { b: [1, 2] } }, { a: { b: [1, 3] } })); t(() => assert.deepEqual(-0, 0)); t(() => assert.deepEqual(null, undefined)); t(() => assert.deepEqual([], {})); t(() => assert.deepEqual(new Date(0), new Date(0))); t(() => assert.deepEqual(Object.create(null), {})); t(() => assert.notDeepEqual({ a: 1 }, { a: '1' })); t(() => assert.notDeepEqual([1], [2])); t(() => assert.notStrictEqual(1, 1)); t(() => assert.notStrictEqual('text', 'text')); const same = { a: 1 }; t(() => assert.notStrictEqual(same, same)); t(() => assert.notDeepStrictEqual({ a: 1 }, { a: 1 })); t(() => assert.notDeepStrictEqual(1, 1)); t(() => assert.notDeepStrictEqual([1, 2], [1, 2])); t(() => assert.notStrictEqual(undefined, undefined));
//# status: 0
//| 1 == 2
//| ---
//| 'a' == 'b'
//| ---
//| passed
//| passed
//| {
//|   a: 1
//| } == {
//|   a: 1
//| }
//| ---
//| passed
//| 'a\nb' == 'c'
//| ---
//| 1 != 1
//| ---
//| 1 != '1'
//| ---
//| NaN != NaN
//| ---
//| passed
//| Expected values to be loosely deep-equal:
//|
//| [
//|   1
//| ]
//|
//| should loosely deep-equal
//|
//| [
//|   2
//| ]
//| ---
//| passed
//| passed
//| passed
//| passed
//| Expected values to be loosely deep-equal:
//|
//| {
//|   a: {
//|     b: [
//|       1,
//|       2
//|     ]
//|   }
//| }
//|
//| should loosely deep-equal
//|
//| {
//|   a: {
//|     b: [
//|       1,
//|       3
//|     ]
//|   }
//| }
//| ---
//| passed
//| passed
//| Expected values to be loosely deep-equal:
//|
//| []
//|
//| should loosely deep-equal
//|
//| {}
//| ---
//| passed
//| passed
//| Expected values not to be loosely deep-equal:
//|
//| {
//|   a: 1
//| }
//|
//| should not loosely deep-equal
//|
//| {
//|   a: '1'
//| }
//| ---
//| passed
//| Expected "actual" to be strictly unequal to: 1
//| ---
//| Expected "actual" to be strictly unequal to:
//|
//| 'text'
//| ---
//| Expected "actual" not to be reference-equal to "expected":
//|
//| {
//|   a: 1
//| }
//|
//| ---
//| Expected "actual" not to be strictly deep-equal to:
//|
//| {
//|   a: 1
//| }
//|
//| ---
//| Expected "actual" not to be strictly deep-equal to: 1
//| ---
//| Expected "actual" not to be strictly deep-equal to:
//|
//| [
//|   1,
//|   2
//| ]
//|
//| ---
//| Expected "actual" to be strictly unequal to:
//|
//| undefined
//| ---
