// callbackify: results, rejections, falsy reasons, this, exceptions in the callback.
const util = require('util'); const show = (n) => (e, ...v) => console.log(n, e && (e.code || e.message || e), ...v);
util.callbackify(async (a, b) => a + b)(1, 2, show('sum')); util.callbackify(() => Promise.reject(new Error('no')))(show('error')); util.callbackify(() => Promise.reject('text'))(show('text')); for (const r of [null, undefined, 0, '', false]) util.callbackify(() => Promise.reject(r))((e) => console.log(e.name, e.code, e.message, 'reason' in e, e.reason)); const o = { v: 1, async get() { return this.v; } }; o.cb = util.callbackify(o.get); o.cb(show('this')); console.log(util.callbackify(async function named() {}).name, util.callbackify(async function named(a, b) {}).length, util.callbackify(async () => {}).name);
util.callbackify(() => ({ then(ok) { ok('thenable'); } }))(show('thenable')); for (const f of [() => util.callbackify(5), () => util.callbackify(async () => {})(), () => util.callbackify(async () => {})(1, 2), () => util.callbackify(() => { throw new Error('sync'); })(() => {})]) try { f(); } catch (e) { console.log(e.name, e.code, e.message); } console.log('main done'); process.on('uncaughtException', (e) => console.log('uncaught', e.message)); util.callbackify(async () => 1)(() => { throw new Error('in callback'); });
//# status: 0
//| namedCallbackified 3 Callbackified
//| TypeError ERR_INVALID_ARG_TYPE The "original" argument must be of type function. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The last argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The last argument must be of type function. Received type number (2)
//| Error undefined sync
//| main done
//| thenable null thenable
//| sum null 3
//| error no
//| text text
//| Error ERR_FALSY_VALUE_REJECTION Promise was rejected with falsy value true null
//| Error ERR_FALSY_VALUE_REJECTION Promise was rejected with falsy value true undefined
//| Error ERR_FALSY_VALUE_REJECTION Promise was rejected with falsy value true 0
//| Error ERR_FALSY_VALUE_REJECTION Promise was rejected with falsy value true
//| Error ERR_FALSY_VALUE_REJECTION Promise was rejected with falsy value true false
//| this null 1
//| uncaught in callback
