// An 'error' that nobody hears is an uncaught exception; one that is heard is none.
const { Readable, Writable } = require('stream'); process.on('uncaughtException', (e) => console.log('uncaught', e.message)); new Readable({ read() { this.destroy(new Error('readable')); } }).resume(); new Writable({ write(c, e, cb) { cb(new Error('writable')); } }).write('x'); const w = new Writable({ write(c, e, cb) { cb(new Error('heard')); } }); w.on('error', (e) => console.log('heard', e.message)); w.write('x'); new Writable({ final(cb) { cb(new Error('final')); } }).end(); Readable.from((function* () { throw new Error('generator'); })()).resume();
//# status: 0
//| uncaught final
//| uncaught readable
//| uncaught writable
//| heard heard
//| uncaught generator
