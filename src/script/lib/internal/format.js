// util.format: %s and its kind, then the rest of the arguments.
'use strict';

var main = require('internal/inspect');
var types = require('internal/types');

// A toString or Symbol.toPrimitive that a user wrote, not one of a built-in.
function hasOwnText(value) {
  var pair = types.proxyDetails(value);
  if (pair) value = pair[0];
  if (value === null) return false;
  var has = Object.prototype.hasOwnProperty;
  var textual = typeof value.toString === 'function', primitive = typeof value[Symbol.toPrimitive] === 'function';
  if (!textual && !primitive) return false;
  for (var at = value; at; at = Object.getPrototypeOf(at)) {
    if (!(textual && has.call(at, 'toString')) && !(primitive && has.call(at, Symbol.toPrimitive))) continue;
    if (at === value) return true;
    var own = Object.getOwnPropertyDescriptor(at, 'constructor');
    return !(own && typeof own.value === 'function' && require('internal/inspect_names').isBuiltIn(own.value.name));
  }
  return false;
}

// A number's digits, in groups where the options say so.
function digits(value, options) {
  return main.formatPrimitive({ stylize: String, numericSeparator: !!(options && options.numericSeparator) }, value);
}

function asText(value, options) {
  if (typeof value === 'number' || typeof value === 'bigint') return digits(value, options);
  if (value === null || typeof value !== 'object' || hasOwnText(value)) return String(value);
  return main.inspect(value, Object.assign({}, options, { depth: 0, colors: false, compact: 3 }));
}

function asJson(value) {
  try {
    return JSON.stringify(value);
  } catch (e) {
    if (/circular|cyclic/i.test(e.message)) return '[Circular]';
    throw e;
  }
}

function asNumber(value, convert, options) {
  if (typeof value === 'bigint') return digits(value, options);
  return typeof value === 'symbol' ? 'NaN' : digits(convert(value), options);
}

function convert(letter, value, options) {
  switch (letter) {
    case 's': return asText(value, options);
    case 'j': return asJson(value);
    case 'd': return asNumber(value, Number, options);
    case 'i': return asNumber(value, parseInt, options);
    case 'f': return typeof value === 'symbol' ? 'NaN' : asNumber(parseFloat(value), Number, options);
    case 'O': return main.inspect(value, options);
    case 'o': return main.inspect(value, Object.assign({}, options, { showHidden: true, showProxy: true, depth: 4 }));
    default: return '';
  }
}

function formatWithOptions(options) {
  if (options === null || typeof options !== 'object') {
    throw new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)('inspectOptions', 'object', options);
  }
  return formatList(options, Array.prototype.slice.call(arguments, 1));
}

function formatList(options, args) {
  var first = args[0], at = 0, text = '', join = '';
  if (args.length === 1) return typeof first === 'string' ? first : main.inspect(first, options);
  if (typeof first === 'string') {
    at = 1;
    text = first.replace(/%[sjdifOoc%]/g, function (mark) {
      if (mark === '%%') return '%';
      if (at >= args.length) return mark;
      return convert(mark[1], args[at++], options);
    });
    join = ' ';
  }
  for (; at < args.length; at++) {
    text += join + (typeof args[at] === 'string' ? args[at] : main.inspect(args[at], options));
    join = ' ';
  }
  return text;
}

exports.formatWithOptions = formatWithOptions;
exports.format = function format() {
  return formatList(undefined, Array.prototype.slice.call(arguments));
};
exports.formatList = formatList;
