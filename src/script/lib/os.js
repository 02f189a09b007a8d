// os: the guest's identity, nothing of the host.
'use strict';

var identity = binding('process').identity();
var signals = require('process')._signals();
var names = require('internal/uvmap');

var errno = {};
Object.keys(names).forEach(function (number) {
  errno[names[number][0]] = +number;
});

exports.EOL = '\n';
exports.devNull = '/dev/null';
exports.constants = {
  UV_UDP_REUSEADDR: 4,
  dlopen: { RTLD_LAZY: 1, RTLD_NOW: 2, RTLD_GLOBAL: 256, RTLD_LOCAL: 0 },
  errno: errno,
  signals: signals,
  priority: {
    PRIORITY_LOW: 19, PRIORITY_BELOW_NORMAL: 10, PRIORITY_NORMAL: 0, PRIORITY_ABOVE_NORMAL: -7, PRIORITY_HIGH: -14,
    PRIORITY_HIGHEST: -20
  }
};
function constant(name, value) {
  exports[name] = function () {
    return value;
  };
}
constant('arch', 'x64');
constant('endianness', 'LE');
constant('hostname', identity[5]);
constant('loadavg', [0, 0, 0]);
constant('machine', 'x86_64');
constant('platform', 'linux');
constant('release', '6.1.0');
constant('type', 'Linux');
constant('version', '#1 SMP Bivalve');
constant('availableParallelism', 1);
constant('totalmem', 512 * 1048576);
constant('freemem', 384 * 1048576);
constant('getPriority', 0);
exports.homedir = function () {
  return require('process').env.HOME || identity[6];
};
exports.tmpdir = function () {
  var env = require('process').env;
  var path = env.TMPDIR || env.TMP || env.TEMP || '/tmp';
  return path.length > 1 && path[path.length - 1] === '/' ? path.slice(0, -1) : path;
};
exports.uptime = function () {
  var now = runtime.hrtime();
  return now[0] + now[1] / 1e9;
};
exports.cpus = function () {
  return [{ model: 'bivalve', speed: 1000, times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 } }];
};
exports.networkInterfaces = function () {
  return {
    lo: [
      { address: '127.0.0.1', netmask: '255.0.0.0', family: 'IPv4', mac: '00:00:00:00:00:00', internal: true, cidr: '127.0.0.1/8' },
      { address: '::1', netmask: 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', family: 'IPv6', mac: '00:00:00:00:00:00', internal: true, cidr: '::1/128', scopeid: 0 }
    ]
  };
};
exports.setPriority = function () {};
exports.userInfo = function () {
  return { uid: identity[2], gid: identity[3], username: identity[4], homedir: identity[6], shell: '/bin/bash' };
};
