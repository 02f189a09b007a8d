// timers/promises.
'use strict';

var timers = require('timers');

exports.setTimeout = function (after, value, options) {
  return new Promise(function (resolve) {
    var timer = timers.setTimeout(resolve, after, value);
    if (options && options.ref === false) timer.unref();
  });
};
exports.setImmediate = function (value) {
  return new Promise(function (resolve) {
    timers.setImmediate(resolve, value);
  });
};
exports.scheduler = {
  wait: function (after) {
    return exports.setTimeout(after);
  },
  yield: function () {
    return exports.setImmediate();
  }
};
