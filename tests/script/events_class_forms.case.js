// EventEmitter as a mixin, as a function call, by Object.assign, and instances inside of JSON.
const EventEmitter = require('events'); const util = require('util');
function Old() { EventEmitter.call(this); } util.inherits(Old, EventEmitter); const o = new Old(); o.on('a', () => console.log('old works')); o.emit('a');
const mixed = Object.assign({}, EventEmitter.prototype); mixed.on('b', (v) => console.log('mixed', v)); console.log(mixed.emit('b', 1), mixed.listenerCount('b'));
const bare = Object.create(EventEmitter.prototype); bare.on('c', () => console.log('bare')); bare.emit('c'); class A extends EventEmitter { get x() { return 1; } } console.log(JSON.stringify(new A()), Object.keys(new A()), util.inspect(new A(), { depth: 0 }).split('\n')[0]);
console.log(new EventEmitter()); console.log(Object.getOwnPropertyNames(EventEmitter.prototype).sort().join()); console.log(EventEmitter.prototype.on === EventEmitter.prototype.addListener, EventEmitter.prototype.off === EventEmitter.prototype.removeListener);
//# status: 0
//| old works
//| mixed 1
//| true 1
//| bare
//| {"_events":{},"_eventsCount":0} [ '_events', '_eventsCount', '_maxListeners' ] A {
//| EventEmitter {
//|   _events: [Object: null prototype] {},
//|   _eventsCount: 0,
//|   _maxListeners: undefined,
//|   [Symbol(shapeMode)]: false,
//|   [Symbol(kCapture)]: false
//| }
//| _events,_eventsCount,_maxListeners,addListener,constructor,emit,eventNames,getMaxListeners,listenerCount,listeners,off,on,once,prependListener,prependOnceListener,rawListeners,removeAllListeners,removeListener,setMaxListeners
//| true true
