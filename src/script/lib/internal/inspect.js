// util.inspect: values as Node shows them, line breaks and all.
'use strict';

var types = require('internal/types');
var layout = require('internal/inspect_layout');
var quote = layout.quote;

var custom = Symbol.for('nodejs.util.inspect.custom');
var defaults = {
  showHidden: false,
  depth: 2,
  colors: false,
  customInspect: true,
  showProxy: false,
  maxArrayLength: 100,
  maxStringLength: 10000,
  breakLength: 80,
  compact: 3,
  sorted: false,
  getters: false,
  numericSeparator: false
};
var has = Object.prototype.hasOwnProperty;

function stylePlain(text) {
  return text;
}

function styleColored(text, kind) {
  var style = inspect.styles[kind];
  if (style === undefined) return text;
  var codes = inspect.colors[style];
  return '\u001b[' + codes[0] + 'm' + text + '\u001b[' + codes[1] + 'm';
}

function makeContext(options) {
  var ctx = { seen: [], circular: null, indentation: 0, currentDepth: 0, stylize: stylePlain, userOptions: null };
  Object.keys(defaults).forEach(function (key) {
    ctx[key] = defaults[key];
  });
  if (options) {
    Object.keys(options).forEach(function (key) {
      if (has.call(defaults, key) || key === 'stylize') ctx[key] = options[key];
    });
    ctx.userOptions = options;
  }
  if (ctx.colors) ctx.stylize = styleColored;
  if (ctx.maxArrayLength === null) ctx.maxArrayLength = Infinity;
  if (ctx.maxStringLength === null) ctx.maxStringLength = Infinity;
  return ctx;
}

function inspect(value, options) {
  if (arguments.length >= 2 && (typeof options === 'boolean' || arguments.length > 2)) {
    var old = {};
    if (typeof options === 'boolean') old.showHidden = options;
    else Object.assign(old, options);
    if (arguments[2] !== undefined) old.depth = arguments[2];
    if (arguments[3] !== undefined) old.colors = arguments[3];
    options = old;
  }
  return formatValue(makeContext(options), value, 0, true);
}

// ---- primitives

// Groups of three digits, before the point from the right, behind it from the left.
function separated(text) {
  if (!/^-?\d+(?:\.\d+)?n?$/.test(text)) return text;
  var parts = text.split('.');
  parts[0] = parts[0].replace(/\B(?=(?:\d{3})+(?!\d))/g, '_');
  if (parts[1]) parts[1] = parts[1].replace(/(\d{3})(?=\d)/g, '$1_');
  return parts.join('.');
}

function formatNumber(ctx, value) {
  var text = value === 0 && 1 / value < 0 ? '-0' : String(value);
  return ctx.stylize(ctx.numericSeparator ? separated(text) : text, 'number');
}

function formatPrimitive(ctx, value) {
  switch (typeof value) {
    case 'string': return formatText(ctx, value);
    case 'number': return formatNumber(ctx, value);
    case 'bigint': return ctx.stylize((ctx.numericSeparator ? separated(String(value)) : String(value)) + 'n', 'bigint');
    case 'boolean': return ctx.stylize(String(value), 'boolean');
    case 'undefined': return ctx.stylize('undefined', 'undefined');
    default: return ctx.stylize(Symbol.prototype.toString.call(value), 'symbol');
  }
}

function formatText(ctx, value) {
  var trailer = '';
  if (value.length > ctx.maxStringLength) {
    var rest = value.length - ctx.maxStringLength;
    value = value.slice(0, ctx.maxStringLength);
    trailer = '... ' + rest + ' more character' + (rest > 1 ? 's' : '');
  }
  if (ctx.compact !== true && value.length > 16 && value.length > ctx.breakLength - ctx.indentation - 4) {
    var lines = value.match(/[^\n]*\n|[^\n]+$/g) || [value];
    return lines.map(function (line) {
      return ctx.stylize(quote(line), 'string');
    }).join(' +\n' + layout.spaces(ctx.indentation + 2)) + trailer;
  }
  return ctx.stylize(quote(value), 'string') + trailer;
}

// ---- names

function nameOfClass(object) {
  for (var at = object; at !== null && at !== undefined; at = Object.getPrototypeOf(at)) {
    var own = Object.getOwnPropertyDescriptor(at, 'constructor');
    if (own && typeof own.value === 'function' && own.value.name !== '' && isInstance(object, own.value)) {
      return String(own.value.name);
    }
  }
  return null;
}

function isInstance(object, type) {
  try {
    return object instanceof type;
  } catch (e) {
    return false;
  }
}

function prefixOf(name, tag, fallback, size) {
  size = size || '';
  if (name === null) {
    return '[' + fallback + size + ': null prototype] ' + (tag !== '' && fallback !== tag ? '[' + tag + '] ' : '');
  }
  return name + size + (tag !== '' && name !== tag ? ' [' + tag + '] ' : ' ');
}

function tagOf(value, name) {
  var tag;
  try {
    tag = value[Symbol.toStringTag];
  } catch (e) {
    return '';
  }
  if (typeof tag !== 'string' || tag === '' || tag === name) return '';
  // Shown among the properties.
  if (isEnumerable(value, Symbol.toStringTag)) return '';
  return tag;
}

function isEnumerable(object, key) {
  return Object.prototype.propertyIsEnumerable.call(object, key);
}

function keysOf(value, showHidden, skipIndexes) {
  var names = showHidden ? Object.getOwnPropertyNames(value) : Object.keys(value);
  if (skipIndexes) {
    names = names.filter(function (key) {
      return !/^(0|[1-9]\d*)$/.test(key) && !(showHidden && key === 'length' && !Array.isArray(value));
    });
  }
  var symbols = Object.getOwnPropertySymbols(value);
  if (!showHidden) {
    symbols = symbols.filter(function (key) {
      return isEnumerable(value, key);
    });
  }
  return symbols.length ? names.concat(symbols) : names;
}

// ---- objects

function formatValue(ctx, value, depth, top) {
  if (value === null) return ctx.stylize('null', 'null');
  if (typeof value !== 'object' && typeof value !== 'function') return formatPrimitive(ctx, value);
  if (ctx.showProxy && types.isProxy(value)) {
    var pair = binding('engine').proxyDetails(value);
    if (pair[0] === null) return ctx.stylize('<Revoked Proxy>', 'special');
    return 'Proxy ' + formatValue(ctx, pair, depth);
  }
  if (ctx.customInspect) {
    var method = value[custom];
    if (typeof method === 'function' && method !== inspect &&
        !(value.constructor && value.constructor.prototype === value)) {
      var left = ctx.depth === null ? null : ctx.depth - depth;
      var shown = method.call(value, left, optionsFor(ctx), inspect);
      if (shown !== value) {
        if (typeof shown !== 'object' || shown === null) return String(shown);
        return formatValue(ctx, shown, depth).replace(/\n/g, '\n' + layout.spaces(ctx.indentation));
      }
    }
  }
  if (ctx.seen.indexOf(value) >= 0) {
    if (!ctx.circular) ctx.circular = [];
    var index = ctx.circular.indexOf(value);
    if (index < 0) index = ctx.circular.push(value) - 1;
    return ctx.stylize('[Circular *' + (index + 1) + ']', 'special');
  }
  return formatObject(ctx, value, depth);
}

function optionsFor(ctx) {
  var options = { stylize: ctx.stylize };
  Object.keys(defaults).forEach(function (key) {
    options[key] = ctx[key];
  });
  if (ctx.userOptions) {
    Object.keys(ctx.userOptions).forEach(function (key) {
      if (!has.call(options, key)) options[key] = ctx.userOptions[key];
    });
  }
  return options;
}

// {base, braces, entries(ctx, value, depth), list} or a finished text.
function shapeOf(ctx, value, keys, name, tag) {
  var kinds = require('internal/inspect_kinds');
  for (var i = 0; i < kinds.length; i++) {
    if (kinds[i].test(value)) {
      return kinds[i].shape({ ctx: ctx, value: value, keys: keys, name: name, tag: tag });
    }
  }
  return null;
}

function formatObject(ctx, value, depth) {
  var name = nameOfClass(value);
  var tag = tagOf(value, name);
  var indexed = Array.isArray(value) || types.isTypedArray(value) || types.isStringObject(value);
  var keys = keysOf(value, ctx.showHidden, indexed);
  var shape = shapeOf(ctx, value, keys, name, tag);
  if (typeof shape === 'string') return shape;
  keys = Array.isArray(shape.keys) ? shape.keys : keys;
  if (depth > ctx.depth && ctx.depth !== null) {
    if (shape.whenTooDeep) return shape.whenTooDeep;
    var short = prefixOf(name, tag, Array.isArray(value) ? 'Array' : 'Object').slice(0, -1);
    return ctx.stylize(name === null ? short : '[' + short + ']', 'special');
  }
  ctx.seen.push(value);
  ctx.currentDepth = depth + 1;
  var output = shape.entries ? shape.entries(ctx, value, depth + 1) : [];
  for (var i = 0; i < keys.length; i++) {
    output.push(formatProperty(ctx, value, depth + 1, keys[i], shape.list ? 'extra' : 'object'));
  }
  ctx.seen.pop();
  var base = shape.base || '';
  if (ctx.circular) {
    var index = ctx.circular.indexOf(value);
    if (index >= 0) {
      var mark = ctx.stylize('<ref *' + (index + 1) + '>', 'special');
      if (ctx.compact !== true) base = base === '' ? mark : mark + ' ' + base;
      else shape.braces[0] = mark + ' ' + shape.braces[0];
    }
  }
  if (ctx.sorted) {
    if (shape.list) {
      var fixed = output.length - keys.length;
      output = output.slice(0, fixed).concat(output.slice(fixed).sort());
    } else {
      output.sort(ctx.sorted === true ? undefined : ctx.sorted);
    }
  }
  return layout.join(ctx, output, base, shape.braces, shape.list, depth + 1, value);
}

// kind: 'object', 'extra' (of a list, with its name) or 'element' (of a list, without).
function formatProperty(ctx, value, depth, key, kind) {
  var own = Object.getOwnPropertyDescriptor(value, key) || { value: value[key], configurable: true, enumerable: true };
  var text, gap = ' ';
  if (own.value !== undefined) {
    var indent = ctx.compact !== true || kind !== 'object' ? 2 : 3;
    ctx.indentation += indent;
    text = formatValue(ctx, own.value, depth);
    if (indent === 3 && ctx.breakLength < text.length) gap = '\n' + layout.spaces(ctx.indentation);
    ctx.indentation -= indent;
  } else if (own.get !== undefined) {
    text = formatAccessor(ctx, value, depth, own);
  } else if (own.set !== undefined) {
    text = ctx.stylize('[Setter]', 'special');
  } else {
    text = ctx.stylize('undefined', 'undefined');
  }
  if (kind === 'element') return text;
  var name;
  if (typeof key === 'symbol') name = '[' + ctx.stylize(Symbol.prototype.toString.call(key), 'symbol') + ']';
  else if (key === '__proto__') name = "['__proto__']";
  else if (own.enumerable === false) name = '[' + key + ']';
  else if (/^[a-zA-Z_][a-zA-Z_0-9]*$/.test(key)) name = ctx.stylize(key, 'name');
  else name = ctx.stylize(quote(key), 'string');
  return name + ':' + gap + text;
}

function formatAccessor(ctx, value, depth, own) {
  var label = own.set !== undefined ? 'Getter/Setter' : 'Getter';
  var wanted = ctx.getters && (ctx.getters === true || (ctx.getters === 'get' && own.set === undefined) ||
      (ctx.getters === 'set' && own.set !== undefined));
  if (!wanted) return ctx.stylize('[' + label + ']', 'special');
  try {
    var got = own.get.call(value);
    ctx.indentation += 2;
    var text = got === null || (typeof got !== 'object' && typeof got !== 'function')
      ? ctx.stylize('[' + label + ':', 'special') + ' ' + formatPrimitive(ctx, got) + ctx.stylize(']', 'special')
      : ctx.stylize('[' + label + ']', 'special') + ' ' + formatValue(ctx, got, depth);
    ctx.indentation -= 2;
    return text;
  } catch (e) {
    return ctx.stylize('[' + label + ': <Inspection threw (' + e.message + ')>]', 'special');
  }
}

inspect.custom = custom;
inspect.defaultOptions = defaults;
inspect.colors = {
  reset: [0, 0], bold: [1, 22], dim: [2, 22], italic: [3, 23], underline: [4, 24], blink: [5, 25], inverse: [7, 27],
  hidden: [8, 28], strikethrough: [9, 29], doubleunderline: [21, 24], black: [30, 39], red: [31, 39], green: [32, 39],
  yellow: [33, 39], blue: [34, 39], magenta: [35, 39], cyan: [36, 39], white: [37, 39], bgBlack: [40, 49],
  bgRed: [41, 49], bgGreen: [42, 49], bgYellow: [43, 49], bgBlue: [44, 49], bgMagenta: [45, 49], bgCyan: [46, 49],
  bgWhite: [47, 49], framed: [51, 54], overlined: [53, 55], gray: [90, 39], grey: [90, 39]
};
inspect.styles = {
  special: 'cyan', number: 'yellow', bigint: 'yellow', boolean: 'yellow', undefined: 'grey', null: 'bold',
  string: 'green', symbol: 'green', date: 'magenta', regexp: 'red', module: 'underline'
};

exports.inspect = inspect;
exports.formatValue = formatValue;
exports.formatProperty = formatProperty;
exports.formatPrimitive = formatPrimitive;
exports.formatNumber = formatNumber;
exports.prefixOf = prefixOf;
exports.keysOf = keysOf;
exports.makeContext = makeContext;
var format = require('internal/format');
exports.format = format.format;
exports.formatWithOptions = format.formatWithOptions;
