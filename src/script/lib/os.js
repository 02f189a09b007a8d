// os: the guest's identity, nothing of the host.
'use strict';

var identity = binding('process').identity();
var signals = require('process')._signals();
var names = require('internal/uvmap');
var errors = require('internal/errors');

var errno = {};
Object.keys(names).forEach(function (number) {
  errno[names[number][0]] = +number;
});

Object.defineProperty(exports, 'EOL', { value: '\n', enumerable: true, configurable: true });
Object.defineProperty(exports, 'devNull', { value: '/dev/null', enumerable: true, configurable: true });
exports.constants = {
  UV_UDP_REUSEADDR: 4,
  dlopen: Object.assign(Object.create(null), { RTLD_LAZY: 1, RTLD_NOW: 2, RTLD_GLOBAL: 256, RTLD_LOCAL: 0, RTLD_DEEPBIND: 8 }),
  errno: errno,
  signals: Object.assign(Object.create(null), signals, { SIGIOT: 6, SIGPOLL: 29 }),
  priority: Object.assign(Object.create(null), {
    PRIORITY_LOW: 19, PRIORITY_BELOW_NORMAL: 10, PRIORITY_NORMAL: 0, PRIORITY_ABOVE_NORMAL: -7, PRIORITY_HIGH: -14,
    PRIORITY_HIGHEST: -20
  })
};

function constant(name, value) {
  exports[name] = function () {
    return value;
  };
  if (typeof value !== 'object') exports[name][Symbol.toPrimitive] = exports[name];
  Object.defineProperty(exports[name], 'name', { value: name });
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
exports.homedir = function homedir() {
  return require('process').env.HOME || identity[6];
};
exports.tmpdir = function tmpdir() {
  var env = require('process').env;
  var path = env.TMPDIR || env.TMP || env.TEMP || '/tmp';
  return path.length > 1 && path[path.length - 1] === '/' ? path.slice(0, -1) : path;
};
exports.uptime = function uptime() {
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
// One's own process, and those that are there; every one has the priority 0.
function checkPid(pid, syscall) {
  errors.checkInteger(pid, 'pid', -2147483648, 2147483647);
  if (pid !== 0 && (pid < 0 || binding('process').kill(pid, 0))) {
    throw errors.systemError('ERR_SYSTEM_ERROR', 'A system error occurred', 3, syscall, 'no such process');
  }
}
exports.getPriority = function getPriority(pid) {
  checkPid(pid === undefined ? 0 : pid, 'uv_os_getpriority');
  return 0;
};
exports.setPriority = function setPriority(pid, priority) {
  if (priority === undefined) {
    priority = pid;
    pid = 0;
  }
  errors.checkInteger(pid, 'pid', -2147483648, 2147483647);
  errors.checkInteger(priority, 'priority', -20, 19);
  checkPid(pid, 'uv_os_setpriority');
};
exports.userInfo = function userInfo(options) {
  var user = Object.assign(Object.create(null), { uid: identity[2], gid: identity[3], username: identity[4], homedir: identity[6], shell: '/bin/bash' });
  if (options && options.encoding === 'buffer') {
    ['username', 'homedir', 'shell'].forEach(function (name) {
      user[name] = Buffer.from(user[name]);
    });
  }
  return user;
};
exports.tmpdir[Symbol.toPrimitive] = exports.tmpdir;
exports.homedir[Symbol.toPrimitive] = exports.homedir;
exports.uptime[Symbol.toPrimitive] = exports.uptime;
