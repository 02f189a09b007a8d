// zlib: deflate, gzip and their inverses, as functions and streams.
'use strict';

var Transform = require('stream').Transform;
var errors = require('internal/errors');
var codes = errors.codes;
var ops = binding('zlib');

var constants = exports.constants = {
  Z_NO_FLUSH: 0, Z_PARTIAL_FLUSH: 1, Z_SYNC_FLUSH: 2, Z_FULL_FLUSH: 3, Z_FINISH: 4, Z_BLOCK: 5, Z_OK: 0, Z_STREAM_END: 1,
  Z_NEED_DICT: 2, Z_ERRNO: -1, Z_STREAM_ERROR: -2, Z_DATA_ERROR: -3, Z_MEM_ERROR: -4, Z_BUF_ERROR: -5, Z_VERSION_ERROR: -6,
  Z_NO_COMPRESSION: 0, Z_BEST_SPEED: 1, Z_BEST_COMPRESSION: 9, Z_DEFAULT_COMPRESSION: -1, Z_FILTERED: 1, Z_HUFFMAN_ONLY: 2,
  Z_RLE: 3, Z_FIXED: 4, Z_DEFAULT_STRATEGY: 0, ZLIB_VERNUM: 4880, DEFLATE: 1, INFLATE: 2, GZIP: 3, GUNZIP: 4, DEFLATERAW: 5,
  INFLATERAW: 6, UNZIP: 7, Z_MIN_WINDOWBITS: 8, Z_MAX_WINDOWBITS: 15, Z_DEFAULT_WINDOWBITS: 15, Z_MIN_CHUNK: 64,
  Z_MAX_CHUNK: Infinity, Z_DEFAULT_CHUNK: 16384, Z_MIN_MEMLEVEL: 1, Z_MAX_MEMLEVEL: 9, Z_DEFAULT_MEMLEVEL: 8, Z_MIN_LEVEL: -1,
  Z_MAX_LEVEL: 9, Z_DEFAULT_LEVEL: -1
};
Object.keys(constants).forEach(function (name) {
  if (name.slice(0, 2) === 'Z_') Object.defineProperty(exports, name, { value: constants[name], enumerable: false });
});
exports.codes = Object.freeze({
  Z_OK: 0, Z_STREAM_END: 1, Z_NEED_DICT: 2, Z_ERRNO: -1, Z_STREAM_ERROR: -2, Z_DATA_ERROR: -3, Z_MEM_ERROR: -4,
  Z_BUF_ERROR: -5, Z_VERSION_ERROR: -6, 0: 'Z_OK', 1: 'Z_STREAM_END', 2: 'Z_NEED_DICT', '-1': 'Z_ERRNO',
  '-2': 'Z_STREAM_ERROR', '-3': 'Z_DATA_ERROR', '-4': 'Z_MEM_ERROR', '-5': 'Z_BUF_ERROR', '-6': 'Z_VERSION_ERROR'
});

function zlibError(message, code) {
  var error = new Error(message);
  error.errno = constants[code];
  error.code = code;
  return error;
}

// [name, least, most] of the numbers; NaN stands for what is usual.
var ranges = [['chunkSize', 64, Infinity], ['flush', 0, 5], ['finishFlush', 0, 5], ['maxOutputLength', 1, 4294967296],
  ['windowBits', 8, 15], ['level', -1, 9], ['memLevel', 1, 9], ['strategy', 0, 4]];
function checkOptions(options, kind, prefix) {
  ranges.forEach(function (range) {
    if (range[0] === 'windowBits' && /^gzip/i.test(kind)) range = ['windowBits', 9, 15];
    var value = options[range[0]], name = (prefix === undefined ? 'options.' : prefix) + range[0];
    if (value === undefined || value !== value) return;
    if (typeof value !== 'number') throw new codes.ERR_INVALID_ARG_TYPE(name, 'number', value);
    // The inverses find the size of the window out.
    if (range[0] === 'windowBits' && value === 0 && /^(?:in|gun|un)/.test(kind)) return;
    if (value < range[1] || value > range[2]) {
      throw new codes.ERR_OUT_OF_RANGE(name, '>= ' + range[1] + (range[2] === Infinity ? '' : ' and <= ' + range[2]), value);
    }
  });
  var dictionary = options.dictionary;
  if (dictionary !== undefined && !ArrayBuffer.isView(dictionary) && !(dictionary instanceof ArrayBuffer)) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.dictionary', ['Buffer', 'TypedArray', 'DataView', 'ArrayBuffer'], dictionary);
  }
}

// One coder from its first byte to its last: run(bytes, flush) gives the output, or throws.
function Coder(kind, options) {
  options = options || {};
  checkOptions(options, kind);
  this.kind = kind;
  this.window = numberOf(options.windowBits, 15);
  // zlib's own reading of a level: a whole number.
  this.level = Math.floor(numberOf(options.level, -1));
  this.memory = numberOf(options.memLevel, 8);
  this.strategy = numberOf(options.strategy, 0);
  this.dictionary = options.dictionary === undefined ? undefined : bytesOf(options.dictionary);
  this.most = options.maxOutputLength === undefined ? 1073741824 : options.maxOutputLength;
  this.made = 0;
  this.ended = false;
  this.expands = /^(?:in|gun|un)/.test(kind);
  this.flush = numberOf(options.flush, constants.Z_NO_FLUSH);
  this.finish = numberOf(options.finishFlush, constants.Z_FINISH);
  this.first = null;
  this.id = kind === 'unzip' ? 0 : this.open();
}
function numberOf(value, missing) {
  return value === undefined || value !== value ? missing : value;
}
Coder.prototype.open = function () {
  var level = this.level === -1 ? 6 : this.level;
  var id = ops.open(this.kind, this.window, level, this.memory, this.strategy, this.dictionary);
  if (!id) throw Object.assign(zlibError('Failed to set dictionary', 'Z_STREAM_ERROR'), { code: 'ERR_ZLIB_INITIALIZATION_FAILED' });
  return id;
};
// Which of the two it is shows in the first bytes.
Coder.prototype.look = function (bytes, flush) {
  this.first = this.first ? Buffer.concat([this.first, bytes]) : bytes;
  if (this.first.length < 2 && flush !== constants.Z_FINISH) return null;
  bytes = this.first;
  this.kind = bytes[0] === 31 && (bytes.length < 2 || bytes[1] === 139) ? 'gunzip' : 'inflate';
  this.id = this.open();
  return bytes;
};
Coder.prototype.run = function (bytes, flush) {
  if (!this.id) bytes = this.look(bytes, flush);
  if (!bytes) return Buffer.alloc(0);
  var parts = [];
  if (this.ended && bytes.length) {
    // Behind the end of a gzip file another one may follow, or zeros.
    if (this.kind !== 'gunzip' || bytes[0] === 0) bytes = Buffer.alloc(0);
    else this.again();
  }
  while (!this.ended) {
    var result = ops.run(this.id, bytes, flush, this.most - this.made);
    if (result[1].length) {
      parts.push(require('buffer').adopt(result[1]));
      this.made += result[1].length;
    }
    if (result[0] === 2) throw zlibError(result[3] || 'incorrect data check', 'Z_DATA_ERROR');
    if (result[0] === 3) throw zlibError('Missing dictionary', 'Z_NEED_DICT');
    if (result[0] === 4) throw zlibError('insufficient memory', 'Z_MEM_ERROR');
    if (result[0] === 6) throw zlibError('Bad dictionary', 'Z_NEED_DICT');
    if (result[0] === 5 || this.made > this.most) throw new codes.ERR_BUFFER_TOO_LARGE(this.most);
    if (result[0] !== 1) break;
    this.ended = true;
    bytes = bytes.slice(result[2]);
    if (this.kind === 'gunzip' && bytes.length && bytes[0] !== 0) this.again();
  }
  if (flush === constants.Z_FINISH && this.expands && !this.ended) throw zlibError('unexpected end of file', 'Z_BUF_ERROR');
  return parts.length === 1 ? parts[0] : Buffer.concat(parts);
};
Coder.prototype.again = function () {
  this.ended = false;
  ops.reset(this.id);
};
Coder.prototype.reset = function () {
  this.made = 0;
  if (this.id) this.again();
};
Coder.prototype.close = function () {
  if (this.id) ops.close(this.id);
  this.id = 0;
};

function bytesOf(data, encoding) {
  if (typeof data === 'string') return Buffer.from(data, encoding);
  if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (data instanceof ArrayBuffer) return Buffer.from(data);
  throw new codes.ERR_INVALID_ARG_TYPE('buffer', ['string', 'Buffer', 'TypedArray', 'DataView', 'ArrayBuffer'], data);
}

function makeClass(name, kind) {
  function Stream(options) {
    if (!(this instanceof Stream)) return new Stream(options);
    Transform.call(this, options);
    errors.define(this, '_coder', new Coder(kind, options));
    errors.define(this, '_written', 0);
    this.bytesWritten = 0;
  }
  errors.define(Stream, 'name', name);
  Stream.prototype = Object.create(Transform.prototype, {
    constructor: { value: Stream, writable: true, enumerable: false, configurable: true }
  });
  Object.setPrototypeOf(Stream, Transform);
  Stream.prototype._transform = function (chunk, encoding, callback) {
    var coder = this._coder, flush = coder.flush, out;
    if (chunk._flush !== undefined) flush = chunk._flush;
    else if (this.writableEnded && this.writableLength === chunk.length) flush = strongest(flush, coder.finish);
    this.bytesWritten += chunk.length;
    try {
      out = coder.run(bytesOf(chunk, encoding), flush);
    } catch (e) {
      return callback(e);
    }
    pushAll(this, out);
    callback();
  };
  Stream.prototype._flush = function (callback) {
    this._transform(Buffer.alloc(0), '', callback);
  };
  Stream.prototype._destroy = function (error, callback) {
    this._coder.close();
    callback(error);
  };
  Stream.prototype.close = function (callback) {
    if (callback) this.once('close', callback);
    this.destroy();
  };
  Stream.prototype.flush = function (kindOfFlush, callback) {
    if (typeof kindOfFlush === 'function' || (kindOfFlush === undefined && !callback)) {
      callback = kindOfFlush;
      kindOfFlush = constants.Z_FULL_FLUSH;
    }
    if (this.writableFinished) {
      if (callback) require('internal/tick').nextTick(callback);
    } else if (this.writableEnded) {
      if (callback) this.once('end', callback);
    } else {
      var mark = Buffer.alloc(0);
      errors.define(mark, '_flush', kindOfFlush);
      this.write(mark, '', callback);
    }
  };
  Stream.prototype.params = function (level, strategy, callback) {
    var self = this, coder = this._coder;
    checkOptions({ level: level, strategy: strategy }, kind, '');
    if (coder.level === level && coder.strategy === strategy) return require('internal/tick').nextTick(callback);
    this.flush(constants.Z_SYNC_FLUSH, function () {
      if (!coder.id) return;
      coder.level = level;
      coder.strategy = strategy;
      pushAll(self, require('buffer').adopt(ops.params(coder.id, level, strategy)));
      if (callback) callback();
    });
  };
  Stream.prototype.reset = function () {
    this._coder.reset();
  };
  exports[name] = Stream;
  exports['create' + name] = function (options) {
    return new Stream(options);
  };
  var lower = name[0].toLowerCase() + name.slice(1);
  function sync(data, options) {
    var coder = new Coder(kind, options);
    try {
      var out = coder.run(bytesOf(data), coder.finish);
      return options && options.info ? { buffer: out, engine: new Stream(options) } : out;
    } finally {
      coder.close();
    }
  }
  exports[lower + 'Sync'] = sync;
  exports[lower] = function (data, options, callback) {
    if (typeof options === 'function') {
      callback = options;
      options = {};
    }
    errors.checkFunction(callback, 'callback');
    if (typeof data !== 'string' && !ArrayBuffer.isView(data) && !(data instanceof ArrayBuffer)) {
      throw new codes.ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
    }
    var bytes = bytesOf(data);
    require('timers').setImmediate(function () {
      var out;
      try {
        out = sync(bytes, options);
      } catch (e) {
        return callback(e);
      }
      callback(null, out);
    });
  };
}
// Of two kinds of flush.
var strengths = [0, 1, 2, 3, 5, 4];
function strongest(a, b) {
  return strengths[a] > strengths[b] ? a : b;
}
function pushAll(stream, bytes) {
  for (var at = 0; at < bytes.length; at += 16384) stream.push(bytes.slice(at, at + 16384));
}
[['Deflate', 'deflate'], ['Inflate', 'inflate'], ['Gzip', 'gzip'], ['Gunzip', 'gunzip'], ['DeflateRaw', 'deflateRaw'],
  ['InflateRaw', 'inflateRaw'], ['Unzip', 'unzip']].forEach(function (pair) {
  makeClass(pair[0], pair[1]);
});
exports.crc32 = function crc32(data, value) {
  if (typeof data !== 'string' && !ArrayBuffer.isView(data)) {
    throw new codes.ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
  }
  if (value !== undefined) errors.checkInteger(value, 'value', 0, 4294967295);
  return ops.crc32(bytesOf(data), value === undefined ? 0 : value);
};
