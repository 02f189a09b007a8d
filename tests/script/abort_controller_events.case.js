// Listeners of abort: order, once, removal, handlers that throw, reasons.
const c = new AbortController(); const log = []; c.signal.onabort = () => log.push('onabort'); c.signal.addEventListener('abort', () => log.push('first')); const gone = () => log.push('gone'); c.signal.addEventListener('abort', gone); c.signal.removeEventListener('abort', gone); c.signal.addEventListener('abort', (e) => log.push([e.type, e.target === c.signal, e.isTrusted, e.cancelable, e.bubbles].join())); c.signal.onabort = () => log.push('replaced'); c.abort(); console.log(log, c.signal.onabort.name); c.signal.addEventListener('abort', () => log.push('too late')); c.abort('again'); console.log(log.length, c.signal.reason.name); const n = new AbortController(); n.signal.onabort = null; n.signal.onabort = 'text'; n.abort({ code: 5 }); console.log(n.signal.reason, n.signal.onabort); try { n.signal.throwIfAborted(); } catch (e) { console.log(e); } console.log(Object.keys(AbortSignal.prototype), Object.keys(AbortController.prototype), AbortSignal.name, AbortController.length);
//# status: 0
//| [ 'replaced', 'first', 'abort,true,true,false,false' ]
//| 3 AbortError
//| { code: 5 } text
//| { code: 5 }
//| [ 'aborted', 'onabort' ] [ 'signal', 'abort' ] AbortSignal 0
