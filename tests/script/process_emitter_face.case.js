// process as an EventEmitter: own events, names, listeners.
const EventEmitter = require('events'); console.log(process.listenerCount('exit'), process.on('own', (v) => console.log('own', v)) === process, process.emit('own', 5), process.emit('none'), typeof process.eventNames, process.listeners('own').length, process.off === EventEmitter.prototype.off, process.getMaxListeners(), Object.getPrototypeOf(Object.getPrototypeOf(process)) === EventEmitter.prototype); console.log(process.emit('warning', Object.assign(new Error('mine'), { name: 'Quiet' })) !== undefined); process.emit('exit', 99); process.on('exit', function (c) { console.log('exit', c, this === process); }); process.reallyExit === undefined || console.log(typeof process.reallyExit); console.log(process.exitCode, Object.getOwnPropertyDescriptor(globalThis, 'process').enumerable, Object.getOwnPropertyDescriptor(globalThis, 'process').configurable);
//# status: 0
//| own 5
//| 0 true true false function 1 true 10 true
//| true
//| function
//| undefined false true
//| exit 0 true
