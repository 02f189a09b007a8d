// Errors in async functions, generators, getters and listeners, as uncaught or as rejections.
process.on('uncaughtException', (e, o) => console.log('caught', o, e.message)); process.on('unhandledRejection', (e) => console.log('rejection', e.message)); (async () => { await null; throw new Error('async'); })(); (async function* () { throw new Error('async generator'); })().next(); setTimeout(async () => { throw new Error('async timer'); }, 1); new Promise((ok) => setTimeout(ok, 2)).then(() => { throw new Error('then'); }); Promise.resolve().then(async () => { await null; JSON.parse('{'); }).catch((e) => console.log('handled', e.name)); const { EventEmitter } = require('events'); setTimeout(() => new EventEmitter().emit('error', new Error('emitted')), 20); queueMicrotask(() => { throw new Error('microtask'); });
//# status: 0
//| caught uncaughtException microtask
//| handled SyntaxError
//| rejection async generator
//| rejection async
//| rejection async timer
//| rejection then
//| caught uncaughtException emitted
