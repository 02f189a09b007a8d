// Duplex.from and stream.compose: duplex streams made of what has one end, or of several in a row.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var tick = require('internal/tick');
var Readable = require('internal/streams/readable');
var Writable = require('internal/streams/writable');
var Duplex = require('internal/streams/duplex');
var pipeline = require('internal/streams/pipeline');

function isStream(value) {
  return !!value && typeof value === 'object' && typeof value.on === 'function' && (!!value._readableState || !!value._writableState);
}
function canRead(stream) {
  return isStream(stream) && !!stream._readableState && stream.readable !== false && !stream.destroyed;
}
function canWrite(stream) {
  return isStream(stream) && !!stream._writableState && stream.writable !== false && !stream.destroyed;
}
function isWeb(value, name) {
  return !!value && typeof value === 'object' && Object.prototype.toString.call(value) === '[object ' + name + ']';
}
function isIterable(value) {
  return value !== null && value !== undefined && (typeof value[Symbol.asyncIterator] === 'function' || typeof value[Symbol.iterator] === 'function');
}
function aborted() {
  return Object.assign(new Error('The operation was aborted'), { name: 'AbortError', code: 'ABORT_ERR' });
}
// A callback that is kept until something happens.
function Slot() {
  this.callback = null;
}
Slot.prototype.fire = function (argument) {
  var callback = this.callback;
  this.callback = null;
  if (callback) callback(argument);
};

// What is written goes into `writable`, what is read comes from `readable`; each may be null. `over` fires when
// those behind it are done; until then an end of its own is an abort.
function join(readable, writable, destroy) {
  var drained = new Slot(), finished = new Slot(), filled = new Slot(), closed = new Slot(), over = false;
  var joined = new Duplex({
    readableObjectMode: !!(readable && readable.readableObjectMode), writableObjectMode: !!(writable && writable.writableObjectMode),
    readable: !!readable, writable: !!writable
  });
  if (writable) {
    joined._write = function (chunk, encoding, callback) {
      if (writable.write(chunk, encoding)) callback();
      else drained.callback = callback;
    };
    joined._final = function (callback) {
      finished.callback = callback;
      writable.end();
    };
    writable.on('drain', function () {
      drained.fire();
    });
  }
  if (readable) {
    joined._read = function () {
      for (;;) {
        var chunk = readable.read();
        if (chunk === null) {
          filled.callback = joined._read;
          return;
        }
        if (!joined.push(chunk)) return;
      }
    };
    readable.on('readable', function () {
      filled.fire();
    });
    readable.on('end', function () {
      joined.push(null);
    });
  }
  joined._destroy = function (error, callback) {
    if (!error && !over) error = aborted();
    drained.callback = finished.callback = filled.callback = null;
    if (!over) closed.callback = callback;
    destroy(error);
    if (over) callback(error);
  };
  return {
    stream: joined,
    finished: finished,
    end: function (error) {
      over = true;
      if (closed.callback) closed.fire(error);
      else if (error) joined.destroy(error);
      else if (!readable && !writable) joined.destroy();
    }
  };
}
function destroyed(stream, error) {
  if (!stream || stream.destroyed) return;
  stream.on('error', function () {});
  stream.destroy(error || undefined);
}

function ofPair(readable, writable) {
  if (readable && typeof readable.read !== 'function') readable = new Readable().wrap(readable);
  readable = canRead(readable) ? readable : null;
  writable = canWrite(writable) ? writable : null;
  var joined = join(readable, writable, function (error) {
    destroyed(writable, error);
    destroyed(readable, error);
  });
  if (writable) {
    writable.on('finish', function () {
      joined.finished.fire();
    });
    pipeline.finished(writable, { readable: false }, function (error) {
      if (error) destroyed(readable, error);
      joined.end(error);
    });
  }
  if (readable) {
    pipeline.finished(readable, { writable: false }, function (error) {
      if (error) destroyed(writable, error);
      joined.end(error);
    });
  }
  return joined.stream;
}

// The chunks that are written, as an iterator for a function; and the writing side itself.
function Feed() {
  this.waiting = null;   // of the function
  this.given = null;     // [chunk, callback], or [callback] at the end
  this.controller = new AbortController();
  this.over = false;
}
Feed.prototype.iterator = function () {
  var self = this, iterator = {
    next: function () {
      return new Promise(function (resolve, reject) {
        self.waiting = { resolve: resolve, reject: reject };
        self.meet();
      });
    },
    'return': function (value) {
      self.over = true;
      return Promise.resolve({ value: value, done: true });
    }
  };
  iterator[Symbol.asyncIterator] = function () {
    return iterator;
  };
  return iterator;
};
Feed.prototype.meet = function () {
  var waiting = this.waiting, given = this.given;
  if (!waiting) return;
  if (this.over) {
    this.waiting = null;
    waiting.resolve({ value: undefined, done: true });
    return;
  }
  if (!given) return;
  this.waiting = this.given = null;
  tick.nextTick(given[given.length - 1]);
  if (given.length === 1) this.over = true;
  if (given.length === 1) waiting.resolve({ value: undefined, done: true });
  else if (this.controller.signal.aborted) waiting.reject(aborted());
  else waiting.resolve({ value: given[0], done: false });
};
Feed.prototype.options = function () {
  var self = this;
  return {
    write: function (chunk, encoding, callback) {
      self.given = [chunk, callback];
      self.meet();
    },
    final: function (callback) {
      self.given = [callback];
      self.meet();
    },
    destroy: function (error, callback) {
      self.controller.abort();
      callback(error);
    }
  };
};

function ofFunction(body, name) {
  var feed = new Feed(), own = feed.options(), made = null;
  var value = body(feed.iterator(), { signal: feed.controller.signal });
  if (isStream(value) && value._readableState && value._writableState) return value;
  if (isIterable(value)) return ofIterable(value, own);
  if (!value || typeof value.then !== 'function') {
    throw new codes.ERR_INVALID_RETURN_VALUE('Iterable, AsyncIterable or AsyncFunction', name, value);
  }
  var result = value.then(function (answer) {
    if (answer !== null && answer !== undefined) throw new codes.ERR_INVALID_RETURN_VALUE('nully', 'body', answer);
  }, function (error) {
    destroyed(made, error);
  });
  result.then(undefined, function () {});
  return made = new Duplex({
    objectMode: true, readable: false, write: own.write, destroy: own.destroy,
    final: function (callback) {
      own.final(function () {
        result.then(function () {
          tick.nextTick(callback, null);
        }, function (error) {
          tick.nextTick(callback, error);
        });
      });
    }
  });
}
// A stream of what the iterable gives; with `own`, one that can be written to as well.
function ofIterable(source, own) {
  var text = typeof source === 'string' || source instanceof Uint8Array;
  var list = text ? [source] : source, iterator = list[Symbol.asyncIterator] ? list[Symbol.asyncIterator]() : list[Symbol.iterator]();
  var reading = false, done = false;
  var made = new Duplex(Object.assign({ objectMode: true, writable: !!own }, own ? { write: own.write, final: own.final } : {}));
  function step() {
    Promise.resolve(iterator.next()).then(function (result) {
      return result.done ? result : Promise.resolve(result.value).then(function (value) {
        return { value: value, done: false };
      });
    }).then(function (result) {
      if (result.done) {
        done = true;
        made.push(null);
        return;
      }
      if (result.value === null) throw new codes.ERR_STREAM_NULL_VALUES();
      if (made.push(result.value)) step();
      else reading = false;
    }).then(undefined, function (error) {
      done = true;
      made.destroy(error);
    });
  }
  made._read = function () {
    if (reading) return;
    reading = true;
    step();
  };
  made._destroy = function (error, callback) {
    function last() {
      if (own) own.destroy(error, callback);
      else callback(error);
    }
    if (done || typeof iterator['return'] !== 'function') return last();
    done = true;
    Promise.resolve(iterator['return']()).then(last, last);
  };
  return made;
}

function from(body, name) {
  name = name || 'body';
  if (isStream(body)) {
    if (body._readableState && body._writableState) return body;
    return body._readableState ? ofPair(body, null) : ofPair(null, body);
  }
  if (isWeb(body, 'ReadableStream')) return ofPair(Readable.fromWeb(body), null);
  if (isWeb(body, 'WritableStream')) return ofPair(null, Writable.fromWeb(body));
  if (typeof body === 'function') return ofFunction(body, name);
  if (isWeb(body, 'Blob') || isWeb(body, 'File')) return from(body.arrayBuffer());
  if (isIterable(body)) return ofIterable(body);
  if (body && isWeb(body.readable, 'ReadableStream') && isWeb(body.writable, 'WritableStream')) return Duplex.fromWeb(body);
  if (body && (typeof body.writable === 'object' || typeof body.readable === 'object')) {
    var readable = body.readable && (isStream(body.readable) && body.readable._readableState ? body.readable : from(body.readable));
    var writable = body.writable && (isStream(body.writable) && body.writable._writableState ? body.writable : from(body.writable));
    return ofPair(readable, writable);
  }
  if (body && typeof body.then === 'function') {
    var made = new Duplex({ objectMode: true, writable: false, read: function () {} });
    body.then(function (value) {
      if (value !== null && value !== undefined) made.push(value);
      made.push(null);
    }, function (error) {
      destroyed(made, error);
    });
    return made;
  }
  throw new codes.ERR_INVALID_ARG_TYPE(name, ['Blob', 'ReadableStream', 'WritableStream', 'Stream', 'Iterable', 'AsyncIterable', 'Function',
    '{ readable, writable } pair', 'Promise'], body);
}

// Node's streams of the web's; a pair of web streams is both.
function asNode(stream) {
  if (isWeb(stream, 'ReadableStream')) return Readable.fromWeb(stream);
  if (isWeb(stream, 'WritableStream')) return Writable.fromWeb(stream);
  if (isWeb(stream, 'TransformStream')) return Duplex.fromWeb(stream);
  return stream;
}

function compose() {
  var given = Array.prototype.slice.call(arguments), last = given.length - 1;
  if (!given.length) throw new codes.ERR_MISSING_ARGS('streams');
  if (given.length === 1) return from(given[0]);
  var streams = given.map(asNode);
  if (typeof streams[0] === 'function') streams[0] = from(streams[0]);
  if (typeof streams[last] === 'function') streams[last] = from(streams[last]);
  streams.forEach(function (stream, i) {
    if (!isStream(stream)) return void (typeof stream === 'function' || isIterable(stream) || from(stream));
    if (i < last && !canRead(stream)) throw new codes.ERR_INVALID_ARG_VALUE('streams[' + i + ']', given[i], 'must be readable');
    if (i > 0 && !canWrite(stream)) throw new codes.ERR_INVALID_ARG_VALUE('streams[' + i + ']', given[i], 'must be writable');
  });
  var head = streams[0], joined = null, early = null;
  var tail = pipeline.pipeline.apply(null, streams.concat(function (error) {
    if (joined) joined.end(error);
    else early = [error];
  }));
  if (!isStream(head)) head = null;
  joined = join(canRead(tail) ? tail : null, canWrite(head) ? head : null, function (error) {
    destroyed(tail, error);
  });
  if (canWrite(head)) {
    pipeline.finished(tail, function () {
      joined.finished.fire();
    });
  }
  if (early) joined.end(early[0]);
  return joined.stream;
}

exports.from = from;
exports.compose = compose;
