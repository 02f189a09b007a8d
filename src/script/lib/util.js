// util.
'use strict';

var inspecting = require('internal/inspect');
var errors = require('internal/errors');
var codes = errors.codes;
var types = require('internal/types');

exports.inspect = inspecting.inspect;
exports.format = inspecting.format;
exports.formatWithOptions = inspecting.formatWithOptions;
exports.types = require('util/types');
exports.isDeepStrictEqual = function isDeepStrictEqual(a, b) {
  return require('internal/compare').deepEqual(a, b, true);
};

exports.inherits = function inherits(type, base) {
  if (type === undefined || type === null) throw new codes.ERR_INVALID_ARG_TYPE('ctor', 'Function', type);
  if (base === undefined || base === null) throw new codes.ERR_INVALID_ARG_TYPE('superCtor', 'Function', base);
  if (base.prototype === undefined) throw new codes.ERR_INVALID_ARG_TYPE('superCtor.prototype', 'Object', base.prototype);
  Object.defineProperty(type, 'super_', { value: base, writable: true, configurable: true });
  Object.setPrototypeOf(type.prototype, base.prototype);
};

var promisified = Symbol.for('nodejs.util.promisify.custom');
exports.promisify = function promisify(original) {
  errors.checkFunction(original, 'original');
  if (original[promisified]) {
    var own = original[promisified];
    errors.checkFunction(own, 'util.promisify.custom');
    return Object.defineProperty(own, promisified, { value: own, enumerable: false, writable: false, configurable: true });
  }
  function fn() {
    var self = this, args = Array.prototype.slice.call(arguments);
    return new Promise(function (resolve, reject) {
      args.push(function (error, value) {
        if (error) reject(error);
        else resolve(value);
      });
      original.apply(self, args);
    });
  }
  Object.setPrototypeOf(fn, Object.getPrototypeOf(original));
  Object.defineProperty(fn, promisified, { value: fn, enumerable: false, writable: false, configurable: true });
  Object.getOwnPropertyNames(original).forEach(function (name) {
    if (name === 'prototype' || name === 'fileName' || name === 'caller' || name === 'arguments') return;
    try {
      Object.defineProperty(fn, name, Object.getOwnPropertyDescriptor(original, name));
    } catch (e) {
      // Not every engine lets functions take all of them.
    }
  });
  return fn;
};
exports.promisify.custom = promisified;

exports.callbackify = function callbackify(original) {
  errors.checkFunction(original, 'original');
  function callbackified() {
    var args = Array.prototype.slice.call(arguments), callback = args.pop(), self = this;
    errors.checkFunction(callback, 'last argument');
    var nextTick = require('internal/tick').nextTick;
    original.apply(this, args).then(function (value) {
      nextTick(callback.bind(self, null, value));
    }, function (reason) {
      if (!reason) {
        var error = new codes.ERR_FALSY_VALUE_REJECTION();
        error.reason = reason;
        reason = error;
      }
      nextTick(callback.bind(self, reason));
    });
  }
  Object.getOwnPropertyNames(original).forEach(function (name) {
    if (name !== 'prototype' && name !== 'caller' && name !== 'arguments') {
      Object.defineProperty(callbackified, name, Object.getOwnPropertyDescriptor(original, name));
    }
  });
  if (typeof original.length === 'number') Object.defineProperty(callbackified, 'length', { value: original.length + 1 });
  if (typeof original.name === 'string') Object.defineProperty(callbackified, 'name', { value: original.name + 'Callbackified' });
  return callbackified;
};

var warned = {};
exports.deprecate = function deprecate(fn, message, code) {
  if (code !== undefined) errors.checkString(code, 'code');
  if (require('process').noDeprecation === true) return fn;
  var done = false;
  function deprecated() {
    if (!done) {
      done = true;
      if (code === undefined || !warned[code]) {
        if (code !== undefined) warned[code] = true;
        require('process').emitWarning(message, 'DeprecationWarning', code);
      }
    }
    return this instanceof deprecated ? Reflect.construct(fn, arguments) : fn.apply(this, arguments);
  }
  Object.setPrototypeOf(deprecated, fn);
  if (fn.prototype) deprecated.prototype = fn.prototype;
  return deprecated;
};

exports.debuglog = function debuglog(set) {
  set = set.toUpperCase();
  var on = new RegExp('(^|,)' + set.replace(/[^A-Z0-9_]/g, '\\$&') + '(,|$)').test((require('process').env.NODE_DEBUG || '').toUpperCase());
  function log() {
    if (!on) return;
    require('process').stderr.write(set + ' ' + require('process').pid + ': ' + exports.format.apply(null, arguments) + '\n');
  }
  log.enabled = on;
  return log;
};
exports.debug = exports.debuglog;

exports.stripVTControlCharacters = function stripVTControlCharacters(text) {
  errors.checkString(text, 'str');
  return text.replace(/[\u001b\u009b][[\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\d/#&.:=?%@~_]+)*|[a-zA-Z\d]+(?:;[-a-zA-Z\d/#&.:=?%@~_]*)*)?(?:\u0007|\u001b\u005c|\u009c))|(?:(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-ntqry=><~]))/g, '');
};
exports.toUSVString = function toUSVString(text) {
  return String(text).replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, function (c) {
    return c.length === 2 ? c : '\ufffd';
  });
};
function codesOf(name) {
  var pair = inspecting.inspect.colors[name];
  if (pair) return pair;
  throw new codes.ERR_INVALID_ARG_VALUE('format', name, 'must be one of: ' + Object.keys(inspecting.inspect.colors).map(function (one) {
    return "'" + one + "'";
  }).join(', '));
}
exports.styleText = function styleText(format, text, options) {
  errors.checkString(text, 'text');
  var checked = !options || options.validateStream !== false;
  var stream = options && options.stream !== undefined ? options.stream : process.stdout;
  if (checked && (!stream || typeof stream.write !== 'function' && typeof stream.pipe !== 'function')) {
    throw new codes.ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
  }
  var list = (Array.isArray(format) ? format : [format]).map(codesOf);
  // Node asks the stream for single formats only.
  if (!Array.isArray(format) && checked && !stream.isTTY) return text;
  return list.reduceRight(function (inner, pair) {
    return '\u001b[' + pair[0] + 'm' + inner + '\u001b[' + pair[1] + 'm';
  }, text);
};
exports.log = function log() {
  var now = new Date(), time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(function (n) {
    return (n < 10 ? '0' : '') + n;
  }).join(':');
  console.log('%s - %s', now.getDate() + ' ' + 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[now.getMonth()] + ' ' + time,
      exports.format.apply(null, arguments));
};
exports.getSystemErrorName = function getSystemErrorName(number) {
  if (typeof number !== 'number') throw new codes.ERR_INVALID_ARG_TYPE('err', 'number', number);
  if (number >= 0 || !Number.isSafeInteger(number)) throw new codes.ERR_OUT_OF_RANGE('err', 'a negative integer', number);
  var entry = require('internal/uvmap')[-number];
  return entry ? entry[0] : 'Unknown system error ' + number;
};
exports.getSystemErrorMap = function getSystemErrorMap() {
  var map = require('internal/uvmap');
  return new Map(Object.keys(map).map(function (key) {
    return [-key, map[key]];
  }));
};
exports.aborted = function aborted(signal, resource) {
  if (!signal || typeof signal.aborted !== 'boolean') return Promise.reject(new codes.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal));
  if (resource === null || typeof resource !== 'object') return Promise.reject(new codes.ERR_INVALID_ARG_TYPE('resource', 'Object', resource));
  if (signal.aborted) return Promise.resolve();
  return new Promise(function (resolve) {
    signal.addEventListener('abort', resolve, { once: true });
  });
};
['MIMEType', 'MIMEParams'].forEach(function (name) {
  Object.defineProperty(exports, name, {
    get: function () {
      return require('internal/mime')[name];
    },
    enumerable: true,
    configurable: true
  });
});
exports.parseArgs = function (config) {
  return require('internal/parse_args').parseArgs(config);
};
exports.TextEncoder = require('internal/encoding').TextEncoder;
exports.TextDecoder = require('internal/encoding').TextDecoder;

// ---- deprecated tests of types
var tests = {
  isArray: Array.isArray,
  isBoolean: function (v) {
    return typeof v === 'boolean';
  },
  isBuffer: function (v) {
    return require('buffer').Buffer.isBuffer(v);
  },
  isDate: types.isDate,
  isError: function (v) {
    return types.isNativeError(v) || v instanceof Error;
  },
  isFunction: function (v) {
    return typeof v === 'function';
  },
  isNull: function (v) {
    return v === null;
  },
  isNullOrUndefined: function (v) {
    return v === null || v === undefined;
  },
  isNumber: function (v) {
    return typeof v === 'number';
  },
  isObject: function (v) {
    return v !== null && typeof v === 'object';
  },
  isPrimitive: function (v) {
    return v === null || (typeof v !== 'object' && typeof v !== 'function');
  },
  isRegExp: types.isRegExp,
  isString: function (v) {
    return typeof v === 'string';
  },
  isSymbol: function (v) {
    return typeof v === 'symbol';
  },
  isUndefined: function (v) {
    return v === undefined;
  }
};
Object.keys(tests).forEach(function (name) {
  exports[name] = tests[name];
});
exports.parseEnv = function parseEnv(content) {
  errors.checkString(content, 'content');
  return require('internal/dotenv').parse(content);
};
exports.transferableAbortController = function transferableAbortController() {
  return new AbortController();
};
exports.transferableAbortSignal = function transferableAbortSignal(signal) {
  if (!(signal instanceof AbortSignal)) throw new codes.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
  return signal;
};
exports._errnoException = errors.errnoOf;
exports._exceptionWithHostPort = errors.withHostPort;
exports._extend = function _extend(target, source) {
  return source === null || typeof source !== 'object' ? target : Object.assign(target, source);
};
