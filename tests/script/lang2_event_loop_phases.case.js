const fs = require('fs');
fs.readFile(__filename, () => { setTimeout(() => console.log('timeout in io'), 0); setImmediate(() => console.log('immediate in io')); process.nextTick(() => console.log('tick in io')); });
setTimeout(() => { console.log('timeout'); Promise.resolve().then(() => console.log('micro after timeout')); }, 0);
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('micro'));
console.log('sync');
//# status: 0
//| sync
//| tick
//| micro
//| timeout
//| micro after timeout
//| tick in io
//| immediate in io
//| timeout in io
