// Server and ServerResponse.
'use strict';

var net = require('net');
var errors = require('internal/errors');
var codes = errors.codes;
var common = require('internal/http/common');
var IncomingMessage = require('internal/http/incoming');
var OutgoingMessage = require('internal/http/outgoing');
var tick = require('internal/tick');

exports.Server = Server;
exports.serve = serve;
exports.setUp = setUp;
exports.ServerResponse = ServerResponse;

function ServerResponse(request) {
  if (!(this instanceof ServerResponse)) return new ServerResponse(request);
  OutgoingMessage.call(this);
  this.req = request;
  this.sendDate = true;
  this.statusCode = 200;
  this.statusMessage = undefined;
  if (request.method === 'HEAD') this._hasBody = false;
  if (request.httpVersionMajor < 1 || request.httpVersionMinor < 1) {
    this.useChunkedEncodingByDefault = false;
  }
}
ServerResponse.prototype = Object.create(OutgoingMessage.prototype, {
  constructor: { value: ServerResponse, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(ServerResponse, OutgoingMessage);

ServerResponse.prototype._implicitHeader = function () {
  this.writeHead(this.statusCode);
};
ServerResponse.prototype.assignSocket = function (socket) {
  socket._message = this;
  this.socket = socket;
  this.emit('socket', socket);
  this._flush();
};
ServerResponse.prototype.detachSocket = function (socket) {
  socket._message = null;
  this.socket = null;
};
ServerResponse.prototype.writeContinue = function (callback) {
  this.socket.write('HTTP/1.1 100 Continue\r\n\r\n', callback);
  this._sent100 = true;
};
ServerResponse.prototype.writeProcessing = function (callback) {
  this.socket.write('HTTP/1.1 102 Processing\r\n\r\n', callback);
};
var linkForm = /^(?:<[^>]*>)(?:\s*;\s*[^;"\s]+(?:=(")?[^;"\s]*\1)?)*$/;
ServerResponse.prototype.writeEarlyHints = function (hints, callback) {
  var text = 'HTTP/1.1 103 Early Hints\r\n';
  errors.checkObject(hints, 'hints');
  if (hints.link === null || hints.link === undefined) return;
  var links = [].concat(hints.link);
  links.forEach(function (link) {
    if (typeof link === 'string' && linkForm.test(link)) return;
    throw new codes.ERR_INVALID_ARG_VALUE('hints', hints.link,
      'must be an array or string of format "</styles.css>; rel=preload; as=style"');
  });
  if (!links.length) return;
  text += 'Link: ' + links.join(', ') + '\r\n';
  Object.keys(hints).forEach(function (name) {
    if (name !== 'link') text += name + ': ' + hints[name] + '\r\n';
  });
  this.socket.write(text + '\r\n', callback);
};

ServerResponse.prototype.writeHead = function writeHead(status, reason, headers) {
  if (this._header) throw new codes.ERR_HTTP_HEADERS_SENT('write');
  var asked = status;
  status |= 0;
  if (status < 100 || status > 999) throw new codes.ERR_HTTP_INVALID_STATUS_CODE(asked);
  if (typeof reason === 'string') {
    this.statusMessage = reason;
  } else {
    if (!this.statusMessage) this.statusMessage = common.STATUS_CODES[status] || 'unknown';
    if (headers === undefined) headers = reason;
  }
  this.statusCode = status;
  if (/[^\t\x20-\x7e\x80-\xff]/.test(this.statusMessage)) throw new codes.ERR_INVALID_CHAR('statusMessage');
  var pairs = [], self = this, given = OutgoingMessage.pairsOf(headers);
  if (Object.keys(this._headers).length) {
    given.forEach(function (pair) {
      self.setHeader(pair[0], pair[1]);
    });
    given = [];
    Object.keys(this._headers).forEach(function (key) {
      pairs.push(self._headers[key]);
    });
  }
  pairs = pairs.concat(given);
  if (status === 204 || status === 304 || (status >= 100 && status <= 199)) {
    this._hasBody = false;
    if (status !== 304) this._noLength = true;
  }
  if (this._expect100 && !this._sent100) this.shouldKeepAlive = false;
  this._storeHeader('HTTP/1.1 ' + status + ' ' + this.statusMessage + '\r\n', pairs);
  return this;
};
ServerResponse.prototype.writeHeader = ServerResponse.prototype.writeHead;

// ---- Server

function checkOptions(options) {
  ['insecureHTTPParser', 'requireHostHeader', 'joinDuplicateHeaders'].forEach(function (name) {
    if (options[name] !== undefined) errors.checkBoolean(options[name], 'options.' + name);
  });
  ['maxHeaderSize', 'requestTimeout', 'headersTimeout', 'keepAliveTimeout', 'connectionsCheckingInterval'].forEach(function (name) {
    if (options[name] !== undefined) errors.checkInteger(options[name], name, 0);
  });
  var whole = options.requestTimeout === undefined ? 300000 : options.requestTimeout;
  if (whole > 0 && options.headersTimeout > whole) {
    throw new codes.ERR_OUT_OF_RANGE('headersTimeout', '<= requestTimeout', options.headersTimeout);
  }
}

function Server(options, listener) {
  if (!(this instanceof Server)) return new Server(options, listener);
  if (typeof options === 'function') {
    listener = options;
    options = {};
  }
  if (options !== undefined && options !== null) errors.checkObject(options, 'options');
  options = options || {};
  net.Server.call(this, { allowHalfOpen: true });
  setUp(this, options, listener);
  this.on('connection', function (socket) {
    serve(this, socket);
  });
}
// What a server of https has, too.
function setUp(self, options, listener) {
  checkOptions(options);
  self.connectionsCheckingInterval = options.connectionsCheckingInterval === undefined ? 30000 : options.connectionsCheckingInterval;
  errors.define(self, '_maxHeaderSize', options.maxHeaderSize || 0);
  self.keepAliveTimeout = options.keepAliveTimeout === undefined ? 5000 : options.keepAliveTimeout;
  self.headersTimeout = options.headersTimeout === undefined ? 60000 : options.headersTimeout;
  self.requestTimeout = options.requestTimeout === undefined ? 300000 : options.requestTimeout;
  self.maxHeadersCount = null;
  self.maxRequestsPerSocket = 0;
  self.timeout = 0;
  self.httpAllowHalfOpen = false;
  errors.define(self, '_classes', {
    incoming: options.IncomingMessage || IncomingMessage, response: options.ServerResponse || ServerResponse
  });
  errors.define(self, '_joinDuplicates', !!options.joinDuplicateHeaders);
  errors.define(self, '_sockets', []);
  if (listener) self.on('request', listener);
}
Server.prototype = Object.create(net.Server.prototype, {
  constructor: { value: Server, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Server, net.Server);

Server.prototype.setTimeout = function (ms, callback) {
  this.timeout = ms;
  if (callback) this.on('timeout', callback);
  return this;
};
Server.prototype.closeAllConnections = function () {
  this._sockets.slice().forEach(function (socket) {
    socket.destroy();
  });
};
Server.prototype.closeIdleConnections = function () {
  this._sockets.slice().forEach(function (socket) {
    if (socket._idle) socket.destroy();
  });
};
Server.prototype.close = function (callback) {
  net.Server.prototype.close.call(this, callback);
  this.closeIdleConnections();
  return this;
};

function serve(server, socket) {
  var waiting = []; // responses, in the order of their requests
  var request = null, count = 0;
  server._sockets.push(socket);
  socket._idle = true;
  socket.server = server;
  if (server.timeout) socket.setTimeout(server.timeout);

  function onTimeout() {
    var current = request && !request.complete ? request.emit('timeout', socket) : false;
    var response = waiting[0] ? waiting[0].emit('timeout', socket) : false;
    var told = server.emit('timeout', socket);
    if (!current && !response && !told) socket.destroy();
  }

  // An upgrade that nobody listens for is a plain request, behind which the parser has to begin anew.
  var refused = false;
  var handler = {
    head: function (head) {
      refused = head.upgrade && head.method !== 'CONNECT' && server.listenerCount('upgrade') === 0;
      socket._idle = false;
      if (socket._keepAliveTimer) {
        clearTimeout(socket._keepAliveTimer);
        socket._keepAliveTimer = null;
      }
      request = new server._classes.incoming(socket);
      request.httpVersionMajor = head.major;
      request.httpVersionMinor = head.minor;
      request.httpVersion = head.major + '.' + head.minor;
      request.method = head.method;
      request.url = head.url;
      request.rawHeaders = head.headers;
      request.joinDuplicateHeaders = server._joinDuplicates;
      request.upgrade = head.upgrade && (head.method === 'CONNECT' ? server.listenerCount('connect') > 0
        : server.listenerCount('upgrade') > 0);
      if (head.upgrade && head.method === 'CONNECT' && !request.upgrade) return socket.destroy();
      if (head.upgrade && request.upgrade) return;
      request._most = server.maxHeadersCount > 0 ? server.maxHeadersCount * 2 : 4000;
      begin(request, head);
    },
    body: function (bytes) {
      if (request) request._add(bytes);
    },
    end: function (trailers) {
      if (request && !(request.upgrade)) request._finish(trailers);
    }
  };
  var connection = new common.Connection(true, handler, server._maxHeaderSize);

  function begin(request, head) {
    var response = new server._classes.response(request);
    response.shouldKeepAlive = head.keepAlive;
    if (server.keepAliveTimeout && head.keepAlive && head.minor >= 1) {
      response._keepAliveSeconds = Math.floor(server.keepAliveTimeout / 1000);
    }
    response.on('finish', function () {
      finish(request, response);
    });
    waiting.push(response);
    if (waiting.length === 1) response.assignSocket(socket);
    count++;
    if (server.maxRequestsPerSocket > 0) {
      response._mostRequests = server.maxRequestsPerSocket;
      response._lastOfConnection = count >= server.maxRequestsPerSocket;
      if (count > server.maxRequestsPerSocket) {
        server.emit('dropRequest', request, socket);
        response.writeHead(503);
        response.end();
        return;
      }
    }
    var expect = request.headers.expect;
    if (expect !== undefined && head.minor >= 1) {
      if (/^100-continue$/i.test(expect)) {
        response._expect100 = true;
        if (server.listenerCount('checkContinue')) return server.emit('checkContinue', request, response);
        response.writeContinue();
      } else if (server.listenerCount('checkExpectation')) {
        return server.emit('checkExpectation', request, response);
      } else {
        response.writeHead(417);
        response.end();
        return;
      }
    }
    if (head.minor >= 1 && head.major === 1 && request.headers.host === undefined) {
      response.writeHead(400, ['Connection', 'close']);
      response.end();
      return;
    }
    server.emit('request', request, response);
  }

  function finish(request, response) {
    waiting.shift();
    // What the handler left unread is read away, so that the next request is found.
    if (!request._consumed || !request.readableEnded) request._dump();
    response.detachSocket(socket);
    tick.nextTick(function () {
      response._closed = true;
      response.destroyed = true;
      response.emit('close');
      request.destroyed || tick.nextTick(function () {
        if (!request._emittedClose) {
          request._emittedClose = true;
          request.destroyed = true;
          request.emit('close');
        }
      });
    });
    if (response._last) return socket.destroySoon();
    if (waiting.length) return waiting[0].assignSocket(socket);
    socket._idle = true;
    if (!server.listening) return socket.destroySoon();
    if (server.keepAliveTimeout) {
      socket._keepAliveTimer = setTimeout(function () {
        socket.destroy();
      }, server.keepAliveTimeout);
      socket._keepAliveTimer.unref();
    }
  }

  function onData(bytes) {
    var used = connection.feed(bytes);
    while (refused && !(used instanceof Error) && connection._id) {
      refused = false;
      connection.free();
      connection = new common.Connection(true, handler, server._maxHeaderSize);
      bytes = bytes.slice(used);
      used = bytes.length ? connection.feed(bytes) : 0;
    }
    if (used instanceof Error) {
      used.rawPacket = bytes;
      return fail(used);
    }
    if (request && request.upgrade && used <= bytes.length && connection._id) {
      Object.keys(listeners).forEach(function (type) {
        socket.removeListener(type, listeners[type]);
      });
      connection.free();
      var name = request.method === 'CONNECT' ? 'connect' : 'upgrade';
      remove();
      // For those that make a WebSocket of it.
      if (name === 'upgrade') errors.define(socket, '_upgrade', { request: request, head: bytes.slice(used) });
      if (!server.emit(name, request, socket, bytes.slice(used))) socket.destroy();
    }
  }
  function fail(error) {
    if (!server.listenerCount('clientError')) {
      if (socket.writable && !(socket._message && socket._message._headerSent)) {
        socket.write('HTTP/1.1 ' + (error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request') +
            '\r\nConnection: close\r\n\r\n');
      }
      socket.destroySoon ? socket.destroySoon() : socket.destroy();
      connection.free();
      return;
    }
    server.emit('clientError', error, socket);
  }
  function onEnd() {
    var ended = connection.finish();
    if (ended instanceof Error) return fail(ended);
    if (!server.httpAllowHalfOpen || !waiting.length) socket.end();
    else waiting[waiting.length - 1]._last = true;
  }
  function remove() {
    var at = server._sockets.indexOf(socket);
    if (at >= 0) server._sockets.splice(at, 1);
  }
  function onError(error) {
    if (!server.listenerCount('clientError') || !connection._id) return;
    server.emit('clientError', error, socket);
  }
  function onDrain() {
    var response = socket._message;
    if (response && response._needDrain) {
      response._needDrain = false;
      response.emit('drain');
    }
  }
  function onClose() {
    connection.free();
    remove();
    if (socket._keepAliveTimer) clearTimeout(socket._keepAliveTimer);
    // Those that have no answer yet, or did not come whole.
    var open = waiting.map(function (response) {
      return response.req;
    });
    if (request && !request.complete && open.indexOf(request) < 0) open.push(request);
    open.forEach(function (one) {
      if (!one.destroyed) one.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
    });
    waiting.splice(0).forEach(function (response) {
      response.destroyed = true;
      response._closed = true;
      response.emit('close');
    });
  }
  // Whoever takes an upgraded connection has it for himself.
  var listeners = { data: onData, end: onEnd, timeout: onTimeout, error: onError, drain: onDrain, close: onClose };
  Object.keys(listeners).forEach(function (type) {
    socket.on(type, listeners[type]);
  });
}
