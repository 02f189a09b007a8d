// Stream, the oldest base class, and what readable and writable ends share: destroying.
'use strict';

var EventEmitter = require('events');
var tick = require('internal/tick');

function Stream(options) {
  EventEmitter.call(this, options);
}
Stream.prototype = Object.create(EventEmitter.prototype, {
  constructor: { value: Stream, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Stream, EventEmitter);

Stream.prototype.pipe = function pipe(dest, options) {
  var source = this, ended = false;
  function onData(chunk) {
    if (dest.writable && dest.write(chunk) === false && source.pause) source.pause();
  }
  function onDrain() {
    if (source.readable && source.resume) source.resume();
  }
  function onEnd() {
    if (ended) return;
    ended = true;
    dest.end();
  }
  function onClose() {
    if (ended) return;
    ended = true;
    if (typeof dest.destroy === 'function') dest.destroy();
  }
  function onError(error) {
    cleanUp();
    if (EventEmitter.listenerCount(this, 'error') === 0) this.emit('error', error);
  }
  var pairs = [[source, 'data', onData], [dest, 'drain', onDrain]];
  if (!dest._isStdio && (!options || options.end !== false)) pairs.push([source, 'end', onEnd], [source, 'close', onClose]);
  pairs.push([source, 'end', cleanUp], [source, 'close', cleanUp], [dest, 'close', cleanUp]);
  function cleanUp() {
    pairs.forEach(function (pair) {
      pair[0].removeListener(pair[1], pair[2]);
    });
    source.removeListener('error', onError);
    dest.removeListener('error', onError);
  }
  pairs.forEach(function (pair) {
    pair[0].on(pair[1], pair[2]);
  });
  source.prependListener('error', onError);
  dest.prependListener('error', onError);
  dest.emit('pipe', source);
  return dest;
};

// How much streams take before they ask to wait, unless they say otherwise: bytes, objects.
exports.marks = [16384, 16];

// Both halves of a stream, whichever there are.
function states(stream) {
  return [stream._readableState, stream._writableState].filter(Boolean);
}

function destroy(error, callback) {
  var stream = this, all = states(stream);
  if (all.some(function (state) {
    return state.destroyed;
  })) {
    if (typeof callback === 'function') callback();
    return stream;
  }
  all.forEach(function (state) {
    state.destroyed = true;
    if (error && !state.errored) state.errored = error;
  });
  var done = false;
  function finish(failure) {
    if (done) return;
    done = true;
    failure = failure || null;
    all.forEach(function (state) {
      state.closed = true;
      if (failure && !state.errored) state.errored = failure;
    });
    if (typeof callback === 'function') callback(failure);
    tick.nextTick(function () {
      if (failure) emitError(stream, failure);
      emitClose(stream);
    });
  }
  function run() {
    try {
      stream._destroy(error || null, finish);
    } catch (e) {
      finish(e);
    }
  }
  if (all.some(function (state) {
    return state.constructing;
  })) {
    stream.once('_constructed', run);
  } else {
    run();
  }
  return stream;
}

function emitError(stream, error) {
  var all = states(stream);
  if (all.some(function (state) {
    return state.errorEmitted;
  })) return;
  all.forEach(function (state) {
    state.errorEmitted = true;
  });
  stream.emit('error', error);
}

function emitClose(stream) {
  var all = states(stream);
  if (all.some(function (state) {
    return state.closeEmitted;
  })) return;
  var wanted = all.some(function (state) {
    return state.emitClose;
  });
  all.forEach(function (state) {
    state.closeEmitted = true;
  });
  if (wanted) stream.emit('close');
}

// An error that the stream found itself.
function fail(stream, error, later) {
  var all = states(stream);
  if (all.some(function (state) {
    return state.destroyed;
  })) return;
  if (all.some(function (state) {
    return state.autoDestroy;
  })) {
    stream.destroy(error);
    return;
  }
  all.forEach(function (state) {
    if (!state.errored) state.errored = error;
  });
  if (later) {
    tick.nextTick(function () {
      emitError(stream, error);
    });
  } else {
    emitError(stream, error);
  }
}

// An asynchronous constructor: nothing is read or written before it is done.
function construct(stream, callback) {
  if (typeof stream._construct !== 'function') return;
  states(stream).forEach(function (state) {
    state.constructing = true;
  });
  tick.nextTick(function () {
    stream._construct(function (error) {
      states(stream).forEach(function (state) {
        state.constructing = false;
      });
      if (error) fail(stream, error, true);
      else callback();
      stream.emit('_constructed');
    });
  });
}

function checkSignal(signal, name) {
  if (signal === null || typeof signal !== 'object' || !('aborted' in signal)) {
    throw new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)(name, 'AbortSignal', signal);
  }
}

// The option `signal`: the stream is destroyed with it.
exports.abortable = function (stream, signal) {
  checkSignal(signal, 'signal');
  function abort() {
    stream.destroy(require('internal/abort').abortError(signal));
  }
  if (signal.aborted) {
    abort();
    return;
  }
  signal.addEventListener('abort', abort);
  require('internal/streams/pipeline').finished(stream, function () {
    signal.removeEventListener('abort', abort);
  });
};
exports.checkSignal = checkSignal;
exports.Stream = Stream;
exports.destroy = destroy;
exports.fail = fail;
exports.construct = construct;
exports.states = states;
