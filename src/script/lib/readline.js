// readline: lines of a stream, questions at a terminal.
'use strict';

var EventEmitter = require('events');
var errors = require('internal/errors');
var codes = errors.codes;
var StringDecoder = require('string_decoder').StringDecoder;

exports.Interface = Interface;
exports.createInterface = function (input, output, completer, terminal) {
  return new Interface(input, output, completer, terminal);
};

function Interface(input, output, completer, terminal) {
  if (!(this instanceof Interface)) return new Interface(input, output, completer, terminal);
  EventEmitter.call(this);
  var options = input && input.input ? input : { input: input, output: output, completer: completer, terminal: terminal };
  if (!options.input || typeof options.input.on !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE('input', 'Stream', options.input);
  }
  if (options.completer !== undefined && options.completer !== null && typeof options.completer !== 'function') {
    throw new codes.ERR_INVALID_ARG_VALUE('completer', options.completer);
  }
  if (options.history !== undefined && !Array.isArray(options.history)) {
    throw new codes.ERR_INVALID_ARG_TYPE('history', 'Array', options.history);
  }
  if (options.historySize !== undefined) errors.checkNumber(options.historySize, 'historySize', 0);
  if (options.tabSize !== undefined) errors.checkInteger(options.tabSize, 'tabSize', 1, 4294967295);
  if (options.escapeCodeTimeout !== undefined && !Number.isFinite(options.escapeCodeTimeout)) {
    throw new codes.ERR_INVALID_ARG_VALUE('input.escapeCodeTimeout', options.escapeCodeTimeout);
  }
  errors.checkSignal(options.signal, 'options.signal');
  this.input = options.input;
  this.output = options.output;
  this.terminal = options.terminal === undefined ? !!(options.output && options.output.isTTY) : !!options.terminal;
  this.line = '';
  if (this.terminal) this.cursor = 0;
  this.paused = false;
  this.history = options.history || [];
  this.historySize = options.historySize === undefined ? 30 : options.historySize;
  this.removeHistoryDuplicates = !!options.removeHistoryDuplicates;
  this.crlfDelay = options.crlfDelay ? Math.max(100, options.crlfDelay) : 100;
  if (options.completer) this.completer = withCallback(options.completer);
  this.isCompletionEnabled = true;
  this.escapeCodeTimeout = options.escapeCodeTimeout === undefined ? 500 : options.escapeCodeTimeout;
  this.tabSize = options.tabSize === undefined ? 8 : options.tabSize;
  errors.define(this, '_closed', false);
  errors.define(this, '_prompt', options.prompt === undefined ? '> ' : String(options.prompt));
  errors.define(this, '_rest', '');
  errors.define(this, '_afterReturn', false);
  errors.define(this, '_question', null);
  errors.define(this, '_oldPrompt', null);
  errors.define(this, '_decoder', new StringDecoder('utf8'));
  // A terminal that knows no raw mode shows and edits its lines itself.
  errors.define(this, '_edits', this.terminal && !(this.input.isTTY && typeof this.input.setRawMode !== 'function'));
  var self = this;
  this._onData = function (chunk) {
    feed(self, typeof chunk === 'string' ? chunk : self._decoder.write(chunk));
  };
  this._onEnd = function () {
    var rest = self._rest + self._decoder.end();
    self._rest = '';
    if (rest) deliver(self, rest);
    self.close();
  };
  errors.define(this, '_onData', this._onData);
  errors.define(this, '_onEnd', this._onEnd);
  if (this._edits) startEditing(this);
  else this.input.on('data', this._onData);
  this.input.on('end', this._onEnd);
  if (options.signal) require('internal/abort').whenAborted(options.signal, function () {
    self.close();
  });
  if (this.input.resume) this.input.resume();
}
// A completer that takes no callback answers by what it returns.
function withCallback(completer) {
  if (completer.length === 2) return completer;
  return function (line, callback) {
    var value;
    try {
      value = completer(line);
    } catch (error) {
      return callback(error);
    }
    if (!value || typeof value.then !== 'function') return callback(null, value);
    value.then(function (found) {
      callback(null, found);
    }, callback);
  };
}

function startEditing(self) {
  var fields = { _previousKey: null, _sawKeyPress: false, _undo: [], _redo: [], _kills: [], _killAt: 0, _yanking: false, _search: null, _returnAt: 0 };
  Object.keys(fields).forEach(function (name) {
    errors.define(self, name, fields[name]);
  });
  self.historyIndex = -1;
  self.prevRows = 0;
  // A terminal that moves no cursor shows what is typed, and no more.
  errors.define(self, '_dumb', require('process').env.TERM === 'dumb');
  if (self._dumb) errors.define(self, '_ttyWrite', self._ttyWriteDumb);
  errors.define(self, '_onKey', function (text, key) {
    self._ttyWrite(text, key);
    // A key that begins a sequence is no text of its own.
    if (key && key.sequence && key.sequence.charCodeAt(0) === 0x1b && key.sequence.length === 1) self._refreshLine();
  });
  errors.define(self, '_onResize', function () {
    self._refreshLine();
  });
  errors.define(self, '_onEnd', function () {
    if (self.line.length) deliver(self, self.line);
    self.close();
  });
  require('internal/keypress').emitKeypressEvents(self.input, self);
  self.input.on('keypress', self._onKey);
  if (self.output && typeof self.output.on === 'function') self.output.on('resize', self._onResize);
  self._setRawMode(true);
}

Interface.prototype = Object.create(EventEmitter.prototype, {
  constructor: { value: Interface, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Interface, EventEmitter);

// Lines end with \n, \r\n and \r.
function feed(self, text) {
  if (self._afterReturn && text[0] === '\n') text = text.slice(1);
  if (text) self._afterReturn = text[text.length - 1] === '\r';
  var lines = (self._rest + text).split(/\r\n|\n|\r/);
  self._rest = lines.pop();
  lines.forEach(function (line) {
    deliver(self, line);
  });
}
function deliver(self, line) {
  if (self._closed && !self._iterating) return;
  if (self._question) {
    var callback = self._question;
    self._question = null;
    self._prompt = self._oldPrompt;
    callback(line);
    return;
  }
  self.emit('line', line);
}
errors.define(Interface.prototype, '_onLine', function (line) {
  deliver(this, line);
});

Interface.prototype.setPrompt = function (prompt) {
  this._prompt = String(prompt);
};
Interface.prototype.getPrompt = function () {
  return this._prompt;
};
Interface.prototype.prompt = function (keepCursor) {
  if (this.paused) this.resume();
  if (!this._edits || this._dumb) {
    if (this.output) this.output.write(this._prompt);
    return;
  }
  if (!keepCursor) this.cursor = 0;
  this._refreshLine();
};
Interface.prototype.question = function (query, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = {};
  }
  if (this._closed) throw useAfterClose();
  if (typeof callback !== 'function') return;
  var self = this;
  if (options && options.signal) {
    if (options.signal.aborted) return;
    options.signal.addEventListener('abort', function () {
      if (self._question !== callback) return;
      self._question = null;
      self._prompt = self._oldPrompt;
      if (self._edits) self.clearLine();
      else if (self.output) self.output.write('\r\n');
    }, { once: true });
  }
  if (!this._question) {
    this._oldPrompt = this._prompt;
    this._prompt = String(query);
    this._question = callback;
  }
  this.prompt();
};
function useAfterClose() {
  var error = new Error('readline was closed');
  error.code = 'ERR_USE_AFTER_CLOSE';
  return error;
}
Object.defineProperty(Interface.prototype.question, require('util').promisify.custom, {
  value: function question(query, options) {
    var self = this;
    return ask(self, query, options);
  }
});
function ask(self, query, options) {
  return new Promise(function (resolve, reject) {
    var signal = options && options.signal;
    if (signal && signal.aborted) return reject(require('internal/abort').abortError(signal));
    if (signal) signal.addEventListener('abort', function () {
      reject(require('internal/abort').abortError(signal));
    }, { once: true });
    self.question(query, options || {}, resolve);
  });
}
Interface.prototype.pause = function () {
  if (this.paused) return this;
  this.input.pause();
  this.paused = true;
  this.emit('pause');
  return this;
};
Interface.prototype.resume = function () {
  if (!this.paused) return this;
  this.input.resume();
  this.paused = false;
  this.emit('resume');
  return this;
};
Interface.prototype.write = function (text, key) {
  if (this._closed) return;
  if (this.paused) this.resume();
  if (this._edits) return this._ttyWrite(typeof text === 'object' && text !== null ? String(text) : text, key);
  if (text) feed(this, String(text));
};
Interface.prototype.close = function () {
  if (this._closed) return;
  this.pause();
  this.input.removeListener('data', this._onData);
  this.input.removeListener('end', this._onEnd);
  if (this._edits) {
    this.input.removeListener('keypress', this._onKey);
    if (this.output && this.output.removeListener) this.output.removeListener('resize', this._onResize);
    this._setRawMode(false);
  }
  this._closed = this.closed = true;
  this.emit('close');
};
Interface.prototype[Symbol.asyncIterator] = function () {
  if (!this._lines) {
    this._iterating = true;
    this._lines = EventEmitter.on(this, 'line', { close: ['close'] });
    var inner = this._lines;
    this._lines = {
      next: function () {
        return inner.next().then(function (step) {
          return step.done ? step : { value: step.value[0], done: false };
        });
      },
      return: function () {
        return inner.return();
      }
    };
    this._lines[Symbol.asyncIterator] = function () {
      return this;
    };
  }
  return this._lines;
};

// ---- the cursor

function send(stream, text, callback) {
  if (callback !== undefined) errors.checkFunction(callback, 'callback');
  if (!stream) {
    if (callback) require('internal/tick').nextTick(callback, null);
    return true;
  }
  return stream.write(text, callback);
}
exports.cursorTo = function (stream, x, y, callback) {
  if (callback !== undefined) errors.checkFunction(callback, 'callback');
  if (typeof y === 'function') {
    callback = y;
    y = undefined;
  }
  if (x !== x) throw new codes.ERR_INVALID_ARG_VALUE('x', x);
  if (y !== y) throw new codes.ERR_INVALID_ARG_VALUE('y', y);
  if (!stream || typeof x !== 'number') return send(null, '', callback);
  return send(stream, typeof y === 'number' ? '\x1b[' + (y + 1) + ';' + (x + 1) + 'H' : '\x1b[' + (x + 1) + 'G', callback);
};
exports.moveCursor = function (stream, dx, dy, callback) {
  var text = (dx < 0 ? '\x1b[' + -dx + 'D' : dx > 0 ? '\x1b[' + dx + 'C' : '') +
      (dy < 0 ? '\x1b[' + -dy + 'A' : dy > 0 ? '\x1b[' + dy + 'B' : '');
  return send(stream, text, callback);
};
exports.clearLine = function (stream, dir, callback) {
  return send(stream, dir < 0 ? '\x1b[1K' : dir > 0 ? '\x1b[0K' : '\x1b[2K', callback);
};
exports.clearScreenDown = function (stream, callback) {
  return send(stream, '\x1b[0J', callback);
};
exports.emitKeypressEvents = function emitKeypressEvents(stream, face) {
  require('internal/keypress').emitKeypressEvents(stream, face);
};
require('internal/line_editor').install(Interface, exports);
Object.defineProperty(exports, 'promises', {
  get: function () {
    return require('readline/promises');
  },
  enumerable: true,
  configurable: true
});
errors.define(exports, '_ask', ask);
