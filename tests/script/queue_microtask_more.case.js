// queueMicrotask: errors go to uncaughtException, order with await.
process.on('uncaughtException', (e) => console.log('uncaught', e.message)); const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } }; for (const v of [undefined, null, {}, 'x']) fail(() => queueMicrotask(v)); queueMicrotask(() => { console.log('1'); throw new Error('from 1'); }); queueMicrotask(() => { console.log('2'); queueMicrotask(() => console.log('nested')); }); queueMicrotask((...a) => console.log('args', a.length), 'x'); queueMicrotask(function () { console.log(this === undefined || this === globalThis); }); (async () => { await 0; console.log('await'); })(); process.nextTick(() => console.log('tick')); fail(() => queueMicrotask(() => {}));
//# status: 0
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('x')
//| undefined
//| tick
//| 1
//| uncaught from 1
//| 2
//| args 0
//| true
//| await
//| nested
