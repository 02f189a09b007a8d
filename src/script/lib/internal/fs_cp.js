// fs: cp, with Node's checks of what is copied onto what.
'use strict';

var ops = binding('fs');
var v = require('internal/fs_values');
var path = require('path');
var errors = require('internal/errors');
var codes = errors.codes;

var flags = ['dereference', 'errorOnExist', 'force', 'preserveTimestamps', 'recursive', 'verbatimSymlinks'];

exports.options = function (options) {
  if (options === undefined || options === null) options = {};
  errors.checkObject(options, 'options');
  var made = Object.assign({ force: true, mode: 0 }, options);
  flags.forEach(function (name) {
    if (made[name] !== undefined) errors.checkBoolean(made[name], 'options.' + name);
  });
  errors.checkInteger(made.mode, 'mode', 0, 7);
  if (made.dereference && made.verbatimSymlinks) {
    throw new codes.ERR_INCOMPATIBLE_OPTION_PAIR('dereference', 'verbatimSymlinks');
  }
  if (made.filter !== undefined) errors.checkFunction(made.filter, 'options.filter');
  return made;
};

function refuse(code, text, number, why, name) {
  throw errors.systemError(code, text, number, 'cp', why, name);
}
function statsOf(name, follow, optional) {
  try {
    return new v.Stats(follow ? ops.stat(name) : ops.lstat(name));
  } catch (e) {
    if (optional && e.code === 'ENOENT') return null;
    throw e;
  }
}
function same(one, two) {
  return two !== null && one.ino === two.ino && one.dev === two.dev;
}
function below(from, to) {
  var whole = path.resolve(from);
  return path.resolve(to).indexOf(whole === '/' ? whole : whole + '/') === 0;
}

function checkPaths(from, to, options) {
  var source = statsOf(from, options.dereference), target = statsOf(to, options.dereference, true);
  if (same(source, target)) refuse('ERR_FS_CP_EINVAL', 'Invalid src or dest', 22, 'src and dest cannot be the same', to);
  if (target && source.isDirectory() && !target.isDirectory()) {
    refuse('ERR_FS_CP_DIR_TO_NON_DIR', 'Cannot overwrite non-directory with directory', 21,
      'cannot overwrite non-directory ' + to + ' with directory ' + from, to);
  }
  if (target && !source.isDirectory() && target.isDirectory()) {
    refuse('ERR_FS_CP_NON_DIR_TO_DIR', 'Cannot overwrite directory with non-directory', 20,
      'cannot overwrite directory ' + to + ' with non-directory ' + from, to);
  }
  if (source.isDirectory() && below(from, to)) {
    refuse('ERR_FS_CP_EINVAL', 'Invalid src or dest', 22, 'cannot copy ' + from + ' to a subdirectory of self ' + to, to);
  }
  return { source: source, target: target };
}

function copyFile(from, to, found, options) {
  if (found.target) {
    if (options.force) {
      ops.unlink(to);
    } else {
      if (options.errorOnExist) refuse('ERR_FS_CP_EEXIST', 'Target already exists', 17, to + ' already exists', to);
      return;
    }
  }
  ops.copyFile(from, to, options.mode);
  if (options.preserveTimestamps) {
    ops.utimes(to, Math.round(found.source.atimeMs), Math.round(found.source.mtimeMs), 1);
  }
}

function copyLink(from, to, target, options) {
  var points = ops.readlink(from);
  if (!options.verbatimSymlinks) points = path.resolve(path.dirname(from), points);
  if (target) {
    var old = path.resolve(path.dirname(to), target.isSymbolicLink() ? ops.readlink(to) : to);
    if (below(points, old)) {
      refuse('ERR_FS_CP_EINVAL', 'Invalid src or dest', 22, 'cannot copy ' + points + ' to a subdirectory of self ' + old, to);
    }
    ops.unlink(to);
  }
  ops.symlink(points, to);
}

// One step: copies what is at `from`, or makes the directory and puts what is in it on the stack `work`.
function copyOne(from, to, options, work) {
  var found = checkPaths(from, to, options), source = found.source;
  if (source.isDirectory()) {
    if (!options.recursive) {
      refuse('ERR_FS_EISDIR', 'Path is a directory', 21, from + ' is a directory (not copied)', from);
    }
    if (!found.target) {
      ops.mkdir(to, 511);
      work.push({ made: to, mode: source.mode & 4095 });
    }
    var list = ops.readdir(from);
    for (var i = list.length - 2; i >= 0; i -= 2) {
      work.push({ from: path.join(from, list[i]), to: path.join(to, list[i]) });
    }
  } else if (source.isSymbolicLink()) {
    copyLink(from, to, found.target, options);
  } else if (source.isSocket()) {
    refuse('ERR_FS_CP_SOCKET', 'Cannot copy a socket file', 22, 'cannot copy a socket file: ' + to, to);
  } else if (source.isFIFO()) {
    refuse('ERR_FS_CP_FIFO_PIPE', 'Cannot copy a FIFO pipe', 22, 'cannot copy a FIFO pipe: ' + to, to);
  } else {
    copyFile(from, to, found, options);
  }
}

function start(from, to, options) {
  checkPaths(from, to, options);
  ops.mkdirs(path.dirname(path.resolve(to)), 511);
}
function step(item, options, work) {
  if (item.made) ops.chmod(item.made, item.mode);
  else copyOne(item.from, item.to, options, work);
}

exports.sync = function (from, to, options) {
  var work = [{ from: from, to: to }], first = true;
  while (work.length) {
    var item = work.pop();
    if (!item.made && options.filter && !options.filter(item.from, item.to)) continue;
    if (first) start(from, to, options);
    first = false;
    step(item, options, work);
  }
};

// The same; the filter may answer later.
exports.later = function (from, to, options, callback) {
  var work = [{ from: from, to: to }], first = true;
  function run(item) {
    if (first) start(from, to, options);
    first = false;
    step(item, options, work);
  }
  function next() {
    try {
      while (work.length) {
        var item = work.pop();
        if (!item.made && options.filter) {
          return void Promise.resolve(options.filter(item.from, item.to)).then(answered(item)).catch(callback);
        }
        run(item);
      }
    } catch (e) {
      return callback(e);
    }
    callback(null);
  }
  function answered(item) {
    return function (yes) {
      if (yes) run(item);
      next();
    };
  }
  next();
};
