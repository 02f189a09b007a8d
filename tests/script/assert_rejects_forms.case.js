// rejects and doesNotReject: promises, functions, checks, wrong arguments.
const assert = require('assert'); const t = async (f) => { try { await f(); console.log('passed'); } catch (e) { console.log(e.name, e.code, e.message, e.operator); } };
(async () => { const no = () => Promise.reject(new TypeError('rejected'));
await t(() => assert.rejects(no())); await t(() => assert.rejects(no)); await t(() => assert.rejects(no, TypeError)); await t(() => assert.rejects(no, RangeError)); await t(() => assert.rejects(no, /rej/)); await t(() => assert.rejects(no, { name: 'TypeError', message: 'rejected' })); await t(() => assert.rejects(no, { message: 'x' })); await t(() => assert.rejects(async () => {})); await t(() => assert.rejects(Promise.resolve(1), 'the message')); await t(() => assert.rejects(Promise.resolve(1), TypeError, 'text')); await t(() => assert.rejects(() => 5)); await t(() => assert.rejects(5)); await t(() => assert.rejects(() => { throw new Error('sync'); })); await t(() => assert.rejects(no, 'rejected')); await t(() => assert.rejects({ then(ok, bad) { bad(new Error('thenable')); }, catch() {} })); await t(() => assert.rejects({ then() {} })); await t(() => assert.rejects(no, (e) => e.message === 'rejected')); await t(() => assert.rejects(Promise.reject('plain'))); await t(() => assert.rejects(Promise.reject(undefined)));
await t(() => assert.doesNotReject(Promise.resolve())); await t(() => assert.doesNotReject(async () => 1)); await t(() => assert.doesNotReject(no)); await t(() => assert.doesNotReject(no, 'whoops')); await t(() => assert.doesNotReject(no, TypeError, 'whoops')); await t(() => assert.doesNotReject(no, RangeError)); await t(() => assert.doesNotReject(5)); await t(() => assert.doesNotReject(() => 5)); console.log(assert.rejects(no, TypeError) instanceof Promise); })();
//# status: 0
//| passed
//| passed
//| passed
//| AssertionError ERR_ASSERTION The error is expected to be an instance of "RangeError". Received "TypeError"
//|
//| Error message:
//|
//| rejected rejects
//| passed
//| passed
//| AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   Comparison {
//| +   message: 'rejected'
//| -   message: 'x'
//|   } rejects
//| AssertionError ERR_ASSERTION Missing expected rejection. rejects
//| AssertionError ERR_ASSERTION Missing expected rejection: the message rejects
//| AssertionError ERR_ASSERTION Missing expected rejection (TypeError): text rejects
//| TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5). undefined
//| TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5) undefined
//| Error undefined sync undefined
//| TypeError ERR_AMBIGUOUS_ARGUMENT The "error/message" argument is ambiguous. The error message "rejected" is identical to the message. undefined
//| passed
//| TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Object undefined
//| passed
//| passed
//| passed
//| passed
//| passed
//| AssertionError ERR_ASSERTION Got unwanted rejection.
//| Actual message: "rejected" doesNotReject
//| AssertionError ERR_ASSERTION Got unwanted rejection: whoops
//| Actual message: "rejected" doesNotReject
//| AssertionError ERR_ASSERTION Got unwanted rejection: whoops
//| Actual message: "rejected" doesNotReject
//| TypeError undefined rejected undefined
//| TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5) undefined
//| TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5). undefined
//| true
