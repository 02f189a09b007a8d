// Rejections that are handled in later turns: which events come.
const log = []; process.on('unhandledRejection', (r) => log.push('unhandled ' + r)); process.on('rejectionHandled', () => log.push('handled')); const a = Promise.reject('a'); a.catch(() => {}); const b = Promise.reject('b'); process.nextTick(() => b.catch(() => log.push('b in tick'))); const c = Promise.reject('c'); setImmediate(() => c.catch(() => log.push('c later'))); const d = Promise.reject('d'); d.then(() => {}); const e = Promise.allSettled([Promise.reject('e')]); const f = Promise.race([Promise.reject('f'), Promise.reject('g')]); setTimeout(() => console.log(log.join('\n')), 60);
//# status: 0
//| b in tick
//| unhandled c
//| unhandled d
//| unhandled f
//| c later
//| handled
