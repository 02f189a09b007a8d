// The warning for possible leaks: its members, once per event, thresholds.
const { EventEmitter } = require('events');
process.removeAllListeners('warning');
process.on('warning', (w) => console.log(w.name, w.type, w.count, w.emitter instanceof EventEmitter, w.message));
const e = new EventEmitter(); for (let i = 0; i < 13; i++) e.on('leak', () => {});
e.setMaxListeners(1); e.on('two', () => {}); e.on('two', () => {});
const none = new EventEmitter(); none.setMaxListeners(0); for (let i = 0; i < 30; i++) none.on('q', () => {});
class Named extends EventEmitter {} const n = new Named().setMaxListeners(1); const s = Symbol('sym'); n.on(s, () => {}); n.on(s, () => {});
const old = EventEmitter.defaultMaxListeners; EventEmitter.defaultMaxListeners = 2; const d = new EventEmitter(); d.on('d', () => {}); d.on('d', () => {}); d.on('d', () => {}); EventEmitter.defaultMaxListeners = old;
const t = new EventTarget(); require('events').setMaxListeners(1, t); t.addEventListener('t', () => {}); t.addEventListener('t', () => {});
//# status: 0
//| MaxListenersExceededWarning leak 11 true Possible EventEmitter memory leak detected. 11 leak listeners added to [EventEmitter]. MaxListeners is 10. Use emitter.setMaxListeners() to increase limit
//| MaxListenersExceededWarning two 2 true Possible EventEmitter memory leak detected. 2 two listeners added to [EventEmitter]. MaxListeners is 1. Use emitter.setMaxListeners() to increase limit
//| MaxListenersExceededWarning Symbol(sym) 2 true Possible EventEmitter memory leak detected. 2 Symbol(sym) listeners added to [Named]. MaxListeners is 1. Use emitter.setMaxListeners() to increase limit
//| MaxListenersExceededWarning d 3 true Possible EventEmitter memory leak detected. 3 d listeners added to [EventEmitter]. MaxListeners is 2. Use emitter.setMaxListeners() to increase limit
//| MaxListenersExceededWarning t 2 false Possible EventTarget memory leak detected. 2 t listeners added to EventTarget. MaxListeners is 1. Use events.setMaxListeners() to increase limit
