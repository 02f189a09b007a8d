// worker_threads: channels of messages inside one program. There are no threads here: a Worker cannot be made, and
// child_process runs other programs.
'use strict';

var EventEmitter = require('events');
var errors = require('internal/errors');
var clone = require('internal/clone').structuredClone;

function MessagePort() {
  EventEmitter.call(this);
  errors.define(this, '_other', null);
  errors.define(this, '_queue', []);
  errors.define(this, '_started', false);
  errors.define(this, '_closed', false);
  errors.define(this, '_holding', null);
  var self = this;
  this.on('newListener', function (name) {
    if (name === 'message') self.start();
  });
}
MessagePort.prototype = Object.create(EventEmitter.prototype, {
  constructor: { value: MessagePort, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(MessagePort, EventEmitter);

// A port that listens keeps the process alive, as a timer far away.
function hold(port, on) {
  if (on && !port._holding && !port._closed) {
    port._holding = setInterval(function () {}, 2147483647);
  } else if (!on && port._holding) {
    clearInterval(port._holding);
    port._holding = null;
  }
}
function deliver(port) {
  if (!port._started || !port._queue.length) return;
  require('timers').setImmediate(function () {
    while (port._queue.length && port._started && !port._closed) {
      var message = port._queue.shift();
      port.emit('message', message);
      if (typeof port.onmessage === 'function') port.onmessage({ data: message, target: port, type: 'message' });
    }
  });
}
MessagePort.prototype.postMessage = function (message, options) {
  if (!arguments.length) throw new errors.codes.ERR_MISSING_ARGS('message');
  var copy = clone(message, Array.isArray(options) ? { transfer: options } : options);
  var other = this._other;
  if (!other || other._closed) return;
  other._queue.push(copy);
  deliver(other);
};
MessagePort.prototype.start = function () {
  if (this._started) return;
  this._started = true;
  hold(this, true);
  deliver(this);
};
MessagePort.prototype.close = function () {
  [this, this._other].forEach(function (port) {
    if (!port || port._closed) return;
    port._closed = true;
    hold(port, false);
    require('timers').setImmediate(function () {
      port.emit('close');
    });
  });
};
MessagePort.prototype.ref = function () {
  if (this._started) hold(this, true);
};
MessagePort.prototype.unref = function () {
  hold(this, false);
};
MessagePort.prototype.addEventListener = function (type, listener) {
  this.on(type, function (data) {
    listener({ data: data, type: type });
  });
};
Object.defineProperty(MessagePort.prototype, 'onmessage', {
  get: function () {
    return this._onmessage || null;
  },
  set: function (listener) {
    errors.define(this, '_onmessage', listener);
    if (listener) this.start();
  },
  configurable: true
});

function MessageChannel() {
  if (!(this instanceof MessageChannel)) throw new TypeError("Class constructor MessageChannel cannot be invoked without 'new'");
  this.port1 = new MessagePort();
  this.port2 = new MessagePort();
  this.port1._other = this.port2;
  this.port2._other = this.port1;
}

// ---- events of messages, channels by name

var event = require('internal/event_target'), common = require('internal/web/common');

var MessageEvent = common.makeClass('MessageEvent', '_message', function (self, args) {
  if (!args.length) throw new errors.codes.ERR_MISSING_ARGS('type');
  event.Event.call(self, args[0], args[1]);
  var init = args[1] || {};
  errors.define(self, '_message', {
    data: init.data === undefined ? null : init.data, origin: init.origin === undefined ? '' : String(init.origin),
    lastEventId: init.lastEventId === undefined ? '' : String(init.lastEventId), source: init.source || null, ports: Array.from(init.ports || [])
  });
}, ['data', 'origin', 'lastEventId', 'source', 'ports'].reduce(function (members, name) {
  members['get ' + name] = function () {
    return this._message[name];
  };
  return members;
}, {}), null, event.Event);

var channels = {};
var BroadcastChannel = common.makeClass('BroadcastChannel', '_channel', function (self, args) {
  if (!args.length) throw new errors.codes.ERR_MISSING_ARGS('name');
  event.EventTarget.call(self);
  var name = String(args[0]);
  errors.define(self, '_channel', { name: name, closed: false, handler: null, holding: setInterval(function () {}, 2147483647) });
  (channels[name] || (channels[name] = [])).push(self);
}, {
  'get name': function () {
    return this._channel.name;
  },
  close: function close() {
    var own = this._channel;
    own.closed = true;
    clearInterval(own.holding);
    channels[own.name] = channels[own.name].filter(function (other) {
      return !other._channel.closed;
    });
  },
  postMessage: function postMessage(message) {
    if (!arguments.length) throw new errors.codes.ERR_MISSING_ARGS('message');
    if (this._channel.closed) throw new (require('internal/dom_exception').DOMException)('BroadcastChannel is closed.', 'InvalidStateError');
    var self = this;
    channels[this.name].forEach(function (other) {
      if (other === self) return;
      var copy = clone(message);
      require('timers').setImmediate(function () {
        if (!other._channel.closed) other.dispatchEvent(new MessageEvent('message', { data: copy }));
      });
    });
  },
  ref: function ref() {
    this._channel.holding.ref();
    return this;
  },
  unref: function unref() {
    this._channel.holding.unref();
    return this;
  }
}, function () {
  return { name: this.name, active: !this._channel.closed };
}, event.EventTarget);
Object.defineProperty(BroadcastChannel.prototype, 'onmessage', {
  get: function () {
    return this._channel.handler;
  },
  set: function (listener) {
    if (this._channel.handler) this.removeEventListener('message', this._channel.handler);
    this._channel.handler = typeof listener === 'function' ? listener : null;
    if (this._channel.handler) this.addEventListener('message', listener);
  },
  enumerable: true,
  configurable: true
});

module.exports = {
  BroadcastChannel: BroadcastChannel,
  MessageEvent: MessageEvent,
  isMainThread: true,
  parentPort: null,
  threadId: 0,
  workerData: null,
  resourceLimits: {},
  SHARE_ENV: Symbol.for('nodejs.worker_threads.SHARE_ENV'),
  MessageChannel: MessageChannel,
  MessagePort: MessagePort,
  Worker: function Worker() {
    throw new errors.codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('worker_threads.Worker');
  },
  receiveMessageOnPort: function (port) {
    return port._queue.length ? { message: port._queue.shift() } : undefined;
  },
  markAsUntransferable: function () {},
  moveMessagePortToContext: function (port) {
    return port;
  },
  getEnvironmentData: function () {
    return undefined;
  },
  setEnvironmentData: function () {}
};
