// The spec reporter: a tree of names, and the failures again at its end.
'use strict';

var SYMBOLS = { fail: '\u2716 ', pass: '\u2714 ', info: '\u2139 ', arrow: '\u25b6 ', skip: '\ufe63 ' };
var COLORS = { red: 31, green: 32, blue: 34, gray: 90, white: 39 };

function colored() {
  var env = process.env;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true;
  return !!process.stdout.isTTY && env.NO_COLOR === undefined && env.NODE_DISABLE_COLORS === undefined && env.TERM !== 'dumb';
}
function painter() {
  var on = colored();
  return function (name) {
    return on ? '\u001b[' + COLORS[name] + 'm' : '';
  };
}

function errorText(error, indent) {
  if (!error) return '';
  var shown = error.code === 'ERR_TEST_FAILURE' ? error.cause : error;
  var text = require('internal/inspect').inspect(shown, { colors: colored(), breakLength: Infinity });
  return '\n' + indent + '  ' + text.split(/\r?\n/).filter(function (line) {
    return !/^ *at .*node:internal\/test\//.test(line);
  }).join('\n' + indent + '  ') + '\n';
}
// One result; `children`: its subtests stand above it.
exports.format = function (failed, data, prefix, indent, children) {
  var paint = painter(), details = data.details || {};
  var title = data.name + (details.duration_ms ? ' ' + paint('gray') + '(' + details.duration_ms + 'ms)' + paint('white') : '');
  var mark = data.skip !== undefined ? 'skip' : data.todo !== undefined ? 'todo' : '';
  if (mark) title += ' # ' + (typeof data[mark] === 'string' && data[mark] ? data[mark] : mark.toUpperCase());
  var text = errorText(details.error, indent);
  if (children) text = !text || details.error.failureType === 'subtestsFailed' ? '' : '\n' + text;
  var color = paint(data.skip !== undefined ? 'gray' : failed ? 'red' : 'green');
  var symbol = data.skip !== undefined ? SYMBOLS.skip : failed ? SYMBOLS.fail : SYMBOLS.pass;
  return prefix + indent + color + symbol + title + paint('white') + text;
};

exports.make = function () {
  var open = [], above = [], failed = [], paint = painter();
  function result(isFailure, data) {
    open.shift();
    var prefix = '', children = false;
    while (open.length) {
      var parent = open.pop();
      above.unshift(parent);
      prefix += '  '.repeat(parent.nesting) + SYMBOLS.arrow + parent.name + '\n';
    }
    if (above[0] && above[0].nesting === data.nesting && above[0].name === data.name) {
      above.shift();
      children = true;
    }
    return exports.format(isFailure, data, prefix, '  '.repeat(data.nesting), children) + '\n';
  }
  return {
    event: function (type, data) {
      switch (type) {
        case 'test:fail':
          if (!data.details || !data.details.error || data.details.error.failureType !== 'subtestsFailed') failed.push(data);
          return result(true, data);
        case 'test:pass': return result(false, data);
        case 'test:start':
          open.unshift(data);
          return '';
        case 'test:stdout':
        case 'test:stderr': return data.message;
        case 'test:diagnostic': return paint('blue') + '  '.repeat(data.nesting) + SYMBOLS.info + data.message + paint('white') + '\n';
      }
      return '';
    },
    end: function () {
      if (!failed.length) return '';
      var lines = ['\n' + paint('red') + SYMBOLS.fail + 'failing tests:' + paint('white') + '\n'];
      failed.forEach(function (data) {
        if (data.file) lines.push('test at ' + require('path').relative(process.cwd(), data.file) + ':' + data.line + ':' + data.column);
        lines.push(exports.format(true, data, '', '', false));
      });
      return lines.join('\n');
    }
  };
};
