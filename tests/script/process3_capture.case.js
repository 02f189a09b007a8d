const f = (g) => { try { console.log(g()); } catch (e) { console.log(e.code, e.message); } }; f(() => process.hasUncaughtExceptionCaptureCallback()); for (const v of [5, undefined, {}, 'x']) f(() => process.setUncaughtExceptionCaptureCallback(v)); process.setUncaughtExceptionCaptureCallback((e) => { console.log('captured', e.message); process.setUncaughtExceptionCaptureCallback(null); console.log(process.hasUncaughtExceptionCaptureCallback()); }); f(() => process.setUncaughtExceptionCaptureCallback(() => {})); setTimeout(() => console.log('on'), 5); throw new Error('first');
//# status: 0
//| false
//| ERR_INVALID_ARG_TYPE The "fn" argument must be of type function or null. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "fn" argument must be of type function or null. Received undefined
//| ERR_INVALID_ARG_TYPE The "fn" argument must be of type function or null. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "fn" argument must be of type function or null. Received type string ('x')
//| ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET `process.setupUncaughtExceptionCapture()` was called while a capture callback was already active
//| captured first
//| false
//| on
