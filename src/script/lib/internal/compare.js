// Deep equality, as assert and util have it: strict or with ==.
'use strict';

var types = require('internal/types');
var has = Object.prototype.hasOwnProperty;

function sameValue(a, b) {
  return a === b ? a !== 0 || 1 / a === 1 / b : a !== a && b !== b;
}

function ownKeys(object, skipIndexes) {
  var keys = Object.keys(object);
  if (skipIndexes) {
    keys = keys.filter(function (key) {
      return !/^(0|[1-9]\d*)$/.test(key);
    });
  }
  return keys;
}

function symbols(object) {
  return Object.getOwnPropertySymbols(object).filter(function (key) {
    return Object.prototype.propertyIsEnumerable.call(object, key);
  });
}

function isPrimitive(value) {
  return value === null || (typeof value !== 'object' && typeof value !== 'function');
}

function compare(a, b, strict, memo) {
  if (a === b) return a !== 0 || !strict || sameValue(a, b);
  if (strict) {
    if (typeof a !== 'object') return typeof a === 'number' && a !== a && b !== b;
    if (typeof b !== 'object' || a === null || b === null) return false;
    if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  } else {
    if (a === null || typeof a !== 'object') {
      return (b === null || typeof b !== 'object') && (a == b || (a !== a && b !== b));
    }
    if (b === null || typeof b !== 'object') return false;
  }
  if (Object.prototype.toString.call(a) !== Object.prototype.toString.call(b)) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    var keysA = ownKeys(a, true), keysB = ownKeys(b, true);
    return keysA.length === keysB.length && compareKeys(a, b, strict, memo, keysA, 'array');
  }
  if (types.isDate(a)) {
    if (!types.isDate(b) || Date.prototype.getTime.call(a) !== Date.prototype.getTime.call(b)) return false;
  } else if (types.isRegExp(a)) {
    if (!types.isRegExp(b) || String(a) !== String(b) || a.lastIndex !== b.lastIndex) return false;
  } else if (types.isError(a)) {
    if (!types.isError(b) || !sameError(a, b, strict, memo)) return false;
  } else if (ArrayBuffer.isView(a)) {
    if (!strict && (a instanceof Float32Array || a instanceof Float64Array)) {
      if (a.length !== b.length) return false;
      for (var i = 0; i < a.length; i++) if (a[i] !== b[i] && !(a[i] !== a[i] && b[i] !== b[i])) return false;
    } else if (!sameBytes(a, b)) {
      return false;
    }
    return compareKeys(a, b, strict, memo, ownKeys(a, true), 'plain');
  } else if (types.isSet(a)) {
    if (!types.isSet(b) || a.size !== b.size) return false;
    return compareKeys(a, b, strict, memo, ownKeys(a), 'set');
  } else if (types.isMap(a)) {
    if (!types.isMap(b) || a.size !== b.size) return false;
    return compareKeys(a, b, strict, memo, ownKeys(a), 'map');
  } else if (types.isAnyArrayBuffer(a)) {
    if (!types.isAnyArrayBuffer(b) || !sameBytes(new Uint8Array(a), new Uint8Array(b))) return false;
  } else if (types.isBoxedPrimitive(a)) {
    if (!types.isBoxedPrimitive(b) || !sameBoxed(a, b)) return false;
  } else if (Array.isArray(b) || ArrayBuffer.isView(b) || types.isSet(b) || types.isMap(b) || types.isDate(b) ||
      types.isRegExp(b) || types.isError(b) || types.isBoxedPrimitive(b)) {
    return false;
  } else if (isUrl(a)) {
    if (!isUrl(b) || a.href !== b.href) return false;
  }
  return compareKeys(a, b, strict, memo, ownKeys(a), 'plain');
}

// What keys do not tell: the members that are not enumerable.
function sameError(a, b, strict, memo) {
  var isEnumerable = Object.prototype.propertyIsEnumerable;
  return ['message', 'name', 'cause', 'errors'].every(function (key) {
    if (isEnumerable.call(a, key) !== isEnumerable.call(b, key)) return false;
    return isEnumerable.call(a, key) || (key === 'message' || key === 'name' ? a[key] === b[key] : compare(a[key], b[key], strict, memo));
  });
}

function isUrl(value) {
  return typeof value.href === 'string' && require('url').URL.prototype.isPrototypeOf(value);
}

function sameBoxed(a, b) {
  var x = unboxed(a), y = unboxed(b);
  return typeof x === typeof y && sameValue(x, y);
}
// Whatever the object's own valueOf says.
function unboxed(object) {
  var kinds = [Number, String, Boolean, typeof BigInt === 'function' ? BigInt : Number, Symbol];
  for (var i = 0; i < kinds.length; i++) {
    try {
      return kinds[i].prototype.valueOf.call(object);
    } catch (e) {
      // It is another one.
    }
  }
  return undefined;
}

function sameBytes(a, b) {
  if (a.byteLength !== b.byteLength) return false;
  return binding('buffer').compare(new Uint8Array(a.buffer, a.byteOffset, a.byteLength),
      new Uint8Array(b.buffer, b.byteOffset, b.byteLength)) === 0;
}

function compareKeys(a, b, strict, memo, keys, kind) {
  if (kind !== 'array' && keys.length !== ownKeys(b, ArrayBuffer.isView(b)).length) return false;
  for (var i = 0; i < keys.length; i++) if (!has.call(b, keys[i])) return false;
  if (strict) {
    var symbolsA = symbols(a), symbolsB = symbols(b);
    if (symbolsA.length !== symbolsB.length) return false;
    for (i = 0; i < symbolsA.length; i++) if (symbolsB.indexOf(symbolsA[i]) < 0) return false;
    keys = keys.concat(symbolsA);
  }
  if (!keys.length && (kind === 'plain' || (kind === 'array' && !a.length) || ((kind === 'set' || kind === 'map') && !a.size))) {
    return true;
  }
  // Cycles are equal when both close; their lengths may differ.
  if (memo.length === 2 && memo[0] === a && memo[1] === b) return true;
  if (memo.length > 2 && memo.indexOf(a) >= 0 && memo.indexOf(b) >= 0) return true;
  memo.push(a, b);
  var same = compareContents(a, b, strict, keys, memo, kind);
  memo.length -= 2;
  return same;
}

function compareContents(a, b, strict, keys, memo, kind) {
  if (kind === 'set' && !compareSets(a, b, strict, memo)) return false;
  if (kind === 'map' && !compareMaps(a, b, strict, memo)) return false;
  if (kind === 'array') {
    for (var i = 0; i < a.length; i++) {
      if (has.call(a, i)) {
        if (!has.call(b, i) || !compare(a[i], b[i], strict, memo)) return false;
      } else if (has.call(b, i)) {
        return false;
      }
    }
  }
  return keys.every(function (key) {
    return compare(a[key], b[key], strict, memo);
  });
}

// Takes an equal one out of the list.
function takeEqual(list, test) {
  for (var i = 0; i < list.length; i++) {
    if (test(list[i])) {
      list.splice(i, 1);
      return true;
    }
  }
  return false;
}

function compareSets(a, b, strict, memo) {
  var left = [], ok = true;
  b.forEach(function (value) {
    if (!isPrimitive(value) || !strict) left.push(value);
  });
  a.forEach(function (value) {
    if (!ok) return;
    if (isPrimitive(value) && strict) {
      ok = b.has(value);
      return;
    }
    ok = takeEqual(left, function (other) {
      return compare(value, other, strict, memo);
    });
  });
  return ok;
}

function compareMaps(a, b, strict, memo) {
  var left = [], ok = true;
  b.forEach(function (value, key) {
    if (!isPrimitive(key) || !strict) left.push([key, value]);
  });
  a.forEach(function (value, key) {
    if (!ok) return;
    if (isPrimitive(key) && strict) {
      ok = b.has(key) && compare(value, b.get(key), strict, memo);
      return;
    }
    ok = takeEqual(left, function (pair) {
      return compare(key, pair[0], strict, memo) && compare(value, pair[1], strict, memo);
    });
  });
  return ok;
}

exports.deepEqual = function (a, b, strict) {
  return compare(a, b, strict, []);
};
exports.sameValue = sameValue;
