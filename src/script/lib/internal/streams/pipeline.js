// finished and pipeline.
'use strict';

var codes = require('internal/errors').codes;
var tick = require('internal/tick');

// Calls back once when the stream is over, however that comes about.
function finished(stream, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = {};
  }
  options = options || {};
  var readable = options.readable !== false && !!stream._readableState && stream._readableState.readable !== false;
  var writable = options.writable !== false && !!stream._writableState && stream._writableState.writable !== false;
  if (!stream._readableState && !stream._writableState) {
    readable = options.readable !== false && !!stream.readable;
    writable = options.writable !== false && !!stream.writable;
  }
  var called = false;
  function done(error) {
    if (called) return;
    called = true;
    callback.call(stream, error);
  }
  var readDone = !readable || !!(stream._readableState && stream._readableState.endEmitted);
  var writeDone = !writable || !!(stream._writableState && stream._writableState.finished);
  function onFinish() {
    writeDone = true;
    if (readDone) done();
  }
  function onEnd() {
    readDone = true;
    if (writeDone) done();
  }
  function onError(error) {
    done(error);
  }
  function onClose() {
    var errored = (stream._writableState && stream._writableState.errored) ||
        (stream._readableState && stream._readableState.errored);
    if (errored) return done(errored);
    if (!readDone || !writeDone) return done(new codes.ERR_STREAM_PREMATURE_CLOSE());
    done();
  }
  stream.on('finish', onFinish);
  stream.on('end', onEnd);
  if (options.error !== false) stream.on('error', onError);
  stream.on('close', onClose);
  var state = stream._writableState || stream._readableState;
  if (state && state.closed) tick.nextTick(onClose);
  else if (state && state.errorEmitted) tick.nextTick(onError, state.errored);
  else if (readDone && writeDone && state && (state.closeEmitted || !state.autoDestroy)) tick.nextTick(done);
  return function () {
    called = true;
    stream.removeListener('finish', onFinish);
    stream.removeListener('end', onEnd);
    stream.removeListener('error', onError);
    stream.removeListener('close', onClose);
  };
}

function pipeline() {
  var streams = Array.prototype.slice.call(arguments);
  var callback = streams.pop();
  if (typeof callback !== 'function') throw new codes.ERR_INVALID_ARG_TYPE('streams[stream.length - 1]', 'Function', callback);
  if (streams.length === 1 && Array.isArray(streams[0])) streams = streams[0];
  if (streams.length < 2) throw new codes.ERR_MISSING_ARGS('streams');
  var stages = [], sink = null, error, value;

  // Functions and iterables among them become streams; a function at the end is what consumes.
  streams.forEach(function (stage, i) {
    var before = stages[stages.length - 1], last = i === streams.length - 1;
    if (typeof stage === 'function') {
      var result = before ? stage(before.stream[Symbol.asyncIterator](), {}) : stage({});
      if (last && result && typeof result.then === 'function') {
        sink = result;
        return;
      }
      stages.push({ stream: require('internal/streams/readable').from(result), piped: false });
    } else if (stage && typeof stage.on === 'function') {
      stages.push({ stream: stage, piped: !!before });
    } else if (stage && (stage[Symbol.iterator] || stage[Symbol.asyncIterator])) {
      stages.push({ stream: require('internal/streams/readable').from(stage), piped: false });
    } else {
      throw new codes.ERR_INVALID_ARG_TYPE('streams[' + i + ']', ['Stream', 'Function', 'Iterable'], stage);
    }
  });
  var left = stages.length + (sink ? 1 : 0);

  function over(failure) {
    if (failure && (!error || error.code === 'ERR_STREAM_PREMATURE_CLOSE')) error = failure;
    if (failure) {
      stages.forEach(function (stage) {
        var stream = stage.stream;
        if (!stream.destroyed && !stream._isStdio && stream.destroy) {
          stream.on('error', function () {});
          stream.destroy(failure.code === 'ERR_STREAM_PREMATURE_CLOSE' ? undefined : failure);
        }
      });
    }
    if (--left === 0) tick.nextTick(callback, error, value);
  }
  if (sink) {
    sink.then(function (result) {
      value = result;
      over();
    }, over);
  }
  stages.forEach(function (stage, i) {
    var stream = stage.stream, last = i === stages.length - 1 && !sink;
    if (stream._isStdio && last) {
      // A standard stream is never ended.
      stages[i - 1].stream.once('end', function () {
        over();
      });
      stages[i - 1].stream.pipe(stream);
      return;
    }
    finished(stream, { readable: !last, writable: stage.piped }, function (failure) {
      over(failure);
    });
    if (stage.piped) stages[i - 1].stream.pipe(stream);
  });
  return stages[stages.length - 1].stream;
}

exports.finished = finished;
exports.pipeline = pipeline;
