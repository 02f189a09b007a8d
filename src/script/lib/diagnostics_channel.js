// diagnostics_channel: named channels that publish to their subscribers.
'use strict';

var channels = Object.create(null);

function Channel(name) {
  this.name = name;
  this._subscribers = [];
}
Object.defineProperty(Channel.prototype, 'hasSubscribers', {
  get: function () {
    return this._subscribers.length > 0;
  },
  configurable: true
});
Channel.prototype.subscribe = function (listener) {
  require('internal/errors').checkFunction(listener, 'subscription');
  this._subscribers = this._subscribers.concat(listener);
};
Channel.prototype.unsubscribe = function (listener) {
  var at = this._subscribers.indexOf(listener);
  if (at < 0) return false;
  this._subscribers = this._subscribers.slice(0, at).concat(this._subscribers.slice(at + 1));
  return true;
};
Channel.prototype.publish = function (message) {
  var name = this.name;
  this._subscribers.forEach(function (listener) {
    try {
      listener(message, name);
    } catch (e) {
      require('internal/tick').nextTick(function () {
        throw e;
      });
    }
  });
};
Channel.prototype.runStores = function (message, run, self) {
  this.publish(message);
  return run.apply(self, Array.prototype.slice.call(arguments, 3));
};

function channel(name) {
  if (typeof name !== 'string' && typeof name !== 'symbol') {
    throw new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)('channel', ['string', 'symbol'], name);
  }
  return channels[name] || (channels[name] = new Channel(name));
}

module.exports = {
  Channel: Channel,
  channel: channel,
  hasSubscribers: function (name) {
    return !!channels[name] && channels[name].hasSubscribers;
  },
  subscribe: function (name, listener) {
    channel(name).subscribe(listener);
  },
  unsubscribe: function (name, listener) {
    return channel(name).unsubscribe(listener);
  }
};
