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
var engine = runtime.engine();
// What differs between processes is told when one begins.
var identity = null;

Object.defineProperty(process, 'version', { value: engine[2], writable: false, enumerable: true, configurable: true });
process.versions = { node: engine[2].slice(1), bivalve: engine[3], modules: '115' };
process.versions[engine[0]] = engine[1];
process.arch = 'x64';
process.platform = 'linux';
process.release = { name: 'node', lts: 'Iron' };
process.title = process.argv0 = process.execPath = '';
process.execArgv = [];
process.argv = [];
process.pid = process.ppid = 0;
process.exitCode = undefined;
process.debugPort = 9229;
process.features = {
  inspector: false, debug: false, uv: true, ipv6: true, tls_alpn: false, tls_sni: false, tls_ocsp: false, tls: false, cached_builtins: true,
  require_module: true
};
process.config = Object.freeze({ target_defaults: Object.freeze({}), variables: Object.freeze({}) });
process.moduleLoadList = [];
errors.define(process, '_exiting', false);

// Values are always text.
var env = {};
process.env = new Proxy(env, {
  set: function (target, key, value) {
    if (typeof key === 'symbol' || typeof value === 'symbol') throw new TypeError('Cannot convert a Symbol value to a string');
    target[key] = String(value);
    if (key === 'TZ') runtime.setZone(target[key]);
    return true;
  },
  deleteProperty: function (target, key) {
    if (key === 'TZ') runtime.setZone('');
    return delete target[key];
  },
  defineProperty: function (target, key, descriptor) {
    if ('get' in descriptor || 'set' in descriptor) {
      throw new codes.ERR_INVALID_OBJECT_DEFINE_PROPERTY("'process.env' does not accept an accessor(getter/setter) descriptor");
    }
    if (!descriptor.configurable || !descriptor.writable || !descriptor.enumerable) {
      throw new codes.ERR_INVALID_OBJECT_DEFINE_PROPERTY("'process.env' only accepts a configurable, writable, and enumerable data descriptor");
    }
    return this.set(target, key, descriptor.value);
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
    if (e.dest === undefined) {
      var text = e.message.slice(0, e.message.indexOf(', chdir '));
      e.message = text + ", chdir '" + ops.cwd() + "' -> '" + directory + "'";
      e.path = ops.cwd();
      e.dest = directory;
    }
    throw e;
  }
};
process.umask = function umask(mask) {
  if (mask === undefined) return ops.umask();
  if (mask === null) throw new codes.ERR_INVALID_ARG_TYPE('mask', 'number', undefined);
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
process.hrtime.bigint = function hrtimeBigInt() {
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
process.memoryUsage.rss = function rss() {
  return runtime.heapBytes()[0] + 4194304;
};
process.constrainedMemory = function constrainedMemory() {
  return 536870912;
};
process.availableMemory = function availableMemory() {
  return Math.max(0, 536870912 - process.memoryUsage().rss);
};
process.cpuUsage = function cpuUsage(previous) {
  if (previous) {
    if (typeof previous !== 'object') throw new codes.ERR_INVALID_ARG_TYPE('prevValue', 'object', previous);
    ['user', 'system'].forEach(function (name) {
      if (typeof previous[name] !== 'number') throw new codes.ERR_INVALID_ARG_TYPE('prevValue.' + name, 'number', previous[name]);
      if (!(previous[name] >= 0 && previous[name] <= Number.MAX_SAFE_INTEGER)) {
        throw new codes.ERR_INVALID_ARG_VALUE_RANGE('prevValue.' + name, previous[name]);
      }
    });
  }
  var user = Math.floor(runtime.uptime() * 1e6);
  return previous ? { user: user - previous.user, system: 0 - previous.system } : { user: user, system: 0 };
};
process.resourceUsage = function resourceUsage() {
  var usage = { userCPUTime: Math.floor(runtime.uptime() * 1e6), systemCPUTime: 0, maxRSS: 4096 };
  ['sharedMemorySize', 'unsharedDataSize', 'unsharedStackSize', 'minorPageFault', 'majorPageFault', 'swappedOut', 'fsRead', 'fsWrite',
    'ipcSent', 'ipcReceived', 'signalsCount', 'voluntaryContextSwitches', 'involuntaryContextSwitches'].forEach(function (name) {
    usage[name] = 0;
  });
  return usage;
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
    exitCode = code;
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
    if (!number) throw new codes.ERR_UNKNOWN_SIGNAL(typeof signal === 'string' ? signal : require('internal/inspect').inspect(signal));
  }
  // Under a parent on the host the script is known by the number that the host gave it (internal/ipc).
  var self = +pid === process.pid;
  var failed = ops.kill(self && ops.hostPid === process.pid ? identity[0] : pid | 0, number);
  if (self && !failed) noteRaised(number);
  if (failed) throw errors.errnoException(failed, 'kill');
  return true;
};

// Handled signals that this process sent itself: each send counts, in its order. The kernel keeps one of a number
// and gives those that wait by their numbers; `awaited` are the numbers that it has still to give.
var raised = [], awaited = [];
function noteRaised(number) {
  var all = signals();
  var handled = Object.keys(all).some(function (key) {
    return all[key] === number && process.listenerCount(key) > 0;
  });
  if (!handled) return;
  raised.push(number);
  if (awaited.indexOf(number) < 0) awaited.push(number);
}
function emitSignal(number) {
  var all = signals();
  Object.keys(all).some(function (key) {
    if (all[key] !== number) return false;
    process.emit(key, key, number);
    return true;
  });
}
function emitRaised() {
  if (!raised.length) return;
  var number = raised.shift();
  // What the kernel merged comes behind the last one that it gave.
  if (!awaited.length && raised.length) tick.nextTick(emitRaised);
  emitSignal(number);
}
function onSignal(number) {
  var at = awaited.indexOf(number);
  if (at < 0) return emitSignal(number);
  awaited.splice(at, 1);
  emitRaised();
}
function isSignal(name) {
  return typeof name === 'string' && name.slice(0, 3) === 'SIG' && signals()[name] > 0;
}
process.on('newListener', function (name) {
  if (!isSignal(name) || process.listenerCount(name) > 0) return;
  if (name === 'SIGKILL' || name === 'SIGSTOP') {
    throw errors.errnoException(22, 'uv_signal_start');
  }
  ops.handleSignal(signals()[name], true);
  loop.setSignals(onSignal);
});
process.on('removeListener', function (name) {
  if (!isSignal(name) || process.listenerCount(name) > 0) return;
  var number = signals()[name];
  ops.handleSignal(number, false);
  raised = raised.filter(function (one) {
    return one !== number;
  });
  awaited = awaited.filter(function (one) {
    return one !== number;
  });
});

// Another user than one's own nobody can become.
['setuid', 'seteuid', 'setgid', 'setegid'].forEach(function (name) {
  process[name] = function (id) {
    if (typeof id !== 'number' && typeof id !== 'string') throw new codes.ERR_INVALID_ARG_TYPE('id', ['number', 'string'], id);
    if (typeof id === 'number') errors.checkInteger(id, 'id', 0, 4294967295);
    var own = /uid/.test(name) ? identity[2] : identity[3];
    if (id === own || id === identity[4]) return;
    if (typeof id === 'string') throw new codes.ERR_UNKNOWN_CREDENTIAL(/uid/.test(name) ? 'User' : 'Group', id);
    throw errors.errnoException(1, name);
  };
});
process.dlopen = function dlopen(module, file) {
  errors.checkString(file, 'filename');
  var error = new Error(file + ': native add-ons cannot be loaded here');
  error.code = 'ERR_DLOPEN_FAILED';
  throw error;
};
process.getBuiltinModule = function getBuiltinModule(id) {
  errors.checkString(id, 'id');
  return require('module').isBuiltin(id) ? require(id.replace(/^node:/, '')) : undefined;
};
process.loadEnvFile = function loadEnvFile(path) {
  if (typeof path === 'number') throw new codes.ERR_INVALID_ARG_TYPE('path', ['string', 'Buffer', 'URL'], path);
  var found = require('internal/dotenv').parse(require('fs').readFileSync(path === undefined || path === null ? '.env' : path, 'utf8'));
  Object.keys(found).forEach(function (name) {
    if (process.env[name] === undefined) process.env[name] = found[name];
  });
};
process.setSourceMapsEnabled = function setSourceMapsEnabled(on) {
  errors.checkBoolean(on, 'val');
};
process.assert = function assert(value, message) {
  require('assert').ok(value, message);
};
process.openStdin = function openStdin() {
  process.stdin.resume();
  return process.stdin;
};
process._rawDebug = function _rawDebug() {
  binding('io').write(2, require('internal/format').format.apply(null, arguments) + '\n');
};
process._getActiveHandles = function _getActiveHandles() {
  return [];
};
process._getActiveRequests = function _getActiveRequests() {
  return [];
};
Object.defineProperty(process, 'allowedNodeEnvironmentFlags', {
  get: function () {
    return new Set(['--max-old-space-size', '--no-deprecation', '--no-warnings', '--require', '--throw-deprecation', '--trace-deprecation',
      '--trace-warnings', '--unhandled-rejections', '-r']);
  },
  enumerable: true,
  configurable: true
});
process.report = {
  compact: false, directory: '', filename: '', signal: 'SIGUSR2', excludeNetwork: false, reportOnFatalError: false,
  reportOnSignal: false, reportOnUncaughtException: false,
  getReport: function getReport() {
    return { header: { nodejsVersion: process.version, arch: process.arch, platform: process.platform, processId: process.pid,
      cwd: process.cwd(), commandLine: process.argv }, javascriptStack: {}, sharedObjects: [], environmentVariables: Object.assign({}, process.env) };
  },
  writeReport: function writeReport() {
    throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('process.report.writeReport()');
  }
};

// ---- warnings
function flagged(name) {
  return process.execArgv.indexOf(name) >= 0;
}

process.emitWarning = function emitWarning(warning, type, code) {
  var detail;
  if (type !== null && typeof type === 'object' && !Array.isArray(type)) {
    code = type.code;
    if (typeof type.detail === 'string') detail = type.detail;
    type = type.type || 'Warning';
  } else if (typeof type === 'function') {
    code = '';
    type = 'Warning';
  }
  if (type !== undefined) errors.checkString(type, 'type');
  if (typeof code === 'function') code = undefined;
  else if (code !== undefined) errors.checkString(code, 'code');
  if (typeof warning === 'string') {
    warning = new Error(warning);
    errors.define(warning, 'name', type || 'Warning');
    if (code) warning.code = code;
    if (detail !== undefined) warning.detail = detail;
  } else if (!(warning instanceof Error)) {
    throw new codes.ERR_INVALID_ARG_TYPE('warning', ['Error', 'string'], warning);
  }
  if (warning.name === 'DeprecationWarning') {
    if (process.noDeprecation) return;
    if (process.throwDeprecation) {
      tick.nextTick(function () {
        throw warning;
      });
      return;
    }
  }
  tick.nextTick(function () {
    process.emit('warning', warning);
  });
};
var hinted = false;
function onWarning(warning) {
  if (!(warning instanceof Error)) return;
  var deprecated = warning.name === 'DeprecationWarning';
  if (deprecated && process.noDeprecation) return;
  var trace = flagged('--trace-warnings') || deprecated && process.traceDeprecation;
  var text = '(node:' + process.pid + ') ' + (warning.code ? '[' + warning.code + '] ' : '') +
      (trace && warning.stack ? warning.stack : warning.name + ': ' + warning.message);
  if (typeof warning.detail === 'string') text += '\n' + warning.detail;
  if (!trace && !hinted) {
    text += '\n(Use `node ' + (deprecated ? '--trace-deprecation' : '--trace-warnings') + ' ...` to show where the warning was created)';
    hinted = true;
  }
  process.stderr.write(text + '\n');
}

process.binding = function (name) {
  throw new Error('No such module: ' + name);
};
process.setUncaughtExceptionCaptureCallback = function setUncaughtExceptionCaptureCallback(callback) {
  if (callback !== null && typeof callback !== 'function') throw new codes.ERR_INVALID_ARG_TYPE('fn', ['Function', 'null'], callback);
  if (callback !== null && process.hasUncaughtExceptionCaptureCallback()) throw new codes.ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET();
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

require('internal/begin').whenBegun(function () {
  var start = runtime.start();
  var program = '/usr/bin/' + String(start[5]).replace(/^.*\//, '');
  identity = ops.identity();
  process.title = process.argv0 = start[5];
  process.execPath = program;
  process.execArgv = start[7] || [];
  process.argv = [program].concat(start[3]);
  if (start[0] === 'file' || start[0] === 'check') process.argv.splice(1, 0, start[2]);
  process.pid = identity[0];
  process.ppid = identity[1];
  ops.env().forEach(function (entry) {
    var at = entry.indexOf('=', 1);
    if (at > 0) env[entry.slice(0, at)] = entry.slice(at + 1);
  });
  [['noDeprecation', '--no-deprecation'], ['throwDeprecation', '--throw-deprecation'], ['traceDeprecation', '--trace-deprecation']].forEach(function (pair) {
    if (flagged(pair[1])) process[pair[0]] = true;
  });
  if (!flagged('--no-warnings') && env.NODE_NO_WARNINGS !== '1') process.on('warning', onWarning);
});
