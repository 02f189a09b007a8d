// exit in promises, ticks, timers; nothing runs behind it.
process.on('exit', (c) => console.log('exit', c)); Promise.resolve().then(() => { console.log('micro'); process.nextTick(() => { console.log('tick'); setTimeout(() => { console.log('timer'); process.exit(); console.log('never'); }, 1); }); }); process.exitCode = 3; setTimeout(() => console.log('never'), 1000);
//# status: 3
//| micro
//| tick
//| timer
//| exit 3
