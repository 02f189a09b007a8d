const EventEmitter = require('events');
const e = new EventEmitter(), log = [];
e.on('newListener', (n, f) => log.push('new ' + String(n) + ' ' + f.name)); e.on('removeListener', (n, f) => log.push('removed ' + String(n) + ' ' + f.name));
const s = Symbol('s'); function a() { log.push('a'); } function b() { log.push('b'); }
e.on('x', a).prependListener('x', b).once(s, function c(...args) { log.push('c' + args); }).prependOnceListener('x', function d() { log.push('d'); });
console.log(e.emit('x'), e.emit('x'), e.emit(s, 1, 2), e.emit(s)); console.log(log.splice(0));
console.log(e.eventNames(), e.listeners('x').map((f) => f.name), e.rawListeners('x').length, e.listenerCount('x'), e.listenerCount('x', a));
e.off('x', a); e.removeListener('x', () => {}); console.log(log.splice(0), e.listenerCount('x'));
e.on('y', function self() { e.off('y', self); log.push('once self'); }); e.on('y', () => log.push('second')); e.emit('y'); e.emit('y'); console.log(log.splice(0));
e.removeAllListeners('x'); e.removeAllListeners(); console.log(log.splice(0), e.eventNames());
const o = new EventEmitter(); o.once('r', () => { o.emit('r'); log.push('r'); }); o.emit('r'); console.log(log.splice(0));
class My extends EventEmitter { constructor() { super({ captureRejections: true }); } } const m = new My();
m.on('error', (x) => console.log('captured', x.message)); m.on('go', async () => { throw new Error('async'); }); m.emit('go');
console.log(m, EventEmitter.captureRejections);
const r = new My(); r[Symbol.for('nodejs.rejection')] = (err, ev, ...args) => console.log('rejection', err.message, ev, args); r.on('z', async () => { throw new Error('q'); }); r.emit('z', 42);
//# status: 0
//| true true true false
//| [
//|   'new removeListener ',
//|   'new x a',
//|   'new x b',
//|   'new Symbol(s) c',
//|   'new x d',
//|   'removed x bound onceWrapper',
//|   'd',
//|   'b',
//|   'a',
//|   'b',
//|   'a',
//|   'removed Symbol(s) c',
//|   'c1,2'
//| ]
//| [ 'newListener', 'removeListener', 'x' ] [ 'b', 'a' ] 2 2 1
//| [ 'removed x a' ] 1
//| [
//|   'new y self',
//|   'new y ',
//|   'removed y self',
//|   'once self',
//|   'second',
//|   'second'
//| ]
//| [ 'removed x b', 'removed newListener ', 'removed y ' ] []
//| [ 'r' ]
//| My {
//|   _events: [Object: null prototype] {
//|     error: [Function (anonymous)],
//|     go: [AsyncFunction (anonymous)]
//|   },
//|   _eventsCount: 2,
//|   _maxListeners: undefined,
//|   [Symbol(shapeMode)]: false,
//|   [Symbol(kCapture)]: true
//| } false
//| captured async
//| rejection q z [ 42 ]
