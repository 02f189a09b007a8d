// timers/promises.
'use strict';

var timers = require('timers');
var errors = require('internal/errors');

function abortable(options, start) {
  var signal = options && options.signal;
  if (options !== undefined && options !== null) errors.checkObject(options, 'options');
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

exports.setTimeout = function (after, value, options) {
  return abortable(options, function (done) {
    var timer = timers.setTimeout(done, after, value);
    if (options && options.ref === false) timer.unref();
    return function () {
      timers.clearTimeout(timer);
    };
  });
};
exports.setImmediate = function (value, options) {
  return abortable(options, function (done) {
    var immediate = timers.setImmediate(done, value);
    return function () {
      timers.clearImmediate(immediate);
    };
  });
};
exports.setInterval = function (after, value, options) {
  var waiting = [], ready = 0, failure = null, over = false;
  var timer = timers.setInterval(function () {
    ready++;
    pump();
  }, after);
  if (options && options.ref === false) timer.unref();
  if (options && options.signal) {
    require('internal/abort').whenAborted(options.signal, function (error) {
      timers.clearInterval(timer);
      failure = error;
      pump();
    });
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
    next: function () {
      return new Promise(function (resolve, reject) {
        waiting.push({ resolve: resolve, reject: reject });
        pump();
      });
    },
    return: function () {
      over = true;
      timers.clearInterval(timer);
      pump();
      return Promise.resolve({ value: undefined, done: true });
    }
  };
  iterator[Symbol.asyncIterator] = function () {
    return this;
  };
  return iterator;
};
exports.scheduler = {
  wait: function (after, options) {
    return exports.setTimeout(after, undefined, options);
  },
  yield: function () {
    return exports.setImmediate();
  }
};
