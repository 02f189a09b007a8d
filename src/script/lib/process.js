// process: the global object of that name.
'use strict';

var ops = binding('process');
var EventEmitter = require('events');
var tick = require('internal/tick');
var loop = require('internal/loop');
var errors = require('internal/errors');
var codes = errors.codes;

function Process() {
  EventEmitter.call(this);
}
Object.defineProperty(Process, 'name', { value: 'process' });
Process.prototype = Object.create(EventEmitter.prototype, {
  constructor: { value: Process, enumerable: false, writable: true, configurable: true }
});
Object.defineProperty(Process.prototype, Symbol.toStringTag, { value: 'process', configurable: true });

var process = module.exports = new Process();
var identity = ops.identity();
var engine = runtime.engine();
var start = runtime.start();
var program = '/usr/bin/' + String(start[5]).replace(/^.*\//, '');

process.version = engine[2];
process.versions = { node: engine[2].slice(1), bivalve: engine[3], modules: '115' };
process.versions[engine[0]] = engine[1];
process.arch = 'x64';
process.platform = 'linux';
process.release = { name: 'node', lts: 'Iron' };
process.title = start[5];
process.argv0 = start[5];
process.execPath = program;
process.execArgv = start[7] || [];
process.argv = [program].concat(start[3]);
if (start[0] === 'file' || start[0] === 'check') process.argv.splice(1, 0, start[2]);
process.pid = identity[0];
process.ppid = identity[1];
process.exitCode = undefined;
process.debugPort = 9229;
process.features = { inspector: false, debug: false, uv: true, ipv6: true, tls: false, require_module: true };
process.config = { variables: {}, target_defaults: {} };
errors.define(process, '_exiting', false);

// Values are always text.
var env = {};
ops.env().forEach(function (entry) {
  var at = entry.indexOf('=', 1);
  if (at > 0) env[entry.slice(0, at)] = entry.slice(at + 1);
});
process.env = new Proxy(env, {
  set: function (target, key, value) {
    if (typeof value === 'symbol') throw new TypeError('Cannot convert a Symbol value to a string');
    target[key] = String(value);
    return true;
  }
});
errors.define(process, '_environment', function () {
  return Object.keys(env).map(function (key) {
    return key + '=' + env[key];
  });
});

process.cwd = function cwd() {
  return ops.cwd();
};
process.chdir = function chdir(directory) {
  errors.checkString(directory, 'directory');
  try {
    ops.chdir(directory);
  } catch (e) {
    e.message = e.code + ': ' + e.message.slice(e.code.length + 2);
    throw e;
  }
};
process.umask = function umask(mask) {
  if (mask === undefined) return ops.umask();
  if (typeof mask === 'string') {
    if (!/^[0-7]+$/.test(mask)) {
      throw new codes.ERR_INVALID_ARG_VALUE('mask', mask, 'must be a 32-bit unsigned integer or an octal string');
    }
    mask = parseInt(mask, 8);
  }
  errors.checkInteger(mask, 'mask', 0, 4294967295);
  return ops.umask(mask & 511);
};
['getuid', 'geteuid'].forEach(function (name) {
  process[name] = function () {
    return identity[2];
  };
});
['getgid', 'getegid'].forEach(function (name) {
  process[name] = function () {
    return identity[3];
  };
});
process.getgroups = function () {
  return [identity[3]];
};

process.nextTick = tick.nextTick;

process.hrtime = function hrtime(since) {
  var now = runtime.hrtime();
  if (since === undefined) return now;
  if (!Array.isArray(since)) throw new codes.ERR_INVALID_ARG_TYPE('time', 'Array', since);
  if (since.length !== 2) throw new codes.ERR_OUT_OF_RANGE('time', 2, since.length);
  var seconds = now[0] - since[0], ns = now[1] - since[1];
  return ns < 0 ? [seconds - 1, ns + 1e9] : [seconds, ns];
};
process.hrtime.bigint = function () {
  var now = runtime.hrtime();
  // Without BigInt a number has to do; it is exact for 104 days.
  return typeof BigInt === 'function' ? BigInt(now[0]) * BigInt(1e9) + BigInt(now[1]) : now[0] * 1e9 + now[1];
};
process.uptime = function uptime() {
  return runtime.uptime();
};
errors.define(process, 'ipcMetrics', function ipcMetrics() {
  return require('internal/ipc').metrics();
});
process.memoryUsage = function memoryUsage() {
  var heap = runtime.heapBytes();
  return { rss: heap[0] + 4194304, heapTotal: heap[0], heapUsed: heap[0], external: 0, arrayBuffers: 0 };
};
process.memoryUsage.rss = function () {
  return runtime.heapBytes()[0] + 4194304;
};
process.cpuUsage = function cpuUsage(previous) {
  var user = Math.floor(runtime.uptime() * 1e6);
  return previous ? { user: user - previous.user, system: 0 } : { user: user, system: 0 };
};
process.resourceUsage = function () {
  return { userCPUTime: Math.floor(runtime.uptime() * 1e6), systemCPUTime: 0, maxRSS: 4096 };
};

// ---- the end

function checkCode(code, name) {
  if (code === undefined || code === null) return;
  if (typeof code === 'string' && code !== '' && Number.isInteger(+code)) return;
  if (typeof code !== 'number') throw new codes.ERR_INVALID_ARG_TYPE(name, 'number', code);
  if (!Number.isInteger(code)) throw new codes.ERR_OUT_OF_RANGE(name, 'an integer', code);
}
var exitCode;
Object.defineProperty(process, 'exitCode', {
  get: function () {
    return exitCode;
  },
  set: function (code) {
    checkCode(code, 'code');
    exitCode = code === null ? undefined : code;
  },
  enumerable: true,
  configurable: false
});

process.exit = function exit(code) {
  checkCode(code, 'code');
  if (arguments.length && code !== undefined) process.exitCode = code;
  loop.emitExit();
  process.reallyExit(process.exitCode || 0);
};
process.reallyExit = function (code) {
  runtime.exit(+code || 0);
};
process.abort = function abort() {
  process.kill(process.pid, 'SIGABRT');
};

// ---- signals

var signalNumbers = null;
function signals() {
  if (signalNumbers) return signalNumbers;
  signalNumbers = {};
  ops.signalNames().forEach(function (name, number) {
    if (name) signalNumbers['SIG' + name] = number;
  });
  return signalNumbers;
}
errors.define(process, '_signals', signals);

process.kill = function kill(pid, signal) {
  if (pid != (pid | 0)) throw new codes.ERR_INVALID_ARG_TYPE('pid', 'number', pid);
  var number;
  if (typeof signal === 'number') {
    number = signal;
  } else {
    signal = signal || 'SIGTERM';
    number = signals()[signal];
    if (!number) throw new codes.ERR_UNKNOWN_SIGNAL(signal);
  }
  var failed = ops.kill(pid | 0, number);
  if (failed) throw errors.errnoException(failed, 'kill');
  return true;
};

function isSignal(name) {
  return typeof name === 'string' && name.slice(0, 3) === 'SIG' && signals()[name] > 0;
}
process.on('newListener', function (name) {
  if (!isSignal(name) || process.listenerCount(name) > 0) return;
  if (name === 'SIGKILL' || name === 'SIGSTOP') {
    throw errors.errnoException(22, 'uv_signal_start');
  }
  ops.handleSignal(signals()[name], true);
  loop.setSignals(function (number) {
    var all = signals();
    Object.keys(all).some(function (key) {
      if (all[key] !== number) return false;
      process.emit(key, key, number);
      return true;
    });
  });
});
process.on('removeListener', function (name) {
  if (isSignal(name) && process.listenerCount(name) === 0) ops.handleSignal(signals()[name], false);
});

// ---- warnings

process.emitWarning = function emitWarning(warning, type, code) {
  if (type !== null && typeof type === 'object') {
    code = type.code;
    type = type.type;
  }
  if (!(warning instanceof Error)) {
    var text = String(warning);
    warning = new Error(text);
    errors.define(warning, 'name', String(type || 'Warning'));
    if (code !== undefined) warning.code = code;
  }
  tick.nextTick(function () {
    process.emit('warning', warning);
  });
};
process.on('warning', function (warning) {
  process.stderr.write('(node:' + process.pid + ') ' + (warning.code ? '[' + warning.code + '] ' : '') + warning.name +
      ': ' + warning.message + '\n(Use `node --trace-warnings ...` to show where the warning was created)\n');
});

process.binding = function (name) {
  throw new Error('No such module: ' + name);
};
process.setUncaughtExceptionCaptureCallback = function (callback) {
  require('internal/uncaught').setCapture(callback);
};
process.hasUncaughtExceptionCaptureCallback = function () {
  return require('internal/uncaught').hasCapture();
};
process.getActiveResourcesInfo = function () {
  return [];
};

// ---- standard streams, made when they are first used

['stdin', 'stdout', 'stderr'].forEach(function (name, fd) {
  function get() {
    return require('internal/stdio').get(fd);
  }
  get.fd = fd;
  Object.defineProperty(process, name, { get: get, enumerable: true, configurable: true });
});
