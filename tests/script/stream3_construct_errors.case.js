const { Readable, Writable, Duplex } = require('stream'); const note = (n, s) => { for (const e of ['error', 'close', 'finish', 'end']) s.on(e, (x) => console.log(n, e, x && (x.code || x.message))); return s; };
note('w twice', new Writable({ construct(cb) { cb(); cb(); } })); note('r twice', new Readable({ construct(cb) { cb(); cb(); } })); note('w error', new Writable({ construct(cb) { cb(new Error('c')); } })); note('r throws', new Readable({ construct() { throw new Error('t'); } })); note('w destroyed', new Writable({ construct(cb) { setImmediate(cb); } }).destroy(new Error('d'))); const d = note('d', new Duplex({ construct(cb) { console.log('constructing'); setImmediate(cb); }, read() { this.push(null); }, write(c, e, cb) { console.log('write', String(c)); cb(); }, final(cb) { console.log('final'); cb(); } })); d.end('x'); d.resume();
//# status: 0
//| constructing
//| w twice error ERR_MULTIPLE_CALLBACK
//| w twice close undefined
//| r twice error ERR_MULTIPLE_CALLBACK
//| r twice close undefined
//| w error error c
//| w error close undefined
//| r throws error t
//| r throws close undefined
//| w destroyed error d
//| w destroyed close undefined
//| write x
//| final
//| d finish undefined
//| d end undefined
//| d close undefined
