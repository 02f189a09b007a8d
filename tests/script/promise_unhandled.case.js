process.on('unhandledRejection', (reason, p) => { console.log('unhandled', reason && reason.message, p instanceof Promise); });
process.on('rejectionHandled', () => console.log('handled later'));
Promise.reject(new Error('a'));
const late = Promise.reject(new Error('b'));
setTimeout(() => late.catch((e) => console.log('late', e.message)), 10);
const ok = Promise.reject(new Error('c'));
ok.catch(() => console.log('caught c'));
(async () => { throw new Error('d'); })();
new Promise((_, r) => r(undefined));
//# status: 0
//| caught c
//| unhandled a true
//| unhandled b true
//| unhandled d true
//| unhandled undefined true
//| late b
//| handled later
