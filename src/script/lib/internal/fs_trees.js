// fs: whole trees: rm, cp, recursive readdir, opendir.
'use strict';

var ops = binding('fs');
var v = require('internal/fs_values');
var path = require('path');
var errors = require('internal/errors');
var codes = errors.codes;

function systemError(number, syscall, name) {
  return errors.uvException([number, '', syscall, name]);
}

function checkRmdir(name, options) {
  v.toPath(name);
  if (options !== undefined) errors.checkObject(options, 'options');
}

exports.rmdirSync = function rmdirSync(name, options) {
  checkRmdir(name, options);
  if (options && options.recursive) return removeTree(v.toPath(name), false);
  ops.rmdir(v.toPath(name));
};

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
    var error = new codes.ERR_FS_EISDIR('Path is a directory: rm returned EISDIR (is a directory) ' + name);
    error.name = 'SystemError';
    error.errno = 21;
    error.syscall = 'rm';
    error.path = name;
    throw error;
  }
  removeTree(name, options.force);
};

exports.cpSync = function cpSync(from, to, options) {
  options = options || {};
  from = v.toPath(from, 'src');
  to = v.toPath(to, 'dest');
  var work = [[from, to]];
  while (work.length) {
    var pair = work.pop();
    if (options.filter && !options.filter(pair[0], pair[1])) continue;
    var stats = new v.Stats(options.dereference ? ops.stat(pair[0]) : ops.lstat(pair[0]));
    if (stats.isDirectory()) {
      if (!options.recursive) {
        var error = new Error('Recursive option not enabled, cannot copy a directory: ' + from);
        error.code = 'ERR_FS_EISDIR';
        throw error;
      }
      ops.mkdirs(pair[1], stats.mode & 511);
      var list = ops.readdir(pair[0]);
      for (var i = 0; i < list.length; i += 2) work.push([path.join(pair[0], list[i]), path.join(pair[1], list[i])]);
    } else if (stats.isSymbolicLink()) {
      ops.symlink(ops.readlink(pair[0]), pair[1]);
    } else {
      ops.mkdirs(path.dirname(path.resolve(pair[1])), 511);
      if (options.force === false) {
        try {
          ops.copyFile(pair[0], pair[1], 1);
        } catch (e) {
          if (e.code !== 'EEXIST' || options.errorOnExist) throw e;
        }
      } else {
        ops.copyFile(pair[0], pair[1], 0);
      }
      if (options.preserveTimestamps) ops.utimes(pair[1], Math.round(stats.atimeMs), Math.round(stats.mtimeMs), 1);
    }
  }
};

exports.check = {
  rmdir: checkRmdir,
  rm: function (name, options) {
    v.toPath(name);
    rmOptions(options);
  },
  cp: function (from, to) {
    v.toPath(from, 'src');
    v.toPath(to, 'dest');
  }
};

// readdir with {recursive: true}: names relative to the top.
exports.wrapReaddir = function (fs) {
  var plain = fs.readdirSync, plainAsync = fs.readdir;
  fs.readdirSync = function readdirSync(name, options) {
    if (!options || !options.recursive) return plain(name, options);
    var top = v.toPath(name), out = [], queue = [''];
    while (queue.length) {
      var dir = queue.shift(), full = dir ? path.join(top, dir) : top;
      var list = ops.readdir(full);
      for (var i = 0; i < list.length; i += 2) {
        var inner = dir ? path.join(dir, list[i]) : list[i];
        out.push(options.withFileTypes ? new v.Dirent(list[i], list[i + 1], full) : inner);
        if (list[i + 1] === 2) queue.push(inner);
      }
    }
    return out;
  };
  fs.readdir = function readdir(name, options, callback) {
    if (typeof options === 'function' || !options || !options.recursive) return plainAsync.apply(null, arguments);
    var result, error = null;
    try {
      result = fs.readdirSync(name, options);
    } catch (e) {
      error = e;
    }
    require('internal/tick').nextTick(callback, error, result);
  };
};

function Dir(name) {
  this.path = v.toPath(name);
  var list = ops.readdir(this.path);
  Object.defineProperty(this, '_list', { value: list });
  Object.defineProperty(this, '_open', { value: true, writable: true });
}
Dir.prototype.readSync = function () {
  if (!this._open) throw new codes.ERR_DIR_CLOSED();
  if (!this._list.length) return null;
  var name = this._list.shift();
  return new v.Dirent(name, this._list.shift(), this.path);
};
Dir.prototype.read = function (callback) {
  var self = this;
  var promise = new Promise(function (resolve) {
    resolve(self.readSync());
  });
  if (typeof callback !== 'function') return promise;
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
exports.opendirSync = function opendirSync(name) {
  try {
    return new Dir(name);
  } catch (e) {
    if (e.syscall === 'scandir') throw systemError(-e.errno, 'opendir', v.toPath(name));
    throw e;
  }
};
