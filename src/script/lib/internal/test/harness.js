// The root of a program's tests: what starts them, counts them, hears of errors that nobody caught, and tells the end.
'use strict';

var failure = require('internal/test/failure');
var options = require('internal/test/options');
var scope = require('internal/test/scope');
var tree = require('internal/test/tree');
var process = require('process');
var global = null;

function noCounts() {
  return { all: 0, failed: 0, passed: 0, cancelled: 0, skipped: 0, todo: 0, topLevel: 0, suites: 0 };
}

function Harness(root) {
  this.root = root;
  this.running = false;   // subtests of the root may run
  this.begun = false;
  this.counts = noCounts();
  this.reported = false;
  root.harness = this;
  root.started = process.hrtime()[0] * 1e3 + process.hrtime()[1] / 1e6;
  var self = this;
  this.handlers = { uncaughtException: this.handler('uncaughtException'), unhandledRejection: this.handler('unhandledRejection'), beforeExit: function () {
    self.end(false);
  } };
  Object.keys(this.handlers).forEach(function (name) {
    process.on(name, self.handlers[name]);
  });
  if (options.get().runner) {
    this.handlers.SIGINT = this.handlers.SIGTERM = function () {
      self.end(true);
    };
    process.on('SIGINT', this.handlers.SIGINT);
    process.on('SIGTERM', this.handlers.SIGTERM);
  }
}

Harness.prototype.count = function (test) {
  var counts = this.counts;
  if (test.nesting === 0) counts.topLevel++;
  if (test.reportedType === 'suite') {
    counts.suites++;
    return;
  }
  if (test.skipped) counts.skipped++;
  else if (test.isTodo) counts.todo++;
  else if (test.cancelled) counts.cancelled++;
  else if (test.passed) counts.passed++;
  else counts.failed++;
  counts.all++;
};

// Errors that nobody caught belong to the test whose function led to them.
Harness.prototype.handler = function (event) {
  var root = this.root;
  return function (error) {
    var test = scope.ofFailure();
    if (test && !test.finished && test.kind !== 'hook') {
      test.fail(failure.make(error, event));
      test.controller.abort();
      return;
    }
    var text = 'Error: A resource generated asynchronous activity after the test ended. This activity created the error "' + error +
        '" which triggered an ' + event + ' event, caught by the test runner.';
    if (test) {
      var place = test.place;
      text = 'Error: ' + (test.kind === 'hook' ? 'Test hook "' + test.hookKind + '"' : 'Test "' + test.name + '"') +
          (place ? ' at ' + require('path').relative(process.cwd(), place.file) + ':' + place.line + ':' + place.column : '') +
          ' generated asynchronous activity after the test ended. This activity created the error "' + error +
          '" and would have caused the test to fail, but instead triggered an ' + event + ' event.';
    }
    root.diagnostic(text);
    process.exitCode = 1;
  };
};

// Nothing is left to do, or nobody waits any longer.
Harness.prototype.end = function (exits) {
  var self = this, root = this.root, hooks = root.hooks;
  var alone = !root.subtests.length && (hooks.before.length || hooks.after.length) ? root.run() : undefined;
  function last() {
    root.finish(failure.make('Promise resolution is still pending but the event loop has already resolved', 'cancelledByParent'));
    Object.keys(self.handlers).forEach(function (name) {
      process.removeListener(name, self.handlers[name]);
    });
    if (exits) process.exit();
  }
  if (alone) alone.then(last);
  else last();
};
Harness.prototype.report = function () {
  if (this.reported) return;
  this.reported = true;
  var root = this.root, counts = this.counts, lines = root.diagnostics.slice();
  lines.push('tests ' + counts.all, 'suites ' + counts.suites, 'pass ' + counts.passed, 'fail ' + counts.failed,
      'cancelled ' + counts.cancelled, 'skipped ' + counts.skipped, 'todo ' + counts.todo,
      'duration_ms ' + Math.round((root.ended - root.started) * 1e6) / 1e6);
  root.tell('test:plan', { nesting: 0, count: counts.topLevel });
  lines.forEach(function (message) {
    root.tell('test:diagnostic', { nesting: 0, message: message });
  });
  root.stream._end();
};

exports.makeRoot = function (given) {
  var root = new tree.Test(Object.assign({}, given, { name: '<root>' }));
  root.stream = new (require('internal/test/events'))();
  new Harness(root);
  return root;
};

// The program's own tests, told to the reporters of the command line.
exports.global = function () {
  if (global) return global;
  global = exports.makeRoot({});
  global.stream.on('test:fail', function (data) {
    if (data.todo === undefined || data.todo === false) process.exitCode = 1;
  });
  global.reporters = require('internal/test/reporters').attach(global.stream);
  return global;
};

function startSubtest(test) {
  var root = exports.global();
  function begin() {
    if (!root.harness.begun) {
      root.harness.begun = true;
      require('internal/tick').queueMicrotask(function () {
        root.harness.running = true;
        root.runPending();
      });
    }
    return test.start();
  }
  if (!root.reporters) return Promise.resolve(begin()).then(function () {});
  // Waited for once.
  return root.reporters.then(function () {
    root.reporters = null;
    return begin();
  }).then(function () {});
}

exports.starter = function (Kind) {
  function run(name, given, fn, more) {
    var parent = scope.current() || exports.global();
    more.place = failure.place();
    var test = parent.add(Kind, name, given, fn, more);
    return parent instanceof tree.Suite ? Promise.resolve() : startSubtest(test);
  }
  function start(name, given, fn) {
    return run(name, given, fn, {});
  }
  ['skip', 'todo', 'only'].forEach(function (word) {
    start[word] = function (name, given, fn) {
      var more = {};
      more[word] = true;
      return run(name, given, fn, more);
    };
  });
  return start;
};
exports.hook = function (kind) {
  return function (fn, given) {
    var parent = scope.current() || exports.global();
    parent.addHook(kind, fn, Object.assign({}, given, { global: true, place: failure.place() }));
  };
};
