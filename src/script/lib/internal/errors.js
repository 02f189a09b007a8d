// Errors with Node's codes, messages and properties.
'use strict';

var map = require('internal/uvmap');

function define(object, name, value) {
  Object.defineProperty(object, name, { value: value, writable: true, enumerable: false, configurable: true });
}

// What Node does not have: a call that waits inside of another one's.
var DEADLOCK = 'nothing can end this wait';

// The calls that say their path even if it is empty.
var takesPath = /^(copyfile|rename|link|symlink|open|opendir|l?stat|access|mkdir|rmdir|unlink|scandir|readlink|realpath|l?chmod|l?chown|l?utime)$/;

// An Error as Node's bindings throw it: [number, name, syscall, path, dest, text].
function uvException(fault) {
  var entry = map[fault[0]] || [fault[1] || 'UNKNOWN', 'unknown error'];
  var text = entry[1];
  if (fault[1] === 'EDEADLK') text = (fault[5] || DEADLOCK) + ': use the asynchronous form';
  var message = entry[0] + ': ' + text + ', ' + fault[2];
  var hasPath = fault[3] || (fault[3] === '' && fault[0] === 2 && takesPath.test(fault[2]));
  if (hasPath) message += " '" + fault[3] + "'";
  var hasDest = fault[4] || fault[4] === '' && hasPath && /^(copyfile|rename|link|symlink)$/.test(fault[2]);
  if (hasDest) message += " -> '" + fault[4] + "'";
  var error = new Error(message);
  error.errno = -fault[0];
  error.code = entry[0];
  error.syscall = fault[2];
  if (hasPath) error.path = fault[3];
  if (hasDest) error.dest = fault[4];
  return error;
}

// ---- errors of our own making: codes.ERR_X(arguments of its text)

var codes = {};

// Errors of Node's own bindings, whose stacks do not say the code.
var natively = ['ERR_INVALID_URL', 'ERR_SCRIPT_EXECUTION_TIMEOUT'];

function makeCode(code, Base, text, key) {
  codes[key || code] = function NodeError() {
    var args = Array.prototype.slice.call(arguments);
    var error = new Base(typeof text === 'function' ? text.apply(null, args) : text);
    error.code = code;
    if (natively.indexOf(code) >= 0) return error;
    define(error, 'toString', function () {
      return this.name + ' [' + code + ']: ' + this.message;
    });
    // The stack says the code, the name does not.
    var stack = String(error.stack);
    var head = error.name + ': ' + error.message;
    if (stack.indexOf(head) === 0) stack = error.name + ' [' + code + ']' + stack.slice(error.name.length);
    define(error, 'stack', stack);
    return error;
  };
}

function determine(value) {
  if (value === null || value === undefined) return ' Received ' + value;
  if (typeof value === 'function') return ' Received function ' + value.name;
  if (typeof value === 'object') {
    if (value.constructor && typeof value.constructor.name === 'string') return ' Received an instance of ' + value.constructor.name;
    return ' Received ' + require('internal/inspect').inspect(value, { depth: -1 });
  }
  var shown = require('internal/inspect').inspect(value, { colors: false });
  if (shown.length > 28) shown = typeof value === 'string' ? shown.slice(0, 26) + "...'" : shown.slice(0, 25) + '...';
  return ' Received type ' + typeof value + ' (' + shown + ')';
}

var typeNames = ['string', 'function', 'number', 'object', 'Function', 'Object', 'boolean', 'bigint', 'symbol'];

function oneOf(words, last) {
  if (words.length === 1) return words[0];
  if (words.length === 2) return words[0] + ' ' + last + ' ' + words[1];
  return words.slice(0, -1).join(', ') + ', ' + last + ' ' + words[words.length - 1];
}

makeCode('ERR_INVALID_ARG_TYPE', TypeError, function (name, expected, actual) {
  if (!Array.isArray(expected)) expected = [expected];
  var message = 'The ';
  if (/ argument$/.test(name)) message += name + ' ';
  else message += '"' + name + '" ' + (name.indexOf('.') >= 0 ? 'property' : 'argument') + ' ';
  message += 'must be ';
  var types = [], instances = [], other = [];
  expected.forEach(function (value) {
    if (typeNames.indexOf(value) >= 0) types.push(value.toLowerCase());
    else if (/^([A-Z][a-z0-9]*)+$/.test(value)) instances.push(value);
    else other.push(value);
  });
  if (instances.length > 0 && types.indexOf('object') >= 0) {
    types.splice(types.indexOf('object'), 1);
    instances.push('Object');
  }
  if (types.length) {
    message += (types.length > 1 ? 'one of type ' : 'of type ') + oneOf(types, 'or');
    if (instances.length || other.length) message += ' or ';
  }
  if (instances.length) {
    message += 'an instance of ' + oneOf(instances, 'or');
    if (other.length) message += ' or ';
  }
  if (other.length) {
    if (other.length > 1) message += 'one of ' + oneOf(other, 'or');
    else message += (other[0].toLowerCase() !== other[0] ? 'an ' : '') + other[0];
  }
  return message + '.' + determine(actual);
});
function badValue(name, value, reason) {
  var shown = require('internal/inspect').inspect(value);
  if (shown.length > 128) shown = shown.slice(0, 128) + '...';
  var kind = name.indexOf('.') >= 0 ? 'property' : 'argument';
  return 'The ' + kind + " '" + name + "' " + (reason || 'is invalid') + '. Received ' + shown;
}
makeCode('ERR_INVALID_ARG_VALUE', TypeError, badValue);

function withUnderscores(value) {
  var text = String(value);
  var start = text[0] === '-' ? 1 : 0;
  var i = text.length, result = '';
  for (; i >= start + 4; i -= 3) result = '_' + text.slice(i - 3, i) + result;
  return text.slice(0, i) + result;
}

makeCode('ERR_OUT_OF_RANGE', RangeError, function (name, range, value) {
  var shown = typeof value === 'number' && isFinite(value) && Math.floor(value) === value && Math.abs(value) > 4294967296
    ? withUnderscores(value) : typeof value === 'bigint' && (value > 4294967296 || value < -4294967296) ? withUnderscores(value) + 'n'
    : require('internal/inspect').inspect(value);
  return 'The value of "' + name + '" is out of range. It must be ' + range + '. Received ' + shown;
});
makeCode('ERR_BUFFER_OUT_OF_BOUNDS', RangeError, function (name) {
  return name ? '"' + name + '" is outside of buffer bounds' : 'Attempt to access memory outside buffer bounds';
});
makeCode('ERR_INVALID_BUFFER_SIZE', RangeError, function (bits) {
  return 'Buffer size must be a multiple of ' + bits;
});
makeCode('ERR_UNKNOWN_ENCODING', TypeError, function (name) {
  return 'Unknown encoding: ' + (typeof name === 'string' ? name : require('internal/format').format('%s', name));
});
makeCode('ERR_UNKNOWN_SIGNAL', TypeError, function (name) {
  return 'Unknown signal: ' + name;
});
makeCode('ERR_UNHANDLED_ERROR', Error, function (shown) {
  return shown === undefined ? 'Unhandled error.' : 'Unhandled error. (' + shown + ')';
});
makeCode('ERR_INVALID_THIS', TypeError, function (name) {
  if (name === 'DOMException') return 'Value of "this" must be of DOMException';
  return 'Value of "this" must be of type ' + name;
});
makeCode('ERR_INVALID_URL', TypeError, 'Invalid URL');
makeCode('ERR_INVALID_URL_SCHEME', TypeError, function (expected) {
  return 'The URL must be of scheme ' + expected;
});
makeCode('ERR_INVALID_FILE_URL_PATH', TypeError, function (text) {
  return 'File URL path ' + text;
});
makeCode('ERR_UNKNOWN_BUILTIN_MODULE', Error, function (name) {
  return 'No such built-in module: ' + name;
});
makeCode('ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', TypeError, function (name) {
  return 'The feature ' + name + ' is unavailable on the current platform, which is being used to run Node.js';
});
makeCode('ERR_HTTP_HEADERS_SENT', Error, function (what) {
  return 'Cannot ' + what + ' headers after they are sent to the client';
});
makeCode('ERR_HTTP_INVALID_HEADER_VALUE', TypeError, function (value, name) {
  return 'Invalid value "' + value + '" for header "' + name + '"';
});
makeCode('ERR_HTTP_INVALID_STATUS_CODE', RangeError, function (status) {
  return 'Invalid status code: ' + status;
});
makeCode('ERR_INVALID_CHAR', TypeError, function (what, name) {
  return 'Invalid character in ' + what + (name ? ' ["' + name + '"]' : '');
});
makeCode('ERR_INVALID_HTTP_TOKEN', TypeError, function (what, token) {
  return what + ' must be a valid HTTP token ["' + token + '"]';
});
makeCode('ERR_INVALID_PROTOCOL', TypeError, function (actual, expected) {
  return 'Protocol "' + actual + '" not supported. Expected "' + expected + '"';
});
makeCode('ERR_UNESCAPED_CHARACTERS', TypeError, function (what) {
  return what + ' contains unescaped characters';
});
makeCode('ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH', RangeError, 'Input buffers must have the same byte length');
makeCode('ERR_BUFFER_TOO_LARGE', RangeError, function (most) {
  return 'Cannot create a Buffer larger than ' + most + ' bytes';
});
makeCode('ERR_SCRIPT_EXECUTION_TIMEOUT', Error, function (ms) {
  return 'Script execution timed out after ' + ms + 'ms';
});
makeCode('ERR_SOCKET_CLOSED', Error, 'Socket is closed');
makeCode('ERR_INVALID_MODULE_SPECIFIER', TypeError, function (specifier, reason, base) {
  return 'Invalid module "' + specifier + '" ' + reason + (base ? ' imported from ' + base : '');
});
makeCode('ERR_INVALID_OBJECT_DEFINE_PROPERTY', TypeError, function (text) {
  return text;
});
makeCode('ERR_DOMAIN_CALLBACK_NOT_AVAILABLE', Error, 'A callback was registered through ' +
    'process.setUncaughtExceptionCaptureCallback(), which is mutually exclusive with using the `domain` module');
makeCode('ERR_DOMAIN_CANNOT_SET_UNCAUGHT_EXCEPTION_CAPTURE', Error, 'The `domain` module is in use, which is mutually exclusive ' +
    'with calling process.setUncaughtExceptionCaptureCallback()');
makeCode('ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET', Error,
    '`process.setupUncaughtExceptionCapture()` was called while a capture callback was already active');
makeCode('ERR_UNKNOWN_CREDENTIAL', Error, function (kind, name) {
  return kind + ' identifier does not exist: ' + name;
});
makeCode('ERR_UNKNOWN_FILE_EXTENSION', TypeError, function (extension, file, more) {
  return 'Unknown file extension "' + extension + '" for ' + file + (more || '');
});
makeCode('ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING', Error, function (file) {
  return 'Stripping types is currently unsupported for files under node_modules, for "' + file + '"';
});
makeCode('ERR_REQUIRE_CYCLE_MODULE', Error, function (file, from, why) {
  return 'Cannot require() ES Module ' + file + ' in a cycle.' + (from ? ' (from ' + from + ')' : '') + (why || '');
});
makeCode('ERR_STREAM_WRITE_AFTER_END', Error, 'write after end');
makeCode('ERR_STREAM_NULL_VALUES', TypeError, 'May not write null values to stream');
makeCode('ERR_STREAM_DESTROYED', Error, function (name) {
  return 'Cannot call ' + name + ' after a stream was destroyed';
});
makeCode('ERR_STREAM_ALREADY_FINISHED', Error, function (name) {
  return 'Cannot call ' + name + ' after a stream was finished';
});
makeCode('ERR_STREAM_PUSH_AFTER_EOF', Error, 'stream.push() after EOF');
makeCode('ERR_STREAM_UNSHIFT_AFTER_END_EVENT', Error, 'stream.unshift() after end event');
makeCode('ERR_STREAM_PREMATURE_CLOSE', Error, 'Premature close');
makeCode('ERR_STREAM_CANNOT_PIPE', Error, 'Cannot pipe, not readable');
makeCode('ERR_METHOD_NOT_IMPLEMENTED', Error, function (name) {
  return 'The ' + name + ' method is not implemented';
});
makeCode('ERR_MULTIPLE_CALLBACK', Error, 'Callback called multiple times');
makeCode('ERR_INCOMPATIBLE_OPTION_PAIR', TypeError, function (one, two) {
  return 'Option "' + one + '" cannot be used in combination with option "' + two + '"';
});
makeCode('ERR_DIR_CLOSED', Error, 'Directory handle was closed');
makeCode('ERR_MISSING_ARGS', TypeError, function () {
  // A list stands for any one of its words.
  var words = Array.prototype.map.call(arguments, function (word) {
    return '"' + (Array.isArray(word) ? word.join('" or "') : word) + '"';
  });
  return 'The ' + oneOf(words, 'and') + ' argument' + (words.length > 1 ? 's' : '') + ' must be specified';
});
makeCode('ERR_SOCKET_BAD_PORT', RangeError, function (name, port, zero) {
  return name + ' should be ' + (zero ? '>=' : '>') + ' 0 and < 65536.' + determine(port) + '.';
});
makeCode('ERR_HTTP_CONTENT_LENGTH_MISMATCH', Error, function (actual, promised) {
  return "Response body's content-length of " + actual + ' byte(s) does not match the content-length of ' + promised +
      ' byte(s) set in header';
});
makeCode('ERR_IPC_CHANNEL_CLOSED', Error, 'Channel closed');
makeCode('ERR_IPC_DISCONNECTED', Error, 'IPC channel is already disconnected');
makeCode('ERR_IPC_ONE_PIPE', Error, 'Child process can have only one IPC pipe');
makeCode('ERR_IPC_SYNC_FORK', Error, 'IPC cannot be used with synchronous forks');
makeCode('ERR_CHILD_PROCESS_IPC_REQUIRED', Error, function (name) {
  return "Forked processes must have an IPC channel, missing value 'ipc' in " + name;
});
makeCode('ERR_INVALID_HANDLE_TYPE', TypeError, function (why) {
  return 'This handle type cannot be sent' + (why ? ': ' + why : '');
});
makeCode('ERR_IPC_MESSAGE_TOO_LARGE', RangeError, function (most) {
  return 'The message is longer than ' + most + ' bytes, the limit of a channel';
});
makeCode('ERR_IPC_BUFFER_OVERFLOW', Error, function (most) {
  return 'More than ' + most + ' bytes wait for the other side to read: wait for the callbacks of send()';
});
makeCode('ERR_ASYNC_CALLBACK', TypeError, function (name) {
  return name + ' must be a function';
});
makeCode('ERR_ASYNC_TYPE', TypeError, function (type) {
  return 'Invalid name for async "type": ' + type;
});
makeCode('ERR_INVALID_ASYNC_ID', RangeError, function (name, value) {
  return 'Invalid ' + name + ' value: ' + value;
});
makeCode('ERR_INVALID_STATE', Error, function (text) {
  return 'Invalid state: ' + text;
});
makeCode('ERR_INVALID_STATE', TypeError, function (text) {
  return 'Invalid state: ' + text;
}, 'ERR_INVALID_STATE_TYPE');
makeCode('ERR_INVALID_ARG_VALUE', RangeError, badValue, 'ERR_INVALID_ARG_VALUE_RANGE');
makeCode('ERR_ILLEGAL_CONSTRUCTOR', TypeError, 'Illegal constructor');
makeCode('ERR_MISSING_OPTION', TypeError, function (name) {
  return name + ' is required';
});
makeCode('ERR_ARG_NOT_ITERABLE', TypeError, function (value) {
  return String(value) + ' must be iterable';
});
makeCode('ERR_INVALID_MIME_SYNTAX', TypeError, function (what, text, at) {
  return 'The MIME syntax for a ' + what + ' in "' + text + '" is invalid' + (at >= 0 ? ' at ' + at : '');
});
makeCode('ERR_PERFORMANCE_INVALID_TIMESTAMP', TypeError, function (time) {
  return time + ' is not a valid timestamp';
});
makeCode('ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS', TypeError, asItIs);
makeCode('ERR_TEST_FAILURE', Error, function (text) {
  return text;
});
// Texts of their own.
function asItIs(text) {
  return text;
}
makeCode('ERR_INVALID_ARG_TYPE', TypeError, asItIs, 'ERR_INVALID_ARG_TYPE_TEXT');
makeCode('ERR_MISSING_ARGS', TypeError, asItIs, 'ERR_MISSING_ARGS_TEXT');
makeCode('ERR_INVALID_TRANSFER_OBJECT', TypeError, 'Found invalid object in transferList');
makeCode('ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST', TypeError,
    'Object that needs transfer was found in message but not listed in transferList');
makeCode('ERR_CONSTRUCT_CALL_INVALID', TypeError, 'Constructor cannot be called');
makeCode('ERR_CONSTRUCT_CALL_REQUIRED', TypeError, function (name) {
  return 'Cannot call constructor without `new`';
});
makeCode('ERR_WORKER_PATH', TypeError, function (name) {
  return "The worker script or module filename must be an absolute path or a relative path starting with './' or '../'." +
      (name.indexOf('file://') === 0 ? ' Wrap file:// URLs with `new URL`.' : '') + (/^data:text\/javascript/.test(name) ? ' Wrap data: URLs with `new URL`.' : '') +
      ' Received "' + name + '"';
});
makeCode('ERR_WORKER_OUT_OF_MEMORY', Error, function (text) {
  return 'Worker terminated due to reaching memory limit: ' + text;
});
makeCode('ERR_WORKER_UNSUPPORTED_OPERATION', TypeError, function (what) {
  return what + ' is not supported in workers';
});
makeCode('ERR_AMBIGUOUS_ARGUMENT', TypeError, function (name, reason) {
  return 'The "' + name + '" argument is ambiguous. ' + reason;
});
makeCode('ERR_INVALID_RETURN_VALUE', TypeError, function (expected, name, value) {
  return 'Expected ' + expected + ' to be returned from the "' + name + '" function but got ' +
      (value && value.constructor && value.constructor.name && typeof value === 'object' ? 'an instance of ' + value.constructor.name
        : determine(value).slice(10)) + '.';
});
makeCode('ERR_CONSOLE_WRITABLE_STREAM', TypeError, function (name) {
  return 'Console expects a writable stream instance for ' + name;
});
makeCode('ERR_INCOMPATIBLE_OPTION_PAIR', TypeError, function (one, other) {
  return 'Option "' + one + '" cannot be used in combination with option "' + other + '"';
});
makeCode('ERR_ENCODING_NOT_SUPPORTED', RangeError, function (label) {
  return 'The "' + label + '" encoding is not supported';
});
makeCode('ERR_ENCODING_INVALID_ENCODED_DATA', TypeError, function (encoding) {
  return 'The encoded data was not valid for encoding ' + encoding;
});
makeCode('ERR_INVALID_ARG_TYPE', TypeError,
    'The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.', 'ERR_INVALID_ARG_LIST');
makeCode('ERR_EVENT_RECURSION', Error, function (type) {
  return 'The event "' + type + '" is already being dispatched';
});
makeCode('ERR_INVALID_TUPLE', TypeError, function (name, form) {
  return name + ' must be an iterable ' + form + ' tuple';
});
makeCode('ERR_FALSY_VALUE_REJECTION', Error, 'Promise was rejected with falsy value');
makeCode('ERR_BLOCKING_UNAVAILABLE', Error, function (text) {
  return text;
});

// Node's SystemError: what a call of several steps refuses in the system's words.
exports.systemError = function (code, text, number, syscall, why, path) {
  var entry = map[number] || ['UNKNOWN', 'unknown error'];
  var error = new Error(text + ': ' + syscall + ' returned ' + entry[0] + ' (' + why + ')' + (path === undefined ? '' : ' ' + path));
  define(error, 'name', 'SystemError');
  error.code = code;
  error.info = { message: why, path: path, syscall: syscall, errno: number, code: entry[0] };
  error.errno = number;
  error.syscall = syscall;
  error.path = path;
  define(error, 'stack', 'SystemError [' + code + ']: ' + error.message + String(error.stack).slice(String(error.stack).indexOf('\n')));
  return error;
};

// Node's SystemError, thrown where the operating system refused something that is no file.
codes.ERR_SYSTEM_ERROR = function (number, syscall, code, message) {
  var entry = map[number] || ['UNKNOWN', 'unknown error'];
  var error = new Error('A system error occurred: ' + syscall + ' returned ' + entry[0] + ' (' + entry[1] + ')');
  error.code = code || 'ERR_SYSTEM_ERROR';
  error.info = { errno: -number, code: entry[0], message: entry[1], syscall: syscall };
  return error;
};

// process.kill and its like: "kill ESRCH".
function errnoException(number, syscall) {
  var entry = map[number] || ['UNKNOWN', 'unknown error'];
  var error = new Error(syscall + ' ' + entry[0]);
  error.errno = -number;
  error.code = entry[0];
  error.syscall = syscall;
  return error;
}

// util's two: by a system call's number (negative), with more words, or with the address that it was about.
exports.errnoOf = function _errnoException(number, syscall, original) {
  var name = require('util').getSystemErrorName(number);
  var error = new Error(original ? syscall + ' ' + name + ' ' + original : syscall + ' ' + name);
  error.errno = number;
  error.code = name;
  error.syscall = syscall;
  return error;
};
exports.withHostPort = function _exceptionWithHostPort(number, syscall, address, port, additional) {
  var details = port && port > 0 ? ' ' + address + ':' + port : address ? ' ' + address : '';
  if (additional) details += ' - Local (' + additional + ')';
  var error = exports.errnoOf(number, syscall);
  error.message += details;
  error.address = address;
  if (port) error.port = port;
  return error;
};

exports.codes = codes;
exports.makeCode = makeCode;
exports.uvException = uvException;
exports.errnoException = errnoException;
exports.define = define;

// ---- checks of arguments

exports.checkFunction = function (value, name) {
  if (typeof value !== 'function') throw new codes.ERR_INVALID_ARG_TYPE(name, 'Function', value);
};
exports.checkString = function (value, name) {
  if (typeof value !== 'string') throw new codes.ERR_INVALID_ARG_TYPE(name, 'string', value);
};
exports.checkNumber = function (value, name, min, max) {
  if (typeof value !== 'number') throw new codes.ERR_INVALID_ARG_TYPE(name, 'number', value);
  if ((min !== undefined && value < min) || (max !== undefined && value > max) || value !== value) {
    var range = min !== undefined && max !== undefined ? '>= ' + min + ' && <= ' + max
      : min !== undefined ? '>= ' + min : '<= ' + max;
    throw new codes.ERR_OUT_OF_RANGE(name, range, value);
  }
};
exports.checkInteger = function (value, name, min, max) {
  if (min === undefined) min = -9007199254740991;
  if (max === undefined) max = 9007199254740991;
  if (typeof value !== 'number') throw new codes.ERR_INVALID_ARG_TYPE(name, 'number', value);
  if (Math.floor(value) !== value) throw new codes.ERR_OUT_OF_RANGE(name, 'an integer', value);
  if (value < min || value > max) throw new codes.ERR_OUT_OF_RANGE(name, '>= ' + min + ' && <= ' + max, value);
};
exports.checkSignal = function (value, name) {
  if (value === undefined || (value !== null && typeof value === 'object' && 'aborted' in value)) return;
  throw new codes.ERR_INVALID_ARG_TYPE(name, 'AbortSignal', value);
};
// A time to wait, in milliseconds.
exports.checkDuration = function (value, name) {
  if (typeof value !== 'number') throw new codes.ERR_INVALID_ARG_TYPE(name, 'number', value);
  if (!(value >= 0 && isFinite(value))) throw new codes.ERR_OUT_OF_RANGE(name, 'a non-negative finite number', value);
};
exports.checkBoolean = function (value, name) {
  if (typeof value !== 'boolean') throw new codes.ERR_INVALID_ARG_TYPE(name, 'boolean', value);
};
exports.checkObject = function (value, name) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, 'Object', value);
  }
};
