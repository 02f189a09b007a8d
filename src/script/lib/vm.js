// vm: running code by itself, in this global scope. A context of its own is an object whose properties the code
// sees as if they were global; what it defines globally stays there.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var contexts = new WeakMap();

function nameOf(options) {
  var name = typeof options === 'string' ? options : options && options.filename;
  return name === undefined ? 'evalmachine.<anonymous>' : String(name);
}

// What the run of a script is told.
function checkOptions(options) {
  if (options === undefined || options === null || typeof options === 'string') return;
  errors.checkObject(options, 'options');
  if (options.filename !== undefined) errors.checkString(options.filename, 'options.filename');
  ['lineOffset', 'columnOffset'].forEach(function (name) {
    if (options[name] !== undefined) errors.checkInteger(options[name], 'options.' + name, -2147483648, 2147483647);
  });
  if (options.timeout !== undefined) errors.checkInteger(options.timeout, 'options.timeout', 1, 4294967295);
}

// Runs it, as long as the options allow.
function within(options, run) {
  checkOptions(options);
  var ms = options ? options.timeout : undefined, value;
  if (ms === undefined) return run();
  var done = runtime.within(function () {
    value = run();
    return true;
  }, ms);
  if (!done) throw new codes.ERR_SCRIPT_EXECUTION_TIMEOUT(ms);
  return value;
}

function Script(code, options) {
  if (!(this instanceof Script)) return new Script(code, options);
  checkOptions(options);
  code = String(code);
  errors.define(this, '_code', code);
  errors.define(this, '_name', nameOf(options));
  require('internal/uncaught').rememberSource(this._name, code);
  errors.define(this, '_program', runtime.compileProgram(code, this._name));
}
Script.prototype.runInThisContext = function (options) {
  return within(options, this._program);
};
Script.prototype.runInNewContext = function (sandbox, options) {
  return this.runInContext(createContext(sandbox === undefined ? {} : sandbox), options);
};
// The names that the code declares at its top become properties of the context.
Script.prototype.runInContext = function (context, options) {
  if (!isContext(context)) throw new codes.ERR_INVALID_ARG_TYPE('contextifiedObject', 'vm.Context', context);
  var scope = contexts.get(context), self = this;
  return within(options, function () {
    return scope.run(self._code, self._name);
  });
};
Script.prototype.createCachedData = function () {
  return Buffer.alloc(0);
};

function createContext(object, options) {
  if (object === undefined) object = {};
  if (object === null || (typeof object !== 'object' && typeof object !== 'function')) {
    throw new codes.ERR_INVALID_ARG_TYPE('object', 'Object', object);
  }
  if (options !== undefined) {
    errors.checkObject(options, 'options');
    if (options.name !== undefined) errors.checkString(options.name, 'options.name');
  }
  if (contexts.has(object)) return object;
  // Names whose type the code asks for need not be there.
  var asked = Object.create(null);
  var hidden = { undefined: 1, NaN: 1, Infinity: 1 };
  var builtins = ['Object', 'Function', 'Array', 'Number', 'parseFloat', 'parseInt', 'Infinity', 'NaN', 'undefined', 'Boolean',
    'String', 'Symbol', 'Date', 'Promise', 'RegExp', 'Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError',
    'SyntaxError', 'TypeError', 'URIError', 'JSON', 'Math', 'ArrayBuffer', 'Uint8Array', 'Int8Array', 'Uint16Array',
    'Int16Array', 'Uint32Array', 'Int32Array', 'Float32Array', 'Float64Array', 'Uint8ClampedArray', 'BigInt', 'DataView', 'Map',
    'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'Proxy', 'Reflect', 'eval', 'isFinite', 'isNaN', 'decodeURI', 'decodeURIComponent',
    'encodeURI', 'encodeURIComponent', 'escape', 'unescape', 'BigInt64Array', 'BigUint64Array'];
  var view = new Proxy(object, {
    has: function (target, key) {
      // Everything is looked up here, so that this scope's own globals stay out of sight.
      return typeof key === 'string' && key.slice(0, 9) !== '__bivalve';
    },
    get: function (target, key) {
      if (key === Symbol.unscopables) return undefined;
      if (key in target) return target[key];
      if (key === 'globalThis') return object;
      if (builtins.indexOf(key) >= 0 || hidden[key]) return globalThis[key];
      // Names of the scope around it are nothing here; unknown ones are an error.
      if (key in globalThis || asked[key]) return undefined;
      throw new ReferenceError(String(key) + ' is not defined');
    },
    set: function (target, key, value) {
      target[key] = value;
      return true;
    },
    deleteProperty: function (target, key) {
      return delete target[key];
    }
  });
  contexts.set(object, {
    run: function (code, name) {
      var question = /\btypeof\s+([A-Za-z_$][\w$]*)/g;
      for (var found; (found = question.exec(code));) asked[found[1]] = true;
      // var and function at the top belong to the context: they are declared there first.
      topNames(code).forEach(function (declared) {
        if (!(declared in object)) object[declared] = undefined;
      });
      var runner = runtime.compile('with (__bivalveView) { return (function () { return eval(__bivalveCode); }).call(__bivalveThis); }',
          name, '__bivalveView, __bivalveCode, __bivalveThis');
      return runner(view, hoisted(code), object);
    }
  });
  return object;
}

// Enough of the syntax to find declarations at the top: brackets and texts are stepped over.
function topNames(code) {
  var names = [], depth = 0;
  var token = /\/\*[^]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\[^]|[^`\\])*`|[{}()[\]]|\b(?:var|function\*?|async\s+function)\s+([A-Za-z_$][\w$]*)/g;
  for (var match; (match = token.exec(code));) {
    if ('{(['.indexOf(match[0]) >= 0) depth++;
    else if ('})]'.indexOf(match[0]) >= 0) depth--;
    else if (match[1] && depth === 0) names.push(match[1]);
  }
  return names;
}
// `var x = 1` at the top assigns to the context's x; functions are put there when they are declared.
function hoisted(code) {
  var depth = 0, functions = [];
  var out = code.replace(/\/\*[^]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\[^]|[^`\\])*`|[{}()[\]]|\b(var)\s+(?=[A-Za-z_$])|\bfunction\s+([A-Za-z_$][\w$]*)/g,
      function (part, isVar, name) {
        if ('{(['.indexOf(part) >= 0) depth++;
        else if ('})]'.indexOf(part) >= 0) depth--;
        else if (isVar && depth === 0) return '';
        else if (name && depth === 0) functions.push(name);
        return part;
      });
  void out;
  return (functions.length ? functions.map(function (name) {
    return 'globalThis.' + name + ' = ' + name + ';';
  }).join('') : '') + out;
}

function isContext(object) {
  if (object === null || typeof object !== 'object') throw new codes.ERR_INVALID_ARG_TYPE('object', 'Object', object);
  return contexts.has(object);
}

module.exports = {
  Script: Script,
  createContext: createContext,
  isContext: isContext,
  runInThisContext: function (code, options) {
    return new Script(code, options).runInThisContext(options);
  },
  runInNewContext: function (code, sandbox, options) {
    return new Script(code, options).runInNewContext(sandbox, options);
  },
  runInContext: function (code, context, options) {
    return new Script(code, options).runInContext(context, options);
  },
  compileFunction: function compileFunction(code, params, options) {
    errors.checkString(code, 'code');
    if (params !== undefined && !Array.isArray(params)) throw new codes.ERR_INVALID_ARG_TYPE('params', 'Array', params);
    var extra = options && options.contextExtensions;
    if (extra && extra.length) {
      // Their properties are seen as names.
      var names = Object.keys(Object.assign.apply(null, [{}].concat(extra)));
      var values = Object.assign.apply(null, [{}].concat(extra));
      return runtime.compile('return function (' + (params || []).join(', ') + ') {\n' + code + '\n};', nameOf(options), names.join(', '))
        .apply(null, names.map(function (name) {
          return values[name];
        }));
    }
    return runtime.compile(String(code), nameOf(options), (params || []).join(', '));
  },
  createScript: function (code, options) {
    return new Script(code, options);
  },
  measureMemory: function () {
    return Promise.reject(new codes.ERR_METHOD_NOT_IMPLEMENTED('vm.measureMemory()'));
  },
  constants: {}
};
