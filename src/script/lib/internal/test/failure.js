// Why a test failed: errors of code ERR_TEST_FAILURE with a `failureType`, around what was thrown.
'use strict';

var codes = require('internal/errors').codes;
var marks = new WeakSet();

exports.make = function (cause, type) {
  var text = cause !== null && cause !== undefined && cause.message !== null && cause.message !== undefined ? cause.message : cause;
  if (typeof text !== 'string') text = require('internal/inspect').inspect(text);
  var error = new codes.ERR_TEST_FAILURE(text);
  error.failureType = type;
  error.cause = cause;
  // Where it was made says nothing.
  require('internal/errors').define(error, 'stack', String(error.stack).split('\n    at ')[0]);
  marks.add(error);
  return error;
};
exports.is = function (error) {
  return error !== null && typeof error === 'object' && marks.has(error);
};
// Those whose cause is what the program itself threw.
exports.unwraps = function (type) {
  return type === 'testCodeFailure' || type === 'hookFailed' || type === 'uncaughtException' || type === 'unhandledRejection';
};

// The engine says where the arguments begin; the name before them is what is meant.
function nameBefore(file, line, column) {
  var text = require('internal/uncaught').lineOf(file, line);
  if (!text || text[column - 1] !== '(') return column;
  var name = /[\w$\u0080-\uffff]*$/.exec(text.slice(0, column - 1))[0];
  return column - name.length;
}
// Where the script's own code called: { line, column, file }, or undefined.
exports.place = function () {
  var limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 20;
  var lines = String(new Error('').stack).split('\n');
  Error.stackTraceLimit = limit;
  for (var i = 0; i < lines.length; i++) {
    var match = /^    at (?:.* \()?(.+?):(\d+)(?::(\d+))?\)?$/.exec(lines[i]);
    if (!match || match[1].indexOf('node:') === 0) continue;
    var file = match[1].indexOf('file:') === 0 ? require('url').fileURLToPath(match[1]) : match[1];
    return { line: +match[2], column: nameBefore(match[1], +match[2], +(match[3] || 1)), file: file };
  }
  return undefined;
};
