// Domains: run, add, bind, intercept, enter and exit; what the errors carry.
const domain = require('domain');
const EventEmitter = require('events');
const events = EventEmitter;
console.log(Object.keys(domain).sort(), domain.create === domain.createDomain, process.domain, domain.active, EventEmitter.usingDomains);
const d = domain.create();
console.log(d instanceof domain.Domain, d instanceof EventEmitter, d.members, d.domain);
const tell = (name) => (error) =>
  console.log(name, error && error.message, error && error.domain === d, error && error.domainThrown,
    error && typeof error.domainBound, error && error.domainEmitter && error.domainEmitter.constructor.name, process.domain);
d.on('error', tell('d'));
console.log(d.run((a, b) => [a + b, process.domain === d, domain.active === d], 1, 2), process.domain);
d.run(function () {
  console.log(this === d);
  const emitter = new EventEmitter();
  console.log(emitter.domain === d, Object.keys(emitter).includes('domain'), d.members.length);
  emitter.on('hear', () => console.log('heard in', process.domain === d));
  setTimeout(() => emitter.emit('error', new Error('of an emitter')), 5);
  emitter.emit('hear');
});
const outside = new EventEmitter();
console.log(outside.domain, d.add(outside), outside.domain === d, d.members.length);
outside.emit('error', new Error('of an added one'));
outside.emit('error');
outside.on('error', (error) => console.log('own handler', error.message, process.domain));
outside.emit('error', new Error('mine'));
outside.removeAllListeners('error');
outside.on('hear', () => console.log('in', process.domain === d));
outside.emit('hear');
d.remove(outside);
console.log(outside.domain, d.members.length);
try {
  outside.emit('error', new Error('thrown'));
} catch (error) {
  console.log('caught', error.message, error.domain);
}
const bound = d.bind(function (x) {
  return [this.name, x, process.domain === d];
});
console.log(bound.call({ name: 'self' }, 3), bound.domain === d, process.domain);
const intercepted = d.intercept((x, y) => [x, y, process.domain === d]);
console.log(intercepted(null, 4, 5), intercepted(new Error('intercepted'), 1), intercepted('no error', 6));
const other = domain.create();
other.on('error', tell('other'));
d.enter();
other.enter();
console.log(process.domain === other, domain._stack.length);
d.exit();
console.log(process.domain, domain._stack.length);
d.enter();
other.enter();
other.exit();
console.log(process.domain === d, domain._stack.length);
d.exit();
other.exit();
d.add(other);
other.add(d);
console.log(other.domain === d, d.domain);
try {
  process.setUncaughtExceptionCaptureCallback(() => {});
} catch (error) {
  console.log(error.code, error.message);
}
//# status: 0
//| [ 'Domain', '_stack', 'active', 'create', 'createDomain' ] true null null true
//| true true [] null
//| [ 3, true, true ] undefined
//| true
//| true false 0
//| heard in true
//| null undefined true 1
//| d of an added one true false undefined EventEmitter null
//| d Unhandled error. true false undefined EventEmitter null
//| own handler mine undefined
//| in true
//| null 0
//| caught thrown undefined
//| [ 'self', 3, true ] true undefined
//| d intercepted true false function undefined undefined
//| [ 4, 5, true ] undefined [ 6, undefined, true ]
//| true 2
//| undefined 0
//| true 1
//| true null
//| ERR_DOMAIN_CANNOT_SET_UNCAUGHT_EXCEPTION_CAPTURE The `domain` module is in use, which is mutually exclusive with calling process.setUncaughtExceptionCaptureCallback()
//| d of an emitter true false undefined EventEmitter null
