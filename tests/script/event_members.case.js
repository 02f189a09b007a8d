// Event's own members before, during and after dispatch; CustomEvent; inspection.
const e = new Event('foo', { bubbles: true, cancelable: true, composed: true });
console.log(e.type, e.bubbles, e.cancelable, e.composed, e.defaultPrevented, e.eventPhase, e.target, e.currentTarget, e.srcElement, e.isTrusted, e.returnValue, e.cancelBubble, typeof e.timeStamp, e.composedPath());
const t = new EventTarget(); t.addEventListener('foo', function (ev) { console.log(this === t, ev.target === t, ev.currentTarget === t, ev.eventPhase, ev.composedPath().length, ev.srcElement === t); ev.preventDefault(); ev.cancelBubble = true; });
console.log(t.dispatchEvent(e), e.defaultPrevented, e.returnValue, e.eventPhase, e.target === t, e.currentTarget, e.cancelBubble, e.composedPath());
console.log(Event.NONE, Event.CAPTURING_PHASE, Event.AT_TARGET, Event.BUBBLING_PHASE, Object.prototype.toString.call(e), Object.prototype.toString.call(t), Object.keys(e));
const c = new CustomEvent('c', { detail: { a: 1 } }); console.log(c.detail, c.type, c instanceof Event, new CustomEvent('d').detail, Object.prototype.toString.call(c));
class Mine extends Event { constructor() { super('mine'); this.extra = 1; } } console.log(new Mine().extra, new Mine().type, Mine.name);
console.log(require('util').inspect(t), require('util').inspect(t, { depth: -1 }));
console.log(require('util').inspect(new Event('x'), { depth: -1 }), require('util').inspect(new Event('x')).replace(/timeStamp: [\d.]+/, 'timeStamp: N'));
//# status: 0
//| foo true true true false 0 null null null false true false number []
//| true true true 2 1 true
//| false true false 0 true null true []
//| 0 1 2 3 [object Event] [object EventTarget] []
//| { a: 1 } c true null [object CustomEvent]
//| 1 mine Mine
//| EventTarget {} EventTarget
//| Event Event {
//|   type: 'x',
//|   defaultPrevented: false,
//|   cancelable: false,
//|   timeStamp: N
//| }
