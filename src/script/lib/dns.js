// dns: the names of this machine. There is no name server to ask.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var tick = require('internal/tick');
var ops = binding('net');
var isIP = require('net').isIP;

function failure(syscall, host, code, number) {
  var error = new Error(syscall + ' ' + code + ' ' + host);
  if (number) error.errno = number;
  error.code = code;
  error.syscall = syscall;
  error.hostname = host;
  return error;
}

// An answer or an Error.
function find(host, options) {
  if (!host) return options.all ? [] : { address: null, family: options.family === 6 ? 6 : 4 };
  var address = isIP(host) ? host : ops.resolve(host);
  if (address === undefined) return failure('getaddrinfo', host, 'ENOTFOUND', -3008);
  var entry = { address: address, family: isIP(address) };
  return options.all ? [entry] : entry;
}

// Those of lookup, as they were meant.
errors.define(exports, '_options', function (options) {
  if (typeof options === 'number') return { family: checkFamily(options, 'family') };
  options = options || {};
  if (options.hints !== undefined && options.hints !== null) {
    errors.checkNumber(options.hints, 'options.hints');
    if (options.hints & ~(exports.ADDRCONFIG | exports.V4MAPPED | exports.ALL)) {
      throw new codes.ERR_INVALID_ARG_VALUE('hints', options.hints);
    }
  }
  if (options.all !== undefined && options.all !== null) errors.checkBoolean(options.all, 'options.all');
  var family = options.family;
  if (family !== undefined && family !== null) family = checkFamily(family, 'options.family');
  return { family: family, all: options.all };
});
function checkFamily(family, name) {
  if (family === 'IPv4') return 4;
  if (family === 'IPv6') return 6;
  if ([0, 4, 6].indexOf(family) >= 0) return family;
  throw new codes.ERR_INVALID_ARG_VALUE(name, family, 'must be one of: 0, 4, 6');
}

exports.lookup = function lookup(host, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = {};
  }
  errors.checkFunction(callback, 'callback');
  if (host) errors.checkString(host, 'hostname');
  options = exports._options(options);
  var answer = find(host, options);
  tick.nextTick(function () {
    if (answer instanceof Error) callback(answer);
    else if (options.all) callback(null, answer);
    else callback(null, answer.address, answer.family);
  });
  return {};
};

function resolver(name, type, syscall) {
  exports[name] = function (host, callback) {
    if (typeof arguments[arguments.length - 1] === 'function') callback = arguments[arguments.length - 1];
    errors.checkFunction(callback, 'callback');
    var address = ops.resolve(String(host));
    tick.nextTick(function () {
      if (address === undefined || isIP(address) !== type) callback(failure(syscall, host, 'ENOTFOUND'));
      else callback(null, [address]);
    });
    return {};
  };
}
resolver('resolve4', 4, 'queryA');
resolver('resolve6', 6, 'queryAaaa');
exports.resolve = function (host, type, callback) {
  return exports[type === 'AAAA' ? 'resolve6' : 'resolve4'](host, typeof type === 'function' ? type : callback);
};
exports.lookupService = function lookupService(address, port, callback) {
  if (!isIP(address)) throw new codes.ERR_INVALID_ARG_VALUE('address', address);
  var number = typeof port === 'string' && port.trim() !== '' ? +port : port;
  if (typeof number !== 'number' || !(number >= 0 && number < 65536)) throw new codes.ERR_SOCKET_BAD_PORT('Port', port, true);
  errors.checkFunction(callback, 'callback');
  tick.nextTick(function () {
    callback(null, 'localhost', String(port));
  });
};
var servers = [], order = 'verbatim';
function setServers(list) {
  if (!Array.isArray(list)) throw new codes.ERR_INVALID_ARG_TYPE('servers', 'Array', list);
  list.forEach(function (one, i) {
    errors.checkString(one, 'servers[' + i + ']');
    if (isIP(one) || isIP(one.replace(/^\[(.*)\](:\d+)?$/, '$1')) || isIP(one.replace(/:\d+$/, ''))) return;
    throw Object.assign(new TypeError('Invalid IP address: ' + one), { code: 'ERR_INVALID_IP_ADDRESS' });
  });
  return list.slice();
}
exports.getServers = function getServers() {
  return servers.slice();
};
exports.setServers = function (list) {
  servers = setServers(list);
};
exports.getDefaultResultOrder = function () {
  return order;
};
exports.setDefaultResultOrder = function (value) {
  if (['verbatim', 'ipv4first', 'ipv6first'].indexOf(value) < 0) {
    throw new codes.ERR_INVALID_ARG_VALUE('dnsOrder', value, "must be one of: 'verbatim', 'ipv4first', 'ipv6first'");
  }
  order = value;
};

// The same questions with servers of one's own, which nobody asks here.
function Resolver() {
  errors.define(this, '_servers', servers.slice());
}
Resolver.prototype.getServers = function () {
  return this._servers.slice();
};
Resolver.prototype.setServers = function (list) {
  this._servers = setServers(list);
};
Resolver.prototype.cancel = function () {};
['resolve', 'resolve4', 'resolve6'].forEach(function (name) {
  Resolver.prototype[name] = exports[name];
});
exports.Resolver = Resolver;
exports.ADDRCONFIG = 32;
exports.V4MAPPED = 8;
exports.ALL = 16;
['NODATA', 'FORMERR', 'SERVFAIL', 'NOTFOUND', 'NOTIMP', 'REFUSED', 'BADQUERY', 'BADNAME', 'BADFAMILY', 'BADRESP',
  'CONNREFUSED', 'TIMEOUT', 'EOF', 'FILE', 'NOMEM', 'DESTRUCTION', 'BADSTR', 'BADFLAGS', 'NONAME', 'BADHINTS',
  'NOTINITIALIZED', 'LOADIPHLPAPI', 'ADDRGETNETWORKPARAMS', 'CANCELLED'].forEach(function (name) {
  exports[name] = 'E' + name;
});
Object.defineProperty(exports, 'promises', {
  get: function () {
    return require('dns/promises');
  },
  enumerable: true,
  configurable: true
});
