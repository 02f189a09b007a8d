// assert.
'use strict';

var compare = require('internal/compare');
var errors = require('internal/errors');
var types = require('internal/types');
var codes = errors.codes;
var inspect = require('internal/inspect').inspect;
var AssertionError = require('internal/assertion_error').AssertionError;

// No error was thrown.
var NONE = {};

function raise(options) {
  if (options.message instanceof Error) throw options.message;
  throw new AssertionError(options);
}

// The same with a text of ours, unless the caller gave one.
function raiseWith(options, text) {
  var generated = !options.message;
  if (generated) options.message = text;
  if (options.message instanceof Error) throw options.message;
  var error = new AssertionError(options);
  error.generatedMessage = generated;
  throw error;
}

function check(count, value, message) {
  if (value) return;
  if (message instanceof Error) throw message;
  var generated = count === 0 || message === undefined || message === null;
  var error = new AssertionError({
    message: count === 0 ? 'No value argument passed to `assert.ok()`'
      : generated ? 'The expression evaluated to a falsy value' : message,
    actual: value, expected: true, operator: '=='
  });
  error.generatedMessage = generated;
  throw error;
}

var assert = module.exports = function ok() {
  check(arguments.length, arguments[0], arguments[1]);
};

var warned = false;
assert.fail = function fail(actual, expected, message, operator) {
  var count = arguments.length, generated = false;
  if ((actual === undefined || actual === null) && count <= 1) {
    generated = true;
    message = 'Failed';
  } else if (count === 1) {
    message = actual;
    actual = undefined;
  } else {
    if (!warned) {
      warned = true;
      process.emitWarning('assert.fail() with more than one argument is deprecated. Please use assert.strictEqual() instead ' +
          'or only pass a message.', 'DeprecationWarning', 'DEP0094');
    }
    if (count === 2) operator = '!=';
  }
  if (message instanceof Error) throw message;
  var error = new AssertionError({
    message: message, actual: actual, expected: expected, operator: operator === undefined ? 'fail' : operator
  });
  if (generated) error.generatedMessage = true;
  throw error;
};
assert.AssertionError = AssertionError;
assert.ok = assert;

function define(name, operator, test) {
  assert[name] = function (actual, expected, message) {
    if (arguments.length < 2) throw new codes.ERR_MISSING_ARGS('actual', 'expected');
    if (!test(actual, expected)) raise({ message: message, actual: actual, expected: expected, operator: operator });
  };
  errors.define(assert[name], 'name', name);
}
function not(test) {
  return function (a, b) {
    return !test(a, b);
  };
}
function loose(a, b) {
  return a == b || (a !== a && b !== b);
}
function deepLoose(a, b) {
  return compare.deepEqual(a, b, false);
}
function deepStrict(a, b) {
  return compare.deepEqual(a, b, true);
}
define('equal', '==', loose);
define('notEqual', '!=', not(loose));
define('deepEqual', 'deepEqual', deepLoose);
define('notDeepEqual', 'notDeepEqual', not(deepLoose));
define('deepStrictEqual', 'deepStrictEqual', deepStrict);
define('notDeepStrictEqual', 'notDeepStrictEqual', not(deepStrict));
define('strictEqual', 'strictEqual', Object.is);
define('notStrictEqual', 'notStrictEqual', not(Object.is));

// ---- exceptions

// The members that count, for a message that compares them.
function Comparison(object, keys, actual) {
  for (var i = 0; i < keys.length; i++) {
    var key = keys[i];
    if (!(key in object)) continue;
    this[key] = actual !== undefined && fitsPattern(actual[key], object[key]) ? actual[key] : object[key];
  }
}

function fitsPattern(value, pattern) {
  return typeof value === 'string' && types.isRegExp(pattern) && RegExp.prototype.exec.call(pattern, value) !== null;
}

function matchMembers(error, expected, message, operator) {
  var keys = Object.keys(expected);
  if (expected instanceof Error) keys.push('name', 'message');
  else if (!keys.length) throw new codes.ERR_INVALID_ARG_VALUE('error', expected, 'may not be an empty object');
  keys.forEach(function (key) {
    if (fitsPattern(error[key], expected[key])) return;
    if (key in error && deepStrict(error[key], expected[key])) return;
    if (message) raise({ actual: error, expected: expected, message: message, operator: operator });
    var shown = new AssertionError({
      actual: new Comparison(error, keys), expected: new Comparison(expected, keys, error), operator: 'deepStrictEqual'
    });
    shown.actual = error;
    shown.expected = expected;
    shown.operator = operator;
    throw shown;
  });
}

function notOfClass(error, expected) {
  var text = 'The error is expected to be an instance of "' + expected.name + '". Received ';
  if (!types.isError(error)) return text + '"' + inspect(error, { depth: -1 }) + '"';
  var name = (error.constructor && error.constructor.name) || error.name;
  text += expected.name === name ? 'an error with identical name but a different prototype.' : '"' + name + '"';
  return text + (error.message ? '\n\nError message:\n\n' + error.message : '');
}

function matches(error, expected, message, operator) {
  var options = { actual: error, expected: expected, message: message, operator: operator };
  if (typeof expected === 'function') {
    if (expected.prototype !== undefined && error instanceof expected) return;
    if (Object.prototype.isPrototypeOf.call(Error, expected)) return raiseWith(options, notOfClass(error, expected));
    var result = expected.call({}, error);
    if (result === true) return;
    return raiseWith(options, 'The ' + (expected.name ? '"' + expected.name + '" ' : '') +
        'validation function is expected to return "true". Received ' + inspect(result) +
        (types.isError(error) ? '\n\nCaught error:\n\n' + error : ''));
  }
  if (types.isRegExp(expected)) {
    var text = String(error);
    if (RegExp.prototype.exec.call(expected, text) !== null) return;
    return raiseWith(options, 'The input did not match the regular expression ' + inspect(expected) + '. Input:\n\n' +
        inspect(text) + '\n');
  }
  if (typeof error !== 'object' || error === null) {
    options.operator = 'deepStrictEqual';
    var plain = new AssertionError(options);
    plain.operator = operator;
    throw plain;
  }
  matchMembers(error, expected, message, operator);
}

function caught(fn) {
  errors.checkFunction(fn, 'fn');
  try {
    fn();
  } catch (e) {
    return e;
  }
  return NONE;
}

var kinds = ['Object', 'Error', 'Function', 'RegExp'];

// args: what the caller gave behind the function or promise.
function expectError(operator, error, args) {
  var expected = args[0], message = args[1];
  if (typeof expected === 'string') {
    if (args.length === 2) throw new codes.ERR_INVALID_ARG_TYPE('error', kinds, expected);
    if (typeof error === 'object' && error !== null) {
      if (error.message === expected) {
        throw new codes.ERR_AMBIGUOUS_ARGUMENT('error/message', 'The error message "' + error.message + '" is identical to the message.');
      }
    } else if (error === expected) {
      throw new codes.ERR_AMBIGUOUS_ARGUMENT('error/message', 'The error "' + error + '" is identical to the message.');
    }
    message = expected;
    expected = undefined;
  } else if (expected !== undefined && expected !== null && typeof expected !== 'object' && typeof expected !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE('error', kinds, expected);
  }
  if (error === NONE) {
    raise({
      actual: undefined, expected: expected, operator: operator,
      message: 'Missing expected ' + (operator === 'rejects' ? 'rejection' : 'exception') +
          (expected && expected.name ? ' (' + expected.name + ')' : '') + (message ? ': ' + message : '.')
    });
  }
  if (expected) matches(error, expected, message, operator);
}

function isExpected(error, expected) {
  if (typeof expected !== 'function') {
    if (types.isRegExp(expected)) return RegExp.prototype.exec.call(expected, String(error)) !== null;
    throw new codes.ERR_INVALID_ARG_TYPE('expected', ['Function', 'RegExp'], expected);
  }
  if (expected.prototype !== undefined && error instanceof expected) return true;
  if (Object.prototype.isPrototypeOf.call(Error, expected)) return false;
  return expected.call({}, error) === true;
}

function expectNone(operator, error, args) {
  if (error === NONE) return;
  var expected = args[0], message = args[1];
  if (typeof expected === 'string') {
    message = expected;
    expected = undefined;
  }
  if (expected && !isExpected(error, expected)) throw error;
  raise({
    actual: error, expected: expected, operator: operator,
    message: 'Got unwanted ' + (operator === 'doesNotReject' ? 'rejection' : 'exception') + (message ? ': ' + message : '.') +
        '\nActual message: "' + (error && error.message) + '"'
  });
}

function rest(args) {
  return Array.prototype.slice.call(args, 1);
}

assert.throws = function throws(fn) {
  expectError('throws', caught(fn), rest(arguments));
};

function isPromise(value) {
  return types.isPromise(value) || (value !== null && typeof value === 'object' && typeof value.then === 'function' &&
      typeof value.catch === 'function');
}

// Resolves to the reason, or to NONE.
function settle(promise) {
  return new Promise(function (resolve) {
    if (typeof promise === 'function') {
      var made = promise();
      if (!isPromise(made)) throw new codes.ERR_INVALID_RETURN_VALUE('instance of Promise', 'promiseFn', made);
      promise = made;
    } else if (!isPromise(promise)) {
      throw new codes.ERR_INVALID_ARG_TYPE('promiseFn', ['Function', 'Promise'], promise);
    }
    resolve(Promise.resolve(promise).then(function () {
      return { error: NONE };
    }, function (e) {
      return { error: e };
    }));
  });
}
assert.rejects = function rejects(promise) {
  var args = rest(arguments);
  return settle(promise).then(function (got) {
    expectError('rejects', got.error, args);
  });
};
assert.doesNotThrow = function doesNotThrow(fn) {
  expectNone('doesNotThrow', caught(fn), rest(arguments));
};
assert.doesNotReject = function doesNotReject(promise) {
  var args = rest(arguments);
  return settle(promise).then(function (got) {
    expectNone('doesNotReject', got.error, args);
  });
};

assert.ifError = function ifError(value) {
  if (value === null || value === undefined) return;
  var text = 'ifError got unwanted exception: ';
  if (typeof value !== 'object' || typeof value.message !== 'string') text += inspect(value);
  else text += value.message.length === 0 && value.constructor ? value.constructor.name : value.message;
  var error = new AssertionError({ message: text, actual: value, expected: null, operator: 'ifError' });
  // The frames of the error that is told follow those of the assertion.
  var at = typeof value.stack === 'string' ? value.stack.indexOf('\n    at') : -1;
  if (at >= 0) {
    var own = String(error.stack).split('\n'), other = value.stack.slice(at + 1).split('\n');
    for (var i = 0; i < other.length; i++) {
      var same = own.indexOf(other[i]);
      if (same < 0) continue;
      own = own.slice(0, same);
      break;
    }
    errors.define(error, 'stack', own.concat(other).join('\n'));
  }
  throw error;
};

function checkMatch(operator, text, pattern, message) {
  if (!types.isRegExp(pattern)) throw new codes.ERR_INVALID_ARG_TYPE('regexp', 'RegExp', pattern);
  var wanted = operator === 'match';
  if (typeof text === 'string' && (RegExp.prototype.exec.call(pattern, text) !== null) === wanted) return;
  raiseWith({ actual: text, expected: pattern, message: message, operator: operator }, typeof text !== 'string'
    ? 'The "string" argument must be of type string. Received type ' + typeof text + ' (' + inspect(text) + ')'
    : 'The input ' + (wanted ? 'did not match' : 'was expected to not match') + ' the regular expression ' +
        inspect(pattern) + '. Input:\n\n' + inspect(text) + '\n');
}
assert.match = function match(text, pattern, message) {
  checkMatch('match', text, pattern, message);
};
assert.doesNotMatch = function doesNotMatch(text, pattern, message) {
  checkMatch('doesNotMatch', text, pattern, message);
};

assert.CallTracker = require('util').deprecate(require('internal/assertion_error').CallTracker,
    'assert.CallTracker is deprecated.', 'DEP0173');

var strict = function strict() {
  check(arguments.length, arguments[0], arguments[1]);
};
assert.strict = Object.assign(strict, assert, {
  equal: assert.strictEqual, deepEqual: assert.deepStrictEqual, notEqual: assert.notStrictEqual,
  notDeepEqual: assert.notDeepStrictEqual
});
strict.strict = strict;
