// AbortSignal.any: already aborted sources, reasons, order, dependents of dependents.
const a = new AbortController(), b = new AbortController(); const any = AbortSignal.any([a.signal, b.signal]); const nested = AbortSignal.any([any]);
any.addEventListener('abort', () => console.log('any', any.reason)); nested.onabort = (e) => console.log('nested', e.type, nested.reason, e.target === nested);
console.log(any.aborted, nested.aborted); b.abort('from b'); a.abort('from a'); console.log(any.aborted, any.reason, nested.reason);
console.log(AbortSignal.any([]).aborted, AbortSignal.any([AbortSignal.abort(1), AbortSignal.abort(2)]).reason);
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
fail(() => AbortSignal.any()); fail(() => AbortSignal.any([{}])); fail(() => AbortSignal.any(5)); fail(() => AbortSignal.any(null));
fail(() => new AbortSignal()); fail(() => AbortSignal.timeout('x')); fail(() => AbortSignal.timeout(-1)); fail(() => AbortSignal.timeout()); fail(() => AbortSignal.prototype.aborted);
//# status: 0
//| false false
//| any from b
//| nested abort from b true
//| true from b from b
//| false 1
//| TypeError ERR_INVALID_ARG_TYPE The "signals" argument must be an instance of Array. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "signals[0]" argument must be an instance of AbortSignal. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "signals" argument must be an instance of Array. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "signals" argument must be an instance of Array. Received null
//| TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
//| TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be >= 0 && <= 4294967295. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received undefined
//| TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
