// util.inspect: one entry per kind of object, most special first. shape(o) gives braces and entries,
// or the finished text.
'use strict';

var types = require('internal/types');
var main = require('internal/inspect');
var names = require('internal/inspect_names');
var layout = require('internal/inspect_layout');

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
  var length = typedMember(value, 'length');
  var shown = Math.min(Math.max(0, ctx.maxArrayLength), length);
  var output = [];
  for (var i = 0; i < shown; i++) {
    output.push(typeof value[i] === 'number' ? main.formatNumber(ctx, value[i]) : main.formatPrimitive(ctx, value[i]));
  }
  var rest = length - shown;
  if (rest > 0) output.push('... ' + rest + ' more item' + (rest > 1 ? 's' : ''));
  if (ctx.showHidden) {
    ctx.indentation += 2;
    ['BYTES_PER_ELEMENT', 'length', 'byteLength', 'byteOffset', 'buffer'].forEach(function (key) {
      output.push('[' + key + ']: ' + (key === 'buffer' ? bufferOf(ctx, value.buffer) : main.formatValue(ctx, value[key], depth)));
    });
    ctx.indentation -= 2;
  }
  return output;
}

// The bytes are shown already.
function bufferOf(ctx, buffer) {
  return main.prefixOf(names.nameOf(buffer, ctx, 0), '', 'ArrayBuffer') + '{ byteLength: ' + main.formatNumber(ctx, buffer.byteLength) + ' }';
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

function classBase(o) {
  var own = Object.prototype.hasOwnProperty.call(o.value, 'name') && o.value.name;
  var base = 'class ' + (own || '(anonymous)');
  if (o.name !== 'Function' && o.name !== null) base += ' [' + o.name + ']';
  if (o.tag !== '' && o.name !== o.tag) base += ' [' + o.tag + ']';
  if (o.name === null) return '[' + base + ' extends [null prototype]]';
  var above = Object.getPrototypeOf(o.value).name;
  return '[' + base + (above ? ' extends ' + above : '') + ']';
}

function functionBase(o) {
  var value = o.value;
  var text = '';
  try {
    text = Function.prototype.toString.call(value);
  } catch (e) {
    // Some callables have no source.
  }
  if (/^class\b/.test(text)) return classBase(o);
  var type = (types.isAsyncFunction(value) ? 'Async' : '') + (types.isGeneratorFunction(value) ? 'Generator' : '') + 'Function';
  var base = '[' + type;
  if (o.name === null) base += ' (null prototype)';
  base += value.name === '' || value.name === undefined ? ' (anonymous)' : ': ' + String(value.name);
  base += ']';
  if (o.name !== type && o.name !== null) base += ' ' + o.name;
  if (o.tag !== '' && o.name !== o.tag) base += ' [' + o.tag + ']';
  return base;
}

// Also of one without prototype.
function sizeOf(value, type) {
  var size = Object.getOwnPropertyDescriptor(type.prototype, 'size');
  return size && size.get ? size.get.call(value) : value.size;
}

function typedName(value) {
  return typedMember(value, Symbol.toStringTag) || 'Uint8Array';
}

// Also of one without prototype.
function typedMember(value, name) {
  var own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), name);
  return own && own.get ? own.get.call(value) : value[name];
}

function plainBraces(o) {
  if (o.name === 'Object' && o.tag === '') return ['{', '}'];
  return [main.prefixOf(o.name, o.tag, 'Object') + '{', '}'];
}

// Shown as a text; properties follow in braces.
function withBase(o, base, whenTooDeep) {
  if (o.bare) return base;
  return { base: base, braces: ['{', '}'], keys: o.keys, whenTooDeep: whenTooDeep };
}

module.exports = [
  { test: Array.isArray, shape: function (o) {
    var prefix = o.name !== 'Array' || o.tag !== '' ? main.prefixOf(o.name, o.tag, 'Array', '(' + o.value.length + ')') : '';
    if (!o.value.length && o.bare) return prefix + '[]';
    return { braces: [prefix + '[', ']'], entries: listEntries, list: 'values' };
  } },
  { test: function (value) {
    return typeof value === 'function';
  }, shape: function (o) {
    var base = functionBase(o);
    if (o.bare) return o.ctx.stylize(base, 'special');
    return { base: base, braces: ['{', '}'] };
  } },
  { test: types.isTypedArray, shape: function (o) {
    var length = typedMember(o.value, 'length');
    var prefix = main.prefixOf(o.name, o.tag, o.name === null ? typedName(o.value) : '', '(' + length + ')');
    if (!length && !o.keys.length && !o.ctx.showHidden) return prefix + '[]';
    return { braces: [prefix + '[', ']'], entries: typedEntries, list: 'numbers' };
  } },
  { test: types.isSet, shape: function (o) {
    var prefix = main.prefixOf(o.name, o.tag, 'Set', '(' + sizeOf(o.value, Set) + ')');
    if (!sizeOf(o.value, Set) && o.bare) return prefix + '{}';
    return { braces: [prefix + '{', '}'], entries: setEntries };
  } },
  { test: types.isMap, shape: function (o) {
    var prefix = main.prefixOf(o.name, o.tag, 'Map', '(' + sizeOf(o.value, Map) + ')');
    if (!sizeOf(o.value, Map) && o.bare) return prefix + '{}';
    return { braces: [prefix + '{', '}'], entries: mapEntries };
  } },
  { test: types.isArgumentsObject, shape: function (o) {
    return o.bare ? '[Arguments] {}' : { braces: ['[Arguments] {', '}'] };
  } },
  { test: types.isRegExp, shape: function (o) {
    var base = RegExp.prototype.toString.call(o.name === null ? new RegExp(o.value) : o.value);
    if (o.name !== 'RegExp' || o.tag !== '') base = main.prefixOf(o.name, o.tag, 'RegExp') + base;
    return withBase(o, o.ctx.stylize(base, 'regexp'), o.ctx.stylize(base, 'regexp'));
  } },
  { test: types.isDate, shape: function (o) {
    var base = isNaN(Date.prototype.getTime.call(o.value)) ? 'Invalid Date' : Date.prototype.toISOString.call(o.value);
    if (o.name !== 'Date' || o.tag !== '') base = main.prefixOf(o.name, o.tag, 'Date') + base;
    return withBase(o, o.ctx.stylize(base, 'date'));
  } },
  { test: types.isError, shape: function (o) {
    var shown = require('internal/inspect_error').show(o);
    return shown.keys.length || !o.bare && !o.keys.length ? { base: shown.text, braces: ['{', '}'], keys: shown.keys } : shown.text;
  } },
  { test: types.isAnyArrayBuffer, shape: function (o) {
    return { braces: [main.prefixOf(o.name, o.tag, 'ArrayBuffer') + '{', '}'], entries: function (ctx, value) {
      var bytes = new Uint8Array(value), text = [];
      for (var i = 0; i < bytes.length && i < ctx.maxArrayLength; i++) {
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
    return { braces: [main.prefixOf(o.name, o.tag, 'Promise') + '{', '}'], entries: function (ctx, value, depth) {
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
    return { braces: [main.prefixOf(o.name, o.tag, types.isWeakMap(o.value) ? 'WeakMap' : 'WeakSet') + '{', '}'], entries: function (ctx) {
      return [ctx.stylize('<items unknown>', 'special')];
    } };
  } },
  { test: function (value) {
    return types.isMapIterator(value) || types.isSetIterator(value);
  }, shape: function (o) {
    var kind = types.isMapIterator(o.value) ? 'Map Iterator' : 'Set Iterator';
    if (o.tag !== kind) kind = (o.tag === '' ? '' : o.tag + '] [') + kind;
    var pairs = !!o.value._pairs || types.yieldsPairs(o.value);
    return { braces: ['[' + (pairs ? kind.replace(/Iterator$/, 'Entries') : kind) + '] {', '}'], entries: function (ctx, value, depth) {
      return capped(ctx, require('internal/collections').peek(value), function (item) {
        if (!pairs) return main.formatValue(ctx, item, depth);
        var texts = [main.formatValue(ctx, item[0], depth), main.formatValue(ctx, item[1], depth)];
        return layout.join(ctx, texts, '', ['[', ']'], 'extra', depth);
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
    if (o.bare) return o.ctx.stylize(base, type.toLowerCase());
    return { base: base, braces: ['{', '}'], keys: o.keys };
  } },
  { test: function () {
    return true;
  }, shape: function (o) {
    var braces = plainBraces(o);
    if (o.bare) return braces[0] + '}';
    return { braces: braces };
  } }
];
