// util.inspect: one entry per kind of object, most special first. shape(o) gives braces and entries,
// or the finished text.
'use strict';

var types = require('internal/types');
var main = require('internal/inspect');

function listEntries(ctx, value, depth) {
  var output = [], length = value.length, shown = Math.min(Math.max(0, ctx.maxArrayLength), length);
  var at = 0;
  while (at < length && output.length < shown) {
    if (!Object.prototype.hasOwnProperty.call(value, at)) {
      var from = at;
      at = nextIndex(value, at, length);
      var holes = at - from;
      output.push(ctx.stylize('<' + holes + ' empty item' + (holes > 1 ? 's' : '') + '>', 'undefined'));
      continue;
    }
    output.push(main.formatProperty(ctx, value, depth, at, 'element'));
    at++;
  }
  if (at < length) output.push('... ' + (length - at) + ' more item' + (length - at > 1 ? 's' : ''));
  return output;
}

// The first element behind a hole, without walking over millions of absent ones.
function nextIndex(value, at, length) {
  if (length - at < 64) {
    while (at < length && !Object.prototype.hasOwnProperty.call(value, at)) at++;
    return at;
  }
  var keys = Object.keys(value);
  for (var i = 0; i < keys.length; i++) {
    if (/^(0|[1-9]\d*)$/.test(keys[i]) && +keys[i] > at && +keys[i] < length) return +keys[i];
  }
  return length;
}

function typedEntries(ctx, value, depth) {
  var shown = Math.min(Math.max(0, ctx.maxArrayLength), value.length);
  var output = [];
  for (var i = 0; i < shown; i++) {
    output.push(typeof value[i] === 'number' ? main.formatNumber(ctx, value[i]) : main.formatPrimitive(ctx, value[i]));
  }
  var rest = value.length - shown;
  if (rest > 0) output.push('... ' + rest + ' more item' + (rest > 1 ? 's' : ''));
  if (ctx.showHidden) {
    ctx.indentation += 2;
    ['BYTES_PER_ELEMENT', 'length', 'byteLength', 'byteOffset', 'buffer'].forEach(function (key) {
      output.push('[' + key + ']: ' + main.formatValue(ctx, value[key], depth));
    });
    ctx.indentation -= 2;
  }
  return output;
}

function capped(ctx, items, write) {
  var shown = Math.min(Math.max(0, ctx.maxArrayLength), items.length);
  var output = [];
  ctx.indentation += 2;
  for (var i = 0; i < shown; i++) output.push(write(items[i]));
  ctx.indentation -= 2;
  var rest = items.length - shown;
  if (rest > 0) output.push('... ' + rest + ' more item' + (rest > 1 ? 's' : ''));
  return output;
}

function setEntries(ctx, value, depth) {
  var items = [];
  Set.prototype.forEach.call(value, function (item) {
    items.push(item);
  });
  return capped(ctx, items, function (item) {
    return main.formatValue(ctx, item, depth);
  });
}

function mapEntries(ctx, value, depth) {
  var items = [];
  Map.prototype.forEach.call(value, function (item, key) {
    items.push([key, item]);
  });
  return capped(ctx, items, function (pair) {
    return main.formatValue(ctx, pair[0], depth) + ' => ' + main.formatValue(ctx, pair[1], depth);
  });
}

function functionBase(o) {
  var value = o.value;
  var text = '';
  try {
    text = Function.prototype.toString.call(value);
  } catch (e) {
    // Some callables have no source.
  }
  if (/^class\b/.test(text)) {
    var own = value.name ? 'class ' + value.name : 'class (anonymous)';
    var above = Object.getPrototypeOf(value);
    return '[' + own + (above && above.name ? ' extends ' + above.name : '') + ']';
  }
  var type = types.isAsyncGeneratorFunction(value) ? 'AsyncGeneratorFunction' : types.isAsyncFunction(value) ? 'AsyncFunction'
    : types.isGeneratorFunction(value) ? 'GeneratorFunction' : 'Function';
  var base = '[' + type;
  if (o.name === null) base += ' (null prototype)';
  base += value.name === '' || value.name === undefined ? ' (anonymous)' : ': ' + String(value.name);
  base += ']';
  if (o.name !== type && o.name !== null && o.name !== 'Function') base += ' ' + o.name;
  if (o.tag !== '' && o.name !== o.tag && o.tag !== type) base += ' [' + o.tag + ']';
  return base;
}

function plainBraces(o) {
  if (o.name === 'Object' && o.tag === '') return ['{', '}'];
  return [main.prefixOf(o.name, o.tag, 'Object') + '{', '}'];
}

// Shown as a text; properties follow in braces.
function withBase(o, base, whenTooDeep) {
  if (!o.keys.length) return base;
  return { base: base, braces: ['{', '}'], keys: o.keys, whenTooDeep: whenTooDeep };
}

module.exports = [
  { test: Array.isArray, shape: function (o) {
    var prefix = o.name !== 'Array' || o.tag !== '' ? main.prefixOf(o.name, o.tag, 'Array', '(' + o.value.length + ')') : '';
    if (!o.value.length && !o.keys.length) return prefix + '[]';
    return { braces: [prefix + '[', ']'], entries: listEntries, list: 'values' };
  } },
  { test: function (value) {
    return typeof value === 'function';
  }, shape: function (o) {
    var base = functionBase(o);
    if (!o.keys.length) return o.ctx.stylize(base, 'special');
    return { base: base, braces: ['{', '}'] };
  } },
  { test: types.isTypedArray, shape: function (o) {
    var prefix = main.prefixOf(o.name, o.tag, 'Uint8Array', '(' + o.value.length + ')');
    if (!o.value.length && !o.keys.length && !o.ctx.showHidden) return prefix + '[]';
    return { braces: [prefix + '[', ']'], entries: typedEntries, list: 'numbers' };
  } },
  { test: types.isSet, shape: function (o) {
    var prefix = main.prefixOf(o.name, o.tag, 'Set', '(' + o.value.size + ')');
    if (!o.value.size && !o.keys.length) return prefix + '{}';
    return { braces: [prefix + '{', '}'], entries: setEntries };
  } },
  { test: types.isMap, shape: function (o) {
    var prefix = main.prefixOf(o.name, o.tag, 'Map', '(' + o.value.size + ')');
    if (!o.value.size && !o.keys.length) return prefix + '{}';
    return { braces: [prefix + '{', '}'], entries: mapEntries };
  } },
  { test: types.isArgumentsObject, shape: function (o) {
    return o.keys.length ? { braces: ['[Arguments] {', '}'] } : '[Arguments] {}';
  } },
  { test: types.isRegExp, shape: function (o) {
    var base = RegExp.prototype.toString.call(o.value);
    if (o.name !== 'RegExp') base = main.prefixOf(o.name, o.tag, 'RegExp') + base;
    return withBase(o, o.ctx.stylize(base, 'regexp'), o.ctx.stylize(base, 'regexp'));
  } },
  { test: types.isDate, shape: function (o) {
    var base = isNaN(o.value.getTime()) ? 'Invalid Date' : Date.prototype.toISOString.call(o.value);
    if (o.name !== 'Date') base = main.prefixOf(o.name, o.tag, 'Date') + base;
    return withBase(o, o.ctx.stylize(base, 'date'));
  } },
  { test: types.isNativeError, shape: function (o) {
    var shown = require('internal/inspect_error').show(o);
    return shown.keys.length ? { base: shown.text, braces: ['{', '}'], keys: shown.keys } : shown.text;
  } },
  { test: types.isAnyArrayBuffer, shape: function (o) {
    return { braces: [main.prefixOf(o.name, o.tag, 'ArrayBuffer') + '{', '}'], entries: function (ctx, value) {
      var bytes = new Uint8Array(value), text = [];
      for (var i = 0; i < bytes.length && i < Math.min(ctx.maxArrayLength, 50); i++) {
        text.push((bytes[i] < 16 ? '0' : '') + bytes[i].toString(16));
      }
      var rest = bytes.length - text.length;
      return [ctx.stylize('[Uint8Contents]', 'special') + ': <' + text.join(' ') +
          (rest > 0 ? ' ... ' + rest + ' more byte' + (rest > 1 ? 's' : '') : '') + '>',
        'byteLength: ' + main.formatNumber(ctx, value.byteLength)];
    } };
  } },
  { test: types.isDataView, shape: function (o) {
    return { braces: [main.prefixOf(o.name, o.tag, 'DataView') + '{', '}'], entries: function (ctx, value, depth) {
      return ['byteLength', 'byteOffset', 'buffer'].map(function (key) {
        return main.formatProperty(ctx, value, depth, key, 'object').replace(/^\[(\w+)\]/, '$1');
      });
    } };
  } },
  { test: types.isModuleNamespaceObject, shape: function () {
    return { braces: ['[Module: null prototype] {', '}'], entries: function () {
      return [];
    } };
  } },
  { test: types.isPromise, shape: function (o) {
    return { braces: [main.prefixOf(o.name, o.tag === 'Promise' ? '' : o.tag, 'Promise') + '{', '}'], entries: function (ctx, value, depth) {
      var state = types.promiseState(value);
      if (state[0] === 'pending') return [ctx.stylize('<pending>', 'special')];
      ctx.indentation += 2;
      var text = main.formatValue(ctx, state[1], depth);
      ctx.indentation -= 2;
      return [state[0] === 'rejected' ? ctx.stylize('<rejected>', 'special') + ' ' + text : text];
    } };
  } },
  { test: function (value) {
    return types.isWeakMap(value) || types.isWeakSet(value);
  }, shape: function (o) {
    return { braces: [main.prefixOf(o.name, o.tag, 'WeakSet') + '{', '}'], entries: function (ctx) {
      return [ctx.stylize('<items unknown>', 'special')];
    } };
  } },
  { test: function (value) {
    return types.isMapIterator(value) || types.isSetIterator(value);
  }, shape: function (o) {
    var pairs = o.value._pairs || types.yieldsPairs(o.value) ? o.tag.replace('Iterator', 'Entries') : o.tag;
    return { braces: ['[' + pairs + '] {', '}'], entries: function (ctx, value, depth) {
      return require('internal/collections').peek(value).map(function (item) {
        return main.formatValue(ctx, item, depth);
      });
    } };
  } },
  { test: types.isBoxedPrimitive, shape: function (o) {
    var type = types.isNumberObject(o.value) ? 'Number' : types.isStringObject(o.value) ? 'String'
      : types.isBooleanObject(o.value) ? 'Boolean' : types.isBigIntObject(o.value) ? 'BigInt' : 'Symbol';
    var base = '[' + type;
    if (o.name !== type) base += o.name === null ? ' (null prototype)' : ' (' + o.name + ')';
    base += ': ' + main.formatPrimitive({ stylize: function (text) {
      return text;
    }, maxStringLength: Infinity, compact: true }, globalThis[type].prototype.valueOf.call(o.value)) + ']';
    if (o.tag !== '' && o.tag !== o.name) base += ' [' + o.tag + ']';
    if (!o.keys.length) return o.ctx.stylize(base, type.toLowerCase());
    return { base: base, braces: ['{', '}'], keys: o.keys };
  } },
  { test: function () {
    return true;
  }, shape: function (o) {
    var braces = plainBraces(o);
    if (!o.keys.length) return braces[0] + '}';
    return { braces: braces };
  } }
];
