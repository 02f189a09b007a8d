// Arguments that EventTarget and Event refuse, and those that they take.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
const t = new EventTarget();
fail(() => t.addEventListener('a')); fail(() => t.addEventListener('a', 5)); fail(() => t.addEventListener('a', null)); fail(() => t.addEventListener('a', undefined)); fail(() => t.addEventListener('a', {})); fail(() => t.addEventListener());
fail(() => t.dispatchEvent()); fail(() => t.dispatchEvent({})); fail(() => t.dispatchEvent('a')); fail(() => t.removeEventListener('a'));
fail(() => new Event()); fail(() => new Event(Symbol('x'))); fail(() => new Event('a', 5)); fail(() => new Event(undefined).type); fail(() => new Event('a', null).type); fail(() => new Event('a', { cancelable: 1, bubbles: 'x' }).cancelable);
const e = new Event('again'); t.addEventListener('again', () => { fail(() => t.dispatchEvent(e)); }); console.log(t.dispatchEvent(e), t.dispatchEvent(e));
fail(() => EventTarget.prototype.addEventListener.call({}, 'a', () => {})); fail(() => EventTarget()); fail(() => Event.prototype.type);
fail(() => t.addEventListener('z', () => {}, { signal: {} }));
process.on('uncaughtException', (x) => console.log('uncaught', x.message)); t.addEventListener('thrower', () => { throw new Error('in a listener'); }); t.addEventListener('thrower', () => console.log('still called')); t.dispatchEvent(new Event('thrower')); console.log('dispatched');
//# status: 0
//| TypeError ERR_MISSING_ARGS The "type" and "listener" arguments must be specified
//| TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be an instance of EventListener. Received type number (5)
//| undefined
//| undefined
//| undefined
//| TypeError ERR_MISSING_ARGS The "type" and "listener" arguments must be specified
//| TypeError ERR_MISSING_ARGS The "event" argument must be specified
//| TypeError ERR_INVALID_ARG_TYPE The "event" argument must be an instance of Event. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "event" argument must be an instance of Event. Received type string ('a')
//| TypeError ERR_MISSING_ARGS The "type" and "listener" arguments must be specified
//| TypeError ERR_MISSING_ARGS The "type" argument must be specified
//| TypeError undefined Cannot convert a Symbol value to a string
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| undefined
//| a
//| true
//| Error ERR_EVENT_RECURSION The event "again" is already being dispatched
//| Error ERR_EVENT_RECURSION The event "again" is already being dispatched
//| true true
//| TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
//| TypeError undefined Class constructor EventTarget cannot be invoked without 'new'
//| TypeError ERR_INVALID_THIS Value of "this" must be of type Event
//| TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received an instance of Object
//| still called
//| dispatched
//| uncaught in a listener
