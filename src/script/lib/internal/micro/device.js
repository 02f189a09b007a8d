// Requests to a capability of the host that only MicroScript's modules use: 'rtc', 'ffi'. What was not passed to the
// machine does not exist.
'use strict';

var base = require('internal/micro/base');
var ops = binding('host');

var NO_SYSTEM = 38;                         // ENOSYS
var DEADLOCK = 35, UNAVAILABLE = 95;        // EDEADLK, EOPNOTSUPP: nothing may be waited for inside a call

var known = {};

exports.exists = function (name) {
  if (known[name] === undefined) known[name] = ops.deviceNow(name, 'info', '{}', '', '')[0] !== NO_SYSTEM;
  return known[name];
};

function failure(answer, title) {
  var error = answer[1] ? base.fail(answer[1]) : require('internal/errors').errnoException(answer[0], title);
  if (answer[1]) error.errno = -answer[0];
  return error;
}

// [text, bytes]; null: this thread cannot wait for the answer.
exports.now = function (name, op, args, bytes, title) {
  var answer = ops.deviceNow(name, op, JSON.stringify(args), bytes || '', title || '');
  if (answer[0] === DEADLOCK || answer[0] === UNAVAILABLE) return null;
  if (answer[0]) throw failure(answer, title || name);
  return [answer[1], answer[2]];
};

// callback(error, text, bytes). options.free: it does not keep the process alive; options.background: nothing that the
// script does waits for it.
exports.later = function (name, op, args, bytes, title, options, callback) {
  ops.device(name, op, JSON.stringify(args), bytes || '', title || '', function (fault, answer) {
    if (fault) return callback(fault);
    if (answer[0]) return callback(failure(answer, title || name));
    callback(null, answer[1], answer[2]);
  }, !options.free, !!options.background);
};
