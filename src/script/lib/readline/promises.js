// readline/promises.
'use strict';

var readline = require('readline');
var errors = require('internal/errors');
var codes = errors.codes;

function Interface(input, output, completer, terminal) {
  if (!(this instanceof Interface)) return new Interface(input, output, completer, terminal);
  var made = new readline.Interface(input, output, completer, terminal);
  Object.setPrototypeOf(made, Object.getPrototypeOf(this));
  return made;
}
Interface.prototype = Object.create(readline.Interface.prototype, {
  constructor: { value: Interface, writable: true, enumerable: false, configurable: true }
});
Interface.prototype.question = function (query, options) {
  var self = this;
  if (this._closed) {
    return Promise.reject(Object.assign(new Error('readline was closed'), { code: 'ERR_USE_AFTER_CLOSE' }));
  }
  return readline._ask({ question: function (q, o, callback) {
    readline.Interface.prototype.question.call(self, q, o, callback);
  } }, query, options);
};

// The cursor's functions, gathered until they are committed.
function Readline(stream, options) {
  if (!stream || typeof stream.write !== 'function') throw new codes.ERR_INVALID_ARG_TYPE('stream', 'Writable', stream);
  errors.define(this, '_stream', stream);
  errors.define(this, '_todo', []);
  errors.define(this, '_auto', false);
  if (options && options.autoCommit !== undefined && options.autoCommit !== null) {
    errors.checkBoolean(options.autoCommit, 'options.autoCommit');
    this._auto = options.autoCommit;
  }
}
function add(readline, text) {
  if (readline._auto) require('internal/tick').nextTick(function () {
    readline._stream.write(text);
  });
  else readline._todo.push(text);
  return readline;
}
Readline.prototype.cursorTo = function (x, y) {
  errors.checkInteger(x, 'x');
  if (y !== undefined && y !== null) errors.checkInteger(y, 'y');
  return add(this, typeof y === 'number' ? '\x1b[' + (y + 1) + ';' + (x + 1) + 'H' : '\x1b[' + (x + 1) + 'G');
};
Readline.prototype.moveCursor = function (dx, dy) {
  errors.checkInteger(dx, 'dx');
  errors.checkInteger(dy, 'dy');
  return add(this, (dx < 0 ? '\x1b[' + -dx + 'D' : dx > 0 ? '\x1b[' + dx + 'C' : '') +
      (dy < 0 ? '\x1b[' + -dy + 'A' : dy > 0 ? '\x1b[' + dy + 'B' : ''));
};
Readline.prototype.clearLine = function (dir) {
  errors.checkInteger(dir, 'dir', -1, 1);
  return add(this, dir < 0 ? '\x1b[1K' : dir > 0 ? '\x1b[0K' : '\x1b[2K');
};
Readline.prototype.clearScreenDown = function () {
  return add(this, '\x1b[0J');
};
Readline.prototype.commit = function () {
  var readline = this, text = this._todo.join('');
  this._todo = [];
  return new Promise(function (resolve) {
    readline._stream.write(text, resolve);
  });
};
Readline.prototype.rollback = function () {
  this._todo = [];
  return this;
};

exports.Readline = Readline;
exports.Interface = Interface;
exports.createInterface = function (input, output, completer, terminal) {
  return new Interface(input, output, completer, terminal);
};
