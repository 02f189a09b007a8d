// Values on their way to the embedder and back: JSON text, and bytes beside it.
//
// null, booleans, text and ordinary numbers are themselves; everything else is a list that begins with
// what it is: u undefined, n a number without a JSON form, b bytes (offset, length), a list, o object
// (key, value, …), m Map, s Set, d Date (ms), e Error (name, message, code), f function (number), g a
// number beyond 2^53 (digits). ts/core/values.ts is the other side.
'use strict';

var DEEPEST = 100;

function describe(value) {
  if (typeof value === 'function') return 'a function';
  return typeof value === 'symbol' ? 'a symbol' : 'this value';
}

// options.functions: called with a function, returns its number. options.lossy: what cannot go is undefined.
exports.encode = function (value, options) {
  var chunks = [];
  var size = 0;

  function refuse(text) {
    if (options.lossy) return ['u'];
    throw new TypeError(text);
  }
  function bytesOf(view) {
    var bytes = view instanceof ArrayBuffer ? new Uint8Array(view)
      : new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    var place = ['b', size, bytes.length];
    chunks.push(Buffer.from(bytes));
    size += bytes.length;
    return place;
  }
  function items(list, tag, depth) {
    var out = [tag];
    for (var i = 0; i < list.length; i++) out.push(walk(list[i], depth));
    return out;
  }
  function number(value) {
    if (isFinite(value) && (value !== 0 || 1 / value > 0)) return value;
    return ['n', value === 0 ? '-0' : String(value)];
  }
  function object(value, depth) {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return bytesOf(value);
    if (depth > DEEPEST) throw new TypeError('a value that is nested deeper than ' + DEEPEST + ' levels, or contains itself, cannot be handed over');
    if (Array.isArray(value)) return items(value, 'a', depth + 1);
    if (value instanceof Date) return ['d', number(value.getTime())];
    if (value instanceof Error) return error(value);
    var flat = [];
    var kind = Object.prototype.toString.call(value);
    if (kind === '[object Map]' || kind === '[object Set]') {
      value.forEach(function (item, key) {
        if (kind === '[object Map]') flat.push(key);
        flat.push(item);
      });
      return items(flat, kind === '[object Map]' ? 'm' : 's', depth + 1);
    }
    Object.keys(value).forEach(function (key) {
      flat.push(key, value[key]);
    });
    return items(flat, 'o', depth + 1);
  }
  function walk(value, depth) {
    switch (typeof value) {
      case 'undefined': return ['u'];
      case 'boolean': return value;
      case 'string': return value;
      case 'number': return number(value);
      case 'function':
        if (options.functions) return ['f', options.functions(value)];
        return refuse(describe(value) + ' cannot be handed over');
      case 'object': return value === null ? null : object(value, depth);
      default: return refuse(describe(value) + ' cannot be handed over');
    }
  }
  var encoded = walk(value, 0);
  return { text: JSON.stringify(encoded), bytes: size ? Buffer.concat(chunks) : '' };
};

function error(value) {
  var code = value.code;
  return ['e', String(value.name), String(value.message),
    typeof code === 'string' || typeof code === 'number' ? code : null];
}

var errorTypes = { TypeError: TypeError, RangeError: RangeError, SyntaxError: SyntaxError, ReferenceError: ReferenceError };

function makeError(name, message, code) {
  var made = new (Object.prototype.hasOwnProperty.call(errorTypes, name) ? errorTypes[name] : Error)(message);
  if (made.name !== name) require('internal/errors').define(made, 'name', name);
  if (code !== null && code !== undefined) made.code = code;
  return made;
}

// A parsed value and the bytes beside it.
exports.decode = function (encoded, bytes) {
  function number(value) {
    return typeof value === 'number' ? value : +value[1];
  }
  function walk(value) {
    if (!Array.isArray(value)) return value;
    var out, i;
    switch (value[0]) {
      case 'u': return undefined;
      case 'n': case 'g': return number(value);
      case 'b': return Buffer.from(bytes.subarray(value[1], value[1] + value[2]));
      case 'a': return value.slice(1).map(walk);
      case 'd': return new Date(number(value[1]));
      case 'e': return makeError(value[1], value[2], value[3]);
      case 'm':
        out = new Map();
        for (i = 1; i < value.length; i += 2) out.set(walk(value[i]), walk(value[i + 1]));
        return out;
      case 's':
        out = new Set();
        for (i = 1; i < value.length; i++) out.add(walk(value[i]));
        return out;
      default:
        out = {};
        for (i = 1; i < value.length; i += 2) {
          Object.defineProperty(out, value[i],
              { value: walk(value[i + 1]), writable: true, enumerable: true, configurable: true });
        }
        return out;
    }
  }
  return walk(encoded);
};
