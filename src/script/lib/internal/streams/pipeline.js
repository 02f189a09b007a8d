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
  var left = streams.length, error;
  function over(index, failure) {
    if (failure && (!error || error.code === 'ERR_STREAM_PREMATURE_CLOSE')) error = failure;
    if (failure) {
      streams.forEach(function (stream) {
        if (!stream.destroyed && !stream._isStdio && stream.destroy) {
          stream.on('error', function () {});
          stream.destroy(failure.code === 'ERR_STREAM_PREMATURE_CLOSE' ? undefined : failure);
        }
      });
    }
    if (--left === 0) tick.nextTick(callback, error);
  }
  streams.forEach(function (stream, i) {
    if (stream._isStdio && i === streams.length - 1) {
      // A standard stream is never ended.
      streams[i - 1].once('end', function () {
        over(i);
      });
      return;
    }
    finished(stream, { readable: i < streams.length - 1, writable: i > 0 }, function (failure) {
      over(i, failure);
    });
    if (i > 0) streams[i - 1].pipe(stream);
  });
  if (streams[streams.length - 1]._isStdio) streams[streams.length - 2].pipe(streams[streams.length - 1]);
  return streams[streams.length - 1];
}

exports.finished = finished;
exports.pipeline = pipeline;
