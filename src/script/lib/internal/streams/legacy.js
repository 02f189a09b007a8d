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
  prepend(source, 'error', onError);
  prepend(dest, 'error', onError);
  dest.emit('pipe', source);
  return dest;
};
// Old emitters can only add at the end: theirs is put first by hand.
function prepend(emitter, name, listener) {
  if (typeof emitter.prependListener === 'function') emitter.prependListener(name, listener);
  else if (!emitter._events || !emitter._events[name]) emitter.on(name, listener);
  else if (Array.isArray(emitter._events[name])) emitter._events[name].unshift(listener);
  else emitter._events[name] = [listener, emitter._events[name]];
}
Stream.prototype.eventNames = function eventNames() {
  var names = [];
  Reflect.ownKeys(this._events || {}).forEach(function (key) {
    if (this._events[key] !== undefined && (!Array.isArray(this._events[key]) || this._events[key].length > 0)) names.push(key);
  }, this);
  return names;
};

// How much streams take before they ask to wait, unless they say otherwise: bytes, objects.
exports.marks = [16384, 16];

// What the options say of it; `key` is the half's own of a stream of two.
exports.markOf = function (options, key, objectMode, duplex) {
  var mark = options.highWaterMark;
  if ((mark === undefined || mark === null) && duplex) mark = options[key];
  if (mark === undefined || mark === null) return exports.marks[objectMode ? 1 : 0];
  if (!Number.isInteger(mark) || mark < 0) {
    throw new (require('internal/errors').codes.ERR_INVALID_ARG_VALUE)('options.' + (duplex ? key : 'highWaterMark'), mark);
  }
  return mark;
};
exports.defaultEncoding = function (options) {
  var name = options.defaultEncoding;
  if (name === undefined || name === null) return 'utf8';
  if (!Buffer.isEncoding(name)) throw new (require('internal/errors').codes.ERR_UNKNOWN_ENCODING)(name);
  return name;
};

// Both halves of a stream, whichever there are.
function states(stream) {
  return [stream._readableState, stream._writableState].filter(Boolean);
}

function anyOf(all, name) {
  return all.some(function (state) {
    return state[name];
  });
}
function markErrored(all, error) {
  if (error) {
    all.forEach(function (state) {
      if (!state.errored) state.errored = error;
    });
  }
}

function destroy(error, callback) {
  var stream = this, all = states(stream);
  if (anyOf(all, 'destroyed')) {
    if (typeof callback === 'function') callback();
    return stream;
  }
  markErrored(all, error);
  all.forEach(function (state) {
    state.destroyed = true;
  });
  // Half made, it is unmade when that is over.
  if (anyOf(all, 'constructing')) {
    stream.once(kDestroy, function (other) {
      unmake(stream, all, join(other, error), callback);
    });
  } else {
    unmake(stream, all, error, callback);
  }
  return stream;
}

// Two errors as one; the first has the word.
function join(inner, outer) {
  if (!inner || !outer || inner === outer) return inner || outer;
  if (Array.isArray(outer.errors)) {
    outer.errors.push(inner);
    return outer;
  }
  var both = new AggregateError([outer, inner], outer.message);
  both.code = outer.code;
  return both;
}

function unmake(stream, all, error, callback) {
  var called = false;
  function done(failure) {
    if (called) return;
    called = true;
    markErrored(all, failure);
    all.forEach(function (state) {
      state.closed = true;
    });
    if (typeof callback === 'function') callback(failure);
    tick.nextTick(function () {
      if (failure) emitError(stream, failure);
      emitClose(stream);
    });
  }
  try {
    stream._destroy(error || null, done);
  } catch (e) {
    done(e);
  }
}

// As good as new, for what connects again.
function undestroy() {
  var readable = this._readableState, writable = this._writableState;
  states(this).forEach(function (state) {
    state.constructing = false;
    state.closed = state.closeEmitted = state.destroyed = state.errorEmitted = false;
    state.errored = null;
  });
  if (readable) {
    readable.reading = false;
    readable.ended = readable.endEmitted = readable.readable === false;
  }
  if (writable) {
    writable.finalCalled = writable.prefinished = false;
    writable.ended = writable.ending = writable.finished = writable.writable === false;
  }
}

function emitError(stream, error) {
  var all = states(stream);
  if (anyOf(all, 'errorEmitted')) return;
  all.forEach(function (state) {
    state.errorEmitted = true;
  });
  stream.emit('error', error);
}

function emitClose(stream) {
  var all = states(stream);
  all.forEach(function (state) {
    state.closeEmitted = true;
  });
  if (anyOf(all, 'emitClose')) stream.emit('close');
}

// An error that the stream found itself.
function fail(stream, error, later) {
  var all = states(stream);
  if (anyOf(all, 'destroyed')) return;
  if (anyOf(all, 'autoDestroy')) {
    stream.destroy(error);
    return;
  }
  if (!error) return;
  markErrored(all, error);
  if (later) tick.nextTick(emitError, stream, error);
  else emitError(stream, error);
}

// An asynchronous constructor: nothing is read or written before it is done.
var kConstruct = Symbol('kConstruct'), kDestroy = Symbol('kDestroy');
function construct(stream, callback) {
  if (typeof stream._construct !== 'function') return;
  states(stream).forEach(function (state) {
    state.constructing = true;
  });
  stream.once(kConstruct, callback);
  // Both halves wait for one.
  if (stream.listenerCount(kConstruct) === 1) tick.nextTick(makeStream, stream);
}
function makeStream(stream) {
  var called = false;
  function made(error) {
    if (called) {
      fail(stream, error || new (require('internal/errors').codes.ERR_MULTIPLE_CALLBACK)());
      return;
    }
    called = true;
    states(stream).forEach(function (state) {
      state.constructing = false;
    });
    if (anyOf(states(stream), 'destroyed')) stream.emit(kDestroy, error);
    else if (error) fail(stream, error, true);
    else stream.emit(kConstruct);
  }
  try {
    stream._construct(function (error) {
      tick.nextTick(made, error);
    });
  } catch (e) {
    tick.nextTick(made, e);
  }
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
  require('internal/streams/finished')(stream, function () {
    signal.removeEventListener('abort', abort);
  });
};
exports.checkSignal = checkSignal;
exports.Stream = Stream;
exports.prepend = prepend;
exports.join = join;
exports.destroy = destroy;
exports.undestroy = undestroy;
exports.fail = fail;
exports.construct = construct;
exports.states = states;
