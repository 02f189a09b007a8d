// What was thrown in one heap, as data for another: errors keep their class (of the built-in ones), stack, own members
// and causes.
'use strict';

var define = require('internal/errors').define;
var values = require('internal/v8_values');
var DEPTH = 20;

function fits(value) {
  try {
    values.write(value);
    return true;
  } catch (e) {
    return false;
  }
}
function shown(value) {
  return require('internal/inspect').inspect(value);
}

function pack(error, depth) {
  var isObject = error !== null && typeof error === 'object';
  if (!isObject || !(error instanceof Error)) {
    if (fits(error)) return { thrown: error };
    return { shown: shown(error), message: isObject ? String(error.message) : undefined };
  }
  var own = {};
  Object.keys(error).forEach(function (key) {
    if (key !== 'cause') own[key] = fits(error[key]) ? error[key] : shown(error[key]);
  });
  var has = Object.prototype.hasOwnProperty.call(error, 'cause') && depth < DEPTH;
  return {
    error: true, name: String(error.name), ownName: Object.prototype.hasOwnProperty.call(error, 'name'), message: String(error.message),
    stack: typeof error.stack === 'string' ? error.stack : undefined, type: typeOf(error), own: own, cause: has ? pack(error.cause, depth + 1) : undefined
  };
}
// The nearest built-in class.
function typeOf(error) {
  for (var proto = Object.getPrototypeOf(error); proto; proto = Object.getPrototypeOf(proto)) {
    var name = Object.prototype.hasOwnProperty.call(proto, 'constructor') && proto.constructor && proto.constructor.name;
    if (name === 'AssertionError' || (name && globalThis[name] && globalThis[name].prototype === proto)) return name;
  }
  return 'Error';
}
function revive(told) {
  if ('thrown' in told) return told.thrown;
  if ('shown' in told) {
    var stand = { message: told.message };
    define(stand, Symbol.for('nodejs.util.inspect.custom'), function () {
      return told.shown;
    });
    return stand;
  }
  var type = told.type === 'AssertionError' ? require('assert').AssertionError : globalThis[told.type];
  var error = new Error(told.message);
  if (typeof type === 'function' && (type === Error || type.prototype instanceof Error)) Object.setPrototypeOf(error, type.prototype);
  if (error.name !== told.name) define(error, 'name', told.name);
  if (told.stack !== undefined) define(error, 'stack', told.stack);
  Object.keys(told.own).forEach(function (key) {
    error[key] = told.own[key];
  });
  if (told.cause !== undefined) define(error, 'cause', revive(told.cause));
  return error;
}

exports.pack = function (error) {
  return pack(error, 0);
};
exports.revive = revive;
