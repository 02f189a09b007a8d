// fs/promises: the callback calls, with promises, and file handles.
'use strict';

var fs = require('fs');
var errors = require('internal/errors');
var codes = errors.codes;

function promised(name) {
  var call = name === 'realpath' ? fs.realpath.native : fs[name];
  function run() {
    var args = Array.prototype.slice.call(arguments);
    return new Promise(function (resolve, reject) {
      // At its place: what was left out before it is undefined.
      while (args.length < call.length - 1) args.push(undefined);
      args.push(function (error, value) {
        if (error) reject(error);
        else resolve(value);
      });
      call.apply(fs, args);
    });
  }
  errors.define(run, 'name', name);
  return run;
}

exports.constants = fs.constants;
['access', 'appendFile', 'chmod', 'chown', 'copyFile', 'cp', 'lchown', 'link', 'lstat', 'lutimes', 'mkdir', 'mkdtemp',
  'opendir', 'readdir', 'readlink', 'realpath', 'rename', 'rm', 'rmdir', 'stat', 'symlink', 'truncate', 'unlink',
  'utimes'].forEach(function (name) {
  exports[name] = promised(name);
});
exports.lchmod = function lchmod() {
  return Promise.reject(new codes.ERR_METHOD_NOT_IMPLEMENTED('lchmod()'));
};

function fdOf(file) {
  return file instanceof FileHandle ? file.fd : file;
}
['readFile', 'writeFile', 'appendFile'].forEach(function (name) {
  var call = promised(name);
  exports[name] = function (file) {
    var args = Array.prototype.slice.call(arguments);
    if (typeof file === 'number') {
      return Promise.reject(new codes.ERR_INVALID_ARG_TYPE('path', ['string', 'Buffer', 'URL'], file));
    }
    args[0] = fdOf(file);
    if (name === 'readFile') return call.apply(null, args);
    var options = args[args.length - 1], signal = options && typeof options === 'object' && options.signal;
    if (signal && signal.aborted) return Promise.reject(require('internal/abort').abortError(signal));
    var data = args[1];
    if (!data || typeof data !== 'object' || ArrayBuffer.isView(data) ||
        !(data[Symbol.asyncIterator] || data[Symbol.iterator])) return call.apply(null, args);
    // What comes piece by piece is written as a whole.
    return require('stream/consumers').buffer(data).then(function (bytes) {
      args[1] = bytes;
      return call.apply(null, args);
    });
  };
  errors.define(exports[name], 'name', name);
});

function FileHandle(fd) {
  this.fd = fd;
}
var emitter = require('events').prototype;
Object.keys(emitter).forEach(function (name) {
  errors.define(FileHandle.prototype, name, emitter[name]);
});

// A method, and the call that an error of a closed handle names.
function method(name, call, run) {
  FileHandle.prototype[name] = function () {
    var self = this, args = arguments;
    return new Promise(function (resolve) {
      if (self.fd === -1) throw Object.assign(new Error('file closed'), { code: 'EBADF', syscall: call });
      resolve(run.apply(self, args));
    });
  };
  errors.define(FileHandle.prototype[name], 'name', name);
}
[['stat', 'fstat'], ['chmod', 'fchmod'], ['chown', 'fchown'], ['utimes', 'futimes'], ['truncate', 'ftruncate'],
  ['sync', 'fsync'], ['datasync', 'fdatasync'], ['readFile', 'readFile'], ['writeFile', 'writeFile'],
  ['appendFile', 'writeFile']].forEach(function (pair) {
  method(pair[0], pair[1], function () {
    var call = pair[0] === pair[1] || pair[0] === 'appendFile' ? exports[pair[1]] : promised(pair[1]);
    return call.apply(null, [call === exports[pair[1]] ? this : this.fd].concat(Array.prototype.slice.call(arguments)));
  });
});
method('read', 'read', function (buffer, offset, length, position) {
  var options = offset !== null && typeof offset === 'object' ? offset : undefined;
  if (!ArrayBuffer.isView(buffer)) {
    if (buffer !== undefined && buffer !== null) errors.checkObject(buffer, 'options');
    options = buffer || {};
    buffer = options.buffer === undefined ? Buffer.alloc(16384) : options.buffer;
  }
  if (!options) options = { offset: offset, length: length, position: position };
  var fd = this.fd;
  return new Promise(function (resolve, reject) {
    fs.read(fd, buffer, options, function (error, count) {
      if (error) reject(error);
      else resolve({ bytesRead: count, buffer: buffer });
    });
  });
});
method('write', 'write', function (data, offset, length, position) {
  var fd = this.fd;
  if (ArrayBuffer.isView(data) && !data.byteLength) return { bytesWritten: 0, buffer: data };
  return new Promise(function (resolve, reject) {
    function done(error, count) {
      if (error) reject(error);
      else resolve({ bytesWritten: count, buffer: data });
    }
    if (ArrayBuffer.isView(data)) fs.write(fd, data, offset, length, position, done);
    else fs.write(fd, data, offset, length, done);
  });
});
['readv', 'writev'].forEach(function (name) {
  method(name, name, function (buffers, position) {
    var fd = this.fd;
    return new Promise(function (resolve, reject) {
      fs[name](fd, buffers, position, function (error, count) {
        if (error) return reject(error);
        resolve(name === 'readv' ? { bytesRead: count, buffers: buffers } : { bytesWritten: count, buffers: buffers });
      });
    });
  });
});
FileHandle.prototype.readLines = function (options) {
  return require('readline').createInterface({ input: this.createReadStream(options), crlfDelay: Infinity });
};
FileHandle.prototype.readableWebStream = function () {
  return require('stream').Readable.toWeb(fs.createReadStream(null, { fd: this.fd, autoClose: false }));
};
FileHandle.prototype.close = function () {
  var self = this, fd = this.fd;
  if (fd === -1) return Promise.resolve();
  this.fd = -1;
  return promised('close')(fd).then(function () {
    self.emit('close');
  });
};
FileHandle.prototype[Symbol.asyncDispose] = FileHandle.prototype.close;
['createReadStream', 'createWriteStream'].forEach(function (name) {
  FileHandle.prototype[name] = function (options) {
    return fs[name](null, Object.assign({}, options, { fd: this }));
  };
});
exports.open = function open(path, flags, mode) {
  return promised('open')(path, flags === undefined ? 'r' : flags, mode).then(function (fd) {
    return new FileHandle(fd);
  });
};
exports.watch = function watch(path, options) {
  return require('internal/fs_watch').changes(path, options);
};
