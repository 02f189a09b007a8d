// What test functions get: TestContext, SuiteContext.
'use strict';

var errors = require('internal/errors');
var failure = require('internal/test/failure');
var ASSERTIONS = ['deepEqual', 'deepStrictEqual', 'doesNotMatch', 'doesNotReject', 'doesNotThrow', 'equal', 'fail', 'ifError', 'match',
  'notDeepEqual', 'notDeepStrictEqual', 'notEqual', 'notStrictEqual', 'rejects', 'strictEqual', 'throws', 'ok'];

function Plan(count) {
  errors.checkInteger(count, 'count', 0, 4294967295);
  this.expected = count;
  this.actual = 0;
}
Plan.prototype.check = function () {
  if (this.actual === this.expected) return;
  throw failure.make('plan expected ' + this.expected + ' assertions but received ' + this.actual, 'testCodeFailure');
};

function fullName(test) {
  var name = test.name;
  for (var above = test.parent; above && above !== above.root; above = above.parent) name = above.name + ' > ' + name;
  return name;
}

function TestContext(test) {
  errors.define(this, '_test', test);
  errors.define(this, '_assert', null);
}
function SuiteContext(suite) {
  errors.define(this, '_test', suite);
}
function getters(type, members) {
  Object.keys(members).forEach(function (name) {
    Object.defineProperty(type.prototype, name, { get: members[name], enumerable: false, configurable: true });
  });
}
function methods(type, members) {
  Object.keys(members).forEach(function (name) {
    Object.defineProperty(members[name], 'name', { value: name, configurable: true });
    errors.define(type.prototype, name, members[name]);
  });
}
var common = {
  signal: function () {
    return this._test.signal;
  },
  name: function () {
    return this._test.name;
  },
  fullName: function () {
    return fullName(this._test);
  }
};
getters(SuiteContext, common);
getters(TestContext, common);
getters(TestContext, {
  error: function () {
    return this._test.error;
  },
  passed: function () {
    return this._test.passed;
  },
  // assert's functions, which count for the plan.
  assert: function () {
    if (this._assert) return this._assert;
    var plan = this._test.plan, assert = require('assert'), own = this._assert = Object.create(null);
    ASSERTIONS.forEach(function (name) {
      own[name] = function () {
        if (plan) plan.actual++;
        return assert[name].apply(own, arguments);
      };
    });
    return own;
  },
  mock: function () {
    var test = this._test;
    if (!test.mock) test.mock = new (require('internal/test/mock').MockTracker)();
    return test.mock;
  }
});
methods(TestContext, {
  diagnostic: function (message) {
    this._test.diagnostic(message);
  },
  plan: function (count) {
    if (this._test.plan) throw failure.make('cannot set plan more than once', 'testCodeFailure');
    this._test.plan = new Plan(count);
  },
  runOnly: function (value) {
    this._test.onlySome = !!value;
  },
  skip: function (message) {
    this._test.skipped = true;
    this._test.message = message;
  },
  todo: function (message) {
    this._test.isTodo = true;
    this._test.message = message;
  },
  test: function (name, options, fn) {
    if (this._test.plan) this._test.plan.actual++;
    return this._test.add(require('internal/test/tree').Test, name, options, fn, { place: failure.place() }).start();
  }
});
['before', 'after', 'beforeEach', 'afterEach'].forEach(function (kind) {
  var members = {};
  members[kind] = function (fn, options) {
    this._test.addHook(kind, fn, Object.assign({}, options, { place: failure.place() }));
  };
  methods(TestContext, members);
});

exports.of = function (test) {
  return new TestContext(test);
};
exports.ofSuite = function (suite) {
  return new SuiteContext(suite);
};
