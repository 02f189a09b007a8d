// throws with validation objects that have patterns, nested values, errors as expectation.
const assert = require('assert'); const t = (f) => { try { f(); console.log('passed'); } catch (e) { console.log(e.code, e.message); } }; class HttpError extends Error { constructor(s, m) { super(m); this.name = 'HttpError'; this.status = s; this.info = { tries: 3, list: ['a', 'b'] }; } } const boom = () => { throw new HttpError(404, 'not found: /x'); };
t(() => assert.throws(boom, { name: 'HttpError', status: 404 })); t(() => assert.throws(boom, { message: /not found/, info: { tries: 3, list: ['a', 'b'] } })); t(() => assert.throws(boom, { status: 500 })); t(() => assert.throws(boom, { info: { tries: 4, list: ['a', 'b'] } })); t(() => assert.throws(boom, { missing: undefined })); t(() => assert.throws(boom, new HttpError(404, 'not found: /x'))); t(() => assert.throws(boom, new HttpError(405, 'not found: /x'))); t(() => assert.throws(boom, { message: 'not found: /y' }, 'own text')); t(() => assert.throws(boom, HttpError)); t(() => assert.throws(boom, class Other extends Error {})); t(() => assert.throws(() => { throw { plain: 1 }; }, { plain: 1 })); t(() => assert.throws(() => { throw { plain: 1 }; }, { plain: 2 })); t(() => assert.throws(() => { throw 5; }, { plain: 2 })); t(() => assert.throws(boom, /^HttpError: not found/)); t(() => assert.throws(boom, (e) => { assert.strictEqual(e.status, 404); return true; }));
//# status: 0
//| passed
//| passed
//| ERR_ASSERTION Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   Comparison {
//| +   status: 404
//| -   status: 500
//|   }
//| ERR_ASSERTION Expected values to be strictly deep-equal:
//| + actual - expected ... Lines skipped
//|
//|   Comparison {
//|     info: {
//| ...
//|         'b'
//|       ],
//| +     tries: 3
//| -     tries: 4
//|     }
//|   }
//| ERR_ASSERTION Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + Comparison {}
//| - Comparison {
//| -   missing: undefined
//| - }
//| passed
//| ERR_ASSERTION Expected values to be strictly deep-equal:
//| + actual - expected ... Lines skipped
//|
//|   Comparison {
//|     info: {
//| ...
//|     message: 'not found: /x',
//|     name: 'HttpError',
//| +   status: 404
//| -   status: 405
//|   }
//| ERR_ASSERTION own text
//| passed
//| ERR_ASSERTION The error is expected to be an instance of "Other". Received "HttpError"
//|
//| Error message:
//|
//| not found: /x
//| passed
//| ERR_ASSERTION Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   Comparison {
//| +   plain: 1
//| -   plain: 2
//|   }
//| ERR_ASSERTION Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + 5
//| - {
//| -   plain: 2
//| - }
//| passed
//| passed
