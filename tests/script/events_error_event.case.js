// 'error' without a listener: what is thrown for errors, plain values and errors of other realms.
const { EventEmitter, errorMonitor } = require('events');
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message, x.context); } };
const e = new EventEmitter();
fail(() => e.emit('error', new RangeError('r'))); fail(() => e.emit('error', 5)); fail(() => e.emit('error', Symbol('s'))); fail(() => e.emit('error', [1, { a: { b: { c: {} } } }])); fail(() => e.emit('error', undefined)); fail(() => e.emit('error', false)); fail(() => e.emit('error'));
const x = new Error('same'); try { e.emit('error', x); } catch (y) { console.log(x === y); }
const seen = []; e.on(errorMonitor, (y) => seen.push(y)); fail(() => e.emit('error', 'watched')); console.log(seen);
e.on('error', (...args) => console.log('handler', args)); fail(() => e.emit('error', 1, 2, 3));
e.on('throws', () => { throw new Error('from listener'); }); e.on('throws', () => console.log('not reached')); fail(() => e.emit('throws'));
//# status: 0
//| RangeError undefined r undefined
//| Error ERR_UNHANDLED_ERROR Unhandled error. (5) 5
//| Error ERR_UNHANDLED_ERROR Unhandled error. (Symbol(s)) Symbol(s)
//| Error ERR_UNHANDLED_ERROR Unhandled error. ([ 1, { a: { b: [Object] } } ]) [ 1, { a: { b: [Object] } } ]
//| Error ERR_UNHANDLED_ERROR Unhandled error. (undefined) undefined
//| Error ERR_UNHANDLED_ERROR Unhandled error. (false) false
//| Error ERR_UNHANDLED_ERROR Unhandled error. (undefined) undefined
//| true
//| Error ERR_UNHANDLED_ERROR Unhandled error. ('watched') watched
//| [ 'watched' ]
//| handler [ 1, 2, 3 ]
//| true
//| Error undefined from listener undefined
