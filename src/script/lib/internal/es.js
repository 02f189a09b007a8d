// What newer editions of the language put on built-in objects, where the engine lacks it.
'use strict';

require('internal/stack');

function add(object, methods) {
  Object.keys(methods).forEach(function (name) {
    if (Object.prototype.hasOwnProperty.call(object, name)) return;
    Object.defineProperty(object, name,
        { value: methods[name], writable: true, enumerable: false, configurable: true });
  });
}

function toObject(value) {
  if (value === null || value === undefined) throw new TypeError('Cannot convert undefined or null to object');
  return Object(value);
}

function toLength(value) {
  value = Math.trunc(+value) || 0;
  return value <= 0 ? 0 : Math.min(value, 9007199254740991);
}

// A start or end of a slice, counted from the back when negative.
function place(value, length, missing) {
  if (value === undefined) return missing;
  value = Math.trunc(+value) || 0;
  return value < 0 ? Math.max(length + value, 0) : Math.min(value, length);
}

function needFunction(value) {
  if (typeof value !== 'function') throw new TypeError(String(value) + ' is not a function');
}

function sameZero(a, b) {
  return a === b || (a !== a && b !== b);
}

['dispose', 'asyncDispose'].forEach(function (name) {
  if (!Symbol[name]) Object.defineProperty(Symbol, name, { value: Symbol('nodejs.' + name) });
});
if (Math.cbrt && Math.cbrt(27) !== 3) delete Math.cbrt;
add(Math, {
  trunc: function trunc(x) {
    x = +x;
    return x < 0 ? Math.ceil(x) : Math.floor(x);
  },
  fround: function fround(x) {
    return new Float32Array([x])[0];
  },
  expm1: function expm1(x) {
    x = +x;
    return Math.abs(x) < 1e-5 ? x + x * x / 2 : Math.exp(x) - 1;
  },
  log1p: function log1p(x) {
    x = +x;
    return Math.abs(x) < 1e-8 ? x - x * x / 2 : Math.log(1 + x);
  },
  sinh: function sinh(x) {
    x = +x;
    return Math.abs(x) < 1e-5 ? x : (Math.exp(x) - Math.exp(-x)) / 2;
  },
  cosh: function cosh(x) {
    return (Math.exp(x) + Math.exp(-x)) / 2;
  },
  tanh: function tanh(x) {
    x = +x;
    if (Math.abs(x) < 1e-5) return x;
    if (x > 20) return 1;
    if (x < -20) return -1;
    var a = Math.exp(x), b = Math.exp(-x);
    return (a - b) / (a + b);
  },
  asinh: function asinh(x) {
    x = +x;
    if (x === 0 || !isFinite(x)) return x;
    return x > 0 ? Math.log(x + Math.sqrt(x * x + 1)) : -Math.log(-x + Math.sqrt(x * x + 1));
  },
  acosh: function acosh(x) {
    return Math.log(x + Math.sqrt(x * x - 1));
  },
  atanh: function atanh(x) {
    x = +x;
    return x === 0 ? x : Math.log((1 + x) / (1 - x)) / 2;
  },
  log2: function log2(x) {
    return Math.log(x) / Math.LN2;
  },
  log10: function log10(x) {
    return Math.log(x) / Math.LN10;
  },
  cbrt: function cbrt(x) {
    x = +x;
    if (x === 0 || !isFinite(x)) return x;
    var y = Math.pow(Math.abs(x), 1 / 3);
    var whole = Math.round(y);
    if (whole * whole * whole === Math.abs(x)) y = whole;
    return x < 0 ? -y : y;
  },
  sign: function sign(x) {
    x = +x;
    return x > 0 ? 1 : x < 0 ? -1 : x;
  },
  hypot: function hypot() {
    var sum = 0;
    for (var i = 0; i < arguments.length; i++) sum += arguments[i] * arguments[i];
    return Math.sqrt(sum);
  },
  imul: function imul(a, b) {
    var ah = (a >>> 16) & 0xffff, al = a & 0xffff, bl = b & 0xffff, bh = (b >>> 16) & 0xffff;
    return (al * bl + (((ah * bl + al * bh) << 16) >>> 0)) | 0;
  },
  clz32: function clz32(x) {
    x = x >>> 0;
    if (!x) return 32;
    var n = 0;
    while (!(x & 0x80000000)) {
      x <<= 1;
      n++;
    }
    return n;
  }
});

add(Number, {
  isFinite: function (value) {
    return typeof value === 'number' && isFinite(value);
  },
  isNaN: function (value) {
    return value !== value;
  },
  isInteger: function isInteger(value) {
    return typeof value === 'number' && isFinite(value) && Math.floor(value) === value;
  },
  isSafeInteger: function isSafeInteger(value) {
    return Number.isInteger(value) && Math.abs(value) <= 9007199254740991;
  },
  parseFloat: parseFloat,
  parseInt: parseInt
});
[['EPSILON', 2.220446049250313e-16], ['MAX_SAFE_INTEGER', 9007199254740991],
  ['MIN_SAFE_INTEGER', -9007199254740991]].forEach(function (pair) {
  if (!(pair[0] in Number)) Object.defineProperty(Number, pair[0], { value: pair[1] });
});

add(Object, {
  entries: function entries(value) {
    var object = toObject(value);
    return Object.keys(object).map(function (key) {
      return [key, object[key]];
    });
  },
  values: function values(value) {
    var object = toObject(value);
    return Object.keys(object).map(function (key) {
      return object[key];
    });
  },
  fromEntries: function fromEntries(pairs) {
    var object = {};
    Array.from(pairs).forEach(function (pair) {
      object[pair[0]] = pair[1];
    });
    return object;
  },
  getOwnPropertyDescriptors: function getOwnPropertyDescriptors(object) {
    var all = {};
    Reflect.ownKeys(toObject(object)).forEach(function (key) {
      all[key] = Object.getOwnPropertyDescriptor(object, key);
    });
    return all;
  },
  hasOwn: function hasOwn(object, key) {
    return Object.prototype.hasOwnProperty.call(toObject(object), key);
  },
  assign: function assign(target) {
    var to = toObject(target);
    for (var i = 1; i < arguments.length; i++) {
      var from = arguments[i];
      if (from === null || from === undefined) continue;
      Object.keys(Object(from)).forEach(function (key) {
        to[key] = from[key];
      });
    }
    return to;
  }
});

add(Array, {
  of: function of() {
    return Array.prototype.slice.call(arguments);
  },
  from: function from(source, map, self) {
    var object = toObject(source);
    if (map !== undefined) needFunction(map);
    var out = [];
    var iterator = object[Symbol.iterator];
    if (typeof iterator === 'function' && !(Array.isArray(object) && iterator === Array.prototype.values)) {
      var it = iterator.call(object), step;
      for (var n = 0; !(step = it.next()).done; n++) out.push(map ? map.call(self, step.value, n) : step.value);
      return out;
    }
    if (typeof source === 'string') object = splitText(source);
    var length = toLength(object.length);
    for (var i = 0; i < length; i++) out.push(map ? map.call(self, object[i], i) : object[i]);
    return out;
  }
});

// By characters, pairs of surrogates together.
function splitText(text) {
  return String(text).match(/[\ud800-\udbff][\udc00-\udfff]|[^]/g) || [];
}

function makeIterator(tag, next) {
  var iterator = Object.create(iteratorPrototype(tag));
  Object.defineProperty(iterator, '_next', { value: next });
  return iterator;
}
var prototypes = {};
var base = {};
Object.defineProperty(base, Symbol.iterator, { value: function () {
  return this;
}, writable: true, configurable: true });
function iteratorPrototype(tag) {
  if (prototypes[tag]) return prototypes[tag];
  var prototype = prototypes[tag] = Object.create(base);
  Object.defineProperty(prototype, 'next', { value: function next() {
    return this._next();
  }, writable: true, configurable: true });
  Object.defineProperty(prototype, Symbol.toStringTag, { value: tag, configurable: true });
  return prototype;
}

function listIterator(list, kind) {
  var at = 0;
  return makeIterator('Array Iterator', function () {
    if (list && at < list.length) {
      var i = at++;
      return { value: kind === 'keys' ? i : kind === 'values' ? list[i] : [i, list[i]], done: false };
    }
    list = null;
    return { value: undefined, done: true };
  });
}

function flatten(out, list, depth) {
  for (var i = 0; i < list.length; i++) {
    if (!(i in list)) continue;
    if (depth > 0 && Array.isArray(list[i])) flatten(out, list[i], depth - 1);
    else out.push(list[i]);
  }
  return out;
}

function search(list, test, self, backward, wantIndex) {
  needFunction(test);
  var length = toLength(list.length);
  for (var n = 0; n < length; n++) {
    var i = backward ? length - 1 - n : n;
    if (test.call(self, list[i], i, list)) return wantIndex ? i : list[i];
  }
  return wantIndex ? -1 : undefined;
}

var arrayMethods = {
  find: function find(test, self) {
    return search(toObject(this), test, self, false, false);
  },
  findIndex: function findIndex(test, self) {
    return search(toObject(this), test, self, false, true);
  },
  findLast: function findLast(test, self) {
    return search(toObject(this), test, self, true, false);
  },
  findLastIndex: function findLastIndex(test, self) {
    return search(toObject(this), test, self, true, true);
  },
  includes: function includes(value, from) {
    var list = toObject(this), length = toLength(list.length);
    for (var i = place(from, length, 0); i < length; i++) if (sameZero(list[i], value)) return true;
    return false;
  },
  fill: function fill(value, start, end) {
    var list = toObject(this), length = toLength(list.length);
    end = place(end, length, length);
    for (var i = place(start, length, 0); i < end; i++) list[i] = value;
    return list;
  },
  copyWithin: function copyWithin(target, start, end) {
    var list = toObject(this), length = toLength(list.length);
    var to = place(target, length, 0), from = place(start, length, 0);
    var part = Array.prototype.slice.call(list, from, place(end, length, length));
    for (var i = 0; i < part.length && to + i < length; i++) list[to + i] = part[i];
    return list;
  },
  keys: function keys() {
    return listIterator(toObject(this), 'keys');
  },
  values: function values() {
    return listIterator(toObject(this), 'values');
  },
  entries: function entries() {
    return listIterator(toObject(this), 'entries');
  },
  at: function at(index) {
    var list = toObject(this), i = Math.trunc(+index) || 0;
    return list[i < 0 ? toLength(list.length) + i : i];
  }
};
add(Array.prototype, arrayMethods);
add(Array.prototype, {
  flat: function flat(depth) {
    return flatten([], toObject(this), depth === undefined ? 1 : Math.trunc(+depth) || 0);
  },
  flatMap: function flatMap(map, self) {
    needFunction(map);
    return flatten([], Array.prototype.map.call(this, map, self), 1);
  },
  toReversed: function toReversed() {
    return Array.prototype.slice.call(this).reverse();
  },
  toSorted: function toSorted(compare) {
    return Array.prototype.slice.call(this).sort(compare);
  },
  toSpliced: function toSpliced() {
    var list = Array.prototype.slice.call(this);
    list.splice.apply(list, arguments);
    return list;
  },
  'with': function (index, value) {
    var list = Array.prototype.slice.call(this), i = Math.trunc(+index) || 0;
    if (i < 0) i += list.length;
    if (i < 0 || i >= list.length) throw new RangeError('Invalid index : ' + index);
    list[i] = value;
    return list;
  }
});

function defineIterator(object, method) {
  if (!object[Symbol.iterator]) {
    Object.defineProperty(object, Symbol.iterator, { value: method, writable: true, configurable: true });
  }
}
defineIterator(Array.prototype, Array.prototype.values);
defineIterator(String.prototype, function () {
  var list = splitText(this), at = 0;
  return makeIterator('String Iterator', function () {
    return at < list.length ? { value: list[at++], done: false } : { value: undefined, done: true };
  });
});

// ---- stable sort: the engine's own is not

var sortNatively = Array.prototype.sort;
if (require('internal/features').unstableSort) {
  Object.defineProperty(Array.prototype, 'sort', {
    value: function sort(compare) {
      if (compare !== undefined && typeof compare !== 'function') {
        throw new TypeError('The comparison function must be either a function or undefined');
      }
      if (!Array.isArray(this)) return sortNatively.call(this, compare);
      return require('internal/sort').sort(this, compare);
    },
    writable: true,
    configurable: true
  });
}

var typedNames = ['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array',
  'Uint32Array', 'Float32Array', 'Float64Array'];
var typedPrototype = Object.getPrototypeOf(Uint8Array.prototype);
var borrowed = {};
['find', 'findIndex', 'findLast', 'findLastIndex', 'includes', 'fill', 'copyWithin', 'keys', 'values', 'entries', 'at']
    .forEach(function (name) {
      borrowed[name] = arrayMethods[name];
    });
['indexOf', 'lastIndexOf', 'join', 'forEach', 'every', 'some', 'reduce', 'reduceRight', 'reverse'].forEach(
    function (name) {
      borrowed[name] = Array.prototype[name];
    });
borrowed.toString = Array.prototype.toString;
borrowed.map = function map(f, self) {
  needFunction(f);
  var out = new this.constructor(this.length);
  for (var i = 0; i < this.length; i++) out[i] = f.call(self, this[i], i, this);
  return out;
};
borrowed.filter = function filter(f, self) {
  return new this.constructor(Array.prototype.filter.call(this, f, self));
};
borrowed.slice = function slice(start, end) {
  var from = place(start, this.length, 0), to = Math.max(place(end, this.length, this.length), from);
  var out = new this.constructor(to - from);
  out.set(this.subarray(from, to));
  return out;
};
borrowed.sort = function sort(compare) {
  var list = Array.prototype.slice.call(this);
  list.sort(compare || function (a, b) {
    return a - b || (a === 0 ? 1 / a - 1 / b : 0) || 0;
  });
  for (var i = 0; i < list.length; i++) this[i] = list[i];
  return this;
};
[typedPrototype === Object.prototype ? null : typedPrototype].concat(typedNames.map(function (name) {
  return globalThis[name].prototype;
})).forEach(function (prototype) {
  if (!prototype || (typedPrototype !== Object.prototype && prototype !== typedPrototype)) return;
  add(prototype, borrowed);
  defineIterator(prototype, prototype.values);
});
typedNames.forEach(function (name) {
  var type = globalThis[name];
  add(type, {
    from: function from(source, map, self) {
      return new this(Array.from(source, map, self));
    },
    of: function of() {
      return new this(Array.prototype.slice.call(arguments));
    }
  });
});
add(ArrayBuffer.prototype, {
  slice: function slice(start, end) {
    return new Uint8Array(this).slice(start, end).buffer;
  }
});

['match', 'matchAll', 'replace', 'search', 'split', 'species', 'asyncIterator', 'unscopables'].forEach(
    function (name) {
      if (!Symbol[name]) Object.defineProperty(Symbol, name, { value: Symbol('Symbol.' + name) });
    });
if (!('description' in Symbol.prototype)) {
  Object.defineProperty(Symbol.prototype, 'description', {
    get: function () {
      return Symbol.prototype.toString.call(this).slice(7, -1);
    },
    configurable: true
  });
}

exports.add = add;
exports.makeIterator = makeIterator;
exports.splitText = splitText;
require('internal/es_text');
