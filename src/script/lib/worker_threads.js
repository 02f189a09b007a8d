// worker_threads: workers, which are processes of the machine with heaps of their own, and channels of messages within
// a heap and between them.
'use strict';

var errors = require('internal/errors');
var messages = require('internal/message');
var ports = require('internal/message_port');
var state = require('internal/worker_state');

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
function tell(name, message, source) {
  (channels[name] || []).forEach(function (other) {
    if (other === source) return;
    require('timers').setImmediate(function () {
      if (!other._channel.closed) other.dispatchEvent(new MessageEvent('message', { data: messages.decode(message) }));
    });
  });
}
function links() {
  return require('internal/worker_link');
}
var BroadcastChannel = common.makeClass('BroadcastChannel', '_channel', function (self, args) {
  if (!args.length) throw new errors.codes.ERR_MISSING_ARGS('name');
  event.EventTarget.call(self);
  var name = String(args[0]);
  errors.define(self, '_channel', { name: name, closed: false, handler: null, holding: setInterval(function () {}, 2147483647) });
  (channels[name] || (channels[name] = [])).push(self);
  links().onBroadcast(tell);
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
    var made = messages.encode(message, []);
    tell(this.name, made, this);
    links().broadcast(this.name, made.bytes, null);
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
  isMainThread: state.isMainThread,
  MessagePort: ports.MessagePort,
  MessageChannel: ports.MessageChannel,
  markAsUntransferable: function markAsUntransferable(object) {
    messages.markAsUntransferable(object);
  },
  moveMessagePortToContext: function moveMessagePortToContext(port) {
    return port;
  },
  receiveMessageOnPort: function receiveMessageOnPort(port) {
    return ports.takeNow(port && port._channel ? null : port);
  },
  resourceLimits: state.resourceLimits,
  threadId: state.threadId,
  SHARE_ENV: Symbol.for('nodejs.worker_threads.SHARE_ENV'),
  parentPort: state.parentPort,
  workerData: state.workerData,
  BroadcastChannel: BroadcastChannel,
  setEnvironmentData: function setEnvironmentData(key, value) {
    if (value === undefined) state.environment.delete(key);
    else state.environment.set(key, value);
  },
  getEnvironmentData: function getEnvironmentData(key) {
    return state.environment.get(key);
  }
};
errors.define(module.exports, 'MessageEvent', MessageEvent);
Object.defineProperty(module.exports, 'Worker', {
  get: function () {
    return require('internal/worker');
  },
  enumerable: true,
  configurable: true
});
