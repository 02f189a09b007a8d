// stream: Readable, Writable and what is built of them.
'use strict';

var Stream = module.exports = require('internal/streams/legacy').Stream;
Stream.Stream = Stream;
Stream.Readable = require('internal/streams/readable');
Stream.Writable = require('internal/streams/writable');
Stream.Duplex = require('internal/streams/duplex');
Stream.Transform = require('internal/streams/transform').Transform;
Stream.PassThrough = require('internal/streams/transform').PassThrough;
Stream.finished = require('internal/streams/pipeline').finished;
Stream.pipeline = require('internal/streams/pipeline').pipeline;
Stream.compose = function compose() {
  return require('internal/streams/joined').compose.apply(null, arguments);
};
Stream.Duplex.from = function from(body) {
  return require('internal/streams/joined').from(body, 'body');
};
Stream.addAbortSignal = function addAbortSignal(signal, stream) {
  var codes = require('internal/errors').codes;
  if (!signal || typeof signal !== 'object' || !('aborted' in signal)) throw new codes.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
  if (!stream || typeof stream.destroy !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
  }
  var forget = require('internal/abort').whenAborted(signal, function (error) {
    stream.destroy(error);
  });
  Stream.finished(stream, forget);
  return stream;
};
Stream.isReadable = function (stream) {
  return !!(stream && stream.readable && !stream.destroyed);
};
Stream.isErrored = function (stream) {
  return !!(stream && (stream.errored || stream._errored));
};
Stream.isDisturbed = function (stream) {
  return !!(stream && stream.readableDidRead);
};
Stream.getDefaultHighWaterMark = function (objectMode) {
  return objectMode ? 16 : 16384;
};
Stream._uint8ArrayToBuffer = function (bytes) {
  return require('buffer').adopt(bytes);
};
Stream._isUint8Array = function (value) {
  return value instanceof Uint8Array;
};
Object.defineProperty(Stream, 'promises', {
  get: function () {
    return require('stream/promises');
  },
  enumerable: true,
  configurable: true
});

// Node's streams made of the web's, and the other way round.
[['Readable', 'readable'], ['Writable', 'writable'], ['Duplex', 'duplex']].forEach(function (pair) {
  ['toWeb', 'fromWeb'].forEach(function (way) {
    Stream[pair[0]][way] = function (stream, options) {
      return require('internal/web/adapters')[pair[1] + way[0].toUpperCase() + way.slice(1)](stream, options);
    };
    Object.defineProperty(Stream[pair[0]][way], 'name', { value: way, configurable: true });
  });
});
