// MessagePort and MessageChannel.
//
// An *end* is one side of a channel: what has come and was not taken yet, the port that scripts see (if it is here),
// and the other side. An end that was sent to another heap has a link (internal/worker_link.js) instead of a port, and
// then a name, by which both heaps know it: what comes for it is sent on.
'use strict';

var EventEmitter = require('events');
var errors = require('internal/errors');
var codes = errors.codes;
var messages = require('internal/message');
var define = errors.define;
var named = Object.create(null);
var lastName = 0;
var making = null;

function End() {
  this.name = null;
  this.other = null;
  this.queue = [];     // messages; null is the end of the channel
  this.port = null;
  this.link = null;
  this.closed = false;
  this.closing = false;
  this.scheduled = 0;
}
function connect(a, b) {
  a.other = b;
  b.other = a;
}
function forget(end) {
  if (end.name) delete named[end.name];
}

// ---- ports

function MessagePort() {
  if (!making) throw new codes.ERR_CONSTRUCT_CALL_INVALID();
  EventEmitter.call(this);
  define(this, '_end', making);
  define(this, '_started', false);
  define(this, '_holding', null);
  define(this, '_handlers', {});
  define(this, '_wrapped', []);
  making.port = this;
  var self = this;
  EventEmitter.prototype.on.call(this, 'newListener', function (name) {
    if (name !== 'message' || self.listenerCount('message')) return;
    self.ref();
    self.start();
  });
  EventEmitter.prototype.on.call(this, 'removeListener', function (name) {
    if (name === 'message' && !self.listenerCount('message')) self.unref();
  });
}
MessagePort.prototype = Object.create(EventEmitter.prototype);

function eventOf(port, type, data) {
  if (type !== 'message' && type !== 'messageerror') {
    var plain = new (require('internal/event_target').Event)(type);
    Object.defineProperty(plain, 'target', { value: port, configurable: true });
    return plain;
  }
  var event = new (require('worker_threads').MessageEvent)(type, { data: data });
  ['target', 'currentTarget', 'srcElement'].forEach(function (name) {
    Object.defineProperty(event, name, { value: port, configurable: true });
  });
  return event;
}
function take(end) {
  if (!end.queue.length || !end.port) return;
  var port = end.port;
  if (!port._started && end.queue[0] !== null) return;
  var message = end.queue.shift();
  if (message === null) return shut(end);
  var value;
  try {
    value = messages.decode(message);
  } catch (e) {
    port.emit('messageerror', e);
    return;
  }
  port.emit('message', value);
}
// One message in each step of the loop.
function schedule(end) {
  if (!end.port || (!end.port._started && end.queue[0] !== null)) return;
  for (; end.scheduled < end.queue.length; end.scheduled++) {
    require('timers').setImmediate(function () {
      end.scheduled--;
      take(end);
    });
  }
}
function arrive(end, message) {
  if (end.closed) return;
  if (end.link) return void end.link.forward(end, message);
  end.queue.push(message);
  if (message === null && end.port && !end.port._started) end.queue = [null];
  schedule(end);
}
function shut(end) {
  if (end.closed) return;
  end.closed = true;
  end.queue.length = 0;
  forget(end);
  var port = end.port;
  if (!port) return;
  port.unref();
  port.emit('close');
}

define(MessagePort.prototype, 'constructor', MessagePort);
var members = {
  postMessage: function postMessage(message, options) {
    if (!arguments.length) throw new codes.ERR_MISSING_ARGS_TEXT('Not enough arguments to MessagePort.postMessage');
    var end = this._end, made = messages.encode(message, messages.listOf(options), this);
    if (end.port === this && end.other && !end.closed && !end.closing) arrive(end.other, made);
  },
  start: function start() {
    if (this._started) return;
    this._started = true;
    schedule(this._end);
  },
  close: function close(callback) {
    var end = this._end;
    if (typeof callback === 'function') this.once('close', callback);
    if (end.port !== this || end.closed || end.closing) return;
    end.closing = true;
    end.queue.length = 0;
    this.unref();
    require('timers').setImmediate(function () {
      if (end.other) arrive(end.other, null);
      shut(end);
    });
  },
  // A port that is held keeps the process alive, as a timer far away.
  ref: function ref() {
    if (!this._holding && !this._end.closed && !this._end.closing && this._end.port === this) this._holding = setInterval(function () {}, 2147483647);
  },
  unref: function unref() {
    if (this._holding) clearInterval(this._holding);
    this._holding = null;
  },
  hasRef: function hasRef() {
    return !!this._holding;
  },
  addEventListener: function addEventListener(type, listener, options) {
    if (listener === null || listener === undefined) return;
    var port = this, once = options && typeof options === 'object' && options.once;
    if (port._wrapped.some(function (one) {
      return one.type === type && one.listener === listener;
    })) return;
    function wrapper(data) {
      if (once) port.removeEventListener(type, listener);
      var event = data && data._event ? data : eventOf(port, type, data);
      if (typeof listener === 'function') listener.call(port, event);
      else listener.handleEvent(event);
    }
    port._wrapped.push({ type: type, listener: listener, wrapper: wrapper });
    port.on(type, wrapper);
  },
  removeEventListener: function removeEventListener(type, listener) {
    var port = this;
    port._wrapped = port._wrapped.filter(function (one) {
      if (one.type !== type || one.listener !== listener) return true;
      port.removeListener(type, one.wrapper);
      return false;
    });
  },
  dispatchEvent: function dispatchEvent(event) {
    this.emit(event.type, event.data === undefined ? event : event.data);
    return true;
  }
};
Object.keys(members).forEach(function (name) {
  define(MessagePort.prototype, name, members[name]);
});
['message', 'messageerror'].forEach(function (type) {
  Object.defineProperty(MessagePort.prototype, 'on' + type, {
    get: function () {
      return this._handlers[type] || null;
    },
    set: function (listener) {
      if (this._handlers[type]) this.removeEventListener(type, this._handlers[type]);
      this._handlers[type] = typeof listener === 'function' ? listener : null;
      if (this._handlers[type]) this.addEventListener(type, listener);
    },
    enumerable: true,
    configurable: true
  });
});
define(MessagePort.prototype, Symbol.for('nodejs.util.inspect.custom'), function (depth, options) {
  if (depth < 0) return this;
  return 'MessagePort [EventTarget] ' + require('internal/inspect').inspect(
      { active: this._end.port === this && !this._end.closed, refed: this.hasRef() }, options);
});
Object.setPrototypeOf(MessagePort, EventEmitter);

function portOf(end) {
  making = end;
  try {
    end.link = null;
    return end.port = new MessagePort();
  } finally {
    making = null;
  }
}

function MessageChannel() {
  if (!(this instanceof MessageChannel)) throw new codes.ERR_CONSTRUCT_CALL_REQUIRED('MessageChannel');
  var a = new End(), b = new End();
  connect(a, b);
  this.port1 = portOf(a);
  this.port2 = portOf(b);
}

// ---- ends on their way

// The port is of no use any more; its end goes elsewhere.
exports.leave = function (port) {
  port.unref();
  port._end.port = null;
};
function nameOf(end) {
  if (!end.name) {
    end.name = binding('process').identity()[0] + '.' + (++lastName);
    named[end.name] = end;
  }
  return end.name;
}
// What the other heap has to know; what waits for the end goes there too.
exports.send = function (end, link) {
  var about = { name: nameOf(end), other: end.other ? nameOf(end.other) : null };
  end.link = link;
  end.scheduled = 0;
  var waiting = end.queue.splice(0);
  return { about: about, after: function () {
    waiting.forEach(function (message) {
      link.forward(end, message);
    });
  } };
};
exports.receive = function (about, link) {
  var end = named[about.name], other = about.other && named[about.other];
  if (!end) {
    end = named[about.name] = new End();
    end.name = about.name;
  }
  end.link = null;
  if (about.other && !other) {
    other = named[about.other] = new End();
    other.name = about.other;
    other.link = link;
  }
  if (other) connect(end, other);
  return end;
};
// A message for an end that this heap knows.
exports.arrive = function (name, message) {
  var end = named[name];
  if (!end) return;
  arrive(end, message);
  if (message === null && end.link) forget(end);
};
// Nothing comes over this link any more: those behind it are closed.
exports.lose = function (link) {
  Object.keys(named).forEach(function (name) {
    var end = named[name];
    if (!end || end.link !== link) return;
    end.closed = true;
    forget(end);
    if (end.other) arrive(end.other, null);
  });
};

exports.MessagePort = MessagePort;
exports.MessageChannel = MessageChannel;
exports.portOf = portOf;
// The next message without waiting for its event.
exports.takeNow = function (port) {
  if (!port || !port._end) throw new codes.ERR_INVALID_ARG_TYPE_TEXT('The "port" argument must be a MessagePort instance');
  var end = port._end;
  if (!end.queue.length || end.queue[0] === null) return undefined;
  return { message: messages.decode(end.queue.shift()) };
};
