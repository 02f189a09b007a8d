// beforeExit may start new work; exit sees the code and cannot; order of the handlers.
let n = 0; process.on('beforeExit', (code) => { console.log('beforeExit', code, process.exitCode); if (n++ < 2) setTimeout(() => console.log('more work', n), 1); else process.exitCode = 3; }); process.once('beforeExit', () => console.log('only once')); process.on('exit', (code) => { console.log('exit', code, process.exitCode); setTimeout(() => console.log('never'), 0); process.nextTick(() => console.log('never')); }); process.on('exit', (code) => { process.exitCode = 4; console.log('second', code); }); process.on('exit', (code) => console.log('third', code, process.exitCode)); console.log('main');
//# status: 4
//| main
//| beforeExit 0 undefined
//| only once
//| more work 1
//| beforeExit 0 undefined
//| more work 2
//| beforeExit 0 undefined
//| exit 3 3
//| second 3
//| third 3 4
