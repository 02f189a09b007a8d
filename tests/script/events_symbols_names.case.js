// Names of events: symbols, odd names, and those of Object.prototype.
const EventEmitter = require('events');
const e = new EventEmitter(); const s = Symbol('s');
e.on(s, (x) => console.log('symbol', x)); e.on('toString', (x) => console.log('toString', x)); e.on('__proto__', (x) => console.log('proto', x)); e.on('', () => console.log('empty')); e.on(5, () => console.log('five'));
console.log(e.emit(s, 1), e.emit('toString', 2), e.emit('__proto__', 3), e.emit(''), e.emit('5'), e.emit(5), e.emit('valueOf'));
console.log(e.eventNames());
console.log(e.listenerCount('hasOwnProperty'), Object.getPrototypeOf(e._events), e._eventsCount);
class Mine extends EventEmitter { constructor() { super(); this.on('go', this.go); } go(a, b) { console.log(this instanceof Mine, a, b, arguments.length); } }
new Mine().emit('go', 1, 2, 3); new Mine().emit('go');
console.log(EventEmitter.EventEmitter === EventEmitter, EventEmitter.name, EventEmitter.length, EventEmitter.usingDomains, EventEmitter.prototype._events, EventEmitter.prototype._maxListeners);
//# status: 0
//| symbol 1
//| toString 2
//| proto 3
//| empty
//| five
//| five
//| true true true true true true false
//| [ '5', 'toString', '__proto__', '', Symbol(s) ]
//| 0 null 5
//| true 1 2 3
//| true undefined undefined 0
//| true EventEmitter 1 false undefined undefined
