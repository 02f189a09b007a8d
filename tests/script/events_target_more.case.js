// EventTarget: options of listeners, phases, errors, handlers, signals.
const { getEventListeners, getMaxListeners, setMaxListeners, once, on } = require('events');
const refusal = (run) => {
  try {
    console.log('went', run());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
const target = new EventTarget();
const log = (name) => (event) => console.log(name, event.type, event.target === target);
const a = log('a');
target.addEventListener('x', a);
target.addEventListener('x', a);
target.addEventListener('x', a, { capture: true });
target.addEventListener('x', { handleEvent: log('object') });
target.addEventListener('x', log('once'), { once: true });
target.addEventListener('x', null);
console.log(getEventListeners(target, 'x').length, getEventListeners(target, 'y'));
console.log(target.dispatchEvent(new Event('x')), target.dispatchEvent(new Event('x')));
target.removeEventListener('x', a);
target.removeEventListener('x', a, { capture: true });
target.removeEventListener('x', () => {});
console.log(getEventListeners(target, 'x').length);
target.addEventListener('c', (e) => e.preventDefault());
console.log(target.dispatchEvent(new Event('c')), target.dispatchEvent(new Event('c', { cancelable: true })));
target.addEventListener('p', (e) => e.preventDefault(), { passive: true });
console.log(target.dispatchEvent(new Event('p', { cancelable: true })));
target.addEventListener('stop', (e) => e.stopImmediatePropagation());
target.addEventListener('stop', () => console.log('never'));
target.dispatchEvent(new Event('stop'));
const controller = new AbortController();
target.addEventListener('signal', () => console.log('heard'), { signal: controller.signal });
target.dispatchEvent(new Event('signal'));
controller.abort();
target.dispatchEvent(new Event('signal'));
const event = new Event('e', { bubbles: true, composed: true });
console.log(event.bubbles, event.composed, event.cancelable, event.defaultPrevented, event.isTrusted, event.timeStamp > 0, event.composedPath(), event.returnValue, event.cancelBubble, event.srcElement);
console.log(new CustomEvent('d', { detail: { a: 1 } }).detail, new CustomEvent('d').detail, Event.NONE, Event.AT_TARGET, String(event), String(target));
refusal(() => new Event());
refusal(() => target.addEventListener('x'));
refusal(() => target.addEventListener('x', 1));
refusal(() => target.dispatchEvent({}));
refusal(() => EventTarget.prototype.addEventListener.call({}, 'x', () => {}));
const again = new Event('again');
target.addEventListener('again', () => refusal(() => target.dispatchEvent(again)), { once: true });
target.dispatchEvent(again);
console.log(getMaxListeners(target));
setMaxListeners(3, target);
console.log(getMaxListeners(target));
(async () => {
  setImmediate(() => target.dispatchEvent(new Event('later')));
  const [got] = await once(target, 'later');
  console.log(got.type);
  setImmediate(() => [1, 2].forEach(() => target.dispatchEvent(new Event('many'))));
  let left = 2;
  for await (const [one] of on(target, 'many')) {
    console.log(one.type);
    if (--left === 0) break;
  }
  console.log(getEventListeners(target, 'many').length);
  process.once('uncaughtException', (e) => console.log('uncaught', e.message));
  target.addEventListener('throws', () => {
    throw new Error('in a listener');
  });
  target.addEventListener('throws', () => console.log('the next one'));
  console.log(target.dispatchEvent(new Event('throws')));
})();
//# status: 0
//| 4 []
//| a x true
//| a x true
//| object x true
//| once x true
//| a x true
//| a x true
//| object x true
//| true true
//| 1
//| true false
//| false
//| heard
//| true true false false false true [] true false null
//| { a: 1 } null 0 2 [object Event] [object EventTarget]
//| TypeError ERR_MISSING_ARGS The "type" argument must be specified
//| TypeError ERR_MISSING_ARGS The "type" and "listener" arguments must be specified
//| TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be an instance of EventListener. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "event" argument must be an instance of Event. Received an instance of Object
//| TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
//| Error ERR_EVENT_RECURSION The event "again" is already being dispatched
//| 10
//| 3
//| later
//| many
//| many
//| 0
//| the next one
//| true
//| uncaught in a listener
