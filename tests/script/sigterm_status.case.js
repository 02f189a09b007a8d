// A fatal signal to itself.
console.log('before'); process.on('exit', function () { console.log('not on signals'); });
process.kill(process.pid, 'SIGTERM'); setTimeout(function () { console.log('after'); }, 1000);
//# also: microscript
//# status: 143
//| before
