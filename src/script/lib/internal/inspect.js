// util.inspect: values as Node shows them, line breaks and all.
'use strict';

var types = require('internal/types');
var layout = require('internal/inspect_layout');
var names = null;
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
  if (ctx.numericSeparator) return ctx.stylize(separated(String(value)), 'number');
  return ctx.stylize(value === 0 && 1 / value < 0 ? '-0' : String(value), 'number');
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

function prefixOf(name, tag, fallback, size) {
  size = size || '';
  if (name === null) {
    return '[' + fallback + size + ': null prototype] ' + (tag !== '' && fallback !== tag ? '[' + tag + '] ' : '');
  }
  return name + size + (tag !== '' && name !== tag ? ' [' + tag + '] ' : ' ');
}

function tagOf(ctx, value, name) {
  var tag;
  try {
    tag = value[Symbol.toStringTag];
  } catch (e) {
    return '';
  }
  if (typeof tag !== 'string' || tag === '' || tag === name) return '';
  // Shown among the properties.
  if (ctx.showHidden ? has.call(value, Symbol.toStringTag) : isEnumerable(value, Symbol.toStringTag)) return '';
  return tag;
}

function isEnumerable(object, key) {
  return Object.prototype.propertyIsEnumerable.call(object, key);
}

function keysOf(value, showHidden, skipIndexes) {
  var names = showHidden ? Object.getOwnPropertyNames(value) : Object.keys(value);
  if (skipIndexes) {
    names = names.filter(function (key) {
      return !/^(0|[1-9]\d*)$/.test(key);
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
  // No trap runs, but for a custom method.
  var given = value;
  for (var pair = types.proxyDetails(value); pair; pair = types.proxyDetails(value)) {
    if (pair[0] === null) return ctx.stylize('<Revoked Proxy>', 'special');
    if (ctx.showProxy) return formatProxy(ctx, pair, depth);
    value = pair[0];
  }
  if (ctx.customInspect) {
    var method = value[custom];
    if (typeof method === 'function' && method !== inspect &&
        !(value.constructor && value.constructor.prototype === value)) {
      var left = ctx.depth === null ? null : ctx.depth - depth;
      var shown = method.call(given, left, optionsFor(ctx), inspect);
      if (shown !== given) {
        if (typeof shown !== 'string') return formatValue(ctx, shown, depth);
        return shown.replace(/\n/g, '\n' + layout.spaces(ctx.indentation));
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

function formatProxy(ctx, pair, depth) {
  if (depth > ctx.depth && ctx.depth !== null) return ctx.stylize('Proxy [Array]', 'special');
  ctx.indentation += 2;
  var output = [formatValue(ctx, pair[0], depth + 1), formatValue(ctx, pair[1], depth + 1)];
  ctx.indentation -= 2;
  return layout.join(ctx, output, '', ['Proxy [', ']'], 'extra', depth + 1);
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
function shapeOf(ctx, value, keys, name, tag, more, depth) {
  var kinds = require('internal/inspect_kinds');
  for (var i = 0; i < kinds.length; i++) {
    if (kinds[i].test(value)) {
      return kinds[i].shape({
        ctx: ctx, value: value, keys: keys, name: name, tag: tag, depth: depth,
        // Nothing but the head is to be shown.
        bare: !keys.length && !more
      });
    }
  }
  return null;
}

// What stands for an object that lies too deep, or for one without properties.
function styleOf(value, name, tag) {
  var fallback = '';
  if (name === null) {
    fallback = Object.prototype.toString.call(value).slice(8, -1);
    if (fallback === tag) fallback = 'Object';
  }
  return prefixOf(name, tag, fallback);
}

function formatObject(ctx, value, depth) {
  var above = ctx.showHidden && (depth <= ctx.depth || ctx.depth === null) ? [] : undefined;
  if (!names) names = require('internal/inspect_names');
  var name = names.nameOf(value, ctx, depth, above);
  var tag = tagOf(ctx, value, name);
  var indexed = Array.isArray(value) || types.isTypedArray(value) || types.isStringObject(value);
  var keys = keysOf(value, ctx.showHidden, indexed);
  var shape = shapeOf(ctx, value, keys, name, tag, above && above.length > 0, depth);
  if (typeof shape === 'string') return shape;
  keys = Array.isArray(shape.keys) ? shape.keys : keys;
  if (depth > ctx.depth && ctx.depth !== null) {
    if (shape.whenTooDeep) return shape.whenTooDeep;
    var short = styleOf(value, name, tag).slice(0, -1);
    return ctx.stylize(name === null ? short : '[' + short + ']', 'special');
  }
  ctx.seen.push(value);
  ctx.currentDepth = depth + 1;
  var output = shape.entries ? shape.entries(ctx, value, depth + 1) : [];
  for (var i = 0; i < keys.length; i++) {
    output.push(formatProperty(ctx, value, depth + 1, keys[i], shape.list ? 'extra' : 'object'));
  }
  if (above) output = output.concat(above);
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

// kind: 'object', 'extra' (of a list, with its name) or 'element' (of a list, without). A getter runs on original.
function formatProperty(ctx, value, depth, key, kind, original) {
  var own = Object.getOwnPropertyDescriptor(value, key) || { value: value[key], configurable: true, enumerable: true };
  var text, gap = ' ';
  if (own.value !== undefined) {
    var indent = ctx.compact !== true || kind !== 'object' ? 2 : 3;
    ctx.indentation += indent;
    text = formatValue(ctx, own.value, depth);
    if (indent === 3 && ctx.breakLength < layout.width(ctx, text)) gap = '\n' + layout.spaces(ctx.indentation);
    ctx.indentation -= indent;
  } else if (own.get !== undefined) {
    text = formatAccessor(ctx, original === undefined ? value : original, depth, own);
  } else if (own.set !== undefined) {
    text = ctx.stylize('[Setter]', 'special');
  } else {
    text = ctx.stylize('undefined', 'undefined');
  }
  if (kind === 'element') return text;
  var name;
  if (typeof key === 'symbol') name = '[' + ctx.stylize(layout.escape(Symbol.prototype.toString.call(key)), 'symbol') + ']';
  else if (key === '__proto__') name = "['__proto__']";
  else if (own.enumerable === false) name = '[' + layout.escape(String(key)) + ']';
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
    var text = got === null ? ctx.stylize('[' + label + ':', 'special') + ' ' + ctx.stylize('null', 'null') + ctx.stylize(']', 'special')
      : typeof got !== 'object' && typeof got !== 'function' ? ctx.stylize('[' + label + ':', 'special') + ' ' + formatPrimitive(ctx, got) + ctx.stylize(']', 'special')
      : ctx.stylize('[' + label + ']', 'special') + ' ' + formatValue(ctx, got, depth);
    ctx.indentation -= 2;
    return text;
  } catch (e) {
    return ctx.stylize('[' + label + ':', 'special') + ' <Inspection threw (' + e.message + ')>' + ctx.stylize(']', 'special');
  }
}

inspect.custom = custom;
Object.seal(defaults);
Object.defineProperty(inspect, 'defaultOptions', {
  get: function () {
    return defaults;
  },
  set: function (options) {
    if (options === null || typeof options !== 'object' || Array.isArray(options)) {
      throw new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)('options', 'object', options);
    }
    Object.assign(defaults, options);
  },
  enumerable: true,
  configurable: true
});
// Pairs of codes that turn a style on and off.
inspect.colors = Object.assign(Object.create(null), {
  reset: [0, 0], bold: [1, 22], dim: [2, 22], italic: [3, 23], underline: [4, 24], blink: [5, 25], inverse: [7, 27],
  hidden: [8, 28], strikethrough: [9, 29], doubleunderline: [21, 24]
});
var backgrounds = {};
['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'].forEach(function (name, i) {
  var upper = name[0].toUpperCase() + name.slice(1);
  inspect.colors[name] = [30 + i, 39];
  backgrounds['bg' + upper] = [40 + i, 49];
});
Object.assign(inspect.colors, backgrounds);
backgrounds = {};
inspect.colors.framed = [51, 54];
inspect.colors.overlined = [53, 55];
['gray', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'].forEach(function (name, i) {
  var upper = name[0].toUpperCase() + name.slice(1), bright = i ? 'Bright' : '';
  inspect.colors[name + bright] = [90 + i, 39];
  backgrounds['bg' + upper + bright] = [100 + i, 49];
});
Object.assign(inspect.colors, backgrounds);
// Other names of the same.
[['gray', 'grey'], ['gray', 'blackBright'], ['bgGray', 'bgGrey'], ['bgGray', 'bgBlackBright'], ['dim', 'faint'],
  ['strikethrough', 'crossedout'], ['strikethrough', 'strikeThrough'], ['strikethrough', 'crossedOut'], ['hidden', 'conceal'],
  ['inverse', 'swapColors'], ['inverse', 'swapcolors'], ['doubleunderline', 'doubleUnderline']].forEach(function (pair) {
  Object.defineProperty(inspect.colors, pair[1], {
    get: function () {
      return this[pair[0]];
    },
    set: function (value) {
      this[pair[0]] = value;
    },
    configurable: true,
    enumerable: false
  });
});
inspect.styles = Object.assign(Object.create(null), {
  special: 'cyan', number: 'yellow', bigint: 'yellow', boolean: 'yellow', undefined: 'grey', null: 'bold',
  string: 'green', symbol: 'green', date: 'magenta', regexp: 'red', module: 'underline'
});

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
