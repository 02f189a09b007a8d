// finished: calls back once when a stream is over, however that comes about.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var tick = require('internal/tick');
var kinds = require('internal/streams/kinds');

function checkSignal(signal) {
  if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.signal', 'AbortSignal', signal);
  }
}

function premature() {
  return new codes.ERR_STREAM_PREMATURE_CLOSE();
}

module.exports = function finished(stream, options, callback) {
  if (arguments.length === 2) {
    callback = options;
    options = {};
  } else if (options === undefined || options === null) {
    options = {};
  } else {
    errors.checkObject(options, 'options');
  }
  errors.checkFunction(callback, 'callback');
  checkSignal(options.signal);
  if (!kinds.isNode(stream)) throw new codes.ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);

  var readableNature = kinds.isReadableNode(stream), writableNature = kinds.isWritableNode(stream);
  var readable = options.readable === undefined || options.readable === null ? readableNature : options.readable;
  var writable = options.writable === undefined || options.writable === null ? writableNature : options.writable;
  var readState = stream._readableState, writeState = stream._writableState;
  // A stream that closes by itself is over then, if nothing of it is left out.
  var willClose = kinds.willClose(stream) && readableNature === readable && writableNature === writable;
  var written = kinds.isWritableFinished(stream, false), read = kinds.isReadableFinished(stream, false);
  var closed = kinds.isClosed(stream);
  var called = false, forget = null;

  function done(error) {
    if (called) return;
    called = true;
    if (forget) forget();
    if (error === undefined) callback.call(stream);
    else callback.call(stream, error);
  }
  function onFinish() {
    written = true;
    if (stream.destroyed) willClose = false;
    if (willClose && (!stream.readable || readable)) return;
    if (!readable || read) done();
  }
  function onEnd() {
    read = true;
    if (stream.destroyed) willClose = false;
    if (willClose && (!stream.writable || writable)) return;
    if (!writable || written) done();
  }
  function onClose() {
    closed = true;
    var error = kinds.errorOf(stream);
    if (error && typeof error !== 'boolean') return done(error);
    if (readable && !read && kinds.isReadableNode(stream, true) && !kinds.isReadableFinished(stream, false)) return done(premature());
    if (writable && !written && !kinds.isWritableFinished(stream, false)) return done(premature());
    done();
  }
  function isOverAlready() {
    closed = true;
    var error = kinds.errorOf(stream);
    done(error && typeof error !== 'boolean' ? error : undefined);
  }
  function onLegacyFinish() {
    if (!stream.writable) onFinish();
  }
  function onRequest() {
    stream.req.on('finish', onFinish);
  }

  var heard = [];
  function hear(name, listener) {
    heard.push([name, listener]);
    stream.on(name, listener);
  }
  if (kinds.isRequest(stream)) {
    hear('complete', onFinish);
    if (!willClose) hear('abort', onClose);
    if (stream.req) onRequest();
    else hear('request', onRequest);
  } else if (writable && !writeState) {
    hear('end', onLegacyFinish);
    hear('close', onLegacyFinish);
  }
  if (!willClose && typeof stream.aborted === 'boolean') hear('aborted', onClose);
  hear('end', onEnd);
  hear('finish', onFinish);
  if (options.error !== false) hear('error', done);
  hear('close', onClose);

  if (closed) tick.nextTick(onClose);
  else if (writeState && writeState.errorEmitted || readState && readState.errorEmitted) {
    if (!willClose) tick.nextTick(isOverAlready);
  } else if (!readable && (!willClose || kinds.isReadable(stream)) && (written || kinds.isWritable(stream) === false) &&
      !(writeState && writeState.pendingcb) ||
      !writable && (!willClose || kinds.isWritable(stream)) && (read || kinds.isReadable(stream) === false) ||
      readState && stream.req && stream.aborted) {
    tick.nextTick(isOverAlready);
  }

  function cleanUp() {
    called = true;
    if (forget) forget();
    heard.forEach(function (pair) {
      stream.removeListener(pair[0], pair[1]);
    });
    if (stream.req && typeof stream.req.removeListener === 'function') stream.req.removeListener('finish', onFinish);
  }
  if (options.signal && !closed) {
    forget = require('internal/abort').whenAborted(options.signal, function (error) {
      if (called) return;
      cleanUp();
      callback.call(stream, error);
    });
  }
  return cleanUp;
};
