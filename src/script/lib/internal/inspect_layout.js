// util.inspect's texts: quoting, and how entries are laid out in lines and columns.
'use strict';

function spaces(count) {
  return count > 0 ? ' '.repeat(count) : '';
}
exports.spaces = spaces;

var short = { '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r', '\\': '\\\\' };

function hex(code, digits) {
  var text = code.toString(16).toUpperCase();
  while (text.length < digits) text = '0' + text;
  return text;
}

// Control characters and surrogates without a partner, escaped; single quotes too, unless another mark stands around.
exports.escape = function (text, mark) {
  var body = text.replace(/[\x00-\x1f\x27\x5c\x7f-\x9f]/g, function (c) {
    if (c === "'") return mark === undefined || mark === "'" ? "\\'" : c;
    return short[c] || '\\x' + hex(c.charCodeAt(0), 2);
  });
  if (/[\ud800-\udfff]/.test(body)) {
    body = body.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, function (c) {
      return c.length === 2 ? c : '\\u' + c.charCodeAt(0).toString(16);
    });
  }
  return body;
};

// Single quotes unless another kind needs no escapes.
exports.quote = function quote(text) {
  var mark = "'";
  if (text.indexOf("'") >= 0) {
    if (text.indexOf('"') < 0) mark = '"';
    else if (text.indexOf('`') < 0 && text.indexOf('${') < 0) mark = '`';
  }
  return mark + exports.escape(text, mark) + mark;
};

function plain(ctx, text) {
  return ctx.colors ? text.replace(/\u001b\[\d\d?m/g, '') : text;
}

// Columns that a text takes on a terminal.
function width(ctx, text) {
  text = plain(ctx, text);
  return /[^\x20-\x7e]/.test(text) ? binding('buffer').width(text) : text.length;
}
exports.width = width;

// Long lists of short entries stand in columns.
function intoColumns(ctx, output, value) {
  var more = ctx.maxArrayLength < output.length ? 1 : 0;
  var count = output.length - more;
  var widths = [], total = 0, widest = 0;
  for (var i = 0; i < count; i++) {
    widths[i] = width(ctx, output[i]);
    total += widths[i] + 2;
    if (widths[i] > widest) widest = widths[i];
  }
  var cell = widest + 2;
  if (!(cell * 3 + ctx.indentation < ctx.breakLength && (total / cell > 5 || widest <= 6))) return output;
  var bias = Math.sqrt(cell - total / output.length);
  var biased = Math.max(cell - 3 - bias, 1);
  var columns = Math.min(Math.round(Math.sqrt(2.5 * biased * count) / biased),
      Math.floor((ctx.breakLength - ctx.indentation) / cell), ctx.compact * 4, 15);
  if (columns <= 1) return output;
  var lineWidths = [];
  for (i = 0; i < columns; i++) {
    var line = 0;
    for (var j = i; j < count; j += columns) if (widths[j] > line) line = widths[j];
    lineWidths.push(line + 2);
  }
  var numbers = value !== undefined;
  for (i = 0; i < output.length && numbers; i++) {
    if (typeof value[i] !== 'number' && typeof value[i] !== 'bigint') numbers = false;
  }
  var lines = [];
  for (i = 0; i < count; i += columns) {
    var end = Math.min(i + columns, count), text = '';
    for (j = i; j < end - 1; j++) {
      var gap = spaces(lineWidths[j - i] - widths[j] - 2);
      text += numbers ? gap + output[j] + ', ' : output[j] + ', ' + gap;
    }
    text += numbers ? spaces(lineWidths[j - i] - widths[j] - 2) + output[j] : output[j];
    lines.push(text);
  }
  if (more) lines.push(output[count]);
  return lines;
}

function fits(ctx, output, start, base) {
  var total = output.length + start;
  if (total + output.length > ctx.breakLength) return false;
  for (var i = 0; i < output.length; i++) {
    total += plain(ctx, output[i]).length;
    if (total > ctx.breakLength) return false;
  }
  return base === '' || base.indexOf('\n') < 0;
}

exports.join = function (ctx, output, base, braces, list, depth, value) {
  var lead = base ? base + ' ' : '';
  var indent;
  if (ctx.compact !== true) {
    if (typeof ctx.compact === 'number' && ctx.compact >= 1) {
      var entries = output.length;
      if (list && entries > 6) output = intoColumns(ctx, output, list === 'numbers' ? value : list === 'values' ? value : undefined);
      if (ctx.currentDepth - depth < ctx.compact && entries === output.length) {
        var start = output.length + ctx.indentation + braces[0].length + base.length + 10;
        if (fits(ctx, output, start, base)) {
          var joined = output.join(', ');
          if (joined.indexOf('\n') < 0) return lead + braces[0] + ' ' + joined + ' ' + braces[1];
        }
      }
    }
    indent = '\n' + spaces(ctx.indentation);
    return lead + braces[0] + indent + '  ' + output.join(',' + indent + '  ') + indent + braces[1];
  }
  if (fits(ctx, output, 0, base)) {
    return braces[0] + (base ? ' ' + base : '') + ' ' + output.join(', ') + ' ' + braces[1];
  }
  indent = '\n' + spaces(ctx.indentation);
  var ln = base === '' && braces[0].length === 1 ? ' ' : (base ? ' ' + base : '') + indent + '  ';
  return braces[0] + ln + output.join(',' + indent + '  ') + ' ' + braces[1];
};
