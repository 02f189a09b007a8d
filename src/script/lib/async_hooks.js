// async_hooks: AsyncLocalStorage and AsyncResource.
//
// A context maps storages to their values and never changes. Whoever queues a function (a timer, a tick, a promise's
// reaction, an op with a callback) binds it to the current one, but only after somebody has asked for a storage or a
// resource: until then there is nothing to bind.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var tick = require('internal/tick');
var context = tick.context;
var define = errors.define;
var slice = Array.prototype.slice;

function activate() {
  if (tick.hooked()) return;
  tick.activate();
  binding.each(function (ops) {
    Object.keys(ops).forEach(function (name) {
      var op = ops[name];
      if (typeof op !== 'function') return;
      ops[name] = function () {
        for (var i = 0; i < arguments.length; i++) {
          if (typeof arguments[i] === 'function') arguments[i] = tick.bind(arguments[i]);
        }
        return op.apply(this, arguments);
      };
    });
  });
}

function within(value, callback, self, args) {
  var before = context.current;
  context.current = value;
  try {
    return callback.apply(self, args);
  } finally {
    context.current = before;
  }
}

// ---- AsyncLocalStorage

function AsyncLocalStorage() {
  if (!(this instanceof AsyncLocalStorage)) {
    throw new TypeError("Class constructor AsyncLocalStorage cannot be invoked without 'new'");
  }
  define(this, '_enabled', false);
}
function changed(storage, value, without) {
  var next = new Map(context.current || []);
  if (without) next.delete(storage);
  else next.set(storage, value);
  return next;
}
function enable(storage) {
  activate();
  storage._enabled = true;
}
var proto = AsyncLocalStorage.prototype;
define(proto, 'disable', function disable() {
  this._enabled = false;
});
define(proto, 'getStore', function getStore() {
  return this._enabled && context.current ? context.current.get(this) : undefined;
});
define(proto, 'enterWith', function enterWith(store) {
  enable(this);
  context.current = changed(this, store);
});
define(proto, 'run', function run(store, callback) {
  var args = slice.call(arguments, 2);
  if (Object.is(store, this.getStore())) return callback.apply(null, args);
  enable(this);
  return within(changed(this, store), callback, null, args);
});
define(proto, 'exit', function exit(callback) {
  var args = slice.call(arguments, 1);
  if (!this._enabled) return callback.apply(null, args);
  return within(changed(this, undefined, true), callback, null, args);
});
AsyncLocalStorage.bind = function bind(callback) {
  return AsyncResource.bind(callback);
};
AsyncLocalStorage.snapshot = function snapshot() {
  return AsyncLocalStorage.bind(function (callback) {
    return callback.apply(this, slice.call(arguments, 1));
  });
};

// ---- AsyncResource

var lastId = 1;
var running = [{ id: 1, trigger: 0, resource: {} }];
var hooks = [];

function tell(what, a, b, c, d) {
  hooks.slice().forEach(function (hook) {
    if (hook[what]) hook[what](a, b, c, d);
  });
}
function top() {
  return running[running.length - 1];
}

function AsyncResource(type, options) {
  if (!(this instanceof AsyncResource)) throw new TypeError("Class constructor AsyncResource cannot be invoked without 'new'");
  errors.checkString(type, 'type');
  var trigger = options, manual = false;
  if (typeof options !== 'number') {
    options = options === undefined ? {} : options;
    errors.checkObject(options, 'options');
    trigger = options.triggerAsyncId === undefined ? top().id : options.triggerAsyncId;
    manual = !!options.requireManualDestroy;
  }
  if (!Number.isSafeInteger(trigger) || trigger < -1) throw new codes.ERR_INVALID_ASYNC_ID('triggerAsyncId', trigger);
  if (hooks.length && !type.length) throw new codes.ERR_ASYNC_TYPE(type);
  activate();
  define(this, '_async', { id: ++lastId, trigger: trigger, context: context.current, manual: manual, domain: tick.domain() });
  tell('init', this._async.id, type, trigger, this);
}
proto = AsyncResource.prototype;
define(proto, 'runInAsyncScope', function runInAsyncScope(callback, self) {
  var own = this._async;
  running.push({ id: own.id, trigger: own.trigger, resource: this });
  tell('before', own.id);
  if (own.domain) own.domain.enter();
  try {
    return within(own.context, callback, self, slice.call(arguments, 2));
  } finally {
    if (own.domain) own.domain.exit();
    tell('after', own.id);
    running.pop();
  }
});
define(proto, 'emitDestroy', function emitDestroy() {
  tell('destroy', this._async.id);
  return this;
});
define(proto, 'asyncId', function asyncId() {
  return this._async.id;
});
define(proto, 'triggerAsyncId', function triggerAsyncId() {
  return this._async.trigger;
});
define(proto, 'bind', function bind(callback, self) {
  errors.checkFunction(callback, 'fn');
  var resource = this;
  function bound() {
    return resource.runInAsyncScope.apply(resource, [callback, self === undefined ? this : self].concat(slice.call(arguments)));
  }
  Object.defineProperties(bound, {
    length: { value: callback.length, configurable: true, enumerable: false, writable: false },
    asyncResource: { value: this, configurable: true, enumerable: true, writable: true }
  });
  return bound;
});
AsyncResource.bind = function bind(callback, type, self) {
  return new AsyncResource(type || callback.name || 'bound-anonymous-fn').bind(callback, self);
};

// ---- hooks: they hear of the program's own resources

function AsyncHook(callbacks) {
  define(this, '_callbacks', callbacks);
}
AsyncHook.prototype.enable = function enable() {
  if (hooks.indexOf(this._callbacks) < 0) hooks.push(this._callbacks);
  return this;
};
AsyncHook.prototype.disable = function disable() {
  var at = hooks.indexOf(this._callbacks);
  if (at >= 0) hooks.splice(at, 1);
  return this;
};

module.exports = {
  AsyncLocalStorage: AsyncLocalStorage,
  createHook: function createHook(callbacks) {
    ['init', 'before', 'after', 'destroy', 'promiseResolve'].forEach(function (name) {
      if (callbacks[name] !== undefined && typeof callbacks[name] !== 'function') throw new codes.ERR_ASYNC_CALLBACK('hook.' + name);
    });
    return new AsyncHook(callbacks);
  },
  executionAsyncId: function executionAsyncId() {
    return top().id;
  },
  triggerAsyncId: function triggerAsyncId() {
    return top().trigger;
  },
  executionAsyncResource: function executionAsyncResource() {
    return top().resource;
  },
  asyncWrapProviders: Object.freeze(Object.assign(Object.create(null), { NONE: 0 })),
  AsyncResource: AsyncResource
};
define(module.exports, 'activate', activate);
