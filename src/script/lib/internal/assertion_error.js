// AssertionError, and CallTracker, which makes them too.
'use strict';

var errors = require('internal/errors');
var diff = require('internal/assertion_diff');
var custom = Symbol.for('nodejs.util.inspect.custom');

function messageFrom(options) {
  var message = options.message, actual = options.actual, expected = options.expected;
  if (message !== undefined && message !== null) {
    return options.operator === 'deepStrictEqual' || options.operator === 'strictEqual'
      ? diff.difference(actual, expected, options.operator, message) : String(message);
  }
  // Of two errors the members count, not where they were made.
  if (actual instanceof Error && expected instanceof Error) {
    actual = withoutStack(actual);
    expected = withoutStack(expected);
  }
  return diff.messageOf(options.operator, actual, expected);
}

function withoutStack(error) {
  var copy = Object.assign(Object.create(Object.getPrototypeOf(error)), error);
  Object.defineProperty(copy, 'message', { value: error.message });
  return copy;
}

// The frames from where the caller's code begins.
function framesOf(error) {
  var lines = String(error.stack).split('\n    at ').slice(1);
  var at = 0;
  while (at < lines.length && /node:(?:assert|internal\/assertion)/.test(lines[at])) at++;
  return at < lines.length ? lines.slice(at) : lines;
}

function AssertionError(options) {
  errors.checkObject(options, 'options');
  var error = new Error(messageFrom(options));
  Object.setPrototypeOf(error, this instanceof AssertionError ? Object.getPrototypeOf(this) : AssertionError.prototype);
  errors.define(error, 'stack', ['AssertionError [ERR_ASSERTION]: ' + error.message].concat(framesOf(error)).join('\n    at '));
  error.generatedMessage = !options.message;
  errors.define(error, 'name', 'AssertionError');
  error.code = 'ERR_ASSERTION';
  error.actual = options.details ? undefined : options.actual;
  error.expected = options.details ? undefined : options.expected;
  error.operator = options.details ? undefined : options.operator;
  if (options.details) {
    options.details.forEach(function (one, i) {
      error['message ' + i] = one.message;
      error['actual ' + i] = one.actual;
      error['expected ' + i] = one.expected;
      error['operator ' + i] = one.operator;
      error['stack trace ' + i] = one.stack;
    });
  }
  return error;
}
Object.setPrototypeOf(AssertionError, Error);
AssertionError.prototype = Object.create(Error.prototype);
errors.define(AssertionError.prototype, 'constructor', AssertionError);
errors.define(AssertionError.prototype, 'toString', function () {
  return this.name + ' [' + this.code + ']: ' + this.message;
});

function shortened(text) {
  if (typeof text !== 'string') return text;
  var lines = text.split('\n');
  if (lines.length > 10) return lines.slice(0, 10).join('\n') + '\n...';
  return text.length > 512 ? text.slice(512) + '...' : text;
}

// The message shows both values already.
errors.define(AssertionError.prototype, custom, function (depth, options) {
  var actual = this.actual, expected = this.expected;
  this.actual = shortened(actual);
  this.expected = shortened(expected);
  var text = require('internal/inspect').inspect(this, Object.assign({}, options, { customInspect: false, depth: 0 }));
  this.actual = actual;
  this.expected = expected;
  return text;
});

exports.AssertionError = AssertionError;

// ---- CallTracker

function CallTracker() {
  Object.defineProperty(this, '_checks', { value: [] });
}

function checkOf(tracker, tracked) {
  for (var i = 0; i < tracker._checks.length; i++) if (tracker._checks[i].tracked === tracked) return tracker._checks[i];
  throw new errors.codes.ERR_INVALID_ARG_VALUE('tracked', tracked, 'is not a tracked function');
}

CallTracker.prototype.calls = function calls(fn, expected) {
  if (typeof fn === 'number') {
    expected = fn;
    fn = undefined;
  }
  if (fn === undefined) fn = Function.prototype;
  if (expected === undefined) expected = 1;
  errors.checkInteger(expected, 'expected', 1, 4294967295);
  var check = { expected: expected, calls: [], name: fn.name || 'calls', stack: new Error() };
  check.tracked = function () {
    check.calls.push(Object.freeze({ thisArg: this, arguments: Object.freeze(Array.prototype.slice.call(arguments)) }));
    return fn.apply(this, arguments);
  };
  Object.defineProperty(check.tracked, 'name', { value: fn.name, configurable: true });
  Object.defineProperty(check.tracked, 'length', { value: fn.length, configurable: true });
  this._checks.push(check);
  return check.tracked;
};
CallTracker.prototype.getCalls = function getCalls(tracked) {
  return Object.freeze(checkOf(this, tracked).calls.slice());
};
CallTracker.prototype.reset = function reset(tracked) {
  (tracked === undefined ? this._checks : [checkOf(this, tracked)]).forEach(function (check) {
    check.calls = [];
  });
};
CallTracker.prototype.report = function report() {
  return this._checks.filter(function (check) {
    return check.calls.length !== check.expected;
  }).map(function (check) {
    return {
      message: 'Expected the ' + check.name + ' function to be executed ' + check.expected + ' time(s) but was executed ' +
          check.calls.length + ' time(s).',
      actual: check.calls.length, expected: check.expected, operator: check.name, stack: check.stack
    };
  });
};
CallTracker.prototype.verify = function verify() {
  var details = this.report();
  if (!details.length) return;
  throw new AssertionError({
    message: details.length === 1 ? details[0].message : 'Functions were not called the expected number of times',
    details: details
  });
};
exports.CallTracker = CallTracker;
