// nextTick, promises, microtasks and immediates; ticks inside of ticks; arguments; what is refused.
const log = []; const add = (x) => () => log.push(x); setImmediate(add('immediate')); setTimeout(add('timeout'), 0); Promise.resolve().then(() => { log.push('p1'); process.nextTick(add('tick from p1')); Promise.resolve().then(add('p from p1')); }).then(add('p2')); process.nextTick(() => { log.push('t1'); process.nextTick(add('tick from t1')); Promise.resolve().then(add('p from t1')); queueMicrotask(add('m from t1')); }); process.nextTick(add('t2')); queueMicrotask(add('m1')); (async () => { log.push('async sync'); await null; log.push('async after'); })(); log.push('main'); process.nextTick((...a) => log.push(a.join('')), 'x', 'y', 'z');
for (const v of [undefined, null, 5, 'f', {}]) try { process.nextTick(v); } catch (e) { console.log(e.name, e.code, e.message); } for (const v of [undefined, 5]) try { queueMicrotask(v); } catch (e) { console.log(e.name, e.code, e.message); } console.log(process.nextTick(() => {}), queueMicrotask(() => {}), process.nextTick.name, queueMicrotask.length);
setTimeout(() => setImmediate(() => console.log(log.join(' | '))), 5);
//# status: 0
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('f')
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (5)
//| undefined undefined nextTick 1
//| async sync | main | t1 | t2 | xyz | tick from t1 | p1 | m1 | async after | p from t1 | m from t1 | p from p1 | p2 | tick from p1 | timeout | immediate
