// Readable.
'use strict';

var legacy = require('internal/streams/legacy');
var errors = require('internal/errors');
var codes = errors.codes;
var tick = require('internal/tick');
var profile = require('internal/features').profile;

function ReadableState(options, duplex) {
  this.objectMode = !!options.objectMode || (duplex && !!options.readableObjectMode);
  this.highWaterMark = legacy.markOf(options, 'readableHighWaterMark', this.objectMode, duplex);
  this.buffer = [];
  this.length = 0;
  this.pipes = [];
  this.flowing = null;
  this.ended = false;
  this.endEmitted = false;
  this.reading = false;
  this.sync = true;
  this.needReadable = false;
  this.emittedReadable = false;
  this.readableListening = false;
  this.resumeScheduled = false;
  this.constructing = false;
  this.errored = null;
  this.errorEmitted = false;
  this.destroyed = false;
  this.closed = false;
  this.closeEmitted = false;
  this.emitClose = options.emitClose !== false;
  this.autoDestroy = options.autoDestroy !== false;
  this.dataEmitted = false;
  this.decoder = null;
  this.encoding = null;
  this.readingMore = false;
  // None, the writable that has to drain before more flows, or a Set of them.
  this.awaitDrainWriters = null;
  this.multiAwaitDrain = false;
  this.defaultEncoding = legacy.defaultEncoding(options);
  if (options.encoding) setDecoder(this, options.encoding);
}

function setDecoder(state, encoding) {
  state.decoder = new (require('string_decoder').StringDecoder)(encoding);
  state.encoding = state.decoder.encoding;
}

function Readable(options) {
  if (!(this instanceof Readable)) return new Readable(options);
  if (this._events === undefined || this._events === null) {
    this._events = { close: undefined, error: undefined, data: undefined, end: undefined, readable: undefined };
  }
  init(this, options, this instanceof require('internal/streams/duplex'));
  if (options && options.signal !== undefined && options.signal !== null) legacy.abortable(this, options.signal);
  legacy.Stream.call(this, options);
  var self = this;
  legacy.construct(this, function () {
    Readable._constructed(self);
  });
}
module.exports = Readable;
Readable.prototype = Object.create(legacy.Stream.prototype, {
  constructor: { value: Readable, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Readable, legacy.Stream);
Readable.ReadableState = ReadableState;

function init(stream, options, duplex) {
  options = options || {};
  stream._readableState = new ReadableState(options, duplex);
  if (typeof options.read === 'function') stream._read = options.read;
  if (typeof options.destroy === 'function') stream._destroy = options.destroy;
  if (typeof options.construct === 'function') stream._construct = options.construct;
}
Readable._init = init;
Readable._constructed = function (stream) {
  if (stream._readableState.needReadable) maybeReadMore(stream, stream._readableState);
};


Readable.prototype.destroy = legacy.destroy;
Readable.prototype._undestroy = legacy.undestroy;
Readable.prototype[Symbol.for('nodejs.rejection')] = function (error) {
  this.destroy(error);
};
Readable.prototype._destroy = function (error, callback) {
  callback(error);
};
Readable.prototype._read = function () {
  throw new codes.ERR_METHOD_NOT_IMPLEMENTED('_read()');
};

// ---- putting in

Readable.prototype.push = function push(chunk, encoding) {
  return add(this, chunk, encoding, false);
};
Readable.prototype.unshift = function unshift(chunk, encoding) {
  return add(this, chunk, encoding, true);
};

function add(stream, chunk, encoding, front) {
  var state = stream._readableState;
  if (!state.objectMode) {
    if (typeof chunk === 'string') {
      encoding = encoding || state.defaultEncoding;
      if (state.encoding !== encoding) {
        if (front && state.encoding) chunk = Buffer.from(chunk, encoding).toString(state.encoding);
        else {
          chunk = Buffer.from(chunk, encoding);
          encoding = '';
        }
      } else {
        encoding = '';
      }
    } else if (chunk instanceof Buffer) {
      encoding = '';
    } else if (ArrayBuffer.isView(chunk)) {
      chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      encoding = '';
    } else if (chunk !== undefined && chunk !== null) {
      legacy.fail(stream, new codes.ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'TypedArray', 'DataView'], chunk));
      return false;
    }
  }
  if (chunk === null) {
    state.reading = false;
    onEnd(stream, state);
    return false;
  }
  if (!state.objectMode && (chunk === undefined || chunk.length === 0)) {
    if (!front) {
      state.reading = false;
      maybeReadMore(stream, state);
    }
    return !state.ended && (state.length < state.highWaterMark || state.length === 0);
  }
  if (front) {
    if (state.endEmitted) legacy.fail(stream, new codes.ERR_STREAM_UNSHIFT_AFTER_END_EVENT());
    else if (state.destroyed || state.errored) return false;
    else put(stream, state, chunk, true);
  } else if (state.ended) {
    legacy.fail(stream, new codes.ERR_STREAM_PUSH_AFTER_EOF());
  } else if (state.destroyed || state.errored) {
    return false;
  } else {
    state.reading = false;
    if (state.decoder && !encoding) {
      chunk = state.decoder.write(chunk);
      if (state.objectMode || chunk.length !== 0) put(stream, state, chunk, false);
      else maybeReadMore(stream, state);
    } else {
      put(stream, state, chunk, false);
    }
  }
  return !state.ended && (state.length < state.highWaterMark || state.length === 0);
}

function forgetDrains(state) {
  if (state.multiAwaitDrain) state.awaitDrainWriters.clear();
  else state.awaitDrainWriters = null;
}

function put(stream, state, chunk, front) {
  if (state.flowing && state.length === 0 && !state.sync && stream.listenerCount('data') > 0) {
    forgetDrains(state);
    state.dataEmitted = true;
    stream.emit('data', chunk);
  } else {
    state.length += state.objectMode ? 1 : chunk.length;
    if (front) state.buffer.unshift(chunk);
    else state.buffer.push(chunk);
    if (state.needReadable) emitReadable(stream);
  }
  maybeReadMore(stream, state);
}

function onEnd(stream, state) {
  if (state.ended) return;
  if (state.decoder) {
    var rest = state.decoder.end();
    if (rest && rest.length) {
      state.buffer.push(rest);
      state.length += state.objectMode ? 1 : rest.length;
    }
  }
  state.ended = true;
  if (state.sync) {
    emitReadable(stream);
  } else {
    state.needReadable = false;
    state.emittedReadable = true;
    emitReadableNow(stream);
  }
}

function emitReadable(stream) {
  var state = stream._readableState;
  state.needReadable = false;
  if (!state.emittedReadable) {
    state.emittedReadable = true;
    tick.nextTick(emitReadableNow, stream);
  }
}

function emitReadableNow(stream) {
  var state = stream._readableState;
  if (!state.destroyed && !state.errored && (state.length || state.ended)) {
    stream.emit('readable');
    state.emittedReadable = false;
  }
  state.needReadable = !state.flowing && !state.ended && state.length <= state.highWaterMark;
  flow(stream);
}

function maybeReadMore(stream, state) {
  if (state.readingMore || state.constructing) return;
  state.readingMore = true;
  tick.nextTick(function () {
    while (!state.reading && !state.ended && !state.destroyed &&
        (state.length < state.highWaterMark || (state.flowing && state.length === 0))) {
      var before = state.length;
      stream.read(0);
      if (before === state.length) break;
    }
    state.readingMore = false;
  });
}

function maybeRead(stream) {
  stream.read(0);
}

// ---- taking out

function howMuch(n, state) {
  if (n <= 0 || (state.length === 0 && state.ended)) return 0;
  if (state.objectMode) return 1;
  if (n !== n) return state.flowing && state.length ? state.buffer[0].length : state.length;
  if (n <= state.length) return n;
  return state.ended ? state.length : 0;
}

function take(n, state) {
  if (state.length === 0) return null;
  if (state.objectMode) return state.buffer.shift();
  var out;
  if (!n || n >= state.length) {
    if (state.decoder) out = state.buffer.join('');
    else out = state.buffer.length === 1 ? state.buffer[0] : Buffer.concat(state.buffer, state.length);
    state.buffer = [];
    return out;
  }
  var parts = [], left = n;
  while (left > 0) {
    var first = state.buffer[0];
    if (first.length <= left) {
      parts.push(first);
      left -= first.length;
      state.buffer.shift();
    } else {
      parts.push(first.slice(0, left));
      state.buffer[0] = first.slice(left);
      left = 0;
    }
  }
  return state.decoder ? parts.join('') : parts.length === 1 ? parts[0] : Buffer.concat(parts, n);
}

Readable.prototype.read = function read(n) {
  n = n === undefined ? NaN : Number.isInteger(n) ? n : parseInt(n, 10);
  var state = this._readableState, original = n;
  if (n > state.highWaterMark) {
    if (n > 0x40000000) throw new codes.ERR_OUT_OF_RANGE('size', '<= 1GiB', n);
    state.highWaterMark = Math.pow(2, Math.ceil(Math.log2(n)));
  }
  if (n !== 0) state.emittedReadable = false;
  if (n === 0 && state.needReadable &&
      ((state.highWaterMark !== 0 ? state.length >= state.highWaterMark : state.length > 0) || state.ended)) {
    if (state.length === 0 && state.ended) endReadable(this);
    else emitReadable(this);
    return null;
  }
  n = howMuch(n, state);
  if (n === 0 && state.ended) {
    if (state.length === 0) endReadable(this);
    return null;
  }
  var doRead = state.needReadable || state.length === 0 || state.length - n < state.highWaterMark;
  if (state.ended || state.reading || state.destroyed || state.errored || state.constructing) {
    doRead = false;
  } else if (doRead) {
    state.reading = true;
    state.sync = true;
    if (state.length === 0) state.needReadable = true;
    try {
      var result = this._read(state.highWaterMark);
      if (result && typeof result.then === 'function') {
        var self = this;
        result.then(undefined, function (error) {
          legacy.fail(self, error);
        });
      } else if (profile && result !== undefined) {
        // MicroScript: what read returns is pushed, null is nothing now.
        if (result === null) state.reading = false;
        else if (typeof result === 'string' || result instanceof Uint8Array) this.push(result);
      }
    } catch (e) {
      legacy.fail(this, e);
    }
    state.sync = false;
    if (!state.reading) n = howMuch(original, state);
  }
  var out = n > 0 ? take(n, state) : null;
  if (out === null) {
    state.needReadable = state.length <= state.highWaterMark;
    n = 0;
  } else {
    state.length -= state.objectMode ? 1 : n;
    forgetDrains(state);
  }
  if (state.length === 0) {
    if (!state.ended) state.needReadable = true;
    if (original !== n && state.ended) endReadable(this);
  }
  if (out !== null && !state.errorEmitted && !state.closeEmitted) {
    state.dataEmitted = true;
    this.emit('data', out);
  }
  return out;
};

function endReadable(stream) {
  var state = stream._readableState;
  if (state.endEmitted) return;
  state.ended = true;
  tick.nextTick(function () {
    if (state.errored || state.closeEmitted || state.endEmitted || state.length !== 0) return;
    state.endEmitted = true;
    stream.emit('end');
    var writable = stream._writableState;
    if (stream.writable && stream.allowHalfOpen === false) {
      tick.nextTick(function () {
        if (stream.writable && !stream.writableEnded && !stream.destroyed) stream.end();
      });
    } else if (state.autoDestroy && (!writable || (writable.autoDestroy && (writable.finished || writable.writable === false)))) {
      stream.destroy();
    }
  });
}

// ---- flowing

function flow(stream) {
  var state = stream._readableState;
  while (state.flowing && stream.read() !== null);
}

Readable.prototype.resume = function resume() {
  var state = this._readableState, stream = this;
  if (!state.flowing) {
    state.flowing = !state.readableListening;
    if (!state.resumeScheduled) {
      state.resumeScheduled = true;
      tick.nextTick(function () {
        if (!state.reading) stream.read(0);
        state.resumeScheduled = false;
        stream.emit('resume');
        flow(stream);
        if (state.flowing && !state.reading) stream.read(0);
      });
    }
  }
  state.paused = false;
  return this;
};
Readable.prototype.pause = function pause() {
  if (this._readableState.flowing !== false) {
    this._readableState.flowing = false;
    this.emit('pause');
  }
  this._readableState.paused = true;
  return this;
};
Readable.prototype.isPaused = function isPaused() {
  return this._readableState.paused === true || this._readableState.flowing === false;
};
Readable.prototype.setEncoding = function setEncoding(encoding) {
  var state = this._readableState, text = '';
  setDecoder(state, encoding);
  state.buffer.forEach(function (chunk) {
    text += state.decoder.write(chunk);
  });
  state.buffer = text ? [text] : [];
  state.length = text.length;
  return this;
};

Readable.prototype.on = function on(name, listener) {
  legacy.Stream.prototype.on.call(this, name, listener);
  var state = this._readableState;
  if (name === 'data') {
    state.readableListening = this.listenerCount('readable') > 0;
    if (state.flowing !== false) this.resume();
  } else if (name === 'readable' && !state.endEmitted && !state.readableListening) {
    state.readableListening = state.needReadable = true;
    state.flowing = false;
    state.emittedReadable = false;
    if (state.length) emitReadable(this);
    else if (!state.reading) tick.nextTick(maybeRead, this);
  }
  return this;
};
Readable.prototype.addListener = Readable.prototype.on;
Readable.prototype.removeListener = function removeListener(name, listener) {
  legacy.Stream.prototype.removeListener.call(this, name, listener);
  if (name === 'readable') tick.nextTick(updateListening, this);
  return this;
};
Readable.prototype.off = Readable.prototype.removeListener;
Readable.prototype.removeAllListeners = function removeAllListeners(name) {
  var result = legacy.Stream.prototype.removeAllListeners.apply(this, arguments);
  if (name === 'readable' || name === undefined) tick.nextTick(updateListening, this);
  return result;
};
function updateListening(stream) {
  var state = stream._readableState;
  state.readableListening = stream.listenerCount('readable') > 0;
  if (state.resumeScheduled && state.paused !== true) state.flowing = true;
  else if (stream.listenerCount('data') > 0) stream.resume();
  else if (!state.readableListening) state.flowing = null;
}

// ---- pipes

Readable.prototype.pipe = function pipe(dest, options) {
  var source = this, state = this._readableState;
  if (state.pipes.length === 1 && !state.multiAwaitDrain) {
    state.multiAwaitDrain = true;
    state.awaitDrainWriters = new Set(state.awaitDrainWriters ? [state.awaitDrainWriters] : []);
  }
  state.pipes.push(dest);
  var endIt = (!options || options.end !== false) && !dest._isStdio;
  var cleaned = false;
  function onEndOfSource() {
    dest.end();
  }
  function release() {
    unpipeOne();
  }
  if (state.endEmitted) tick.nextTick(endIt ? onEndOfSource : release);
  else source.once('end', endIt ? onEndOfSource : release);

  function onUnpipe(readable, info) {
    if (readable === source && info && info.hasUnpiped === false) {
      info.hasUnpiped = true;
      cleanUp();
    }
  }
  dest.on('unpipe', onUnpipe);
  function onDrain() {
    if (state.awaitDrainWriters === dest) {
      state.awaitDrainWriters = null;
    } else if (state.multiAwaitDrain) {
      state.awaitDrainWriters.delete(dest);
    }
    if ((!state.awaitDrainWriters || state.awaitDrainWriters.size === 0) && source.listenerCount('data')) source.resume();
  }
  function waitForDrain() {
    if (!cleaned) {
      if (state.pipes.length === 1 && state.pipes[0] === dest) {
        state.awaitDrainWriters = dest;
        state.multiAwaitDrain = false;
      } else if (state.pipes.length > 1 && state.pipes.indexOf(dest) >= 0) {
        state.awaitDrainWriters.add(dest);
      }
      source.pause();
    }
    if (!draining) {
      draining = true;
      dest.on('drain', onDrain);
    }
  }
  var draining = false;
  var skipsText = profile && options && options.dataTypeSkip === 1;
  function onData(chunk) {
    if (skipsText && typeof chunk === 'string') return;
    if (dest.write(chunk) === false) waitForDrain();
  }
  source.on('data', onData);
  function onError(error) {
    unpipeOne();
    dest.removeListener('error', onError);
    if (dest.listenerCount('error') === 0) {
      var own = dest._writableState || dest._readableState;
      if (own && !own.errorEmitted) legacy.fail(dest, error);
      else dest.emit('error', error);
    }
  }
  legacy.prepend(dest, 'error', onError);
  function onClose() {
    dest.removeListener('finish', onFinish);
    unpipeOne();
  }
  function onFinish() {
    dest.removeListener('close', onClose);
    unpipeOne();
  }
  dest.once('close', onClose);
  dest.once('finish', onFinish);
  function unpipeOne() {
    source.unpipe(dest);
  }
  function cleanUp() {
    cleaned = true;
    dest.removeListener('close', onClose);
    dest.removeListener('finish', onFinish);
    if (draining) dest.removeListener('drain', onDrain);
    dest.removeListener('error', onError);
    dest.removeListener('unpipe', onUnpipe);
    source.removeListener('end', onEndOfSource);
    source.removeListener('end', release);
    source.removeListener('data', onData);
    if (draining && state.awaitDrainWriters && (!dest._writableState || dest._writableState.needDrain)) onDrain();
  }
  dest.emit('pipe', source);
  if (dest.writableNeedDrain === true) {
    waitForDrain();
  } else if (!state.flowing) {
    source.resume();
  }
  return dest;
};

Readable.prototype.unpipe = function unpipe(dest) {
  var state = this._readableState, self = this;
  if (!state.pipes.length) return this;
  if (!dest) {
    var gone = state.pipes;
    state.pipes = [];
    this.pause();
    gone.forEach(function (one) {
      one.emit('unpipe', self, { hasUnpiped: false });
    });
    return this;
  }
  var at = state.pipes.indexOf(dest);
  if (at < 0) return this;
  state.pipes.splice(at, 1);
  if (!state.pipes.length) this.pause();
  dest.emit('unpipe', this, { hasUnpiped: false });
  return this;
};

Readable.prototype.wrap = function wrap(old) {
  var self = this, paused = false;
  old.on('data', function (chunk) {
    if (!self.push(chunk) && old.pause) {
      paused = true;
      old.pause();
    }
  });
  old.on('end', function () {
    self.push(null);
  });
  old.on('error', function (error) {
    legacy.fail(self, error);
  });
  ['close', 'destroy'].forEach(function (name) {
    old.on(name, function () {
      self.destroy();
    });
  });
  this._read = function () {
    if (paused && old.resume) {
      paused = false;
      old.resume();
    }
  };
  Object.keys(old).forEach(function (key) {
    if (self[key] === undefined && typeof old[key] === 'function') self[key] = old[key].bind(old);
  });
  return this;
};

Readable.from = function from(source, options) {
  options = Object.assign({ objectMode: true, highWaterMark: 1 }, options);
  if (typeof source === 'string' || source instanceof Uint8Array) {
    var one = new Readable(options);
    one._read = function () {
      this.push(source);
      this.push(null);
    };
    return one;
  }
  if (source === null || source === undefined || !(source[Symbol.iterator] || source[Symbol.asyncIterator])) {
    throw new codes.ERR_INVALID_ARG_TYPE('iterable', ['Iterable'], source);
  }
  var later = !!source[Symbol.asyncIterator];
  var stream = new Readable(options);
  pullFrom(stream, later ? source[Symbol.asyncIterator]() : source[Symbol.iterator](), later);
  return stream;
};

// Reads from an iterator, and closes it when the stream goes.
function pullFrom(stream, iterator, later) {
  var reading = false;
  function fail(error) {
    reading = false;
    stream.destroy(error);
  }
  // Whether there is room for more.
  function take(value) {
    if (value === null) throw new codes.ERR_STREAM_NULL_VALUES();
    return stream.push(value);
  }
  function next() {
    try {
      for (;;) {
        var step = iterator.next();
        if (later) return void Promise.resolve(step).then(waited).then(undefined, fail);
        if (step.done) return void stream.push(null);
        if (step.value && typeof step.value.then === 'function') {
          return void Promise.resolve(step.value).then(taken).then(undefined, fail);
        }
        if (!take(step.value)) break;
      }
      reading = false;
    } catch (error) {
      fail(error);
    }
  }
  function waited(step) {
    if (step.done) stream.push(null);
    else if (step.value && typeof step.value.then === 'function') return Promise.resolve(step.value).then(taken);
    else taken(step.value);
  }
  function taken(value) {
    if (take(value)) next();
    else reading = false;
  }
  function close(error) {
    if (error && typeof iterator.throw === 'function') {
      return Promise.resolve(iterator.throw(error)).then(function (step) {
        return Promise.resolve(step.value).then(function () {
          return step.done ? undefined : leave();
        });
      });
    }
    return leave();
  }
  function leave() {
    if (typeof iterator.return !== 'function') return undefined;
    return Promise.resolve(iterator.return()).then(function (step) {
      return step.value;
    });
  }
  stream._read = function () {
    if (reading) return;
    reading = true;
    next();
  };
  stream._destroy = function (error, callback) {
    new Promise(function (resolve) {
      resolve(close(error));
    }).then(function () {
      tick.nextTick(callback, error);
    }, function (other) {
      tick.nextTick(callback, other || error);
    });
  };
}

// ---- for await: one chunk after the other; leaving early destroys the stream

// As a generator would: nothing happens before the first next(), and calls wait for those before them.
function iterate(stream, options) {
  // undefined: it goes on; null: it has ended; or what went wrong.
  var failure, started = false, over = false, asked = [], busy = false, forget = null;
  function wake() {
    if (busy && asked.length) step();
  }
  function start() {
    started = true;
    stream.on('readable', wake);
    forget = require('internal/streams/finished')(stream, { writable: false }, function (error) {
      failure = error ? legacy.join(failure, error) : null;
      wake();
    });
  }
  function finish() {
    over = true;
    if (!started) return;
    if ((failure || !options || options.destroyOnReturn !== false) && (failure === undefined || stream._readableState.autoDestroy)) {
      require('internal/streams/pipeline').destroyStream(stream, null);
    } else {
      stream.removeListener('readable', wake);
      forget();
    }
  }
  // One call, or as far as it can be answered.
  function step() {
    var call = asked[0];
    if (over || call.kind === 'return' || call.kind === 'throw') {
      if (!over) {
        if (call.kind === 'throw' && started) failure = failure || undefined;
        finish();
      }
      if (call.kind === 'throw') answer(call.reject, call.value);
      else answer(call.resolve, { value: call.kind === 'return' ? call.value : undefined, done: true });
      return;
    }
    if (!started) start();
    var chunk = stream.destroyed ? null : stream.read();
    if (chunk !== null) {
      answer(call.resolve, { value: chunk, done: false });
    } else if (failure) {
      finish();
      answer(call.reject, failure);
    } else if (failure === null) {
      finish();
      answer(call.resolve, { value: undefined, done: true });
    }
  }
  function answer(settle, value) {
    asked.shift();
    busy = false;
    settle(value);
    next();
  }
  function next() {
    if (busy || !asked.length) return;
    busy = true;
    step();
  }
  function ask(kind, value) {
    return new Promise(function (resolve, reject) {
      asked.push({ kind: kind, value: value, resolve: resolve, reject: reject });
      next();
    });
  }
  var iterator = {
    next: function next() {
      return ask('next');
    },
    return: function (value) {
      return ask('return', value);
    },
    throw: function (error) {
      return ask('throw', error);
    }
  };
  iterator[Symbol.asyncIterator] = function () {
    return this;
  };
  iterator.stream = stream;
  return iterator;
}
// Old streams are wrapped.
function iterateAny(stream, options) {
  return iterate(typeof stream.read === 'function' ? stream : Readable.wrap(stream, { objectMode: true }), options);
}
Readable.wrap = function (source, options) {
  var objectMode = source.readableObjectMode !== undefined ? source.readableObjectMode : source.objectMode;
  return new Readable(Object.assign({ objectMode: objectMode === undefined || objectMode === null ? true : objectMode }, options, {
    destroy: function (error, callback) {
      if (!source.destroyed && typeof source.destroy === 'function') source.destroy(error);
      callback(error);
    }
  })).wrap(source);
};
Readable.prototype[Symbol.asyncIterator] = function () {
  return iterateAny(this);
};
Readable.prototype.iterator = function iterator(options) {
  if (options !== undefined) require('internal/errors').checkObject(options, 'options');
  return iterateAny(this, options);
};
Readable.prototype[Symbol.asyncDispose] = function () {
  var self = this;
  var error = this.readableEnded ? null : this.destroyed ? undefined : require('internal/abort').abortError();
  if (error !== undefined) this.destroy(error);
  return new Promise(function (resolve, reject) {
    require('internal/streams/finished')(self, function (failure) {
      if (failure && failure !== error) reject(failure);
      else resolve(null);
    });
  });
};
// Everything that comes, as a list.
Readable.prototype.toArray = function toArray(options) {
  var signal = options === undefined || options === null ? undefined : options.signal;
  if (options !== undefined && options !== null) {
    try {
      require('internal/errors').checkObject(options, 'options');
      if (signal !== undefined) legacy.checkSignal(signal, 'options.signal');
    } catch (error) {
      return Promise.reject(error);
    }
  }
  var iterator = iterateAny(this), list = [];
  function more() {
    return iterator.next().then(function (step) {
      if (step.done) return list;
      if (!signal || !signal.aborted) {
        list.push(step.value);
        return more();
      }
      return iterator['return']().then(function () {
        throw require('internal/abort').abortError(signal);
      });
    });
  }
  return more();
};

function getter(name, read) {
  Object.defineProperty(Readable.prototype, name, { get: read, enumerable: false, configurable: true });
}
Object.defineProperty(Readable.prototype, 'readable', {
  get: function () {
    var state = this._readableState;
    return !!state && state.readable !== false && !state.destroyed && !state.errorEmitted && !state.endEmitted;
  },
  set: function (value) {
    if (this._readableState) this._readableState.readable = !!value;
  },
  configurable: true
});
Object.defineProperty(Readable.prototype, 'destroyed', {
  get: function () {
    return !!this._readableState && this._readableState.destroyed;
  },
  set: function (value) {
    if (this._readableState) this._readableState.destroyed = value;
  },
  configurable: true
});
Object.defineProperty(Readable.prototype, 'readableFlowing', {
  get: function () {
    return this._readableState.flowing;
  },
  set: function (value) {
    this._readableState.flowing = value;
  },
  configurable: true
});
getter('readableHighWaterMark', function () {
  return this._readableState.highWaterMark;
});
getter('readableLength', function () {
  return this._readableState.length;
});
getter('readableObjectMode', function () {
  return this._readableState.objectMode;
});
getter('readableEncoding', function () {
  return this._readableState.encoding;
});
getter('readableEnded', function () {
  return this._readableState.endEmitted;
});
getter('readableDidRead', function () {
  return this._readableState.dataEmitted;
});
getter('readableBuffer', function () {
  return this._readableState && this._readableState.buffer;
});
getter('readableAborted', function () {
  return this._readableState.readable !== false && (this._readableState.destroyed || !!this._readableState.errored) && !this._readableState.endEmitted;
});
getter('errored', function () {
  return this._readableState.errored;
});
getter('closed', function () {
  return this._readableState.closed;
});

// Loaded when one of them is used.
var LENGTHS = { reduce: 3, take: 1, drop: 1, some: 1, every: 1, asIndexedPairs: 0 };
['map', 'filter', 'flatMap', 'take', 'asIndexedPairs', 'drop', 'compose', 'forEach', 'some', 'every', 'find', 'reduce'].forEach(function (name) {
  if (Object.prototype.hasOwnProperty.call(Readable.prototype, name)) return;
  errors.define(Readable.prototype, name, function () {
    return require('internal/streams/operators')[name].apply(this, arguments);
  });
  Object.defineProperty(Readable.prototype[name], 'name', { value: name, configurable: true });
  Object.defineProperty(Readable.prototype[name], 'length', { value: LENGTHS[name] === undefined ? 2 : LENGTHS[name], configurable: true });
});
