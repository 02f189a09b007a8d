const t = new EventTarget();
const l = (e) => console.log('l', e.type, e.defaultPrevented);
t.addEventListener('x', l);
t.addEventListener('x', l);
t.addEventListener('x', { handleEvent(e) { console.log('obj', this === t, e.detail); } });
t.addEventListener('x', () => console.log('once'), { once: true });
t.addEventListener('y', (e) => { e.preventDefault(); e.stopImmediatePropagation(); });
t.addEventListener('y', () => console.log('not reached'));
console.log(t.dispatchEvent(new Event('x')), t.dispatchEvent(new CustomEvent('x', { detail: 5 })));
console.log(t.dispatchEvent(new Event('y', { cancelable: true })), t.dispatchEvent(new Event('y')));
t.removeEventListener('x', l);
t.dispatchEvent(new Event('x'));
console.log(new Event('a', { bubbles: true }).bubbles, new Event('a').cancelable, new Event('q').target, Event.AT_TARGET);
try { new Event(); } catch (e) { console.log(e.name, e.code); }
//# status: 0
//| l x false
//| obj false undefined
//| once
//| l x false
//| obj false 5
//| true true
//| false true
//| obj false undefined
//| true false null 2
//| TypeError ERR_MISSING_ARGS
