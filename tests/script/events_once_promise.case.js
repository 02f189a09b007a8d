// events.once: values, errors, EventTarget, 'error' itself.
const { once, EventEmitter } = require('events');
(async () => {
  const e = new EventEmitter();
  setImmediate(() => e.emit('v', 1, 2, 3)); console.log(await once(e, 'v'), e.eventNames());
  setImmediate(() => e.emit('error', new Error('bad'))); await once(e, 'v').catch((x) => console.log(x.message, e.eventNames()));
  setImmediate(() => e.emit('error', new Error('wanted'))); const [x] = await once(e, 'error'); console.log('resolved', x.message, e.eventNames());
  const t = new EventTarget(); setImmediate(() => t.dispatchEvent(new Event('ping'))); const [ev] = await once(t, 'ping'); console.log(ev.type, ev instanceof Event);
  const ac = new AbortController(); const p = once(e, 'v', { signal: ac.signal }); ac.abort(); await p.catch((r) => console.log(r.name, r.code, r.message, e.eventNames()));
  await once(e, 'v', { signal: AbortSignal.abort('why') }).catch((r) => console.log(r.name, r.code, r.cause));
  await once({}, 'v').catch((r) => console.log(r.name, r.code, r.message));
  await once(e, 'v', { signal: 'no' }).catch((r) => console.log(r.name, r.code, r.message));
  const both = Promise.all([once(e, 'a'), once(e, 'b')]); e.emit('b', 'B'); e.emit('a', 'A'); console.log(await both);
})();
//# status: 0
//| [ 1, 2, 3 ] []
//| bad []
//| resolved wanted []
//| ping true
//| AbortError ABORT_ERR The operation was aborted []
//| AbortError ABORT_ERR why
//| TypeError ERR_INVALID_ARG_TYPE The "emitter" argument must be an instance of EventEmitter. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type string ('no')
//| [ [ 'A' ], [ 'B' ] ]
