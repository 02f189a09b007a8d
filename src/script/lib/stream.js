// stream: Readable, Writable and what is built of them.
'use strict';

var tick = require('internal/tick');
var legacy = require('internal/streams/legacy');
var errors = require('internal/errors');
var Stream = module.exports = legacy.Stream;

function isNodeStream(stream) {
  return !!stream && (!!stream._readableState || !!stream._writableState || (typeof stream.on === 'function' &&
      (typeof stream.write === 'function' || typeof stream.pipe === 'function')));
}
Stream.isDestroyed = function isDestroyed(stream) {
  return isNodeStream(stream) ? !!stream.destroyed : null;
};
Stream.isDisturbed = function isDisturbed(stream) {
  return !!(stream && (stream._disturbed !== undefined ? stream._disturbed : stream.readableDidRead || stream.readableAborted));
};
Stream.isErrored = function isErrored(stream) {
  var states = stream ? legacy.states(stream) : [];
  return states.length ? states.some(function (state) {
    return state.errorEmitted;
  }) : !!(stream && (stream.errored || stream._errored));
};
Stream.isReadable = function isReadable(stream) {
  if (!stream || typeof stream.readable !== 'boolean') return null;
  return !stream.destroyed && stream.readable;
};
Stream.isWritable = function isWritable(stream) {
  if (!stream || typeof stream.writable !== 'boolean') return null;
  return !stream.destroyed && stream.writable && !stream.writableEnded;
};
Stream.Readable = require('internal/streams/readable');
Stream.Writable = require('internal/streams/writable');
Stream.Duplex = require('internal/streams/duplex');
Stream.Transform = require('internal/streams/transform').Transform;
Stream.PassThrough = require('internal/streams/transform').PassThrough;
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
Stream.finished = require('internal/streams/pipeline').finished;
['pipeline', 'finished'].forEach(function (name) {
  Object.defineProperty(Stream[name], Symbol.for('nodejs.util.promisify.custom'), {
    get: function () {
      return require('stream/promises')[name];
    },
    enumerable: true,
    configurable: true
  });
});
Stream.destroy = function destroy(stream, error) {
  if (stream && !stream.destroyed && typeof stream.destroy === 'function') stream.destroy(error);
};
Stream.setDefaultHighWaterMark = function setDefaultHighWaterMark(objectMode, value) {
  errors.checkInteger(value, 'value', 0);
  legacy.marks[objectMode ? 1 : 0] = value;
};
Stream.getDefaultHighWaterMark = function getDefaultHighWaterMark(objectMode) {
  return legacy.marks[objectMode ? 1 : 0];
};
// Two streams: what is written to one comes out of the other.
Stream.duplexPair = function duplexPair(options) {
  function make() {
    var waiting = null;
    var side = new Stream.Duplex(Object.assign({}, options, {
      read: function () {
        var callback = waiting;
        waiting = null;
        if (callback) callback();
      },
      write: function (chunk, encoding, callback) {
        if (chunk.length === 0) {
          tick.nextTick(callback);
        } else {
          side.other.take(chunk, callback);
        }
      },
      final: function (callback) {
        side.other.stream.on('end', callback);
        side.other.stream.push(null);
      }
    }));
    return {
      stream: side,
      link: function (other) {
        errors.define(side, 'other', other);
      },
      take: function (chunk, callback) {
        waiting = callback;
        side.push(chunk);
      }
    };
  }
  var a = make(), b = make();
  a.link(b);
  b.link(a);
  return [a.stream, b.stream];
};
Object.defineProperty(Stream, 'promises', {
  get: function () {
    return require('stream/promises');
  },
  enumerable: true,
  configurable: true
});

Stream.Stream = Stream;
Stream._isArrayBufferView = function isArrayBufferView(value) {
  return ArrayBuffer.isView(value);
};
Stream._isUint8Array = function isUint8Array(value) {
  return value instanceof Uint8Array;
};
Stream._uint8ArrayToBuffer = function _uint8ArrayToBuffer(bytes) {
  return require('buffer').adopt(bytes);
};

// Node's streams made of the web's, and the other way round.
[['Readable', 'readable'], ['Writable', 'writable'], ['Duplex', 'duplex']].forEach(function (pair) {
  ['toWeb', 'fromWeb'].forEach(function (way) {
    Stream[pair[0]][way] = function (stream, options) {
      return require('internal/web/adapters')[pair[1] + way[0].toUpperCase() + way.slice(1)](stream, options);
    };
    Object.defineProperty(Stream[pair[0]][way], 'name', { value: way, configurable: true });
  });
});
