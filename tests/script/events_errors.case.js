const EventEmitter = require('events');
const fail = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
const e = new EventEmitter();
fail(() => e.on('x')); fail(() => e.on('x', 'y')); fail(() => e.off('x')); fail(() => e.setMaxListeners(-1)); fail(() => e.setMaxListeners('a'));
fail(() => e.emit('error')); fail(() => e.emit('error', new TypeError('boom'))); fail(() => e.emit('error', 'text')); fail(() => e.emit('error', { a: 1 })); fail(() => e.emit('error', null));
fail(() => { EventEmitter.defaultMaxListeners = -1; }); fail(() => EventEmitter.setMaxListeners(5, {}));
e.on(EventEmitter.errorMonitor, (x) => console.log('monitor', x.message)); fail(() => e.emit('error', new Error('m')));
e.once('error', (x) => console.log('handled', x.message)); console.log(e.emit('error', new Error('h')));
console.log(e.emit('none'), e.getMaxListeners(), EventEmitter.defaultMaxListeners, EventEmitter.listenerCount(e, 'error'));
//# status: 0
//| TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received type string ('y')
//| TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received undefined
//| RangeError ERR_OUT_OF_RANGE The value of "setMaxListeners" is out of range. It must be >= 0. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "setMaxListeners" argument must be of type number. Received type string ('a')
//| Error ERR_UNHANDLED_ERROR Unhandled error. (undefined)
//| TypeError undefined boom
//| Error ERR_UNHANDLED_ERROR Unhandled error. ('text')
//| Error ERR_UNHANDLED_ERROR Unhandled error. ({ a: 1 })
//| Error ERR_UNHANDLED_ERROR Unhandled error. (null)
//| RangeError ERR_OUT_OF_RANGE The value of "defaultMaxListeners" is out of range. It must be >= 0. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "eventTargets" argument must be an instance of EventEmitter or EventTarget. Received an instance of Object
//| monitor m
//| Error undefined m
//| monitor h
//| handled h
//| true
//| false 10 10 0
