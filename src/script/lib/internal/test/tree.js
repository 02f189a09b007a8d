// Tests, suites and hooks: what they run, in which order, and when their results are told.
//
// A test runs when its parent has room for it (`concurrency`), but its result is told only when those of all that
// stand before it have been told. The root is a test without a parent, whose end is the program's.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var failure = require('internal/test/failure');
var options = require('internal/test/options');
var scope = require('internal/test/scope');

var NO_PARENT_LEFT = 'test could not be started because its parent finished';
var CANCELLED = 'test did not finish before its parent and was cancelled';
var KINDS = ['before', 'after', 'beforeEach', 'afterEach'];

function nothing() {}
function now() {
  var time = process.hrtime();
  return time[0] * 1e3 + time[1] / 1e6;
}
// `next` at once when there is nothing to wait for.
function after(waiting, next) {
  return waiting ? waiting.then(next) : next();
}
function once(run) {
  var result, ran = false;
  return function () {
    if (ran) return result;
    ran = true;
    return result = run.apply(this, arguments);
  };
}
// Resolves when the signal is aborted, rejects when the time is over; `clear` forgets both.
function limitOf(timeout, signal) {
  var timer = null, forget = nothing;
  var promise = new Promise(function (resolve, reject) {
    signal.addEventListener('abort', resolve);
    forget = function () {
      signal.removeEventListener('abort', resolve);
      if (timer !== null) scope.clearTimeout(timer);
    };
    if (timeout === Infinity) return;
    timer = scope.setTimeout(function () {
      reject(failure.make('test timed out after ' + timeout + 'ms', 'testTimeoutFailure'));
    }, timeout);
    timer.unref();
  });
  promise.then(undefined, nothing);
  return { promise: promise, clear: forget };
}
function emptyHooks(from) {
  return {
    before: [], after: [], beforeEach: from ? from.beforeEach.slice() : [], afterEach: from ? from.afterEach.slice() : [], ownAfterEach: 0
  };
}

function Test(given) {
  var fn = typeof given.fn === 'function' ? given.fn : nothing, parent = given.parent || null, skip = given.skip;
  var own = options.get();
  this.name = typeof given.name === 'string' && given.name !== '' ? given.name : fn.name && fn !== nothing ? fn.name : '<anonymous>';
  this.parent = parent;
  this.root = parent ? parent.root : this;
  this.nesting = parent && parent.parent ? parent.nesting + 1 : 0;
  this.number = parent ? parent.subtests.length + 1 : 0;
  this.concurrency = parent ? parent.concurrency : 1;
  this.timeout = parent ? parent.timeout : Infinity;
  this.stream = parent ? parent.stream : null;
  this.only = parent ? (given.only === undefined || given.only === null ? !parent.onlySome : given.only) : own.only;
  this.onlySome = parent ? !this.only : this.only;
  this.hooks = emptyHooks(parent && parent.hooks);
  this.takeLimits(given);
  if (own.patterns && !this.matches(own.patterns)) skip = 'test name does not match pattern';
  if (own.only && !this.only) skip = "'only' option not set";
  this.fn = skip ? nothing : fn;
  this.controller = new AbortController();
  this.signal = this.controller.signal;
  this.outerSignal = given.signal;
  this.mock = null;
  this.plan = null;
  this.planned = given.plan;
  this.cancelled = false;
  this.skipped = skip !== undefined && skip !== false;
  this.isTodo = given.todo !== undefined && given.todo !== false;
  this.message = typeof skip === 'string' ? skip : typeof given.todo === 'string' ? given.todo : null;
  this.started = null;
  this.ended = null;
  this.passed = false;
  this.error = null;
  this.diagnostics = [];
  this.active = 0;      // subtests that run
  this.pending = [];    // those that wait for room: [test, resolve]
  this.ready = {};      // those that are done and not told yet, by number
  this.subtests = [];
  this.waitingOn = 0;   // the number of the one to be told next
  this.finished = false;
  this.built = false;   // a suite takes no more
  this.toldStart = false;
  this.place = given.place;
  this.kind = undefined;
  var self = this;
  this.onAbort = function () {
    var error = (self.outerSignal && self.outerSignal.reason) || Object.assign(new Error('The test was aborted'), { name: 'AbortError', code: 'ABORT_ERR' });
    error.failureType = 'testAborted';
    self.cancel(error);
  };
  if (given.signal) given.signal.addEventListener('abort', this.onAbort);
  if (!own.only && (given.only || this.onlySome)) this.diagnostic("'only' and 'runOnly' require the --test-only command-line option.");
}

Test.prototype.takeLimits = function (given) {
  if (typeof given.concurrency === 'number') {
    errors.checkInteger(given.concurrency, 'options.concurrency', 1, 4294967295);
    this.concurrency = given.concurrency;
  } else if (typeof given.concurrency === 'boolean') {
    this.concurrency = !given.concurrency ? 1 : this.parent ? Infinity : 1;
  } else if (given.concurrency !== undefined && given.concurrency !== null) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.concurrency', ['boolean', 'number'], given.concurrency);
  }
  if (given.timeout !== undefined && given.timeout !== null && given.timeout !== Infinity) {
    errors.checkNumber(given.timeout, 'options.timeout', 0, 2147483647);
    this.timeout = given.timeout;
  }
  var signal = given.signal;
  if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.signal', 'AbortSignal', signal);
  }
};
Test.prototype.matches = function (patterns) {
  for (var test = this; test && test.parent; test = test.parent) {
    var name = test.name;
    if (patterns.some(function (pattern) {
      pattern.lastIndex = 0;
      return pattern.test(name);
    })) return true;
  }
  return !this.parent;
};
Test.prototype.hasRoom = function () {
  return this.concurrency > this.active;
};
Test.prototype.tell = function (type, about, more) {
  this.stream._tell(type, about, this.place, more);
};

// ---- subtests

// (name, options, fn), each of which may be left out; `more` are options that win.
Test.prototype.add = function (Kind, name, given, fn, more) {
  if (typeof name === 'function') fn = name;
  else if (name !== null && typeof name === 'object') {
    fn = given;
    given = name;
  } else if (typeof given === 'function') fn = given;
  if (given === null || typeof given !== 'object') given = {};
  var parent = this, late = this.finished || this.built;
  // What comes too late is told by the root.
  if (late) parent = this.root;
  var test = new Kind(Object.assign({ fn: fn, name: name, parent: parent }, given, more));
  if (parent.waitingOn === 0) parent.waitingOn = test.number;
  if (late) test.fail(failure.make(NO_PARENT_LEFT, 'parentAlreadyFinished'));
  parent.subtests.push(test);
  return test;
};
Test.prototype.start = function () {
  var self = this;
  this.tell('test:enqueue', { nesting: this.nesting, name: this.name });
  if (!this.root.harness.running || !this.parent.hasRoom()) {
    return new Promise(function (resolve) {
      self.parent.pending.push([self, resolve]);
    });
  }
  this.tell('test:dequeue', { nesting: this.nesting, name: this.name });
  return this.run();
};
Test.prototype.runPending = function () {
  var self = this;
  function step() {
    if (!self.pending.length || !self.hasRoom()) return undefined;
    var next = self.pending.shift();
    next[0].tell('test:dequeue', { nesting: next[0].nesting, name: next[0].name });
    return next[0].run().then(function () {
      next[1]();
      return step();
    });
  }
  step();
};

// ---- hooks

Test.prototype.addHook = function (kind, fn, given) {
  var hook = new Hook(kind, fn, given, this), self = this;
  if (kind === 'before' && this.started !== null) {
    hook.run(this.contextOf()).then(function () {
      if (hook.error) self.fail(hook.error);
    });
  }
  if (kind === 'afterEach') this.hooks.afterEach.splice(this.hooks.ownAfterEach++, 0, hook);
  else this.hooks[kind].push(hook);
  return hook;
};
// A promise, or undefined when there are none.
Test.prototype.runHooks = function (kind, context) {
  var hooks = this.hooks[kind], at = 0;
  if (!hooks.length) return undefined;
  function step() {
    if (at === hooks.length) return undefined;
    var hook = hooks[at++];
    return hook.run(context).then(function () {
      if (hook.error) throw hook.error;
      return step();
    });
  }
  return Promise.resolve(step()).then(undefined, function (error) {
    var failed = failure.make('failed running ' + kind + ' hook', 'hookFailed');
    failed.cause = failure.is(error) ? error.cause : error;
    throw failed;
  });
};

// ---- running

Test.prototype.contextOf = function () {
  return require('internal/test/context').of(this);
};
Test.prototype.fail = function (error) {
  if (this.error !== null) return;
  this.passed = false;
  this.error = error;
};
Test.prototype.pass = function () {
  if (this.error === null) this.passed = true;
};
Test.prototype.failWith = function (error) {
  this.fail(failure.is(error) ? error : failure.make(error, 'testCodeFailure'));
};
Test.prototype.cancel = function (error) {
  if (this.ended !== null || this.error !== null) return;
  this.fail(error || failure.make(CANCELLED, 'cancelledByParent'));
  this.cancelled = true;
  this.controller.abort();
};
Test.prototype.diagnostic = function (message) {
  this.diagnostics.push(message);
};
Test.prototype.isAborted = function () {
  if (!this.signal.aborted && !(this.outerSignal && this.outerSignal.aborted)) return false;
  this.onAbort();
  return true;
};

// The test's own function, as a promise: with a callback, when it takes one more argument than it is given.
Test.prototype.call = function (args) {
  var self = this, fn = this.fn, context = args[0], calls = 0;
  if (fn.length !== args.length + 1) {
    return Promise.resolve(scope.within(this, function () {
      return fn.apply(context, args);
    }));
  }
  var settle, promise = new Promise(function (resolve, reject) {
    settle = { resolve: resolve, reject: reject };
  });
  function done(error) {
    if (++calls === 2) throw failure.make('callback invoked multiple times', 'multipleCallbackInvocations');
    if (calls > 2) return;
    if (error) settle.reject(error);
    else settle.resolve();
  }
  var result = scope.within(this, function () {
    return fn.apply(context, args.concat(done));
  });
  if (!require('internal/types').isPromise(result)) return promise;
  promise.then(undefined, nothing);
  this.fail(failure.make('passed a callback but also returned a Promise', 'callbackAndPromisePresent'));
  return result;
};

Test.prototype.run = function () {
  var self = this, parent = this.parent, limit = null;
  if (parent) parent.active++;
  if (this.started === null) this.started = now();
  if (this.isAborted()) {
    this.finish();
    return Promise.resolve();
  }
  var context = this.contextOf(), args = [context];
  var afterEach = once(function () {
    return parent && !self.skipped ? parent.runHooks('afterEach', context) : undefined;
  });
  var own = once(function () {
    return self.runHooks('after', context);
  });
  function body() {
    limit = limitOf(self.timeout, self.signal);
    return Promise.race([self.call(self.hookArguments || args), limit.promise]);
  }
  function begin() {
    if (self.planned && self.plan === null) context.plan(self.planned);
    return after(parent ? parent.runHooks('before', parent.contextOf()) : undefined, function () {
      return after(parent && !self.skipped ? parent.runHooks('beforeEach', context) : undefined, body);
    });
  }
  var running;
  try {
    running = begin();
  } catch (e) {
    running = Promise.reject(e);
  }
  return running.then(function () {
    self.isAborted();
    if (self.plan) self.plan.check();
    self.pass();
    return after(afterEach(), own);
  }).then(undefined, function (error) {
    if (failure.is(error) && error.failureType === 'testTimeoutFailure') self.cancel(error);
    else self.failWith(error);
    // It has failed already: what else goes wrong is no news.
    return Promise.resolve(afterEach()).then(undefined, nothing).then(own).then(undefined, nothing);
  }).then(function () {
    if (limit) limit.clear();
    if (parent) self.controller.abort();
    if (parent || self.kind === 'hook') self.finish();
    else if (options.get().forceExit) self.root.harness.end(true);
  });
};

// ---- the end of a test

Test.prototype.finish = function (reason) {
  if (this.ended === null) this.ended = now();
  if (this.started === null) this.started = this.ended;
  this.pending = [];
  var failed = 0;
  this.subtests.forEach(function (test) {
    if (!test.finished) {
      test.cancel(reason);
      test.finish(reason);
    }
    if (!test.passed && !test.isTodo) failed++;
  });
  if ((this.passed || !this.parent) && failed > 0) {
    this.fail(failure.make(failed + ' subtest' + (failed > 1 ? 's' : '') + ' failed', 'subtestsFailed'));
  }
  if (this.outerSignal) this.outerSignal.removeEventListener('abort', this.onAbort);
  if (this.mock) this.mock.reset();
  if (!this.parent) return this.root.harness.report();
  var parent = this.parent, root = this.root;
  this.tellResult('test:complete', { passed: this.passed });
  parent.active--;
  parent.ready[this.number] = this;
  parent.tellReady(false);
  parent.runPending();
  // All have run, but something may still hold the loop: the global after() hooks can end that.
  if (parent === root && root.active === 0 && !root.pending.length && !Object.keys(root.ready).length) root.run();
  return undefined;
};
Test.prototype.mayTell = function () {
  return !this.parent || (this.parent.waitingOn === this.number && this.parent.mayTell());
};
Test.prototype.tellReady = function (may) {
  for (;;) {
    var test = this.ready[this.waitingOn];
    if (!test || !(may = may || this.mayTell())) return;
    delete this.ready[this.waitingOn];
    test.tellReady(true);
    test.report();
    this.waitingOn++;
    test.finished = true;
  }
};
Test.prototype.tellResult = function (type, details) {
  var about = { name: this.name, nesting: this.nesting, testNumber: this.number }, mark = {};
  about.details = Object.assign(Object.create(null), { duration_ms: Math.round((this.ended - this.started) * 1e6) / 1e6 });
  if (this.reportedType) about.details.type = this.reportedType;
  if (!this.passed) about.details.error = this.error;
  Object.assign(about.details, details);
  if (this.skipped) mark.skip = this.message === null || this.message === undefined ? true : this.message;
  else if (this.isTodo) mark.todo = this.message === null || this.message === undefined ? true : this.message;
  this.tell(type, about, mark);
};
Test.prototype.report = function () {
  var self = this;
  this.root.harness.count(this);
  if (this.subtests.length) this.tell('test:plan', { nesting: this.subtests[0].nesting, count: this.subtests.length });
  else this.tellStarted();
  this.tellResult(this.passed ? 'test:pass' : 'test:fail');
  this.diagnostics.forEach(function (message) {
    self.tell('test:diagnostic', { nesting: self.nesting, message: message });
  });
};
Test.prototype.tellStarted = function () {
  if (this.toldStart || !this.parent) return;
  this.toldStart = true;
  this.parent.tellStarted();
  this.tell('test:start', { nesting: this.nesting, name: this.name });
};

// ---- hooks are tests that nobody counts

function Hook(kind, fn, given, owner) {
  if (KINDS.indexOf(kind) < 0) throw new codes.ERR_INVALID_ARG_VALUE('hook name', kind);
  given = given !== null && typeof given === 'object' ? given : {};
  Test.call(this, { fn: fn, place: given.place, timeout: given.timeout, signal: given.signal });
  this.kind = 'hook';
  this.hookKind = kind;
  this.owner = given.global ? owner : null;
  this.diagnostics = [];
  if (kind === 'before' || kind === 'after') this.run = once(this.run);
}
function inherit(type) {
  type.prototype = Object.create(Test.prototype, {
    constructor: { value: type, writable: true, enumerable: false, configurable: true }
  });
}
inherit(Hook);
Hook.prototype.run = function (context) {
  if (this.error && !(this.outerSignal && this.outerSignal.aborted)) {
    this.passed = false;
    this.error = null;
    this.controller = new AbortController();
    this.signal = this.controller.signal;
  }
  this.hookArguments = [context];
  return Test.prototype.run.call(this);
};
Hook.prototype.matches = function () {
  return true;
};
Hook.prototype.finish = function () {
  var owner = this.owner;
  // Nobody else would tell what went wrong in the program's own after().
  if (!this.error || !owner || owner !== owner.root || this.hookKind !== 'after') return;
  if (failure.is(this.error)) this.error.failureType = 'hookFailed';
  if (this.ended === null) this.ended = now();
  var details = Object.assign(Object.create(null), { duration_ms: this.ended - this.started, error: this.error });
  owner.stream._tell('test:fail', {
    name: this.place && this.place.file, nesting: 0, testNumber: owner.subtests.length + 1, details: details
  }, this.place);
};

// ---- suites: their function only says what there is to run

function Suite(given) {
  Test.call(this, given);
  var self = this, fn = this.fn;
  this.reportedType = 'suite';
  if (options.get().patterns && !given.skip) {
    fn = typeof given.fn === 'function' ? given.fn : fn;
    this.skipped = false;
  }
  this.onlySome = options.get().only;
  var context = this.contextOf();
  function built() {
    self.built = true;
  }
  try {
    this.building = Promise.resolve(scope.within(this, function () {
      return fn.call(context, context);
    })).then(undefined, function (error) {
      self.fail(failure.make(error, 'testCodeFailure'));
    }).then(built);
  } catch (e) {
    this.fail(failure.make(e, 'testCodeFailure'));
    built();
  }
  this.fn = nothing;
}
inherit(Suite);
Suite.prototype.contextOf = function () {
  return require('internal/test/context').ofSuite(this);
};
Suite.prototype.run = function () {
  var self = this, context = this.contextOf(), limit = null;
  var own = once(function () {
    return self.runHooks('after', context);
  });
  this.parent.active++;
  return Promise.resolve(this.building).then(function () {
    self.started = now();
    if (self.isAborted()) {
      self.subtests = [];
      return undefined;
    }
    return Promise.resolve(self.parent.runHooks('before', self.parent.contextOf())).then(function () {
      return self.runHooks('before', context);
    }).then(function () {
      limit = limitOf(self.timeout, self.signal);
      var all = Promise.all((self.skipped || self.error ? [] : self.subtests).map(function (test) {
        return test.start();
      }));
      return Promise.race([all, limit.promise]);
    }).then(own).then(function () {
      self.pass();
    }, function (error) {
      return Promise.resolve(own()).then(undefined, nothing).then(function () {
        self.failWith(error);
      });
    });
  }).then(function () {
    if (limit) limit.clear();
    self.finish();
  });
};

exports.Test = Test;
exports.Suite = Suite;
