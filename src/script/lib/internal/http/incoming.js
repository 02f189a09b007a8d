// IncomingMessage: a request on its server, a response on its client.
'use strict';

var Readable = require('stream').Readable;
var errors = require('internal/errors');

module.exports = IncomingMessage;

function IncomingMessage(socket) {
  if (!(this instanceof IncomingMessage)) return new IncomingMessage(socket);
  Readable.call(this, { autoDestroy: false, highWaterMark: socket && socket.readableHighWaterMark });
  this.httpVersionMajor = null;
  this.httpVersionMinor = null;
  this.httpVersion = null;
  this.complete = false;
  this.rawHeaders = [];
  this.rawTrailers = [];
  this.joinDuplicateHeaders = false;
  this.aborted = false;
  this.upgrade = null;
  this.url = '';
  this.method = null;
  this.statusCode = null;
  this.statusMessage = null;
  errors.define(this, '_headers', null);
  errors.define(this, '_most', 0);
  errors.define(this, '_socket', socket);
  errors.define(this, '_consumed', false);
}
IncomingMessage.prototype = Object.create(Readable.prototype, {
  constructor: { value: IncomingMessage, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(IncomingMessage, Readable);

// Of these a second one does not count.
var once = ['age', 'authorization', 'content-length', 'content-type', 'etag', 'expires', 'from', 'host',
  'if-modified-since', 'if-unmodified-since', 'last-modified', 'location', 'max-forwards', 'proxy-authorization',
  'referer', 'retry-after', 'server', 'user-agent'];

// At most `most` of them, if it is a number; their names and values count.
function gather(raw, join, most) {
  var headers = {};
  for (var i = 0; i < (most || raw.length) && i < raw.length; i += 2) {
    var name = raw[i].toLowerCase(), value = raw[i + 1];
    if (name === 'set-cookie') {
      if (headers[name]) headers[name].push(value);
      else headers[name] = [value];
    } else if (!Object.prototype.hasOwnProperty.call(headers, name)) {
      headers[name] = value;
    } else if (join || once.indexOf(name) < 0) {
      headers[name] += (name === 'cookie' ? '; ' : ', ') + value;
    }
  }
  return headers;
}
function distinct(raw) {
  var headers = Object.create(null);
  for (var i = 0; i < raw.length; i += 2) {
    var name = raw[i].toLowerCase();
    if (headers[name]) headers[name].push(raw[i + 1]);
    else headers[name] = [raw[i + 1]];
  }
  return headers;
}
IncomingMessage._gather = gather;
function property(name, get, set) {
  Object.defineProperty(IncomingMessage.prototype, name, { get: get, set: set, enumerable: true, configurable: true });
}
property('headers', function () {
  return this._headers || (this._headers = gather(this.rawHeaders, this.joinDuplicateHeaders, this._most));
}, function (value) {
  this._headers = value;
});
property('headersDistinct', function () {
  return distinct(this.rawHeaders);
}, function () {});
property('trailers', function () {
  return gather(this.rawTrailers, false);
}, function () {});
property('trailersDistinct', function () {
  return distinct(this.rawTrailers);
}, function () {});
property('socket', function () {
  return this._socket;
}, function (value) {
  this._socket = value;
});
property('connection', function () {
  return this._socket;
}, function (value) {
  this._socket = value;
});

IncomingMessage.prototype._read = function () {
  this._consumed = true;
  if (this._socket && this._socket.isPaused && this._pausedSocket) {
    this._pausedSocket = false;
    this._socket.resume();
  }
};
// Bytes that came; the connection pauses when nobody takes them.
IncomingMessage.prototype._add = function (bytes) {
  if (this.destroyed) return;
  if (!this.push(bytes) && this._socket) {
    this._pausedSocket = true;
    this._socket.pause();
  }
};
IncomingMessage.prototype._finish = function (trailers) {
  this.complete = true;
  this.rawTrailers = trailers;
  this.push(null);
};
// Nobody wants the rest.
IncomingMessage.prototype._dump = function () {
  if (this._dumped) return;
  this._dumped = true;
  this.resume();
};
IncomingMessage.prototype._destroy = function (error, callback) {
  if (!this.readableEnded || !this.complete) {
    this.aborted = true;
    this.emit('aborted');
  }
  if (this._socket && !this._socket.destroyed && this.aborted) this._socket.destroy(error);
  if (error && !this.listenerCount('error')) error = null;
  callback(error);
};
IncomingMessage.prototype.setTimeout = function (ms, callback) {
  if (callback) this.on('timeout', callback);
  if (this._socket) this._socket.setTimeout(ms);
  return this;
};
