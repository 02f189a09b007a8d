// console: lines on stdout and stderr.
'use strict';

var io = binding('io');
var inspecting = require('internal/inspect');

var errors = require('internal/errors');
var codes = errors.codes;

function checkOptions(options) {
  ['stdout', 'stderr'].forEach(function (name) {
    if (options[name] && typeof options[name].write === 'function') return;
    if (name === 'stderr' && options.stderr === undefined) return;
    throw new codes.ERR_CONSOLE_WRITABLE_STREAM(name);
  });
  if (['auto', true, false, undefined].indexOf(options.colorMode) < 0) {
    throw new codes.ERR_INVALID_ARG_VALUE('colorMode', options.colorMode, "must be one of: 'auto', true, false");
  }
  if (options.groupIndentation !== undefined) errors.checkInteger(options.groupIndentation, 'groupIndentation', 0, 1000);
  if (options.inspectOptions === undefined) return;
  errors.checkObject(options.inspectOptions, 'options.inspectOptions');
  if (options.inspectOptions.colors !== undefined && options.colorMode !== undefined) {
    throw new codes.ERR_INCOMPATIBLE_OPTION_PAIR('options.inspectOptions.color', 'colorMode');
  }
}

function Console(options, stderr, ignoreErrors) {
  if (!Object.prototype.isPrototypeOf.call(Console.prototype, this)) return new Console(options, stderr, ignoreErrors);
  if (!options || typeof options.write === 'function') options = { stdout: options, stderr: stderr, ignoreErrors: ignoreErrors };
  checkOptions(options);
  setUp(this, options.stdout, options.stderr || options.stdout, options);
}

function hide(object, name, value) {
  Object.defineProperty(object, name, { value: value, writable: true, enumerable: false, configurable: true });
}

function setUp(self, stdout, stderr, options) {
  hide(self, '_stdout', stdout);
  hide(self, '_stderr', stderr);
  hide(self, '_times', {});
  hide(self, '_counts', {});
  hide(self, '_indent', '');
  hide(self, '_step', options && options.groupIndentation !== undefined ? options.groupIndentation : 2);
  hide(self, '_options', options && options.inspectOptions);
  hide(self, '_colors', options && typeof options.colorMode === 'boolean' ? options.colorMode : null);
  hide(self, '_strict', !!options && options.ignoreErrors === false);
  // Bound, so that they can be passed around.
  Object.keys(methods).forEach(function (name) {
    self[name] = methods[name].bind(self);
    hide(self[name], 'name', name);
  });
}

function write(self, error, text) {
  if (self._indent) {
    if (text.indexOf('\n') >= 0) text = text.replace(/\n/g, '\n' + self._indent);
    text = self._indent + text;
  }
  text += '\n';
  var stream = error ? self._stderr : self._stdout;
  if (typeof stream === 'number') {
    // The global console: straight to the descriptor, unless the script touched the stream.
    var stdio = require('internal/stdio');
    var fd = stream;
    if (stdio.isPlain(fd)) {
      var failed = io.write(fd, text);
      if (failed) stdio.outputError(fd, require('internal/errors').errnoException(failed, 'write'));
      return;
    }
    stream = fd === 2 ? globalThis.process.stderr : globalThis.process.stdout;
    if (!stream || typeof stream.write !== 'function') return;
  }
  if (self._strict) {
    stream.write(text);
    return;
  }
  var ignore = function () {};
  if (typeof stream.once === 'function') stream.once('error', ignore);
  try {
    stream.write(text, function (failure) {
      // Told later, when nobody listens any more.
      var state = stream._writableState;
      if (failure && state && !state.errorEmitted && stream.listenerCount('error') === 0) stream.once('error', ignore);
    });
  } catch (e) {
    // What cannot be written is dropped, but not a stack overflow.
    if (e instanceof RangeError) throw e;
  } finally {
    if (typeof stream.removeListener === 'function') stream.removeListener('error', ignore);
  }
}

// How values are shown on one of the streams.
function optionsOf(self, error) {
  if (self._options) return self._options;
  var stream = error ? self._stderr : self._stdout;
  var colors = self._colors !== null ? self._colors : typeof stream !== 'number' && stream.isTTY;
  return colors ? { colors: true } : undefined;
}

function format(self, args, error) {
  if (args.length === 1 && typeof args[0] === 'string') return args[0];
  return require('internal/format').formatList(optionsOf(self, error), Array.prototype.slice.call(args));
}

function labelOf(label) {
  // A symbol is a TypeError.
  return label === undefined ? 'default' : '' + label;
}

function timeText(ms) {
  var seconds = ms / 1000;
  if (ms >= 3600000) {
    var h = Math.floor(ms / 3600000), m = Math.floor(ms % 3600000 / 60000);
    return h + ':' + (m < 10 ? '0' : '') + m + ':' + (seconds % 60 < 10 ? '0' : '') + Math.floor(seconds % 60) + ' (h:mm:ss)';
  }
  if (ms >= 60000) {
    var minutes = Math.floor(ms / 60000), left = (seconds % 60).toFixed(3);
    return minutes + ':' + (left < 10 ? '0' : '') + left + ' (m:ss.mmm)';
  }
  if (ms >= 1000) return seconds.toFixed(3) + 's';
  return Number(ms.toFixed(3)) + 'ms';
}

function nowMs() {
  var now = runtime.hrtime();
  return now[0] * 1000 + now[1] / 1e6;
}

function warn(text) {
  require('process').emitWarning(text);
}

var methods = {
  log: function () {
    write(this, false, format(this, arguments));
  },
  warn: function () {
    write(this, true, format(this, arguments, true));
  },
  dir: function (value, options) {
    write(this, false, inspecting.inspect(value, Object.assign({ customInspect: false }, optionsOf(this), options)));
  },
  time: function (label) {
    label = labelOf(label);
    if (label in this._times) return warn("Label '" + label + "' already exists for console.time()");
    this._times[label] = nowMs();
  },
  timeEnd: function (label) {
    label = labelOf(label);
    if (!(label in this._times)) return warn("No such label '" + label + "' for console.timeEnd()");
    write(this, false, label + ': ' + timeText(nowMs() - this._times[label]));
    delete this._times[label];
  },
  timeLog: function (label) {
    label = labelOf(label);
    if (!(label in this._times)) return warn("No such label '" + label + "' for console.timeLog()");
    var text = label + ': ' + timeText(nowMs() - this._times[label]);
    if (arguments.length > 1) text += ' ' + format(this, Array.prototype.slice.call(arguments, 1));
    write(this, false, text);
  },
  trace: function () {
    var error = { name: 'Trace', message: format(this, arguments, true) };
    Error.captureStackTrace(error);
    write(this, true, error.stack);
  },
  assert: function (value) {
    if (value) return;
    var rest = Array.prototype.slice.call(arguments, 1);
    rest[0] = 'Assertion failed' + (rest.length ? ': ' + rest[0] : '');
    this.warn.apply(this, rest);
  },
  clear: function () {},
  count: function (label) {
    label = labelOf(label);
    this._counts[label] = (this._counts[label] || 0) + 1;
    this.log(label + ': ' + this._counts[label]);
  },
  countReset: function (label) {
    label = labelOf(label);
    if (!(label in this._counts)) return warn("Count for '" + label + "' does not exist");
    delete this._counts[label];
  },
  group: function () {
    if (arguments.length) this.log.apply(this, arguments);
    this._indent += ' '.repeat(this._step);
  },
  groupEnd: function () {
    this._indent = this._indent.slice(0, this._indent.length - this._step);
  },
  table: function (data, columns) {
    if (data === null || typeof data !== 'object') return this.log(data);
    if (columns !== undefined && !Array.isArray(columns)) throw new codes.ERR_INVALID_ARG_TYPE('properties', 'Array', columns);
    this.log(require('internal/table').render(data, columns));
  }
};
methods.debug = methods.log;
methods.info = methods.log;
methods.dirxml = methods.log;
methods.error = methods.warn;
methods.groupCollapsed = methods.group;

var console = module.exports = Object.create({});
Object.defineProperty(console, Symbol.toStringTag, { value: 'console', configurable: true });
setUp(console, 1, 2, null);
console.Console = Console;
// What only a debugger shows.
['profile', 'profileEnd', 'timeStamp'].forEach(function (name) {
  console[name] = function () {};
  hide(console[name], 'name', name);
});
console.context = function context() {
  return console;
};
console.createTask = function createTask(name) {
  if (typeof name !== 'string' || !name) throw new Error('First argument must be a non-empty string.');
  return { run: function run(callback) {
    return callback();
  } };
};
// Objects with a console's methods, however they were made.
Object.defineProperty(Console, Symbol.hasInstance, {
  value: function (value) {
    return !!value && typeof value === 'object' && value._counts !== undefined && value._step !== undefined;
  }
});
