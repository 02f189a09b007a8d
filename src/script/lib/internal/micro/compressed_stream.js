// compressed-stream: deflate and its inverse as duplexes that know the CRC of what came out.
'use strict';

var base = require('internal/micro/base');
var zlib = require('zlib');
var Transform = require('stream').Transform;

function kindOf(options, expands) {
  var bits = options ? options.WBITS === undefined ? -15 : options.WBITS : 15;
  if (bits >= -15 && bits <= -8) return expands ? 'InflateRaw' : 'DeflateRaw';
  if (bits >= 8 && bits <= 15) return expands ? 'Inflate' : 'Deflate';
  if (bits >= 24 && bits <= 31) return expands ? 'Gunzip' : 'Gzip';
  if (bits >= 40 && bits <= 47 && expands) return 'Unzip';
  throw base.fail('compressed-stream: WBITS ' + bits + ' is not valid');
}

function make(options, expands) {
  var name = kindOf(options, expands);
  var stream = new zlib[name]({ level: options && options.LEVEL !== undefined ? options.LEVEL : -1 });
  var push = Transform.prototype.push;
  stream.crc = 0;
  base.hide(stream, '_ObjectID', 'compressedStream.' + (expands ? 'decompressor' : 'compressor'));
  base.hide(stream, 'push', function (chunk) {
    if (chunk) this.crc = zlib.crc32(chunk, this.crc);
    return push.apply(this, arguments);
  });
  // After an error the stream ends.
  var destroy = stream._destroy;
  base.hide(stream, '_destroy', function (error, callback) {
    if (error) this.prependOnceListener('close', function () {
      this.emit('end');
    });
    destroy.call(this, error, callback);
  });
  return stream;
}

exports.createCompressor = function (options) {
  return make(options, false);
};
exports.createDecompressor = function (options) {
  return make(options, true);
};
exports.deflate = function (bytes) {
  return zlib.deflateRawSync(base.bytes(bytes));
};
exports.inflate = function (bytes) {
  return zlib.inflateRawSync(base.bytes(bytes));
};
