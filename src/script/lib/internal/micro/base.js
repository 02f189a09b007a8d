// What MicroScript's modules share: hidden properties, errors with the reference's words, class making.
'use strict';

var compat = exports.compat = require('internal/features').profile === 2;
void compat;

// A property that no listing shows, not even as a symbol's: see docs/microscript.md, "Hidden properties".
var table = exports.table = Symbol('bivalve.hidden');

exports.hide = function hide(object, name, value) {
  Object.defineProperty(object, name, { value: value, writable: true, enumerable: false, configurable: true });
};

exports.hidden = function (object, make) {
  if (make && !Object.prototype.hasOwnProperty.call(object, table)) exports.hide(object, table, {});
  return Object.prototype.hasOwnProperty.call(object, table) ? object[table] : null;
};

// An object's own property, of that name only.
exports.own = function (object, name) {
  return Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined;
};

// An error that begins with the reference's text and has Node's properties where `cause` has them.
exports.fail = function (text, cause) {
  var error = new Error(text);
  if (cause) {
    ['code', 'errno', 'syscall', 'path', 'dest'].forEach(function (name) {
      if (cause[name] !== undefined) error[name] = cause[name];
    });
    if (cause.message) error.message = text + ': ' + cause.message;
  }
  return error;
};

exports.inherit = function (Child, Parent, methods) {
  Child.prototype = Object.create(Parent.prototype);
  exports.hide(Child.prototype, 'constructor', Child);
  Object.keys(methods || {}).forEach(function (name) {
    exports.hide(Child.prototype, name, methods[name]);
  });
  return Child;
};

exports.objectId = function (prototype, name) {
  exports.hide(prototype, '_ObjectID', name);
};

// The bytes of a string or a view.
exports.bytes = function (value, encoding) {
  return typeof value === 'string' ? Buffer.from(value, encoding) : require('buffer').adopt(value);
};

// Rounds of the event loop on top of the caller until done() or the time is over: false. Null: nothing
// can happen any more.
exports.spin = function (done, ms) {
  var micro = binding('micro'), tick = require('internal/tick');
  var deadline = ms > 0 ? runtime.uptime() * 1000 + ms : 0;
  tick.drain();
  while (!done()) {
    var left = -1;
    if (deadline) {
      left = deadline - runtime.uptime() * 1000;
      if (left <= 0) return false;
      left = Math.ceil(left);
    }
    if (!micro.round(left)) return done() ? true : null;
    tick.drain();
  }
  return true;
};
