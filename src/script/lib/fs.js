// fs: files, synchronously and with callbacks.
'use strict';

var ops = binding('fs');
var calls = require('internal/fs_calls');
var v = require('internal/fs_values');
var errors = require('internal/errors');
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
  var value = ops[plan.op].apply(null, plan.args);
  return plan.result ? plan.result(value) : value;
}

function runAsync(plan, callback) {
  ops[plan.op].apply(null, plan.args.concat(function (error, value) {
    if (error) callback(error);
    else if (plan.result === undefined) callback(null, value);
    else {
      var result = plan.result(value);
      if (result === undefined) callback(null);
      else callback(null, result);
    }
  }));
}

Object.keys(calls).forEach(function (name) {
  var call = calls[name];
  function sync() {
    return runSync(call.apply(null, arguments));
  }
  function async() {
    var args = Array.prototype.slice.call(arguments);
    var callback = needCallback(args.length > 1 || typeof args[0] === 'function' ? args.pop() : undefined);
    runAsync(call.apply(null, args), callback);
  }
  errors.define(sync, 'name', name + 'Sync');
  errors.define(async, 'name', name);
  exports[name + 'Sync'] = sync;
  exports[name] = async;
});

// Calls that differ from their plan.

function quiet(name) {
  var plain = exports[name + 'Sync'];
  exports[name + 'Sync'] = function (path, options) {
    if (!options || options.throwIfNoEntry !== false) return plain(path, options);
    try {
      return plain(path, options);
    } catch (e) {
      if (e.code === 'ENOENT' || e.code === 'ENOTDIR') return undefined;
      throw e;
    }
  };
}
quiet('stat');
quiet('lstat');
exports.realpathSync.native = exports.realpathSync;
exports.realpath.native = exports.realpath;

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
  value: function (path) {
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

// [offset, length, position] from the many forms of read.
function readArguments(buffer, offset, length, position) {
  if (!ArrayBuffer.isView(buffer)) throw new codes.ERR_INVALID_ARG_TYPE('buffer', ['Buffer', 'TypedArray', 'DataView'], buffer);
  if (offset !== null && typeof offset === 'object') {
    var options = offset;
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
  if (offset > buffer.byteLength) throw new codes.ERR_OUT_OF_RANGE('offset', '<= ' + buffer.byteLength, offset);
  if (length < 0) throw new codes.ERR_OUT_OF_RANGE('length', '>= 0', length);
  if (length + offset > buffer.byteLength) throw new codes.ERR_OUT_OF_RANGE('length', '<= ' + (buffer.byteLength - offset), length);
  if (position === undefined || position === null) position = -1;
  else errors.checkInteger(+String(position), 'position', -1);
  return [offset, length, +String(position)];
}

exports.readSync = function readSync(fd, buffer, offset, length, position) {
  v.toFd(fd);
  var a = readArguments(buffer, offset, length, position);
  if (a[1] === 0) return 0;
  return ops.read(fd, new Uint8Array(buffer.buffer, buffer.byteOffset + a[0], a[1]), a[2]);
};
exports.read = function read(fd, buffer, offset, length, position, callback) {
  v.toFd(fd);
  if (arguments.length <= 4) {
    callback = arguments[arguments.length - 1];
    if (arguments.length === 2) buffer = {};
    if (!ArrayBuffer.isView(buffer)) {
      offset = buffer;
      buffer = buffer.buffer === undefined ? Buffer.alloc(16384) : buffer.buffer;
    } else if (arguments.length === 3) {
      offset = {};
    }
    length = position = undefined;
  }
  needCallback(callback);
  var a = readArguments(buffer, offset, length, position);
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
  if (typeof data !== 'string') throw new codes.ERR_INVALID_ARG_TYPE('buffer', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
  var at = typeof offset === 'number' ? offset : -1;
  var encoding = typeof length === 'string' ? length : 'utf8';
  return [encoding === 'utf8' ? data : Buffer.from(data, encoding), at];
}

exports.writeSync = function writeSync(fd, data, offset, length, position) {
  v.toFd(fd);
  var a = writeArguments(data, offset, length, position);
  return ops.write(fd, a[0], a[1]);
};
exports.write = function write(fd, data, offset, length, position, callback) {
  v.toFd(fd);
  callback = needCallback(callback || position || length || offset);
  var a = writeArguments(data, offset, length, position);
  ops.write(fd, a[0], a[1], function (error, count) {
    callback(error, error ? 0 : count, data);
  });
};
exports.readvSync = function (fd, buffers, position) {
  var total = 0;
  for (var i = 0; i < buffers.length; i++) {
    var got = exports.readSync(fd, buffers[i], 0, buffers[i].byteLength, typeof position === 'number' ? position + total : null);
    total += got;
    if (got < buffers[i].byteLength) break;
  }
  return total;
};
exports.writevSync = function (fd, buffers, position) {
  var total = 0;
  buffers.forEach(function (buffer) {
    total += exports.writeSync(fd, buffer, 0, buffer.byteLength, typeof position === 'number' ? position + total : null);
  });
  return total;
};

// ---- trees

var trees = require('internal/fs_trees');
exports.rmdirSync = trees.rmdirSync;
exports.rmSync = trees.rmSync;
exports.cpSync = trees.cpSync;
trees.wrapReaddir(exports);
['rmdir', 'rm', 'cp'].forEach(function (name) {
  exports[name] = function () {
    var args = Array.prototype.slice.call(arguments), callback = needCallback(args.pop());
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
exports.opendirSync = trees.opendirSync;
exports.opendir = function (path, options, callback) {
  callback = needCallback(typeof options === 'function' ? options : callback);
  var dir, error = null;
  try {
    dir = trees.opendirSync(path);
  } catch (e) {
    error = e;
  }
  nextTick(callback, error, dir);
};

exports.createReadStream = function (path, options) {
  return new (require('internal/fs_streams').ReadStream)(path, options);
};
exports.createWriteStream = function (path, options) {
  return new (require('internal/fs_streams').WriteStream)(path, options);
};
['ReadStream', 'WriteStream'].forEach(function (name) {
  Object.defineProperty(exports, name, {
    get: function () {
      return require('internal/fs_streams')[name];
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
