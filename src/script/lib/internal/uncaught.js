// Uncaught exceptions and unhandled rejections: listeners first, then Node's report and status 1.
'use strict';

var loop = require('internal/loop');
var tick = require('internal/tick');
var capture = null;
var sources = {};
var sourceNames = [];

// The text of what was compiled last, so that a report can show the line.
exports.rememberSource = function (name, source) {
  if (!(name in sources)) sourceNames.push(name);
  sources[name] = source;
  if (sourceNames.length > 64) delete sources[sourceNames.shift()];
};
exports.setCapture = function (callback) {
  capture = callback;
};
// Called before exceptions that no domain has taken.
var leaveDomains = null;
exports.useDomains = function (leave) {
  leaveDomains = leave;
};
exports.hasCapture = function () {
  return capture !== null;
};

// [file, line, column or 0]
function placeOf(error) {
  var match;
  if (error.name === 'SyntaxError' && Array.isArray(error.place)) return error.place;
  if (error.name === 'SyntaxError' && error.fileName && error.lineNumber) {
    match = /\(line (\d+)(?:, end of input)?\)/.exec(error.message);
    if (match || sources[error.fileName] !== undefined) return [error.fileName, match ? +match[1] : error.lineNumber, 0];
  }
  var lines = String(error.stack).split('\n');
  for (var i = 0; i < lines.length; i++) {
    match = /^    at (?:.* \()?(.+?):(\d+)(?::(\d+))?\)?$/.exec(lines[i]);
    if (match && match[1].indexOf('node:') !== 0) return [match[1], +match[2], +(match[3] || 0)];
  }
  return null;
}

function header(error) {
  var place = placeOf(error);
  if (!place) return '';
  var text = place[0] + ':' + place[1] + '\n';
  var source = sources[place[0]];
  if (source === undefined) return text + '\n';
  var line = source.split('\n')[place[1] - 1];
  if (line === undefined) return text + '\n';
  line = line.replace(/\r$/, '');
  var column = place[2] ? place[2] - 1 : line.length - line.trim().length - (line.length - line.trimEnd().length);
  var width = Math.max(1, (place[3] || 0) - column);
  return text + line + '\n' + line.slice(0, column).replace(/[^\t]/g, ' ') + '^'.repeat(width) + '\n';
}

exports.header = header;
// A line of what was compiled, if it is still known.
exports.lineOf = function (file, number) {
  var source = sources[file];
  return source === undefined ? undefined : source.split('\n', number)[number - 1];
};

// A worker's errors are reported elsewhere.
var reportTo = null;
exports.setReport = function (callback) {
  reportTo = callback;
};

function report(error) {
  if (reportTo) return reportTo(error);
  var process = require('process');
  var text;
  if (error instanceof Error) {
    var head = header(error);
    if (error.emitted) require('internal/errors').define(error, 'stack', error.emitted);
    text = (head ? head + '\n' : '') + require('internal/inspect').inspect(error) + '\n';
  } else {
    var shown = require('internal/inspect').inspect(error);
    if (typeof error === 'string') shown = error;
    text = 'Uncaught:\n' + shown + '\n';
    if (typeof error !== 'object' || error === null) {
      text += '(Use `node --trace-uncaught ...` to show where the exception was thrown)\n';
    }
  }
  binding('io').write(2, text + '\nNode.js ' + process.version + '\n');
}

exports.handle = function (error, origin) {
  var process = require('process');
  if (runtime.start()[0] === 'session' && require('internal/session').uncaught(error)) return;
  if (runtime.start()[0] === 'repl') return require('repl')._uncaught(error);
  if (!process._exiting) {
    process.emit('uncaughtExceptionMonitor', error, origin || 'uncaughtException');
    if (capture) {
      var broken = true;
      try {
        capture(error);
        broken = false;
      } catch (third) {
        report(third);
        runtime.exit(7);
      }
      if (!broken) require('timers').setImmediate(function () {});
      return;
    }
    if (leaveDomains) leaveDomains();
    if (process.listenerCount('uncaughtException') > 0) {
      var failed = true;
      try {
        process.emit('uncaughtException', error, origin || 'uncaughtException');
        failed = false;
      } catch (second) {
        report(second);
        runtime.exit(7);
      }
      // What was queued runs with the loop's next step, as in Node.
      if (!failed) require('timers').setImmediate(function () {});
      return;
    }
  }
  report(error);
  if (!process._exiting) {
    process.exitCode = 1;
    try {
      loop.emitExit();
    } catch (e) {
      // A second failure changes nothing.
    }
    runtime.exit(process.exitCode === undefined ? 1 : process.exitCode);
    return;
  }
  runtime.exit(1);
};

// A promise that was rejected and has no handler when the jobs are done.
tick.setUnhandled(function (entry) {
  if (entry.handled) return;
  var process = require('process');
  entry.warned = true;
  tick.context.failed = entry.context;
  if (entry.domain ? entry.domain.emit('error', entry.reason) : process.emit('unhandledRejection', entry.reason, entry.promise)) return;
  var error = entry.reason;
  if (!(error instanceof Error)) {
    var shown = error !== null && typeof error === 'object' ? '#<' + ((error.constructor && error.constructor.name) || 'Object') + '>'
      : require('internal/inspect').inspect(error);
    error = new Error('This error originated either by throwing inside of an async function without a catch block, ' +
        'or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "' +
        (typeof entry.reason === 'string' ? entry.reason : shown) + '".');
    require('internal/errors').define(error, 'name', 'UnhandledPromiseRejection');
    error.code = 'ERR_UNHANDLED_REJECTION';
  }
  exports.handle(error, 'unhandledRejection');
});
