// ReadableStream, its readers and controllers (streams.spec.whatwg.org).
'use strict';

var common = require('internal/web/common');
var errors = require('internal/errors');
var codes = errors.codes, define = errors.define, invalid = common.invalid;
var makeClass = common.makeClass, Queue = common.Queue, Deferred = common.Deferred, async = common.async;

function isStream(value) {
  return !!value && typeof value === 'object' && value._rs !== undefined;
}
function needStream(stream) {
  if (stream._rs.reader) throw invalid('ReadableStream is locked');
}

// ---- the stream

var ReadableStream = makeClass('ReadableStream', '_rs', function (self, args) {
  var source = args[0] === undefined ? {} : args[0], strategy = common.checkStrategy(args[1]);
  if (source === null) throw new codes.ERR_INVALID_ARG_TYPE('source', 'Object', source);
  common.checkObject(source, 'source');
  begin(self);
  var type = source.type;
  if (type !== undefined && String(type) === 'bytes') {
    if (strategy.size !== undefined) throw new codes.ERR_INVALID_ARG_VALUE_RANGE('strategy.size', strategy.size);
    byteController(self, source, common.highWaterMark(strategy, 0));
  } else {
    if (type !== undefined) throw new codes.ERR_INVALID_ARG_VALUE('source.type', type);
    var size = common.sizeOf(strategy);
    defaultController(self, source, common.highWaterMark(strategy, 1), size);
  }
}, {
  'get locked': function () {
    return !!this._rs.reader;
  },
  cancel: async(function cancel(reason) {
    if (this._rs.reader) throw invalid('ReadableStream is locked');
    return cancelStream(this, reason);
  }),
  getReader: function getReader(options) {
    if (options !== undefined && options !== null && options.mode !== undefined) {
      if (String(options.mode) !== 'byob') throw new codes.ERR_INVALID_ARG_VALUE('options.mode', options.mode);
      return new ReadableStreamBYOBReader(this);
    }
    return new ReadableStreamDefaultReader(this);
  },
  pipeThrough: function pipeThrough(transform, options) {
    if (!transform || !isStream(transform.readable)) {
      throw new codes.ERR_INVALID_ARG_TYPE('transform.readable', 'ReadableStream', transform && transform.readable);
    }
    if (!transform.writable || !transform.writable._ws) {
      throw new codes.ERR_INVALID_ARG_TYPE('transform.writable', 'WritableStream', transform.writable);
    }
    options = pipeOptions(options);
    if (this._rs.reader) throw invalid('The ReadableStream is locked');
    if (transform.writable.locked) throw invalid('The WritableStream is locked');
    common.handled(require('internal/web/pipe').pipe(this, transform.writable, options));
    return transform.readable;
  },
  pipeTo: async(function pipeTo(destination, options) {
    if (!destination || !destination._ws) {
      throw new codes.ERR_INVALID_ARG_TYPE('transform.writable', 'WritableStream', destination);
    }
    options = pipeOptions(options);
    if (this._rs.reader) throw invalid('The ReadableStream is locked');
    if (destination.locked) throw invalid('The WritableStream is locked');
    return require('internal/web/pipe').pipe(this, destination, options);
  }),
  tee: function tee() {
    return require('internal/web/pipe').tee(this);
  },
  values: function values(options) {
    if (options !== undefined) errors.checkObject(options, 'options');
    return iterate(this, !!(options && options.preventCancel));
  }
}, function () {
  return { locked: this.locked, state: this._rs.state, supportsBYOB: isBytes(this) };
});
define(ReadableStream.prototype, Symbol.asyncIterator, ReadableStream.prototype.values);
Object.defineProperty(ReadableStream, 'from', {
  value: function from(iterable) {
    return require('internal/web/pipe').from(iterable);
  },
  writable: true, enumerable: true, configurable: true
});

function pipeOptions(options) {
  options = options === undefined || options === null ? {} : options;
  errors.checkObject(options, 'options');
  if (options.signal !== undefined && !(options.signal instanceof AbortSignal)) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.signal', 'AbortSignal', options.signal);
  }
  return options;
}
function begin(stream) {
  define(stream, '_rs', { state: 'readable', reader: undefined, error: undefined, disturbed: false, controller: undefined });
}
function isBytes(stream) {
  return !!stream._rs.controller && stream._rs.controller._bc !== undefined;
}

function closeStream(stream) {
  var rs = stream._rs, reader = rs.reader;
  rs.state = 'closed';
  if (!reader) return;
  reader.closed.resolve();
  if (!reader.byob) {
    reader.requests.splice(0).forEach(function (request) {
      request.close();
    });
  }
}
function errorStream(stream, error) {
  var rs = stream._rs, reader = rs.reader;
  rs.state = 'errored';
  rs.error = error;
  if (!reader) return;
  common.handled(reader.closed.promise);
  reader.closed.reject(error);
  reader.requests.splice(0).forEach(function (request) {
    request.error(error);
  });
}
function cancelStream(stream, reason) {
  var rs = stream._rs;
  rs.disturbed = true;
  if (rs.state === 'closed') return Promise.resolve();
  if (rs.state === 'errored') return Promise.reject(rs.error);
  closeStream(stream);
  if (rs.reader && rs.reader.byob) {
    rs.reader.requests.splice(0).forEach(function (request) {
      request.close(undefined);
    });
  }
  return rs.controller._cancel(reason).then(common.noop);
}

// ---- readers: { stream, closed, requests, byob }

function attach(self, stream, byob) {
  if (!isStream(stream)) throw new codes.ERR_INVALID_ARG_TYPE('stream', 'ReadableStream', stream);
  if (stream._rs.reader) throw invalid('ReadableStream is locked');
  if (byob && !isBytes(stream)) throw new codes.ERR_INVALID_ARG_VALUE('stream', stream, 'must be a byte stream');
  var rs = stream._rs, state = { stream: stream, closed: null, requests: [], byob: byob };
  define(self, byob ? '_br' : '_dr', state);
  rs.reader = state;
  if (rs.state === 'readable') state.closed = new Deferred();
  else if (rs.state === 'closed') state.closed = common.resolved();
  else state.closed = common.rejected(rs.error);
}
function detach(state) {
  var stream = state.stream, error = releasing();
  if (stream._rs.state === 'readable') {
    common.handled(state.closed.promise);
    state.closed.reject(error);
  } else {
    state.closed = common.rejected(error);
  }
  stream._rs.controller._release();
  stream._rs.reader = undefined;
  state.stream = undefined;
  state.requests.splice(0).forEach(function (request) {
    request.error(error);
  });
}
function releasing() {
  return invalid('Reader released');
}
function readerMembers(mark) {
  return {
    'get closed': async(function () {
      return this[mark].closed.promise;
    }),
    releaseLock: function releaseLock() {
      if (this[mark].stream) detach(this[mark]);
    },
    cancel: async(function cancel(reason) {
      if (!this[mark].stream) throw invalid('The reader is not attached to a stream');
      return cancelStream(this[mark].stream, reason);
    })
  };
}
function readDefault(state, request) {
  var rs = state.stream._rs;
  rs.disturbed = true;
  if (rs.state === 'closed') request.close();
  else if (rs.state === 'errored') request.error(rs.error);
  else rs.controller._pull(request);
}
function promiseRequest(deferred) {
  return {
    chunk: function (value) {
      deferred.resolve({ value: value, done: false });
    },
    close: function (value) {
      deferred.resolve({ value: value, done: true });
    },
    error: deferred.reject
  };
}

var ReadableStreamDefaultReader = makeClass('ReadableStreamDefaultReader', '_dr', function (self, args) {
  attach(self, args[0], false);
}, Object.assign({
  read: async(function read() {
    if (!this._dr.stream) throw invalid('The reader is not attached to a stream');
    var deferred = new Deferred();
    readDefault(this._dr, promiseRequest(deferred));
    return deferred.promise;
  })
}, readerMembers('_dr')), function () {
  return { stream: this._dr.stream, readRequests: this._dr.requests.length, close: this._dr.closed.promise };
});

var ReadableStreamBYOBReader = makeClass('ReadableStreamBYOBReader', '_br', function (self, args) {
  attach(self, args[0], true);
}, Object.assign({
  read: async(function read(view, options) {
    if (!ArrayBuffer.isView(view)) {
      throw new codes.ERR_INVALID_ARG_TYPE('view', ['Buffer', 'TypedArray', 'DataView'], view);
    }
    if (!view.byteLength) throw invalid('View or Viewed ArrayBuffer is zero-length or detached');
    if (!this._br.stream) throw invalid('The reader is not attached to a stream');
    var deferred = new Deferred(), rs = this._br.stream._rs;
    rs.disturbed = true;
    if (rs.state === 'errored') throw rs.error;
    pullInto(rs.controller, view, options && options.min, promiseRequest(deferred));
    return deferred.promise;
  })
}, readerMembers('_br')), function () {
  return { stream: this._br.stream, requests: this._br.requests.length, close: this._br.closed.promise };
});

// ---- what both controllers share: { stream, queue, closing, started, pulling, again, mark, pull, cancel }

function controllerState(stream, source, mark) {
  return {
    stream: stream, queue: new Queue(), closing: false, started: false, pulling: false, again: false, mark: mark,
    source: source, pull: common.algorithm(source, 'pull', 'source'), cancel: common.algorithm(source, 'cancel', 'source')
  };
}
function start(controller, c, source) {
  var run = common.algorithm(source, 'start', 'source');
  Promise.resolve(run ? run.call(source, controller) : undefined).then(function () {
    c.started = true;
    pullIfNeeded(controller, c);
  }, function (error) {
    fail(c, error);
  });
}
function forget(c) {
  c.pull = c.cancel = c.size = undefined;
}
function fail(c, error) {
  if (c.stream._rs.state !== 'readable') return;
  if (c.intos) dropIntos(c);
  c.queue.clear();
  forget(c);
  errorStream(c.stream, error);
}
function desiredSize(c) {
  var state = c.stream._rs.state;
  return state === 'errored' ? null : state === 'closed' ? 0 : c.mark - c.queue.size;
}
function waiting(c, byob) {
  var reader = c.stream._rs.reader;
  return !!reader && reader.byob === byob && reader.requests.length > 0;
}
function pullIfNeeded(controller, c) {
  if (c.stream._rs.state !== 'readable' || c.closing || !c.started) return;
  if (!waiting(c, false) && !(c.intos && waiting(c, true)) && !(desiredSize(c) > 0)) return;
  if (c.pulling) {
    c.again = true;
    return;
  }
  if (!c.pull) return;
  c.pulling = true;
  common.promiseCall(c.pull, c.source, [controller]).then(function () {
    c.pulling = false;
    if (c.again) {
      c.again = false;
      pullIfNeeded(controller, c);
    }
  }, function (error) {
    fail(c, error);
  });
}
function cancelSource(c, reason) {
  c.queue.clear();
  var run = c.cancel, source = c.source;
  forget(c);
  return run ? common.promiseCall(run, source, [reason]) : Promise.resolve();
}

// ---- of values

var ReadableStreamDefaultController = makeClass('ReadableStreamDefaultController', '_dc', null, {
  'get desiredSize': function () {
    return desiredSize(this._dc);
  },
  close: function close() {
    if (!mayEnqueue(this._dc)) throw invalid('Controller is already closed');
    closeDefault(this._dc);
  },
  enqueue: function enqueue(chunk) {
    if (!mayEnqueue(this._dc)) throw invalid('Controller is already closed');
    enqueueDefault(this, chunk);
  },
  error: function error(reason) {
    fail(this._dc, reason);
  }
}, function () {
  return {};
});
function closedBytes(c) {
  return invalid(c.closing && c.stream._rs.state === 'readable' ? 'Controller is already closed' : 'ReadableStream is already closed');
}
function mayEnqueue(c) {
  return !c.closing && c.stream._rs.state === 'readable';
}
function closeDefault(c) {
  c.closing = true;
  if (!c.queue.isEmpty()) return;
  forget(c);
  closeStream(c.stream);
}
function enqueueDefault(controller, chunk) {
  var c = controller._dc;
  if (waiting(c, false)) {
    c.stream._rs.reader.requests.shift().chunk(chunk);
  } else {
    try {
      c.queue.push(chunk, common.checkedSize(c.size(chunk)));
    } catch (e) {
      fail(c, e);
      throw e;
    }
  }
  pullIfNeeded(controller, c);
}
function defaultController(stream, source, mark, size) {
  var c = controllerState(stream, source, mark);
  c.size = size;
  var controller = stream._rs.controller = common.bare(ReadableStreamDefaultController, '_dc', c);
  start(controller, c, source);
  return controller;
}
define(ReadableStreamDefaultController.prototype, '_cancel', function (reason) {
  return cancelSource(this._dc, reason);
});
define(ReadableStreamDefaultController.prototype, '_release', common.noop);
define(ReadableStreamDefaultController.prototype, '_pull', function (request) {
  var c = this._dc;
  if (c.queue.isEmpty()) {
    c.stream._rs.reader.requests.push(request);
    return pullIfNeeded(this, c);
  }
  var chunk = c.queue.shift();
  if (c.closing && c.queue.isEmpty()) {
    forget(c);
    closeStream(c.stream);
  } else {
    pullIfNeeded(this, c);
  }
  request.chunk(chunk);
});

// ---- of bytes: the queue has Uint8Arrays; intos are buffers that readers brought

var ReadableByteStreamController = makeClass('ReadableByteStreamController', '_bc', null, {
  'get byobRequest': function () {
    var c = this._bc, into = c.intos[0];
    if (!c.request && into) {
      c.request = common.bare(ReadableStreamBYOBRequest, '_bq', {
        controller: this, view: new Uint8Array(into.buffer, into.offset + into.filled, into.length - into.filled)
      });
    }
    return c.request;
  },
  'get desiredSize': function () {
    return desiredSize(this._bc);
  },
  close: function close() {
    if (!mayEnqueue(this._bc)) throw closedBytes(this._bc);
    closeBytes(this._bc);
  },
  enqueue: function enqueue(chunk) {
    if (!ArrayBuffer.isView(chunk)) {
      throw new codes.ERR_INVALID_ARG_TYPE('buffer', ['Buffer', 'TypedArray', 'DataView'], chunk);
    }
    if (!chunk.byteLength) throw invalid('chunk ArrayBuffer is zero-length or detached');
    if (!mayEnqueue(this._bc)) throw closedBytes(this._bc);
    enqueueBytes(this, chunk);
  },
  error: function error(reason) {
    fail(this._bc, reason);
  }
}, function () {
  return {};
});

var ReadableStreamBYOBRequest = makeClass('ReadableStreamBYOBRequest', '_bq', null, {
  'get view': function () {
    return this._bq.view;
  },
  respond: function respond(count) {
    var controller = this._bq.controller;
    if (!controller) throw invalid('This BYOB request has been invalidated');
    if (!this._bq.view.buffer.byteLength) throw invalid('View buffer is zero-length or detached');
    respondBytes(controller, Number(count), controller._bc.intos[0].buffer);
  },
  respondWithNewView: function respondWithNewView(view) {
    var controller = this._bq.controller;
    if (!controller) throw invalid('This BYOB request has been invalidated');
    if (!ArrayBuffer.isView(view)) throw new codes.ERR_INVALID_ARG_TYPE('view', ['Buffer', 'TypedArray', 'DataView'], view);
    respondBytes(controller, view.byteLength, view.buffer);
  }
}, function () {
  return { view: this.view, controller: this._bq.controller };
});

// The bytes move: what the script still holds is empty afterwards, where the engine can do that.
function transfer(buffer) {
  if (!require('internal/features').ownPromises) return buffer;
  var moved = buffer.slice(0);
  binding('engine').detach(buffer);
  return moved;
}
function invalidateRequest(c) {
  if (!c.request) return;
  c.request._bq.controller = undefined;
  c.request._bq.view = null;
  c.request = null;
}
function dropIntos(c) {
  invalidateRequest(c);
  c.intos = [];
}
function closeBytes(c) {
  if (!c.queue.isEmpty()) {
    c.closing = true;
    return;
  }
  if (c.intos.length && c.intos[0].filled % c.intos[0].size) {
    var error = invalid('Partial read');
    fail(c, error);
    throw error;
  }
  if (c.intos.length) c.closing = true;
  forget(c);
  closeStream(c.stream);
}
function enqueueBytes(controller, chunk) {
  var c = controller._bc, offset = chunk.byteOffset, length = chunk.byteLength;
  var bytes = new Uint8Array(transfer(chunk.buffer), offset, length), reader = c.stream._rs.reader;
  if (c.intos.length) {
    invalidateRequest(c);
    c.intos[0].buffer = transfer(c.intos[0].buffer);
    if (c.intos[0].reader === 'none') releaseInto(c, c.intos.shift());
  }
  c.queue.push(bytes, length);
  if (reader && !reader.byob) {
    while (reader.requests.length && !c.queue.isEmpty()) {
      if (c.intos.length && c.intos[0].reader === 'default') c.intos.shift();
      reader.requests.shift().chunk(c.queue.shift());
      if (c.closing) break;
    }
  } else if (reader) {
    fillIntos(c).forEach(function (into) {
      commit(c, into);
    });
  }
  pullIfNeeded(controller, c);
}
function releaseInto(c, into) {
  if (into.filled) c.queue.push(new Uint8Array(into.buffer.slice(into.offset, into.offset + into.filled)), into.filled);
}
// Bytes of the queue go into the first buffer; true when it is ready.
function fill(c, into) {
  while (into.filled < into.length && !c.queue.isEmpty()) {
    var bytes = c.queue.shift(), count = Math.min(bytes.length, into.length - into.filled);
    new Uint8Array(into.buffer, into.offset + into.filled, count).set(bytes.subarray(0, count));
    into.filled += count;
    if (count < bytes.length) c.queue.unshift(bytes.subarray(count), bytes.length - count);
  }
  // No half elements: what is left over waits.
  if (into.filled < into.least) return false;
  var rest = into.filled % into.size;
  if (rest) {
    into.filled -= rest;
    c.queue.unshift(new Uint8Array(into.buffer.slice(into.offset + into.filled, into.offset + into.filled + rest)), rest);
  }
  return true;
}
function fillIntos(c) {
  var ready = [];
  while (c.intos.length && !c.queue.isEmpty() && fill(c, c.intos[0])) {
    invalidateRequest(c);
    ready.push(c.intos.shift());
  }
  return ready;
}
function viewOf(into) {
  return new into.type(into.buffer, into.offset, into.filled / into.size);
}
function commit(c, into) {
  var done = c.stream._rs.state === 'closed', request = c.stream._rs.reader.requests.shift();
  if (done) request.close(viewOf(into));
  else request.chunk(viewOf(into));
}
function pullInto(controller, view, least, request) {
  var c = controller._bc, size = view.BYTES_PER_ELEMENT || 1;
  var into = {
    offset: view.byteOffset, length: view.byteLength, filled: 0, size: size, type: view.constructor, reader: 'byob',
    least: (least || 1) * size, buffer: null
  };
  if (into.least > into.length) throw new codes.ERR_OUT_OF_RANGE('options.min', '<= view length', least);
  into.buffer = transfer(view.buffer);
  if (c.intos.length) {
    c.intos.push(into);
    return c.stream._rs.reader.requests.push(request);
  }
  if (c.stream._rs.state === 'closed') return request.close(viewOf(into));
  if (!c.queue.isEmpty()) {
    if (fill(c, into)) {
      drained(controller, c);
      return request.chunk(viewOf(into));
    }
    if (c.closing) {
      var error = invalid('ReadableStream closed');
      fail(c, error);
      return request.error(error);
    }
  }
  c.intos.push(into);
  c.stream._rs.reader.requests.push(request);
  pullIfNeeded(controller, c);
}
// The queue may have become empty.
function drained(controller, c) {
  if (c.queue.isEmpty() && c.closing) {
    forget(c);
    closeStream(c.stream);
  } else {
    pullIfNeeded(controller, c);
  }
}
function respondBytes(controller, count, buffer) {
  var c = controller._bc, into = c.intos[0], closed = c.stream._rs.state === 'closed';
  if (closed && count) throw invalid('bytesWritten is not 0');
  if (!closed && !count) throw invalid('bytesWritten is 0');
  if (!(into.filled + count <= into.length)) throw new codes.ERR_INVALID_ARG_VALUE_RANGE('bytesWritten', count);
  into.buffer = transfer(buffer);
  invalidateRequest(c);
  if (closed) {
    if (into.reader === 'none') c.intos.shift();
    while (waiting(c, true)) commit(c, c.intos.shift());
    return pullIfNeeded(controller, c);
  }
  into.filled += count;
  if (into.reader === 'none') {
    c.intos.shift();
    releaseInto(c, into);
    return pullIfNeeded(controller, c);
  }
  if (into.filled >= into.least) {
    c.intos.shift();
    var rest = into.filled % into.size;
    if (rest) {
      into.filled -= rest;
      c.queue.push(new Uint8Array(into.buffer.slice(into.offset + into.filled, into.offset + into.filled + rest)), rest);
    }
    if (into.reader === 'default') c.stream._rs.reader.requests.shift().chunk(viewOf(into));
    else commit(c, into);
    fillIntos(c).forEach(function (next) {
      commit(c, next);
    });
  }
  pullIfNeeded(controller, c);
}
function byteController(stream, source, mark) {
  var c = controllerState(stream, source, mark);
  c.intos = [];
  c.request = null;
  c.chunk = source.autoAllocateChunkSize;
  if (c.chunk !== undefined && !(c.chunk = Number(c.chunk))) {
    throw new codes.ERR_INVALID_ARG_VALUE('source.autoAllocateChunkSize', source.autoAllocateChunkSize);
  }
  var controller = stream._rs.controller = common.bare(ReadableByteStreamController, '_bc', c);
  start(controller, c, source);
  return controller;
}
define(ReadableByteStreamController.prototype, '_cancel', function (reason) {
  dropIntos(this._bc);
  return cancelSource(this._bc, reason);
});
define(ReadableByteStreamController.prototype, '_release', function () {
  var c = this._bc;
  if (c.intos.length) {
    c.intos[0].reader = 'none';
    c.intos.length = 1;
  }
});
define(ReadableByteStreamController.prototype, '_pull', function (request) {
  var c = this._bc;
  if (!c.queue.isEmpty()) {
    var bytes = c.queue.shift();
    drained(this, c);
    return request.chunk(bytes);
  }
  if (c.chunk) {
    c.intos.push({
      buffer: new ArrayBuffer(c.chunk), offset: 0, length: c.chunk, filled: 0, least: 1, size: 1, type: Uint8Array, reader: 'default'
    });
  }
  c.stream._rs.reader.requests.push(request);
  pullIfNeeded(this, c);
});

// ---- for await

function AsyncIterator() {}
AsyncIterator.prototype = Object.create(asyncIteratorPrototype());
function asyncIteratorPrototype() {
  try {
    return Object.getPrototypeOf(Object.getPrototypeOf(new Function('return async function* () {}')().prototype));
  } catch (e) {
    var proto = {};
    proto[Symbol.asyncIterator] = function () {
      return this;
    };
    return proto;
  }
}
function iterate(stream, keep) {
  var reader = new ReadableStreamDefaultReader(stream), iterator = new AsyncIterator();
  define(iterator, '_it', { reader: reader, keep: keep, over: false, last: undefined });
  return iterator;
}
// One call waits for the one before, if that is not over.
function queued(it, run) {
  var last = it.last = it.last ? it.last.then(run, run) : run();
  function settled() {
    if (it.last === last) it.last = undefined;
  }
  last.then(settled, settled);
  return last;
}
AsyncIterator.prototype.next = function next() {
  var it = this._it;
  return queued(it, function () {
    if (it.over) return Promise.resolve({ done: true, value: undefined });
    var deferred = new Deferred(), request = promiseRequest(deferred);
    readDefault(it.reader._dr, {
      chunk: request.chunk,
      close: function () {
        it.over = true;
        it.reader.releaseLock();
        request.close();
      },
      error: function (error) {
        it.over = true;
        it.reader.releaseLock();
        request.error(error);
      }
    });
    return deferred.promise;
  });
};
AsyncIterator.prototype['return'] = function (value) {
  var it = this._it;
  return queued(it, function () {
    var result = { done: true, value: value };
    if (it.over) return Promise.resolve(result);
    it.over = true;
    var done = it.keep ? Promise.resolve() : it.reader.cancel(value);
    it.reader.releaseLock();
    return done.then(function () {
      return result;
    });
  });
};

exports.ReadableStream = ReadableStream;
exports.ReadableStreamDefaultReader = ReadableStreamDefaultReader;
exports.ReadableStreamBYOBReader = ReadableStreamBYOBReader;
exports.ReadableStreamDefaultController = ReadableStreamDefaultController;
exports.ReadableByteStreamController = ReadableByteStreamController;
exports.ReadableStreamBYOBRequest = ReadableStreamBYOBRequest;
exports.isStream = isStream;
exports.isBytes = isBytes;
exports.read = readDefault;
exports.cancel = cancelStream;
// For streams made by the library: source algorithms without a script's object around them.
exports.make = function (source, mark, size) {
  var stream = Object.create(ReadableStream.prototype);
  begin(stream);
  defaultController(stream, source, mark, size || function () {
    return 1;
  });
  return stream;
};
exports.makeBytes = function (source, mark) {
  var stream = Object.create(ReadableStream.prototype);
  begin(stream);
  byteController(stream, source, mark || 0);
  return stream;
};
exports.enqueue = enqueueDefault;
exports.fail = fail;
exports.closeDefault = closeDefault;
exports.mayEnqueue = mayEnqueue;
