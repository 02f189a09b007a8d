// timers/promises: values, signals, refs, intervals, scheduler.
const tp = require('timers/promises'); const timers = require('timers'); (async () => { console.log(await tp.setTimeout(1), await tp.setTimeout(1, 'v'), await tp.setImmediate('i'), await tp.setImmediate()); const out = []; for await (const v of tp.setInterval(1, 'tick')) { out.push(v); if (out.length === 3) break; } console.log(out); const c = new AbortController(); const seen = []; try { for await (const v of tp.setInterval(1, 5, { signal: c.signal })) { seen.push(v); if (seen.length === 2) c.abort('stop'); } } catch (e) { console.log(e.name, e.code, e.cause, seen); } for (const f of [() => tp.setTimeout(1, 1, 5), () => tp.setTimeout(1, 1, { signal: 5 }), () => tp.setTimeout(1, 1, { ref: 5 }), () => tp.setImmediate(1, null), () => tp.setImmediate(1, { signal: {} }), () => tp.setTimeout('x', 'bad delay')]) await f().then((v) => console.log('ok', v), (e) => console.log(e.name, e.code, e.message)); const it = tp.setInterval(1, 'x', { signal: 5 }); await it.next().catch((e) => console.log(e.code)); await tp.scheduler.wait(1); await tp.scheduler.yield(); console.log('scheduled', Object.keys(tp), timers.promises === tp); try { new tp.scheduler.constructor(); } catch (e) { console.log(e.code); } const i2 = tp.setInterval(1, 'z'); console.log(await i2.next(), await i2.return('r'), await i2.next()); console.log(await Promise.race([tp.setTimeout(50, 'slow', { ref: false }), tp.setTimeout(1, 'fast')])); await tp.scheduler.wait(5, { signal: AbortSignal.abort() }).catch((e) => console.log(e.name)); })();
//# status: 0
//| undefined v i undefined
//| [ 'tick', 'tick', 'tick' ]
//| AbortError ABORT_ERR stop [ 5, 5 ]
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('x')
//| ERR_INVALID_ARG_TYPE
//| scheduled [ 'setTimeout', 'setImmediate', 'setInterval', 'scheduler' ] true
//| ERR_ILLEGAL_CONSTRUCTOR
//| { value: 'z', done: false } { value: 'r', done: true } { value: undefined, done: true }
//| fast
//| AbortError
