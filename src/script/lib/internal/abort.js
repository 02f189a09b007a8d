// AbortController and AbortSignal.
'use strict';

var events = require('internal/event_target');
var errors = require('internal/errors');
var DOMException = require('internal/dom_exception').DOMException;
var making = false;

function AbortSignal() {
  if (!making) {
    var illegal = new TypeError('Illegal constructor');
    illegal.code = 'ERR_ILLEGAL_CONSTRUCTOR';
    throw illegal;
  }
  events.init(this);
  errors.define(this, '_aborted', false);
  errors.define(this, '_reason', undefined);
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
    return this._aborted;
  },
  enumerable: true,
  configurable: true
});
Object.defineProperty(AbortSignal.prototype, 'reason', {
  get: function () {
    return this._reason;
  },
  enumerable: true,
  configurable: true
});
AbortSignal.prototype.throwIfAborted = function throwIfAborted() {
  if (this._aborted) throw this._reason;
};
events.attribute(AbortSignal.prototype, 'abort');
Object.defineProperty(AbortSignal.prototype, Symbol.toStringTag, { value: 'AbortSignal', configurable: true });
AbortSignal.prototype[require('util').inspect.custom] = function (depth, options) {
  return 'AbortSignal ' + require('util').inspect({ aborted: this._aborted }, options);
};

function abort(signal, reason) {
  if (signal._aborted) return;
  signal._aborted = true;
  signal._reason = reason;
  var event = new events.Event('abort');
  event._event.trusted = true;
  events.dispatch(signal, event);
}
function defaultReason(reason) {
  return reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : reason;
}

AbortSignal.abort = function (reason) {
  var signal = make();
  signal._aborted = true;
  signal._reason = defaultReason(reason);
  return signal;
};
AbortSignal.timeout = function (ms) {
  errors.checkInteger(ms, 'delay', 0);
  var signal = make();
  setTimeout(function () {
    abort(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  }, ms).unref();
  return signal;
};
AbortSignal.any = function (signals) {
  var list = Array.from(signals), signal = make();
  for (var i = 0; i < list.length; i++) {
    if (list[i].aborted) {
      signal._aborted = true;
      signal._reason = list[i].reason;
      return signal;
    }
  }
  list.forEach(function (source) {
    source.addEventListener('abort', function () {
      abort(signal, source.reason);
    }, { once: true });
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
    return this._signal;
  },
  enumerable: true,
  configurable: true
});
AbortController.prototype.abort = function (reason) {
  abort(this._signal, defaultReason(reason));
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
