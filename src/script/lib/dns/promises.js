// dns/promises.
'use strict';

var dns = require('dns');

exports.lookup = function (host, options) {
  return new Promise(function (resolve, reject) {
    dns.lookup(host, options || {}, function (error, address, family) {
      if (error) reject(error);
      else resolve(options && options.all ? address : { address: address, family: family });
    });
  });
};
['resolve', 'resolve4', 'resolve6'].forEach(function (name) {
  exports[name] = function (host, type) {
    return new Promise(function (resolve, reject) {
      function done(error, list) {
        if (error) reject(error);
        else resolve(list);
      }
      if (name === 'resolve') dns.resolve(host, type || 'A', done);
      else dns[name](host, done);
    });
  };
});
exports.lookupService = function (address, port) {
  return new Promise(function (resolve, reject) {
    dns.lookupService(address, port, function (error, hostname, service) {
      if (error) reject(error);
      else resolve({ hostname: hostname, service: service });
    });
  });
};
function Resolver() {}
['getServers', 'setServers', 'getDefaultResultOrder', 'setDefaultResultOrder'].forEach(function (name) {
  exports[name] = dns[name];
});
['resolve', 'resolve4', 'resolve6', 'getServers', 'setServers'].forEach(function (name) {
  Resolver.prototype[name] = exports[name];
});
Resolver.prototype.cancel = function () {};
exports.Resolver = Resolver;
