// console: lines on stdout and stderr.
'use strict';

var io = binding('io');
var inspecting = require('internal/inspect');

function Console(options, stderr, ignoreErrors) {
  if (!(this instanceof Console)) return new Console(options, stderr, ignoreErrors);
  if (!options || typeof options.write === 'function') options = { stdout: options, stderr: stderr };
  if (!options.stdout || typeof options.stdout.write !== 'function') {
    var error = new TypeError('Console expects a writable stream instance for stdout');
    error.code = 'ERR_CONSOLE_WRITABLE_STREAM';
    throw error;
  }
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
  var ignore = function () {};
  if (typeof stream.once === 'function') stream.once('error', ignore);
  try {
    stream.write(text);
  } catch (e) {
    // What cannot be written is dropped, but not a stack overflow.
    if (e instanceof RangeError) throw e;
  } finally {
    if (typeof stream.removeListener === 'function') stream.removeListener('error', ignore);
  }
}

function format(self, args) {
  if (args.length === 1 && typeof args[0] === 'string') return args[0];
  var list = Array.prototype.slice.call(args);
  var options = self._options;
  var stream = self._stdout;
  if (!options && typeof stream !== 'number' && stream.isTTY) options = { colors: true };
  return require('internal/format').formatList(options, list);
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
    write(this, true, format(this, arguments));
  },
  dir: function (value, options) {
    write(this, false, inspecting.inspect(value, Object.assign({ customInspect: false }, this._options, options)));
  },
  time: function (label) {
    label = label === undefined ? 'default' : String(label);
    if (label in this._times) return warn("Label '" + label + "' already exists for console.time()");
    this._times[label] = nowMs();
  },
  timeEnd: function (label) {
    label = label === undefined ? 'default' : String(label);
    if (!(label in this._times)) return warn("No such label '" + label + "' for console.timeEnd()");
    write(this, false, label + ': ' + timeText(nowMs() - this._times[label]));
    delete this._times[label];
  },
  timeLog: function (label) {
    label = label === undefined ? 'default' : String(label);
    if (!(label in this._times)) return warn("No such label '" + label + "' for console.timeLog()");
    var text = label + ': ' + timeText(nowMs() - this._times[label]);
    if (arguments.length > 1) text += ' ' + format(this, Array.prototype.slice.call(arguments, 1));
    write(this, false, text);
  },
  trace: function () {
    var error = { name: 'Trace', message: format(this, arguments) };
    Error.captureStackTrace(error);
    write(this, true, error.stack);
  },
  assert: function (value) {
    if (value) return;
    var rest = Array.prototype.slice.call(arguments, 1);
    if (typeof rest[0] === 'string') rest[0] = 'Assertion failed: ' + rest[0];
    else rest.unshift('Assertion failed');
    this.warn.apply(this, rest);
  },
  clear: function () {},
  count: function (label) {
    label = label === undefined ? 'default' : String(label);
    this._counts[label] = (this._counts[label] || 0) + 1;
    this.log(label + ': ' + this._counts[label]);
  },
  countReset: function (label) {
    label = label === undefined ? 'default' : String(label);
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
    this.log(require('internal/table').render(data, columns));
  }
};
methods.debug = methods.info = methods.log;
methods.dirxml = methods.log;
methods.error = methods.warn;
methods.groupCollapsed = methods.group;

var console = module.exports = Object.create({});
Object.defineProperty(console, Symbol.toStringTag, { value: 'console', configurable: true });
setUp(console, 1, 2, null);
console.Console = Console;
console.context = function () {
  return console;
};
hide(console, 'context', console.context);
