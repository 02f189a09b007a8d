// AbortSignal.timeout and what abort() gives as its reason.
const s = AbortSignal.timeout(1); console.log(s.aborted, s.reason);
s.onabort = (e) => { console.log(e.type, s.aborted, s.reason.name, s.reason.code, s.reason.message, s.reason instanceof DOMException, s.reason instanceof Error); try { s.throwIfAborted(); } catch (x) { console.log(x === s.reason); } };
setTimeout(() => {}, 20);
const c = new AbortController(); c.abort(); console.log(c.signal.reason.name, c.signal.reason.code, c.signal.reason.message, c.signal.reason instanceof DOMException);
const d = new AbortController(); d.abort(undefined); console.log(d.signal.reason.name); const n = new AbortController(); n.abort(null); console.log(n.signal.reason, n.signal.aborted); n.abort('second'); console.log(n.signal.reason);
console.log(new AbortController().signal.throwIfAborted()); console.log(c, c.signal.constructor.name, Object.prototype.toString.call(c), Object.prototype.toString.call(c.signal));
console.log(require('util').inspect(new AbortController().signal), AbortSignal.abort().aborted, typeof c.abort, c.signal === c.signal);
let count = 0; const m = new AbortController(); m.signal.addEventListener('abort', () => count++); m.abort(); m.abort(); console.log(count);
//# status: 0
//| false undefined
//| AbortError 20 This operation was aborted true
//| AbortError
//| null true
//| null
//| undefined
//| AbortController { signal: AbortSignal { aborted: true } } AbortSignal [object AbortController] [object AbortSignal]
//| AbortSignal { aborted: false } true function true
//| 1
//| abort true TimeoutError 23 The operation was aborted due to timeout true true
//| true
