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
  // A connection whose response was read, or that somebody hands back.
  this.on('free', function (socket, options) {
    if (giveBack(this, socket, options || socket._agentOptions || {})) return;
    if (socket.connecting || !socket.writableLength || !socket.destroySoon) socket.destroy();
    else socket.destroySoon();
  });
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
// What a connection of the agent is made with. `port` and `localAddress`: the older form with a host.
function merged(agent, request, options, port, localAddress) {
  if (typeof options === 'string') options = { host: options, port: port, localAddress: localAddress };
  options = Object.assign({}, options, agent.options);
  options.path = options.socketPath || null;
  if (options.servername === undefined) options.servername = serverName(request, options.host);
  return options;
}
Agent.prototype.addRequest = function (request, options, port, localAddress) {
  options = merged(this, request, options, port, localAddress);
  var name = this.getName(options), free = this.freeSockets[name], socket = null, agent = this;
  if (!this.sockets[name]) this.sockets[name] = [];
  while (free && free.length && !socket) {
    var candidate = this.scheduling === 'fifo' ? free.shift() : free.pop();
    if (!candidate.destroyed && candidate.writable) socket = candidate;
  }
  if (free && !free.length) delete this.freeSockets[name];
  if (socket) {
    this.reuseSocket(socket, request);
    this.sockets[name].push(socket);
    give(this, request, socket);
  } else if (this.sockets[name].length < this.maxSockets && this.totalSocketCount < this.maxTotalSockets) {
    this.createSocket(request, options, function (error, made) {
      if (error) request.onSocket(made, error);
      else give(agent, request, made);
    });
  } else {
    (this.requests[name] || (this.requests[name] = [])).push([request, options]);
  }
};
// A connection of its own for a request, without waiting for a free one: callback(error, socket).
Agent.prototype.createSocket = function (request, options, callback) {
  var agent = this, called = false;
  options = merged(this, request, options);
  var name = this.getName(options);
  options._agentKey = name;
  options.timeout = options.signal = options.method = undefined;
  if (this.keepAlive) {
    options.keepAlive = this.keepAlive;
    options.keepAliveInitialDelay = this.keepAliveMsecs;
  }
  function made(error, socket) {
    if (called) return;
    called = true;
    if (error) return callback(error);
    if (!agent.sockets[name]) agent.sockets[name] = [];
    agent.sockets[name].push(socket);
    agent.totalSocketCount++;
    install(agent, socket, options);
    callback(null, socket);
  }
  var socket = this.createConnection(options, made);
  if (socket) made(null, socket);
};
function install(agent, socket, options) {
  function onFree() {
    agent.emit('free', socket, options);
  }
  function onClose() {
    agent.totalSocketCount--;
    agent.removeSocket(socket, options);
  }
  // One that nobody uses is given up.
  function onTimeout() {
    Object.keys(agent.freeSockets).forEach(function (name) {
      if (agent.freeSockets[name].indexOf(socket) >= 0) socket.destroy();
    });
  }
  errors.define(socket, '_agentOptions', options);
  socket.on('timeout', onTimeout);
  socket.on('free', onFree);
  socket.on('close', onClose);
  // It leaves the agent for good, as the socket of an upgrade.
  socket.on('agentRemove', function onRemove() {
    agent.totalSocketCount--;
    agent.removeSocket(socket, options);
    socket.removeListener('timeout', onTimeout);
    socket.removeListener('free', onFree);
    socket.removeListener('close', onClose);
    socket.removeListener('agentRemove', onRemove);
  });
}
// The one that the Host header says; addresses are not asked for by name.
function serverName(request, host) {
  var header = request && request.getHeader && request.getHeader('host');
  if (header) host = String(header).replace(/:\d*$/, '').replace(/^\[|\]$/g, '');
  return net.isIP(host) ? '' : host;
}
function give(agent, request, socket) {
  var timeout = agent.options.timeout || 0;
  request.onSocket(socket);
  if (request.timeout !== undefined && request.timeout !== timeout) socket.setTimeout(request.timeout);
}
// True: a request that waited has it, or it is kept.
function ignore() {}
function giveBack(agent, socket, options) {
  var name = agent.getName(options), queue = agent.requests[name];
  if (!socket.writable || socket.destroyed) return false;
  if (queue && queue.length) {
    var next = queue.shift();
    if (!queue.length) delete agent.requests[name];
    give(agent, next[0], socket);
    return true;
  }
  var request = socket._message, free = agent.freeSockets[name] || [], used = agent.sockets[name];
  if (!request || !request.shouldKeepAlive || !agent.keepAlive) return false;
  if (agent.totalSocketCount > agent.maxTotalSockets || free.length + (used ? used.length : 0) > agent.maxSockets ||
      free.length >= agent.maxFreeSockets || !agent.keepSocketAlive(socket)) return false;
  socket._message = null;
  agent.freeSockets[name] = free;
  agent.removeSocket(socket, options);
  // What the server says now nobody hears; when it closes, the connection leaves by itself.
  socket.on('error', ignore);
  free.push(socket);
  return true;
}
Agent.prototype.removeSocket = function (socket, options) {
  var agent = this, name = this.getName(options || socket._agentOptions || {});
  (socket.writable ? ['sockets'] : ['sockets', 'freeSockets']).forEach(function (kind) {
    var list = agent[kind][name], at = list ? list.indexOf(socket) : -1;
    if (at >= 0) list.splice(at, 1);
    if (at >= 0 && !list.length) delete agent[kind][name];
  });
  // There is room for a request that waits, of this name or of another one.
  var waiting = this.requests[name] ? name : this.totalSocketCount < this.maxTotalSockets ? Object.keys(this.requests)[0] : undefined;
  var used = waiting === undefined ? null : this.sockets[waiting];
  if (waiting === undefined || (used && used.length >= this.maxSockets) || this.totalSocketCount >= this.maxTotalSockets) return;
  var next = this.requests[waiting].shift();
  if (!this.requests[waiting].length) delete this.requests[waiting];
  this.createSocket(next[0], next[1], function (error, made) {
    if (error) next[0].onSocket(null, error);
    else give(agent, next[0], made);
  });
};
Agent.prototype.keepSocketAlive = function (socket) {
  var timeout = this.options.timeout || 0;
  if (socket.setKeepAlive) socket.setKeepAlive(true, this.keepAliveMsecs);
  if (socket.unref) socket.unref();
  if (socket.setTimeout && socket.timeout !== timeout && (socket.timeout || timeout)) socket.setTimeout(timeout);
  return true;
};
Agent.prototype.reuseSocket = function (socket, request) {
  request.reusedSocket = true;
  socket.removeListener('error', ignore);
  if (socket.ref) socket.ref();
};
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
  var options = Object.assign({}, url, {
    protocol: url.protocol, hostname: url.hostname.replace(/^\[|\]$/g, ''), hash: url.hash, search: url.search,
    pathname: url.pathname, path: url.pathname + url.search, href: url.href
  });
  if (url.port !== '') options.port = +url.port;
  if (url.username || url.password) options.auth = decodeURIComponent(url.username) + ':' + decodeURIComponent(url.password);
  return options;
}

exports.urlOptions = urlOptions;

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
  var expected = (agent && agent.protocol) || options._defaultProtocol || 'http:', protocol = options.protocol || expected;
  if (options.path && /[^\u0021-\u00ff]/.test(String(options.path))) {
    throw new codes.ERR_UNESCAPED_CHARACTERS('Request path');
  }
  if (protocol !== expected) throw new codes.ERR_INVALID_PROTOCOL(protocol, expected);
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
  var usual = options.defaultPort || (agent && agent.defaultPort) || (expected === 'https:' ? 443 : 80), port = options.port || usual;
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
      if (port && +port !== +usual) shown += ':' + port;
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
  tick.nextTick(begin, this, socket, error);
};
function begin(request, socket, error) {
  if (!request.destroyed && !error) return attach(request, socket);
  request.destroyed = true;
  var failure = error || request.errored;
  if (!socket) return ended(request, failure);
  if (request.agent && !error && !socket.destroyed) {
    socket.emit('free');
    return ended(request, failure);
  }
  require('stream').finished(socket.destroy(failure), function (other) {
    ended(request, other && other.code !== 'ERR_STREAM_PREMATURE_CLOSE' ? other : failure);
  });
}
// A request that has never had a connection.
function ended(request, failure) {
  if (!request._told && (failure || !request.aborted)) {
    request._told = true;
    request.emit('error', failure || hangUp());
  }
  close(request);
}

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
    if (request.timeout) socket.setTimeout(0);
    if (request.shouldKeepAlive && request.agent && !socket.destroyed) socket.emit('free');
    else socket.destroySoon();
    if (socket._message === request) socket._message = null;
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
      if (request.agent) socket.emit('agentRemove');
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
  var member = name === 'setNoDelay' ? name : 'setKeepAlive';
  ClientRequest.prototype[name] = function (a, b) {
    if (this.socket) this.socket[member](a, b);
    else this.once('socket', function (socket) {
      socket[member](a, b);
    });
  };
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
