// An uncaught exception without a handler: exit handlers run with 1; the code may be changed.
process.on('exit', (c) => { console.log('exit', c, process.exitCode); process.exitCode = 9; }); process.on('uncaughtExceptionMonitor', (e, o) => console.log('monitor', e.message, o)); setTimeout(() => console.log('never'), 60000); setImmediate(() => { console.log('throwing'); throw new RangeError('fatal'); });
//# status: 9
//| throwing
//| monitor fatal uncaughtException
//| exit 1 1
