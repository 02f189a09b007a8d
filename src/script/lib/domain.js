// domain: errors of what belongs together go to one place.
//
// The stack of domains that were entered and not left; what is queued meanwhile (timers, ticks, reactions of promises,
// callbacks of ops) enters the one on its top again (internal/tick).
'use strict';

var EventEmitter = require('events');
var errors = require('internal/errors');
var codes = errors.codes;
var process = require('process');
var tick = require('internal/tick');
var uncaught = require('internal/uncaught');
var slice = Array.prototype.slice;

if (uncaught.hasCapture()) throw new codes.ERR_DOMAIN_CALLBACK_NOT_AVAILABLE();

process.setUncaughtExceptionCaptureCallback = function setUncaughtExceptionCaptureCallback() {
  throw new codes.ERR_DOMAIN_CANNOT_SET_UNCAUGHT_EXCEPTION_CAPTURE();
};

var stack = [], active = null;

function setActive(domain) {
  active = domain;
}
Object.defineProperty(process, 'domain', {
  enumerable: true,
  get: function () {
    return active;
  },
  set: setActive
});
Object.defineProperty(exports, 'active', {
  enumerable: true,
  get: function () {
    return active;
  },
  set: setActive
});
Object.defineProperty(exports, '_stack', {
  enumerable: true,
  get: function () {
    return stack;
  }
});

// Uncaught exceptions come here as long as one of the domains hears of errors.
function updateCapture() {
  var heard = stack.some(function (domain) {
    return domain.listenerCount('error') > 0;
  });
  uncaught.setCapture(heard ? function (error) {
    return active._errorHandler(error);
  } : null);
}
function leaveAll() {
  stack.length = 0;
  active = null;
  updateCapture();
}
function belongs(object, domain) {
  Object.defineProperty(object, 'domain', { value: domain, configurable: true, enumerable: false, writable: true });
}

function Domain() {
  if (!(this instanceof Domain)) throw new TypeError("Class constructor Domain cannot be invoked without 'new'");
  EventEmitter.call(this);
  this.members = [];
  require('async_hooks').activate();
  tick.useDomains(exports);
  uncaught.useDomains(leaveAll);
  this.on('removeListener', updateCapture);
  this.on('newListener', updateCapture);
}
exports.Domain = Domain;
exports.create = exports.createDomain = function () {
  return new Domain();
};

Domain.prototype = Object.create(EventEmitter.prototype, {
  constructor: { value: Domain, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Domain, EventEmitter);

Domain.prototype._errorHandler = function (error) {
  var caught = false;
  if ((typeof error === 'object' && error !== null) || typeof error === 'function') {
    belongs(error, this);
    error.domainThrown = true;
  }
  // Its handler does not run in the domain itself.
  while (active === this) this.exit();
  if (!stack.length) {
    if (this.listenerCount('error') > 0) {
      // What the handler throws is nobody's to catch.
      uncaught.setCapture(null);
      try {
        caught = this.emit('error', error);
      } finally {
        updateCapture();
      }
    }
  } else {
    try {
      caught = this.emit('error', error);
    } catch (second) {
      updateCapture();
      if (!stack.length) throw second;
      active = stack[stack.length - 1];
      caught = active._errorHandler(second);
    }
  }
  leaveAll();
  return caught;
};

Domain.prototype.enter = function () {
  active = this;
  stack.push(this);
  updateCapture();
};
Domain.prototype.exit = function () {
  var at = stack.lastIndexOf(this);
  if (at < 0) return;
  stack.splice(at);
  active = stack.length ? stack[stack.length - 1] : undefined;
  updateCapture();
};

Domain.prototype.add = function (emitter) {
  if (emitter.domain === this) return;
  if (emitter.domain) emitter.domain.remove(emitter);
  // A circle of domains would hand an error round for ever.
  if (this.domain && emitter instanceof Domain) {
    for (var one = this.domain; one; one = one.domain) if (emitter === one) return;
  }
  belongs(emitter, this);
  this.members.push(emitter);
};
Domain.prototype.remove = function (emitter) {
  emitter.domain = null;
  var at = this.members.indexOf(emitter);
  if (at >= 0) this.members.splice(at, 1);
};

Domain.prototype.run = function (callback) {
  this.enter();
  var result = callback.apply(this, slice.call(arguments, 1));
  this.exit();
  return result;
};
function within(domain, callback, self, args) {
  domain.enter();
  var result = callback.apply(self, args);
  domain.exit();
  return result;
}
Domain.prototype.bind = function (callback) {
  var domain = this;
  function runBound() {
    return within(domain, callback, this, arguments);
  }
  belongs(runBound, this);
  return runBound;
};
Domain.prototype.intercept = function (callback) {
  var domain = this;
  return function runIntercepted(error) {
    if (!(error && error instanceof Error)) return within(domain, callback, this, slice.call(arguments, 1));
    error.domainBound = callback;
    error.domainThrown = false;
    belongs(error, domain);
    domain.emit('error', error);
  };
};

// ---- emitters belong to the domain in which they are made

EventEmitter.usingDomains = true;
var init = EventEmitter.init, emit = EventEmitter.prototype.emit;
EventEmitter.init = function (options) {
  belongs(this, active && !(this instanceof Domain) ? active : null);
  return init.call(this, options);
};
EventEmitter.prototype.emit = function (type) {
  var domain = this.domain;
  if (domain === null || domain === undefined || this === process || (type === 'error' && this.listenerCount(type) > 0)) {
    return emit.apply(this, arguments);
  }
  if (type !== 'error') return within(domain, emit, this, arguments);
  var error = arguments.length > 1 && arguments[1] ? arguments[1] : new codes.ERR_UNHANDLED_ERROR(arguments[1]);
  if (typeof error === 'object') {
    error.domainEmitter = this;
    belongs(error, domain);
    error.domainThrown = false;
  }
  // The handler runs outside of the domain, and what is behind this call inside again.
  var before = stack.slice(), current = active;
  while (stack.length && stack[stack.length - 1] === current) stack.pop();
  active = stack.length ? stack[stack.length - 1] : null;
  updateCapture();
  domain.emit('error', error);
  stack = before;
  active = current;
  updateCapture();
  return false;
};
