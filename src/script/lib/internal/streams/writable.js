// Writable.
'use strict';

var legacy = require('internal/streams/legacy');
var codes = require('internal/errors').codes;
var tick = require('internal/tick');
var profile = require('internal/features').profile;

function nothing() {}

function WritableState(options, duplex) {
  this.objectMode = !!options.objectMode || (duplex && !!options.writableObjectMode);
  this.highWaterMark = legacy.markOf(options, 'writableHighWaterMark', this.objectMode, duplex);
  this.decodeStrings = options.decodeStrings !== false;
  this.defaultEncoding = legacy.defaultEncoding(options);
  this.buffered = [];
  this.length = 0;
  this.writing = false;
  this.corked = 0;
  this.sync = true;
  this.needDrain = false;
  this.ending = false;
  this.ended = false;
  this.finished = false;
  this.prefinished = false;
  this.finalCalled = false;
  this.pendingcb = 0;
  // Callbacks of writes that were done at once: as many calls of one function share a tick.
  this.afterWriteTickInfo = null;
  this.constructing = false;
  this.errored = null;
  this.errorEmitted = false;
  this.destroyed = false;
  this.closed = false;
  this.closeEmitted = false;
  this.emitClose = options.emitClose !== false;
  this.autoDestroy = options.autoDestroy !== false;
  this.onFinish = [];
}

WritableState.prototype.getBuffer = function getBuffer() {
  return this.buffered.slice();
};
Object.defineProperty(WritableState.prototype, 'bufferedRequestCount', {
  get: function () {
    return this.buffered.length;
  },
  configurable: true
});

function Writable(options) {
  var duplex = this instanceof require('internal/streams/duplex');
  if (!duplex && !Function.prototype[Symbol.hasInstance].call(Writable, this)) return new Writable(options);
  if (this._events === undefined || this._events === null) {
    this._events = { close: undefined, error: undefined, prefinish: undefined, finish: undefined, drain: undefined };
  }
  init(this, options, duplex);
  if (!duplex && options && options.signal !== undefined && options.signal !== null) legacy.abortable(this, options.signal);
  legacy.Stream.call(this, options);
  var self = this;
  legacy.construct(this, function () {
    Writable._constructed(self);
  });
}
module.exports = Writable;
Writable.prototype = Object.create(legacy.Stream.prototype, {
  constructor: { value: Writable, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Writable, legacy.Stream);
Writable.WritableState = WritableState;
Object.defineProperty(Writable, Symbol.hasInstance, {
  value: function (object) {
    if (Function.prototype[Symbol.hasInstance].call(this, object)) return true;
    return this === Writable && !!object && object._writableState instanceof WritableState;
  }
});

function init(stream, options, duplex) {
  options = options || {};
  stream._writableState = new WritableState(options, duplex);
  if (typeof options.write === 'function') {
    stream._write = profile && options.write.length < 3 ? require('internal/micro/stream_forms').write(stream, options) : options.write;
  }
  if (typeof options.writev === 'function') stream._writev = options.writev;
  if (typeof options.final === 'function') stream._final = options.final;
  if (typeof options.destroy === 'function') stream._destroy = options.destroy;
  if (typeof options.construct === 'function') stream._construct = options.construct;
}
Writable._init = init;
Writable._constructed = function (stream) {
  if (!stream._writableState.writing) clearBuffer(stream, stream._writableState);
  finishMaybe(stream, stream._writableState);
};

Writable.prototype.pipe = function pipe() {
  legacy.fail(this, new codes.ERR_STREAM_CANNOT_PIPE());
};

Writable.prototype._write = function (chunk, encoding, callback) {
  if (this._writev) this._writev([{ chunk: chunk, encoding: encoding }], callback);
  else throw new codes.ERR_METHOD_NOT_IMPLEMENTED('_write()');
};
Writable.prototype._writev = null;
Writable.prototype._destroy = function (error, callback) {
  callback(error);
};
Writable.prototype.destroy = function destroy(error, callback) {
  var state = this._writableState;
  if (!state.destroyed && (state.buffered.length || state.onFinish.length)) {
    tick.nextTick(errorBuffer, this, state);
  }
  legacy.destroy.call(this, error, callback);
  return this;
};

Writable.prototype._undestroy = legacy.undestroy;
Writable.prototype[Symbol.for('nodejs.rejection')] = function (error) {
  this.destroy(error);
};
Writable.prototype[Symbol.asyncDispose] = function () {
  var self = this, error;
  if (!this.destroyed) {
    error = this.writableFinished ? null : require('internal/abort').abortError();
    this.destroy(error);
  }
  return new Promise(function (resolve, reject) {
    require('internal/streams/finished')(self, function (failure) {
      if (failure && failure.name !== 'AbortError') reject(failure);
      else resolve(null);
    });
  });
};

function errorBuffer(stream, state) {
  if (state.writing) return;
  var waiting = state.buffered;
  state.buffered = [];
  waiting.forEach(function (entry) {
    state.length -= state.objectMode ? 1 : entry.chunk.length;
    entry.callback(state.errored || new codes.ERR_STREAM_DESTROYED('write'));
  });
  var callbacks = state.onFinish;
  state.onFinish = [];
  callbacks.forEach(function (callback) {
    callback(state.errored || new codes.ERR_STREAM_DESTROYED('end'));
  });
}

function writeTo(stream, chunk, encoding, callback) {
  var state = stream._writableState;
  if (typeof encoding === 'function') {
    callback = encoding;
    encoding = state.objectMode ? null : state.defaultEncoding;
  } else {
    // Objects have no encoding unless the caller says one.
    if (!encoding) encoding = state.objectMode ? encoding : state.defaultEncoding;
    else if (encoding !== 'buffer' && !Buffer.isEncoding(encoding)) throw new codes.ERR_UNKNOWN_ENCODING(encoding);
    if (typeof callback !== 'function') callback = nothing;
  }
  if (chunk === null) throw new codes.ERR_STREAM_NULL_VALUES();
  if (!state.objectMode) {
    if (typeof chunk === 'string') {
      if (state.decodeStrings) {
        chunk = Buffer.from(chunk, encoding);
        encoding = 'buffer';
      }
    } else if (chunk instanceof Buffer) {
      encoding = 'buffer';
    } else if (ArrayBuffer.isView(chunk)) {
      chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      encoding = 'buffer';
    } else {
      throw new codes.ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'TypedArray', 'DataView'], chunk);
    }
  }
  var error;
  if (state.ending) error = new codes.ERR_STREAM_WRITE_AFTER_END();
  else if (state.destroyed) error = new codes.ERR_STREAM_DESTROYED('write');
  if (error) {
    tick.nextTick(callback, error);
    legacy.fail(stream, error, true);
    return error;
  }
  state.pendingcb++;
  return writeOrBuffer(stream, state, chunk, encoding, callback);
}

Writable.prototype.write = function write(chunk, encoding, callback) {
  return writeTo(this, chunk, encoding, callback) === true;
};

function writeOrBuffer(stream, state, chunk, encoding, callback) {
  var size = state.objectMode ? 1 : chunk.length;
  state.length += size;
  var room = state.length < state.highWaterMark;
  if (!room) state.needDrain = true;
  if (state.writing || state.corked || state.errored || state.constructing) {
    state.buffered.push({ chunk: chunk, encoding: encoding, callback: callback });
  } else {
    writeNow(stream, state, size, chunk, encoding, callback, false);
  }
  return room && !state.errored && !state.destroyed;
}

function writeNow(stream, state, size, chunk, encoding, callback, many) {
  state.writing = true;
  state.sync = true;
  var called = false;
  function done(error) {
    if (called) {
      legacy.fail(stream, new codes.ERR_MULTIPLE_CALLBACK());
      return;
    }
    called = true;
    onWritten(stream, state, size, callback, error);
  }
  if (state.destroyed) done(new codes.ERR_STREAM_DESTROYED('write'));
  else if (many) stream._writev(chunk, done);
  else stream._write(chunk, encoding, done);
  state.sync = false;
}

function onWritten(stream, state, size, callback, error) {
  var sync = state.sync;
  state.writing = false;
  state.length -= size;
  if (error) {
    if (!state.errored) state.errored = error;
    if (stream._readableState && !stream._readableState.errored) stream._readableState.errored = error;
    if (sync) tick.nextTick(onWriteError, stream, state, error, callback);
    else onWriteError(stream, state, error, callback);
    return;
  }
  if (state.buffered.length) clearBuffer(stream, state);
  if (!sync) {
    afterWrite(stream, state, 1, callback);
  } else if (state.afterWriteTickInfo !== null && state.afterWriteTickInfo.cb === callback) {
    state.afterWriteTickInfo.count++;
  } else {
    state.afterWriteTickInfo = { count: 1, cb: callback };
    tick.nextTick(afterWriteLater, stream, state, state.afterWriteTickInfo);
  }
}

function afterWriteLater(stream, state, info) {
  state.afterWriteTickInfo = null;
  afterWrite(stream, state, info.count, info.cb);
}

function onWriteError(stream, state, error, callback) {
  --state.pendingcb;
  callback(error);
  errorBuffer(stream, state);
  legacy.fail(stream, error);
}

function afterWrite(stream, state, count, callback) {
  var drain = !state.ending && !stream.destroyed && state.length === 0 && state.needDrain;
  if (drain) {
    state.needDrain = false;
    stream.emit('drain');
  }
  while (count-- > 0) {
    state.pendingcb--;
    callback(null);
  }
  if (state.destroyed) errorBuffer(stream, state);
  finishMaybe(stream, state);
}

function clearBuffer(stream, state) {
  if (state.corked || state.destroyed || state.constructing || !state.buffered.length || state.writing) return;
  if (state.buffered.length > 1 && stream._writev) {
    var all = state.buffered;
    state.buffered = [];
    state.pendingcb -= all.length - 1;
    writeNow(stream, state, state.length, all, '', function (error) {
      all.forEach(function (entry) {
        entry.callback(error);
      });
    }, true);
    return;
  }
  while (state.buffered.length && !state.writing) {
    var next = state.buffered.shift();
    writeNow(stream, state, state.objectMode ? 1 : next.chunk.length, next.chunk, next.encoding, next.callback, false);
  }
}

Writable.prototype.cork = function cork() {
  this._writableState.corked++;
};
Writable.prototype.uncork = function uncork() {
  var state = this._writableState;
  if (state.corked && --state.corked === 0 && !state.writing) clearBuffer(this, state);
};
Writable.prototype.setDefaultEncoding = function setDefaultEncoding(encoding) {
  if (typeof encoding === 'string') encoding = encoding.toLowerCase();
  if (!Buffer.isEncoding(encoding)) throw new codes.ERR_UNKNOWN_ENCODING(encoding);
  this._writableState.defaultEncoding = encoding;
  return this;
};

Writable.prototype.end = function end(chunk, encoding, callback) {
  var state = this._writableState, error;
  if (typeof chunk === 'function') {
    callback = chunk;
    chunk = null;
    encoding = null;
  } else if (typeof encoding === 'function') {
    callback = encoding;
    encoding = null;
  }
  if (chunk !== null && chunk !== undefined) {
    var result = writeTo(this, chunk, encoding);
    if (result instanceof Error) error = result;
  }
  if (state.corked) {
    state.corked = 1;
    this.uncork();
  }
  if (!error) {
    if (!state.errored && !state.ending) {
      state.ending = true;
      finishMaybe(this, state, true);
      state.ended = true;
    } else if (state.finished) {
      error = new codes.ERR_STREAM_ALREADY_FINISHED('end');
    } else if (state.destroyed) {
      error = new codes.ERR_STREAM_DESTROYED('end');
    }
  }
  if (typeof callback === 'function') {
    if (error) tick.nextTick(callback, error);
    else if (state.finished) tick.nextTick(callback);
    else state.onFinish.push(callback);
  }
  return this;
};

function needFinish(state) {
  return state.ending && !state.destroyed && !state.constructing && state.length === 0 && !state.errored &&
      !state.buffered.length && !state.finished && !state.writing && !state.errorEmitted && !state.closeEmitted;
}

function finishMaybe(stream, state, sync) {
  if (!needFinish(state)) return;
  if (!state.prefinished && !state.finalCalled) {
    if (typeof stream._final === 'function' && !state.destroyed) {
      state.finalCalled = true;
      callFinal(stream, state);
    } else {
      state.prefinished = true;
      stream.emit('prefinish');
    }
  }
  if (state.pendingcb !== 0 || !state.prefinished) return;
  if (sync) {
    state.pendingcb++;
    tick.nextTick(function () {
      if (needFinish(state)) finish(stream, state);
      else state.pendingcb--;
    });
  } else if (needFinish(state)) {
    state.pendingcb++;
    finish(stream, state);
  }
}

function callFinal(stream, state) {
  var called = false;
  function done(error) {
    if (called) {
      legacy.fail(stream, error || new codes.ERR_MULTIPLE_CALLBACK());
      return;
    }
    called = true;
    state.pendingcb--;
    if (error) {
      var callbacks = state.onFinish;
      state.onFinish = [];
      callbacks.forEach(function (callback) {
        callback(error);
      });
      legacy.fail(stream, error, state.sync);
      return;
    }
    if (needFinish(state)) {
      state.prefinished = true;
      stream.emit('prefinish');
      state.pendingcb++;
      tick.nextTick(finish, stream, state);
    }
  }
  state.sync = true;
  state.pendingcb++;
  try {
    stream._final(done);
  } catch (e) {
    done(e);
  }
  state.sync = false;
}

function finish(stream, state) {
  state.pendingcb--;
  state.finished = true;
  var callbacks = state.onFinish;
  state.onFinish = [];
  callbacks.forEach(function (callback) {
    callback(null);
  });
  stream.emit('finish');
  if (state.autoDestroy) {
    var readable = stream._readableState;
    if (!readable || (readable.autoDestroy && (readable.endEmitted || readable.readable === false))) stream.destroy();
  }
}

// Also for Duplex, whose prototype is Readable's.
Writable._properties = {
  writable: {
    get: function () {
      var state = this._writableState;
      return !!state && state.writable !== false && !state.destroyed && !state.errored && !state.ending && !state.ended;
    },
    set: function (value) {
      if (this._writableState) this._writableState.writable = !!value;
    },
    configurable: true
  },
  destroyed: {
    get: function () {
      return !!this._writableState && this._writableState.destroyed;
    },
    set: function (value) {
      if (this._writableState) this._writableState.destroyed = value;
    },
    configurable: true
  }
};
function getter(name, read) {
  Writable._properties[name] = { get: read, enumerable: false, configurable: true };
}
getter('writableFinished', function () {
  return this._writableState.finished;
});
getter('writableObjectMode', function () {
  return this._writableState.objectMode;
});
getter('writableEnded', function () {
  return this._writableState.ending;
});
getter('writableNeedDrain', function () {
  var state = this._writableState;
  return !state.destroyed && !state.ending && state.needDrain;
});
getter('writableHighWaterMark', function () {
  return this._writableState.highWaterMark;
});
getter('writableCorked', function () {
  return this._writableState.corked;
});
getter('writableLength', function () {
  return this._writableState.length;
});
getter('writableBuffer', function () {
  return this._writableState && this._writableState.getBuffer();
});
getter('writableAborted', function () {
  var state = this._writableState;
  return state.writable !== false && (state.destroyed || !!state.errored) && !state.finished;
});
getter('errored', function () {
  return this._writableState.errored;
});
getter('closed', function () {
  return this._writableState.closed;
});
Object.defineProperties(Writable.prototype, Writable._properties);
