// fs/promises: the callback calls, with promises, and file handles.
'use strict';

var fs = require('fs');

function promised(name) {
  return function () {
    var args = Array.prototype.slice.call(arguments);
    return new Promise(function (resolve, reject) {
      args.push(function (error, value) {
        if (error) reject(error);
        else resolve(value);
      });
      fs[name].apply(fs, args);
    });
  };
}

exports.constants = fs.constants;
['access', 'appendFile', 'chmod', 'chown', 'copyFile', 'cp', 'lchown', 'link', 'lstat', 'lutimes', 'mkdir', 'mkdtemp',
  'opendir', 'readdir', 'readlink', 'realpath', 'rename', 'rm', 'rmdir', 'stat', 'symlink', 'truncate', 'unlink',
  'utimes'].forEach(function (name) {
  exports[name] = promised(name);
});

function fdOf(file) {
  return file instanceof FileHandle ? file.fd : file;
}
['readFile', 'writeFile', 'appendFile'].forEach(function (name) {
  var call = promised(name);
  exports[name] = function (file) {
    var args = Array.prototype.slice.call(arguments);
    if (typeof file === 'number') {
      return Promise.reject(new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)('path', ['string', 'Buffer', 'URL'], file));
    }
    args[0] = fdOf(file);
    var options = args[args.length - 1], signal = options && typeof options === 'object' && options.signal;
    if (signal && signal.aborted) return Promise.reject(require('internal/abort').abortError(signal));
    var data = args[1];
    if (name === 'readFile' || !data || typeof data !== 'object' || ArrayBuffer.isView(data) ||
        !(data[Symbol.asyncIterator] || data[Symbol.iterator])) return call.apply(null, args);
    // What comes piece by piece is written as a whole.
    return require('stream/consumers').buffer(data).then(function (bytes) {
      args[1] = bytes;
      return call.apply(null, args);
    });
  };
});

function FileHandle(fd) {
  this.fd = fd;
}
[['stat', 'fstat'], ['chmod', 'fchmod'], ['chown', 'fchown'], ['utimes', 'futimes'], ['truncate', 'ftruncate'],
  ['sync', 'fsync'], ['datasync', 'fdatasync'], ['readFile', 'readFile'], ['writeFile', 'writeFile'],
  ['appendFile', 'writeFile']].forEach(function (pair) {
  var call = promised(pair[1]);
  FileHandle.prototype[pair[0]] = function () {
    return call.apply(null, [this.fd].concat(Array.prototype.slice.call(arguments)));
  };
});
FileHandle.prototype.read = function (buffer, offset, length, position) {
  var fd = this.fd;
  if (!ArrayBuffer.isView(buffer)) {
    var options = buffer || {};
    buffer = options.buffer || Buffer.alloc(16384);
    offset = options.offset;
    length = options.length;
    position = options.position;
  }
  return new Promise(function (resolve, reject) {
    fs.read(fd, buffer, offset === undefined ? 0 : offset, length === undefined ? buffer.byteLength - (offset || 0) : length,
        position === undefined ? null : position, function (error, count) {
          if (error) reject(error);
          else resolve({ bytesRead: count, buffer: buffer });
        });
  });
};
FileHandle.prototype.write = function (data, offset, length, position) {
  var fd = this.fd;
  return new Promise(function (resolve, reject) {
    fs.write(fd, data, offset, length, position, function (error, count) {
      if (error) reject(error);
      else resolve({ bytesWritten: count, buffer: data });
    });
  });
};
['readv', 'writev'].forEach(function (name) {
  FileHandle.prototype[name] = function (buffers, position) {
    var fd = this.fd;
    return new Promise(function (resolve) {
      var made = { buffers: buffers };
      made[name === 'readv' ? 'bytesRead' : 'bytesWritten'] = fs[name + 'Sync'](fd, buffers, position);
      resolve(made);
    });
  };
});
FileHandle.prototype.readLines = function (options) {
  return require('readline').createInterface({ input: this.createReadStream(options), crlfDelay: Infinity });
};
FileHandle.prototype.readableWebStream = function () {
  return require('stream').Readable.toWeb(this.createReadStream());
};
// Of a closed one.
['read', 'write', 'readv', 'writev', 'stat', 'readFile', 'writeFile', 'appendFile', 'truncate', 'chmod', 'sync', 'datasync'].forEach(function (name) {
  var run = FileHandle.prototype[name];
  FileHandle.prototype[name] = function () {
    if (this.fd !== -1) return run.apply(this, arguments);
    return Promise.reject(Object.assign(new Error('file closed'), { code: 'EBADF', syscall: name }));
  };
});
FileHandle.prototype[Symbol.asyncDispose] = function () {
  return this.close();
};
FileHandle.prototype.close = function () {
  var fd = this.fd;
  this.fd = -1;
  return promised('close')(fd);
};
FileHandle.prototype.createReadStream = function (options) {
  return fs.createReadStream(null, Object.assign({}, options, { fd: this.fd }));
};
FileHandle.prototype.createWriteStream = function (options) {
  return fs.createWriteStream(null, Object.assign({}, options, { fd: this.fd }));
};
exports.open = function (path, flags, mode) {
  return promised('open')(path, flags === undefined ? 'r' : flags, mode).then(function (fd) {
    return new FileHandle(fd);
  });
};
exports.watch = function watch(path, options) {
  return require('internal/fs_watch').changes(path, options);
};
