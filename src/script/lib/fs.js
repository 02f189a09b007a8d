// fs: files, synchronously and with callbacks.
'use strict';

var ops = binding('fs');
var calls = require('internal/fs_calls');
var v = require('internal/fs_values');
var errors = require('internal/errors');
var templateWarned = false;
var codes = errors.codes;
var nextTick = require('internal/tick').nextTick;

exports.constants = require('internal/fs_constants');
['F_OK', 'R_OK', 'W_OK', 'X_OK'].forEach(function (name) {
  Object.defineProperty(exports, name, { value: exports.constants[name], enumerable: true });
});
exports.Stats = v.Stats;
exports.Dirent = v.Dirent;

function needCallback(callback, name) {
  if (typeof callback !== 'function') throw new codes.ERR_INVALID_ARG_TYPE(name || 'cb', 'Function', callback);
  return callback;
}

function runSync(plan) {
  if (plan.flags !== undefined) {
    var fd = ops.open(plan.args[0], plan.flags, 438);
    try {
      return plan.result(ops.readRest(fd));
    } finally {
      ops.close(fd);
    }
  }
  var value = ops[plan.op].apply(null, plan.args);
  return plan.result ? plan.result(value) : value;
}

function runAsync(plan, callback) {
  if (plan.flags !== undefined) {
    return void ops.open(plan.args[0], plan.flags, 438, function (error, fd) {
      if (error) return callback(error);
      ops.readRest(fd, function (failed, bytes) {
        ops.close(fd, function () {
          if (failed) callback(failed);
          else callback(null, plan.result(bytes));
        });
      });
    });
  }
  ops[plan.op].apply(null, plan.args.concat(function (error, value) {
    // A directory opens, but does not read.
    if (error && plan.op === 'readFile' && error.code === 'EISDIR') error = errors.uvException([21, '', 'read']);
    if (error) callback(error);
    else if (plan.result === undefined) callback(null, value);
    else {
      var result = plan.result(value);
      if (result === undefined) callback(null);
      else callback(null, result);
    }
  }));
}

// Calls whose last argument may be left out, and those of them where what stands in its place is told as the callback.
var optional = { stat: 1, lstat: 1, fstat: 1, readdir: 1, readFile: 1, writeFile: 2, appendFile: 2, mkdir: 1,
  readlink: 1, realpath: 1, access: 1, copyFile: 2, mkdtemp: 1, symlink: 2, ftruncate: 1 };
var loose = { readFile: true, writeFile: true, appendFile: true };
var oneArgument = { stat: true, lstat: true, fstat: true, ftruncate: true };

// The callback of these arguments, which it leaves: the one at its place, or one that stands earlier.
function takeCallback(name, count, args) {
  if (name === 'access') v.toPath(args[0]);
  var place = count;
  if (optional[name] !== undefined && typeof args[count] !== 'function') {
    for (place = count - 1; place > optional[name]; place--) if (typeof args[place] === 'function') break;
    if (typeof args[place] !== 'function') place = loose[name] && args[count] === undefined ? count - 1 : count;
  }
  return needCallback(args.splice(place)[0]);
}

// An operation that a signal may call off before it has its result.
function withSignal(args, callback) {
  var options = args[args.length - 1], signal = options && typeof options === 'object' && options.signal;
  if (!signal) return callback;
  return function (error, value) {
    if (signal.aborted) callback(require('internal/abort').abortError(signal));
    else if (error) callback(error);
    else callback(null, value);
  };
}

Object.keys(calls).forEach(function (name) {
  var call = calls[name], count = call.length;
  function sync() {
    return runSync(call.apply(null, arguments));
  }
  function async() {
    var args = Array.prototype.slice.call(arguments), callback = takeCallback(name, count, args);
    if (!loose[name]) return runAsync(call.apply(null, args), callback);
    var plan = call.apply(null, args), wrapped = withSignal(args, callback), options = args[args.length - 1];
    if (wrapped !== callback && options.signal.aborted) wrapped(null);
    else runAsync(plan, wrapped);
  }
  errors.define(sync, 'name', name + 'Sync');
  errors.define(async, 'name', name);
  errors.define(sync, 'length', oneArgument[name] ? 1 : count);
  errors.define(async, 'length', oneArgument[name] ? 1 : count + 1);
  exports[name + 'Sync'] = sync;
  exports[name] = async;
});
// Where only macOS has them, the names are there without a function.
exports.lchmod = exports.lchmodSync = undefined;

// Calls that differ from their plan.

function quiet(name) {
  var plain = exports[name + 'Sync'];
  exports[name + 'Sync'] = function (path, options) {
    if (!options || options.throwIfNoEntry !== false) return plain(path, options);
    try {
      return plain(path, options);
    } catch (e) {
      if (e.code === 'ENOENT') return undefined;
      throw e;
    }
  };
  errors.define(exports[name + 'Sync'], 'name', name + 'Sync');
  errors.define(exports[name + 'Sync'], 'length', 1);
}
quiet('stat');
quiet('lstat');

// Node's own realpath takes `..` away before it looks at links, and tells of the first part that is not there.
function firstFault(path, error) {
  var parts = path.split('/');
  try {
    for (var i = 2; i <= parts.length; i++) {
      var part = parts.slice(0, i).join('/');
      if (new v.Stats(ops.lstat(part)).isSymbolicLink()) ops.stat(part);
    }
  } catch (e) {
    return e;
  }
  return error;
}
function resolved(path) {
  return require('path').resolve(v.toPath(path));
}
exports.realpathSync = Object.assign(function realpathSync(path, options) {
  path = resolved(path);
  try {
    return runSync(calls.realpath(path, options));
  } catch (e) {
    throw e.syscall === 'realpath' ? firstFault(path, e) : e;
  }
}, { native: exports.realpathSync });
exports.realpath = Object.assign(function realpath(path, options, callback) {
  callback = needCallback(typeof options === 'function' ? options : callback);
  path = resolved(path);
  runAsync(calls.realpath(path, options), function (error, found) {
    if (error) callback(error.syscall === 'realpath' ? firstFault(path, error) : error);
    else callback(null, found);
  });
}, { native: exports.realpath });

exports.open = function open(path, flags, mode, callback) {
  path = v.toPath(path);
  if (arguments.length < 3) {
    callback = flags;
    flags = 'r';
    mode = 438;
  } else if (typeof mode === 'function') {
    callback = mode;
    mode = 438;
  } else {
    mode = v.toMode(mode, 'mode', 438);
  }
  flags = v.toFlags(flags);
  runAsync(calls.open(path, flags, mode), needCallback(callback));
};

exports.close = function close(fd, callback) {
  runAsync(calls.close(fd), callback === undefined ? function (error) {
    if (error) throw error;
  } : needCallback(callback));
};

exports.existsSync = function existsSync(path) {
  try {
    ops.access(v.toPath(path), 0);
    return true;
  } catch (e) {
    return false;
  }
};
exports.exists = function exists(path, callback) {
  needCallback(callback);
  var name;
  try {
    name = v.toPath(path);
  } catch (e) {
    return callback(false);
  }
  ops.access(name, 0, function (error) {
    callback(!error);
  });
};
Object.defineProperty(exports.exists, Symbol.for('nodejs.util.promisify.custom'), {
  value: function exists(path) {
    return new Promise(function (resolve) {
      exports.exists(path, resolve);
    });
  }
});

exports.truncateSync = function truncateSync(path, length) {
  if (typeof path === 'number') return exports.ftruncateSync(path, length);
  var fd = exports.openSync(path, 'r+');
  try {
    exports.ftruncateSync(fd, length);
  } finally {
    exports.closeSync(fd);
  }
};
exports.truncate = function truncate(path, length, callback) {
  if (typeof length === 'function') {
    callback = length;
    length = 0;
  }
  needCallback(callback);
  exports.open(path, 'r+', function (error, fd) {
    if (error) return callback(error);
    exports.ftruncate(fd, length, function (failed) {
      exports.close(fd, function (error2) {
        callback(failed || error2 || null);
      });
    });
  });
};

// ---- reading and writing at descriptors

function needView(buffer) {
  if (!ArrayBuffer.isView(buffer)) throw new codes.ERR_INVALID_ARG_TYPE('buffer', ['Buffer', 'TypedArray', 'DataView'], buffer);
}
function positionOf(position) {
  if (position === undefined || position === null) return -1;
  if (typeof position === 'bigint') position = Number(position);
  if (typeof position !== 'number') throw new codes.ERR_INVALID_ARG_TYPE('position', ['bigint', 'integer'], position);
  errors.checkInteger(position, 'position', -1);
  return position;
}

// [offset, length, position] of read; `options` is an object in the place of the offset.
function readArguments(buffer, offset, length, position, isOptions) {
  needView(buffer);
  if (isOptions && offset !== undefined) {
    if (offset !== null) errors.checkObject(offset, 'options');
    var options = offset || {};
    offset = options.offset;
    length = options.length;
    position = options.position;
  }
  if (offset === undefined || offset === null) offset = 0;
  errors.checkInteger(offset, 'offset', 0);
  if (length === undefined || length === null) length = buffer.byteLength - offset;
  length |= 0;
  if (length === 0) return [offset, 0, -1];
  if (buffer.byteLength === 0) throw new codes.ERR_INVALID_ARG_VALUE('buffer', buffer, 'is empty and cannot be written');
  if (length < 0) throw new codes.ERR_OUT_OF_RANGE('length', '>= 0', length);
  if (length + offset > buffer.byteLength) throw new codes.ERR_OUT_OF_RANGE('length', '<= ' + (buffer.byteLength - offset), length);
  return [offset, length, positionOf(position)];
}

exports.readSync = function readSync(fd, buffer, offset, length, position) {
  v.toFd(fd);
  var isOptions = arguments.length <= 3 || (offset !== null && typeof offset === 'object');
  var a = readArguments(buffer, offset, length, position, isOptions);
  if (a[1] === 0) return 0;
  return ops.read(fd, new Uint8Array(buffer.buffer, buffer.byteOffset + a[0], a[1]), a[2]);
};
exports.read = function read(fd, buffer, offset, length, position, callback) {
  v.toFd(fd);
  var isOptions = arguments.length <= 4;
  if (isOptions) {
    callback = arguments[arguments.length - 1];
    if (arguments.length < 3) {
      callback = buffer;
      offset = undefined;
      buffer = Buffer.alloc(16384);
    } else if (arguments.length === 3) {
      offset = ArrayBuffer.isView(buffer) ? undefined : buffer;
      if (offset !== undefined) buffer = offset && offset.buffer !== undefined ? offset.buffer : Buffer.alloc(16384);
    }
    length = position = undefined;
  }
  needView(buffer);
  needCallback(callback);
  var a = readArguments(buffer, offset, length, position, isOptions);
  if (a[1] === 0) return nextTick(callback, null, 0, buffer);
  ops.readBytes(fd, a[1], a[2], function (error, bytes) {
    if (error) return callback(error, 0, buffer);
    new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength).set(bytes, a[0]);
    callback(null, bytes.length, buffer);
  });
};

function writeArguments(data, offset, length, position) {
  if (ArrayBuffer.isView(data)) {
    if (offset !== null && typeof offset === 'object') {
      var options = offset;
      offset = options.offset;
      length = options.length;
      position = options.position;
    }
    if (offset === undefined || offset === null || typeof offset === 'function') offset = 0;
    errors.checkInteger(offset, 'offset', 0);
    if (typeof length !== 'number') length = data.byteLength - offset;
    if (offset > data.byteLength) throw new codes.ERR_OUT_OF_RANGE('offset', '<= ' + data.byteLength, offset);
    if (length > data.byteLength - offset) throw new codes.ERR_OUT_OF_RANGE('length', '<= ' + (data.byteLength - offset), length);
    if (length < 0) throw new codes.ERR_OUT_OF_RANGE('length', '>= 0', length);
    return [new Uint8Array(data.buffer, data.byteOffset + offset, length), typeof position === 'number' ? position : -1];
  }
  needText(data);
  var at = typeof offset === 'number' ? offset : -1;
  // An encoding that nobody knows is UTF-8 here.
  var encoding = require('internal/encodings').normalize(length) || 'utf8';
  return [encoding === 'utf8' ? data : Buffer.from(data, encoding), at];
}
function needText(data) {
  if (typeof data === 'string' || ArrayBuffer.isView(data)) return;
  throw new codes.ERR_INVALID_ARG_TYPE('buffer', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
}

exports.writeSync = function writeSync(fd, data, offset, length, position) {
  v.toFd(fd);
  var a = writeArguments(data, offset, length, position);
  return ops.write(fd, a[0], a[1]);
};
exports.write = function write(fd, data, offset, length, position, callback) {
  v.toFd(fd);
  needText(data);
  if (ArrayBuffer.isView(data)) {
    callback = callback || position || length || offset;
  } else if (typeof position === 'function') {
    callback = position;
  } else {
    callback = typeof offset === 'function' ? offset : length;
    if (callback === offset) offset = null;
    length = 'utf8';
  }
  needCallback(callback);
  var a = writeArguments(data, offset, length, position);
  ops.write(fd, a[0], a[1], function (error, count) {
    callback(error, error ? 0 : count, data);
  });
};

// ---- several buffers at once

// How many bytes they are.
function sizeOf(buffers) {
  var total = 0;
  if (!Array.isArray(buffers) || !buffers.every(ArrayBuffer.isView)) {
    throw new codes.ERR_INVALID_ARG_TYPE('buffers', 'ArrayBufferView[]', buffers);
  }
  buffers.forEach(function (buffer) {
    total += buffer.byteLength;
  });
  return total;
}
function bytesOf(view) {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
function joined(buffers) {
  return Buffer.concat(buffers.map(bytesOf));
}
function scatter(bytes, buffers) {
  var at = 0;
  buffers.forEach(function (buffer) {
    var part = bytes.subarray(at, at + buffer.byteLength);
    bytesOf(buffer).set(part);
    at += part.length;
  });
}
function numberOr(position) {
  return typeof position === 'number' ? position : -1;
}
exports.readvSync = function readvSync(fd, buffers, position) {
  v.toFd(fd);
  var bytes = new Uint8Array(sizeOf(buffers));
  var got = bytes.length ? ops.read(fd, bytes, numberOr(position)) : 0;
  scatter(bytes.subarray(0, got), buffers);
  return got;
};
exports.writevSync = function writevSync(fd, buffers, position) {
  v.toFd(fd);
  return sizeOf(buffers) ? ops.write(fd, joined(buffers), numberOr(position)) : 0;
};
exports.readv = function readv(fd, buffers, position, callback) {
  v.toFd(fd);
  var total = sizeOf(buffers);
  needCallback(callback = callback || position);
  ops.readBytes(fd, total, numberOr(position), function (error, bytes) {
    if (!error) scatter(bytes, buffers);
    callback(error, error ? 0 : bytes.length, buffers);
  });
};
exports.writev = function writev(fd, buffers, position, callback) {
  v.toFd(fd);
  var total = sizeOf(buffers);
  needCallback(callback = callback || position);
  if (!total) return nextTick(callback, null, 0, buffers);
  ops.write(fd, joined(buffers), numberOr(position), function (error, count) {
    callback(error, error ? 0 : count, buffers);
  });
};

// Promises of these have two values.
[['read', 'bytesRead', 'buffer'], ['write', 'bytesWritten', 'buffer'], ['readv', 'bytesRead', 'buffers'],
  ['writev', 'bytesWritten', 'buffer']].forEach(function (names) {
  var plain = exports[names[0]];
  errors.define(plain, Symbol.for('nodejs.util.promisify.custom'), function promised() {
    var args = Array.prototype.slice.call(arguments);
    return new Promise(function (resolve, reject) {
      plain.apply(exports, args.concat(function (error, count, data) {
        if (error) return reject(error);
        var made = {};
        made[names[1]] = count;
        made[names[2]] = data;
        resolve(made);
      }));
    });
  });
  errors.define(plain[Symbol.for('nodejs.util.promisify.custom')], 'name', names[0]);
});

// ---- trees

var trees = require('internal/fs_trees');
exports.rmdirSync = trees.rmdirSync;
exports.rmSync = trees.rmSync;
exports.cpSync = trees.cpSync;
trees.wrapReaddir(exports);
['rmdir', 'rm'].forEach(function (name) {
  exports[name] = function (path, options, callback) {
    if (name === 'rm') v.toPath(path);
    var args = typeof options === 'function' ? [path] : [path, options];
    callback = needCallback(typeof options === 'function' ? options : callback);
    trees.check[name].apply(null, args);
    // In the next turn, as one step: the tree is not to change under it.
    setImmediate(function () {
      var error = null;
      try {
        exports[name + 'Sync'].apply(null, args);
      } catch (e) {
        error = e;
      }
      callback(error);
    });
  };
});
exports.cp = function cp(from, to, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  needCallback(callback);
  var copier = require('internal/fs_cp');
  options = copier.options(options);
  from = v.toPath(from, 'src');
  to = v.toPath(to, 'dest');
  setImmediate(copier.later, from, to, options, callback);
};
exports.Dir = trees.Dir;
exports.opendirSync = trees.opendirSync;
exports.opendir = trees.opendir;

exports.createReadStream = function (path, options) {
  return new (require('internal/fs_streams').ReadStream)(path, options);
};
exports.createWriteStream = function (path, options) {
  return new (require('internal/fs_streams').WriteStream)(path, options);
};
['ReadStream', 'WriteStream', 'FileReadStream', 'FileWriteStream'].forEach(function (name) {
  Object.defineProperty(exports, name, {
    get: function () {
      return require('internal/fs_streams')[name.replace('File', '')];
    },
    enumerable: true,
    configurable: true
  });
});
['watch', 'watchFile', 'unwatchFile'].forEach(function (name) {
  exports[name] = function () {
    return require('internal/fs_watch')[name].apply(null, arguments);
  };
  Object.defineProperty(exports[name], 'name', { value: name, configurable: true });
});
exports._warnOfTemplate = function (prefix) {
  if (templateWarned || !/X$/.test(String(prefix))) return;
  templateWarned = true;
  require('process').emitWarning('mkdtemp() templates ending with X are not portable. ' +
      'For details see: https://nodejs.org/api/fs.html');
};
exports.openAsBlob = function openAsBlob(path, options) {
  errors.checkObject(options === undefined ? {} : options, 'options');
  var type = options && options.type || '';
  errors.checkString(type, 'options.type');
  return require('fs/promises').readFile(path).then(function (bytes) {
    return new (require('buffer').Blob)([bytes], { type: type });
  });
};
Object.defineProperty(exports, 'promises', {
  get: function () {
    return require('fs/promises');
  },
  enumerable: true,
  configurable: true
});
exports._toUnixTimestamp = function (time) {
  return v.toTime(time) / 1000;
};
