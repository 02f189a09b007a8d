const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const { resolveObjectURL, Blob } = require('buffer'); (async () => { const u = URL.createObjectURL(new Blob(['abc'], { type: 'text/plain' })); console.log(u.startsWith('blob:nodedata:')); const b = resolveObjectURL(u); console.log(b.size, b.type, await b.text()); URL.revokeObjectURL(u); console.log(resolveObjectURL(u), resolveObjectURL('x')); t(() => URL.createObjectURL({})); t(() => URL.revokeObjectURL()); })();
//# status: 0
//| true
//| 3 text/plain abc
//| undefined undefined
//| TypeError ERR_INVALID_ARG_TYPE The "obj" argument must be an instance of Blob. Received an instance of Object
//| TypeError ERR_MISSING_ARGS The "url" argument must be specified
