// events: explicit emitters, values that listeners return, hidden properties, '~'.
'use strict';

var base = require('internal/micro/base');
var hide = base.hide, fail = base.fail, hidden = base.hidden;
var mark = Symbol('bivalve.internal');
var BUILT_IN = ['newListener', 'newListener2', 'removeListener', '~'];

function own(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key);
}

function isInternal(listener) {
  return own(listener.listener || listener, mark);
}

function declared(emitter) {
  var table = hidden(emitter);
  return table && table['?declared'];
}

function finalize(emitter) {
  var table = hidden(emitter, true);
  if (table['?finalizer'] || typeof Duktape === 'undefined') return;
  table['?finalizer'] = true;
  globalThis.Duktape.fin(emitter, function (object) {
    if (!object._events || !object._events['~']) return;
    try {
      object.emit('~', object);
    } catch (e) {
      require('internal/tick').nextTick(function () {
        throw e;
      });
    }
  });
}

module.exports = function (EventEmitter) {
  var proto = EventEmitter.prototype;
  var plainInit = EventEmitter.init, plainEmit = proto.emit;
  var methods = {};

  function utils(emitter) {
    var table = hidden(emitter, true);
    table['?declared'] = table['?declared'] || {};
    var made = {
      createEvent: function (name) {
        table['?declared'][name] = true;
        return made;
      },
      addMethod: function (name, method) {
        hide(emitter, name, method);
        return made;
      }
    };
    return made;
  }

  function mixIn(object) {
    Object.getOwnPropertyNames(proto).forEach(function (name) {
      if (name !== 'constructor' && !(name in object)) hide(object, name, proto[name]);
    });
  }

  EventEmitter.init = function (options) {
    plainInit.call(this);
    if (typeof this.on !== 'function') mixIn(this);
    if (options === true && Object.getPrototypeOf(this) !== proto) return utils(this);
  };

  function add(name, prepend) {
    var plain = proto[name];
    methods[name] = function (type, listener) {
      var known = declared(this);
      if (known && !own(known, type) && BUILT_IN.indexOf(type) < 0) {
        throw fail('Cannot register for non-existing event: ' + String(type));
      }
      plain.call(this, type, listener);
      if (type === '~') finalize(this);
      if (this._events.newListener2 && type !== 'newListener' && type !== 'newListener2') {
        this.emit('newListener2', type, listener.listener || listener);
      }
      return this;
    };
    void prepend;
  }
  add('on');
  methods.addListener = methods.on;
  add('prependListener');

  function record(emitter, type, value) {
    var table = hidden(emitter, true);
    var state = table['?returned'] = table['?returned'] || { last: undefined, of: {} };
    state.last = value;
    state.of[type] = value;
  }

  function threw(emitter, type, listener, error) {
    if (error === null || typeof error !== 'object' || own(error, 'dispatchInfo')) return;
    listener = listener.listener || listener;
    try {
      hide(error, 'dispatchInfo', "EventEmitter.emit(): Event dispatch for '" + String(type) + "' on '" +
          (emitter._ObjectID || 'UNKNOWN') + "' threw an exception: " + error.message + " in method '" +
          (listener.name || 'anonymous') + "()'");
    } catch (e) {
      // It is frozen.
    }
  }

  // Once-listeners are gone before any listener runs.
  function dropOnce(emitter, type, list) {
    list.forEach(function (listener) {
      if (listener.listener) emitter.removeListener(type, listener);
    });
  }

  methods.emit = function emit(type) {
    var known = declared(this), table = hidden(this);
    if (known && !own(known, type) && BUILT_IN.indexOf(type) < 0) {
      throw fail('EventEmitter.emit(): Cannot emit non-existing event: ' + String(type));
    }
    if (table && table['?returned']) {
      table['?returned'].last = undefined;
      delete table['?returned'].of[type];
    }
    var events = this._events;
    if (type === 'error' && (!events || !events.error || events[EventEmitter.errorMonitor])) {
      if (base.compat && !(events && events.error)) return false;
      return plainEmit.apply(this, arguments);
    }
    var list = events && events[type];
    if (list === undefined) return false;
    list = typeof list === 'function' ? [list] : list.slice();
    var args = Array.prototype.slice.call(arguments, 1);
    if (base.compat) dropOnce(this, type, list);
    for (var i = 0; i < list.length; i++) {
      var listener = base.compat && list[i].listener || list[i], value;
      try {
        value = listener.apply(this, args);
      } catch (e) {
        threw(this, type, listener, e);
        throw e;
      }
      if (value !== undefined) record(this, type, value);
    }
    return true;
  };

  methods.emit_returnValue = function (name, value) {
    if (arguments.length > 1) return record(this, name, value);
    var table = hidden(this), state = table && table['?returned'];
    if (!state) return undefined;
    return arguments.length ? state.of[name] : state.last;
  };

  var plainRemoveAll = proto.removeAllListeners;
  methods.removeAllListeners = function (type) {
    var events = this._events, self = this;
    if (arguments.length || !events) return plainRemoveAll.apply(this, arguments);
    var kept = [];
    Reflect.ownKeys(events).forEach(function (name) {
      self.rawListeners(name).forEach(function (listener) {
        if (name === '~' || isInternal(listener)) kept.push([name, listener]);
      });
    });
    if (!kept.length) return plainRemoveAll.call(this);
    Reflect.ownKeys(events).forEach(function (name) {
      if (name !== 'removeListener') drop(name);
    });
    drop('removeListener');
    return this;
    function drop(name) {
      self.rawListeners(name).reverse().forEach(function (listener) {
        if (name !== '~' && !isInternal(listener)) self.removeListener(name, listener);
      });
    }
  };

  methods.eventNames = function () {
    var self = this;
    return this._eventsCount > 0 ? Reflect.ownKeys(this._events).filter(function (name) {
      return name !== '~' && !self.rawListeners(name).every(isInternal);
    }) : [];
  };

  if (base.compat) {
    // The first match, and nothing is returned.
    var plainRemove = proto.removeListener;
    methods.removeListener = methods.off = function (type, listener) {
      var list = this._events && this._events[type];
      if (Array.isArray(list)) {
        for (var at = 0; at < list.length; at++) {
          if (list[at] !== listener && list[at].listener !== listener) continue;
          var moved = list.splice(at, 1)[0];
          list.push(moved);
          plainRemove.call(this, type, listener);
          return undefined;
        }
        return undefined;
      }
      plainRemove.call(this, type, listener);
    };
  }

  Object.keys(methods).forEach(function (name) {
    proto[name] = methods[name];
    require('internal/errors').define(methods[name], 'name', name);
  });
  base.objectId(proto, 'events');

  // ---- the module's own functions

  // Listeners marked like this are infrastructure: listings leave them out.
  Object.defineProperty(Function.prototype, 'internal', {
    get: function () {
      if (!own(this, mark)) hide(this, mark, true);
      return this;
    },
    configurable: true
  });

  function names(object, all) {
    var list = [];
    for (var at = object; at !== null && at !== undefined; at = all ? Object.getPrototypeOf(at) : null) {
      Object.getOwnPropertyNames(at).concat(hiddenNames(at)).forEach(function (name) {
        if (list.indexOf(name) < 0) list.push(name);
      });
    }
    return list;
  }
  function hiddenNames(object) {
    var hiddenOnes = hidden(object);
    return hiddenOnes ? Object.keys(hiddenOnes) : [];
  }

  var added = {
    inherits: function (object) {
      plainInit.call(object);
      mixIn(object);
      return utils(object);
    },
    moderated: function (callback, ms) {
      var last = null, when = 0;
      return function () {
        var args = Array.prototype.slice.call(arguments), now = runtime.uptime() * 1000;
        var same = last && last.length === args.length && args.every(function (arg, i) {
          return arg === last[i];
        });
        if (same || (last && ms > 0 && now - when < ms)) return undefined;
        last = args;
        when = now;
        return callback.apply(this, args);
      };
    },
    allProperties: function (object) {
      return names(object, true);
    },
    allOwnProperties: function (object) {
      return names(object, false);
    },
    hiddenProperties: hiddenNames,
    getProperty: function (name) {
      if (name[0] !== '?') return this[name];
      var table = hidden(this);
      return table && own(table, name) ? table[name] : undefined;
    },
    setProperty: function (name, value) {
      if (name[0] === '?') hidden(this, true)[name] = value;
      else this[name] = value;
    },
    deleteProperty: function (object, what) {
      (Array.isArray(what) ? what : [what]).forEach(function (name) {
        if (name[0] === '?') delete (hidden(object) || {})[name];
        else delete object[name];
      });
    },
    addHiddenReference: function (holder, held) {
      var table = hidden(holder, true);
      (table['?references'] = table['?references'] || []).push(held);
    },
    setFinalizerMetadata: function (text) {
      hidden(this, true)['?metadata'] = String(text);
    }
  };
  Object.keys(added).forEach(function (name) {
    hide(EventEmitter, name, added[name]);
  });
};
