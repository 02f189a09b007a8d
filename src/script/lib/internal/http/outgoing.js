// OutgoingMessage: headers, then a body of known length or in chunks.
'use strict';

var Stream = require('stream');
var errors = require('internal/errors');
var codes = errors.codes;
var common = require('internal/http/common');
var tick = require('internal/tick');

module.exports = OutgoingMessage;

function OutgoingMessage() {
  Stream.call(this);
  this.outputData = [];
  this.writable = true;
  this.destroyed = false;
  this.shouldKeepAlive = true;
  this.useChunkedEncodingByDefault = true;
  this.sendDate = false;
  this.strictContentLength = false;
  this.finished = false;
  this.socket = null;
  this.errored = null;
  errors.define(this, '_headers', Object.create(null)); // by lower-case name: [name, value]
  errors.define(this, '_header', null);
  errors.define(this, '_headerSent', false);
  errors.define(this, '_hasBody', true);
  errors.define(this, '_chunked', false);
  errors.define(this, '_last', false);
  errors.define(this, '_length', -1);
  errors.define(this, '_trailer', '');
  errors.define(this, '_corked', []);
  errors.define(this, '_finished', false);
  errors.define(this, '_closed', false);
  errors.define(this, '_needDrain', false);
}
OutgoingMessage.prototype = Object.create(Stream.prototype, {
  constructor: { value: OutgoingMessage, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(OutgoingMessage, Stream);

function property(name, get) {
  Object.defineProperty(OutgoingMessage.prototype, name, { get: get, configurable: true, enumerable: false });
}
property('headersSent', function () {
  return !!this._header;
});
property('writableEnded', function () {
  return this.finished;
});
property('writableFinished', function () {
  return this._finished;
});
property('writableObjectMode', function () {
  return false;
});
property('writableLength', function () {
  return (this._held || 0) + (this.socket ? this.socket.writableLength : 0);
});
property('writableHighWaterMark', function () {
  return this.socket ? this.socket.writableHighWaterMark : 16384;
});
property('writableCorked', function () {
  return 0;
});
property('writableNeedDrain', function () {
  return !this.destroyed && !this.finished && this._needDrain;
});
property('chunkedEncoding', function () {
  return this._chunked;
});
property('closed', function () {
  return this._closed;
});
property('connection', function () {
  return this.socket;
});

OutgoingMessage.prototype.setHeader = function setHeader(name, value) {
  if (this._header) throw new codes.ERR_HTTP_HEADERS_SENT('set');
  common.validateHeaderName(name);
  if (Array.isArray(value)) {
    value.forEach(function (one) {
      common.validateHeaderValue(name, one);
    });
  } else {
    common.validateHeaderValue(name, value);
  }
  this._headers[name.toLowerCase()] = [name, value];
  return this;
};
OutgoingMessage.prototype.setHeaders = function setHeaders(headers) {
  var self = this;
  if (this._header) throw new codes.ERR_HTTP_HEADERS_SENT('set');
  if (!headers || typeof headers.forEach !== 'function' || Array.isArray(headers)) {
    throw new codes.ERR_INVALID_ARG_TYPE('headers', ['Headers', 'Map'], headers);
  }
  headers.forEach(function (value, name) {
    self.setHeader(name, value);
  });
  return this;
};
OutgoingMessage.prototype.appendHeader = function appendHeader(name, value) {
  if (this._header) throw new codes.ERR_HTTP_HEADERS_SENT('append');
  var before = this._headers[String(name).toLowerCase()];
  if (!before) return this.setHeader(name, value);
  this._headers[name.toLowerCase()] = [before[0], [].concat(before[1], value)];
  return this;
};
OutgoingMessage.prototype.getHeader = function getHeader(name) {
  errors.checkString(name, 'name');
  var entry = this._headers[name.toLowerCase()];
  return entry && entry[1];
};
OutgoingMessage.prototype.hasHeader = function hasHeader(name) {
  errors.checkString(name, 'name');
  return name.toLowerCase() in this._headers;
};
OutgoingMessage.prototype.removeHeader = function removeHeader(name) {
  errors.checkString(name, 'name');
  if (this._header) throw new codes.ERR_HTTP_HEADERS_SENT('remove');
  name = name.toLowerCase();
  delete this._headers[name];
  if (name === 'date') this.sendDate = false;
  if (name === 'connection') this._noConnection = true;
  if (name === 'transfer-encoding') this._noChunks = true;
  if (name === 'content-length') this._noLength = true;
};
OutgoingMessage.prototype.getHeaderNames = function () {
  return Object.keys(this._headers);
};
OutgoingMessage.prototype.getRawHeaderNames = function () {
  var headers = this._headers;
  return Object.keys(headers).map(function (key) {
    return headers[key][0];
  });
};
OutgoingMessage.prototype.getHeaders = function () {
  var headers = Object.create(null), own = this._headers;
  Object.keys(own).forEach(function (key) {
    headers[key] = own[key][1];
  });
  return headers;
};

OutgoingMessage.prototype._renderHeaders = function _renderHeaders() {
  if (this._header) throw new codes.ERR_HTTP_HEADERS_SENT('render');
  var headers = {}, own = this._headers;
  Object.keys(own).forEach(function (key) {
    headers[own[key][0]] = own[key][1];
  });
  return headers;
};

// [[name, value], …] of writeHead's argument: an object or a flat list.
function pairsOf(headers) {
  var pairs = [];
  if (Array.isArray(headers)) {
    if (headers.length && Array.isArray(headers[0])) return headers.map(function (pair) {
      return [pair[0], pair[1]];
    });
    if (headers.length % 2) throw new codes.ERR_INVALID_ARG_VALUE('headers', headers);
    for (var i = 0; i + 1 < headers.length; i += 2) pairs.push([headers[i], headers[i + 1]]);
  } else if (headers) {
    Object.keys(headers).forEach(function (name) {
      pairs.push([name, headers[name]]);
    });
  }
  return pairs;
}
exports = module.exports;
exports.pairsOf = pairsOf;

// Fixes the head: the first line, what was set, and what follows from it.
OutgoingMessage.prototype._storeHeader = function (firstLine, pairs) {
  var text = firstLine, seen = {}, unique = this._unique;
  pairs.forEach(function (pair) {
    var name = String(pair[0]), value = pair[1];
    common.validateHeaderName(name);
    var joined = name.toLowerCase() === 'cookie' || (unique && unique.indexOf(name.toLowerCase()) >= 0);
    (Array.isArray(value) && !joined ? value : [Array.isArray(value) ? value.join('; ') : value]).forEach(function (one) {
      common.validateHeaderValue(name, one);
      text += name + ': ' + one + '\r\n';
    });
    seen[name.toLowerCase()] = String(value);
  });
  if ('content-length' in seen) this._promised = +seen['content-length'];
  if (this.sendDate && !('date' in seen)) text += 'Date: ' + common.utcDate() + '\r\n';
  if (this._noBodyStatus) {
    this._chunked = false;
  }
  if ('connection' in seen) {
    if (/(?:^|\W)close(?:$|\W)/i.test(seen.connection)) this._last = true;
    else if (/(?:^|\W)(?:keep-alive|upgrade)(?:$|\W)/i.test(seen.connection)) this.shouldKeepAlive = true;
    if (/close/i.test(seen.connection)) this.shouldKeepAlive = false;
  } else if (this._lastOfConnection) {
    text += 'Connection: close\r\n';
  } else if (!this._noConnection) {
    var framed = 'content-length' in seen || this.useChunkedEncodingByDefault || this.agent;
    if (this.shouldKeepAlive && framed) {
      text += 'Connection: keep-alive\r\n';
      if (this._keepAliveSeconds && !('keep-alive' in seen)) {
        text += 'Keep-Alive: timeout=' + this._keepAliveSeconds + (this._mostRequests ? ', max=' + this._mostRequests : '') + '\r\n';
      }
    } else {
      this._last = true;
      text += 'Connection: close\r\n';
    }
  }
  if ('transfer-encoding' in seen) {
    if (/chunked/i.test(seen['transfer-encoding'])) this._chunked = true;
  } else if (!('content-length' in seen)) {
    if (!this._hasBody) {
      this._chunked = false;
    } else if (!this.useChunkedEncodingByDefault) {
      this._last = true;
    } else if (this._length >= 0 && !this._noLength && !('trailer' in seen)) {
      text += 'Content-Length: ' + this._length + '\r\n';
    } else if (!this._noChunks) {
      text += 'Transfer-Encoding: chunked\r\n';
      this._chunked = true;
    } else {
      this._last = true;
    }
  }
  this._header = text + '\r\n';
  if (/^100-continue$/i.test(seen.expect || '')) this._send('');
};

function bytesOf(chunk, encoding) {
  return typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

// To the connection, or into the queue until there is one.
OutgoingMessage.prototype._send = function (data, callback) {
  if (!this._headerSent) {
    var head = Buffer.from(this._header, 'latin1');
    data = data.length ? Buffer.concat([head, data]) : head;
    this._headerSent = true;
  }
  if (this.socket && this.socket._message === this && this.socket.writable) {
    return this.socket.write(data, callback);
  }
  if (this.socket && this.socket.destroyed) return false;
  this.outputData.push([data, callback]);
  this._held = (this._held || 0) + data.length;
  return this._held < 16384;
};
OutgoingMessage.prototype._flush = function () {
  var queue = this.outputData, socket = this.socket;
  this.outputData = [];
  this._held = 0;
  if (!socket || !socket.writable) return;
  queue.forEach(function (entry) {
    socket.write(entry[0], entry[1]);
  });
  if (this.finished) this._finishSoon();
  else if (this._needDrain) {
    this._needDrain = false;
    this.emit('drain');
  }
};

OutgoingMessage.prototype.write = function write(chunk, encoding, callback) {
  if (typeof encoding === 'function') {
    callback = encoding;
    encoding = null;
  }
  var ok = writeChunk(this, chunk, encoding, callback);
  if (!ok) this._needDrain = true;
  return ok;
};

// A body of another length than its head promises, where that is looked at.
function checkLength(message) {
  if (!message.strictContentLength || !message._hasBody || message._promised === undefined) return;
  if ((message._written || 0) !== message._promised) {
    throw new codes.ERR_HTTP_CONTENT_LENGTH_MISMATCH(message._written || 0, message._promised);
  }
}

function writeChunk(message, chunk, encoding, callback, ending) {
  if (chunk === null) throw new codes.ERR_STREAM_NULL_VALUES();
  if (typeof chunk !== 'string' && !ArrayBuffer.isView(chunk)) {
    throw new codes.ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'Uint8Array'], chunk);
  }
  var failure = message.finished ? new codes.ERR_STREAM_WRITE_AFTER_END()
    : message.destroyed ? new codes.ERR_STREAM_DESTROYED('write') : null;
  if (failure) {
    tick.nextTick(function () {
      if (callback) callback(failure);
      if (!message.destroyed) message.emit('error', failure);
    });
    return false;
  }
  if (!message._header) message._implicitHeader();
  if (!message._hasBody) {
    if (callback) tick.nextTick(callback);
    return true;
  }
  var bytes = bytesOf(chunk, encoding);
  if (!bytes.length) {
    if (callback) tick.nextTick(callback);
    return true;
  }
  message._written = (message._written || 0) + bytes.length;
  if (ending || message._written > message._promised) checkLength(message);
  if (message._chunked) {
    bytes = Buffer.concat([Buffer.from(bytes.length.toString(16) + '\r\n'), bytes, Buffer.from('\r\n')]);
  }
  return message._send(bytes, callback);
}

OutgoingMessage.prototype.addTrailers = function (headers) {
  var self = this;
  this._trailer = '';
  pairsOf(headers).forEach(function (pair) {
    common.validateHeaderName(pair[0], 'Trailer name');
    if (/[^\t\x20-\x7e\x80-\xff]/.test(pair[1])) throw new codes.ERR_INVALID_CHAR('trailer content', pair[0]);
    self._trailer += pair[0] + ': ' + pair[1] + '\r\n';
  });
};

OutgoingMessage.prototype.end = function end(chunk, encoding, callback) {
  if (typeof chunk === 'function') {
    callback = chunk;
    chunk = encoding = null;
  } else if (typeof encoding === 'function') {
    callback = encoding;
    encoding = null;
  }
  var self = this;
  if (this.finished) {
    if (callback) {
      var late = this._finished ? new codes.ERR_STREAM_ALREADY_FINISHED('end') : new codes.ERR_STREAM_WRITE_AFTER_END();
      if (chunk === null || chunk === undefined) tick.nextTick(callback, late);
      else tick.nextTick(callback, late);
    }
    return this;
  }
  if (chunk !== null && chunk !== undefined) {
    if (!this._header) this._length = bytesOf(chunk, encoding).length;
    if (typeof chunk !== 'string' && !ArrayBuffer.isView(chunk)) {
      throw new codes.ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'Uint8Array'], chunk);
    }
    writeChunk(this, chunk, encoding, null, true);
  } else if (!this._header) {
    this._length = 0;
    this._implicitHeader();
  }
  checkLength(this);
  if (typeof callback === 'function') this.once('finish', callback);
  function done() {
    if (self._finished) return;
    self._finished = true;
    self.emit('finish');
  }
  this.finished = true;
  if (this._hasBody && this._chunked) this._send(Buffer.from('0\r\n' + this._trailer + '\r\n', 'latin1'), done);
  else if (!this._headerSent) this._send('', done);
  else if (this.socket && this.socket._message === this) this.socket.write('', done);
  else this.outputData.push(['', done]);
  if (!this.outputData.length && this.socket && this.socket._message === this) this._finishSoon();
  return this;
};
OutgoingMessage.prototype._finishSoon = function () {
  this.emit('prefinish');
};

OutgoingMessage.prototype.flushHeaders = function () {
  if (!this._header) this._implicitHeader();
  if (!this._headerSent) this._send('');
};
OutgoingMessage.prototype.cork = OutgoingMessage.prototype.uncork = function () {};
OutgoingMessage.prototype.pipe = function () {
  this.emit('error', new codes.ERR_STREAM_CANNOT_PIPE());
};
OutgoingMessage.prototype.setTimeout = function (ms, callback) {
  if (callback) this.on('timeout', callback);
  if (this.socket) this.socket.setTimeout(ms);
  else this.once('socket', function (socket) {
    socket.setTimeout(ms);
  });
  return this;
};
OutgoingMessage.prototype.destroy = function (error) {
  if (this.destroyed) return this;
  this.destroyed = true;
  this.errored = error || null;
  if (this.socket) this.socket.destroy(error);
  else this.once('socket', function (socket) {
    socket.destroy(error);
  });
  return this;
};
OutgoingMessage.prototype._implicitHeader = function () {
  throw new codes.ERR_METHOD_NOT_IMPLEMENTED('_implicitHeader()');
};
