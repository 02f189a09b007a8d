// diagnostics_channel: named channels that publish to their subscribers, hand their messages to storages, and five of
// them together that trace a call.
'use strict';

var errors = require('internal/errors');
var channels = Object.create(null);

function later(error) {
  require('internal/tick').nextTick(function () {
    throw error;
  });
}

function Channel(name) {
  this._subscribers = [];
  this._stores = new Map();
  this.name = name;
}
Object.defineProperty(Channel.prototype, 'hasSubscribers', {
  get: function () {
    return this._subscribers.length > 0 || this._stores.size > 0;
  },
  configurable: true
});
var members = {
  subscribe: function subscribe(listener) {
    errors.checkFunction(listener, 'subscription');
    this._subscribers = this._subscribers.concat(listener);
  },
  unsubscribe: function unsubscribe(listener) {
    var at = this._subscribers.indexOf(listener);
    if (at < 0) return false;
    this._subscribers = this._subscribers.slice(0, at).concat(this._subscribers.slice(at + 1));
    return true;
  },
  bindStore: function bindStore(store, transform) {
    this._stores.set(store, transform);
  },
  unbindStore: function unbindStore(store) {
    return this._stores['delete'](store);
  },
  publish: function publish(message) {
    var name = this.name;
    this._subscribers.forEach(function (listener) {
      try {
        listener(message, name);
      } catch (e) {
        later(e);
      }
    });
  },
  runStores: function runStores(message, run, self) {
    var channel = this, args = Array.prototype.slice.call(arguments, 3);
    function last() {
      channel.publish(message);
      return Reflect.apply(run, self, args);
    }
    if (!this.hasSubscribers) return Reflect.apply(run, self, args);
    var within = last;
    this._stores.forEach(function (transform, store) {
      var inner = within, value = message;
      if (transform) {
        try {
          value = transform(message);
        } catch (e) {
          later(e);
          return;
        }
      }
      within = function () {
        return store.run(value, inner);
      };
    });
    return within();
  }
};
Object.keys(members).forEach(function (name) {
  errors.define(Channel.prototype, name, members[name]);
});

function channel(name) {
  if (typeof name !== 'string' && typeof name !== 'symbol') {
    throw new errors.codes.ERR_INVALID_ARG_TYPE('channel', ['string', 'symbol'], name);
  }
  return channels[name] || (channels[name] = new Channel(name));
}

// ---- a call, from its start to its end

var EVENTS = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];

function TracingChannel(nameOrChannels) {
  var self = this;
  EVENTS.forEach(function (event) {
    var one = typeof nameOrChannels === 'string' ? channel('tracing:' + nameOrChannels + ':' + event) : nameOrChannels[event];
    if (!(one instanceof Channel)) throw new errors.codes.ERR_INVALID_ARG_TYPE('nameOrChannels.' + event, 'Channel', one);
    errors.define(self, event, one);
  });
}
Object.defineProperty(TracingChannel.prototype, 'hasSubscribers', {
  get: function () {
    var self = this;
    return EVENTS.some(function (event) {
      return self[event].hasSubscribers;
    });
  },
  configurable: true
});
members = {
  subscribe: function subscribe(handlers) {
    var self = this;
    EVENTS.forEach(function (event) {
      if (handlers[event]) self[event].subscribe(handlers[event]);
    });
  },
  unsubscribe: function unsubscribe(handlers) {
    var self = this, done = true;
    EVENTS.forEach(function (event) {
      if (handlers[event] && !self[event].unsubscribe(handlers[event])) done = false;
    });
    return done;
  },
  traceSync: function traceSync(run, context, self) {
    var own = this, args = Array.prototype.slice.call(arguments, 3);
    context = context === undefined ? {} : context;
    if (!own.hasSubscribers) return Reflect.apply(run, self, args);
    return own.start.runStores(context, function () {
      try {
        return context.result = Reflect.apply(run, self, args);
      } catch (e) {
        context.error = e;
        own.error.publish(context);
        throw e;
      } finally {
        own.end.publish(context);
      }
    });
  },
  tracePromise: function tracePromise(run, context, self) {
    var own = this, args = Array.prototype.slice.call(arguments, 3);
    context = context === undefined ? {} : context;
    if (!own.hasSubscribers) return Reflect.apply(run, self, args);
    function settled() {
      own.asyncStart.publish(context);
      own.asyncEnd.publish(context);
    }
    return own.start.runStores(context, function () {
      try {
        var promise = Reflect.apply(run, self, args);
        if (!(promise instanceof Promise)) promise = Promise.resolve(promise);
        return promise.then(function (result) {
          context.result = result;
          settled();
          return result;
        }, function (error) {
          context.error = error;
          own.error.publish(context);
          settled();
          return Promise.reject(error);
        });
      } catch (e) {
        context.error = e;
        own.error.publish(context);
        throw e;
      } finally {
        own.end.publish(context);
      }
    });
  },
  traceCallback: function traceCallback(run, position, context, self) {
    var own = this, args = Array.prototype.slice.call(arguments, 4);
    if (!own.hasSubscribers) return Reflect.apply(run, self, args);
    position = position === undefined ? -1 : position;
    context = context === undefined ? {} : context;
    var at = position < 0 ? args.length + position : position, callback = args[at];
    if (typeof callback !== 'function') throw new errors.codes.ERR_INVALID_ARG_TYPE('callback', 'Function', callback);
    args[at] = function (error, result) {
      var that = this, given = arguments;
      if (error) {
        context.error = error;
        own.error.publish(context);
      } else context.result = result;
      own.asyncStart.runStores(context, function () {
        try {
          return Reflect.apply(callback, that, given);
        } finally {
          own.asyncEnd.publish(context);
        }
      });
    };
    return own.start.runStores(context, function () {
      try {
        return Reflect.apply(run, self, args);
      } catch (e) {
        context.error = e;
        own.error.publish(context);
        throw e;
      } finally {
        own.end.publish(context);
      }
    });
  }
};
Object.keys(members).forEach(function (name) {
  errors.define(TracingChannel.prototype, name, members[name]);
});

module.exports = {
  channel: channel,
  hasSubscribers: function hasSubscribers(name) {
    return !!channels[name] && channels[name].hasSubscribers;
  },
  subscribe: function subscribe(name, listener) {
    channel(name).subscribe(listener);
  },
  tracingChannel: function tracingChannel(nameOrChannels) {
    return new TracingChannel(nameOrChannels);
  },
  unsubscribe: function unsubscribe(name, listener) {
    return channel(name).unsubscribe(listener);
  },
  Channel: Channel
};
