// global-tunnel: requests of http and https, and WebSockets, go through a proxy: http: by absolute URLs, the
// others through CONNECT (RFC 9110, 7.6 and 9.3.6).
'use strict';

var base = require('internal/micro/base');

var tunnel = module.exports;
var config = null, plain = null, exceptions = [];

function parse(given) {
  var env = process.env;
  if (given === undefined) given = env.https_proxy || env.HTTPS_PROXY || env.http_proxy || env.HTTP_PROXY;
  if (!given) throw base.fail('global-tunnel.initialize(): no proxy is given, and http_proxy is not set');
  if (typeof given === 'string') given = require('http').parseUri(given.indexOf('://') < 0 ? 'http://' + given : given);
  if (!given.host || !(given.port > 0 && given.port < 65536)) throw base.fail('global-tunnel.initialize(): Invalid Parameters');
  var made = { host: String(given.host), port: +given.port };
  if (given.username !== undefined) {
    made.username = String(given.username);
    made.password = String(given.password === undefined ? '' : given.password);
  } else if (given.proxyAuth) {
    var colon = String(given.proxyAuth).indexOf(':');
    made.username = String(given.proxyAuth).slice(0, colon < 0 ? undefined : colon);
    made.password = colon < 0 ? '' : String(given.proxyAuth).slice(colon + 1);
  }
  var list = given.noProxy !== undefined ? given.noProxy : env.no_proxy || env.NO_PROXY || '';
  exceptions = (Array.isArray(list) ? list : String(list).split(/[\s,]+/)).filter(Boolean).map(String);
  return made;
}

// Whether a host is spoken to directly. "*.example.com" and ".example.com" mean what is below, "*" all.
function isDirect(host, port) {
  return exceptions.some(function (entry) {
    var parts = /^(.*?)(?::(\d+))?$/.exec(entry), name = parts[1].replace(/^\*?\./, '.');
    if (parts[2] && +parts[2] !== +port) return false;
    return name === '*' || name === host || (name[0] === '.' && host.slice(-name.length) === name);
  });
}

function authorization() {
  return config.username === undefined ? {} : { 'Proxy-Authorization': 'Basic ' + Buffer.from(config.username + ':' + config.password, 'utf8').toString('base64') };
}

// What Node's forms of the arguments say, as one object.
function optionsOf(args, protocol) {
  var list = Array.prototype.slice.call(args), options = {};
  if (typeof list[0] === 'string') options = require('http').parseUri(list.shift());
  else if (list[0] instanceof URL) options = require('http').parseUri(list.shift().href);
  if (options.username !== undefined) options.auth = options.username + ':' + options.password;
  if (list[0] && typeof list[0] === 'object') options = Object.assign(options, list.shift());
  options.protocol = options.protocol || protocol;
  return { options: options, callback: typeof list[0] === 'function' ? list[0] : undefined };
}

// A connection to host:port through the proxy, given to the callback.
function connect(host, port, callback) {
  var target = (host.indexOf(':') >= 0 ? '[' + host + ']' : host) + ':' + port;
  var request = plain.http({ host: config.host, port: config.port, method: 'CONNECT', path: target, headers: Object.assign({ Host: target }, authorization()), agent: false });
  request.on('connect', function (response, socket, head) {
    if (response.statusCode !== 200) {
      socket.destroy();
      return callback(base.fail('global-tunnel: the proxy answered ' + response.statusCode + ' to CONNECT ' + target, { code: 'ECONNREFUSED', syscall: 'connect' }));
    }
    if (head.length) socket.unshift(head);
    callback(null, socket);
  });
  request.on('response', function (response) {
    response.resume();
    callback(base.fail('global-tunnel: the proxy answered ' + response.statusCode + ' to CONNECT ' + target, { code: 'ECONNREFUSED', syscall: 'connect' }));
  });
  request.on('error', callback);
  request.end();
}

function route(which, args) {
  var parsed = optionsOf(args, which + ':'), options = parsed.options, secure = options.protocol === 'https:' || options.protocol === 'wss:';
  var host = String(options.hostname || options.host || 'localhost'), port = options.port || (secure ? 443 : 80);
  if (options.socketPath || options.createConnection || options.proxy === false || isDirect(host, port)) return plain[which].apply(null, args);
  if (options.protocol !== 'http:') {
    return plain[which](Object.assign({}, options, { host: host, port: port, agent: undefined, createConnection: function (given, done) {
      connect(host, port, function (error, socket) {
        if (error || !secure) return done(error, socket);
        var wrapped = require('tls').connect(Object.assign({}, options, { socket: socket, host: host, servername: options.servername || host, port: undefined }), function () {
          wrapped.removeListener('error', done);
          done(null, wrapped);
        });
        wrapped.once('error', done);
      });
    } }), parsed.callback);
  }
  var named = host.indexOf(':') >= 0 ? '[' + host + ']' : host, authority = named + (+port === 80 ? '' : ':' + port), headers = {};
  Object.keys(options.headers || {}).forEach(function (name) {
    if (!/^host$/i.test(name)) headers[name] = options.headers[name];
    else authority = options.headers[name];
  });
  return plain.http(Object.assign({}, options, { hostname: undefined, host: config.host, port: config.port,
    path: 'http://' + named + (+port === 80 ? '' : ':' + port) + (options.path || '/'), headers: Object.assign({ Host: authority }, headers, authorization()) }), parsed.callback);
}

// initialize([{host, port, username, password, noProxy} or URL]); without one it is http_proxy's.
tunnel.initialize = function initialize(given) {
  config = parse(given);
  if (plain) return;
  plain = {};
  ['http', 'https'].forEach(function (which) {
    var module = require(which);
    plain[which] = module.request;
    module.request = function request() {
      return route(which, arguments);
    };
    plain[which + 'Get'] = module.get;
    module.get = function get() {
      var made = route(which, arguments);
      made.end();
      return made;
    };
  });
};
tunnel.end = function end() {
  if (!plain) return;
  ['http', 'https'].forEach(function (which) {
    require(which).request = plain[which];
    require(which).get = plain[which + 'Get'];
  });
  config = plain = null;
};
Object.defineProperty(tunnel, 'isProxying', { get: function () {
  return config !== null;
}, enumerable: true });
Object.defineProperty(tunnel, 'proxyConfig', { get: function () {
  return config && Object.assign({}, config);
}, enumerable: true });
base.objectId(tunnel, 'global-tunnel');
