// timers/promises.
'use strict';

var timers = require('timers');
var errors = require('internal/errors');

function check(options) {
  if (options === null || typeof options !== 'object') throw new errors.codes.ERR_INVALID_ARG_TYPE('options', 'object', options);
  if (options.signal !== undefined && (options.signal === null || typeof options.signal !== 'object' || !('aborted' in options.signal))) {
    throw new errors.codes.ERR_INVALID_ARG_TYPE('options.signal', 'AbortSignal', options.signal);
  }
  if (options.ref !== undefined) errors.checkBoolean(options.ref, 'options.ref');
}

function abortable(options, start, after) {
  if (options === undefined) options = {};
  try {
    if (after !== undefined && typeof after !== 'number') throw new errors.codes.ERR_INVALID_ARG_TYPE('delay', 'number', after);
    check(options);
  } catch (error) {
    return Promise.reject(error);
  }
  var signal = options.signal;
  return new Promise(function (resolve, reject) {
    if (signal && signal.aborted) return reject(require('internal/abort').abortError(signal));
    var forget = function () {};
    var stop = start(function (value) {
      forget();
      resolve(value);
    });
    if (!signal) return;
    forget = require('internal/abort').whenAborted(signal, function (error) {
      stop();
      reject(error);
    });
  });
}

exports.setTimeout = function setTimeout(after, value, options) {
  return abortable(options, function (done) {
    var timer = timers.setTimeout(done, after, value);
    if (options && options.ref === false) timer.unref();
    return function () {
      timers.clearTimeout(timer);
    };
  }, after);
};
exports.setImmediate = function setImmediate(value, options) {
  return abortable(options, function (done) {
    var immediate = timers.setImmediate(done, value);
    if (options && options.ref === false) immediate.unref();
    return function () {
      timers.clearImmediate(immediate);
    };
  });
};
// As a generator: what it is given is looked at by the first next().
exports.setInterval = function setInterval(after, value, options) {
  var waiting = [], ready = 0, failure = null, over = false, timer = null;
  function start() {
    if (options === undefined) options = {};
    if (after !== undefined && typeof after !== 'number') throw new errors.codes.ERR_INVALID_ARG_TYPE('delay', 'number', after);
    check(options);
    if (options.signal && options.signal.aborted) throw require('internal/abort').abortError(options.signal);
    timer = timers.setInterval(function () {
      ready++;
      pump();
    }, after);
    if (options.ref === false) timer.unref();
    if (options.signal) {
      require('internal/abort').whenAborted(options.signal, function (error) {
        timers.clearInterval(timer);
        failure = error;
        pump();
      });
    }
  }
  function pump() {
    while (waiting.length) {
      if (over) {
        waiting.shift().resolve({ value: undefined, done: true });
      } else if (failure) {
        over = true;
        waiting.shift().reject(failure);
      } else if (ready > 0) {
        ready--;
        waiting.shift().resolve({ value: value, done: false });
      } else return;
    }
  }
  var iterator = {
    next: function next() {
      return new Promise(function (resolve, reject) {
        if (!timer && !over) {
          try {
            start();
          } catch (error) {
            over = true;
            throw error;
          }
        }
        waiting.push({ resolve: resolve, reject: reject });
        pump();
      });
    },
    return: function (result) {
      over = true;
      if (timer) timers.clearInterval(timer);
      pump();
      return Promise.resolve({ value: result, done: true });
    }
  };
  iterator[Symbol.asyncIterator] = function () {
    return this;
  };
  return iterator;
};
function Scheduler() {
  throw new errors.codes.ERR_ILLEGAL_CONSTRUCTOR();
}
Scheduler.prototype = {
  constructor: Scheduler,
  wait: function wait(after, options) {
    checkScheduler(this);
    return exports.setTimeout(after, undefined, { signal: options && options.signal, ref: options ? options.ref : undefined });
  },
  yield: function () {
    checkScheduler(this);
    return exports.setImmediate();
  }
};
Object.defineProperty(Scheduler.prototype.yield, 'name', { value: 'yield' });
function checkScheduler(value) {
  if (!(value instanceof Scheduler)) throw new errors.codes.ERR_INVALID_THIS('Scheduler');
}
exports.scheduler = Object.create(Scheduler.prototype);
