const tp = require('timers/promises'); (async () => { for (const o of [5, null, 'x', { signal: 5 }, { ref: 'x' }]) { for (const f of ['setTimeout', 'setImmediate']) await (f === 'setTimeout' ? tp.setTimeout(1, 'v', o) : tp.setImmediate('v', o)).then((v) => console.log(f, v), (e) => console.log(f, e.code, e.message)); await tp.setInterval(1, 'v', o).next().then((v) => console.log('interval', v), (e) => console.log('interval', e.code, e.message)); } for (const d of ['x', {}, null]) await tp.setTimeout(d, 'v').then(console.log, (e) => console.log(e.code, e.message)); const it = tp.setInterval(1, 'v'); console.log(await it.next(), await it.return('r'), await it.next(), await tp.setInterval(1).return('never begun')); console.log(tp.setTimeout.name, tp.setInterval.name, tp.setImmediate.name, Object.keys(tp)); try { tp.scheduler.wait.call({}, 1); } catch (e) { console.log(e.code); } console.log(await tp.scheduler.wait(1), await tp.scheduler.yield()); })();
//# status: 0
//| setTimeout ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| setImmediate ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| interval ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| setTimeout ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
//| setImmediate ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
//| interval ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
//| setTimeout ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('x')
//| setImmediate ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('x')
//| interval ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('x')
//| setTimeout ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (5)
//| setImmediate ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (5)
//| interval ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (5)
//| setTimeout ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type string ('x')
//| setImmediate ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type string ('x')
//| interval ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type string ('x')
//| ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('x')
//| ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received null
//| { value: 'v', done: false } { value: 'r', done: true } { value: undefined, done: true } { value: 'never begun', done: true }
//| setTimeout setInterval setImmediate [ 'setTimeout', 'setImmediate', 'setInterval', 'scheduler' ]
//| ERR_INVALID_THIS
//| undefined undefined
