// captureRejections: an async listener's rejection becomes 'error' or goes to the symbol's method.
const { EventEmitter, captureRejectionSymbol } = require('events');
const e = new EventEmitter({ captureRejections: true });
e.on('x', async (v) => { throw new Error('async ' + v); }); e.on('error', (x) => console.log('error event', x.message));
e.emit('x', 1);
class Own extends EventEmitter { constructor() { super({ captureRejections: true }); } [captureRejectionSymbol](x, name, ...args) { console.log('own', x.message, name, args); } }
const o = new Own(); o.on('y', async () => { throw new Error('mine'); }); o.emit('y', 'a', 'b');
try { new EventEmitter({ captureRejections: 1 }); } catch (x) { console.log(x.name, x.code, x.message); }
try { EventEmitter.captureRejections = 'yes'; } catch (x) { console.log(x.name, x.code, x.message); }
const plain = new EventEmitter(); process.on('unhandledRejection', (x) => console.log('unhandled', x.message)); plain.on('z', async () => { throw new Error('loose'); }); plain.emit('z');
const thenable = new EventEmitter({ captureRejections: true }); thenable.on('t', () => ({ then(ok, no) { no(new Error('thenable')); } })); thenable.on('error', (x) => console.log('from', x.message)); thenable.emit('t');
//# status: 0
//| TypeError ERR_INVALID_ARG_TYPE The "options.captureRejections" property must be of type boolean. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "EventEmitter.captureRejections" property must be of type boolean. Received type string ('yes')
//| from thenable
//| error event async 1
//| own mine y [ 'a', 'b' ]
//| unhandled loose
