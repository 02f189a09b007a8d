// An unhandled rejection without handlers is an uncaught exception: origin and status.
process.on('uncaughtExceptionMonitor', (e, o) => console.log('monitor', e.name, e.code, e.message, o)); process.on('exit', (c) => console.log('exit', c)); setTimeout(() => console.log('never'), 20); Promise.reject('just text'); process.nextTick(() => console.log('tick runs')); queueMicrotask(() => console.log('microtask runs'));
//# status: 1
//| tick runs
//| microtask runs
//| monitor UnhandledPromiseRejection ERR_UNHANDLED_REJECTION This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "just text". unhandledRejection
//| exit 1
