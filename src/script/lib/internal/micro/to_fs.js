// fs: C's modes of opening, dates that read as ISO 8601, drives; and MeshAgent's forms where they contradict Node's.
'use strict';

var base = require('internal/micro/base');

module.exports = function (fs) {
  var v = require('internal/fs_values');
  var toFlags = v.toFlags;
  // 'rb', 'w+b', 'ab': bytes are all there is.
  v.toFlags = function (value, name) {
    return toFlags(typeof value === 'string' && /^[rwa][bt+]+$/.test(value) ? value.replace(/[bt]/g, '') : value, name);
  };
  ['readFileSync', 'writeFileSync', 'readFile', 'writeFile'].forEach(function (name) {
    var plain = fs[name];
    fs[name] = function () {
      var args = Array.prototype.slice.call(arguments).map(function (arg) {
        var form = arg !== null && typeof arg === 'object' && typeof arg.flags === 'string' && arg.flag === undefined;
        return form ? Object.assign({}, arg, { flag: arg.flags }) : arg;
      });
      return plain.apply(fs, args);
    };
    base.hide(fs[name], 'name', name);
  });

  fs.CHMOD_MODES = {
    S_IRUSR: 256, S_IWUSR: 128, S_IXUSR: 64, S_IRGRP: 32, S_IWGRP: 16, S_IXGRP: 8, S_IROTH: 4, S_IWOTH: 2, S_IXOTH: 1
  };

  function iso() {
    return this.toISOString();
  }
  ['stat', 'lstat', 'fstat'].forEach(function (name) {
    function dated(stats) {
      if (stats) {
        ['atime', 'mtime', 'ctime', 'birthtime'].forEach(function (time) {
          if (base.compat) stats[time] = stats[time].toISOString().replace(/\.\d+Z/, 'Z');
          else base.hide(stats[time], 'toString', iso);
        });
      }
      return stats;
    }
    var sync = fs[name + 'Sync'], async = fs[name];
    fs[name + 'Sync'] = function (path, options) {
      return dated(sync(path, options));
    };
    fs[name] = function () {
      var args = Array.prototype.slice.call(arguments), callback = args[args.length - 1];
      if (typeof callback === 'function') {
        args[args.length - 1] = function (error, stats) {
          callback(error, dated(stats));
        };
      }
      return async.apply(fs, args);
    };
  });

  // The mounted volumes.
  fs.readDrivesSync = function readDrivesSync() {
    var seen = {};
    return fs.readFileSync('/proc/mounts', 'utf8').split('\n').map(function (line) {
      return line.split(' ');
    }).filter(function (words) {
      return words.length > 3 && !seen[words[1]] && (seen[words[1]] = true);
    }).map(function (words) {
      var drive = { name: words[1], size: 0, free: 0, type: words[2] };
      try {
        var space = fs.statfsSync(words[1]);
        drive.size = space.bsize * space.blocks;
        drive.free = space.bsize * space.bavail;
      } catch (e) {
        // Not every volume says.
      }
      base.hide(drive, 'toString', function () {
        return this.name + ' (' + this.type + ')';
      });
      return drive;
    });
  };

  if (!base.compat) return;
  // cb(status, count, buffer): 0, or the error's number.
  ['read', 'write'].forEach(function (name) {
    var plain = fs[name];
    fs[name] = function () {
      var args = Array.prototype.slice.call(arguments), callback = args[args.length - 1];
      if (typeof callback === 'function') {
        args[args.length - 1] = function (error, count, buffer) {
          callback(error ? -error.errno || 1 : 0, count, buffer);
        };
      }
      return plain.apply(fs, args);
    };
  });
  var readdirSync = fs.readdirSync;
  fs.readdirSync = function (path, options) {
    try {
      return readdirSync(path, options);
    } catch (e) {
      if (e.code === 'ENOENT') return [];
      throw e;
    }
  };
  var copyFile = fs.copyFile;
  fs.copyFile = function (from, to, flags, callback) {
    callback = callback || flags;
    copyFile(from, to, typeof flags === 'number' ? flags : 0, function () {
      if (typeof callback === 'function') callback();
    });
  };
};
