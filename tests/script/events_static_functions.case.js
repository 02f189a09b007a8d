// getEventListeners, getMaxListeners, setMaxListeners, addAbortListener, listenerCount.
const events = require('events');
const e = new events.EventEmitter(); const t = new EventTarget();
const f = () => {}; e.on('a', f); e.once('a', f); t.addEventListener('a', f); t.addEventListener('a', f, { capture: true });
console.log(events.getEventListeners(e, 'a').map((g) => g === f), events.getEventListeners(t, 'a').map((g) => g === f), events.getEventListeners(t, 'b'));
console.log(events.getMaxListeners(e), events.getMaxListeners(t)); events.setMaxListeners(7, e, t); console.log(events.getMaxListeners(e), events.getMaxListeners(t), e.getMaxListeners());
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
fail(() => events.getEventListeners({}, 'a')); fail(() => events.getMaxListeners(null)); fail(() => events.setMaxListeners(-1)); fail(() => events.setMaxListeners('1', e));
const ac = new AbortController(); const d = events.addAbortListener(ac.signal, (ev) => console.log('aborted', ev.type)); console.log(typeof d[Symbol.dispose]);
const un = events.addAbortListener(ac.signal, () => console.log('never')); un[Symbol.dispose](); ac.abort();
fail(() => events.addAbortListener({}, f)); fail(() => events.addAbortListener(ac.signal, 1));
console.log(events.listenerCount(e, 'a'), events.errorMonitor, events.captureRejectionSymbol, events.captureRejections, events.defaultMaxListeners);
//# status: 0
//| [ true, true ] [ true, true ] []
//| 10 10
//| 7 7 7
//| TypeError ERR_INVALID_ARG_TYPE The "emitter" argument must be an instance of EventEmitter or EventTarget. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "emitter" argument must be an instance of EventEmitter or EventTarget. Received null
//| RangeError ERR_OUT_OF_RANGE The value of "setMaxListeners" is out of range. It must be >= 0. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "setMaxListeners" argument must be of type number. Received type string ('1')
//| function
//| aborted abort
//| TypeError ERR_INVALID_ARG_TYPE The "signal" argument must be an instance of AbortSignal. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received type number (1)
//| 2 Symbol(events.errorMonitor) Symbol(nodejs.rejection) false 10
