// https: http over tls.
'use strict';

var client = require('internal/http/client');
var errors = require('internal/errors');
var serving = require('internal/http/server');
var tls = require('tls');

// ---- Agent

function Agent(options) {
  if (!(this instanceof Agent)) return new Agent(options);
  client.Agent.call(this, options);
  this.defaultPort = 443;
  this.protocol = 'https:';
  this.maxCachedSessions = this.options.maxCachedSessions === undefined ? 100 : this.options.maxCachedSessions;
  this._sessionCache = { map: {}, list: [] };
}
Agent.prototype = Object.create(client.Agent.prototype, {
  constructor: { value: Agent, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Agent, client.Agent);
Agent.prototype.createConnection = function (port, host, options) {
  var given = port !== null && typeof port === 'object' ? port : Object.assign({ port: port, host: host }, options);
  var agent = this, key = given._agentKey, session = key && this._getSession(key);
  var socket = tls.connect(Object.assign(session ? { session: session } : {}, given));
  if (key) {
    socket.on('session', function (made) {
      agent._cacheSession(key, made);
    });
    socket.once('close', function (failed) {
      if (failed) agent._evictSession(key);
    });
  }
  return socket;
};

// ---- sessions by the agent's name of a connection, the oldest first

Agent.prototype._getSession = function (key) {
  return Object.prototype.hasOwnProperty.call(this._sessionCache.map, key) ? this._sessionCache.map[key] : undefined;
};
Agent.prototype._cacheSession = function (key, session) {
  if (this.maxCachedSessions === 0) return;
  var cache = this._sessionCache;
  if (!Object.prototype.hasOwnProperty.call(cache.map, key)) {
    if (cache.list.length >= this.maxCachedSessions) delete cache.map[cache.list.shift()];
    cache.list.push(key);
  }
  cache.map[key] = session;
};
Agent.prototype._evictSession = function (key) {
  var cache = this._sessionCache, at = cache.list.indexOf(key);
  if (at < 0) return;
  cache.list.splice(at, 1);
  delete cache.map[key];
};
// Connections are shared by requests that ask for the same.
var told = ['ca', 'cert', 'clientCertEngine', 'ciphers', 'key', 'pfx', 'rejectUnauthorized', 'servername', 'minVersion', 'maxVersion',
  'secureProtocol', 'crl', 'honorCipherOrder', 'ecdhCurve', 'dhparam', 'secureOptions', 'sessionIdContext', 'sigalgs',
  'privateKeyIdentifier', 'privateKeyEngine'];
Agent.prototype.getName = function (options) {
  options = options || {};
  var name = client.Agent.prototype.getName.call(this, options);
  told.forEach(function (key) {
    name += ':';
    var value = options[key];
    if (key === 'servername' && value === options.host) return;
    if (key === 'rejectUnauthorized' ? value !== undefined : value) name += value;
  });
  return name;
};
exports.Agent = Agent;
exports.globalAgent = new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5000 });

// ---- requests

exports.request = function request(input, options, callback) {
  var given = {};
  if (typeof input === 'string') given = client.urlOptions(new URL(input));
  else if (input instanceof URL) given = client.urlOptions(input);
  else {
    callback = options;
    options = input;
  }
  if (typeof options === 'function') {
    callback = options;
    options = {};
  }
  given = Object.assign(given, options);
  if (given.agent === undefined || given.agent === null) {
    given.agent = given.createConnection ? given.agent : exports.globalAgent;
  } else if (given.agent === false) {
    given.agent = new Agent();
  }
  given._defaultProtocol = 'https:';
  return new client.ClientRequest(given, callback);
};
exports.get = function get(input, options, callback) {
  var made = exports.request(input, options, callback);
  made.end();
  return made;
};

// ---- Server

function Server(options, listener) {
  if (!(this instanceof Server)) return new Server(options, listener);
  if (typeof options === 'function') {
    listener = options;
    options = {};
  }
  if (options !== undefined && options !== null) errors.checkObject(options, 'options');
  options = Object.assign({ ALPNProtocols: options && options.ALPNCallback ? undefined : ['http/1.1'] }, options);
  tls.Server.call(this, options);
  serving.setUp(this, options, listener);
  this.on('secureConnection', function (socket) {
    serving.serve(this, socket);
  });
  this.on('tlsClientError', function (error, socket) {
    if (!this.emit('clientError', error, socket)) socket.destroy(error);
  });
}
Server.prototype = Object.create(tls.Server.prototype, {
  constructor: { value: Server, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Server, tls.Server);
['setTimeout', 'closeAllConnections', 'closeIdleConnections', 'close'].forEach(function (name) {
  Server.prototype[name] = serving.Server.prototype[name];
});
exports.Server = Server;
exports.createServer = function createServer(options, listener) {
  return new Server(options, listener);
};
