// net: TCP among the processes of this machine, and the streams of pipes to its processes.
'use strict';

var EventEmitter = require('events');
var Duplex = require('stream').Duplex;
var errors = require('internal/errors');
var codes = errors.codes;
var ops = binding('net');
var io = binding('stream');
var tick = require('internal/tick');

module.exports = {
  Socket: Socket,
  Stream: Socket,
  Server: Server,
  connect: connect,
  createConnection: connect,
  createServer: function (options, listener) {
    return new Server(options, listener);
  },
  isIP: isIP,
  isIPv4: function (text) {
    return isIP(text) === 4;
  },
  isIPv6: function (text) {
    return isIP(text) === 6;
  },
  getDefaultAutoSelectFamily: function () {
    return autoSelect.family;
  },
  setDefaultAutoSelectFamily: function (value) {
    errors.checkBoolean(value, 'value');
    autoSelect.family = value;
  },
  getDefaultAutoSelectFamilyAttemptTimeout: function () {
    return autoSelect.timeout;
  },
  setDefaultAutoSelectFamilyAttemptTimeout: function (value) {
    errors.checkInteger(value, 'value', 1, 2147483647);
    autoSelect.timeout = Math.max(10, value);
  },
  _normalizeArgs: normalize,
  _createServerHandle: function () {
    return null;
  },
  _setSimultaneousAccepts: function () {}
};
var autoSelect = { family: true, timeout: 250 };
['BlockList', 'SocketAddress'].forEach(function (name) {
  Object.defineProperty(module.exports, name, {
    get: function () {
      return require('internal/net_addresses')[name];
    },
    enumerable: true,
    configurable: true
  });
});

var four = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

function isIP(text) {
  text = String(text);
  if (four.test(text)) return 4;
  var address = text.replace(/%[0-9a-zA-Z.:-]+$/, '');
  var tail = /:(\d+\.\d+\.\d+\.\d+)$/.exec(address);
  if (tail) {
    if (!four.test(tail[1])) return 0;
    address = address.slice(0, -tail[1].length) + '0:0';
  }
  var halves = address.split('::');
  if (halves.length > 2) return 0;
  var words = [];
  halves.forEach(function (half) {
    if (half) words = words.concat(half.split(':'));
  });
  if (!words.every(function (word) {
    return /^[0-9a-f]{1,4}$/i.test(word);
  })) return 0;
  return (halves.length === 2 ? words.length < 8 : words.length === 8) ? 6 : 0;
}

// ---- Socket: a stream over a descriptor

function Socket(options) {
  if (!(this instanceof Socket)) return new Socket(options);
  options = options || {};
  if (typeof options === 'number') options = { fd: options };
  if (options.fd !== undefined) errors.checkInteger(options.fd, 'fd', 0, 2147483647);
  errors.checkSignal(options.signal, 'options.signal');
  Duplex.call(this, {
    allowHalfOpen: true,
    readable: options.readable,
    writable: options.writable,
    highWaterMark: options.highWaterMark === undefined ? 16384 : options.highWaterMark,
    emitClose: false,
    autoDestroy: true,
    decodeStrings: false
  });
  errors.define(this, '_fd', -1);
  errors.define(this, '_reading', 0);
  errors.define(this, '_writing', 0);
  errors.define(this, '_refed', true);
  errors.define(this, '_writeOnly', options.readable === false);
  errors.define(this, '_timer', null);
  this.connecting = false;
  this.bytesRead = 0;
  this._bytesDispatched = 0;
  this.server = null;
  this.timeout = undefined;
  this.allowHalfOpen = options.allowHalfOpen === true;
  errors.define(this, '_held', null);
  errors.define(this, '_left', null);
  var onread = options.onread;
  errors.define(this, '_onread', onread !== null && typeof onread === 'object' && typeof onread.callback === 'function' &&
      (onread.buffer instanceof Uint8Array || typeof onread.buffer === 'function') ? onread : null);
  var self = this;
  this.on('end', function () {
    // The other side is done: so are we, unless half-open is wanted. This listener's fellows may still end it
    // with a last word, but not write.
    if (self.allowHalfOpen) return;
    self.write = writeAfterEnd;
    tick.nextTick(function () {
      if (self.writable) self.end();
    });
  });
  if (options.signal) require('internal/abort').whenAborted(options.signal, function (error) {
    self.destroy(error);
  });
  if (options.fd >= 0) attach(this, options.fd);
}
function writeAfterEnd(chunk, encoding, callback) {
  if (typeof encoding === 'function') callback = encoding;
  var error = new Error('This socket has been ended by the other party');
  error.code = 'EPIPE';
  if (typeof callback === 'function') tick.nextTick(callback, error);
  this.destroy(error);
  return false;
}
Socket.prototype = Object.create(Duplex.prototype, {
  constructor: { value: Socket, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Socket, Duplex);
// For channels (internal/ipc_handles): a socket or a server of what another process passed, and what is passed.
Socket._of = function (taken) {
  var socket = new Socket({ fd: taken[1] });
  setAddresses(socket, taken.slice(1));
  return socket;
};
Socket.prototype._giveAway = function (keeps) {
  var fd = this._fd, server = this._server;
  if (fd < 0 || keeps) return fd;
  if (this._reading) io.cancel(this._reading);
  this._reading = 0;
  this._fd = -1;
  this.setTimeout(0);
  if (server) {
    this._server = null;
    server._connections--;
    emitCloseIfDone(server);
  }
  return fd;
};
Server._of = function (taken) {
  var server = new Server();
  begin(server, taken[1], taken[2], taken[3]);
  return server;
};

function attach(socket, fd) {
  socket._fd = fd;
}

function setAddresses(socket, made) {
  if (!made[2]) return;  // of a socket with a path
  socket.localAddress = made[1];
  socket.localPort = made[2];
  socket.localFamily = isIP(made[1]) === 6 ? 'IPv6' : 'IPv4';
  socket._peer = { address: made[3], family: isIP(made[3]) === 6 ? 'IPv6' : 'IPv4', port: made[4] };
}

['remoteAddress', 'remoteFamily', 'remotePort'].forEach(function (name) {
  Object.defineProperty(Socket.prototype, name, {
    get: function () {
      return this._peer ? this._peer[name.slice(6).toLowerCase()] : undefined;
    },
    configurable: true
  });
});
Object.defineProperty(Socket.prototype, 'bytesWritten', {
  get: function () {
    if (this._bytesDispatched === undefined) return undefined;
    var count = this._bytesDispatched + (this._held ? sizeOf(this._held.chunk, this._held.encoding) : 0);
    var waiting = this._writableState && this._writableState.buffered;
    (waiting || []).forEach(function (one) {
      count += sizeOf(one.chunk, one.encoding);
    });
    return count;
  },
  configurable: true
});
function sizeOf(chunk, encoding) {
  return typeof chunk === 'string' ? Buffer.byteLength(chunk, encoding) : chunk.length;
}
Object.defineProperty(Socket.prototype, 'bufferSize', {
  get: function () {
    return this.connecting || this._fd >= 0 ? this.writableLength : undefined;
  },
  configurable: true
});
Object.defineProperty(Socket.prototype, 'pending', {
  get: function () {
    return this._fd < 0 || this.connecting;
  },
  configurable: true
});
Object.defineProperty(Socket.prototype, 'readyState', {
  get: function () {
    if (this.connecting) return 'opening';
    if (this.readable && this.writable) return 'open';
    if (this.readable) return 'readOnly';
    return this.writable ? 'writeOnly' : 'closed';
  },
  configurable: true
});

Socket.prototype._read = function () {
  var self = this;
  if (this.connecting || this._fd < 0) {
    if (!this.destroyed) this.once('connect', function () {
      self._read();
    });
    return;
  }
  if (this._reading) return;
  this._reading = io.read(this._fd, 65536, function (error, bytes) {
    self._reading = 0;
    if (self.destroyed) return;
    if (error) return self.destroy(error);
    refresh(self);
    if (!bytes.length) {
      self.push(null);
      self.read(0);
      return;
    }
    self.bytesRead += bytes.length;
    bytes = require('buffer').adopt(bytes);
    if (self._onread) intoBuffer(self, bytes);
    else self.push(bytes);
  }, this._refed);
};

// What came goes into the caller's buffer, which each call of its function shows. False from it: no more for now.
function intoBuffer(socket, bytes) {
  while (bytes.length) {
    var own = socket._onread, buffer = typeof own.buffer === 'function' ? own.buffer() : own.buffer;
    var count = Math.min(bytes.length, buffer.length);
    buffer.set(bytes.subarray(0, count));
    bytes = bytes.subarray(count);
    if (own.callback.call(socket, count, buffer) === false) {
      socket._left = bytes;
      Duplex.prototype.pause.call(socket);
      return;
    }
  }
  if (!socket.destroyed) socket._read();
}
Socket.prototype.resume = function () {
  var left = this._left;
  this._left = null;
  Duplex.prototype.resume.call(this);
  if (left) intoBuffer(this, left);
  return this;
};

Socket.prototype._write = function (chunk, encoding, callback) {
  var self = this;
  if (this.connecting) {
    this._held = { chunk: chunk, encoding: encoding };
    this.once('connect', function () {
      self._held = null;
      self._write(chunk, encoding, callback);
    });
    return;
  }
  if (this._fd < 0) return callback(new codes.ERR_SOCKET_CLOSED());
  if (typeof chunk === 'string' && encoding !== 'utf8' && encoding !== 'utf-8' && encoding !== 'buffer') {
    chunk = Buffer.from(chunk, encoding);
  }
  this._bytesDispatched += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.length;
  this._writing = io.write(this._fd, chunk, function (error) {
    self._writing = 0;
    if (self.destroyed) return callback(error || null);
    if (error) {
      error = errors.errnoException(-error.errno, 'write');
    }
    refresh(self);
    callback(error || null);
  });
};

Socket.prototype._final = function (callback) {
  var self = this;
  if (this.connecting) {
    this.once('connect', function () {
      self._final(callback);
    });
    return;
  }
  if (this._fd >= 0) {
    io.shutdown(this._fd);
    // A pipe has one direction: the reader sees the end when it is closed.
    if (this._writeOnly) {
      io.close(this._fd);
      this._fd = -1;
    }
  }
  callback();
};

Socket.prototype._destroy = function (error, callback) {
  var opened = this._fd >= 0 || this.connecting;
  this.connecting = false;
  clearTimer(this);
  if (this._reading) io.cancel(this._reading);
  if (this._writing) io.cancel(this._writing);
  this._reading = this._writing = 0;
  if (this._fd >= 0) io.close(this._fd);
  this._fd = -1;
  var server = this._server, self = this;
  this._server = null;
  callback(error);
  tick.nextTick(function () {
    self._readableState.closed = self._writableState.closed = true;
    self._readableState.closeEmitted = self._writableState.closeEmitted = true;
    if (opened) self.emit('close', !!error);
    else self.emit('close');
    if (!server) return;
    server._connections--;
    emitCloseIfDone(server);
  });
};

Socket.prototype.destroySoon = function () {
  if (this.writable) this.end();
  if (this.writableFinished) this.destroy();
  else this.once('finish', this.destroy);
};
Socket.prototype.resetAndDestroy = function () {
  return this.destroy();
};

Socket.prototype.connect = function () {
  var args = normalize(arguments);
  var options = args[0], callback = args[1], self = this;
  if (callback) this.once('connect', callback);
  if (options.path !== undefined && options.path !== null) errors.checkString(options.path, 'options.path');
  if (options.path) return connectPath(this, options.path);
  var port = checkPort(options.port, true, 'Port');
  if (options.host !== undefined && options.host !== null) errors.checkString(options.host, 'hostname');
  checkConnectOptions(options);
  if (!isIP(options.host || 'localhost')) {
    if (options.lookup !== undefined && options.lookup !== null) errors.checkFunction(options.lookup, 'options.lookup');
    if (options.hints && options.hints & ~56) throw new codes.ERR_INVALID_ARG_VALUE('hints', options.hints);
  }
  if (options.noDelay) this.setNoDelay(true);
  if (options.keepAlive) this.setKeepAlive(true, options.keepAliveInitialDelay);
  var host = options.host || 'localhost';
  this.connecting = true;
  this._host = host;
  if (options.lookup && !isIP(host)) return connectByLookup(this, options, host, port);
  // As long as it is under way the process lives; an immediate does that.
  require('timers').setImmediate(function () {
    if (self.destroyed) return;
    var address = ops.resolve(host);
    self.emit('lookup', address === undefined ? dnsError(host) : null, address, isIP(address || '') || undefined, host);
    if (self.destroyed) return;
    if (address === undefined) {
      if (isIP(host)) return fail(self, errors.errnoException(101, 'connect'), { address: host, port: port });
      return self.destroy(dnsError(host));
    }
    var made = ops.connect(host, port);
    if (typeof made === 'number') {
      return fail(self, errors.errnoException(made, 'connect'), { address: address, port: port });
    }
    attach(self, made[0]);
    setAddresses(self, made);
    ready(self);
  });
  return this;
};

function checkConnectOptions(options) {
  if (options.localAddress && !isIP(options.localAddress)) {
    throw Object.assign(new TypeError('Invalid IP address: ' + options.localAddress), { code: 'ERR_INVALID_IP_ADDRESS' });
  }
  if (options.localPort) errors.checkNumber(options.localPort, 'options.localPort');
  if (options.autoSelectFamily !== undefined && options.autoSelectFamily !== null) {
    errors.checkBoolean(options.autoSelectFamily, 'options.autoSelectFamily');
  }
  if (options.autoSelectFamilyAttemptTimeout !== undefined && options.autoSelectFamilyAttemptTimeout !== null) {
    errors.checkInteger(options.autoSelectFamilyAttemptTimeout, 'options.autoSelectFamilyAttemptTimeout', 1, 2147483647);
  }
}
// The caller's own function says what the name stands for: one address, or a list of them.
function connectByLookup(socket, options, host, port) {
  var wanted = { family: options.family, hints: options.hints || 0 };
  if (options.autoSelectFamily !== false && !options.localAddress && autoSelect.family && wanted.family !== 4 && wanted.family !== 6) {
    wanted.all = true;
  }
  if (wanted.family !== 4 && wanted.family !== 6 && wanted.hints === 0) wanted.hints = 32;
  var immediate = require('timers').setImmediate(function () {});
  options.lookup(host, wanted, function (error, address, family) {
    require('timers').clearImmediate(immediate);
    if (Array.isArray(address)) {
      family = address.length ? address[0].family : undefined;
      address = address.length ? address[0].address : undefined;
    }
    socket.emit('lookup', error, address, family, host);
    if (!socket.connecting) return;
    if (error) {
      return tick.nextTick(function () {
        socket.destroy(error);
      });
    }
    if (!isIP(address)) {
      error = Object.assign(new TypeError('Invalid IP address: ' + address), { code: 'ERR_INVALID_IP_ADDRESS', host: host, port: port });
    } else if (family !== 4 && family !== 6 && family !== 'IPv4' && family !== 'IPv6') {
      error = Object.assign(new RangeError('Invalid address family: ' + family + ' ' + host + ':' + port),
          { code: 'ERR_INVALID_ADDRESS_FAMILY', host: host, port: port });
    }
    if (error) {
      return tick.nextTick(function () {
        socket.destroy(error);
      });
    }
    connectTo(socket, host, address, port);
  });
  return socket;
}
function connectTo(socket, host, address, port) {
  var made = ops.resolve(address) === undefined ? 101 : ops.connect(address, port);
  if (typeof made === 'number') return fail(socket, errors.errnoException(made, 'connect'), { address: address, port: port });
  attach(socket, made[0]);
  setAddresses(socket, made);
  ready(socket);
}

// A socket with a path: it has no addresses.
function connectPath(socket, path) {
  socket.connecting = true;
  require('timers').setImmediate(function () {
    if (socket.destroyed) return;
    var made = ops.connectAt(path);
    if (typeof made === 'number') return fail(socket, errors.errnoException(made, 'connect'), { address: path });
    attach(socket, made[0]);
    ready(socket);
  });
  return socket;
}
function ready(socket) {
  socket.connecting = false;
  refresh(socket);
  socket.emit('connect');
  socket.emit('ready');
  if (!socket.isPaused()) socket.read(0);
}

function dnsError(host) {
  var error = new Error('getaddrinfo ENOTFOUND ' + host);
  error.errno = -3008;
  error.code = 'ENOTFOUND';
  error.syscall = 'getaddrinfo';
  error.hostname = host;
  return error;
}

function fail(socket, error, place) {
  error.message += ' ' + place.address + (place.port ? ':' + place.port : '');
  error.stack = error.stack.replace(/^[^\n]*/, 'Error: ' + error.message);
  errors.define(error, 'stack', error.stack);
  error.address = place.address;
  if (place.port) error.port = place.port;
  tick.nextTick(function () {
    socket.destroy(error);
  });
}

// ---- time

function clearTimer(socket) {
  if (socket._timer) clearTimeout(socket._timer);
  socket._timer = null;
}
function refresh(socket) {
  if (socket._timer) socket._timer.refresh();
}

Socket.prototype.setTimeout = function (ms, callback) {
  var self = this;
  errors.checkDuration(ms, 'msecs');
  if (callback !== undefined) errors.checkFunction(callback, 'callback');
  if (this.destroyed) return this;
  clearTimer(this);
  this.timeout = ms;
  if (ms > 0) {
    this._timer = setTimeout(function () {
      self._timer = null;
      self.emit('timeout');
    }, ms);
    this._timer.unref();
    if (callback) this.once('timeout', callback);
  } else if (callback) {
    this.removeListener('timeout', callback);
  }
  return this;
};
// Delays and probes mean nothing here; who looks at the handle sees what was asked for.
Socket.prototype.setNoDelay = function (on) {
  on = on === undefined || !!on;
  var handle = this._handle;
  if (!handle) {
    if (on && !this._delayAsked) {
      var self = this;
      this._delayAsked = true;
      this.once('connect', function () {
        self.setNoDelay(true);
      });
    }
    return this;
  }
  if (handle.setNoDelay && on !== !!this._noDelay) {
    this._noDelay = on;
    handle.setNoDelay(on);
  }
  return this;
};
Socket.prototype.setKeepAlive = function (on, delay) {
  on = !!on;
  delay = Math.floor(delay / 1000) || 0;
  var handle = this._handle, self = this;
  if (!handle) {
    this.once('connect', function () {
      self.setKeepAlive(on, delay * 1000);
    });
    return this;
  }
  if (handle.setKeepAlive && (on !== !!this._alive || (on && this._aliveDelay !== delay))) {
    this._alive = on;
    this._aliveDelay = delay;
    handle.setKeepAlive(on, delay);
  }
  return this;
};
// What Node's sockets have below them, as far as others look at it.
function Handle(socket) {
  errors.define(this, '_socket', socket);
}
Handle.prototype.setNoDelay = Handle.prototype.setKeepAlive = function () {
  return 0;
};
Handle.prototype.ref = function () {
  this._socket.ref();
};
Handle.prototype.unref = function () {
  this._socket.unref();
};
Handle.prototype.hasRef = function () {
  return this._socket._refed;
};
Handle.prototype.close = function (callback) {
  this._socket.destroy();
  if (callback) tick.nextTick(callback);
};
Object.defineProperty(Handle.prototype, 'fd', {
  get: function () {
    return this._socket._fd;
  },
  configurable: true
});
Object.defineProperty(Socket.prototype, '_handle', {
  get: function () {
    if (this._fd === undefined || (this._fd < 0 && !this.connecting)) return this._fd === undefined ? undefined : null;
    if (!this._ownHandle) errors.define(this, '_ownHandle', new Handle(this));
    return this._ownHandle;
  },
  set: function (value) {
    // Without it a socket is closed; another one's place it cannot take.
    if (value === null && this._fd >= 0) {
      io.close(this._fd);
      this._fd = -1;
    }
  },
  enumerable: false,
  configurable: true
});
Socket.prototype.ref = function () {
  this._refed = true;
  if (this._reading) io.hold(this._reading, true);
  return this;
};
Socket.prototype.unref = function () {
  this._refed = false;
  if (this._reading) io.hold(this._reading, false);
  return this;
};
Socket.prototype.address = function () {
  if (this.localAddress === undefined || this._fd < 0) return {};
  return { address: this.localAddress, family: this.localFamily, port: this.localPort };
};

function normalize(given) {
  var args = Array.prototype.slice.call(given);
  if (Array.isArray(args[0])) args = args[0];
  var callback = typeof args[args.length - 1] === 'function' ? args.pop() : null;
  var first = args[0];
  if (first !== null && typeof first === 'object') return [first, callback];
  if (typeof first === 'string' && isNaN(+first)) return [{ path: first }, callback];
  var options = { port: first };
  if (typeof args[1] === 'string') options.host = args[1];
  return [options, callback];
}

function checkPort(port, needed, name) {
  if (port === undefined && !needed) return 0;
  var number = typeof port === 'string' && port.trim() !== '' ? +port : port;
  if (typeof number !== 'number' && port !== undefined) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.port', ['number', 'string'], port);
  }
  if (port === undefined) throw new codes.ERR_MISSING_ARGS(['options', 'port', 'path']);
  if (!(number >= 0 && number < 65536 && number === Math.floor(number))) {
    throw new codes.ERR_SOCKET_BAD_PORT(name, port, true);
  }
  return number;
}

function connect() {
  var args = normalize(arguments);
  var socket = new Socket(args[0]);
  if (args[0].timeout) socket.setTimeout(args[0].timeout);
  return socket.connect(args[0], args[1]);
}

// ---- Server

function Server(options, listener) {
  if (!(this instanceof Server)) return new Server(options, listener);
  EventEmitter.call(this);
  if (typeof options === 'function') {
    listener = options;
    options = {};
  }
  if (options !== undefined && options !== null) errors.checkObject(options, 'options');
  this._options = options || {};
  this._connections = 0;
  errors.define(this, '_fd', -1);
  errors.define(this, '_accepting', 0);
  errors.define(this, '_refed', true);
  errors.define(this, '_opening', false);
  errors.define(this, '_path', null);
  errors.define(this, '_leased', null);
  this.maxConnections = undefined;
  this.allowHalfOpen = !!this._options.allowHalfOpen;
  if (listener) this.on('connection', listener);
}
Server.prototype = Object.create(EventEmitter.prototype, {
  constructor: { value: Server, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Server, EventEmitter);
Object.defineProperty(Server.prototype, 'listening', {
  get: function () {
    return isOpen(this);
  },
  configurable: true
});
function isOpen(server) {
  return server._fd >= 0 || server._leased !== null;
}

Server.prototype.listen = function () {
  var args = normalize(arguments);
  var options = args[0], callback = args[1], self = this;
  if (typeof arguments[1] === 'number') options.backlog = arguments[1];
  if (typeof arguments[2] === 'number') options.backlog = arguments[2];
  if (this.listening) {
    var already = new Error('Listen method has been called more than once without closing.');
    already.code = 'ERR_SERVER_ALREADY_LISTEN';
    throw already;
  }
  errors.checkSignal(options.signal, 'options.signal');
  if (['number', 'string', 'undefined'].indexOf(typeof options.port) < 0 && options.port !== null) {
    throw new codes.ERR_INVALID_ARG_VALUE('options', options);
  }
  var free = arguments.length === 0 || typeof arguments[0] !== 'object' || 'port' in options;
  if ((options.port === undefined || options.port === null) && options.path === undefined && options.fd === undefined && !free) {
    throw new codes.ERR_INVALID_ARG_VALUE('options', options, 'must have the property "port" or "path"');
  }
  if (callback) this.once('listening', callback);
  var byPath = typeof options.path === 'string' && options.port === undefined;
  var port = byPath || options.port === null ? 0 : checkPort(options.port, false, 'options.port');
  if (options.signal) require('internal/abort').whenAborted(options.signal, function () {
    self.close();
  });
  // A name is looked up first: such a server listens a tick later.
  this._opening = !!options.host && !byPath;
  if (byPath) openPath(this, options.path, options);
  else if (!options.host) open(this, '::', port, options);
  else tick.nextTick(function () {
    var wanted = self._opening;
    self._opening = false;
    if (wanted) open(self, options.host, port, options);
  });
  return this;
};

function openPath(server, path, options) {
  if (share && !options.exclusive) return share(server, { path: path, backlog: options.backlog });
  var made = ops.listenAt(path, options.backlog || 511);
  if (typeof made === 'number') {
    // As libuv has it: no directory is no permission.
    var number = made === 2 ? 13 : made, entry = require('internal/uvmap')[number];
    var error = new Error('listen ' + entry[0] + ': ' + entry[1] + ' ' + path);
    Object.assign(error, { code: entry[0], errno: -number, syscall: 'listen', address: path, port: -1 });
    tick.nextTick(function () {
      server.emit('error', error);
    });
    return;
  }
  server._connectionKey = '-1:' + path + ':-1';
  server._path = path;
  begin(server, made[0]);
  server._address = path;
  tellListening(server);
}
function tellListening(server) {
  tick.nextTick(function () {
    if (isOpen(server)) server.emit('listening');
  });
}
function begin(server, fd, host, port) {
  server._fd = fd;
  if (host) server._address = { address: host, family: isIP(host) === 6 ? 'IPv6' : 'IPv4', port: port };
  acceptNext(server);
}
function open(server, host, port, options) {
  if (share && !options.exclusive) {
    return share(server, { host: ops.resolve(host) || host, any: !options.host, port: port, backlog: options.backlog });
  }
  var made = ops.listen(host, port, options.backlog || 511);
  if (typeof made === 'number') {
    var code = require('internal/uvmap')[made === 6 ? 99 : made][0];
    var error = new Error('listen ' + code + ': ' + (made === 98 ? 'address already in use' : 'address not available') +
        ' ' + host + ':' + port);
    Object.assign(error, { code: code, errno: made === 6 ? -99 : -made, syscall: 'listen', address: host, port: port });
    tick.nextTick(function () {
      server.emit('error', error);
    });
    return;
  }
  server._connectionKey = isIP(made[1]) + ':' + made[1] + ':' + port;
  begin(server, made[0], made[1], made[2]);
  tellListening(server);
}

function acceptNext(server) {
  server._accepting = ops.accept(server._fd, function (error, made) {
    server._accepting = 0;
    if (server._fd < 0) return;
    acceptNext(server);
    if (error) return server.emit('error', error);
    if (server.maxConnections !== undefined && server._connections >= server.maxConnections) {
      io.close(made[0]);
      server.emit('drop', { localAddress: made[1], localPort: made[2], localFamily: isIP(made[1]) === 6 ? 'IPv6' : 'IPv4',
        remoteAddress: made[3], remotePort: made[4], remoteFamily: isIP(made[3]) === 6 ? 'IPv6' : 'IPv4' });
      return;
    }
    var socket = new Socket({ fd: made[0] });
    setAddresses(socket, made);
    server._admit(socket);
  }, server._refed);
}
Server.prototype._admit = function (socket) {
  socket.allowHalfOpen = this.allowHalfOpen;
  socket.server = socket._server = this;
  this._connections++;
  if (this._options.pauseOnConnect) socket.pause();
  this.emit('connection', socket);
  if (!this._options.pauseOnConnect) socket.read(0);
};

// ---- servers of a cluster's workers (internal/cluster): what they listen on is the primary's

var share = null;
Server._share = function (callback) {
  share = callback;
};
// What internal/cluster/servers needs of here.
Server._parts = { acceptNext: acceptNext, tellListening: tellListening };

function emitCloseIfDone(server) {
  if (isOpen(server) || server._connections > 0 || server._closed) return;
  server._closed = true;
  tick.nextTick(function () {
    server._closed = false;
    server.emit('close');
  });
}

Server.prototype.close = function (callback) {
  var open = this.listening || this._opening;
  this._opening = false;
  if (typeof callback === 'function') {
    this.once('close', open ? callback : function () {
      var error = new Error('Server is not running.');
      error.code = 'ERR_SERVER_NOT_RUNNING';
      callback(error);
    });
  }
  if (this._fd >= 0) {
    if (this._accepting) io.cancel(this._accepting);
    this._accepting = 0;
    io.close(this._fd);
    this._fd = -1;
    if (this._path) removePath(this);
  }
  if (this._leased) {
    var giveBack = this._leased;
    this._leased = null;
    giveBack();
  }
  emitCloseIfDone(this);
  return this;
};
function removePath(server) {
  try {
    require('fs').unlinkSync(server._path);
  } catch (e) {
    // Somebody else removed it.
  }
  server._path = null;
}
Server.prototype.address = function () {
  if (typeof this._address === 'string') return this._address;
  return this.listening ? { address: this._address.address, family: this._address.family, port: this._address.port } : null;
};
Server.prototype.getConnections = function (callback) {
  var count = this._connections;
  tick.nextTick(function () {
    callback(null, count);
  });
  return this;
};
Server.prototype.ref = function () {
  this._refed = true;
  if (this._accepting) io.hold(this._accepting, true);
  return this;
};
Server.prototype.unref = function () {
  this._refed = false;
  if (this._accepting) io.hold(this._accepting, false);
  return this;
};
if (Symbol.asyncDispose) {
  Server.prototype[Symbol.asyncDispose] = function () {
    return require('util').promisify(this.close).call(this);
  };
}
