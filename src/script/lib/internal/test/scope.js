// Which test is running: what its functions start belongs to it, as long as it goes on.
'use strict';

var AsyncLocalStorage = require('async_hooks').AsyncLocalStorage;
var timers = require('timers');
var tick = require('internal/tick');
var storage = new AsyncLocalStorage();

exports.within = function (test, callback) {
  return storage.run(test, callback);
};
exports.current = function () {
  return storage.getStore();
};
// The one whose function threw what nobody caught, or rejected what nobody handles.
exports.ofFailure = function () {
  var context = tick.context.failed;
  return context ? context.get(storage) : undefined;
};
// As they were before a test put others in their place.
exports.setTimeout = timers.setTimeout;
exports.clearTimeout = timers.clearTimeout;
