// dns: the names of this machine. There is no name server to ask.
'use strict';

var errors = require('internal/errors');
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

exports.lookup = function lookup(host, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = {};
  }
  if (typeof options === 'number') options = { family: options };
  errors.checkFunction(callback, 'callback');
  if (host) errors.checkString(host, 'hostname');
  options = options || {};
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
exports.lookupService = function (address, port, callback) {
  tick.nextTick(function () {
    callback(null, 'localhost', String(port));
  });
};
exports.getServers = function () {
  return [];
};
exports.setServers = function () {};
exports.getDefaultResultOrder = function () {
  return 'verbatim';
};
exports.setDefaultResultOrder = function () {};
exports.ADDRCONFIG = 1024;
exports.V4MAPPED = 2048;
exports.ALL = 256;
['NODATA', 'FORMERR', 'SERVFAIL', 'NOTFOUND', 'NOTIMP', 'REFUSED', 'TIMEOUT', 'CONNREFUSED'].forEach(function (name) {
  exports[name] = 'E' + name;
});
Object.defineProperty(exports, 'promises', {
  get: function () {
    return require('dns/promises');
  },
  enumerable: true,
  configurable: true
});
