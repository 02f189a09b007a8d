// fs.ReadStream and fs.WriteStream.
'use strict';

var fs = require('fs');
var stream = require('stream');
var v = require('internal/fs_values');
var errors = require('internal/errors');
var codes = errors.codes;

function setUp(self, path, options, flags) {
  self.fd = options.fd === undefined || options.fd === null ? null : options.fd;
  self.path = self.fd === null ? v.toPath(path) : undefined;
  self.flags = options.flags === undefined ? flags : options.flags;
  self.mode = options.mode === undefined ? 438 : options.mode;
  self.autoClose = options.autoClose !== false;
  self.start = options.start;
  self.pending = self.fd === null;
}

function define(type, base) {
  type.prototype = Object.create(base.prototype, {
    constructor: { value: type, writable: true, enumerable: false, configurable: true }
  });
  Object.setPrototypeOf(type, base);
  type.prototype._construct = function (callback) {
    var self = this;
    if (self.fd !== null) return callback();
    fs.open(self.path, self.flags, self.mode, function (error, fd) {
      if (error) return callback(error);
      self.fd = fd;
      self.pending = false;
      callback();
      self.emit('open', fd);
      self.emit('ready');
    });
  };
  type.prototype._destroy = function (error, callback) {
    var self = this;
    if (self.fd === null || !self.autoClose) return callback(error);
    var fd = self.fd;
    self.fd = null;
    fs.close(fd, function (failed) {
      callback(error || failed);
    });
  };
  type.prototype.close = function (callback) {
    if (typeof callback === 'function') this.once('close', callback);
    if (type === WriteStream && !this.autoClose) this.on('finish', this.destroy.bind(this));
    if (type === WriteStream) this.end();
    else this.destroy();
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
ReadStream.prototype._read = function (size) {
  var self = this;
  var left = self.pos === undefined ? self.end - self.bytesRead + 1 : self.end - self.pos + 1;
  var wanted = Math.min(left, size);
  if (wanted <= 0) return self.push(null);
  binding('fs').readBytes(self.fd, wanted, self.pos === undefined ? -1 : self.pos, function (error, bytes) {
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
WriteStream.prototype._write = function (data, encoding, callback) {
  var self = this;
  binding('fs').write(self.fd, data, self.pos === undefined ? -1 : self.pos, function (error, count) {
    if (error) return callback(error);
    self.bytesWritten += count;
    if (self.pos !== undefined) self.pos += count;
    callback();
  });
};
WriteStream.prototype.destroySoon = WriteStream.prototype.end;

exports.ReadStream = ReadStream;
exports.WriteStream = WriteStream;
