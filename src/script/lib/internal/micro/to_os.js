// os: what a description of the machine has beside Node's.
'use strict';

module.exports = function (os) {
  var plain = os.networkInterfaces;
  os.networkInterfaces = function networkInterfaces() {
    var all = plain();
    Object.keys(all).forEach(function (name, i) {
      all[name].forEach(function (one) {
        one.gateway = '0.0.0.0';
        one.status = 'up';
        one.type = one.internal ? 'loopback' : 'ethernet';
        one.index = i + 1;
        one.fqdn = '';
      });
    });
    return all;
  };
  os.Name = os.type() + ' ' + os.release() + ' ' + os.machine();
  os.name = function () {
    return os.Name;
  };
  os.nics = function () {
    return Object.keys(os.networkInterfaces());
  };
  os.dns = function () {
    return require('dns').getServers();
  };
  os.getPrimaryDnsSuffix = function () {
    return '';
  };
  os.getDefaultGateways = function () {
    return [];
  };
  // There is no link below this network: nobody's hardware address is known.
  os.getArpCache = function () {
    return require('internal/micro/promise').resolve([]);
  };
};
