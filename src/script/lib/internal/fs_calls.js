// fs: every call once. calls.NAME(arguments without callback) gives {op, args, result}: the native op,
// what it gets, and what is made of its value. fs.js makes the two forms of it.
'use strict';

var v = require('internal/fs_values');
var constants = require('internal/fs_constants');
var errors = require('internal/errors');
var codes = errors.codes;

// `flags`: those that the file at args[0] is to be opened with first, when reading alone would not do.
function plan(op, args, result, flags) {
  return { op: op, args: args, result: result, flags: flags };
}
function nothing() {
  return undefined;
}

// What mkdir made first, in the form in which the whole path was given.
function asGiven(path) {
  return function (made) {
    if (made === undefined || path[0] === '/') return made;
    var rest = require('path').resolve(path).slice(made.length);
    var given = path.replace(/\/+$/, '');
    if (given.slice(given.length - rest.length) === rest) return given.slice(0, given.length - rest.length);
    return require('path').relative(process.cwd(), made);
  };
}

// The bytes as Buffer or text.
function decoded(encoding) {
  return function (bytes) {
    var buffer = require('buffer').adopt(bytes);
    return encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer;
  };
}
function encoded(data, encoding, name) {
  data = v.toData(data, name);
  return typeof data === 'string' && encoding && encoding !== 'utf8' ? Buffer.from(data, encoding) : data;
}

function makeStats(options) {
  return function (list) {
    return options && options.bigint ? v.bigStats(list) : new v.Stats(list);
  };
}

module.exports = {
  open: function (path, flags, mode) {
    return plan('open', [v.toPath(path), v.toFlags(flags), v.toMode(mode, 'mode', 438)]);
  },
  close: function (fd) {
    return plan('close', [v.toFd(fd)], nothing);
  },
  stat: function (path, options) {
    return plan('stat', [v.toPath(path)], makeStats(options));
  },
  lstat: function (path, options) {
    return plan('lstat', [v.toPath(path)], makeStats(options));
  },
  fstat: function (fd, options) {
    return plan('fstat', [v.toFd(fd)], makeStats(options));
  },
  readdir: function (path, options) {
    options = v.toOptions(options, {});
    path = v.toPath(path);
    if (options.recursive !== undefined && options.recursive !== null) errors.checkBoolean(options.recursive, 'options.recursive');
    var encode = v.nameEncoder(options.encoding);
    return plan('readdir', [path], function (list) {
      var out = [];
      for (var i = 0; i < list.length; i += 2) {
        var name = encode(list[i]);
        out.push(options.withFileTypes ? new v.Dirent(name, list[i + 1], path) : name);
      }
      return out;
    });
  },
  readFile: function (path, options) {
    options = v.toOptions(options, { flag: 'r' });
    if (isFd(path)) return plan('readRest', [v.toFd(path)], decoded(options.encoding));
    var flags = v.toFlags(options.flag);
    if (flags !== constants.O_RDONLY) return plan('readFile', [v.toPath(path)], decoded(options.encoding), flags);
    return plan('readFile', [v.toPath(path)], decoded(options.encoding));
  },
  writeFile: function (path, data, options) {
    options = v.toOptions(options, { encoding: 'utf8', mode: 438, flag: 'w' });
    data = encoded(data, options.encoding);
    if (isFd(path)) return plan('write', [v.toFd(path), data, -1], nothing);
    return plan('writeFile', [v.toPath(path), data, v.toFlags(options.flag), v.toMode(options.mode, 'mode', 438)], nothing);
  },
  appendFile: function (path, data, options) {
    options = v.toOptions(options, { encoding: 'utf8', mode: 438, flag: 'a' });
    return module.exports.writeFile(path, data, options);
  },
  mkdir: function (path, options) {
    var recursive = false, mode = 511;
    if (typeof options === 'number' || typeof options === 'string') {
      mode = v.toMode(options, 'mode', 511);
    } else if (options) {
      if (options.recursive !== undefined) {
        errors.checkBoolean(options.recursive, 'options.recursive');
        recursive = options.recursive;
      }
      mode = v.toMode(options.mode, 'mode', 511);
    }
    path = v.toPath(path);
    return recursive ? plan('mkdirs', [path, mode], asGiven(path)) : plan('mkdir', [path, mode], nothing);
  },
  unlink: function (path) {
    return plan('unlink', [v.toPath(path)], nothing);
  },
  rename: function (from, to) {
    return plan('rename', [v.toPath(from, 'oldPath'), v.toPath(to, 'newPath')], nothing);
  },
  link: function (from, to) {
    return plan('link', [v.toPath(from, 'existingPath'), v.toPath(to, 'newPath')], nothing);
  },
  symlink: function (target, path, type) {
    if (typeof type === 'string' && ['dir', 'file', 'junction'].indexOf(type) < 0) {
      throw Object.assign(new Error('Symlink type must be one of "dir", "file", or "junction". Received "' + type + '"'), { code: 'ERR_FS_INVALID_SYMLINK_TYPE' });
    }
    return plan('symlink', [v.toPath(target, 'target'), v.toPath(path)], nothing);
  },
  readlink: function (path, options) {
    options = v.toOptions(options, {});
    return plan('readlink', [v.toPath(path, 'oldPath')], v.nameEncoder(options.encoding));
  },
  realpath: function (path, options) {
    options = v.toOptions(options, {});
    return plan('realpath', [v.toPath(path)], v.nameEncoder(options.encoding));
  },
  access: function (path, mode) {
    return plan('access', [v.toPath(path), v.toCallMode(mode)], nothing);
  },
  chmod: function (path, mode) {
    return plan('chmod', [v.toPath(path), v.toMode(needed(mode, 'mode'), 'mode')], nothing);
  },
  fchmod: function (fd, mode) {
    return plan('fchmod', [v.toFd(fd), v.toMode(needed(mode, 'mode'), 'mode')], nothing);
  },
  chown: function (path, uid, gid) {
    return plan('chown', [v.toPath(path), id(uid, 'uid'), id(gid, 'gid'), 1], nothing);
  },
  lchown: function (path, uid, gid) {
    return plan('chown', [v.toPath(path), id(uid, 'uid'), id(gid, 'gid'), 0], nothing);
  },
  fchown: function (fd, uid, gid) {
    return plan('fchown', [v.toFd(fd), id(uid, 'uid'), id(gid, 'gid')], nothing);
  },
  utimes: function (path, atime, mtime) {
    return plan('utimes', [v.toPath(path), v.toTime(atime), v.toTime(mtime), 1], nothing);
  },
  lutimes: function (path, atime, mtime) {
    return plan('utimes', [v.toPath(path), v.toTime(atime), v.toTime(mtime), 0], nothing);
  },
  futimes: function (fd, atime, mtime) {
    return plan('futimes', [v.toFd(fd), v.toTime(atime, 'atime'), v.toTime(mtime, 'mtime')], nothing);
  },
  ftruncate: function (fd, length) {
    if (length === undefined) length = 0;
    errors.checkInteger(length, 'len');
    return plan('ftruncate', [v.toFd(fd), Math.max(0, length)], nothing);
  },
  fsync: function (fd) {
    return plan('fsync', [v.toFd(fd)], nothing);
  },
  fdatasync: function (fd) {
    return plan('fdatasync', [v.toFd(fd)], nothing);
  },
  copyFile: function (from, to, mode) {
    return plan('copyFile', [v.toPath(from, 'src'), v.toPath(to, 'dest'), v.toCallMode(mode)], nothing);
  },
  mkdtemp: function (prefix, options) {
    options = v.toOptions(options, {});
    var start = v.toPath(prefix, 'prefix');
    require('fs')._warnOfTemplate(start);
    return plan('mkdtemp', [start], v.nameEncoder(options.encoding));
  }
};

function isFd(value) {
  return typeof value === 'number' && (value | 0) === value;
}
function needed(mode, name) {
  if (mode === undefined || mode === null) throw new codes.ERR_INVALID_ARG_TYPE(name, 'number', undefined);
  return mode;
}
function id(value, name) {
  errors.checkInteger(value, name, -1, 4294967295);
  return value;
}
