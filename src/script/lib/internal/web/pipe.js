// What joins streams: pipeTo, tee, ReadableStream.from.
'use strict';

var common = require('internal/web/common');
var readable = require('internal/web/readable');
var writable = require('internal/web/writable');
var codes = common.codes, Deferred = common.Deferred;

exports.pipe = function (source, destination, options) {
  var reader = new readable.ReadableStreamDefaultReader(source), writer = new writable.WritableStreamDefaultWriter(destination);
  var rs = source._rs, ws = destination._ws, signal = options.signal;
  var over = false, lastWrite = Promise.resolve(), result = new Deferred();
  rs.disturbed = true;

  function finish(failed, error) {
    writer.releaseLock();
    reader.releaseLock();
    if (signal) signal.removeEventListener('abort', onAbort);
    if (failed) result.reject(error);
    else result.resolve();
  }
  // What was read is written before anything else happens.
  function settled() {
    var waited = lastWrite;
    return waited.then(common.noop, common.noop).then(function () {
      return waited === lastWrite ? undefined : settled();
    });
  }
  function shutdown(action, failed, error) {
    if (over) return;
    over = true;
    var ready = ws.state === 'writable' && !writable.closing(ws) ? settled() : Promise.resolve();
    ready.then(function () {
      if (!action) return finish(failed, error);
      action().then(function () {
        finish(failed, error);
      }, function (second) {
        finish(true, second);
      });
    });
  }
  function onAbort() {
    var actions = [], error = signal.reason;
    if (!options.preventAbort) actions.push(function () {
      return ws.state === 'writable' ? writable.abort(destination, error) : Promise.resolve();
    });
    if (!options.preventCancel) actions.push(function () {
      return rs.state === 'readable' ? readable.cancel(source, error) : Promise.resolve();
    });
    shutdown(function () {
      return Promise.all(actions.map(function (act) {
        return act();
      }));
    }, true, error);
  }
  if (signal) {
    if (signal.aborted) {
      onAbort();
      return result.promise;
    }
    signal.addEventListener('abort', onAbort);
  }

  function sourceFailed(error) {
    shutdown(options.preventAbort ? null : function () {
      return writable.abort(destination, error);
    }, true, error);
  }
  function sourceClosed() {
    shutdown(options.preventClose ? null : function () {
      if (writable.closing(ws) || ws.state === 'closed') return Promise.resolve();
      return ws.state === 'errored' ? Promise.reject(ws.error) : writable.close(destination);
    });
  }
  function destinationFailed(error) {
    shutdown(options.preventCancel ? null : function () {
      return readable.cancel(source, error);
    }, true, error);
  }
  if (rs.state === 'errored') sourceFailed(rs.error);
  else reader.closed.then(undefined, function () {
    if (rs.state === 'errored') sourceFailed(rs.error);
  });
  if (ws.state === 'errored') destinationFailed(ws.error);
  else writer.closed.then(undefined, function () {
    if (ws.state === 'errored') destinationFailed(ws.error);
  });
  if (rs.state === 'closed') sourceClosed();
  else reader.closed.then(sourceClosed, common.noop);
  if (writable.closing(ws) || ws.state === 'closed') destinationFailed(common.invalid('Destination WritableStream is closed'));

  function step() {
    if (over) return;
    writer.ready.then(function () {
      if (over) return;
      readable.read(reader._dr, {
        chunk: function (chunk) {
          lastWrite = writer.write(chunk);
          common.handled(lastWrite);
          // Not within the read's own steps.
          Promise.resolve().then(step);
        },
        close: common.noop,
        error: common.noop
      });
    }, common.noop);
  }
  step();
  return result.promise;
};

// Two streams of the same chunks; the slower one's wait in its queue. Bytes are copied for the second.
exports.tee = function (stream) {
  var bytes = readable.isBytes(stream);
  var reader = new readable.ReadableStreamDefaultReader(stream);
  var reading = false, again = false, gone = [false, false], reasons = [], cancelled = new Deferred(), branches = [];

  function pull() {
    if (reading) {
      again = true;
      return Promise.resolve();
    }
    reading = true;
    readable.read(reader._dr, {
      chunk: function (chunk) {
        Promise.resolve().then(function () {
          again = false;
          branches.forEach(function (branch, i) {
            if (gone[i]) return;
            var controller = branch._rs.controller;
            if (bytes) controller.enqueue(i ? chunk.slice() : gone[1] ? chunk : chunk.slice());
            else readable.enqueue(controller, chunk);
          });
          reading = false;
          if (again) pull();
        });
      },
      close: function () {
        reading = false;
        branches.forEach(function (branch, i) {
          var controller = branch._rs.controller;
          if (!gone[i] && branch._rs.state === 'readable') controller.close();
          if (bytes && controller._bc.intos.length) controller.byobRequest.respond(0);
        });
        if (!gone[0] || !gone[1]) cancelled.resolve();
      },
      error: function () {
        reading = false;
      }
    });
    return Promise.resolve();
  }
  branches = [0, 1].map(function (i) {
    return (bytes ? readable.makeBytes : readable.make)({
      pull: pull,
      cancel: function (reason) {
        gone[i] = true;
        reasons[i] = reason;
        if (gone[1 - i]) cancelled.resolve(readable.cancel(stream, reasons));
        return cancelled.promise;
      }
    }, bytes ? 0 : 1);
  });
  reader.closed.then(undefined, function (error) {
    branches.forEach(function (branch) {
      branch._rs.controller.error(error);
    });
    if (!gone[0] || !gone[1]) cancelled.resolve();
  });
  return branches;
};

exports.from = function (iterable) {
  var method = iterable === null || iterable === undefined ? undefined : iterable[Symbol.asyncIterator] || iterable[Symbol.iterator];
  if (typeof method !== 'function') throw new codes.ERR_ARG_NOT_ITERABLE(iterable);
  var iterator = method.call(iterable);
  if (iterator === null || typeof iterator !== 'object') {
    throw new codes.ERR_INVALID_STATE_TYPE('The iterator method must return an object');
  }
  return readable.make({
    pull: function (controller) {
      return Promise.resolve(iterator.next()).then(function (result) {
        if (result === null || typeof result !== 'object') {
          throw new codes.ERR_INVALID_STATE_TYPE('The promise returned by the iterator.next() method must fulfill with an object');
        }
        if (result.done) return controller.close();
        return Promise.resolve(result.value).then(function (value) {
          controller.enqueue(value);
        });
      });
    },
    cancel: function (reason) {
      if (typeof iterator['return'] !== 'function') return undefined;
      return Promise.resolve(iterator['return'](reason)).then(function (result) {
        if (result === null || typeof result !== 'object') {
          throw new codes.ERR_INVALID_STATE_TYPE('The promise returned by the iterator.return() method must fulfill with an object');
        }
      });
    }
  }, 0);
};
