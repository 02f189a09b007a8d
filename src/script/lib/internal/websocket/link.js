// Link: a WebSocket's connection behind the handshake, either side's. Reads and writes a socket's descriptor itself, or
// any other stream by what it says; answers pings; takes part in the closing handshake.
//
// handler: message(value), ping(bytes), pong(bytes), drain(), closed(code, reason, wasClean, error). A message that
// answers false pauses. `closed` comes once, when the connection is gone.
'use strict';

var ops = binding('websocket');
var io = binding('stream');
var loop = require('internal/loop');

var TEXT = 1, BINARY = 2, CLOSE = 8, PING = 9, PONG = 10, END = 0, FAILURE = -1;
// How long the other side may take to close.
var PATIENCE_MS = 3000;

exports.TEXT = TEXT;
exports.BINARY = BINARY;
exports.Link = Link;

// options: { server, most } and what the handshake agreed upon.
function Link(socket, options, handler) {
  this.socket = socket;
  this.handler = handler;
  this.server = !!options.server;
  this.id = ops.open(this.server, options.most, options.compression, options.window, options.keepsContext);
  // Of a plain socket, not of one that encrypts.
  this.fd = Object.getPrototypeOf(socket) === require('net').Socket.prototype ? socket._fd : -1;
  this.paused = false;
  this.over = false;      // nothing more is read
  this.closeSent = false;
  this.closeGot = null;   // [code, reason]
  this.error = null;
  this.ending = false;
  this.timer = null;
  this.queue = null;
  this.at = 0;
  this.feeding = false;
  this.fed = [];
  // Bytes of payloads: behind a full pipe, on their way through it, written in the turn `turn`.
  this.waiting = this.leaving = this.written = this.turn = 0;
  this.writing = false;
  var self = this;
  this.onReceived = function (fault, list) {
    socket._reading = 0;
    if (fault) return gone(self, fault);
    if (socket._timer) socket._timer.refresh();
    take(self, list);
  };
  this.onFlushed = function (fault) {
    socket._writing = 0;
    self.writing = false;
    self.leaving = 0;
    if (fault) return gone(self, fault);
    if (self.waiting) return flush(self);
    if (self.ending) return finish(self);
    handler.drain();
  };
  socket.on('error', function (error) {
    self.error = self.error || error;
  });
  socket.on('close', function () {
    ended(self);
  });
}

// Reading begins: `head` came with the handshake.
Link.prototype.start = function (head) {
  var self = this, socket = this.socket;
  socket.setTimeout && socket.setTimeout(0);
  if (this.fd < 0) {
    socket.on('data', function (bytes) {
      self.fed.push(bytes);
      feed(self);
    });
    socket.on('end', function () {
      self.fed.push(null);
      feed(self);
    });
    socket.on('drain', function () {
      self.waiting = 0;
      if (self.ending) finish(self);
      else self.handler.drain();
    });
  } else {
    // The stream reads no more; what it has, and has under way, is ours.
    socket._read = function () {};
    var rest = socket.read();
    if (rest) this.fed.push(rest);
    if (socket._reading) {
      this.feeding = true;
      socket.push = function (bytes) {
        delete socket.push;
        self.feeding = false;
        self.fed.push(bytes);
        feed(self);
        return false;
      };
    }
  }
  if (head && head.length) this.fed.unshift(head);
  feed(this);
};

function receive(link) {
  var socket = link.socket;
  if (link.paused || link.over || link.fd < 0 || socket._reading || socket._fd < 0) return;
  socket._reading = ops.receive(link.id, link.fd, link.onReceived, socket._refed);
}
// What came in another way than by `receive`, piece by piece.
function feed(link) {
  if (link.feeding || link.over || link.queue || link.paused) return;
  if (!link.fed.length) return receive(link);
  var bytes = link.fed.shift();
  if (bytes === null) return take(link, [END, undefined]);
  link.feeding = true;
  ops.feed(link.id, bytes, function (fault, list) {
    link.feeding = false;
    take(link, list || []);
  });
}

function take(link, list) {
  link.queue = list;
  link.at = 0;
  tell(link);
}
// Message by message. What a listener throws goes to the caller, and the rest comes behind that.
function tell(link) {
  var list = link.queue, whole = false;
  try {
    while (list && link.at < list.length && !link.paused && !link.over) {
      var kind = list[link.at], value = list[link.at + 1];
      link.at += 2;
      if (kind === TEXT || kind === BINARY) {
        if (!link.closeGot && link.handler.message(value) === false) link.pause();
      } else control(link, kind, value);
    }
    whole = true;
  } finally {
    if (!whole) require('timers').setImmediate(tell, link);
  }
  if (list && link.at < list.length && link.paused && !link.over) return;
  link.queue = null;
  if (!link.over) feed(link);
}

function control(link, kind, value) {
  if (kind === PING) {
    if (!link.closeSent) put(link, PONG, value);
    link.handler.ping(value);
  } else if (kind === PONG) {
    link.handler.pong(value);
  } else if (kind === CLOSE) {
    link.closeGot = value;
    // A server says the reason again, as ws does.
    if (!link.closeSent) sendClose(link, value[0] === 1005 ? undefined : value[0], link.server ? value[1] : '');
    // The server closes the connection; a client waits for that.
    if (link.server) end(link);
    else expectEnd(link);
  } else if (kind === FAILURE) {
    link.fail(value[0], value[1]);
  } else {
    end(link);
  }
}

// ---- sending

function put(link, kind, data) {
  var size = ops.send(link.id, link.fd, kind, data);
  if (size === undefined) return true;
  if (link.fd < 0) {
    if (size < 0) size = -1 - size;
    var fits = link.socket.write(require('buffer').adopt(ops.take(link.id)));
    if (fits) return written(link, size);
    link.waiting += size;
    return false;
  }
  if (size >= 0) return written(link, size);
  link.waiting += -1 - size;
  if (!link.writing) flush(link);
  return false;
}
function written(link, size) {
  if (link.turn !== loop.turn()) {
    link.turn = loop.turn();
    link.written = 0;
  }
  link.written += size;
  return true;
}
function flush(link) {
  if (link.socket._fd < 0) return;
  link.writing = true;
  link.leaving = link.waiting;
  link.waiting = 0;
  link.socket._writing = ops.flush(link.id, link.fd, link.onFlushed);
}

// False: wait for `drain`. Nothing is sent behind a close frame.
Link.prototype.send = function (kind, data) {
  return this.closeSent || this.over ? true : put(this, kind, data);
};
Link.prototype.ping = function (data) {
  return this.send(PING, data);
};
Link.prototype.pong = function (data) {
  return this.send(PONG, data);
};
// Payloads that have not left by the last turn.
Link.prototype.buffered = function () {
  return this.waiting + this.leaving + (this.turn === loop.turn() ? this.written : 0);
};
Link.prototype.counts = function () {
  return ops.counts(this.id) || this.lastCounts;
};

// ---- flow

Link.prototype.pause = function () {
  this.paused = true;
  if (this.fd < 0) this.socket.pause();
};
Link.prototype.resume = function () {
  if (!this.paused) return;
  this.paused = false;
  if (this.fd < 0) this.socket.resume();
  var self = this;
  require('internal/tick').nextTick(function () {
    if (self.queue) tell(self);
    else feed(self);
  });
};

// ---- the end

function sendClose(link, code, reason) {
  link.closeSent = true;
  var bytes = Buffer.alloc(0);
  if (code !== undefined) {
    bytes = Buffer.from('  ' + reason);
    bytes.writeUInt16BE(code, 0);
  }
  put(link, CLOSE, bytes);
}
// Begins the closing handshake.
Link.prototype.close = function (code, reason) {
  if (this.closeSent || this.over) return;
  sendClose(this, code, reason || '');
  if (this.paused) this.resume();
  expectEnd(this);
};
// The connection is no good any more: `code` tells the other side why.
Link.prototype.fail = function (code, text) {
  if (this.over) return;
  this.error = this.error || Object.assign(new Error(text), { code: code });
  if (!this.closeSent && code) sendClose(this, code, '');
  end(this);
};
Link.prototype.destroy = function (error) {
  this.error = this.error || error || null;
  this.over = true;
  this.socket.destroy();
};
function expectEnd(link) {
  if (link.timer) return;
  link.timer = setTimeout(function () {
    link.socket.destroy();
  }, PATIENCE_MS);
}
// Nothing more is read; the connection is closed behind what still has to leave.
function end(link) {
  if (link.over) return;
  link.over = true;
  link.ending = true;
  expectEnd(link);
  if (!link.writing && !link.waiting) finish(link);
}
function finish(link) {
  link.ending = false;
  if (link.fd < 0) return link.socket.destroySoon ? link.socket.destroySoon() : link.socket.end();
  if (link.socket._fd >= 0) io.shutdown(link.fd);
  link.socket.destroy();
}
function gone(link, error) {
  link.error = link.error || error;
  link.over = true;
  link.socket.destroy();
}
function ended(link) {
  if (!link.id) return;
  if (link.timer) clearTimeout(link.timer);
  link.over = true;
  link.lastCounts = ops.counts(link.id);
  ops.close(link.id);
  link.id = 0;
  var got = link.closeGot, clean = !!got && link.closeSent && !link.error;
  link.handler.closed(got ? got[0] : 1006, got ? got[1] : '', clean, link.error);
}
