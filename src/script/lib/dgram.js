// dgram: UDP among the processes of this machine.
'use strict';

var EventEmitter = require('events');
var errors = require('internal/errors');
var codes = errors.codes;
var ops = binding('net');
var io = binding('stream');
var tick = require('internal/tick');

exports.Socket = Socket;
exports.createSocket = function (type, listener) {
  return new Socket(type, listener);
};

function Socket(type, listener) {
  EventEmitter.call(this);
  var options = typeof type === 'object' && type !== null ? type : { type: type };
  if (options.type !== 'udp4' && options.type !== 'udp6') {
    var error = new TypeError('Bad socket type specified. Valid types are: udp4, udp6');
    error.code = 'ERR_SOCKET_BAD_TYPE';
    throw error;
  }
  errors.checkSignal(options.signal, 'options.signal');
  ['recvBufferSize', 'sendBufferSize'].forEach(function (name) {
    if (options[name]) errors.checkInteger(options[name], 'options.' + name, 0, 4294967295);
  });
  this.type = options.type;
  errors.define(this, '_fd', -1);
  errors.define(this, '_receiving', 0);
  errors.define(this, '_refed', true);
  errors.define(this, '_closed', false);
  errors.define(this, '_binding', false);
  errors.define(this, '_peer', null);
  if (typeof listener === 'function') this.on('message', listener);
  var self = this;
  if (options.signal) require('internal/abort').whenAborted(options.signal, function () {
    self.close();
  });
}
Socket.prototype = Object.create(EventEmitter.prototype, {
  constructor: { value: Socket, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Socket, EventEmitter);

function notRunning() {
  var error = new Error('Not running');
  error.code = 'ERR_SOCKET_DGRAM_NOT_RUNNING';
  return error;
}
function family(socket) {
  return socket.type === 'udp6' ? 'IPv6' : 'IPv4';
}

function open(socket, host, port) {
  var made = ops.bind(host, port);
  if (typeof made === 'number') return refused(made === 6 ? 99 : made, host, port);
  begin(socket, made);
  return null;
}
function refused(number, host, port) {
  var error = errors.errnoException(number, 'bind');
  error.message += ' ' + host + ':' + port;
  error.address = host;
  error.port = port;
  return error;
}
function begin(socket, made) {
  socket._fd = made[0];
  socket._address = { address: made[1], family: family(socket), port: made[2] };
  receive(socket);
}
// For channels: a socket of what another process passed.
Socket._of = function (taken, type) {
  var socket = new Socket(type);
  begin(socket, taken.slice(1));
  return socket;
};

// ---- sockets of a cluster's workers (internal/cluster): they are the primary's

var share = null;
Socket._share = function (callback) {
  share = callback;
};
// For the primary: what a worker asked for, which receives nothing here; or the error's number.
Socket._bound = function (wanted) {
  var made = ops.bind(wanted.host, wanted.port);
  if (typeof made === 'number') return made === 6 ? 99 : made;
  var socket = new Socket(wanted.type);
  socket._fd = made[0];
  return socket;
};
// For the worker: the place of a socket that came, or the error's number.
Socket.prototype._adopt = function (given, number, where) {
  this._binding = false;
  if (number) return void this.emit('error', refused(number, where.host, where.port));
  var address = given._address;
  if (given._receiving) io.cancel(given._receiving);
  begin(this, [given._fd, address.address, address.port]);
  given._fd = -1;
  this.emit('listening');
};

function receive(socket) {
  socket._receiving = ops.receive(socket._fd, function (error, got) {
    socket._receiving = 0;
    if (socket._fd < 0) return;
    receive(socket);
    if (error) return socket.emit('error', error);
    var bytes = require('buffer').adopt(got[0]);
    socket.emit('message', bytes, { address: got[1], family: family(socket), port: got[2], size: bytes.length });
  }, socket._refed);
}

Socket.prototype.bind = function (port, address, callback) {
  var options = port !== null && typeof port === 'object' ? port : { port: port, address: address };
  [port, address, callback].forEach(function (one) {
    if (typeof one === 'function') callback = one;
  });
  if (this._closed) throw notRunning();
  if (this._fd >= 0 || this._binding) {
    var error = new Error('Socket is already bound');
    error.code = 'ERR_SOCKET_ALREADY_BOUND';
    throw error;
  }
  if (typeof callback === 'function') this.once('listening', callback);
  var host = typeof options.address === 'string' && options.address ? options.address : this.type === 'udp6' ? '::' : '0.0.0.0';
  var wanted = typeof options.port === 'number' ? options.port : +options.port || 0;
  if (share && !options.exclusive) {
    this._binding = true;
    share(this, { host: host, port: wanted, type: this.type });
    return this;
  }
  var failed = open(this, host, wanted), self = this;
  tick.nextTick(function () {
    if (failed) self.emit('error', failed);
    else if (self._fd >= 0) self.emit('listening');
  });
  return this;
};

Socket.prototype.connect = function (port, address, callback) {
  if (typeof address === 'function') {
    callback = address;
    address = undefined;
  }
  if (this._peer) {
    var error = new Error('Already connected');
    error.code = 'ERR_SOCKET_DGRAM_IS_CONNECTED';
    throw error;
  }
  if (this._fd < 0) open(this, this.type === 'udp6' ? '::' : '0.0.0.0', 0);
  this._peer = { address: ops.resolve(address || 'localhost') || address, port: port, family: family(this) };
  var self = this;
  if (callback) this.once('connect', callback);
  tick.nextTick(function () {
    self.emit('connect');
  });
};
Socket.prototype.disconnect = function () {
  if (!this._peer) throw notConnected();
  this._peer = null;
};
function notConnected() {
  var error = new Error('Not connected');
  error.code = 'ERR_SOCKET_DGRAM_NOT_CONNECTED';
  return error;
}
Socket.prototype.remoteAddress = function () {
  if (!this._peer) throw notConnected();
  return Object.assign({}, this._peer);
};

function bytesOf(part, name, whole) {
  if (typeof part === 'string') return Buffer.from(part);
  if (!ArrayBuffer.isView(part)) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, ['Buffer', 'TypedArray', 'DataView', 'string'], whole);
  }
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength);
}
function partOf(bytes, offset, length) {
  offset = offset >>> 0;
  length = length >>> 0;
  if (offset > bytes.length) throw new codes.ERR_BUFFER_OUT_OF_BOUNDS('offset');
  if (length > bytes.length - offset) throw new codes.ERR_BUFFER_OUT_OF_BOUNDS('length');
  return bytes.slice(offset, offset + length);
}

// send(message, [offset, length,] [port] [, address] [, callback])
Socket.prototype.send = function (message, offset, length, port, address, callback) {
  var rest = Array.prototype.slice.call(arguments, 1), self = this;
  if (typeof rest[rest.length - 1] === 'function') callback = rest.pop();
  else callback = null;
  while (rest.length && rest[rest.length - 1] === undefined) rest.pop();
  var bytes = Array.isArray(message) ? Buffer.concat(message.map(function (part) {
    return bytesOf(part, 'buffer list arguments', message);
  })) : bytesOf(message, 'buffer', message);
  if (this._peer ? rest.length >= 2 : rest.length >= 3) {
    bytes = partOf(bytes, rest[0], rest[1]);
    rest = rest.slice(2);
  }
  if (this._closed) throw notRunning();
  var to = this._peer || { port: rest[0], address: rest[1] || (this.type === 'udp6' ? '::1' : '127.0.0.1') };
  if (!this._peer && !(to.port > 0 && to.port < 65536)) {
    throw new codes.ERR_SOCKET_BAD_PORT('Port', to.port, false);
  }
  if (rest[1] !== undefined && rest[1] !== null && !this._peer) errors.checkString(rest[1], 'address');
  if (this._fd < 0) {
    open(this, this.type === 'udp6' ? '::' : '0.0.0.0', 0);
    tick.nextTick(function () {
      if (self._fd >= 0) self.emit('listening');
    });
  }
  var failed = ops.resolve(to.address) === undefined ? 101 : ops.send(this._fd, bytes, to.address, +to.port);
  // A datagram is sent and forgotten; who sent it hears so later.
  require('timers').setImmediate(function () {
    var error = failed ? errors.errnoException(failed === 22 ? 90 : failed, 'send') : null;
    if (error) {
      error.message += ' ' + to.address + ':' + to.port;
      error.address = to.address;
      error.port = to.port;
    }
    if (callback) callback(error, error ? undefined : bytes.length);
    else if (error) self.emit('error', error);
  });
};

Socket.prototype.close = function (callback) {
  if (typeof callback === 'function') this.on('close', callback);
  if (this._closed) throw notRunning();
  this._closed = true;
  if (this._receiving) io.cancel(this._receiving);
  this._receiving = 0;
  if (this._fd >= 0) io.close(this._fd);
  this._fd = -1;
  var self = this;
  tick.nextTick(function () {
    self.emit('close');
  });
  return this;
};
Socket.prototype.address = function () {
  if (this._fd < 0) {
    if (this._closed) throw notRunning();
    throw errors.errnoException(9, 'getsockname');
  }
  return Object.assign({}, this._address);
};
Socket.prototype.ref = function () {
  this._refed = true;
  if (this._receiving) io.hold(this._receiving, true);
  return this;
};
Socket.prototype.unref = function () {
  this._refed = false;
  if (this._receiving) io.hold(this._receiving, false);
  return this;
};
// What the network of one machine has no use for; an unbound socket has no descriptor to set it at.
[['setBroadcast'], ['setTTL', 'ttl'], ['setMulticastTTL', 'ttl'], ['setMulticastLoopback', 'arg0'], ['setMulticastInterface'],
  ['addMembership'], ['dropMembership'], ['setRecvBufferSize'], ['setSendBufferSize']].forEach(function (pair) {
  Socket.prototype[pair[0]] = function (value) {
    if (pair[1] === 'ttl') errors.checkNumber(value, 'ttl');
    if (this._fd < 0) {
      if (this._closed) throw notRunning();
      throw errors.errnoException(9, pair[0]);
    }
    return pair[1] ? value : undefined;
  };
});
Socket.prototype.getRecvBufferSize = Socket.prototype.getSendBufferSize = function () {
  return 212992;
};
Socket.prototype.getSendQueueSize = Socket.prototype.getSendQueueCount = function () {
  return 0;
};
