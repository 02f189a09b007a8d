// pause and resume around data and readable, isPaused, explicit flow.
const { Readable } = require('stream'); const r = new Readable({ read() {} }); const log = (...a) => console.log(...a); r.on('pause', () => log('pause event')); r.on('resume', () => log('resume event')); r.push('1'); r.push('2'); r.on('data', (c) => { log('data', String(c), r.isPaused()); r.pause(); log(r.isPaused(), r.readableFlowing); setTimeout(() => r.resume(), 1); }); r.push(null); r.on('end', () => log('end'));
//# status: 0
//| resume event
//| data 1 false
//| pause event
//| true false
//| resume event
//| data 2 false
//| pause event
//| true false
//| end
//| resume event
