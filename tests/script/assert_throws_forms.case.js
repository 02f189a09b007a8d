// throws: nothing, class, regular expression, function, object, message; what is passed on.
const assert = require('assert'); const t = (f) => { try { f(); console.log('passed'); } catch (e) { console.log(e.name, e.code, e.message); } }; const boom = () => { const e = new TypeError('boom here'); e.code = 'EBOOM'; e.info = { a: 1, r: /x/ }; throw e; };
t(() => assert.throws(boom)); t(() => assert.throws(boom, TypeError)); t(() => assert.throws(boom, Error)); t(() => assert.throws(boom, RangeError)); t(() => assert.throws(boom, /boom/)); t(() => assert.throws(boom, /nope/)); t(() => assert.throws(boom, (e) => e instanceof TypeError)); t(() => assert.throws(boom, () => false)); t(() => assert.throws(boom, function named() { return 1; })); t(() => assert.throws(boom, { message: 'boom here', code: 'EBOOM' })); t(() => assert.throws(boom, { message: /boom/, info: { a: 1, r: /x/ } })); t(() => assert.throws(boom, { message: 'other' })); t(() => assert.throws(boom, { name: 'TypeError', nope: 1 })); t(() => assert.throws(boom, { code: 'EBOOM', info: { a: 2 } })); t(() => assert.throws(boom, new TypeError('boom here'))); t(() => assert.throws(boom, new Error('boom here')));
t(() => assert.throws(() => {})); t(() => assert.throws(() => {}, 'the message')); t(() => assert.throws(() => {}, TypeError)); t(() => assert.throws(() => {}, TypeError, 'with text')); t(() => assert.throws(() => {}, /x/, 'with text')); t(() => assert.throws(boom, 'boom here')); t(() => assert.throws(boom, 'another text')); t(() => assert.throws(() => { throw 'a string'; }, 'a string')); t(() => assert.throws(() => { throw 'a string'; }, /string/)); t(() => assert.throws(() => { throw null; })); t(() => assert.throws(() => { throw undefined; })); t(() => assert.throws(() => { throw null; }, { a: 1 })); t(() => assert.throws('x')); t(() => assert.throws(boom, {})); t(() => assert.throws(boom, 5)); t(() => assert.throws(boom, 'a', 'b')); t(() => assert.throws()); t(() => assert.throws(boom, []));t(() => assert.throws(boom, (e) => { throw new Error('from check ' + e.message); })); class V { static [Symbol.hasInstance]() { return true; } } t(() => assert.throws(boom, V)); t(() => assert.throws(boom, RangeError, 'mine')); t(() => assert.throws(boom, /q/, 'mine')); t(() => assert.throws(boom, { message: 'q' }, 'mine')); t(() => assert.throws(boom, () => false, 'mine'));
//# status: 0
//| passed
//| passed
//| passed
//| AssertionError ERR_ASSERTION The error is expected to be an instance of "RangeError". Received "TypeError"
//|
//| Error message:
//|
//| boom here
//| passed
//| AssertionError ERR_ASSERTION The input did not match the regular expression /nope/. Input:
//|
//| 'TypeError: boom here'
//|
//| passed
//| AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
//|
//| Caught error:
//|
//| TypeError: boom here
//| AssertionError ERR_ASSERTION The "named" validation function is expected to return "true". Received 1
//|
//| Caught error:
//|
//| TypeError: boom here
//| passed
//| passed
//| AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   Comparison {
//| +   message: 'boom here'
//| -   message: 'other'
//|   }
//| AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   Comparison {
//|     name: 'TypeError',
//| -   nope: 1
//|   }
//| AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   Comparison {
//|     code: 'EBOOM',
//|     info: {
//| +     a: 1,
//| +     r: /x/
//| -     a: 2
//|     }
//|   }
//| passed
//| AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
//| + actual - expected
//|
//|   Comparison {
//|     message: 'boom here',
//| +   name: 'TypeError'
//| -   name: 'Error'
//|   }
//| AssertionError ERR_ASSERTION Missing expected exception.
//| AssertionError ERR_ASSERTION Missing expected exception: the message
//| AssertionError ERR_ASSERTION Missing expected exception (TypeError).
//| AssertionError ERR_ASSERTION Missing expected exception (TypeError): with text
//| AssertionError ERR_ASSERTION Missing expected exception: with text
//| TypeError ERR_AMBIGUOUS_ARGUMENT The "error/message" argument is ambiguous. The error message "boom here" is identical to the message.
//| passed
//| TypeError ERR_AMBIGUOUS_ARGUMENT The "error/message" argument is ambiguous. The error "a string" is identical to the message.
//| passed
//| passed
//| passed
//| AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
//| + actual - expected
//|
//| + null
//| - {
//| -   a: 1
//| - }
//| TypeError ERR_INVALID_ARG_TYPE The "fn" argument must be of type function. Received type string ('x')
//| TypeError ERR_INVALID_ARG_VALUE The argument 'error' may not be an empty object. Received {}
//| TypeError ERR_INVALID_ARG_TYPE The "error" argument must be of type function or an instance of Error, RegExp, or Object. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "error" argument must be of type function or an instance of Error, RegExp, or Object. Received type string ('a')
//| TypeError ERR_INVALID_ARG_TYPE The "fn" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_VALUE The argument 'error' may not be an empty object. Received []
//| Error undefined from check boom here
//| passed
//| AssertionError ERR_ASSERTION mine
//| AssertionError ERR_ASSERTION mine
//| AssertionError ERR_ASSERTION mine
//| AssertionError ERR_ASSERTION mine
