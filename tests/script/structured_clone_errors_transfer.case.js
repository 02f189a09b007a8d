// structuredClone of errors, and transfer lists.
const c = structuredClone; const fail = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message, e instanceof DOMException); } }; for (const E of [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError]) { const e = c(new E('m')); console.log(e instanceof E, e.name, e.message, typeof e.stack, Object.keys(e)); } class My extends Error { constructor() { super('mine'); this.name = 'My'; this.extra = 1; } } const m = c(new My()); console.log(m.name, m.message, m.extra, m instanceof Error, m.constructor.name, 'extra' in m); const named = new RangeError('x'); named.name = 'TypeError'; console.log(c(named) instanceof TypeError, c(named).name); console.log(c({ e: new Error('in') }).e.message);
const ab = new ArrayBuffer(8); new Uint8Array(ab)[0] = 7; const moved = c(ab, { transfer: [ab] }); console.log(moved.byteLength, ab.byteLength, new Uint8Array(moved)[0]); const u = new Uint8Array([1, 2]); const r = c({ u }, { transfer: [u.buffer] }); console.log(r.u, u.length, u.byteLength); const dup = new ArrayBuffer(1); fail(() => c(dup, { transfer: [dup, dup] })); fail(() => c(1, { transfer: [{}] })); fail(() => c(1, { transfer: 5 })); fail(() => c(1, 5)); fail(() => c(1, null)); fail(() => c(1, {})); fail(() => c(1, { transfer: undefined })); fail(() => c(1, { transfer: [] })); const un = new ArrayBuffer(3); fail(() => [c('unrelated', { transfer: [un] }), un.byteLength]);
//# status: 0
//| true Error m string []
//| true TypeError m string []
//| true RangeError m string []
//| true SyntaxError m string []
//| true ReferenceError m string []
//| true EvalError m string []
//| true URIError m string []
//| Error mine undefined true Error false
//| true TypeError
//| in
//| 8 0 7
//| Uint8Array(2) [ 1, 2 ] 0 0
//| DataCloneError 25 Transfer list contains duplicate ArrayBuffer true
//| TypeError ERR_INVALID_TRANSFER_OBJECT Found invalid object in transferList false
//| TypeError ERR_INVALID_ARG_TYPE Optional transferList argument must be an iterable false
//| TypeError ERR_INVALID_ARG_TYPE The options argument must be either an object or undefined false
//| 1
//| 1
//| 1
//| 1
//| [ 'unrelated', 0 ]
