// WritableStream, its writer and controller, and TransformStream (streams.spec.whatwg.org).
'use strict';

var common = require('internal/web/common');
var readable = require('internal/web/readable');
var errors = require('internal/errors');
var codes = errors.codes, define = errors.define, invalid = common.invalid;
var makeClass = common.makeClass, Deferred = common.Deferred, async = common.async;
var CLOSE = {};  // stands in the queue for the end

var WritableStream = makeClass('WritableStream', '_ws', function (self, args) {
  var sink = args[0] === undefined ? {} : args[0], strategy = common.checkStrategy(args[1]);
  common.checkObject(sink, 'sink');
  if (sink.type !== undefined) throw new codes.ERR_INVALID_ARG_VALUE_RANGE('type', sink.type);
  begin(self);
  var size = common.sizeOf(strategy);
  control(self, sink, common.highWaterMark(strategy, 1), size);
}, {
  'get locked': function () {
    return !!this._ws.writer;
  },
  abort: async(function abort(reason) {
    if (this._ws.writer) throw invalid('WritableStream is locked');
    return abortStream(this, reason);
  }),
  close: async(function close() {
    if (this._ws.writer) throw invalid('WritableStream is locked');
    if (closing(this._ws)) throw invalid('Failure closing WritableStream');
    return closeStream(this);
  }),
  getWriter: function getWriter() {
    return new WritableStreamDefaultWriter(this);
  }
}, function () {
  return { locked: this.locked, state: this._ws.state };
});

function begin(stream) {
  define(stream, '_ws', {
    state: 'writable', error: undefined, writer: undefined, controller: undefined, requests: [], inFlight: null,
    close: null, closeInFlight: null, aborting: null, backpressure: false
  });
}
// ws.close waits to be done, ws.closeInFlight is being done.
function closing(ws) {
  return !!(ws.close || ws.closeInFlight);
}
function control(stream, sink, mark, size) {
  var ws = stream._ws;
  var c = {
    stream: stream, queue: new common.Queue(), started: false, mark: mark, size: size, sink: sink, aborter: null,
    write: common.algorithm(sink, 'write', 'sink'), close: common.algorithm(sink, 'close', 'sink'),
    abort: common.algorithm(sink, 'abort', 'sink')
  };
  var run = common.algorithm(sink, 'start', 'sink');
  var controller = ws.controller = common.bare(WritableStreamDefaultController, '_wc', c);
  setBackpressure(ws, backpressed(c));
  Promise.resolve(run ? run.call(sink, controller) : undefined).then(function () {
    c.started = true;
    advance(c);
  }, function (error) {
    c.started = true;
    dealWith(ws, error);
  });
  return controller;
}
function backpressed(c) {
  return c.mark - c.queue.size <= 0;
}
function setBackpressure(ws, on) {
  if (ws.writer && on !== ws.backpressure && ws.state === 'writable' && !closing(ws)) {
    if (on) ws.writer.ready = new Deferred();
    else ws.writer.ready.resolve();
  }
  ws.backpressure = on;
}

function abortStream(stream, reason) {
  var ws = stream._ws;
  if (ws.state === 'closed' || ws.state === 'errored') return Promise.resolve();
  var c = ws.controller._wc;
  (c.aborter || (c.aborter = new AbortController())).abort(reason);
  if (ws.state === 'closed' || ws.state === 'errored') return Promise.resolve();
  if (ws.aborting) return ws.aborting.deferred.promise;
  var was = ws.state === 'erroring';
  ws.aborting = { deferred: new Deferred(), reason: was ? undefined : reason, was: was };
  var done = ws.aborting.deferred.promise;
  if (!was) startErroring(ws, reason);
  return done;
}
function closeStream(stream) {
  var ws = stream._ws;
  if (ws.state === 'closed' || ws.state === 'errored') return Promise.reject(invalid('WritableStream is closed'));
  var done = ws.close = new Deferred();
  if (ws.writer && ws.backpressure && ws.state === 'writable') ws.writer.ready.resolve();
  var c = ws.controller._wc;
  c.queue.push(CLOSE, 0);
  advance(c);
  return done.promise;
}
function dealWith(ws, error) {
  if (ws.state === 'writable') startErroring(ws, error);
  else finishErroring(ws);
}
function rejectReady(writer, error) {
  if (writer.ready.settled) writer.ready = common.rejected(error);
  else {
    common.handled(writer.ready.promise);
    writer.ready.reject(error);
  }
}
function startErroring(ws, reason) {
  ws.state = 'erroring';
  ws.error = reason;
  if (ws.writer) rejectReady(ws.writer, reason);
  if (!ws.inFlight && !ws.closeInFlight && ws.controller._wc.started) finishErroring(ws);
}
function finishErroring(ws) {
  if (ws.state !== 'erroring' || ws.inFlight || ws.closeInFlight) return;
  ws.state = 'errored';
  var c = ws.controller._wc;
  c.queue.clear();
  ws.requests.splice(0).forEach(function (request) {
    request.reject(ws.error);
  });
  var aborting = ws.aborting;
  ws.aborting = null;
  if (!aborting) return rejectClosed(ws);
  if (aborting.was) {
    aborting.deferred.reject(ws.error);
    return rejectClosed(ws);
  }
  var run = c.abort;
  forget(c);
  (run ? common.promiseCall(run, c.sink, [aborting.reason]) : Promise.resolve()).then(function () {
    aborting.deferred.resolve();
    rejectClosed(ws);
  }, function (error) {
    aborting.deferred.reject(error);
    rejectClosed(ws);
  });
}
function rejectClosed(ws) {
  if (ws.close) {
    ws.close.reject(ws.error);
    ws.close = null;
  }
  if (ws.writer) {
    common.handled(ws.writer.closed.promise);
    ws.writer.closed.reject(ws.error);
  }
}
function forget(c) {
  c.write = c.close = c.abort = c.size = undefined;
}

// The next thing of the queue, when nothing is under way.
function advance(c) {
  var ws = c.stream._ws;
  if (!c.started || ws.inFlight || ws.closeInFlight) return;
  if (ws.state === 'closed' || ws.state === 'errored') return;
  if (ws.state === 'erroring') return finishErroring(ws);
  if (c.queue.isEmpty()) return;
  var chunk = c.queue.peek(), run;
  if (chunk === CLOSE) {
    ws.closeInFlight = ws.close;
    ws.close = null;
    c.queue.shift();
    run = c.close;
    forget(c);
    (run ? common.promiseCall(run, c.sink, []) : Promise.resolve()).then(function () {
      ws.closeInFlight.resolve();
      ws.closeInFlight = null;
      if (ws.state === 'erroring' && ws.aborting) {
        ws.aborting.deferred.resolve();
        ws.aborting = null;
      }
      ws.error = ws.state === 'erroring' ? undefined : ws.error;
      ws.state = 'closed';
      if (ws.writer) ws.writer.closed.resolve();
    }, function (error) {
      ws.closeInFlight.reject(error);
      ws.closeInFlight = null;
      if (ws.aborting) {
        ws.aborting.deferred.reject(error);
        ws.aborting = null;
      }
      dealWith(ws, error);
    });
    return;
  }
  ws.inFlight = ws.requests.shift();
  (c.write ? common.promiseCall(c.write, c.sink, [chunk, ws.controller]) : Promise.resolve()).then(function () {
    ws.inFlight.resolve();
    ws.inFlight = null;
    c.queue.shift();
    if (!closing(ws) && ws.state === 'writable') setBackpressure(ws, backpressed(c));
    advance(c);
  }, function (error) {
    if (ws.state === 'writable') forget(c);
    ws.inFlight.reject(error);
    ws.inFlight = null;
    dealWith(ws, error);
  });
}
function write(writer, chunk) {
  var stream = writer.stream, ws = stream._ws, c = ws.controller._wc, size = 1;
  try {
    if (c.size) size = common.checkedSize(c.size(chunk));
  } catch (e) {
    if (ws.state === 'writable') fail(c, e);
    size = 1;
  }
  if (stream !== writer.stream) throw invalid('Mismatched WritableStreams');
  if (ws.state === 'errored') throw ws.error;
  if (closing(ws) || ws.state === 'closed') throw invalid('WritableStream is closed');
  if (ws.state === 'erroring') throw ws.error;
  var request = new Deferred();
  ws.requests.push(request);
  c.queue.push(chunk, size);
  if (ws.state === 'writable') setBackpressure(ws, backpressed(c));
  advance(c);
  return request.promise;
}
function fail(c, error) {
  forgetUnlessAborting(c);
  startErroring(c.stream._ws, error);
}
function forgetUnlessAborting(c) {
  var abort = c.abort;
  forget(c);
  c.abort = abort;
}

var WritableStreamDefaultController = makeClass('WritableStreamDefaultController', '_wc', null, {
  'get abortReason': function () {
    return this._wc.aborter ? this._wc.aborter.signal.reason : undefined;
  },
  'get signal': function () {
    return (this._wc.aborter || (this._wc.aborter = new AbortController())).signal;
  },
  error: function error(reason) {
    if (this._wc.stream._ws.state === 'writable') fail(this._wc, reason);
  }
}, function () {
  return { stream: this._wc.stream };
});

// { stream, ready, closed }
var WritableStreamDefaultWriter = makeClass('WritableStreamDefaultWriter', '_ww', function (self, args) {
  var stream = args[0];
  if (!stream || !stream._ws) throw new codes.ERR_INVALID_ARG_TYPE('stream', 'WritableStream', stream);
  var ws = stream._ws, state = { stream: stream, ready: null, closed: null };
  if (ws.writer) throw invalid('WritableStream is locked');
  define(self, '_ww', state);
  ws.writer = state;
  var failed = ws.state === 'erroring' || ws.state === 'errored';
  state.ready = failed ? common.rejected(ws.error)
    : ws.state === 'writable' && !closing(ws) && ws.backpressure ? new Deferred() : common.resolved();
  state.closed = ws.state === 'errored' ? common.rejected(ws.error) : ws.state === 'closed' ? common.resolved() : new Deferred();
}, {
  'get closed': async(function () {
    return this._ww.closed.promise;
  }),
  'get desiredSize': function () {
    needStream(this);
    return desiredSize(this._ww.stream._ws);
  },
  'get ready': async(function () {
    return this._ww.ready.promise;
  }),
  abort: async(function abort(reason) {
    needStream(this);
    return abortStream(this._ww.stream, reason);
  }),
  close: async(function close() {
    needStream(this);
    if (closing(this._ww.stream._ws)) throw invalid('Failure to close WritableStream');
    return closeStream(this._ww.stream);
  }),
  releaseLock: function releaseLock() {
    var state = this._ww;
    if (!state.stream) return;
    var error = invalid('Writer has been released');
    rejectReady(state, error);
    if (state.closed.settled) state.closed = common.rejected(error);
    else {
      common.handled(state.closed.promise);
      state.closed.reject(error);
    }
    state.stream._ws.writer = undefined;
    state.stream = undefined;
  },
  write: async(function (chunk) {
    needStream(this);
    return write(this._ww, chunk);
  })
}, function () {
  return { stream: this._ww.stream, close: this._ww.closed.promise, ready: this._ww.ready.promise };
});
Object.defineProperty(WritableStreamDefaultWriter.prototype.write, 'length', { value: 0, configurable: true });
function needStream(writer) {
  if (!writer._ww.stream) throw invalid('Writer is not bound to a WritableStream');
}
function desiredSize(ws) {
  if (ws.state === 'errored' || ws.state === 'erroring') return null;
  return ws.state === 'closed' ? 0 : ws.controller._wc.mark - ws.controller._wc.queue.size;
}

exports.WritableStream = WritableStream;
exports.WritableStreamDefaultWriter = WritableStreamDefaultWriter;
exports.WritableStreamDefaultController = WritableStreamDefaultController;
exports.closing = closing;
exports.abort = abortStream;
exports.close = closeStream;
exports.make = function (sink, mark, size) {
  var stream = Object.create(WritableStream.prototype);
  begin(stream);
  control(stream, sink, mark, size || function () {
    return 1;
  });
  return stream;
};

// ---- TransformStream: { readable, writable, controller, backpressure, change }

var TransformStream = makeClass('TransformStream', '_ts', function (self, args) {
  var transformer = args[0] === undefined ? {} : args[0];
  common.checkObject(transformer, 'transformer');
  var inStrategy = args[1] === undefined ? {} : args[1], outStrategy = args[2] === undefined ? {} : args[2];
  if (transformer.readableType !== undefined) {
    throw new codes.ERR_INVALID_ARG_VALUE_RANGE('transformer.readableType', transformer.readableType);
  }
  if (transformer.writableType !== undefined) {
    throw new codes.ERR_INVALID_ARG_VALUE_RANGE('transformer.writableType', transformer.writableType);
  }
  var outMark = common.highWaterMark(outStrategy, 0), outSize = common.sizeOf(outStrategy);
  var inMark = common.highWaterMark(inStrategy, 1), inSize = common.sizeOf(inStrategy);
  transformWith(self, transformer, inMark, inSize, outMark, outSize);
}, {
  'get readable': function () {
    return this._ts.readable;
  },
  'get writable': function () {
    return this._ts.writable;
  }
}, function () {
  return { readable: this.readable, writable: this.writable, backpressure: this._ts.backpressure };
});

function transformWith(self, transformer, inMark, inSize, outMark, outSize) {
  var ts = { readable: null, writable: null, backpressure: undefined, change: null };
  define(self, '_ts', ts);
  var begun = new Deferred();
  var t = {
    ts: ts, transformer: transformer, run: common.algorithm(transformer, 'transform', 'transformer'),
    flush: common.algorithm(transformer, 'flush', 'transformer'),
    cancel: common.algorithm(transformer, 'cancel', 'transformer')
  };
  function starting() {
    return begun.promise;
  }
  ts.writable = exports.make({
    start: starting,
    write: function (chunk) {
      if (!ts.backpressure) return perform(chunk);
      return ts.change.promise.then(function () {
        var ws = ts.writable._ws;
        if (ws.state === 'erroring') throw ws.error;
        return perform(chunk);
      });
    },
    abort: function (reason) {
      if (!t.cancel) return failBoth(ts, reason);
      return cancelled(reason, function () {
        failBoth(ts, reason);
      });
    },
    close: function () {
      var run = t.flush;
      forgetTransform(t);
      return (run ? common.promiseCall(run, transformer, [controller]) : Promise.resolve()).then(function () {
        var rs = ts.readable._rs;
        if (rs.state === 'errored') throw rs.error;
        if (readable.mayEnqueue(rs.controller._dc)) readable.closeDefault(rs.controller._dc);
      }, function (error) {
        failBoth(ts, error);
        throw ts.readable._rs.error;
      });
    }
  }, inMark, inSize);
  ts.readable = readable.make({
    start: starting,
    pull: function () {
      setPressure(ts, false);
      return ts.change.promise;
    },
    cancel: function (reason) {
      if (!t.cancel) return failWritable(ts, reason);
      return cancelled(reason, function () {
        failWritable(ts, reason);
      });
    }
  }, outMark, outSize);
  // The transformer hears of it once, whichever side it comes from.
  function cancelled(reason, then) {
    var run = t.cancel;
    forgetTransform(t);
    return common.promiseCall(run, transformer, [reason]).then(then, function (error) {
      failBoth(ts, error);
      throw error;
    });
  }
  setPressure(ts, true);
  var controller = common.bare(TransformStreamDefaultController, '_tc', t);
  ts.transform = t;
  function perform(chunk) {
    var done;
    if (t.run) done = common.promiseCall(t.run, transformer, [chunk, controller]);
    else done = common.promiseCall(function () {
      put(t, chunk);
    });
    return done.then(undefined, function (error) {
      failBoth(ts, error);
      throw error;
    });
  }
  var start = common.algorithm(transformer, 'start', 'transformer');
  begun.resolve(start ? start.call(transformer, controller) : undefined);
}
function forgetTransform(t) {
  t.run = function () {};
  t.flush = t.cancel = undefined;
}
function setPressure(ts, on) {
  if (ts.change) ts.change.resolve();
  ts.change = new Deferred();
  ts.backpressure = on;
}
function failWritable(ts, error) {
  forgetTransform(ts.transform);
  var ws = ts.writable._ws;
  if (ws.state === 'writable') fail(ws.controller._wc, error);
  if (ts.backpressure) setPressure(ts, false);
}
function failBoth(ts, error) {
  readable.fail(ts.readable._rs.controller._dc, error);
  failWritable(ts, error);
}
function put(t, chunk) {
  var ts = t.ts, controller = ts.readable._rs.controller, c = controller._dc;
  if (!readable.mayEnqueue(c)) throw invalid('Unable to enqueue');
  try {
    readable.enqueue(controller, chunk);
  } catch (e) {
    failWritable(ts, e);
    throw ts.readable._rs.error;
  }
  var reader = ts.readable._rs.reader;
  var pressed = !(reader && reader.requests.length) && c.mark - c.queue.size <= 0;
  if (pressed !== ts.backpressure) setPressure(ts, true);
}

var TransformStreamDefaultController = makeClass('TransformStreamDefaultController', '_tc', null, {
  'get desiredSize': function () {
    return this._tc.ts.readable._rs.controller.desiredSize;
  },
  enqueue: function enqueue(chunk) {
    put(this._tc, chunk);
  },
  error: function error(reason) {
    failBoth(this._tc.ts, reason);
  },
  terminate: function terminate() {
    var ts = this._tc.ts, c = ts.readable._rs.controller._dc;
    if (readable.mayEnqueue(c)) readable.closeDefault(c);
    failWritable(ts, invalid('TransformStream has been terminated'));
  }
}, function () {
  return { stream: this._tc.ts };
});

exports.TransformStream = TransformStream;
exports.TransformStreamDefaultController = TransformStreamDefaultController;
