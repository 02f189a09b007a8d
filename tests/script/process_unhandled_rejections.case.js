// unhandledRejection and rejectionHandled: order, arguments, late handlers.
process.on('unhandledRejection', (r, p) => console.log('unhandled', r && r.message || r, p instanceof Promise)); process.on('rejectionHandled', (p) => console.log('handled later', p instanceof Promise)); const a = Promise.reject(new Error('a')); Promise.reject(undefined); Promise.reject('text'); const c = Promise.reject(new Error('caught in time')); c.catch(() => console.log('c')); process.nextTick(() => console.log('tick')); setImmediate(() => { console.log('immediate'); a.catch((e) => console.log('now', e.message)); }); (async () => { throw new Error('async'); })(); new Promise((ok, no) => no(new Error('ctor'))); Promise.all([Promise.reject(new Error('all')), Promise.resolve(1)]); Promise.resolve().then(() => { throw new Error('then'); }); Promise.reject(new Error('finally')).finally(() => console.log('fin')); const late = Promise.reject(new Error('microtask later')); queueMicrotask(() => late.catch((e) => console.log('in time', e.message)));
//# status: 0
//| tick
//| c
//| fin
//| in time microtask later
//| unhandled a true
//| unhandled undefined true
//| unhandled text true
//| unhandled async true
//| unhandled ctor true
//| unhandled all true
//| unhandled then true
//| unhandled finally true
//| immediate
//| now a
//| handled later true
