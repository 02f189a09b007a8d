// TypeScript: the types are taken away by the host's capability "transform"; lines and columns stay.
'use strict';

var host = binding('host');
var errors = require('internal/errors');
var ENOSYS = 38;
var UNAVAILABLE = 95;  // EOPNOTSUPP
// The last text of a file and what became of it: formats are found out before a text is compiled.
var last = { file: '', source: '', result: '' };

exports.isTypeScript = function (file) {
  return /\.[cm]?ts$/.test(file);
};

function failure(file, code, text) {
  var error = new Error(text + ", for '" + file + "'");
  error.code = code;
  return error;
}

// What the host says of a text: [code, message, line, columns].
function refusal(file, source, said) {
  var error = new SyntaxError(said[1]);
  error.code = said[0];
  var lines = String(error.stack).split('\n').slice(1).filter(function (line) {
    return line.indexOf('node:internal/') < 0;
  });
  // Uncaught, it is reported with its place: see internal/uncaught.
  errors.define(error, 'place', [file, said[2], said[3], said[4]]);
  errors.define(error, 'stack', 'SyntaxError [' + said[0] + ']: ' + said[1] + (lines.length ? '\n' + lines.join('\n') : ''));
  require('internal/uncaught').rememberSource(file, source);
  return error;
}

exports.strip = function (file, source) {
  if (last.file === file && last.source === source) return last.result;
  if (/\/node_modules\//.test(file)) throw new errors.codes.ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING(file);
  var answer = host.transform(file, source);
  if (answer === ENOSYS) {
    throw new errors.codes.ERR_UNKNOWN_FILE_EXTENSION(file.slice(file.lastIndexOf('.')), file,
        "; this machine was given nothing that takes types away: boot({ transform: 'typescript' })");
  }
  if (answer === UNAVAILABLE) {
    throw failure(file, 'ERR_BLOCKING_UNAVAILABLE', 'what takes types away answers later, and this thread cannot wait for it ' +
        'inside a call: boot({ worker: true }), or Node 20.19');
  }
  if (typeof answer === 'number') throw errors.errnoException(answer, 'transform');
  if (answer[0]) {
    var said = JSON.parse(answer[0]);
    throw said[0] === 'ERR_TRANSFORM' ? failure(file, said[0], said[1]) : refusal(file, source, said);
  }
  last = { file: file, source: source, result: binding('buffer').decode(answer[1], 0, undefined, 'utf8') };
  return last.result;
};
