// uncaughtException: monitor, origin, capture callback, and the loop that goes on.
process.on('uncaughtExceptionMonitor', (e, origin) => console.log('monitor', e.message || e, origin)); process.on('uncaughtException', (e, origin) => console.log('caught', e && e.message || e, origin)); setTimeout(() => { throw new Error('timer'); }, 1); setImmediate(() => { throw 'a string'; }); process.nextTick(() => { throw new Error('tick'); }); Promise.reject(new Error('rejected')); queueMicrotask(() => { throw new Error('microtask'); }); setTimeout(() => { process.setUncaughtExceptionCaptureCallback((e) => console.log('captured', e.message)); console.log(process.hasUncaughtExceptionCaptureCallback()); setTimeout(() => { throw new Error('last'); }, 1); setTimeout(() => { try { process.setUncaughtExceptionCaptureCallback(() => {}); } catch (e) { console.log(e.code, e.message); } process.setUncaughtExceptionCaptureCallback(null); console.log(process.hasUncaughtExceptionCaptureCallback()); try { process.setUncaughtExceptionCaptureCallback(5); } catch (e) { console.log(e.code, e.message); } }, 3); }, 5); process.on('exit', (c) => console.log('exit', c)); for (const until = Date.now() + 20; Date.now() < until;) ;
//# status: 0
//| monitor tick uncaughtException
//| caught tick uncaughtException
//| monitor timer uncaughtException
//| caught timer uncaughtException
//| monitor microtask uncaughtException
//| caught microtask uncaughtException
//| monitor rejected unhandledRejection
//| caught rejected unhandledRejection
//| true
//| monitor a string uncaughtException
//| captured undefined
//| monitor last uncaughtException
//| captured last
//| ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET `process.setupUncaughtExceptionCapture()` was called while a capture callback was already active
//| false
//| ERR_INVALID_ARG_TYPE The "fn" argument must be of type function or null. Received type number (5)
//| exit 0
