// doesNotThrow, ifError and their messages.
const assert = require('assert'); const t = (f) => { try { f(); console.log('passed'); } catch (e) { console.log(e.name, e.code, e.message, e.generatedMessage, e.operator); } };
t(() => assert.doesNotThrow(() => {})); t(() => assert.doesNotThrow(() => { throw new Error('inner'); })); t(() => assert.doesNotThrow(() => { throw new Error('inner'); }, 'whoops')); t(() => assert.doesNotThrow(() => { throw new Error('inner'); }, Error)); t(() => assert.doesNotThrow(() => { throw new Error('inner'); }, Error, 'whoops')); t(() => assert.doesNotThrow(() => { throw new Error('inner'); }, TypeError)); t(() => assert.doesNotThrow(() => { throw new Error('inner'); }, /inner/)); t(() => assert.doesNotThrow(() => { throw new Error('inner'); }, /other/)); t(() => assert.doesNotThrow(() => { throw 'text'; })); t(() => assert.doesNotThrow('x')); t(() => assert.doesNotThrow(() => {}, { a: 1 }));
t(() => assert.ifError(null)); t(() => assert.ifError(undefined)); t(() => assert.ifError(0)); t(() => assert.ifError('')); t(() => assert.ifError('text')); t(() => assert.ifError(new Error('wrapped'))); t(() => assert.ifError({ message: 'obj' })); t(() => assert.ifError({ a: 1 })); t(() => assert.ifError(Object.assign(new TypeError(''), {}))); t(() => assert.ifError(false)); try { assert.ifError(new RangeError('orig')); } catch (e) { console.log(e.actual instanceof RangeError, e.expected, e.stack.includes('ifError got unwanted exception: orig')); }
//# status: 0
//| passed
//| AssertionError ERR_ASSERTION Got unwanted exception.
//| Actual message: "inner" false doesNotThrow
//| AssertionError ERR_ASSERTION Got unwanted exception: whoops
//| Actual message: "inner" false doesNotThrow
//| AssertionError ERR_ASSERTION Got unwanted exception.
//| Actual message: "inner" false doesNotThrow
//| AssertionError ERR_ASSERTION Got unwanted exception: whoops
//| Actual message: "inner" false doesNotThrow
//| Error undefined inner undefined undefined
//| AssertionError ERR_ASSERTION Got unwanted exception.
//| Actual message: "inner" false doesNotThrow
//| Error undefined inner undefined undefined
//| AssertionError ERR_ASSERTION Got unwanted exception.
//| Actual message: "undefined" false doesNotThrow
//| TypeError ERR_INVALID_ARG_TYPE The "fn" argument must be of type function. Received type string ('x') undefined undefined
//| passed
//| passed
//| passed
//| AssertionError ERR_ASSERTION ifError got unwanted exception: 0 false ifError
//| AssertionError ERR_ASSERTION ifError got unwanted exception: '' false ifError
//| AssertionError ERR_ASSERTION ifError got unwanted exception: 'text' false ifError
//| AssertionError ERR_ASSERTION ifError got unwanted exception: wrapped false ifError
//| AssertionError ERR_ASSERTION ifError got unwanted exception: obj false ifError
//| AssertionError ERR_ASSERTION ifError got unwanted exception: { a: 1 } false ifError
//| AssertionError ERR_ASSERTION ifError got unwanted exception: TypeError false ifError
//| AssertionError ERR_ASSERTION ifError got unwanted exception: false false ifError
//| true null true
