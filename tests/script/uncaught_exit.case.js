// An uncaught exception: status 1, exit listeners see it.
process.on('exit', function (code) { console.log('exit', code, process.exitCode); });
setTimeout(function () { console.log('never'); }, 50);
setTimeout(function () { throw new Error('boom'); }, 1);
//# also: microscript
//# status: 1
//| exit 1 1
