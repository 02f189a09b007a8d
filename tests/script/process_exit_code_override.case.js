// exit(code) wins over exitCode, also within 'exit'.
process.exitCode = 2; process.on('exit', (c) => { console.log('exit', c, process.exitCode); }); setImmediate(() => process.exit(6));
//# status: 6
//| exit 6 6
