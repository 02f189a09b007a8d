// A domain and a capture callback of the script's own exclude each other; what a domain's emitters and errors lose again.
const refused = (call) => {
  try {
    return call();
  } catch (error) {
    return [error.name, error.code, error.message];
  }
};
process.setUncaughtExceptionCaptureCallback(() => {});
console.log(refused(() => require('domain')));
process.setUncaughtExceptionCaptureCallback(null);
const domain = require('domain');
console.log(refused(() => process.setUncaughtExceptionCaptureCallback(() => {})));
console.log(process.hasUncaughtExceptionCaptureCallback());
const d = domain.create();
d.on('error', () => {});
d.enter();
console.log(process.hasUncaughtExceptionCaptureCallback());
d.removeAllListeners('error');
d.exit();
console.log(process.hasUncaughtExceptionCaptureCallback(), refused(() => domain.Domain()));
console.log(refused(() => d.run(() => { throw new TypeError('by hand'); })), process.domain === d);
d.exit();
console.log(refused(() => d.emit('error', new RangeError('nobody hears'))));
const nothing = d.bind(() => 'bound');
console.log(nothing(), d.intercept(() => 'intercepted')(undefined), process.domain);
//# status: 0
//| [
//|   'Error',
//|   'ERR_DOMAIN_CALLBACK_NOT_AVAILABLE',
//|   'A callback was registered through process.setUncaughtExceptionCaptureCallback(), which is mutually exclusive with using the `domain` module'
//| ]
//| [
//|   'Error',
//|   'ERR_DOMAIN_CANNOT_SET_UNCAUGHT_EXCEPTION_CAPTURE',
//|   'The `domain` module is in use, which is mutually exclusive with calling process.setUncaughtExceptionCaptureCallback()'
//| ]
//| false
//| true
//| false [
//|   'TypeError',
//|   undefined,
//|   "Class constructor Domain cannot be invoked without 'new'"
//| ]
//| [ 'TypeError', undefined, 'by hand' ] true
//| [ 'RangeError', undefined, 'nobody hears' ]
//| bound intercepted undefined
