// Event and EventTarget (DOM), as far as scripts outside of pages use them.
'use strict';

var codes = require('internal/errors').codes;
var define = require('internal/errors').define;

function now() {
  return require('internal/performance').now();
}

function Event(type, options) {
  if (!(this instanceof Event)) throw new TypeError("Class constructor Event cannot be invoked without 'new'");
  if (!arguments.length) throw new codes.ERR_MISSING_ARGS('type');
  define(this, '_event', {
    type: String(type), bubbles: !!(options && options.bubbles), cancelable: !!(options && options.cancelable),
    composed: !!(options && options.composed), target: null, currentTarget: null, prevented: false, stopped: false,
    time: now(), phase: 0, trusted: false
  });
}
function getter(name, take) {
  Object.defineProperty(Event.prototype, name, { get: take, enumerable: true, configurable: true });
}
['type', 'bubbles', 'cancelable', 'composed', 'target', 'currentTarget'].forEach(function (name) {
  getter(name, function () {
    return this._event[name];
  });
});
getter('srcElement', function () {
  return this._event.target;
});
getter('defaultPrevented', function () {
  return this._event.cancelable && this._event.prevented;
});
getter('returnValue', function () {
  return !this.defaultPrevented;
});
getter('timeStamp', function () {
  return this._event.time;
});
getter('eventPhase', function () {
  return this._event.phase;
});
getter('cancelBubble', function () {
  return !!this._event.halted;
});
getter('isTrusted', function () {
  return this._event.trusted;
});
Event.prototype.composedPath = function composedPath() {
  return this._event.phase ? [this._event.currentTarget] : [];
};
Event.prototype.preventDefault = function preventDefault() {
  this._event.prevented = true;
};
Event.prototype.stopPropagation = function stopPropagation() {
  this._event.halted = true;
};
Event.prototype.stopImmediatePropagation = function stopImmediatePropagation() {
  this._event.stopped = this._event.halted = true;
};
Object.defineProperty(Event.prototype, Symbol.toStringTag, { value: 'Event', configurable: true });
['NONE', 'CAPTURING_PHASE', 'AT_TARGET', 'BUBBLING_PHASE'].forEach(function (name, value) {
  Event[name] = value;
});

function CustomEvent(type, options) {
  Event.call(this, type, options);
  define(this, '_detail', options && options.detail !== undefined ? options.detail : null);
}
CustomEvent.prototype = Object.create(Event.prototype, {
  constructor: { value: CustomEvent, writable: true, configurable: true }
});
Object.setPrototypeOf(CustomEvent, Event);
Object.defineProperty(CustomEvent.prototype, 'detail', {
  get: function () {
    return this._detail;
  },
  enumerable: true,
  configurable: true
});
Object.defineProperty(CustomEvent.prototype, Symbol.toStringTag, { value: 'CustomEvent', configurable: true });

function EventTarget() {
  if (!(this instanceof EventTarget)) throw new TypeError("Class constructor EventTarget cannot be invoked without 'new'");
  init(this);
}
// Those that the library makes itself have had init.
function isTarget(value) {
  return value !== null && value !== undefined && (value._listeners !== undefined || value instanceof EventTarget);
}
function init(target) {
  define(target, '_listeners', Object.create(null));
}
function listenersOf(target, type) {
  if (!isTarget(target)) throw new codes.ERR_INVALID_THIS('EventTarget');
  if (!target._listeners) init(target);
  return target._listeners[type] || (target._listeners[type] = []);
}

EventTarget.prototype.addEventListener = function addEventListener(type, listener, options) {
  if (arguments.length < 2) throw new codes.ERR_MISSING_ARGS('type', 'listener');
  if (listener === null || listener === undefined) return;
  if (typeof listener !== 'function' && typeof listener !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('listener', 'EventListener', listener);
  }
  if (typeof options === 'boolean') options = { capture: options };
  options = options || {};
  var list = listenersOf(this, String(type));
  var capture = !!options.capture;
  if (list.some(function (entry) {
    return entry.listener === listener && entry.capture === capture;
  })) return;
  var self = this;
  if (options.signal) {
    if (options.signal.aborted) return;
    options.signal.addEventListener('abort', function () {
      self.removeEventListener(type, listener, options);
    }, { once: true });
  }
  list.push({ listener: listener, capture: capture, once: !!options.once, removed: false });
};
EventTarget.prototype.removeEventListener = function removeEventListener(type, listener, options) {
  if (arguments.length < 2) throw new codes.ERR_MISSING_ARGS('type', 'listener');
  var capture = typeof options === 'boolean' ? options : !!(options && options.capture);
  var list = listenersOf(this, String(type));
  for (var i = 0; i < list.length; i++) {
    if (list[i].listener !== listener || list[i].capture !== capture) continue;
    list[i].removed = true;
    list.splice(i, 1);
    return;
  }
};
EventTarget.prototype.dispatchEvent = function dispatchEvent(event) {
  if (!(event instanceof Event)) throw new codes.ERR_INVALID_ARG_TYPE('event', 'Event', event);
  if (event._event.phase) {
    throw new codes.ERR_EVENT_RECURSION(event.type);
  }
  return dispatch(this, event);
};

function dispatch(target, event) {
  var state = event._event;
  state.target = state.currentTarget = target;
  state.phase = 2;
  state.stopped = false;
  var list = listenersOf(target, state.type).slice();
  for (var i = 0; i < list.length && !state.stopped; i++) {
    var entry = list[i];
    if (entry.removed) continue;
    if (entry.once) target.removeEventListener(state.type, entry.listener, entry.capture);
    try {
      var result = typeof entry.listener === 'function' ? entry.listener.call(target, event)
        : entry.listener.handleEvent(event);
      if (result && typeof result.then === 'function') result.then(undefined, later);
    } catch (e) {
      later(e);
    }
  }
  state.currentTarget = null;
  state.phase = 0;
  return !event.defaultPrevented;
}
function later(error) {
  require('internal/tick').nextTick(function () {
    throw error;
  });
}
Object.defineProperty(EventTarget.prototype, Symbol.toStringTag, { value: 'EventTarget', configurable: true });

// `onabort` and its like: a property that is a listener.
exports.attribute = function (prototype, type) {
  var key = '_on' + type;
  Object.defineProperty(prototype, 'on' + type, {
    get: function () {
      return (this[key] && this[key].wanted) || null;
    },
    set: function (value) {
      var self = this, slot = this[key];
      if (!slot) {
        define(this, key, slot = { wanted: null });
        this.addEventListener(type, function (event) {
          if (typeof slot.wanted === 'function') slot.wanted.call(self, event);
        });
      }
      slot.wanted = value;
    },
    enumerable: true,
    configurable: true
  });
};
exports.functionsOf = function (target, type) {
  return listenersOf(target, type).map(function (entry) {
    return entry.listener;
  });
};
exports.Event = Event;
exports.CustomEvent = CustomEvent;
exports.EventTarget = EventTarget;
exports.init = init;
exports.dispatch = dispatch;
