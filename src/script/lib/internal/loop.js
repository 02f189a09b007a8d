// The engine's one entry: C++ calls enter(what, …) for everything that happens.
'use strict';

var tick = require('internal/tick');
var timers = null;  // set by the timers module when something is scheduled
var signals = null;
var exiting = false;
var turn = 0;
var last = '', threw = '';  // the step that runs, and the one whose exception was told
var atExit = [];       // called behind the listeners of 'exit': by channels, which send what is left, and workers
var unsettled = null;  // set by modules: what the program's module still waits for

function fatal(error) {
  return require('internal/uncaught').handle(error);
}

var steps = {
  main: function () {
    require('internal/begin').begin();
    require('internal/main').run();
  },
  script: function (id, source, lasting) {
    require('internal/session').run(id, source, lasting);
  },
  complete: function (callback, fault, value, bytes) {
    callback(fault ? require('internal/errors').uvException(fault) : null, value, bytes);
  },
  outputError: function (none, fault, fd) {
    require('internal/stdio').outputError(fd, require('internal/errors').errnoException(fault[0], 'write'));
  },
  timers: function () {
    if (timers) timers.runTimers();
  },
  immediates: function () {
    if (timers) timers.runImmediates();
  },
  signal: function (number) {
    if (signals) signals(number);
  },
  beforeExit: function () {
    require('process').emit('beforeExit', +require('process').exitCode || 0);
  }
};

exports.enter = function enter(what, a, b, c, d) {
  // What most calls are.
  if (what === 'complete') {
    turn++;
    tick.context.current = undefined;
    threw = '';
    last = what;
    steps.complete(a, b, c, d);
    tick.drain();
    return !timers || timers.isIdle();
  }
  if (what === 'state') {
    if (!timers) return [0, -1, 0];
    return [timers.alive() ? 1 : 0, timers.nextTime(), timers.hasImmediates() ? 1 : 0];
  }
  if (what === 'exit') {
    var late = unsettled && require('process').exitCode === undefined && unsettled();
    exports.emitExit();
    // Listeners are not told what it will be.
    if (late && require('process').exitCode === undefined) require('process').exitCode = 13;
    return +require('process').exitCode || 0;
  }
  if (what === 'prepare') return require('internal/begin').prepare();
  if (what === 'uncaught') {
    fatal(a);
    threw = last;
    return;
  }
  turn++;
  tick.context.current = undefined;
  // What a timer that threw has queued comes before the timers behind it.
  if (what === 'timers' && threw === 'timers') {
    threw = '';
    tick.drain();
  }
  threw = '';
  last = what;
  steps[what](a, b, c);
  tick.drain();
  if (what === 'beforeExit') return timers && timers.alive() ? 1 : 0;
  // Nothing but a completion or a signal is waited for: until then nobody has to ask.
  return !timers || timers.isIdle();
};

// Emits 'exit' once; the status that its listeners leave.
exports.emitExit = function () {
  var process = require('process');
  if (!exiting) {
    exiting = true;
    process._exiting = true;
    process.emit('exit', +process.exitCode || 0);
    atExit.forEach(function (callback) {
      callback();
    });
  }
  return +process.exitCode || 0;
};
exports.atExit = function (callback) {
  if (atExit.indexOf(callback) < 0) atExit.push(callback);
};
// The number of this turn: what was sent in one before it has left.
exports.turn = function () {
  return turn;
};
exports.isExiting = function () {
  return exiting;
};
exports.setTimers = function (module) {
  timers = module;
};
exports.setUnsettled = function (callback) {
  unsettled = callback;
};
exports.setSignals = function (handler) {
  signals = handler;
};
