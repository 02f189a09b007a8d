// Between Node's streams and the web's; and the web's streams that stand on Node's: text and compression.
'use strict';

var common = require('internal/web/common');
var readable = require('internal/web/readable');
var writable = require('internal/web/writable');
var errors = require('internal/errors');
var codes = errors.codes, makeClass = common.makeClass;
var Stream = require('stream');

function abortError() {
  return require('internal/abort').abortError();
}
function once(run) {
  var done = false;
  return function (error) {
    if (done) return;
    done = true;
    run(error);
  };
}

function readableToWeb(stream, options) {
  if (!stream || !stream._readableState) throw new codes.ERR_INVALID_ARG_TYPE('streamReadable', 'stream.Readable', stream);
  var objects = stream.readableObjectMode, strategy = options && options.strategy, controller, over = false;
  stream.pause();
  var mark = strategy ? common.highWaterMark(strategy, 1) : stream.readableHighWaterMark;
  var made = readable.make({
    start: function (c) {
      controller = c;
    },
    pull: function () {
      stream.resume();
    },
    cancel: function (reason) {
      over = true;
      stream.destroy(reason);
    }
  }, mark, strategy ? common.sizeOf(strategy) : undefined);
  if (stream.destroyed || stream.readableEnded) {
    controller.close();
    return made;
  }
  stream.on('data', function (chunk) {
    if (over) return;
    if (!objects && Buffer.isBuffer(chunk)) chunk = new Uint8Array(chunk);
    controller.enqueue(chunk);
    if (controller.desiredSize <= 0) stream.pause();
  });
  stream.pause();
  Stream.finished(stream, { writable: false }, once(function (error) {
    stream.on('error', common.noop);
    if (over) return;
    over = true;
    if (!error) return controller.close();
    controller.error(error.code === 'ERR_STREAM_PREMATURE_CLOSE' ? abortError() : error);
  }));
  return made;
}

function readableFromWeb(source, options) {
  if (!readable.isStream(source)) throw new codes.ERR_INVALID_ARG_TYPE('readableStream', 'ReadableStream', source);
  options = options || {};
  errors.checkObject(options, 'options');
  var reader = source.getReader(), closed = false;
  var stream = new Stream.Readable({
    objectMode: options.objectMode, highWaterMark: options.highWaterMark, encoding: options.encoding, signal: options.signal,
    read: function () {
      reader.read().then(function (result) {
        stream.push(result.done ? null : result.value);
      }, function (error) {
        stream.destroy(error);
      });
    },
    destroy: function (error, callback) {
      function done() {
        callback(error);
      }
      if (closed) return done();
      reader.cancel(error === null ? undefined : error).then(done, done);
    }
  });
  reader.closed.then(function () {
    closed = true;
  }, function (error) {
    closed = true;
    stream.destroy(error);
  });
  return stream;
}

function writableToWeb(stream) {
  if (!stream || !stream._writableState) throw new codes.ERR_INVALID_ARG_TYPE('streamWritable', 'stream.Writable', stream);
  var objects = stream.writableObjectMode, controller, pressure = null, ending = null;
  var made = writable.make({
    start: function (c) {
      controller = c;
    },
    write: function (chunk) {
      if (stream.writableNeedDrain || !stream.write(!objects && chunk instanceof ArrayBuffer ? new Uint8Array(chunk) : chunk)) {
        pressure = new common.Deferred();
        return pressure.promise;
      }
    },
    abort: function (reason) {
      stream.destroy(reason);
    },
    close: function () {
      if (ending) return ending.promise;
      ending = new common.Deferred();
      stream.end();
      return ending.promise;
    }
  }, stream.writableHighWaterMark);
  stream.on('drain', function () {
    if (pressure) pressure.resolve();
    pressure = null;
  });
  Stream.finished(stream, { readable: false }, once(function (error) {
    stream.on('error', common.noop);
    if (error) {
      if (error.code === 'ERR_STREAM_PREMATURE_CLOSE') error = abortError();
      if (pressure) pressure.reject(error);
      if (ending) ending.reject(error);
      else controller.error(error);
      return;
    }
    if (ending) ending.resolve();
    else controller.error(abortError());
  }));
  return made;
}

function writableFromWeb(target, options) {
  if (!target || !target._ws) throw new codes.ERR_INVALID_ARG_TYPE('writableStream', 'WritableStream', target);
  options = options || {};
  var writer = target.getWriter(), closed = false;
  function soon(callback) {
    return [function () {
      require('internal/tick').nextTick(callback);
    }, function (error) {
      require('internal/tick').nextTick(callback, error);
    }];
  }
  var stream = new Stream.Writable({
    objectMode: options.objectMode, highWaterMark: options.highWaterMark, decodeStrings: options.decodeStrings, signal: options.signal,
    write: function (chunk, encoding, callback) {
      var then = soon(callback);
      if (typeof chunk === 'string' && !options.objectMode && options.decodeStrings !== false) chunk = Buffer.from(chunk, encoding);
      writer.ready.then(function () {
        return writer.write(chunk);
      }).then(then[0], then[1]);
    },
    destroy: function (error, callback) {
      function done() {
        callback(error);
      }
      if (closed) return done();
      (error !== null && error !== undefined ? writer.abort(error) : writer.close()).then(done, done);
    },
    final: function (callback) {
      var then = soon(callback);
      if (closed) return then[0]();
      writer.close().then(then[0], then[1]);
    }
  });
  writer.closed.then(function () {
    closed = true;
  }, function (error) {
    closed = true;
    stream.destroy(error);
  });
  return stream;
}

exports.readableToWeb = readableToWeb;
exports.readableFromWeb = readableFromWeb;
exports.writableToWeb = writableToWeb;
exports.writableFromWeb = writableFromWeb;
exports.duplexToWeb = function (duplex) {
  if (!duplex || (!duplex._readableState && !duplex._writableState)) {
    throw new codes.ERR_INVALID_ARG_TYPE('duplex', 'stream.Duplex', duplex);
  }
  return { readable: readableToWeb(duplex), writable: writableToWeb(duplex) };
};
exports.duplexFromWeb = function (pair, options) {
  errors.checkObject(pair, 'pair');
  var input = readableFromWeb(pair.readable, options), output = writableFromWeb(pair.writable, options);
  var duplex = new Stream.Duplex(Object.assign({}, options, {
    read: function () {
      input.resume();
    },
    write: function (chunk, encoding, callback) {
      output.write(chunk, encoding, callback);
    },
    final: function (callback) {
      output.end(callback);
    },
    destroy: function (error, callback) {
      input.destroy(error);
      output.destroy(error);
      callback(error);
    }
  }));
  input.on('data', function (chunk) {
    if (!duplex.push(chunk)) input.pause();
  });
  input.on('end', function () {
    duplex.push(null);
  });
  [input, output].forEach(function (side) {
    side.on('error', function (error) {
      duplex.destroy(error);
    });
  });
  return duplex;
};

// ---- text

// A class that is a pair of streams; `begin` gives it as _pair, with what its getters show.
function pairClass(name, begin, getters) {
  var members = {};
  getters.concat('readable', 'writable').forEach(function (key) {
    members['get ' + key] = function () {
      return key in this._pair.shown ? this._pair.shown[key] : this._pair.streams[key];
    };
  });
  return makeClass(name, '_pair', function (self, args) {
    errors.define(self, '_pair', begin(args[0], args[1]));
  }, members, function () {
    var shown = {}, self = this;
    getters.concat('readable', 'writable').forEach(function (key) {
      shown[key] = self[key];
    });
    return shown;
  });
}
exports.TextEncoderStream = pairClass('TextEncoderStream', function () {
  var high = '';
  return { shown: { encoding: 'utf-8' }, streams: new writable.TransformStream({
    transform: function (chunk, controller) {
      chunk = high + String(chunk);
      high = '';
      if (/[\ud800-\udbff]$/.test(chunk)) {
        high = chunk.slice(-1);
        chunk = chunk.slice(0, -1);
      }
      if (chunk) controller.enqueue(new TextEncoder().encode(chunk));
    },
    flush: function (controller) {
      if (high) controller.enqueue(new Uint8Array([0xef, 0xbf, 0xbd]));
    }
  }) };
}, ['encoding']);
exports.TextDecoderStream = pairClass('TextDecoderStream', function (encoding, options) {
  var decoder = new TextDecoder(encoding === undefined ? 'utf-8' : encoding, options);
  return { shown: decoder, streams: new writable.TransformStream({
    transform: function (chunk, controller) {
      var text = decoder.decode(chunk, { stream: true });
      if (text) controller.enqueue(text);
    },
    flush: function (controller) {
      var text = decoder.decode();
      if (text) controller.enqueue(text);
    }
  }) };
}, ['encoding', 'fatal', 'ignoreBOM']);

// ---- compression

function compressor(name, makers) {
  return pairClass(name, function (format) {
    var maker = Object.prototype.hasOwnProperty.call(makers, String(format)) && makers[format];
    if (!maker) {
      throw new codes.ERR_INVALID_ARG_VALUE('format', format);
    }
    return { shown: {}, streams: exports.duplexToWeb(require('zlib')[maker]()) };
  }, []);
}
exports.CompressionStream = compressor('CompressionStream',
    { deflate: 'createDeflate', 'deflate-raw': 'createDeflateRaw', gzip: 'createGzip' });
exports.DecompressionStream = compressor('DecompressionStream',
    { deflate: 'createInflate', 'deflate-raw': 'createInflateRaw', gzip: 'createGunzip' });
// Node gives these two no tag.
['TextEncoderStream', 'TextDecoderStream'].forEach(function (name) {
  delete exports[name].prototype[Symbol.toStringTag];
});
