// structuredClone.
'use strict';

var types = require('internal/types');

function refuse(value) {
  var shown = typeof value === 'symbol' ? String(value) : typeof value === 'function' ? Function.prototype.toString.call(value)
    : '#<' + ((value.constructor && value.constructor.name) || 'Object') + '>';
  throw new (require('internal/dom_exception').DOMException)(shown + ' could not be cloned.', 'DataCloneError');
}

function copy(value, seen) {
  if (typeof value === 'function' || typeof value === 'symbol') refuse(value);
  if (value === null || typeof value !== 'object') return value;
  for (var i = 0; i < seen.length; i += 2) if (seen[i] === value) return seen[i + 1];
  if (types.isProxy(value)) refuse(value);
  var made;
  if (types.isDate(value)) return new Date(value.getTime());
  if (types.isRegExp(value)) return new RegExp(value.source, require('internal/es').flagsOf(value));
  if (types.isBoxedPrimitive(value)) return Object(value.valueOf());
  if (types.isArrayBuffer(value)) return value.slice(0);
  if (ArrayBuffer.isView(value)) {
    var type = globalThis[Object.prototype.toString.call(value).slice(8, -1)] || Uint8Array;
    return types.isDataView(value) ? new DataView(value.buffer.slice(0), value.byteOffset, value.byteLength) : new type(value);
  }
  if (types.isPromise(value) || types.isWeakMap(value) || types.isWeakSet(value)) refuse(value);
  if (types.isMap(value)) {
    seen.push(value, made = new Map());
    value.forEach(function (item, key) {
      made.set(copy(key, seen), copy(item, seen));
    });
    return made;
  }
  if (types.isSet(value)) {
    seen.push(value, made = new Set());
    value.forEach(function (item) {
      made.add(copy(item, seen));
    });
    return made;
  }
  if (types.isError(value)) {
    var names = ['EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'];
    made = new globalThis[names.indexOf(value.name) >= 0 ? value.name : 'Error'](value.message);
    Object.defineProperty(made, 'stack', { value: value.stack, writable: true, configurable: true });
    return made;
  }
  made = Array.isArray(value) ? new Array(value.length) : {};
  seen.push(value, made);
  Object.keys(value).forEach(function (key) {
    made[key] = copy(value[key], seen);
  });
  return made;
}

exports.structuredClone = function structuredClone(value, options) {
  if (!arguments.length) throw new (require('internal/errors').codes.ERR_MISSING_ARGS)('value');
  var made = copy(value, []);
  var engine = require('internal/features').ownPromises ? binding('engine') : null;
  Array.from((options && options.transfer) || []).forEach(function (item) {
    if (engine && types.isArrayBuffer(item)) engine.detach(item);
  });
  return made;
};
