// The rows of docs/microscript.md's events that Node has, in ES5; what removeListener returns is left out.
var EventEmitter = require('events'), e = new EventEmitter(), log = [];
function note(name) { return function () { log.push(name + Array.prototype.slice.call(arguments).join()); }; }
e.on('newListener', function (n, f) { log.push('new ' + n + typeof f + e.listenerCount(n)); });
e.on('removeListener', function (n) { log.push('removed ' + n); });
console.log(e.on('a', note('a')) === e, e.once('a', note('once')) === e, e.prependListener('a', note('first')) === e, e.prependOnceListener('a', note('only')) === e);
console.log(e.emit('a', 1, 2), e.emit('a', 3), e.emit('none'), e.listenerCount('a'), e.listeners('a').length); console.log(log.splice(0));
var f = note('f'); e.on('b', f); e.on('b', f); e.removeListener('b', f); console.log(e.listenerCount('b'), e.listeners('b')[0] === f, e.eventNames()); e.removeAllListeners('b'); console.log(log.splice(0), e.eventNames());
e.on('t', function () { throw new Error('from a listener'); }); try { e.emit('t'); } catch (x) { console.log(x.message, Object.keys(x)); }
try { e.emit('error', new Error('nobody listens')); } catch (x) { console.log(x.message); }
function Old() { EventEmitter.call(this); } require('util').inherits(Old, EventEmitter); var o = new Old(); o.on('x', function () { console.log(this === o); }); o.emit('x');
e.setMaxListeners(20); console.log(e.getMaxListeners(), EventEmitter.defaultMaxListeners, e.rawListeners('t').length); e.removeAllListeners(); console.log(e.eventNames(), log.splice(0));
EventEmitter.once(o, 'later').then(function (v) { console.log(v); }); o.emit('later', 'value');
//# also: microscript
//# status: 0
//| true true true true
//| true true false 2 2
//| [
//|   'new removeListenerfunction0',
//|   'new afunction0',
//|   'new afunction1',
//|   'new afunction2',
//|   'new afunction3',
//|   'removed a',
//|   'only1,2',
//|   'first1,2',
//|   'a1,2',
//|   'removed a',
//|   'once1,2',
//|   'first3',
//|   'a3'
//| ]
//| 1 true [ 'newListener', 'removeListener', 'a', 'b' ]
//| [ 'new bfunction0', 'new bfunction1', 'removed b', 'removed b' ] [ 'newListener', 'removeListener', 'a' ]
//| from a listener []
//| nobody listens
//| true
//| 20 10 1
//| [] [
//|   'new tfunction0',
//|   'removed newListener',
//|   'removed a',
//|   'removed a',
//|   'removed t'
//| ]
//| [ 'value' ]
