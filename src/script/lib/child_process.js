// child_process: programs of this machine, with real pipes, signals and statuses.
'use strict';

var EventEmitter = require('events');
var errors = require('internal/errors');
var codes = errors.codes;
var ops = binding('child');
var tick = require('internal/tick');
var process = require('process');

var IGNORE = -1, PIPE = -2, DUPLEX = -3, IPC = -4;

module.exports = {
  ChildProcess: ChildProcess,
  spawn: spawn,
  exec: exec,
  execFile: execFile,
  fork: fork,
  spawnSync: spawnSync,
  execSync: execSync,
  execFileSync: execFileSync
};

// ---- what is asked for

function noNull(value, name) {
  if (String(value).indexOf('\0') >= 0) throw new codes.ERR_INVALID_ARG_VALUE(name, value, 'must be a string without null bytes');
}
function given(options, name, check) {
  if (options[name] !== undefined && options[name] !== null) check(options[name], 'options.' + name);
}
function int32(value, name) {
  if (typeof value !== 'number' || (value | 0) !== value) throw new codes.ERR_INVALID_ARG_TYPE(name, 'int32', value);
}
function checkOptions(options) {
  var cwd = options.cwd;
  if (cwd !== undefined && cwd !== null) {
    if (typeof cwd !== 'string' && !(cwd instanceof URL) && !(cwd instanceof Uint8Array)) {
      throw new codes.ERR_INVALID_ARG_TYPE('options.cwd', ['string', 'Buffer', 'URL'], cwd);
    }
    if (String(cwd).indexOf('\0') >= 0) {
      throw new codes.ERR_INVALID_ARG_VALUE('options.cwd', cwd, 'must be a string, Uint8Array, or URL without null bytes');
    }
  }
  given(options, 'detached', errors.checkBoolean);
  given(options, 'uid', int32);
  given(options, 'gid', int32);
  if (options.shell !== undefined && options.shell !== null && ['boolean', 'string'].indexOf(typeof options.shell) < 0) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.shell', ['boolean', 'string'], options.shell);
  }
  given(options, 'argv0', errors.checkString);
  given(options, 'windowsHide', errors.checkBoolean);
  given(options, 'windowsVerbatimArguments', errors.checkBoolean);
}
function checkTimes(options) {
  var timeout = options.timeout, most = options.maxBuffer;
  if (timeout !== undefined && timeout !== null && !(typeof timeout === 'number' && timeout >= 0 && Math.floor(timeout) === timeout)) {
    throw new codes.ERR_OUT_OF_RANGE('timeout', 'an unsigned integer', timeout);
  }
  if (most !== undefined && most !== null && !(typeof most === 'number' && most >= 0)) {
    throw new codes.ERR_OUT_OF_RANGE('options.maxBuffer', 'a positive number', most);
  }
}

// [file, args, options]: what the three forms of each call have in common.
function normalize(file, args, options) {
  errors.checkString(file, 'file');
  noNull(file, 'file');
  if (file.length === 0) throw new codes.ERR_INVALID_ARG_VALUE('file', file, 'cannot be empty');
  if (Array.isArray(args)) {
    args = args.slice();
  } else if (args === undefined || args === null) {
    args = [];
  } else if (typeof args !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('args', 'object', args);
  } else {
    options = args;
    args = [];
  }
  if (options === undefined || options === null) options = {};
  else errors.checkObject(options, 'options');
  args.forEach(function (arg, i) {
    args[i] = String(arg);
    if (args[i].indexOf('\0') >= 0) {
      throw new codes.ERR_INVALID_ARG_VALUE('args[' + i + ']', arg, 'must be a string without null bytes');
    }
  });
  checkOptions(options);
  var shell = options.shell;
  var made = { file: file, args: args, options: options, cwd: '', detached: !!options.detached };
  if (options.cwd) made.cwd = options.cwd instanceof URL ? require('url').fileURLToPath(options.cwd) : String(options.cwd);
  if (shell) {
    made.args = ['-c', [file].concat(args).join(' ')];
    made.file = typeof shell === 'string' ? shell : '/bin/sh';
  }
  made.argv = [options.argv0 !== undefined ? String(options.argv0) : made.file].concat(made.args);
  var env = options.env || process.env;
  var keys = [];
  // Inherited ones count.
  for (var name in env) if (env[name] !== undefined) keys.push(name);
  made.env = keys.map(function (key) {
    noNull(key, "options.env['" + key + "']");
    noNull(env[key], "options.env['" + key + "']");
    return key + '=' + env[key];
  }).join('\0');
  return made;
}

// What each descriptor of the child is: [numbers for the op, pipes wanted].
function stdioOf(stdio, sync) {
  if (stdio === undefined || stdio === null) stdio = 'pipe';
  if (typeof stdio === 'string') {
    if (['pipe', 'overlapped', 'ignore', 'inherit'].indexOf(stdio) < 0) {
      throw new codes.ERR_INVALID_ARG_VALUE('stdio', stdio);
    }
    stdio = stdio === 'inherit' ? [0, 1, 2] : [stdio, stdio, stdio];
  } else if (!Array.isArray(stdio)) {
    throw new codes.ERR_INVALID_ARG_VALUE('stdio', stdio);
  }
  stdio = stdio.slice();
  while (stdio.length < 3) stdio.push(undefined);
  var channels = 0;
  return stdio.map(function (item, i) {
    if (item === undefined || item === null) item = i < 3 ? 'pipe' : 'ignore';
    if (item === 'ignore') return IGNORE;
    if (item === 'pipe' || item === 'overlapped') return i < 3 || sync ? PIPE : DUPLEX;
    if (item === 'inherit') return i;
    if (item === 'ipc') {
      if (sync) throw new codes.ERR_IPC_SYNC_FORK();
      if (++channels > 1) throw new codes.ERR_IPC_ONE_PIPE();
      return IPC;
    }
    if (typeof item === 'number') return item;
    if (typeof item === 'object' && typeof item.fd === 'number' && item.fd >= 0) return item.fd;
    if (typeof item === 'object' && typeof item._fd === 'number' && item._fd >= 0) return item._fd;
    if (typeof item === 'string' && !sync) {
      throw Object.assign(new TypeError('Asynchronous forks do not support Buffer, TypedArray, DataView or string input: ' +
        require('internal/inspect').inspect(item)), { code: 'ERR_INVALID_SYNC_FORK_INPUT' });
    }
    throw new codes.ERR_INVALID_ARG_VALUE('stdio', item);
  });
}

function signalNumber(signal) {
  if (signal === undefined || signal === null) return 15;
  if (typeof signal === 'number') {
    if (signalName(signal) !== null) return signal;
  } else if (typeof signal === 'string') {
    var number = process._signals()[signal.toUpperCase()];
    if (number) return number;
  } else {
    throw new codes.ERR_INVALID_ARG_TYPE('signal', ['string', 'number'], signal);
  }
  throw new codes.ERR_UNKNOWN_SIGNAL(signal);
}
function signalName(number) {
  var all = process._signals(), name = null;
  Object.keys(all).forEach(function (key) {
    if (all[key] === number && name === null) name = key;
  });
  return name;
}

function spawnError(number, file, args, syscall) {
  var error = errors.errnoException(number, syscall + ' ' + file);
  error.path = file;
  error.spawnargs = args;
  return error;
}

// ---- ChildProcess

function ChildProcess() {
  EventEmitter.call(this);
  this._closesNeeded = 1;
  this._closesGot = 0;
  this.connected = false;
  this.signalCode = null;
  this.exitCode = null;
  this.killed = false;
  this.spawnfile = null;
  errors.define(this, '_waiting', 0);
}
ChildProcess.prototype = Object.create(EventEmitter.prototype, {
  constructor: { value: ChildProcess, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(ChildProcess, EventEmitter);

function start(child, made) {
  var net = require('net');
  var stdio = stdioOf(made.options.stdio, false);
  child.spawnfile = made.file;
  child.spawnargs = made.argv;
  var ipc = stdio.indexOf(IPC), channel = null;
  if (ipc >= 0) {
    var framing = framingOf(made.options);
    stdio[ipc] = DUPLEX;
    made.env += (made.env ? '\0' : '') + require('internal/ipc').announce(ipc, framing).join('\0');
  }
  var result = ops.spawn(made.file, made.argv, made.cwd, made.env, stdio, made.detached);
  var failed = typeof result === 'number' ? result : 0;
  child.pid = failed ? undefined : result[0];
  if (ipc >= 0) stdio[ipc] = IPC;
  if (ipc >= 0 && !failed) {
    channel = require('internal/ipc').setup(child, { fd: result[ipc + 1], framing: framing });
    child._closesNeeded++;
    channel.whenClosed.push(function () {
      closeOne(child);
    });
  }
  child.stdio = stdio.map(function (how, fd) {
    if (how !== PIPE && how !== DUPLEX) return null;
    var stream = new net.Socket({
      fd: failed ? undefined : result[fd + 1],
      readable: how === DUPLEX || fd !== 0,
      writable: how === DUPLEX || fd === 0
    });
    if (fd > 0) {
      child._closesNeeded++;
      stream.once('close', function () {
        closeOne(child);
      });
    }
    return stream;
  });
  child.stdin = child.stdio[0];
  child.stdout = child.stdio[1];
  child.stderr = child.stdio[2];
  if (failed) {
    var error = spawnError(failed, made.file, made.args, 'spawn');
    tick.nextTick(function () {
      child.exitCode = -failed;
      child.stdio.forEach(function (stream) {
        if (stream) stream.destroy();
      });
      child.emit('error', error);
      closeOne(child);
    });
    return;
  }
  tick.nextTick(function () {
    child.emit('spawn');
  });
  child._waiting = ops.wait(child.pid, function (error, status) {
    child._waiting = 0;
    if (status[1]) child.signalCode = signalName(status[1]);
    else child.exitCode = status[0];
    // What it did not read has nowhere to go.
    if (child.stdin) child.stdin.destroy();
    // What it sent comes first.
    if (channel && !channel.closed && !channel.closing) {
      channel.whenClosed.unshift(ended);
    } else {
      ended();
    }
  });

  function ended() {
    child.emit('exit', child.exitCode, child.signalCode);
    tick.nextTick(function () {
      // Output that nobody reads would keep 'close' away.
      child.stdio.forEach(function (stream, fd) {
        if (fd > 0 && stream && stream.readable && !stream._readableState.readableListening && stream._readableState.flowing === null) {
          stream.resume();
        }
      });
    });
    closeOne(child);
  }
}

// options.serialization, and the framing of another runtime.
function framingOf(options) {
  var mode = options.serialization;
  if (options.ipc === 'deka') return 'deka';
  if (mode === undefined) return 'json';
  if (mode !== 'json' && mode !== 'advanced') {
    throw new codes.ERR_INVALID_ARG_VALUE('options.serialization', mode, "must be one of: undefined, 'json', 'advanced'");
  }
  return mode;
}

function closeOne(child) {
  child._closesGot++;
  if (child._closesGot === child._closesNeeded) child.emit('close', child.exitCode, child.signalCode);
}

ChildProcess.prototype.kill = function (signal) {
  if (signal !== null && typeof signal === 'object') throw new codes.ERR_UNKNOWN_SIGNAL(require('internal/inspect').inspect(signal));
  var number = signal === 0 ? 0 : signalNumber(signal);
  if (this.exitCode !== null || this.signalCode !== null || !this.pid) return false;
  var failed = binding('process').kill(this.pid, number);
  if (failed === 3) return false;
  if (failed) {
    this.emit('error', errors.errnoException(failed, 'kill'));
    return false;
  }
  this.killed = true;
  return true;
};
ChildProcess.prototype.ref = function () {
  if (this._waiting) binding('stream').hold(this._waiting, true);
};
ChildProcess.prototype.unref = function () {
  if (this._waiting) binding('stream').hold(this._waiting, false);
};
if (Symbol.dispose) {
  ChildProcess.prototype[Symbol.dispose] = function () {
    if (!this.killed) this.kill();
  };
}

// ---- asynchronous

function killSignalOf(options) {
  var signal = options.killSignal;
  if (signal !== undefined && signal !== null && typeof signal !== 'string' && typeof signal !== 'number') {
    throw new codes.ERR_INVALID_ARG_TYPE('options.killSignal', ['string', 'number'], signal);
  }
  return signalNumber(signal);
}

function spawn(file, args, options) {
  var made = normalize(file, args, options);
  checkTimes({ timeout: made.options.timeout });
  var killSignal = killSignalOf(made.options);
  if (made.options.signal !== undefined) checkSignal(made.options.signal);
  var child = new ChildProcess();
  start(child, made);
  if (made.options.timeout > 0) {
    var timer = setTimeout(function () {
      timer = null;
      try {
        child.kill(killSignal);
      } catch (e) {
        child.emit('error', e);
      }
    }, made.options.timeout);
    child.once('exit', function () {
      if (timer) clearTimeout(timer);
    });
  }
  if (made.options.signal) {
    var forget = require('internal/abort').whenAborted(made.options.signal, function (error) {
      if (child.kill(killSignal)) child.emit('error', error);
    });
    child.once('exit', forget);
  }
  return child;
}

function checkSignal(signal) {
  if (typeof signal !== 'object' || signal === null || !('aborted' in signal)) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.signal', 'AbortSignal', signal);
  }
}

function execFile(file, args, options, callback) {
  if (typeof args === 'function') {
    callback = args;
    args = options = undefined;
  } else if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  if (args !== undefined && args !== null && !Array.isArray(args)) {
    errors.checkObject(args, 'args');
    options = args;
    args = undefined;
  }
  if (options !== undefined && options !== null) errors.checkObject(options, 'options');
  var wanted = Object.assign({ encoding: 'utf8', timeout: 0, maxBuffer: 1048576, killSignal: 'SIGTERM' }, options);
  if (callback !== undefined && callback !== null) errors.checkFunction(callback, 'callback');
  return run(file, args || [], wanted, callback);
}

function exec(command, options, callback) {
  errors.checkString(command, 'command');
  noNull(command, 'command');
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  var wanted = Object.assign({ encoding: 'utf8', timeout: 0, maxBuffer: 1048576, killSignal: 'SIGTERM' }, options);
  wanted.shell = typeof wanted.shell === 'string' ? wanted.shell : true;
  return run(command, [], wanted, callback);
}

function run(file, args, options, callback) {
  checkTimes(options);
  var child = spawn(file, args, {
    cwd: options.cwd, env: options.env, shell: options.shell, signal: options.signal, argv0: options.argv0,
    killSignal: options.killSignal, detached: options.detached
  });
  var encoding = options.encoding && options.encoding !== 'buffer' && Buffer.isEncoding(options.encoding) ? options.encoding : null;
  var parts = { stdout: [], stderr: [] }, sizes = { stdout: 0, stderr: 0 };
  var killed = false, failure = null, done = false, timer = null;
  var command = options.shell ? file : [file].concat(args).join(' ');

  function kill() {
    child.stdout.destroy();
    child.stderr.destroy();
    killed = true;
    try {
      child.kill(options.killSignal);
    } catch (e) {
      if (!failure) failure = e;
      finish();
    }
  }
  function textOf(name) {
    return encoding || typeof parts[name][0] === 'string' ? parts[name].join('') : Buffer.concat(parts[name]);
  }
  function finish(code, signal) {
    if (done) return;
    done = true;
    if (timer) clearTimeout(timer);
    if (!callback) return;
    var stdout = textOf('stdout'), stderr = textOf('stderr');
    if (!failure && code === 0 && !signal) return callback(null, stdout, stderr);
    if (!failure) {
      failure = new Error('Command failed: ' + command + '\n' + stderr);
      failure.code = code < 0 ? require('internal/uvmap')[-code][0] : code;
      failure.killed = child.killed || killed;
      failure.signal = signal;
    }
    failure.cmd = command;
    if (failure.stdout === undefined && failure.code !== 'ENOENT') {
      failure.stdout = stdout;
      failure.stderr = stderr;
    }
    callback(failure, stdout, stderr);
  }
  if (options.timeout > 0) {
    timer = setTimeout(function () {
      timer = null;
      kill();
    }, options.timeout);
  }
  ['stdout', 'stderr'].forEach(function (name) {
    var stream = child[name];
    if (!stream) return;
    if (encoding) stream.setEncoding(encoding);
    stream.on('data', function (chunk) {
      // As in Node: of text the bytes count, and what is left of it are as many characters.
      var size = typeof chunk === 'string' ? Buffer.byteLength(chunk, stream.readableEncoding) : chunk.length;
      sizes[name] += size;
      if (sizes[name] > options.maxBuffer) {
        parts[name].push(chunk.slice(0, options.maxBuffer - (sizes[name] - size)));
        failure = new RangeError(name + ' maxBuffer length exceeded');
        failure.code = 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER';
        kill();
        return;
      }
      parts[name].push(chunk);
    });
  });
  child.on('close', finish);
  child.on('error', function (error) {
    failure = error;
    child.stdout.destroy();
    child.stderr.destroy();
    finish();
  });
  return child;
}

[exec, execFile].forEach(function (call) {
  Object.defineProperty(call, require('util').promisify.custom, {
    value: function () {
      var args = Array.prototype.slice.call(arguments), child;
      var promise = new Promise(function (resolve, reject) {
        args.push(function (error, stdout, stderr) {
          if (error) {
            error.stdout = stdout;
            error.stderr = stderr;
            reject(error);
          } else {
            resolve({ stdout: stdout, stderr: stderr });
          }
        });
        child = call.apply(null, args);
      });
      promise.child = child;
      return promise;
    },
    enumerable: false
  });
});

function fork(file, args, options) {
  if (typeof file !== 'string' && !(file instanceof URL) && !(file instanceof Uint8Array)) {
    throw new codes.ERR_INVALID_ARG_TYPE('modulePath', ['string', 'Buffer', 'URL'], file);
  }
  if (args !== undefined && args !== null && !Array.isArray(args)) {
    if (typeof args !== 'object') throw new codes.ERR_INVALID_ARG_TYPE('args', 'Array', args);
    options = args;
    args = [];
  }
  if (options !== undefined && options !== null) errors.checkObject(options, 'options');
  options = Object.assign({}, options);
  var node = options.execPath || process.execPath;
  var own = options.execArgv || process.execArgv, begun = runtime.start();
  var code = /^(?:eval|print|module)$/.test(begun[0]) ? own.lastIndexOf(begun[1]) : -1;
  // The child is no copy of `-e CODE`.
  if (own === process.execArgv && code > 0) own = own.slice(0, code - 1).concat(own.slice(code + 1));
  if (options.stdio === undefined || options.stdio === null) options.stdio = options.silent ? 'pipe' : 'inherit';
  if (typeof options.stdio === 'string') {
    stdioOf(options.stdio, false);
    options.stdio = options.stdio === 'inherit' ? [0, 1, 2, 'ipc'] : [options.stdio, options.stdio, options.stdio, 'ipc'];
  } else if (Array.isArray(options.stdio) && options.stdio.indexOf('ipc') < 0) {
    throw new codes.ERR_CHILD_PROCESS_IPC_REQUIRED('options.stdio');
  }
  options.shell = false;
  return spawn(node, own.concat([file instanceof URL ? require('url').fileURLToPath(file) : file], args || []), options);
}

// ---- synchronous

function spawnSync(file, args, options) {
  var made = normalize(file, args, options);
  options = made.options;
  var stdio = stdioOf(options.stdio, true);
  checkTimes(options);
  var killSignal = killSignalOf(options);
  var most = options.maxBuffer === undefined || options.maxBuffer === null ? 1048576 : options.maxBuffer;
  var input = options.input;
  if (input === undefined || input === null) input = '';
  else if (typeof input === 'string') input = Buffer.from(input, options.encoding && options.encoding !== 'buffer' ? options.encoding : 'utf8');
  else if (!ArrayBuffer.isView(input)) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.stdio[0]', ['Buffer', 'TypedArray', 'DataView', 'string'], input);
  }
  if (options.input !== undefined && options.input !== null) stdio[0] = PIPE;
  var result = ops.spawnSync(made.file, made.argv, made.cwd, made.env, stdio, made.detached, input, options.timeout || 0,
      most === Infinity ? 1e9 : most, killSignal);
  if (typeof result === 'number') {
    var error = spawnError(result, made.file, made.args, 'spawnSync');
    return { error: error, status: null, signal: null, output: null, pid: 0, stdout: null, stderr: null };
  }
  var output = stdio.map(function (how, fd) {
    if (how !== PIPE || fd === 0) return null;
    var bytes = require('buffer').adopt(result[4][fd]);
    return options.encoding && options.encoding !== 'buffer' ? bytes.toString(options.encoding) : bytes;
  });
  var made2 = {
    status: result[2] ? null : result[1],
    signal: result[2] ? signalName(result[2]) : null,
    output: output,
    pid: result[0],
    stdout: output[1],
    stderr: output[2]
  };
  if (result[3]) made2 = Object.assign({ error: spawnError(result[3], made.file, made.args, 'spawnSync') }, made2);
  return made2;
}

function checkRun(result, args, command) {
  var error;
  if (result.error) {
    error = result.error;
    Object.assign(error, result);
    delete error.error;
    error.error = result.error;
    return error;
  }
  if (result.status === 0) return null;
  var message = 'Command failed: ' + (command || args.join(' '));
  if (result.stderr && result.stderr.length > 0) message += '\n' + result.stderr.toString();
  error = new Error(message);
  Object.assign(error, result);
  return error;
}

function inheritErrors(options) {
  return !options || options.stdio === undefined || options.stdio === null;
}

function execFileSync(file, args, options) {
  if (args !== undefined && args !== null && !Array.isArray(args)) {
    options = args;
    args = [];
  }
  var result = spawnSync(file, args, options);
  if (inheritErrors(options) && result.stderr) process.stderr.write(result.stderr);
  var error = checkRun(result, [file].concat(args || []), undefined);
  if (error) throw error;
  return result.stdout;
}

function execSync(command, options) {
  errors.checkString(command, 'command');
  options = Object.assign({}, options);
  var inherit = inheritErrors(options);
  options.shell = typeof options.shell === 'string' ? options.shell : true;
  var result = spawnSync(command, [], options);
  if (inherit && result.stderr) process.stderr.write(result.stderr);
  var error = checkRun(result, [], command);
  if (error) throw error;
  return result.stdout;
}
