// EventEmitter.
var EventEmitter = require('events'); var e = new EventEmitter();
console.log(e.emit('none'), e.on('a', function (x, y) { console.log('a1', x, y, this === e); }) === e, e.emit('a', 1, 2), e.listenerCount('a'));
e.once('a', function () { console.log('once'); }); e.prependListener('a', function () { console.log('first'); }); e.emit('a'); e.emit('a'); console.log(e.eventNames(), e.rawListeners('a').length);
e.on('newListener', function (n) { console.log('new', n); }); e.on('removeListener', function (n) { console.log('removed', n); });
function h() { console.log('h'); } e.on('b', h); e.on('b', h); e.off('b', h); e.emit('b'); e.removeAllListeners('b'); console.log(e.listenerCount('b'));
try { e.emit('error', new Error('bad')); } catch (x) { console.log(x.message); } try { e.emit('error', 'text'); } catch (x) { console.log(x.code, x.message, x.context); } try { e.emit('error', { a: 1 }); } catch (x) { console.log(x.message); }
e.on('error', function (x) { console.log('handled', x.message); }); e.emit('error', new Error('ok'));
try { e.on('x', 5); } catch (x) { console.log(x.code, x.message); } try { e.setMaxListeners(-1); } catch (x) { console.log(x.code, x.message); }
console.log(e.getMaxListeners(), EventEmitter.defaultMaxListeners, EventEmitter === EventEmitter.EventEmitter, e.setMaxListeners(1) === e);
e.on('c', function () { e.on('c', function () { console.log('added while emitting'); }); }); e.emit('c'); e.emit('c');
function Sub() { EventEmitter.call(this); } require('util').inherits(Sub, EventEmitter); var s = new Sub(); s.on('z', function () { console.log('sub'); }); s.emit('z'); console.log(Sub.super_ === EventEmitter, s instanceof EventEmitter);
EventEmitter.once(e, 'later').then(function (v) { console.log('promise', v); }); e.emit('later', 1, 2); var sym = Symbol('s'); e.on(sym, function () { console.log('symbol'); }); e.emit(sym); console.log(new EventEmitter());
//# also: microscript
//# status: 0
//| a1 1 2 true
//| false true true 1
//| first
//| a1 undefined undefined true
//| once
//| first
//| a1 undefined undefined true
//| [ 'a' ] 2
//| new removeListener
//| new b
//| new b
//| removed b
//| h
//| removed b
//| 0
//| bad
//| ERR_UNHANDLED_ERROR Unhandled error. ('text') text
//| Unhandled error. ({ a: 1 })
//| new error
//| handled ok
//| ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received type number (5)
//| ERR_OUT_OF_RANGE The value of "setMaxListeners" is out of range. It must be >= 0. Received -1
//| 10 10 true true
//| new c
//| new c
//| new c
//| added while emitting
//| sub
//| true true
//| new later
//| new error
//| removed later
//| removed error
//| new Symbol(s)
//| symbol
//| EventEmitter {
//|   _events: [Object: null prototype] {},
//|   _eventsCount: 0,
//|   _maxListeners: undefined,
//|   [Symbol(shapeMode)]: false,
//|   [Symbol(kCapture)]: false
//| }
//| promise [ 1, 2 ]
