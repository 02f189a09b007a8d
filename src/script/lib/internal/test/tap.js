// The TAP reporter: version 13, with a block of YAML behind each result.
'use strict';

var failure = require('internal/test/failure');
var INDENT = '    ';
var ESCAPES = { '\b': '\\\\b', '\f': '\\\\f', '\t': '\\\\t', '\n': '\\\\n', '\r': '\\\\r', '\v': '\\\\v', '\\': '\\\\', '#': '\\#' };

function escape(text) {
  return String(text).replace(/[\b\f\t\n\r\v\\#]/g, function (c) {
    return ESCAPES[c];
  });
}
function show(value) {
  return require('internal/inspect').inspect(value, { colors: false, breakLength: Infinity });
}
function isAssertion(error) {
  return !!error && typeof error === 'object' && 'expected' in error && 'actual' in error;
}

// `seen`: the objects around this one.
function yaml(indent, name, value, seen) {
  if (value === undefined) return '';
  var prefix = indent + '  ' + name + ':';
  if (value === null) return prefix + ' ~\n';
  if (typeof value !== 'object') {
    var lines = typeof value === 'string' ? value.split(/\r?\n|\r/) : [];
    if (lines.length < 2) return prefix + ' ' + show(value) + '\n';
    return prefix + ' |-\n' + lines.map(function (line) {
      return indent + '    ' + line + '\n';
    }).join('');
  }
  seen.push(value);
  var isError = value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
  var inner = indent, text = '';
  if (name !== null && name !== undefined) {
    text = prefix + (require('internal/types').isDate(value) ? ' ' + value.toISOString() : '') + '\n';
    inner += '  ';
  }
  Object.keys(value).forEach(function (key) {
    if (isError && (key === 'cause' || key === 'code')) return;
    if (seen.indexOf(value[key]) >= 0) text += inner + '  ' + key + ': <Circular>\n';
    else text += seen.length > 200 ? '' : yaml(inner, key, value[key], seen);
  });
  return isError ? text + errorYaml(indent, value, seen) : text;
}
function errorYaml(indent, error, seen) {
  var shown = error, stack = error.stack, code = error.code, name = error.name;
  var message = error.message === undefined || error.message === null ? '<unknown error>' : error.message;
  if (code === 'ERR_TEST_FAILURE' && failure.unwraps(error.failureType)) {
    var cause = error.cause === undefined || error.cause === null ? {} : error.cause;
    if (cause.stack !== undefined && cause.stack !== null) stack = cause.stack;
    if (cause.code !== undefined && cause.code !== null) code = cause.code;
    if (cause.name !== undefined && cause.name !== null) name = cause.name;
    if (cause.message !== undefined && cause.message !== null) message = cause.message;
    if (isAssertion(cause)) shown = cause;
  }
  var text = yaml(indent, 'error', message, seen);
  if (code) text += yaml(indent, 'code', code, seen);
  if (name && name !== 'Error') text += yaml(indent, 'name', name, seen);
  if (isAssertion(shown)) {
    text += yaml(indent, 'expected', shown.expected, seen.slice()) + yaml(indent, 'actual', shown.actual, seen.slice());
    if (shown.operator) text += yaml(indent, 'operator', shown.operator, seen);
  }
  var frames = typeof stack !== 'string' ? [] : stack.split(/\r?\n/).filter(function (line) {
    return /^ {4}at /.test(line) && !/\(?node:internal\/test\//.test(line);
  }).map(function (line) {
    return line.slice(7);
  });
  if (frames.length) text += indent + '  stack: |-\n' + frames.map(function (frame) {
    return indent + '    ' + frame + '\n';
  }).join('');
  return text;
}

function result(word, data) {
  var indent = INDENT.repeat(data.nesting), kind = data.skip !== undefined ? 'skip' : data.todo !== undefined ? 'todo' : '', mark = '';
  if (kind) mark = ' # ' + kind.toUpperCase() + (typeof data[kind] === 'string' && data[kind] ? ' ' + escape(data[kind]) : '');
  var details = data.details || {};
  return indent + word + ' ' + data.testNumber + (data.name ? ' ' + escape('- ' + data.name) : '') + mark + '\n' + indent + '  ---\n' +
      yaml(indent, 'duration_ms', details.duration_ms) + yaml(indent, 'type', details.type) +
      (word === 'not ok' && data.file ? yaml(indent, 'location', data.file + ':' + data.line + ':' + data.column) : '') +
      yaml(indent, null, details.error, []) + indent + '  ...\n';
}

exports.make = function () {
  var began = false;
  function event(type, data) {
    switch (type) {
      case 'test:fail': return result('not ok', data);
      case 'test:pass': return result('ok', data);
      case 'test:plan': return INDENT.repeat(data.nesting) + '1..' + data.count + '\n';
      case 'test:start': return INDENT.repeat(data.nesting) + '# Subtest: ' + escape(data.name) + '\n';
      case 'test:diagnostic': return INDENT.repeat(data.nesting) + '# ' + escape(data.message) + '\n';
      case 'test:stdout':
      case 'test:stderr': return data.message.split(/\r?\n|\r/).filter(Boolean).map(function (line) {
        return '# ' + escape(line) + '\n';
      }).join('');
    }
    return '';
  }
  return {
    event: function (type, data) {
      var head = began ? '' : 'TAP version 13\n';
      began = true;
      return head + event(type, data);
    },
    end: function () {
      return began ? '' : 'TAP version 13\n';
    }
  };
};
