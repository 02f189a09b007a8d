process.exitCode = 7; console.log('set');
process.on('exit', function (c) { console.log('exit', c); });
//# also: microscript
//# status: 7
//| set
//| exit 7
