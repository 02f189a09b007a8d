// util.inspect: what an object is called, and what its prototypes add where hidden properties are shown.
'use strict';

var main = require('internal/inspect');
var has = Object.prototype.hasOwnProperty;

// The language's own, by name: what the host adds does not count.
var languages = (' Object Function Array Number Boolean String Symbol Date Promise RegExp Error AggregateError EvalError ' +
    'RangeError ReferenceError SyntaxError TypeError URIError ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array ' +
    'Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt ' +
    'Set WeakMap WeakSet WeakRef Proxy FinalizationRegistry SharedArrayBuffer ');

exports.isBuiltIn = function (name) {
  return languages.indexOf(' ' + name + ' ') >= 0;
};

function isInstance(object, type) {
  try {
    return object instanceof type;
  } catch (e) {
    return false;
  }
}

// The class's name by the first constructor above the object that fits; null without prototype. found, if given,
// takes the properties of prototypes that are no built-in's.
exports.nameOf = function nameOf(object, ctx, depth, found) {
  var first;
  for (var at = object; at !== null && at !== undefined; at = Object.getPrototypeOf(at)) {
    var own = Object.getOwnPropertyDescriptor(at, 'constructor');
    var name = at === Object.prototype ? 'Object' : at === Function.prototype ? 'Function'
      : own && typeof own.value === 'function' && own.value.name !== '' && isInstance(object, own.value)
        ? String(own.value.name) : '';
    if (name !== '' && (at !== Object.prototype && at !== Function.prototype || object !== at)) {
      if (found && (first !== at || !exports.isBuiltIn(name))) prototypeProperties(ctx, object, first || object, depth, found);
      return name;
    }
    if (at === object) first = Object.getPrototypeOf(object);
  }
  if (first === null) return null;
  var kind = Object.prototype.toString.call(object).slice(8, -1);
  if (depth > ctx.depth && ctx.depth !== null) return kind + ' <Complex prototype>';
  var above = nameOf(first, ctx, depth + 1, found);
  if (above !== null) return kind + ' <' + above + '>';
  return kind + ' <' + main.inspect(first, Object.assign({}, ctx, { customInspect: false, depth: -1 })) + '>';
};

// Of at most three layers.
function prototypeProperties(ctx, object, at, depth, found) {
  var seen = {};
  for (var layer = 0; layer < 3; layer++) {
    if (layer !== 0 || object === at) {
      at = Object.getPrototypeOf(at);
      if (at === null) return;
      var own = Object.getOwnPropertyDescriptor(at, 'constructor');
      if (own && typeof own.value === 'function' && exports.isBuiltIn(own.value.name)) return;
    }
    ctx.seen.push(object);
    Object.getOwnPropertyNames(at).concat(Object.getOwnPropertySymbols(at)).forEach(function (key) {
      var known = seen[key];
      seen[key] = true;
      if (key === 'constructor' || has.call(object, key) || known) return;
      if (typeof Object.getOwnPropertyDescriptor(at, key).value === 'function') return;
      var text = main.formatProperty(ctx, at, depth, key, 'object', object);
      found.push(ctx.colors ? '\u001b[2m' + text + '\u001b[22m' : text);
    });
    ctx.seen.pop();
  }
}
