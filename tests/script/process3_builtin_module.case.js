const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

for (const n of ['fs', 'node:fs', 'none', './x', 'node:test', 'test', '']) t(() => typeof process.getBuiltinModule(n)); t(() => process.getBuiltinModule('fs') === require('fs')); for (const v of [5, null, undefined]) t(() => process.getBuiltinModule(v));
//# status: 0
//| object
//| object
//| undefined
//| undefined
//| function
//| undefined
//| undefined
//| true
//| TypeError ERR_INVALID_ARG_TYPE The "id" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "id" argument must be of type string. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "id" argument must be of type string. Received undefined
