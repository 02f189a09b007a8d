// Transform and PassThrough.
'use strict';

var Duplex = require('internal/streams/duplex');
var codes = require('internal/errors').codes;

function Transform(options) {
  if (!(this instanceof Transform)) return new Transform(options);
  Duplex.call(this, options);
  this._readableState.sync = false;
  Object.defineProperty(this, '_waiting', { value: null, writable: true });
  if (options) {
    if (typeof options.transform === 'function') this._transform = options.transform;
    if (typeof options.flush === 'function') this._flush = options.flush;
  }
  this.on('prefinish', onPrefinish);
}
Transform.prototype = Object.create(Duplex.prototype, {
  constructor: { value: Transform, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Transform, Duplex);

function flush(stream, done) {
  if (typeof stream._flush !== 'function' || stream.destroyed) {
    stream.push(null);
    if (done) done();
    return;
  }
  stream._flush(function (error, data) {
    if (error) {
      if (done) done(error);
      else stream.destroy(error);
      return;
    }
    if (data !== null && data !== undefined) stream.push(data);
    stream.push(null);
    if (done) done();
  });
}
function onPrefinish() {
  if (this._final !== Transform.prototype._final) flush(this);
}
Transform.prototype._final = function (done) {
  flush(this, done);
};
Transform.prototype._transform = function () {
  throw new codes.ERR_METHOD_NOT_IMPLEMENTED('_transform()');
};
Transform.prototype._write = function (chunk, encoding, callback) {
  var readable = this._readableState, writable = this._writableState, self = this, before = readable.length;
  this._transform(chunk, encoding, function (error, value) {
    if (error) {
      callback(error);
      return;
    }
    if (value !== null && value !== undefined) self.push(value);
    if (writable.ended || before === readable.length || readable.length < readable.highWaterMark) callback();
    else self._waiting = callback;
  });
};
Transform.prototype._read = function () {
  if (this._waiting) {
    var callback = this._waiting;
    this._waiting = null;
    callback();
  }
};

function PassThrough(options) {
  if (!(this instanceof PassThrough)) return new PassThrough(options);
  Transform.call(this, options);
}
PassThrough.prototype = Object.create(Transform.prototype, {
  constructor: { value: PassThrough, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(PassThrough, Transform);
PassThrough.prototype._transform = function (chunk, encoding, callback) {
  callback(null, chunk);
};

exports.Transform = Transform;
exports.PassThrough = PassThrough;
