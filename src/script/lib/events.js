// events: EventEmitter.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var defaultMax = 10;
var shapeMode = Symbol('shapeMode'), captures = Symbol('kCapture');

function EventEmitter(options) {
  return EventEmitter.init.call(this, options);
}
module.exports = EventEmitter;
EventEmitter.EventEmitter = EventEmitter;
EventEmitter.usingDomains = false;
EventEmitter.captureRejectionSymbol = Symbol.for('nodejs.rejection');
EventEmitter.errorMonitor = Symbol('events.errorMonitor');
EventEmitter.prototype._events = undefined;
EventEmitter.prototype._eventsCount = 0;
EventEmitter.prototype._maxListeners = undefined;

Object.defineProperty(EventEmitter, 'defaultMaxListeners', {
  get: function () {
    return defaultMax;
  },
  set: function (value) {
    checkMax(value, 'defaultMaxListeners');
    defaultMax = value;
  },
  enumerable: true
});

var capturing = false;
Object.defineProperty(EventEmitter, 'captureRejections', {
  get: function () {
    return capturing;
  },
  set: function (value) {
    errors.checkBoolean(value, 'EventEmitter.captureRejections');
    capturing = value;
  },
  enumerable: true
});

function isTarget(value) {
  return !!value && typeof value.addEventListener === 'function';
}

EventEmitter.init = function (options) {
  if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) {
    this._events = Object.create(null);
    this._eventsCount = 0;
    this[shapeMode] = false;
  } else {
    this[shapeMode] = true;
  }
  this._maxListeners = this._maxListeners || undefined;
  if (options && options.captureRejections !== undefined) errors.checkBoolean(options.captureRejections, 'options.captureRejections');
  this[captures] = !!(options && options.captureRejections !== undefined ? options.captureRejections : EventEmitter.captureRejections);
};

function checkMax(value, name) {
  if (typeof value !== 'number') throw new codes.ERR_INVALID_ARG_TYPE(name, 'number', value);
  if (!(value >= 0)) throw new codes.ERR_OUT_OF_RANGE(name, '>= 0', value);
}

EventEmitter.setMaxListeners = function (count) {
  if (count === undefined) count = defaultMax;
  checkMax(count, 'setMaxListeners');
  for (var i = 1; i < arguments.length; i++) {
    if (arguments[i] && typeof arguments[i].setMaxListeners === 'function') arguments[i].setMaxListeners(count);
    else if (isTarget(arguments[i])) errors.define(arguments[i], '_most', count);
    else throw new codes.ERR_INVALID_ARG_TYPE('eventTargets', ['EventEmitter', 'EventTarget'], arguments[i]);
  }
};

EventEmitter.prototype.setMaxListeners = function setMaxListeners(count) {
  checkMax(count, 'setMaxListeners');
  this._maxListeners = count;
  return this;
};

function maxOf(emitter) {
  return emitter._maxListeners === undefined ? defaultMax : emitter._maxListeners;
}
EventEmitter.prototype.getMaxListeners = function getMaxListeners() {
  return maxOf(this);
};

function checkListener(listener) {
  if (typeof listener !== 'function') throw new codes.ERR_INVALID_ARG_TYPE('listener', 'Function', listener);
}

function throwUnhandled(emitter, args) {
  var error = args[0];
  if (error instanceof Error) {
    try {
      var name = emitter.constructor && emitter.constructor.name;
      errors.define(error, 'emitted', error.stack + "\nEmitted 'error' event" +
          (name && name !== 'EventEmitter' ? ' on ' + name + ' instance' : '') + ' at:\n' +
          String(new Error().stack).split('\n').slice(3).join('\n'));
    } catch (e) {
      // A frozen error is thrown as it is.
    }
    throw error;
  }
  var shown;
  try {
    shown = require('internal/inspect').inspect(error);
  } catch (e) {
    shown = error;
  }
  var wrapper = new codes.ERR_UNHANDLED_ERROR(shown);
  wrapper.context = error;
  throw wrapper;
}

EventEmitter.prototype.emit = function emit(type) {
  var events = this._events;
  // One listener and few arguments are what most calls are.
  if (arguments.length < 4 && type !== 'error' && !this[captures]) {
    if (events === undefined) return false;
    var only = events[type];
    if (only === undefined) return false;
    if (typeof only === 'function') {
      if (arguments.length === 2) only.call(this, arguments[1]);
      else if (arguments.length === 3) only.call(this, arguments[1], arguments[2]);
      else only.call(this);
      return true;
    }
  }
  var args = new Array(arguments.length > 1 ? arguments.length - 1 : 0);
  for (var i = 0; i < args.length; i++) args[i] = arguments[i + 1];
  if (type === 'error') {
    if (events !== undefined && events[EventEmitter.errorMonitor] !== undefined) {
      this.emit.apply(this, [EventEmitter.errorMonitor].concat(args));
    }
    if (events === undefined || events.error === undefined) throwUnhandled(this, args);
  }
  if (events === undefined) return false;
  var handler = events[type];
  if (handler === undefined) return false;
  if (typeof handler === 'function') {
    watch(this, handler.apply(this, args), type, args);
    return true;
  }
  var listeners = handler.slice();
  for (i = 0; i < listeners.length; i++) watch(this, listeners[i].apply(this, args), type, args);
  return true;
};

// With captureRejections: what a listener's promise is rejected with becomes an error event.
function watch(emitter, result, type, args) {
  if (!emitter[captures] || result === undefined || result === null || typeof result.then !== 'function') return;
  result.then(undefined, function (error) {
    require('internal/tick').nextTick(function () {
      var handler = emitter[EventEmitter.captureRejectionSymbol];
      if (typeof handler === 'function') return handler.apply(emitter, [error, type].concat(args));
      var before = emitter[captures];
      emitter[captures] = false;
      try {
        emitter.emit('error', error);
      } finally {
        emitter[captures] = before;
      }
    });
  });
}


function addListener(emitter, type, listener, prepend) {
  checkListener(listener);
  var events = emitter._events;
  if (events === undefined) {
    events = emitter._events = Object.create(null);
    emitter._eventsCount = 0;
  } else if (events.newListener !== undefined) {
    emitter.emit('newListener', type, listener.listener ? listener.listener : listener);
    events = emitter._events;
  }
  var existing = events[type];
  if (existing === undefined) {
    events[type] = listener;
    ++emitter._eventsCount;
    return emitter;
  }
  if (typeof existing === 'function') events[type] = existing = prepend ? [listener, existing] : [existing, listener];
  else if (prepend) existing.unshift(listener);
  else existing.push(listener);
  var max = maxOf(emitter);
  if (max > 0 && existing.length > max && !existing.warned) {
    errors.define(existing, 'warned', true);
    var warning = new Error('Possible EventEmitter memory leak detected. ' + existing.length + ' ' + String(type) +
        ' listeners added to ' + require('internal/inspect').inspect(emitter, { depth: -1 }) +
        '. MaxListeners is ' + max + '. Use emitter.setMaxListeners() to increase limit');
    errors.define(warning, 'name', 'MaxListenersExceededWarning');
    warning.emitter = emitter;
    warning.type = type;
    warning.count = existing.length;
    require('process').emitWarning(warning);
  }
  return emitter;
}

EventEmitter.prototype.addListener = function addListener_(type, listener) {
  return addListener(this, type, listener, false);
};
errors.define(EventEmitter.prototype.addListener, 'name', 'addListener');
EventEmitter.prototype.on = EventEmitter.prototype.addListener;
EventEmitter.prototype.prependListener = function prependListener(type, listener) {
  return addListener(this, type, listener, true);
};

function onceWrapper(emitter, type, listener) {
  var fired = false;
  function wrapped() {
    if (fired) return undefined;
    emitter.removeListener(type, wrapped);
    fired = true;
    return listener.apply(emitter, arguments);
  }
  wrapped.listener = listener;
  errors.define(wrapped, 'name', 'bound onceWrapper');
  return wrapped;
}
EventEmitter.prototype.once = function once(type, listener) {
  checkListener(listener);
  this.on(type, onceWrapper(this, type, listener));
  return this;
};
EventEmitter.prototype.prependOnceListener = function prependOnceListener(type, listener) {
  checkListener(listener);
  this.prependListener(type, onceWrapper(this, type, listener));
  return this;
};

function dropType(emitter, type) {
  if (emitter[shapeMode]) {
    emitter._eventsCount--;
    emitter._events[type] = undefined;
  } else if (--emitter._eventsCount === 0) emitter._events = Object.create(null);
  else delete emitter._events[type];
}

EventEmitter.prototype.removeListener = function removeListener(type, listener) {
  checkListener(listener);
  var events = this._events;
  if (events === undefined) return this;
  var list = events[type];
  if (list === undefined) return this;
  if (list === listener || list.listener === listener) {
    var notify = events.removeListener;
    dropType(this, type);
    if (notify) this.emit('removeListener', type, list.listener || listener);
    return this;
  }
  if (typeof list === 'function') return this;
  for (var at = list.length - 1; at >= 0; at--) {
    if (list[at] === listener || list[at].listener === listener) break;
  }
  if (at < 0) return this;
  if (list.length === 1) {
    dropType(this, type);
  } else {
    list = events[type] = list.slice(0, at).concat(list.slice(at + 1));
    if (list.length === 1) events[type] = list[0];
  }
  if (events.removeListener !== undefined) this.emit('removeListener', type, listener);
  return this;
};
EventEmitter.prototype.off = EventEmitter.prototype.removeListener;

EventEmitter.prototype.removeAllListeners = function removeAllListeners(type) {
  var events = this._events;
  if (events === undefined) return this;
  if (events.removeListener === undefined) {
    if (arguments.length === 0) {
      this._events = Object.create(null);
      this._eventsCount = 0;
      this[shapeMode] = false;
    } else if (events[type] !== undefined) {
      dropType(this, type);
    }
    return this;
  }
  if (arguments.length === 0) {
    var self = this;
    Reflect.ownKeys(events).forEach(function (key) {
      if (key !== 'removeListener') self.removeAllListeners(key);
    });
    this.removeAllListeners('removeListener');
    this._events = Object.create(null);
    this._eventsCount = 0;
    this[shapeMode] = false;
    return this;
  }
  var listeners = events[type];
  if (typeof listeners === 'function') this.removeListener(type, listeners);
  else if (listeners !== undefined) for (var i = listeners.length - 1; i >= 0; i--) this.removeListener(type, listeners[i]);
  return this;
};

function listenersOf(emitter, type, unwrap) {
  var list = emitter._events && emitter._events[type];
  if (list === undefined) return [];
  list = typeof list === 'function' ? [list] : list.slice();
  return unwrap ? list.map(function (listener) {
    return listener.listener || listener;
  }) : list;
}
EventEmitter.prototype.listeners = function listeners(type) {
  return listenersOf(this, type, true);
};
EventEmitter.prototype.rawListeners = function rawListeners(type) {
  return listenersOf(this, type, false);
};
EventEmitter.prototype.listenerCount = function listenerCount(type, listener) {
  var list = listenersOf(this, type, true);
  return listener ? list.filter(function (one) {
    return one === listener;
  }).length : list.length;
};
EventEmitter.listenerCount = function (emitter, type) {
  return typeof emitter.listenerCount === 'function' ? emitter.listenerCount(type) : listenersOf(emitter, type).length;
};
EventEmitter.prototype.eventNames = function eventNames() {
  return this._eventsCount > 0 ? Reflect.ownKeys(this._events) : [];
};
EventEmitter.getEventListeners = function getEventListeners(emitter, type) {
  if (emitter && typeof emitter.listeners === 'function') return emitter.listeners(type);
  if (isTarget(emitter)) return require('internal/event_target').listenersOf(emitter, type);
  throw new codes.ERR_INVALID_ARG_TYPE('emitter', ['EventEmitter', 'EventTarget'], emitter);
};

// An emitter or an EventTarget: [add, remove].
function listening(source, name, listener, once) {
  if (typeof source.on === 'function') {
    if (once) source.once(name, listener);
    else source.on(name, listener);
    return function () {
      source.removeListener(name, listener);
    };
  }
  if (typeof source.addEventListener !== 'function') {
    throw new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)('emitter', 'EventEmitter', source);
  }
  source.addEventListener(name, listener, { once: once });
  return function () {
    source.removeEventListener(name, listener);
  };
}

EventEmitter.once = function once(emitter, name, options) {
  var signal = options && options.signal;
  return new Promise(function (resolve, reject) {
    if (signal && signal.aborted) return reject(require('internal/abort').abortError(signal));
    var forget = [];
    function done(settle, value) {
      forget.forEach(function (f) {
        f();
      });
      settle(value);
    }
    forget.push(listening(emitter, name, function () {
      done(resolve, Array.prototype.slice.call(arguments));
    }, true));
    if (name !== 'error' && typeof emitter.once === 'function') {
      forget.push(listening(emitter, 'error', function (error) {
        done(reject, error);
      }, true));
    }
    if (signal) forget.push(require('internal/abort').whenAborted(signal, function (error) {
      done(reject, error);
    }));
  });
};

EventEmitter.on = function on(emitter, name, options) {
  var signal = options && options.signal;
  if (signal && signal.aborted) throw require('internal/abort').abortError(signal);
  var events = [], waiting = [], failure = null, over = false, forget = [], paused = false;
  var high = mark('highWaterMark', Number.MAX_SAFE_INTEGER), low = mark('lowWaterMark', 1);
  function mark(name, usual) {
    var value = options && options[name];
    if (value === undefined || value === null) return usual;
    errors.checkInteger(value, 'options.' + name, 1);
    return value;
  }
  function take() {
    var event = events.shift();
    if (paused && events.length < low) {
      paused = false;
      emitter.resume();
    }
    return event;
  }
  function pump() {
    while (waiting.length) {
      if (events.length) waiting.shift().resolve({ value: take(), done: false });
      else if (failure) {
        var error = failure;
        failure = null;
        leave();
        waiting.shift().reject(error);
      } else if (over) waiting.shift().resolve({ value: undefined, done: true });
      else return;
    }
  }
  function leave() {
    over = true;
    forget.splice(0).forEach(function (f) {
      f();
    });
  }
  forget.push(listening(emitter, name, function () {
    events.push(Array.prototype.slice.call(arguments));
    pump();
    if (!paused && events.length > high && typeof emitter.pause === 'function') {
      paused = true;
      emitter.pause();
    }
  }));
  function fail(error) {
    failure = error;
    pump();
  }
  if (name !== 'error' && typeof emitter.on === 'function') forget.push(listening(emitter, 'error', fail));
  (options && Array.isArray(options.close) ? options.close : []).forEach(function (event) {
    forget.push(listening(emitter, event, function () {
      leave();
      pump();
    }));
  });
  if (signal) forget.push(require('internal/abort').whenAborted(signal, fail));
  var iterator = {
    next: function () {
      return new Promise(function (resolve, reject) {
        waiting.push({ resolve: resolve, reject: reject });
        pump();
      });
    },
    return: function () {
      leave();
      pump();
      return Promise.resolve({ value: undefined, done: true });
    },
    throw: function (error) {
      if (!(error instanceof Error)) throw new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)('EventEmitter.AsyncIterator', 'Error', error);
      fail(error);
    }
  };
  iterator[Symbol.asyncIterator] = function () {
    return this;
  };
  return iterator;
};
EventEmitter.getMaxListeners = function getMaxListeners(emitter) {
  if (emitter && typeof emitter.getMaxListeners === 'function') return emitter.getMaxListeners();
  if (isTarget(emitter)) return require('internal/event_target').mostOf(emitter);
  throw new codes.ERR_INVALID_ARG_TYPE('emitter', ['EventEmitter', 'EventTarget'], emitter);
};
EventEmitter.addAbortListener = function addAbortListener(signal, listener) {
  if (signal === undefined || signal === null || typeof signal !== 'object' || !('aborted' in signal)) {
    throw new codes.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
  }
  errors.checkFunction(listener, 'listener');
  if (signal.aborted) require('internal/tick').queueMicrotask(function () {
    listener();
  });
  else signal.addEventListener('abort', listener, { once: true });
  var made = {};
  made[Symbol.dispose] = function () {
    signal.removeEventListener('abort', listener);
  };
  return made;
};

Object.defineProperty(EventEmitter, 'EventEmitterAsyncResource', {
  get: function () {
    return require('internal/emitter_resource');
  },
  enumerable: true,
  configurable: true
});
