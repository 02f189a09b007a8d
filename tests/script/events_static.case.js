const { once, on, EventEmitter, getEventListeners, addAbortListener, getMaxListeners } = require('events');
(async () => {
  const e = new EventEmitter();
  setTimeout(() => e.emit('a', 1, 2), 1); console.log(await once(e, 'a'));
  setTimeout(() => e.emit('error', new Error('bad')), 1); await once(e, 'never').catch((x) => console.log(x.message));
  setTimeout(() => e.emit('error', new Error('wanted')), 1); console.log((await once(e, 'error'))[0].message);
  const ac = new AbortController(); setTimeout(() => ac.abort(), 1); await once(e, 'x', { signal: ac.signal }).catch((x) => console.log(x.name, x.code, x.message));
  await once(e, 'x', { signal: AbortSignal.abort() }).catch((x) => console.log(x.name));
  await once({}, 'x').catch((x) => console.log(x.name, x.code, x.message)); await once(e, 'x', { signal: 5 }).catch((x) => console.log(x.code, x.message));
  const et = new EventTarget(); setTimeout(() => et.dispatchEvent(new Event('t')), 1); console.log((await once(et, 't'))[0].type);
  setTimeout(() => { e.emit('n', 1); e.emit('n', 2); e.emit('n', 3); }, 1); let n = 0; for await (const v of on(e, 'n')) { console.log(v); if (++n === 3) break; } console.log(e.listenerCount('n'));
  setTimeout(() => { e.emit('m', 'q'); e.emit('end'); }, 1); for await (const v of on(e, 'm', { close: ['end'] })) console.log(v);
  const a2 = new AbortController(); setTimeout(() => a2.abort(), 1); try { for await (const v of on(e, 'z', { signal: a2.signal })) console.log(v); } catch (x) { console.log(x.name); }
  e.on('k', function kk() {}); console.log(getEventListeners(e, 'k'), getMaxListeners(e), getMaxListeners(et));
  const a3 = new AbortController(); const d = addAbortListener(a3.signal, () => console.log('aborted')); console.log(typeof d[Symbol.dispose]); a3.abort();
})();
//# status: 0
//| [ 1, 2 ]
//| bad
//| wanted
//| AbortError ABORT_ERR The operation was aborted
//| AbortError
//| TypeError ERR_INVALID_ARG_TYPE The "emitter" argument must be an instance of EventEmitter. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (5)
//| t
//| [ 1 ]
//| [ 2 ]
//| [ 3 ]
//| 0
//| [ 'q' ]
//| AbortError
//| [ [Function: kk] ] 10 10
//| function
//| aborted
