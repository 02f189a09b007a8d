// ok, assert itself, fail, match, doesNotMatch.
const assert = require('assert'); const t = (f) => { try { f(); console.log('passed'); } catch (e) { console.log(e.name, e.code, JSON.stringify(e.message), e.generatedMessage, e.operator); } };
t(() => assert(1)); t(() => assert.ok('a', 'unused')); t(() => assert(false, 'said')); t(() => assert.ok(null, new RangeError('own'))); t(() => assert()); t(() => assert.ok()); t(() => assert.equal(1)); t(() => assert.strictEqual()); t(() => assert.deepEqual(1)); t(() => assert.notDeepStrictEqual()); t(() => assert.fail()); t(() => assert.fail('text')); t(() => assert.fail(new TypeError('err'))); process.removeAllListeners('warning'); t(() => assert.fail(1, 2)); t(() => assert.fail(1, 2, 'msg')); t(() => assert.fail(1, 2, undefined, '>')); t(() => assert.fail(1, 2, new Error('e'))); t(() => assert.fail(1, 2, 'm', '>'));
t(() => assert.match('abc', /b/)); t(() => assert.match('abc', /x/)); t(() => assert.match('abc', /x/, 'mine')); t(() => assert.match('abc', /x/, new Error('own'))); t(() => assert.match(5, /5/)); t(() => assert.match('a', 'a')); t(() => assert.doesNotMatch('abc', /x/)); t(() => assert.doesNotMatch('abc', /b/)); t(() => assert.doesNotMatch(5, /x/)); t(() => assert.doesNotMatch('abc', /b/, 'mine')); t(() => assert.match({}, /x/)); t(() => assert.match('line\nline2', /zz/)); t(() => assert.match()); t(() => assert.doesNotMatch('a'));
//# status: 0
//| passed
//| passed
//| AssertionError ERR_ASSERTION "said" false ==
//| RangeError undefined "own" undefined undefined
//| AssertionError ERR_ASSERTION "No value argument passed to `assert.ok()`" true ==
//| AssertionError ERR_ASSERTION "No value argument passed to `assert.ok()`" true ==
//| TypeError ERR_MISSING_ARGS "The \"actual\" and \"expected\" arguments must be specified" undefined undefined
//| TypeError ERR_MISSING_ARGS "The \"actual\" and \"expected\" arguments must be specified" undefined undefined
//| TypeError ERR_MISSING_ARGS "The \"actual\" and \"expected\" arguments must be specified" undefined undefined
//| TypeError ERR_MISSING_ARGS "The \"actual\" and \"expected\" arguments must be specified" undefined undefined
//| AssertionError ERR_ASSERTION "Failed" true fail
//| AssertionError ERR_ASSERTION "text" false fail
//| TypeError undefined "err" undefined undefined
//| AssertionError ERR_ASSERTION "1 != 2" true !=
//| AssertionError ERR_ASSERTION "msg" false fail
//| AssertionError ERR_ASSERTION "1 > 2" true >
//| Error undefined "e" undefined undefined
//| AssertionError ERR_ASSERTION "m" false >
//| passed
//| AssertionError ERR_ASSERTION "The input did not match the regular expression /x/. Input:\n\n'abc'\n" true match
//| AssertionError ERR_ASSERTION "mine" false match
//| Error undefined "own" undefined undefined
//| AssertionError ERR_ASSERTION "The \"string\" argument must be of type string. Received type number (5)" true match
//| TypeError ERR_INVALID_ARG_TYPE "The \"regexp\" argument must be an instance of RegExp. Received type string ('a')" undefined undefined
//| passed
//| AssertionError ERR_ASSERTION "The input was expected to not match the regular expression /b/. Input:\n\n'abc'\n" true doesNotMatch
//| AssertionError ERR_ASSERTION "The \"string\" argument must be of type string. Received type number (5)" true doesNotMatch
//| AssertionError ERR_ASSERTION "mine" false doesNotMatch
//| AssertionError ERR_ASSERTION "The \"string\" argument must be of type string. Received type object ({})" true match
//| AssertionError ERR_ASSERTION "The input did not match the regular expression /zz/. Input:\n\n'line\\nline2'\n" true match
//| TypeError ERR_INVALID_ARG_TYPE "The \"regexp\" argument must be an instance of RegExp. Received undefined" undefined undefined
//| TypeError ERR_INVALID_ARG_TYPE "The \"regexp\" argument must be an instance of RegExp. Received undefined" undefined undefined
