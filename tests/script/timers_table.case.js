const fail = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message.split("\n")[0]); } };
const t = require('timers'), tp = require('timers/promises');
for (const f of [() => setTimeout('x'), () => setTimeout(), () => setInterval(5), () => setImmediate({}), () => queueMicrotask(1), () => process.nextTick('x'), () => clearTimeout(null), () => clearTimeout('abc'), () => clearTimeout({}), () => clearInterval(999999), () => t.setTimeout === setTimeout]) fail(f);
const x = setTimeout(() => console.log('never'), 5); console.log(typeof x, x.hasRef(), typeof x[Symbol.toPrimitive](), x.constructor.name, x.unref() === x, x.hasRef(), x.ref() === x, x.close() === x); const im = setImmediate(() => {}); console.log(im.constructor.name, im.hasRef());
let n = 0; const iv = setInterval(() => { if (++n === 3) { clearInterval(iv); void 0; } }, 1); const id = +setTimeout(() => console.log('never 2'), 1); clearTimeout(id);
(async () => { console.log(await tp.setTimeout(1, 'v'), await tp.setImmediate('w')); const ac = new AbortController(); ac.abort(); await tp.setTimeout(5, 0, { signal: ac.signal }).catch((e) => console.log(e.name, e.code, e.message)); let k = 0; for await (const v of tp.setInterval(1, 'tick')) { console.log(v); if (++k === 2) break; } await tp.scheduler.wait(1); console.log(typeof tp.scheduler.yield); await tp.setTimeout(1, 0, { signal: 5 }).catch((e) => console.log(e.code, e.message)); console.log(require('util').promisify(setTimeout) === tp.setTimeout); })();
//# status: 0
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('x')
//| undefined
//| undefined
//| undefined
//| undefined
//| true
//| object true number Timeout true false true true
//| Immediate true
//| v w
//| AbortError ABORT_ERR The operation was aborted
//| tick
//| tick
//| function
//| ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (5)
//| true
