// Messages of the caller: texts, errors, functions' names in the operator.
const assert = require('assert'); const t = (f) => { try { f(); console.log('passed'); } catch (e) { console.log(e.name, '|', e.message, '|', e.generatedMessage, '|', e.operator); } }; for (const m of ['equal', 'strictEqual', 'deepEqual', 'deepStrictEqual']) { t(() => assert[m](1, 2, 'text')); t(() => assert[m](1, 2, new RangeError('given'))); t(() => assert[m](1, 2, '')); t(() => assert[m](1, 2, null)); } for (const m of ['notEqual', 'notStrictEqual', 'notDeepEqual', 'notDeepStrictEqual']) t(() => assert[m](1, 1, 'text')); t(() => assert.ok(false, '')); t(() => assert.ok(false, 0)); t(() => assert.ok(false, { a: 1 })); t(() => assert.match('a', /b/, '')); t(() => assert.fail('')); t(() => assert.fail(null)); t(() => assert.throws(() => {}, undefined, 'third')); t(() => assert.throws(() => {}, /x/, 'third')); t(() => assert.doesNotThrow(() => { throw new Error('e'); }, 'second'));
//# status: 0
//| AssertionError | text | false | ==
//| RangeError | given | undefined | undefined
//| AssertionError |  | true | ==
//| AssertionError | 1 == 2 | true | ==
//| AssertionError | text
//|
//| 1 !== 2
//|  | false | strictEqual
//| RangeError | given | undefined | undefined
//| AssertionError | Expected values to be strictly equal:
//|
//| 1 !== 2
//|  | true | strictEqual
//| AssertionError | Expected values to be strictly equal:
//|
//| 1 !== 2
//|  | true | strictEqual
//| AssertionError | text | false | deepEqual
//| RangeError | given | undefined | undefined
//| AssertionError |  | true | deepEqual
//| AssertionError | Expected values to be loosely deep-equal:
//|
//| 1
//|
//| should loosely deep-equal
//|
//| 2 | true | deepEqual
//| AssertionError | text
//|
//| 1 !== 2
//|  | false | deepStrictEqual
//| RangeError | given | undefined | undefined
//| AssertionError | Expected values to be strictly deep-equal:
//|
//| 1 !== 2
//|  | true | deepStrictEqual
//| AssertionError | Expected values to be strictly deep-equal:
//|
//| 1 !== 2
//|  | true | deepStrictEqual
//| AssertionError | text | false | !=
//| AssertionError | text | false | notStrictEqual
//| AssertionError | text | false | notDeepEqual
//| AssertionError | text | false | notDeepStrictEqual
//| AssertionError |  | false | ==
//| AssertionError | 0 | false | ==
//| AssertionError | [object Object] | false | ==
//| AssertionError | The input did not match the regular expression /b/. Input:
//|
//| 'a'
//|  | true | match
//| AssertionError |  | true | fail
//| AssertionError | Failed | true | fail
//| AssertionError | Missing expected exception: third | false | throws
//| AssertionError | Missing expected exception: third | false | throws
//| AssertionError | Got unwanted exception: second
//| Actual message: "e" | false | doesNotThrow
