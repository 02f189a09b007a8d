// finished and pipeline.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var tick = require('internal/tick');

function checkSignal(signal, name) {
  if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, 'AbortSignal', signal);
  }
}
function isStream(value) {
  return !!value && (!!value._readableState || !!value._writableState || (typeof value.on === 'function' &&
      (typeof value.write === 'function' || typeof value.pipe === 'function')));
}

// Calls back once when the stream is over, however that comes about.
function finished(stream, options, callback) {
  if (arguments.length === 2) {
    callback = options;
    options = {};
  } else if (options === undefined || options === null) {
    options = {};
  } else {
    errors.checkObject(options, 'options');
  }
  errors.checkFunction(callback, 'callback');
  checkSignal(options.signal, 'options.signal');
  if (!isStream(stream)) throw new codes.ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
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
    if (forget) forget();
    callback.call(stream, error);
  }
  var readDone = !readable || !!(stream._readableState && stream._readableState.endEmitted);
  var writeDone = !writable || !!(stream._writableState && stream._writableState.finished);
  var state = stream._writableState || stream._readableState;
  // A stream that closes by itself is over then, if nothing of it is left out.
  var closes = !!state && state.autoDestroy && state.emitClose && !state.closed &&
      readable === (!!stream._readableState && stream._readableState.readable !== false) &&
      writable === (!!stream._writableState && stream._writableState.writable !== false);
  function onFinish() {
    writeDone = true;
    if (stream.destroyed) closes = false;
    if (closes && (!stream.readable || readable)) return;
    if (readDone) done();
  }
  function onEnd() {
    readDone = true;
    if (stream.destroyed) closes = false;
    if (closes && (!stream.writable || writable)) return;
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
  if (state && state.closed) tick.nextTick(onClose);
  else if (state && state.errorEmitted) tick.nextTick(onError, state.errored);
  else if (readDone && writeDone && state && (state.closeEmitted || !state.autoDestroy)) tick.nextTick(done);
  var forget = options.signal ? require('internal/abort').whenAborted(options.signal, function (error) {
    cleanUp();
    callback.call(stream, error);
  }) : null;
  function cleanUp() {
    called = true;
    if (forget) forget();
    stream.removeListener('finish', onFinish);
    stream.removeListener('end', onEnd);
    stream.removeListener('error', onError);
    stream.removeListener('close', onClose);
  }
  return cleanUp;
}

var kinds = ['Blob', 'ReadableStream', 'WritableStream', 'Stream', 'Iterable', 'AsyncIterable', 'function',
  '{ readable, writable } pair', 'Promise'];

function isIterable(value) {
  return !!value && (typeof value[Symbol.asyncIterator] === 'function' || typeof value[Symbol.iterator] === 'function');
}

// What a function among the streams gave: iterable, or at the end a promise.
function checkResult(result, first, last, index) {
  if (first) {
    if (!isIterable(result)) throw new codes.ERR_INVALID_RETURN_VALUE('Iterable, AsyncIterable or Stream', 'source', result);
  } else if (last) {
    if (!isIterable(result) && !(result && typeof result.then === 'function')) {
      throw new codes.ERR_INVALID_RETURN_VALUE('AsyncIterable or Promise', 'destination', result);
    }
  } else if (!isIterable(result)) {
    throw new codes.ERR_INVALID_RETURN_VALUE('AsyncIterable', 'transform[' + (index - 1) + ']', result);
  }
}

function pipeline() {
  var streams = Array.prototype.slice.call(arguments);
  var callback = streams.pop();
  if (typeof callback !== 'function') throw new codes.ERR_INVALID_ARG_TYPE('streams[stream.length - 1]', 'Function', callback);
  if (streams.length === 1 && Array.isArray(streams[0])) streams = streams[0];
  return run(streams, callback, {});
}

// options: {signal, end}
function run(streams, callback, options) {
  if (streams.length < 2) throw new codes.ERR_MISSING_ARGS('streams');
  checkSignal(options.signal, 'options.signal');
  var stages = [], sink = null, error, value, controller = new AbortController();

  // Functions and iterables among them become streams; a function at the end is what consumes.
  streams.forEach(function (stage, i) {
    var before = stages[stages.length - 1], last = i === streams.length - 1, Readable = require('internal/streams/readable');
    if (typeof stage === 'function') {
      var info = { signal: controller.signal };
      var result = before ? stage(before.stream[Symbol.asyncIterator](), info) : stage(info);
      checkResult(result, i === 0, last, i);
      if (last && typeof result.then === 'function' && !isIterable(result)) sink = result;
      else stages.push({ stream: Readable.from(result), piped: false });
    } else if (isStream(stage)) {
      stages.push({ stream: stage, piped: !!before });
    } else if (isIterable(stage)) {
      stages.push({ stream: Readable.from(stage), piped: false });
    } else {
      throw new codes.ERR_INVALID_ARG_TYPE('body', kinds, stage);
    }
  });
  var forget = options.signal ? require('internal/abort').whenAborted(options.signal, function (failure) {
    left++;
    over(failure);
  }) : null;
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
    if (failure) controller.abort();
    if (--left !== 0) return;
    if (forget) forget();
    tick.nextTick(callback, error, value);
  }
  if (sink) {
    sink.then(function (result) {
      value = result;
      over();
    }, over);
  }
  stages.forEach(function (stage, i) {
    var stream = stage.stream, last = i === stages.length - 1 && !sink;
    if (last && i > 0 && (stream._isStdio || options.end === false)) {
      // A standard stream is never ended.
      stages[i - 1].stream.once('end', function () {
        over();
      });
      stages[i - 1].stream.pipe(stream, { end: false });
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
exports.run = run;
