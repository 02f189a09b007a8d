// AbortController and AbortSignal.
'use strict';

var events = require('internal/event_target');
var errors = require('internal/errors');
var DOMException = require('internal/dom_exception').DOMException;
var making = false;

function AbortSignal() {
  if (!making) {
    throw new errors.codes.ERR_ILLEGAL_CONSTRUCTOR();
  }
  events.init(this);
  errors.define(this, '_aborted', false);
  errors.define(this, '_reason', undefined);
  // Of AbortSignal.any: those that this one aborts too, and what it is made of.
  errors.define(this, '_dependents', []);
  errors.define(this, '_sources', null);
}
AbortSignal.prototype = Object.create(events.EventTarget.prototype, {
  constructor: { value: AbortSignal, writable: true, configurable: true }
});
Object.setPrototypeOf(AbortSignal, events.EventTarget);

function make() {
  making = true;
  try {
    return new AbortSignal();
  } finally {
    making = false;
  }
}

Object.defineProperty(AbortSignal.prototype, 'aborted', {
  get: function () {
    if (!this || this._aborted === undefined) throw new errors.codes.ERR_INVALID_THIS('AbortSignal');
    return this._aborted;
  },
  enumerable: true,
  configurable: true
});
Object.defineProperty(AbortSignal.prototype, 'reason', {
  get: function () {
    if (!this || this._aborted === undefined) throw new errors.codes.ERR_INVALID_THIS('AbortSignal');
    return this._reason;
  },
  enumerable: false,
  configurable: true
});
errors.define(AbortSignal.prototype, 'throwIfAborted', function throwIfAborted() {
  if (this._aborted) throw this._reason;
});
events.attribute(AbortSignal.prototype, 'abort');
Object.defineProperty(AbortSignal.prototype, Symbol.toStringTag, { value: 'AbortSignal', configurable: true });
AbortSignal.prototype[require('util').inspect.custom] = function (depth, options) {
  return 'AbortSignal ' + require('util').inspect({ aborted: this._aborted }, options);
};

function trigger(signal, reason) {
  if (signal._aborted) return;
  var all = [signal].concat(signal._dependents.filter(function (other) {
    return !other._aborted;
  }));
  // All of them are aborted before the first listener runs.
  all.forEach(function (one) {
    one._aborted = true;
    one._reason = reason;
  });
  all.forEach(function (one) {
    var event = new events.Event('abort');
    event._event.trusted = true;
    events.dispatch(one, event);
  });
}
function defaultReason(reason) {
  return reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : reason;
}

AbortSignal.abort = function abort(reason) {
  var signal = make();
  signal._aborted = true;
  signal._reason = defaultReason(reason);
  return signal;
};
AbortSignal.timeout = function timeout(ms) {
  errors.checkInteger(ms, 'delay', 0, 4294967295);
  var signal = make();
  setTimeout(function () {
    trigger(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  }, ms).unref();
  return signal;
};
AbortSignal.any = function any(signals) {
  if (!Array.isArray(signals)) throw new errors.codes.ERR_INVALID_ARG_TYPE('signals', 'Array', signals);
  signals.forEach(function (one, i) {
    if (!(one instanceof AbortSignal)) throw new errors.codes.ERR_INVALID_ARG_TYPE('signals[' + i + ']', 'AbortSignal', one);
  });
  var signal = make();
  for (var i = 0; i < signals.length; i++) {
    if (signals[i]._aborted) {
      signal._aborted = true;
      signal._reason = signals[i]._reason;
      return signal;
    }
  }
  signal._sources = [];
  signals.forEach(function (one) {
    (one._sources || [one]).forEach(function (source) {
      if (signal._sources.indexOf(source) >= 0) return;
      signal._sources.push(source);
      source._dependents.push(signal);
    });
  });
  return signal;
};

function AbortController() {
  if (!(this instanceof AbortController)) {
    throw new TypeError("Class constructor AbortController cannot be invoked without 'new'");
  }
  errors.define(this, '_signal', make());
}
Object.defineProperty(AbortController.prototype, 'signal', {
  get: function () {
    if (!this || !this._signal) throw new errors.codes.ERR_INVALID_THIS('AbortController');
    return this._signal;
  },
  enumerable: true,
  configurable: true
});
AbortController.prototype.abort = function abort(reason) {
  trigger(this._signal, defaultReason(reason));
};
Object.defineProperty(AbortController.prototype, Symbol.toStringTag, { value: 'AbortController', configurable: true });
AbortController.prototype[require('util').inspect.custom] = function (depth, options) {
  return 'AbortController ' + require('util').inspect({ signal: this._signal }, options);
};

// Node's AbortError for callbacks and promises.
exports.abortError = function (signal) {
  var error = new Error('The operation was aborted');
  errors.define(error, 'name', 'AbortError');
  error.code = 'ABORT_ERR';
  if (signal && signal.reason !== undefined) errors.define(error, 'cause', signal.reason);
  errors.define(error, 'stack', String(error.stack).replace(/^Error/, 'AbortError'));
  return error;
};
// Calls back with an AbortError, at once when it has happened; gives a function that forgets about it.
exports.whenAborted = function (signal, callback) {
  if (!signal || typeof signal !== 'object' || !('aborted' in signal)) {
    throw new errors.codes.ERR_INVALID_ARG_TYPE('options.signal', 'AbortSignal', signal);
  }
  function listener() {
    callback(exports.abortError(signal));
  }
  if (signal.aborted) {
    require('internal/tick').nextTick(listener);
    return function () {};
  }
  signal.addEventListener('abort', listener, { once: true });
  return function () {
    signal.removeEventListener('abort', listener);
  };
};
exports.AbortController = AbortController;
exports.AbortSignal = AbortSignal;
