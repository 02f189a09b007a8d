// The channel between a process and the one that started it: process.send, child.send.
//
// Frames go over one end of a stream of bytes, in the framing that was agreed when it was made: Node's JSON
// lines, Node's `advanced`, or Deka's envelopes. A frame leaves at once where there is room for it; the others are
// written at the end of their turn, in pieces of 64 KiB. The channel always listens, which keeps the process alive
// when the channel counts.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var tick = require('internal/tick');
var io = binding('stream');
var ops = binding('channel');

var PIECE = 65536;
// From so many bytes that wait here on, send() answers false.
var FULL = 131072;
var limits = { maxMessageBytes: 67108864, maxQueuedBytes: 268435456 };
var open = [];

// What `process.channel` and `child.channel` are.
function Control(channel) {
  errors.define(this, '_channel', channel);
}
Control.prototype.ref = function () {
  this._channel.explicit = true;
  this._channel.hold();
};
Control.prototype.unref = function () {
  this._channel.explicit = false;
  this._channel.hold();
};
Control.prototype.hasRef = function () {
  return this._channel.holds();
};
Control.prototype.metrics = function () {
  return Object.assign({}, this._channel.counters, { queuedBytes: this._channel.queued });
};
['fd', 'kind'].forEach(function (name) {
  Object.defineProperty(Control.prototype, name, {
    get: function () {
      return this._channel[name];
    },
    configurable: true
  });
});

// options: fd, framing ('json', 'advanced', 'deka'), kind, child (the target is the process itself).
function Channel(target, options) {
  this.target = target;
  this.fd = options.fd;
  this.kind = options.kind || 'memory';
  this.name = options.framing || 'json';
  this.framing = require('internal/ipc_frames').framing(this.name, limits.maxMessageBytes);
  this.child = !!options.child;
  this.explicit = null;   // what ref() and unref() said
  this.listeners = 0;     // of 'message' and 'disconnect', which count in a child
  this.frames = [];       // not written yet: [frame, bytes, callback]
  this.queued = 0;        // bytes of these, and of what is being written
  this.writing = 0;       // the operation
  this.reading = 0;
  this.flushing = false;
  this.closing = false;   // disconnect() was called: closed when all is written
  this.closed = false;
  this.held = [];         // messages that came before anybody listened
  this.heard = false;
  this.whenClosed = [];
  this.passing = null;    // a handle that the other side has not acknowledged (internal/ipc_handles)
  this.behind = null;     // what was sent since: [message, handle, options, callback] each
  this.counters = {
    framesIn: 0, framesOut: 0, bytesIn: 0, bytesOut: 0, queuedBytesPeak: 0, sendFalse: 0, handlesIn: 0, handlesOut: 0,
    handleRetries: 0, parseErrors: 0, utf8Replacements: 0, dropped: 0, openedAt: Date.now(), closedReason: null
  };
  this.inbox = [];        // messages that are told one in each tick, with their handles
  var self = this;
  this.whenRead = function (error, piece, size) {
    self.receive(error, piece, size);
  };
  this.whenFlushed = function () {
    self.flushing = false;
    self.write();
  };
  this.whenTold = function () {
    var told = self.inbox.shift();
    self.target.emit('message', told[0], told[1]);
  };
  this.control = new Control(this);
  this.trace = require('internal/ipc_metrics').tracer(this);
}

Channel.prototype.holds = function () {
  if (this.explicit !== null) return this.explicit;
  return !this.child || this.listeners > 0 || (this.behind !== null && this.behind.length > 0);
};
Channel.prototype.hold = function () {
  if (this.reading) io.hold(this.reading, this.holds());
};

// ---- receiving

Channel.prototype.read = function () {
  this.reading = ops.listen(this.fd, this.framing.inLines, this.whenRead, this.holds());
};
Channel.prototype.receive = function (error, piece, size) {
  if (this.closed || this.closing) return;
  if (error || piece === undefined) {
    this.reading = 0;
    return error && error.code === 'EFBIG' ? this.tooLong() : this.end(error ? error.code : 'eof');
  }
  this.counters.bytesIn += size;
  // One line, which most pieces are.
  if (typeof piece === 'string') {
    try {
      var message = JSON.parse(piece);
    } catch (wrong) {
      this.counters.parseErrors++;
      return this.refuse(wrong);
    }
    return this.take(message, true);
  }
  var parsed = this.framing.take(piece, this.counters);
  for (var i = 0; i < parsed.length; i++) {
    if (parsed[i].error) this.refuse(parsed[i].error);
    else this.take(parsed[i][0], false);
  }
  if (this.framing.broken) this.tooLong();
};
Channel.prototype.tooLong = function () {
  var failed = new codes.ERR_IPC_MESSAGE_TOO_LARGE(limits.maxMessageBytes);
  tick.nextTick(emitError, this.target, failed);
  this.end(failed.code);
};

// What is no message.
Channel.prototype.refuse = function (error) {
  if (this.framing.lenient) return tick.nextTick(emitError, this.target, error);
  // As if it were thrown where it was read: nobody called for it.
  tick.nextTick(function () {
    throw error;
  });
};

// `last`: nothing comes behind it in this turn.
Channel.prototype.take = function (message, last) {
  this.counters.framesIn++;
  if (this.trace) this.trace('<', message);
  if (!this.framing.lenient && this.isInternal(message)) {
    // A handle is ours as soon as its message is here; the answer does not wait for anybody.
    if (message.cmd.slice(0, 11) === 'NODE_HANDLE') require('internal/ipc_handles').receive(this, message);
    this.tellInternal(message, undefined);
    return;
  }
  // Its tick would be the next thing that runs.
  if (last && this.heard && tick.isEmpty()) this.target.emit('message', message, undefined);
  else this.deliver(message);
};

Channel.prototype.isInternal = function (message) {
  return message !== null && typeof message === 'object' && typeof message.cmd === 'string' && message.cmd.length > 5 &&
      message.cmd.slice(0, 5) === 'NODE_';
};
Channel.prototype.tellInternal = function (message, handle) {
  var target = this.target;
  tick.nextTick(function () {
    target.emit('internalMessage', message, handle);
  });
};

Channel.prototype.deliver = function (message, handle) {
  if (!this.heard) {
    this.held.push([message, handle]);
    return;
  }
  this.inbox.push([message, handle]);
  tick.nextTick(this.whenTold);
};

// Somebody listens now: what came before is told, each in its own turn.
Channel.prototype.hear = function () {
  var self = this;
  if (this.heard) return;
  this.heard = true;
  var held = this.held.splice(0);
  tick.nextTick(function () {
    held.forEach(function (one) {
      self.deliver(one[0], one[1]);
    });
  });
};

// ---- sending

// What the script sends: behind a handle that is not acknowledged everything waits.
Channel.prototype.post = function (message, handle, options, callback) {
  if (this.behind) {
    this.behind.push([message, handle, options, callback]);
    this.hold();
    return this.behind.length === 1;
  }
  if (handle) return require('internal/ipc_handles').send(this, message, handle, options, callback);
  return this.send(message, callback);
};
// The other side has the handle, or never will.
Channel.prototype.release = function () {
  var waiting = this.behind || [], self = this;
  this.behind = null;
  waiting.forEach(function (one) {
    self.post(one[0], one[1], one[2], one[3]);
  });
  this.hold();
  if (!this.behind && !this.target.connected && !this.closing && !this.closed) this.leave();
};

Channel.prototype.send = function (message, callback) {
  var frame = this.framing.make(message);
  if (!this.writing && !this.flushing) {
    var left = ops.post(this.fd, frame);
    if (left > 0) {
      this.counters.framesOut++;
      this.counters.bytesOut += left;
      if (this.trace) this.trace('>', message);
      if (callback) tick.nextTick(callback, null);
      return true;
    }
  }
  var size = typeof frame === 'string' ? Buffer.byteLength(frame) : frame.length;
  if (size > limits.maxMessageBytes) throw new codes.ERR_IPC_MESSAGE_TOO_LARGE(limits.maxMessageBytes);
  if (this.queued + size > limits.maxQueuedBytes) throw new codes.ERR_IPC_BUFFER_OVERFLOW(limits.maxQueuedBytes);
  this.frames.push([frame, size, callback]);
  this.queued += size;
  this.counters.framesOut++;
  if (this.trace) this.trace('>', message);
  if (this.queued > this.counters.queuedBytesPeak) this.counters.queuedBytesPeak = this.queued;
  if (!this.writing && !this.flushing) {
    this.flushing = true;
    tick.nextTick(this.whenFlushed);
  }
  if (this.queued < FULL) return true;
  this.counters.sendFalse++;
  return false;
};

Channel.prototype.write = function () {
  while (!this.writing && !this.closed && this.frames.length) this.writePiece();
  if (!this.closing || this.writing || this.closed) return;
  this.close();
  this.tellClosed();
};
Channel.prototype.writePiece = function () {
  var self = this, sent = this.frames, size = sent[0][1], bytes = sent[0][0];
  if (sent.length === 1) {
    this.frames = [];
  } else {
    var batch = 1;
    while (batch < sent.length && size < PIECE) size += sent[batch++][1];
    sent = this.frames.splice(0, batch);
    bytes = this.framing.join(sent.map(function (one) {
      return one[0];
    }));
  }
  this.sent = sent;
  // What the other side has room for has left at once.
  this.writing = io.offer(this.fd, bytes, function (error) {
    // Those whose channel closed meanwhile have been answered.
    if (self.closed) return;
    self.wrote(sent, size, error ? -error.errno : 0);
    self.write();
  });
  if (this.writing <= 0) this.wrote(sent, size, -this.writing);
};
Channel.prototype.wrote = function (frames, size, failed) {
  this.writing = 0;
  this.sent = null;
  this.queued -= size;
  if (!failed) this.counters.bytesOut += size;
  this.answer(frames, failed ? errors.errnoException(failed, 'write') : null);
};

Channel.prototype.answer = function (frames, error) {
  for (var i = 0; i < frames.length; i++) {
    if (frames[i][2]) tick.nextTick(frames[i][2], error);
    else if (error) tick.nextTick(emitError, this.target, error);
  }
};
function emitError(target, error) {
  target.emit('error', error);
}

// The process ends: what is still here is handed over, behind what is being written.
Channel.prototype.flush = function () {
  if (this.closed || !this.frames.length) return;
  var parts = this.frames.splice(0).map(function (one) {
    return one[0];
  });
  io.send(this.fd, this.framing.join(parts), function () {}, this.writing);
};

// ---- the end

// The other side is gone.
Channel.prototype.end = function (reason) {
  var self = this, target = this.target;
  if (this.closed) return;
  this.close(reason);
  target.connected = false;
  target.channel = null;
  tick.nextTick(function () {
    target.emit('disconnect');
    self.tellClosed();
  });
};

Channel.prototype.tellClosed = function () {
  this.whenClosed.splice(0).forEach(function (callback) {
    callback();
  });
};

Channel.prototype.disconnect = function () {
  this.target.connected = false;
  // Not before the other side has what is on its way.
  if (!this.behind) this.leave();
};
Channel.prototype.leave = function () {
  var target = this.target, self = this;
  target.channel = null;
  this.closing = true;
  if (this.reading) {
    io.cancel(this.reading);
    this.reading = 0;
  }
  tick.nextTick(function () {
    target.emit('disconnect');
    if (!self.flushing) self.write();
  });
};

Channel.prototype.close = function (reason) {
  if (this.closed) return;
  this.closed = true;
  this.counters.closedReason = reason || 'disconnect';
  if (this.reading) io.cancel(this.reading);
  if (this.writing) io.cancel(this.writing);
  this.reading = this.writing = 0;
  io.close(this.fd);
  open.splice(open.indexOf(this), 1);
  var lost = (this.sent || []).concat(this.frames, (this.behind || []).map(function (one) {
    return [one[0], 0, one[3]];
  }));
  if (this.passing) require('internal/ipc_handles').drop(this);
  this.behind = null;
  this.frames = [];
  this.queued = 0;
  this.counters.dropped += lost.length;
  require('internal/ipc_metrics').close(this);
  // Whoever did not ask is not told: the event is enough.
  this.answer(lost.filter(function (one) {
    return one[2];
  }), lost.length ? new codes.ERR_IPC_CHANNEL_CLOSED() : null);
};

// ---- the members of a process or of a child

function send(message, sendHandle, options, callback) {
  var channel = this._ipc, target = this;
  if (typeof sendHandle === 'function') {
    callback = sendHandle;
    sendHandle = options = undefined;
  } else if (typeof options === 'function') {
    callback = options;
    options = undefined;
  } else if (options !== undefined) {
    errors.checkObject(options, 'options');
  }
  if (typeof callback !== 'function') callback = undefined;
  if (!this.connected) {
    var closed = new codes.ERR_IPC_CHANNEL_CLOSED();
    tick.nextTick(callback ? function () {
      callback(closed);
    } : function () {
      target.emit('error', closed);
    });
    return false;
  }
  if (message === undefined) throw new codes.ERR_MISSING_ARGS('message');
  var type = typeof message;
  if (type !== 'string' && type !== 'object' && type !== 'number' && type !== 'boolean') {
    throw new codes.ERR_INVALID_ARG_TYPE('message', ['string', 'object', 'number', 'boolean'], message);
  }
  if (sendHandle) require('internal/ipc_handles').check(channel, sendHandle);
  return channel.post(message, sendHandle, options, callback);
}

function disconnect() {
  if (!this.connected) {
    this.emit('error', new codes.ERR_IPC_DISCONNECTED());
    return;
  }
  this._ipc.disconnect();
}

// When the process ends.
function flushAll() {
  open.slice().forEach(function (channel) {
    channel.flush();
    require('internal/ipc_metrics').close(channel);
  });
}

// Sums over all channels that this process has had.
exports.metrics = function () {
  return require('internal/ipc_metrics').total(open.filter(function (channel) {
    return !channel.counted;
  }));
};

// Gives a process or a child the members of a channel. The channel.
exports.setup = function (target, options) {
  var channel = new Channel(target, options);
  errors.define(target, '_ipc', channel);
  target.connected = true;
  target.channel = channel.control;
  target.send = send;
  target.disconnect = disconnect;
  target.on('newListener', function (name) {
    if (name === 'message') channel.hear();
    if (name !== 'message' && name !== 'disconnect') return;
    channel.listeners++;
    channel.hold();
  });
  target.on('removeListener', function (name) {
    if (name !== 'message' && name !== 'disconnect') return;
    channel.listeners--;
    channel.hold();
  });
  require('internal/loop').atExit(flushAll);
  open.push(channel);
  channel.read();
  return channel;
};

// The variables that announce a channel, for a descriptor of the child.
exports.announce = function (fd, framing) {
  if (framing === 'deka') return ['DEKA_IPC_ENABLED=1', 'DEKA_IPC_FD=' + fd];
  return ['NODE_CHANNEL_FD=' + fd, 'NODE_CHANNEL_SERIALIZATION_MODE=' + framing];
};

// The last two by our own command line: how the host knows this process, and that its parent can take handles.
var announced = ['NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE', 'DEKA_IPC_ENABLED', 'DEKA_IPC_FD', 'NODE_CHANNEL_HOST_PID',
  'NODE_CHANNEL_HOST_HANDLES'];

// At the start of a process: the channel that its environment tells of, which nobody else gets to see.
exports.setupProcess = function (process) {
  var env = process.env;
  var told = announced.map(function (name) {
    return env[name];
  });
  var node = told[0] !== undefined;
  if (!node && (told[2] !== '1' || !told[3])) return;
  announced.forEach(function (name) {
    delete env[name];
  });
  var name = node ? 'NODE_CHANNEL_FD' : 'DEKA_IPC_FD';
  var text = node ? told[0] : told[3];
  var mode = told[1] === undefined ? 'json' : told[1];
  if (node && mode !== 'json' && mode !== 'advanced') {
    throw new TypeError('Unknown serialization mode: ' + mode);
  }
  if (!/^\d+$/.test(text) || !io.isStream(+text)) {
    process.stderr.write('bivalve: ' + name + '=' + text + ' is not an IPC socket (ENOTSOCK); running without IPC\n');
    return;
  }
  if (told[4] > 0) process.pid = binding('process').hostPid = +told[4];
  var channel = exports.setup(process, { fd: +text, framing: node ? mode : 'deka', child: true });
  channel.hostTakesHandles = told[5] === '1';
  return channel;
};
