// fs.ReadStream and fs.WriteStream.
'use strict';

var fs = require('fs');
var stream = require('stream');
var v = require('internal/fs_values');
var errors = require('internal/errors');
var codes = errors.codes;

function setUp(self, path, options, flags) {
  var handle = options.fd && typeof options.fd === 'object' ? options.fd : null;
  self.fd = options.fd === undefined || options.fd === null ? null : handle ? handle.fd : options.fd;
  if (self.fd !== null && typeof self.fd !== 'number') {
    throw new codes.ERR_INVALID_ARG_TYPE('options.fd', ['number', 'FileHandle'], options.fd);
  }
  errors.define(self, '_handle', handle);
  errors.define(self, '_fs', calls(options.fs, flags));
  self.path = self.fd === null ? v.toPath(path) : undefined;
  self.flags = options.flags === undefined ? flags : options.flags;
  self.mode = options.mode === undefined ? 438 : options.mode;
  self.start = options.start;
  self.autoClose = options.autoClose !== false;
}

// The caller's own open, close, and read or write, where it has them.
function calls(own, flags) {
  if (own === undefined || own === null) return null;
  errors.checkFunction(own.open, 'options.fs.open');
  if (flags === 'r') errors.checkFunction(own.read, 'options.fs.read');
  else if (own.write !== undefined || own.writev === undefined) errors.checkFunction(own.write, 'options.fs.write');
  errors.checkFunction(own.close, 'options.fs.close');
  return own;
}

function define(type, base) {
  type.prototype = Object.create(base.prototype, {
    constructor: { value: type, writable: true, enumerable: false, configurable: true },
    pending: {
      get: function () {
        return this.fd === null;
      },
      configurable: true
    }
  });
  Object.setPrototypeOf(type, base);
  type.prototype._construct = function (callback) {
    var self = this;
    if (self.fd !== null) return callback();
    try {
      (self._fs || fs).open(self.path, self.flags, self.mode, function (error, fd) {
        if (error) return callback(error);
        self.fd = fd;
        callback();
        self.emit('open', fd);
        self.emit('ready');
      });
    } catch (e) {
      callback(e);
    }
  };
  type.prototype._destroy = function (error, callback) {
    var self = this, fd = self.fd;
    if (fd === null) return callback(error);
    self.fd = null;
    function closed(failed) {
      callback(error || failed);
    }
    if (self._handle) {
      self._handle.close().then(function () {
        closed(null);
      }, closed);
    } else {
      (self._fs || fs).close(fd, closed);
    }
  };
}

function ReadStream(path, options) {
  if (!(this instanceof ReadStream)) return new ReadStream(path, options);
  options = v.toOptions(options, {});
  if (options.highWaterMark === undefined) options.highWaterMark = 65536;
  setUp(this, path, options, 'r');
  this.end = options.end === undefined ? Infinity : options.end;
  if (this.start !== undefined) errors.checkInteger(this.start, 'start', 0);
  if (this.end !== Infinity) {
    errors.checkInteger(this.end, 'end', 0);
    if (this.start !== undefined && this.start > this.end) {
      throw new codes.ERR_OUT_OF_RANGE('start', '<= "end" (here: ' + this.end + ')', this.start);
    }
  }
  this.pos = this.start;
  this.bytesRead = 0;
  stream.Readable.call(this, { highWaterMark: options.highWaterMark, encoding: options.encoding, emitClose: options.emitClose,
    autoDestroy: this.autoClose, signal: options.signal });
}
define(ReadStream, stream.Readable);
ReadStream.prototype.close = function (callback) {
  if (typeof callback === 'function') stream.finished(this, callback);
  this.destroy();
};
function readBytes(self, wanted, at, callback) {
  if (!self._fs) return binding('fs').readBytes(self.fd, wanted, at, callback);
  var buffer = Buffer.alloc(wanted);
  self._fs.read(self.fd, buffer, 0, wanted, at < 0 ? undefined : at, function (error, count) {
    callback(error, error ? null : buffer.subarray(0, count));
  });
}
ReadStream.prototype._read = function (size) {
  var self = this;
  var left = self.pos === undefined ? self.end - self.bytesRead + 1 : self.end - self.pos + 1;
  var wanted = Math.min(left, size);
  if (wanted <= 0) return self.push(null);
  readBytes(self, wanted, self.pos === undefined ? -1 : self.pos, function (error, bytes) {
    if (error) return self.destroy(error);
    if (!bytes.length) return self.push(null);
    if (self.pos !== undefined) self.pos += bytes.length;
    self.bytesRead += bytes.length;
    self.push(require('buffer').adopt(bytes));
  });
};

function WriteStream(path, options) {
  if (!(this instanceof WriteStream)) return new WriteStream(path, options);
  options = v.toOptions(options, {});
  setUp(this, path, options, 'w');
  if (this.start !== undefined) errors.checkInteger(this.start, 'start', 0);
  this.pos = this.start;
  this.bytesWritten = 0;
  stream.Writable.call(this, { highWaterMark: options.highWaterMark, decodeStrings: true, emitClose: options.emitClose,
    autoDestroy: this.autoClose, signal: options.signal });
  if (options.encoding) this.setDefaultEncoding(options.encoding);
}
define(WriteStream, stream.Writable);
function writeBytes(self, data, at, callback) {
  if (!self._fs || !self._fs.write) binding('fs').write(self.fd, data, at, callback);
  else self._fs.write(self.fd, data, 0, data.length, at < 0 ? undefined : at, callback);
}
WriteStream.prototype.close = function (callback) {
  if (typeof callback === 'function') {
    if (this.closed) return void require('internal/tick').nextTick(callback);
    this.on('close', callback);
  }
  if (!this.autoClose) this.on('finish', this.destroy.bind(this));
  this.end();
};
WriteStream.prototype._write = function (data, encoding, callback) {
  var self = this;
  writeBytes(self, data, self.pos === undefined ? -1 : self.pos, function (error, count) {
    if (error) return callback(error);
    self.bytesWritten += count;
    if (self.pos !== undefined) self.pos += count;
    callback();
  });
};
WriteStream.prototype.destroySoon = WriteStream.prototype.end;

exports.ReadStream = ReadStream;
exports.WriteStream = WriteStream;
