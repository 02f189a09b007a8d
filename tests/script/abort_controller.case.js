const ac = new AbortController();
ac.signal.addEventListener('abort', (e) => console.log('event', e.type, ac.signal.aborted), { once: true });
ac.signal.onabort = () => console.log('onabort');
console.log(ac.signal.aborted, ac.signal.reason);
ac.abort();
ac.abort('again');
console.log(ac.signal.aborted, ac.signal.reason.name, ac.signal.reason.message, ac.signal.reason.code);
try { ac.signal.throwIfAborted(); } catch (e) { console.log(e.name); }
const r = AbortSignal.abort('why');
console.log(r.aborted, r.reason);
AbortSignal.timeout(5).addEventListener('abort', (e) => console.log('timeout', e.target.reason.name));
const any = AbortSignal.any([new AbortController().signal, r]);
console.log(any.aborted, any.reason, ac.signal instanceof EventTarget);
console.log(ac, r);
setTimeout(() => {}, 20);
try { new AbortSignal(); } catch (e) { console.log(e.name, e.code); }
//# status: 0
//| false undefined
//| event abort true
//| onabort
//| true AbortError This operation was aborted 20
//| AbortError
//| true why
//| true why true
//| AbortController { signal: AbortSignal { aborted: true } } AbortSignal { aborted: true }
//| TypeError ERR_ILLEGAL_CONSTRUCTOR
//| timeout TimeoutError
