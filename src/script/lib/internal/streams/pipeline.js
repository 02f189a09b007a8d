// pipeline: streams, iterables and functions joined, and what went wrong told once.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var tick = require('internal/tick');
var kinds = require('internal/streams/kinds');
var finished = require('internal/streams/finished');
var legacy = require('internal/streams/legacy');

var PREMATURE = 'ERR_STREAM_PREMATURE_CLOSE';

// Ends a stream that is in the way: with the error, or as something that was broken off.
function destroyStream(stream, error) {
  if (!stream || kinds.isDestroyed(stream)) return;
  if (!error && !kinds.isOver(stream)) error = require('internal/abort').abortError();
  if (kinds.isRequest(stream)) stream.abort();
  else if (kinds.isRequest(stream.req)) stream.req.abort();
  else if (typeof stream.destroy === 'function') stream.destroy(error);
  else if (typeof stream.close === 'function') stream.close();
}
exports.destroyStream = destroyStream;

// What destroys a stage unless it has ended well, and what ends the watch over it.
function guard(stream, reading, writing) {
  var over = false;
  stream.on('close', function () {
    over = true;
  });
  var release = finished(stream, { readable: reading, writable: writing }, function (error) {
    over = !error;
  });
  return {
    destroy: function (error) {
      if (over) return;
      over = true;
      destroyStream(stream, error || new codes.ERR_STREAM_DESTROYED('pipe'));
    },
    release: release
  };
}

// The chunks of an iterable, written one after the other as there is room.
function pump(iterable, writable, end, done) {
  var failure = null, waiting = null;
  function resume(error) {
    if (error) failure = error;
    if (waiting) {
      var go = waiting;
      waiting = null;
      go();
    }
  }
  function wait(next) {
    if (failure) throw failure;
    return new Promise(function (resolve, reject) {
      waiting = function () {
        if (failure) reject(failure);
        else resolve();
      };
    }).then(next);
  }
  writable.on('drain', resume);
  var release = finished(writable, { readable: false }, resume);
  var later = typeof iterable[Symbol.asyncIterator] === 'function';
  var iterator = later ? iterable[Symbol.asyncIterator]() : iterable[Symbol.iterator]();
  var exhausted = false;
  function more() {
    var step = iterator.next();
    return Promise.resolve(step).then(function (result) {
      if (result.done) {
        exhausted = true;
        return undefined;
      }
      return Promise.resolve(result.value).then(function (chunk) {
        return writable.write(chunk) ? more() : wait(more);
      });
    }, function (error) {
      exhausted = true;
      throw error;
    });
  }
  function ending() {
    if (!end) return undefined;
    writable.end();
    return wait();
  }
  new Promise(function (resolve) {
    resolve(writable.writableNeedDrain ? wait(more) : more());
  }).then(ending).then(function () {
    return undefined;
  }, function (error) {
    // What is not read to its end is told.
    var left = exhausted || typeof iterator['return'] !== 'function' ? undefined : iterator['return']();
    return Promise.resolve(left).then(function () {
      return error;
    }, function () {
      return error;
    });
  }).then(function (error) {
    release();
    writable.removeListener('drain', resume);
    done(error === undefined ? undefined : failure !== error ? legacy.join(failure, error) : error);
  });
}

// One stream into the next.
function join(source, dest, end, done) {
  var ended = false;
  dest.on('close', function () {
    if (!ended) done(new codes.ERR_STREAM_PREMATURE_CLOSE());
  });
  source.pipe(dest, { end: false });
  function endDest() {
    ended = true;
    dest.end();
  }
  if (!end) done();
  else if (kinds.isReadableFinished(source)) tick.nextTick(endDest);
  else source.once('end', endDest);
  finished(source, { readable: true, writable: false }, function (error) {
    var state = source._readableState;
    if (error && error.code === PREMATURE && state && state.ended && !state.errored && !state.errorEmitted) {
      // It was closed with data in it, which may still be read.
      source.once('end', done).once('error', done);
    } else {
      done(error);
    }
  });
  return finished(dest, { readable: false, writable: true }, done);
}

function pipeline() {
  var streams = Array.prototype.slice.call(arguments);
  var callback = streams.pop();
  if (typeof callback !== 'function') throw new codes.ERR_INVALID_ARG_TYPE('streams[stream.length - 1]', 'Function', callback);
  return run(streams, callback, {});
}

// options: {signal, end}
function run(streams, callback, options) {
  if (streams.length === 1 && Array.isArray(streams[0])) streams = streams[0];
  if (streams.length < 2) throw new codes.ERR_MISSING_ARGS('streams');
  if (options.signal !== undefined && (options.signal === null || typeof options.signal !== 'object' || !('aborted' in options.signal))) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.signal', 'AbortSignal', options.signal);
  }
  var controller = new AbortController(), left = 0, error, value;
  var guards = [], releases = [], told = false;

  function over(failure, last) {
    if (failure && (!error || error.code === PREMATURE)) error = failure;
    if (!error && !last) return;
    while (guards.length) guards.shift()(error);
    forget();
    controller.abort();
    if (!last || told) return;
    told = true;
    if (!error) {
      releases.forEach(function (release) {
        release();
      });
    }
    tick.nextTick(callback, error, value);
  }
  function done(failure) {
    left--;
    over(failure, left === 0);
  }
  function abort(failure) {
    over(failure, false);
  }
  var forget = options.signal ? require('internal/abort').whenAborted(options.signal, abort) : function () {};

  var current, Duplex = require('internal/streams/duplex');
  streams.forEach(function (stage, i) {
    var reading = i < streams.length - 1, writing = i > 0, last = !reading;
    // A standard stream is never ended.
    var end = reading || options.end !== false && !(kinds.isNode(stage) && stage._isStdio);
    if (kinds.isNode(stage)) {
      if (end) {
        var watched = guard(stage, reading, writing);
        guards.push(watched.destroy);
        if (kinds.isReadable(stage) && last) releases.push(watched.release);
      }
      // Also what comes when the pipe has done its work.
      stage.on('error', onError);
      if (kinds.isReadable(stage) && last) {
        releases.push(function () {
          stage.removeListener('error', onError);
        });
      }
    }
    function onError(failure) {
      if (failure && failure.name !== 'AbortError' && failure.code !== PREMATURE) over(failure, false);
    }
    if (i === 0) {
      current = first(stage, controller.signal);
    } else if (typeof stage === 'function') {
      current = through(stage, i, last);
    } else if (kinds.isNode(stage)) {
      into(stage, end, last);
      current = stage;
    } else {
      var duplex = Duplex.from(kinds.isWebTransform(stage) ? stage : checkStage(stage));
      into(duplex, end, last);
      current = duplex;
    }
  });
  return current;

  function first(stage, signal) {
    if (typeof stage === 'function') {
      var made = stage({ signal: signal });
      if (!kinds.isIterable(made)) throw new codes.ERR_INVALID_RETURN_VALUE('Iterable, AsyncIterable or Stream', 'source', made);
      return made;
    }
    if (kinds.isReadableNode(stage) || kinds.isIterable(stage)) return stage;
    return Duplex.from(stage);
  }
  function checkStage(stage) {
    if (kinds.isWebWritable(stage)) return { writable: stage };
    if (kinds.isWebReadable(stage)) return { readable: stage };
    return stage;
  }
  function asIterable(source) {
    if (source && typeof source[Symbol.asyncIterator] === 'function' || source && typeof source[Symbol.iterator] === 'function' && !kinds.isNode(source)) {
      return source;
    }
    if (kinds.isReadableNode(source)) return require('internal/streams/readable').prototype[Symbol.asyncIterator].call(source);
    throw new codes.ERR_INVALID_ARG_TYPE('val', ['Readable', 'Iterable', 'AsyncIterable'], source);
  }
  // A function takes what comes as an iterable, and gives another, or at the end a promise.
  function through(stage, i, last) {
    var made = stage(asIterable(current), { signal: controller.signal });
    if (!last) {
      if (!made || typeof made[Symbol.asyncIterator] !== 'function') {
        throw new codes.ERR_INVALID_RETURN_VALUE('AsyncIterable', 'transform[' + (i - 1) + ']', made);
      }
      return made;
    }
    var PassThrough = require('internal/streams/transform').PassThrough, sink = new PassThrough({ objectMode: true });
    var then = made === null || made === undefined ? undefined : made.then;
    if (typeof then === 'function') {
      left++;
      then.call(made, function (result) {
        value = result;
        if (result !== null && result !== undefined) sink.write(result);
        if (options.end !== false) sink.end();
        tick.nextTick(done);
      }, function (failure) {
        sink.destroy(failure);
        tick.nextTick(done, failure);
      });
    } else if (made && typeof made[Symbol.asyncIterator] === 'function') {
      left++;
      pump(made, sink, options.end !== false, done);
    } else {
      throw new codes.ERR_INVALID_RETURN_VALUE('AsyncIterable or Promise', 'destination', made);
    }
    var watched = guard(sink, false, true);
    guards.push(watched.destroy);
    releases.push(watched.release);
    return sink;
  }
  function into(stage, end, last) {
    if (kinds.isReadableNode(current)) {
      left += 2;
      var release = join(current, stage, end, done);
      if (kinds.isReadable(stage) && last) releases.push(release);
    } else if (kinds.isIterable(current)) {
      left++;
      pump(current, stage, end, done);
    } else {
      throw new codes.ERR_INVALID_ARG_TYPE('val', ['Readable', 'Iterable', 'AsyncIterable', 'ReadableStream', 'TransformStream'], current);
    }
  }
}

exports.finished = finished;
exports.pipeline = pipeline;
exports.run = run;
