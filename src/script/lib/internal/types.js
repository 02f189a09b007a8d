// What kind of built-in a value is, whatever its toStringTag says.
'use strict';

var own = require('internal/features').ownPromises ? binding('engine') : null;
var classOf = Object.prototype.toString;

function isObject(value) {
  return value !== null && typeof value === 'object';
}

// True when the accessor or method accepts the value as its `this`.
function accepts(method) {
  return function (value) {
    if (!isObject(value)) return false;
    try {
      method.call(value);
      return true;
    } catch (e) {
      return false;
    }
  };
}

function nativeTag(name) {
  return function (value) {
    return isObject(value) && classOf.call(value) === '[object ' + name + ']';
  };
}

// Collections of the library carry a mark; an engine's own are known by their methods.
function collection(name, probe) {
  return function (value) {
    if (!isObject(value)) return false;
    if (value._collection === name) return true;
    var type = globalThis[name];
    if (!type || type.prototype._collection === name || !probe) return false;
    return accepts(probe(type))(value);
  };
}

// A regular expression's own, with or without its prototype.
var source = Object.getOwnPropertyDescriptor(RegExp.prototype, 'source');
var hasSource = source && source.get ? accepts(source.get) : function (value) {
  return typeof value.source === 'string';
};

exports.isDate = accepts(Date.prototype.getTime);
exports.isRegExp = function (value) {
  return isObject(value) && value !== RegExp.prototype && accepts(RegExp.prototype.toString)(value) &&
      (classOf.call(value) === '[object RegExp]' || value instanceof RegExp) && hasSource(value);
};
exports.isNativeError = function (value) {
  if (!isObject(value) || Object.prototype.hasOwnProperty.call(value, '_name')) return false;
  return classOf.call(value) === '[object Error]' ||
      (value instanceof Error && Object.prototype.hasOwnProperty.call(value, 'stack'));
};
// What is shown as an error: also what only inherits from one.
exports.isError = function (value) {
  return exports.isNativeError(value) || value instanceof Error;
};
exports.isMap = collection('Map', function (type) {
  return Object.getOwnPropertyDescriptor(type.prototype, 'size').get;
});
exports.isSet = collection('Set', function (type) {
  return Object.getOwnPropertyDescriptor(type.prototype, 'size').get;
});
exports.isWeakMap = collection('WeakMap', function (type) {
  return function () {
    type.prototype.has.call(this, {});
  };
});
exports.isWeakSet = collection('WeakSet', function (type) {
  return function () {
    type.prototype.has.call(this, {});
  };
});
exports.isPromise = function (value) {
  return isObject(value) && (value._collection === 'Promise' || classOf.call(value) === '[object Promise]');
};
// Whether an iterator of the engine's own collections gives [key, value].
exports.yieldsPairs = function (iterator) {
  return !!own && own.iteratorKind(iterator) === 2;
};
// ['pending', 'fulfilled' or 'rejected', value]
exports.promiseState = function (promise) {
  if (!own) return require('internal/promise').stateOf(promise);
  var state = own.promiseState(promise);
  return state ? [['pending', 'fulfilled', 'rejected'][state[0]], state[1]] : ['pending', undefined];
};
exports.isMapIterator = nativeTag('Map Iterator');
exports.isSetIterator = nativeTag('Set Iterator');
exports.isArrayBuffer = nativeTag('ArrayBuffer');
exports.isAnyArrayBuffer = function (value) {
  return exports.isArrayBuffer(value) || nativeTag('SharedArrayBuffer')(value);
};
exports.isDataView = nativeTag('DataView');
exports.isArrayBufferView = function (value) {
  return ArrayBuffer.isView(value);
};
exports.isTypedArray = function (value) {
  return ArrayBuffer.isView(value) && !exports.isDataView(value);
};
['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array',
  'Float32Array', 'Float64Array'].forEach(function (name) {
  exports['is' + name] = function (value) {
    return value instanceof globalThis[name];
  };
});
exports.isArgumentsObject = nativeTag('Arguments');
exports.isGeneratorFunction = function (value) {
  return typeof value === 'function' && /^\[object (?:Async)?GeneratorFunction\]$/.test(classOf.call(value));
};
exports.isGeneratorObject = nativeTag('Generator');
exports.isAsyncFunction = function (value) {
  return typeof value === 'function' && /^\[object Async(?:Generator)?Function\]$/.test(classOf.call(value));
};
exports.isNumberObject = function (value) {
  return isObject(value) && accepts(Number.prototype.valueOf)(value);
};
exports.isStringObject = function (value) {
  return isObject(value) && accepts(String.prototype.valueOf)(value);
};
exports.isBooleanObject = function (value) {
  return isObject(value) && accepts(Boolean.prototype.valueOf)(value);
};
exports.isSymbolObject = function (value) {
  return isObject(value) && accepts(Symbol.prototype.valueOf)(value);
};
exports.isBigIntObject = nativeTag('BigInt');
exports.isBoxedPrimitive = function (value) {
  return exports.isNumberObject(value) || exports.isStringObject(value) || exports.isBooleanObject(value) ||
      exports.isSymbolObject(value) || exports.isBigIntObject(value);
};
// [target, handler] of a proxy, [null, null] when it is revoked.
exports.proxyDetails = function (value) {
  return own ? own.proxyDetails(value) : undefined;
};
exports.isProxy = function (value) {
  return exports.proxyDetails(value) !== undefined;
};
exports.isCryptoKey = function (value) {
  return isObject(value) && value._key !== undefined;
};
exports.isKeyObject = function (value) {
  return isObject(value) && value.symmetricKeySize !== undefined;
};
['BigInt64Array', 'BigUint64Array'].forEach(function (name) {
  exports['is' + name] = nativeTag(name);
});
exports.isExternal = function () {
  return false;
};
exports.isModuleNamespaceObject = function (value) {
  return !!own && isObject(value) && own.isNamespace(value);
};
exports.isSharedArrayBuffer = nativeTag('SharedArrayBuffer');
