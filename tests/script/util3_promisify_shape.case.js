const util = require('util'); const f = (a, b, cb) => cb(null, a + b); f.own = 1; const p = util.promisify(f); console.log(p.name, p.length, p.own, util.promisify(p) === p); const c = util.callbackify(async function named(a, b) { return a + b; }); console.log(c.name, c.length); c(1, 2, console.log); util.callbackify(() => Promise.reject(null))((e) => console.log(e.code, e.reason)); for (const n of ['exists', 'stat', 'read']) console.log(util.promisify(require('fs')[n]).name); console.log(util.promisify(setTimeout).name, util.promisify(require('stream').finished) === require('stream/promises').finished); for (const code of [5, true, {}, 'D1']) try { util.deprecate(() => {}, 'm', code); console.log('ok'); } catch (e) { console.log(e.code, e.message); }
//# status: 0
//| f 3 1 true
//| namedCallbackified 3
//| exists
//| stat
//| read
//| setTimeout true
//| ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type boolean (true)
//| ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received an instance of Object
//| ok
//| null 3
//| ERR_FALSY_VALUE_REJECTION null
