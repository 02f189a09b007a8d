// Listeners added after the end, after an error, after destroy.
const { Readable } = require('stream'); const r = Readable.from(['a']); r.resume(); r.on('close', () => { console.log('closed', r.readableEnded, r.destroyed); r.on('data', () => console.log('never')); r.on('end', () => console.log('never')); r.on('readable', () => console.log('never')); console.log(r.read(), r.readable); r.resume(); r.pause(); setImmediate(() => console.log('quiet')); }); const e = new Readable({ read() { this.destroy(new Error('x')); } }); e.once('error', () => { e.on('error', () => console.log('never')); setImmediate(() => console.log(e.errored.message, e.readable)); }); e.resume();
//# status: 0
//| closed true true
//| null false
//| x false
//| quiet
