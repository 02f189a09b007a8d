console.log('before');
process.on('exit', (code) => console.log('exit', code));
await new Promise(() => {});
console.log('never');
//# status: 13
//| before
//| exit 0
