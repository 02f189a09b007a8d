// process.exit inside of an exit handler, and work that is left behind.
process.on('exit', (code) => { console.log('first', code); if (code === 2) process.exit(5); }); process.on('exit', (code) => console.log('second', code)); setTimeout(() => console.log('never'), 60000); setImmediate(() => { console.log('leaving'); try { process.exit(2); } finally { console.log('not here'); } }); process.on('beforeExit', () => console.log('no beforeExit'));
//# status: 5
//| leaving
//| first 2
