// Next ticks and promise jobs: what runs between a callback and the next one.
'use strict';

var ticks = [];
var tickHead = 0;
var jobs = [];
var jobHead = 0;
// Promises rejected without a handler; looked at when no job is left.
var rejected = [];
// Those among them that got a handler after all; told when no job is left.
var handledLate = [];
var own = require('internal/features').ownPromises ? binding('engine') : null;
// Called with each; throws to make it an uncaught exception.
var onUnhandled = null;
// What async_hooks knows to be current; `hook` binds a function to it, once somebody uses such a thing.
var context = { current: undefined, failed: undefined };
var hook = null;
// The module `domain`, once there is one: what is bound enters the active one again. An exception leaves it entered,
// for whoever handles that; not so in jobs.
var domains = null;

function bind(callback) {
  return bound(callback, false);
}
function bindReaction(callback) {
  return bound(callback, true);
}
function activeDomain() {
  return domains && domains.active;
}
function bound(callback, always) {
  var current = context.current, domain = activeDomain();
  return function () {
    var before = context.current, threw = true;
    context.current = current;
    if (domain) domain.enter();
    try {
      var result = callback.apply(this, arguments);
      threw = false;
      return result;
    } finally {
      if (threw) context.failed = current;
      if (domain && (always || !threw)) domain.exit();
      context.current = before;
    }
  };
}

function nextTick(callback) {
  if (typeof callback !== 'function') {
    throw new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)('callback', 'Function', callback);
  }
  var args = null;
  if (arguments.length > 1) args = Array.prototype.slice.call(arguments, 1);
  ticks.push({ callback: hook ? hook(callback) : callback, args: args });
}

function enqueueJob(job) {
  if (hook) job = bindReaction(job);
  if (own) own.enqueueJob(job);
  else jobs.push(job);
}

function runJobs() {
  if (own) return runtime.runJobs();
  while (jobHead < jobs.length) {
    var job = jobs[jobHead];
    jobs[jobHead++] = undefined;
    if (jobHead === jobs.length) {
      jobs.length = 0;
      jobHead = 0;
    } else if (jobHead > 1024) {
      jobs.splice(0, jobHead);
      jobHead = 0;
    }
    job();
  }
}

// An exception goes to the caller; calling again goes on behind it.
function drain() {
  for (;;) {
    while (tickHead < ticks.length) {
      var tick = ticks[tickHead];
      ticks[tickHead++] = undefined;
      if (tickHead === ticks.length) {
        ticks.length = 0;
        tickHead = 0;
      } else if (tickHead > 1024) {
        ticks.splice(0, tickHead);
        tickHead = 0;
      }
      if (tick.args) tick.callback.apply(undefined, tick.args);
      else tick.callback.call(undefined);
    }
    runJobs();
    if (tickHead < ticks.length) continue;
    if (handledLate.length) {
      require('process').emit('rejectionHandled', handledLate.shift());
      continue;
    }
    if (!rejected.length) return;
    var promise = rejected.shift();
    if (onUnhandled) onUnhandled(promise);
  }
}

function queueMicrotask(callback) {
  if (typeof callback !== 'function') {
    throw new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)('callback', 'Function', callback);
  }
  enqueueJob(function () {
    callback();
  });
}

if (own) {
  var entries = new WeakMap();
  own.onRejection(function (promise, reason, handled) {
    if (!handled) {
      var entry = { promise: promise, reason: reason, handled: false, warned: false, context: context.current,
        domain: activeDomain() };
      entries.set(promise, entry);
      rejected.push(entry);
      return;
    }
    var known = entries.get(promise);
    if (!known) return;
    known.handled = true;
    if (known.warned) handledLate.push(promise);
  });
}

exports.context = context;
exports.bind = bind;
exports.hooked = function () {
  return hook;
};
exports.activate = function () {
  hook = bind;
  if (own) own.onThen(bindReaction);
};
exports.useDomains = function (module) {
  domains = module;
};
exports.domain = activeDomain;
exports.nextTick = nextTick;
exports.isEmpty = function () {
  return tickHead === ticks.length;
};
exports.enqueueJob = enqueueJob;
exports.runJobs = runJobs;
exports.drain = drain;
exports.queueMicrotask = queueMicrotask;
exports.rejected = rejected;
exports.handledLate = handledLate;
// A rejection that was told in another way.
exports.forget = function (reason) {
  for (var i = rejected.length - 1; i >= 0; i--) if (rejected[i].reason === reason) rejected.splice(i, 1);
};
exports.setUnhandled = function (callback) {
  onUnhandled = callback;
};
