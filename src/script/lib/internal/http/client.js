// ClientRequest, and the Agent that keeps its connections.
'use strict';

var EventEmitter = require('events');
var net = require('net');
var errors = require('internal/errors');
var codes = errors.codes;
var common = require('internal/http/common');
var IncomingMessage = require('internal/http/incoming');
var OutgoingMessage = require('internal/http/outgoing');
var tick = require('internal/tick');

exports.ClientRequest = ClientRequest;
exports.Agent = Agent;

// ---- Agent

function Agent(options) {
  if (!(this instanceof Agent)) return new Agent(options);
  EventEmitter.call(this);
  this.defaultPort = 80;
  this.protocol = 'http:';
  this.options = Object.assign(Object.create(null), options);
  if (this.options.noDelay === undefined) this.options.noDelay = true;
  // No path: net is not to take it for a socket's.
  this.options.path = null;
  if (this.options.maxTotalSockets !== undefined) errors.checkNumber(this.options.maxTotalSockets, 'maxTotalSockets', 1);
  if (this.options.scheduling !== undefined && ['fifo', 'lifo'].indexOf(this.options.scheduling) < 0) {
    throw new codes.ERR_INVALID_ARG_VALUE('scheduling', this.options.scheduling, "must be one of: 'fifo', 'lifo'");
  }
  this.requests = Object.create(null);
  this.sockets = Object.create(null);
  this.freeSockets = Object.create(null);
  this.keepAliveMsecs = this.options.keepAliveMsecs || 1000;
  this.keepAlive = this.options.keepAlive || false;
  this.maxSockets = this.options.maxSockets || Infinity;
  this.maxFreeSockets = this.options.maxFreeSockets || 256;
  this.scheduling = this.options.scheduling || 'lifo';
  this.maxTotalSockets = this.options.maxTotalSockets || Infinity;
  this.totalSocketCount = 0;
}
Agent.prototype = Object.create(EventEmitter.prototype, {
  constructor: { value: Agent, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Agent, EventEmitter);
Agent.defaultMaxSockets = Infinity;

Agent.prototype.getName = function (options) {
  options = options || {};
  var name = (options.host || 'localhost') + ':' + (options.port || '') + ':' + (options.localAddress || '');
  if (options.family === 4 || options.family === 6) name += ':' + options.family;
  return options.socketPath ? name + ':' + options.socketPath : name;
};
Agent.prototype.createConnection = function (options, callback) {
  return net.createConnection(options, callback);
};
Agent.prototype.addRequest = function (request, options) {
  var name = this.getName(options);
  var free = this.freeSockets[name];
  var socket = null;
  while (free && free.length) {
    var candidate = this.scheduling === 'fifo' ? free.shift() : free.pop();
    if (!candidate.destroyed && candidate.writable) {
      socket = candidate;
      break;
    }
  }
  if (free && !free.length) delete this.freeSockets[name];
  if (!this.sockets[name]) this.sockets[name] = [];
  if (socket) {
    socket.ref();
    socket._release();
    request.reusedSocket = true;
    this.sockets[name].push(socket);
    give(this, request, socket, name);
  } else if (this.sockets[name].length < this.maxSockets && this.totalSocketCount < this.maxTotalSockets) {
    this._open(request, options, name);
  } else {
    (this.requests[name] || (this.requests[name] = [])).push([request, options]);
  }
};
Agent.prototype._open = function (request, options, name) {
  var agent = this;
  var socket = this.createConnection(Object.assign({}, options, this.options, { path: options.socketPath || null, timeout: undefined, signal: undefined, keepAlive: undefined, method: undefined,
    host: options.host, port: options.socketPath ? undefined : options.port,
    servername: net.isIP(options.host) ? '' : options.host }));
  this.totalSocketCount++;
  this.sockets[name].push(socket);
  socket.once('close', function () {
    agent.totalSocketCount--;
    ['sockets', 'freeSockets'].forEach(function (kind) {
      var list = agent[kind][name], at = list ? list.indexOf(socket) : -1;
      if (at >= 0) list.splice(at, 1);
      if (list && !list.length) delete agent[kind][name];
    });
    nextRequest(agent, name);
  });
  give(this, request, socket, name);
};
function nextRequest(agent, name) {
  var queue = agent.requests[name];
  if (!queue || !queue.length) return;
  var next = queue.shift();
  if (!queue.length) delete agent.requests[name];
  agent.addRequest(next[0], next[1]);
}
function give(agent, request, socket, name) {
  socket._agentName = name;
  tick.nextTick(function () {
    request.onSocket(socket);
  });
}
// The response was read; another request may use the connection.
Agent.prototype._free = function (socket) {
  var name = socket._agentName, list = this.sockets[name];
  var at = list ? list.indexOf(socket) : -1;
  if (at >= 0) list.splice(at, 1);
  if (list && !list.length) delete this.sockets[name];
  if (socket.destroyed) return;
  if (this.requests[name]) {
    (this.freeSockets[name] || (this.freeSockets[name] = [])).push(socket);
    socket._release = function () {};
    return nextRequest(this, name);
  }
  var free = this.freeSockets[name] || (this.freeSockets[name] = []);
  if (!this.keepAlive || free.length >= this.maxFreeSockets) {
    if (!free.length) delete this.freeSockets[name];
    return socket.destroySoon();
  }
  free.push(socket);
  function lost() {
    socket.destroy();
  }
  // The server closes it, or says something nobody asked for.
  socket.on('data', lost);
  socket.on('end', lost);
  socket.on('error', lost);
  socket._release = function () {
    socket.removeListener('data', lost);
    socket.removeListener('end', lost);
    socket.removeListener('error', lost);
  };
  socket.unref();
  this.emit('free', socket, {});
};
// A connection of its own for a request, without waiting for a free one.
Agent.prototype.createSocket = function (request, options, callback) {
  var made = this.createConnection(Object.assign({}, options, this.options));
  if (made) callback(null, made);
};
Agent.prototype.removeSocket = function (socket) {
  detach(this, socket);
};
Agent.prototype.keepSocketAlive = function () {
  return true;
};
Agent.prototype.reuseSocket = function () {};
Agent.prototype.destroy = function () {
  var agent = this;
  ['freeSockets', 'sockets'].forEach(function (kind) {
    Object.keys(agent[kind]).forEach(function (name) {
      agent[kind][name].slice().forEach(function (socket) {
        socket.destroy();
      });
    });
  });
};
exports.globalAgent = new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5000 });

// ---- ClientRequest

function urlOptions(url) {
  var options = {
    protocol: url.protocol, hostname: url.hostname.replace(/^\[|\]$/g, ''), hash: url.hash, search: url.search,
    pathname: url.pathname, path: url.pathname + url.search, href: url.href
  };
  if (url.port !== '') options.port = +url.port;
  if (url.username || url.password) options.auth = decodeURIComponent(url.username) + ':' + decodeURIComponent(url.password);
  return options;
}

function lower(text) {
  return text.toLowerCase();
}
function ClientRequest(input, options, callback) {
  if (!(this instanceof ClientRequest)) return new ClientRequest(input, options, callback);
  OutgoingMessage.call(this);
  if (typeof input === 'string') input = urlOptions(new URL(input));
  else if (input instanceof URL) input = urlOptions(input);
  else {
    callback = options;
    options = input;
    input = null;
  }
  if (typeof options === 'function') {
    callback = options;
    options = input || {};
  } else {
    options = Object.assign(input || {}, options);
  }
  var agent = options.agent;
  if (agent === false) agent = new Agent();
  else if (agent === null || agent === undefined) agent = options.createConnection ? null : exports.globalAgent;
  else if (typeof agent.addRequest !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE('options.agent', ['Agent-like Object', 'undefined', 'false'], agent);
  }
  this.agent = agent;
  var protocol = options.protocol || (agent && agent.protocol) || 'http:';
  if (options.path && /[^\u0021-\u00ff]/.test(String(options.path))) {
    throw new codes.ERR_UNESCAPED_CHARACTERS('Request path');
  }
  if (protocol !== ((agent && agent.protocol) || 'http:')) {
    throw new codes.ERR_INVALID_PROTOCOL(protocol, (agent && agent.protocol) || 'http:');
  }
  var method = options.method;
  if (method !== undefined && method !== null && typeof method !== 'string') {
    throw new codes.ERR_INVALID_ARG_TYPE('options.method', 'string', method);
  }
  if (method && !common.isToken(method)) throw new codes.ERR_INVALID_HTTP_TOKEN('Method', method);
  method = this.method = (method || 'GET').toUpperCase();
  ['hostname', 'host'].forEach(function (name) {
    var given = options[name];
    if (given !== undefined && given !== null && typeof given !== 'string') {
      throw new codes.ERR_INVALID_ARG_TYPE('options.' + name, ['string', 'undefined', 'null'], given);
    }
  });
  if (options.timeout !== undefined) errors.checkDuration(options.timeout, 'timeout');
  ['insecureHTTPParser', 'joinDuplicateHeaders'].forEach(function (name) {
    if (options[name] !== undefined) errors.checkBoolean(options[name], 'options.' + name);
  });
  if (options.maxHeaderSize !== undefined) errors.checkInteger(options.maxHeaderSize, 'maxHeaderSize', 0);
  errors.checkSignal(options.signal, 'signal');
  if (Array.isArray(options.uniqueHeaders)) this._unique = options.uniqueHeaders.map(String).map(lower);
  errors.define(this, '_join', options.joinDuplicateHeaders);
  var host = options.hostname || options.host || 'localhost';
  var port = options.port || options.defaultPort || (agent && agent.defaultPort) || 80;
  this.path = options.path || '/';
  this.host = host;
  this.protocol = protocol;
  this.aborted = false;
  this.res = null;
  this.reusedSocket = false;
  this.maxHeadersCount = null;
  this.timeout = options.timeout;
  errors.define(this, '_connection', null);
  if (callback) this.once('response', callback);
  this.useChunkedEncodingByDefault = ['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'].indexOf(method) < 0;
  if (!this.useChunkedEncodingByDefault) this._plain = true;
  this.shouldKeepAlive = agent ? agent.keepAlive || false : false;
  if (agent && !agent.keepAlive && agent.maxSockets !== Infinity) this.shouldKeepAlive = true;
  var self = this;
  var headers = options.headers;
  var listed = Array.isArray(headers);
  if (!listed) {
    if (headers) {
      Object.keys(headers).forEach(function (name) {
        self.setHeader(name, headers[name]);
      });
    }
    if (host && !this.getHeader('host') && options.setHost !== false) {
      var shown = host.indexOf(':') >= 0 && host[0] !== '[' ? '[' + host + ']' : host;
      if (port && +port !== 80) shown += ':' + port;
      this.setHeader('Host', shown);
    }
    if (options.auth && !this.getHeader('authorization')) {
      this.setHeader('Authorization', 'Basic ' + Buffer.from(options.auth).toString('base64'));
    }
    if (this.getHeader('expect')) {
      this._implicitHeader();
    }
  } else {
    this._storeHeader(this.method + ' ' + this.path + ' HTTP/1.1\r\n', OutgoingMessage.pairsOf(headers));
  }
  this._options = Object.assign({}, options, { host: host, port: port, path: null });
  if (options.signal) require('internal/abort').whenAborted(options.signal, function (error) {
    self.destroy(error);
  });
  if (agent) {
    agent.addRequest(this, Object.assign({}, options, { host: host, port: port }));
  } else {
    var made = options.createConnection ? options.createConnection(this._options, function (error, socket) {
      if (error) tick.nextTick(function () {
        self.emit('error', error);
      });
      else self.onSocket(socket);
    }) : net.createConnection(options.socketPath ? { path: options.socketPath } : { host: host, port: port });
    this._last = true;
    this.shouldKeepAlive = false;
    if (made) this.onSocket(made);
  }
}
ClientRequest.prototype = Object.create(OutgoingMessage.prototype, {
  constructor: { value: ClientRequest, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(ClientRequest, OutgoingMessage);

ClientRequest.prototype._implicitHeader = function () {
  var own = this._headers;
  if (this._header) throw new codes.ERR_HTTP_HEADERS_SENT('render');
  // Methods that seldom have a body send none in chunks unless one is written.
  if (this._plain && this._length <= 0 && !this._writing && !('transfer-encoding' in own) && !('content-length' in own)) this._hasBody = false;
  this._storeHeader(this.method + ' ' + this.path + ' HTTP/1.1\r\n', Object.keys(own).map(function (key) {
    return own[key];
  }));
};
ClientRequest.prototype.write = function (chunk, encoding, callback) {
  this._writing = true;
  return OutgoingMessage.prototype.write.call(this, chunk, encoding, callback);
};

ClientRequest.prototype.onSocket = function (socket, error) {
  var self = this;
  if (this.destroyed || error) {
    var failure = error || this.errored || hangUp();
    if (socket && this.agent && !error) this.agent._free(socket);
    else if (socket) socket.destroy();
    if (!self._told && (error || this.errored || !this.aborted)) {
      self._told = true;
      self.emit('error', failure);
    }
    close(self);
    return;
  }
  attach(this, socket);
};

function hangUp() {
  var error = new Error('socket hang up');
  error.code = 'ECONNRESET';
  return error;
}
function aborted() {
  return Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
}
function close(request) {
  if (request._closed) return;
  request._closed = true;
  request.emit('close');
}

function attach(request, socket) {
  var response = null, over = false;
  request.socket = socket;
  socket._message = request;
  var connection = request._connection = new common.Connection(false, {
    head: function (head) {
      if (head.status >= 100 && head.status < 200 && head.status !== 101) {
        if (head.status === 100) request.emit('continue');
        request.emit('information', {
          statusCode: head.status, statusMessage: head.reason, httpVersion: head.major + '.' + head.minor,
          httpVersionMajor: head.major, httpVersionMinor: head.minor, rawHeaders: head.headers,
          headers: IncomingMessage._gather(head.headers, false)
        });
        connection.noBody(request.method === 'HEAD' || request.method === 'CONNECT');
        return;
      }
      response = new IncomingMessage(socket);
      response.httpVersionMajor = head.major;
      response.httpVersionMinor = head.minor;
      response.httpVersion = head.major + '.' + head.minor;
      response.statusCode = head.status;
      response.statusMessage = head.reason;
      response.rawHeaders = head.headers;
      response.joinDuplicateHeaders = !!request._join;
      response.req = request;
      request.res = response;
      response.upgrade = request.method === 'CONNECT' || (head.upgrade && head.status === 101);
      if (!head.keepAlive) request.shouldKeepAlive = false;
      if (response.upgrade) return;
      if (request.aborted || !request.emit('response', response)) response._dump();
    },
    body: function (bytes) {
      if (response) response._add(bytes);
    },
    end: function (trailers) {
      if (!response || response.upgrade) return;
      over = true;
      response._finish(trailers);
      if (response.readableEnded) done();
      else response.once('end', done);
    }
  }, request._options && request._options.maxHeaderSize);
  connection.noBody(request.method === 'HEAD' || request.method === 'CONNECT');

  function release() {
    socket.removeListener('data', onData);
    socket.removeListener('end', onEnd);
    socket.removeListener('close', onClose);
    socket.removeListener('error', onError);
    socket.removeListener('drain', onDrain);
    socket.removeListener('timeout', onTimeout);
    connection.free();
  }
  function done() {
    if (request._done) return;
    request._done = true;
    if (!request.finished) {
      // The answer came before the whole request was sent.
      return socket.destroySoon ? socket.destroySoon() : socket.destroy();
    }
    release();
    socket._message = null;
    if (request.timeout) socket.setTimeout(0);
    if (request.shouldKeepAlive && request.agent && !socket.destroyed) request.agent._free(socket);
    else socket.destroySoon();
    request.destroyed = true;
    tick.nextTick(function () {
      response.destroyed = true;
      response.emit('close');
      close(request);
    });
  }
  function onData(bytes) {
    var used = connection.feed(bytes);
    // What follows the answer to CONNECT is no HTTP, which the parser cannot know.
    if (request.method === 'CONNECT' && response) used = bytes.indexOf('\r\n\r\n') + 4;
    if (used instanceof Error) {
      used.rawPacket = bytes;
      release();
      tell(used);
      socket.destroy();
      if (response && !response.complete) response.destroy(aborted());
      return;
    }
    if (response && response.upgrade) {
      release();
      socket._message = null;
      var name = request.method === 'CONNECT' ? 'connect' : 'upgrade';
      if (request.agent) detach(request.agent, socket);
      request.upgradeOrConnect = true;
      if (!request.emit(name, response, socket, bytes.slice(used))) socket.destroy();
      request.destroyed = true;
      close(request);
    }
  }
  function onEnd() {
    var ended = connection.finish();
    if (ended instanceof Error && response) ended = null;
    if (!response && !request._told) {
      release();
      socket.destroy();
      tell(hangUp());
    }
  }
  function onClose() {
    if (response && !over) connection.finish();
    release();
    request.destroyed = true;
    if (response) {
      if (!response.complete) {
        response.destroy(aborted());
      }
      if (!response._closeTold) {
        response._closeTold = true;
        tick.nextTick(function () {
          if (!response.destroyed) {
            response.destroyed = true;
            response.emit('close');
          }
          close(request);
        });
      }
      return;
    }
    if (!request._told) tell(request.errored || hangUp());
    else close(request);
  }
  function onError(error) {
    tell(error);
    socket.destroy();
  }
  function onDrain() {
    if (request._needDrain) {
      request._needDrain = false;
      request.emit('drain');
    }
  }
  function onTimeout() {
    request.emit('timeout');
  }
  function tell(error) {
    if (request._told) return;
    request._told = true;
    request.emit('error', error);
    request.destroyed = true;
    tick.nextTick(function () {
      close(request);
    });
  }
  // A connection that is used again is not this request's own context.
  var hook = tick.hooked();
  if (hook) {
    onData = hook(onData);
    onEnd = hook(onEnd);
    onClose = hook(onClose);
  }
  socket.on('data', onData);
  socket.on('end', onEnd);
  socket.on('close', onClose);
  socket.on('error', onError);
  socket.on('drain', onDrain);
  if (request.timeout) {
    socket.setTimeout(request.timeout);
  }
  socket.on('timeout', onTimeout);
  request.emit('socket', socket);
  request._flush();
}
function detach(agent, socket) {
  var list = agent.sockets[socket._agentName], at = list ? list.indexOf(socket) : -1;
  if (at >= 0) list.splice(at, 1);
}

ClientRequest.prototype.abort = function () {
  if (this.aborted) return;
  this.aborted = true;
  var self = this;
  tick.nextTick(function () {
    self.emit('abort');
  });
  this.destroy();
};
ClientRequest.prototype.destroy = function (error) {
  if (this.destroyed) return this;
  this.destroyed = true;
  this.errored = error || null;
  if (this.res) this.res._dump();
  if (this.socket) this.socket.destroy(error);
  return this;
};
['setNoDelay', 'setSocketKeepAlive'].forEach(function (name) {
  ClientRequest.prototype[name] = function () {};
});
ClientRequest.prototype.setTimeout = function (ms, callback) {
  this.timeout = ms;
  if (callback) this.once('timeout', callback);
  if (this.socket) {
    this.socket.setTimeout(ms);
  }
  return this;
};
ClientRequest.prototype.clearTimeout = function (callback) {
  return this.setTimeout(0, callback);
};
