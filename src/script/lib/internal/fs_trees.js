// fs: whole trees: rm, cp, recursive readdir, opendir.
'use strict';

var ops = binding('fs');
var v = require('internal/fs_values');
var path = require('path');
var errors = require('internal/errors');
var codes = errors.codes;

function checkRmdir(name, options) {
  v.toPath(name);
  if (options !== undefined) errors.checkObject(options, 'options');
}

exports.rmdirSync = function rmdirSync(name, options) {
  checkRmdir(name, options);
  if (options && options.recursive) {
    warnOfRecursion();
    // Only a directory, and one that is there.
    name = v.toPath(name);
    if (new v.Stats(ops.lstat(name)).isDirectory()) return removeTree(name, false);
  }
  ops.rmdir(v.toPath(name));
};

var recursionWarned = false;
function warnOfRecursion() {
  if (recursionWarned) return;
  recursionWarned = true;
  require('process').emitWarning('In future versions of Node.js, fs.rmdir(path, { recursive: true }) will be removed. ' +
      'Use fs.rm(path, { recursive: true }) instead', 'DeprecationWarning', 'DEP0147');
}

// Without recursion of our own: the depth is the user's.
function removeTree(top, force) {
  var stack = [{ path: top, entered: false }];
  while (stack.length) {
    var at = stack[stack.length - 1];
    var stats;
    try {
      stats = new v.Stats(ops.lstat(at.path));
    } catch (e) {
      if (e.code !== 'ENOENT' || (at.path === top && !force)) throw e;
      stack.pop();
      continue;
    }
    if (!stats.isDirectory()) {
      ops.unlink(at.path);
      stack.pop();
      continue;
    }
    if (at.entered) {
      ops.rmdir(at.path);
      stack.pop();
      continue;
    }
    at.entered = true;
    var list = ops.readdir(at.path);
    for (var i = 0; i < list.length; i += 2) stack.push({ path: path.join(at.path, list[i]), entered: false });
  }
}

function rmOptions(options) {
  if (options === undefined) return {};
  errors.checkObject(options, 'options');
  ['recursive', 'force'].forEach(function (key) {
    if (options[key] !== undefined) errors.checkBoolean(options[key], 'options.' + key);
  });
  if (options.retryDelay !== undefined) errors.checkInteger(options.retryDelay, 'options.retryDelay', 0, 2147483647);
  if (options.maxRetries !== undefined) errors.checkInteger(options.maxRetries, 'options.maxRetries', 0, 4294967295);
  return options;
}

exports.rmSync = function rmSync(name, options) {
  options = rmOptions(options);
  name = v.toPath(name);
  var stats;
  try {
    stats = new v.Stats(ops.lstat(name));
  } catch (e) {
    if (options.force && e.code === 'ENOENT') return;
    throw e;
  }
  if (stats.isDirectory() && !options.recursive) {
    throw errors.systemError('ERR_FS_EISDIR', 'Path is a directory', 21, 'rm', 'is a directory', name);
  }
  removeTree(name, options.force);
};

exports.cpSync = function cpSync(from, to, options) {
  var cp = require('internal/fs_cp');
  options = cp.options(options);
  cp.sync(v.toPath(from, 'src'), v.toPath(to, 'dest'), options);
};

exports.check = {
  rmdir: checkRmdir,
  rm: function (name, options) {
    v.toPath(name);
    rmOptions(options);
  }
};

// A name's directory: what a link points at counts, if `follow`.
function isDirectory(name, kind, follow) {
  if (kind !== 3 || !follow) return kind === 2;
  try {
    return new v.Stats(ops.stat(name)).isDirectory();
  } catch (e) {
    return false;
  }
}

// readdir with {recursive: true}: names relative to the top. Links are followed where names are asked for, as in Node.
exports.wrapReaddir = function (fs) {
  var plain = fs.readdirSync, plainAsync = fs.readdir;
  function walk(name, options) {
    if (options.recursive !== undefined && options.recursive !== null) errors.checkBoolean(options.recursive, 'options.recursive');
    var top = v.toPath(name), encode = v.nameEncoder(v.toOptions(options, {}).encoding), out = [], queue = [''];
    for (var next = 0; next < queue.length; next++) {
      var dir = queue[next], full = dir ? path.join(top, dir) : top;
      var list = ops.readdir(full);
      for (var i = 0; i < list.length; i += 2) {
        var inner = dir ? path.join(dir, list[i]) : list[i];
        out.push(options.withFileTypes ? new v.Dirent(encode(list[i]), list[i + 1], full) : encode(inner));
        if (isDirectory(path.join(top, inner), list[i + 1], !options.withFileTypes)) queue.push(inner);
      }
    }
    return out;
  }
  fs.readdirSync = function readdirSync(name, options) {
    return options && options.recursive ? walk(name, options) : plain(name, options);
  };
  fs.readdir = function readdir(name, options, callback) {
    if (typeof options === 'function' || !options || !options.recursive) return plainAsync.apply(null, arguments);
    errors.checkFunction(callback, 'cb');
    v.toPath(name);
    if (options.recursive !== true) errors.checkBoolean(options.recursive, 'options.recursive');
    var result, error = null;
    try {
      result = walk(name, options);
    } catch (e) {
      error = e;
    }
    require('internal/tick').nextTick(callback, error, result);
  };
};

function Dir(name, options) {
  options = v.toOptions(options, {});
  if (options.bufferSize !== undefined) errors.checkInteger(options.bufferSize, 'options.bufferSize', 1, 4294967295);
  errors.define(this, '_path', v.toPath(name));
  errors.define(this, '_encode', v.nameEncoder(options.encoding));
  errors.define(this, '_queue', []);
  errors.define(this, '_recursive', !!options.recursive);
  errors.define(this, '_open', true);
  errors.define(this, '_list', this._load(this._path));
}
Object.defineProperty(Dir.prototype, 'path', {
  get: function () {
    return this._path;
  },
  enumerable: true,
  configurable: true
});
errors.define(Dir.prototype, '_load', function (name) {
  errors.define(this, '_at', name);
  return ops.readdir(name).reverse();
});
Dir.prototype.readSync = function () {
  if (!this._open) throw new codes.ERR_DIR_CLOSED();
  while (!this._list.length && this._queue.length) this._list = this._load(this._queue.shift());
  if (!this._list.length) return null;
  var name = this._list.pop(), kind = this._list.pop();
  if (this._recursive && kind === 2) this._queue.push(path.join(this._at, name));
  return new v.Dirent(this._encode(name), kind, this._at);
};
Dir.prototype.read = function (callback) {
  var self = this;
  if (!this._open) throw new codes.ERR_DIR_CLOSED();
  if (callback !== undefined) errors.checkFunction(callback, 'callback');
  var promise = new Promise(function (resolve) {
    resolve(self.readSync());
  });
  if (!callback) return promise;
  promise.then(function (entry) {
    callback(null, entry);
  }, callback);
};
Dir.prototype.closeSync = function () {
  if (!this._open) throw new codes.ERR_DIR_CLOSED();
  this._open = false;
};
Dir.prototype.close = function (callback) {
  try {
    this.closeSync();
  } catch (e) {
    if (typeof callback === 'function') return require('internal/tick').nextTick(callback, e);
    return Promise.reject(e);
  }
  if (typeof callback === 'function') return require('internal/tick').nextTick(callback, null);
  return Promise.resolve();
};
Dir.prototype.entries = function () {
  var dir = this, iterator = {
    next: function () {
      return new Promise(function (resolve) {
        var entry = dir.readSync();
        if (entry) return resolve({ value: entry, done: false });
        dir.closeSync();
        resolve({ value: undefined, done: true });
      });
    },
    'return': function (value) {
      if (dir._open) dir.closeSync();
      return Promise.resolve({ value: value, done: true });
    }
  };
  iterator[Symbol.asyncIterator] = function () {
    return iterator;
  };
  return iterator;
};
Object.defineProperty(Dir.prototype, Symbol.asyncIterator, { value: Dir.prototype.entries, writable: true, configurable: true });
exports.Dir = Dir;
exports.opendirSync = function opendirSync(name, options) {
  v.toPath(name);
  try {
    return new Dir(name, options);
  } catch (e) {
    // Node's error of this form does not name the path.
    if (e.syscall === 'scandir') throw errors.uvException([-e.errno, '', 'opendir']);
    throw e;
  }
};
exports.opendir = function opendir(name, options, callback) {
  callback = typeof options === 'function' ? options : callback;
  errors.checkFunction(callback, 'callback');
  v.toPath(name);
  v.toOptions(options, {});
  var dir, error = null;
  try {
    dir = new Dir(name, typeof options === 'function' ? undefined : options);
  } catch (e) {
    if (e.syscall !== 'scandir') throw e;
    error = errors.uvException([-e.errno, '', 'opendir', v.toPath(name)]);
  }
  require('internal/tick').nextTick(callback, error, dir);
};
