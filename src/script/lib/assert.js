// assert.
'use strict';

var compare = require('internal/compare');
var errors = require('internal/errors');
var codes = errors.codes;
var inspect = require('internal/inspect').inspect;

function show(value) {
  return inspect(value, {
    compact: false, customInspect: false, depth: 1000, maxArrayLength: Infinity, showHidden: false, showProxy: false,
    sorted: true, getters: true, breakLength: Infinity
  });
}

var heads = {
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  strictEqual: 'Expected values to be strictly equal:',
  strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notStrictEqualObject: 'Expected "actual" not to be reference-equal to "expected":',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
  notIdentical: 'Values identical but not reference-equal:',
  notDeepEqualUnequal: 'Expected values not to be loosely deep-equal:'
};

// Lines with + (only actual) and - (only expected), as a longest common run finds them.
function difference(actual, expected) {
  var a = show(actual).split('\n'), b = show(expected).split('\n');
  var rows = [], i, j;
  if (a.length * b.length > 4e6) return '+ ' + a.join('\n+ ') + '\n- ' + b.join('\n- ');
  for (i = a.length; i >= 0; i--) {
    rows[i] = [];
    for (j = b.length; j >= 0; j--) {
      if (i === a.length || j === b.length) rows[i][j] = 0;
      else rows[i][j] = a[i] === b[j] ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1]);
    }
  }
  var out = [];
  i = j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      out.push('  ' + a[i]);
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || rows[i + 1][j] >= rows[i][j + 1])) {
      out.push('+ ' + a[i++]);
    } else {
      out.push('- ' + b[j++]);
    }
  }
  return out.join('\n');
}

function isPlain(value) {
  return value === null || (typeof value !== 'object' && typeof value !== 'function');
}

function messageFor(operator, actual, expected) {
  if (operator === 'deepStrictEqual' || operator === 'strictEqual') {
    var both = isPlain(actual) && isPlain(expected);
    var a = show(actual), b = show(expected);
    if (operator === 'strictEqual' && !isPlain(actual) && !isPlain(expected)) {
      if (a === b) return heads.notIdentical + '\n\n' + a + '\n';
      operator = 'strictEqualObject';
    }
    if (a.indexOf('\n') < 0 && b.indexOf('\n') < 0 && a !== b && (both || !(actual && expected && typeof actual === 'object')) &&
        a.length + b.length <= 12 && (actual !== 0 || expected !== 0)) {
      return heads[operator] + '\n\n' + a + ' !== ' + b + '\n';
    }
    return heads[operator] + '\n+ actual - expected\n\n' + difference(actual, expected);
  }
  if (operator === 'notDeepStrictEqual' || operator === 'notStrictEqual') {
    if (operator === 'notStrictEqual' && !isPlain(actual)) operator = 'notStrictEqualObject';
    var lines = show(actual);
    return lines.indexOf('\n') < 0 ? heads[operator] + (lines.length > 5 ? '\n\n' : ' ') + lines
      : heads[operator] + '\n\n' + lines + '\n';
  }
  if (operator === 'deepEqual') return heads.deepEqual + '\n\n' + show(actual) + '\n\nshould loosely deep-equal\n\n' + show(expected);
  if (operator === 'notDeepEqual') {
    return heads.notDeepEqual + '\n\n' + show(actual) + '\n\nshould not loosely deep-equal\n\n' + show(expected);
  }
  return show(actual) + ' ' + operator + ' ' + show(expected);
}

function AssertionError(options) {
  errors.checkObject(options, 'options');
  var message = options.message;
  var generated = message === undefined || message === null;
  var text = generated ? messageFor(options.operator, options.actual, options.expected) : String(message);
  if (!generated && (options.operator === 'strictEqual' || options.operator === 'deepStrictEqual')) {
    // Node says both: the caller's words instead of its heading, then the difference.
    text += messageFor(options.operator, options.actual, options.expected).replace(/^[^\n]*/, '');
  }
  var error = new Error(text);
  Object.setPrototypeOf(error, AssertionError.prototype);
  error.generatedMessage = generated;
  error.code = 'ERR_ASSERTION';
  error.actual = options.actual;
  error.expected = options.expected;
  error.operator = options.operator;
  var stack = String(error.stack).split('\n    at ');
  errors.define(error, 'stack', ['AssertionError [ERR_ASSERTION]: ' + error.message].concat(stack.slice(1)).join('\n    at '));
  return error;
}
AssertionError.prototype = Object.create(Error.prototype);
errors.define(AssertionError.prototype, 'constructor', AssertionError);
errors.define(AssertionError.prototype, 'name', 'AssertionError');
errors.define(AssertionError.prototype, 'toString', function () {
  return this.name + ' [' + this.code + ']: ' + this.message;
});

function fail(actual, expected, message, operator) {
  if (message instanceof Error) throw message;
  throw new AssertionError({ message: message, actual: actual, expected: expected, operator: operator });
}

// The same with a text of ours.
function failWith(actual, expected, text, operator) {
  throw withGenerated(new AssertionError({ message: text, actual: actual, expected: expected, operator: operator }));
}

function ok(args, value, message) {
  if (value) return;
  if (args === 0) {
    throw withGenerated(new AssertionError({ message: 'No value argument passed to `assert.ok()`', actual: value, expected: true, operator: '==' }));
  }
  if (message instanceof Error) throw message;
  if (message === undefined || message === null) {
    throw withGenerated(new AssertionError({ message: 'The expression evaluated to a falsy value', actual: value, expected: true, operator: '==' }));
  }
  throw new AssertionError({ message: message, actual: value, expected: true, operator: '==' });
}
function withGenerated(error) {
  error.generatedMessage = true;
  return error;
}

var assert = module.exports = function assert(value, message) {
  ok(arguments.length, value, message);
};
assert.ok = function (value, message) {
  ok(arguments.length, value, message);
};
assert.AssertionError = AssertionError;
assert.fail = function (message) {
  if (message instanceof Error) throw message;
  var error = new AssertionError({ message: message === undefined ? 'Failed' : message, operator: 'fail' });
  error.generatedMessage = message === undefined;
  throw error;
};

function needTwo(args) {
  if (args.length < 2) throw new codes.ERR_MISSING_ARGS('actual', 'expected');
}
function check(name, operator, test) {
  assert[name] = function (actual, expected, message) {
    needTwo(arguments);
    if (!test(actual, expected)) fail(actual, expected, message, operator);
  };
  errors.define(assert[name], 'name', name);
}
check('equal', '==', function (a, b) {
  return a == b || (a !== a && b !== b);
});
check('notEqual', '!=', function (a, b) {
  return !(a == b || (a !== a && b !== b));
});
check('strictEqual', 'strictEqual', Object.is);
check('notStrictEqual', 'notStrictEqual', function (a, b) {
  return !Object.is(a, b);
});
check('deepEqual', 'deepEqual', function (a, b) {
  return compare.deepEqual(a, b, false);
});
check('notDeepEqual', 'notDeepEqual', function (a, b) {
  return !compare.deepEqual(a, b, false);
});
check('deepStrictEqual', 'deepStrictEqual', function (a, b) {
  return compare.deepEqual(a, b, true);
});
check('notDeepStrictEqual', 'notDeepStrictEqual', function (a, b) {
  return !compare.deepEqual(a, b, true);
});

// ---- exceptions

function matches(error, expected, message, operator) {
  if (expected === undefined) return;
  if (typeof expected === 'function') {
    if (expected.prototype !== undefined && error instanceof expected) return;
    if (Error.isPrototypeOf(expected) || expected === Error || (expected.prototype && expected.prototype instanceof Error)) {
      if (message === undefined) {
        message = 'The error is expected to be an instance of "' + expected.name + '". Received ' +
            (error instanceof Error ? '"' + error.name + '"' : '"' + inspect(error, { depth: -1 }) + '"') +
            (error && error.message ? '\n\nError message:\n\n' + error.message : '');
      }
      throw withGenerated(new AssertionError({ message: message, actual: error, expected: expected, operator: operator }));
    }
    if (expected.call({}, error) === true) return;
    fail(error, expected, message === undefined ? 'The ' + (expected.name ? '"' + expected.name + '" ' : '') +
        'validation function is expected to return "true". Received ' + inspect(expected.call({}, error)) +
        (error instanceof Error ? '\n\nCaught error:\n\n' + error : '') : message, operator);
    return;
  }
  if (expected instanceof RegExp) {
    if (expected.test(String(error))) return;
    if (message !== undefined) fail(error, expected, message, operator);
    failWith(error, expected, 'The input did not match the regular expression ' + inspect(expected) + '. Input:\n\n' +
        inspect(String(error)) + '\n', operator);
  }
  if (typeof expected !== 'object' || expected === null) {
    throw new codes.ERR_INVALID_ARG_TYPE('expected', ['Function', 'Error', 'RegExp', 'Object'], expected);
  }
  var keys = Object.keys(expected);
  if (expected instanceof Error) keys.push('name', 'message');
  else if (!keys.length) throw new codes.ERR_INVALID_ARG_VALUE('error', expected, 'may not be an empty object');
  keys.forEach(function (key) {
    if (error && typeof error[key] === 'string' && expected[key] instanceof RegExp && expected[key].test(error[key])) return;
    if (error && key in Object(error) && compare.deepEqual(error[key], expected[key], true)) return;
    fail(error, expected, message, operator);
  });
}

function caught(fn) {
  errors.checkFunction(fn, 'fn');
  try {
    fn();
  } catch (e) {
    return { error: e };
  }
  return null;
}

assert.throws = function throws(fn, expected, message) {
  var got = caught(fn);
  if (typeof expected === 'string') {
    message = expected;
    expected = undefined;
  }
  if (!got) {
    var name = expected && expected.name ? ' (' + expected.name + ')' : '';
    fail(undefined, expected, 'Missing expected exception' + name + (message ? ': ' + message : '.'), 'throws');
  }
  matches(got.error, expected, message, 'throws');
};
assert.doesNotThrow = function doesNotThrow(fn, expected, message) {
  var got = caught(fn);
  if (!got) return;
  if (typeof expected === 'string') {
    message = expected;
    expected = undefined;
  }
  if (expected && !(expected instanceof RegExp ? expected.test(String(got.error)) : got.error instanceof expected)) throw got.error;
  fail(got.error, expected, 'Got unwanted exception' + (message ? ': ' + message : '.') + '\nActual message: "' +
      (got.error && got.error.message) + '"', 'doesNotThrow');
};
function settle(promise) {
  if (typeof promise === 'function') promise = promise();
  return Promise.resolve(promise).then(function () {
    return null;
  }, function (e) {
    return { error: e };
  });
}
assert.rejects = function rejects(promise, expected, message) {
  return settle(promise).then(function (got) {
    if (!got) fail(undefined, expected, 'Missing expected rejection' + (message ? ': ' + message : '.'), 'rejects');
    matches(got.error, expected, message, 'rejects');
  });
};
assert.doesNotReject = function doesNotReject(promise, expected, message) {
  return settle(promise).then(function (got) {
    if (got) fail(got.error, expected, 'Got unwanted rejection' + (message ? ': ' + message : '.') + '\nActual message: "' +
        (got.error && got.error.message) + '"', 'doesNotReject');
  });
};
assert.ifError = function ifError(value) {
  if (value === null || value === undefined) return;
  var text = 'ifError got unwanted exception: ';
  text += typeof value === 'object' && typeof value.message === 'string' ? value.message || value.constructor.name : inspect(value);
  throw new AssertionError({ message: text, actual: value, expected: null, operator: 'ifError' });
};
assert.match = function match(text, pattern, message) {
  if (typeof text === 'string' && pattern.test(text)) return;
  if (message) fail(text, pattern, message, 'match');
  failWith(text, pattern, (typeof text !== 'string' ? 'The "string" argument must be of type string. Received type ' +
      typeof text + ' (' + inspect(text) + ')' : 'The input did not match the regular expression ' + inspect(pattern) + '. Input:\n\n' + inspect(text) + '\n'), 'match');
};
assert.doesNotMatch = function doesNotMatch(text, pattern, message) {
  if (typeof text === 'string' && !pattern.test(text)) return;
  if (message) fail(text, pattern, message, 'doesNotMatch');
  failWith(text, pattern, 'The input was expected to not match the regular expression ' + inspect(pattern) + '. Input:\n\n' + inspect(text) + '\n', 'doesNotMatch');
};

var strict = assert.strict = function strict(value, message) {
  ok(arguments.length, value, message);
};
Object.assign(strict, assert, {
  equal: assert.strictEqual, deepEqual: assert.deepStrictEqual, notEqual: assert.notStrictEqual,
  notDeepEqual: assert.notDeepStrictEqual
});
strict.strict = strict;
