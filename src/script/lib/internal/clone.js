// structuredClone: a message to oneself.
'use strict';

var messages = require('internal/message');

exports.structuredClone = function structuredClone() {
  var codes = require('internal/errors').codes, value = arguments[0], options = arguments[1];
  if (!arguments.length) throw new codes.ERR_MISSING_ARGS_TEXT('The value argument must be specified');
  if (options !== undefined && options !== null && typeof options !== 'object' && typeof options !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE_TEXT('The options argument must be either an object or undefined');
  }
  var list = options ? options.transfer : undefined;
  if (list !== undefined && list !== null && (typeof list !== 'object' || typeof list[Symbol.iterator] !== 'function')) {
    throw new codes.ERR_INVALID_ARG_TYPE_TEXT('Optional transferList argument must be an iterable');
  }
  // What is no object is its own copy.
  if (!list && value !== Object(value) && typeof value !== 'symbol') return value;
  return messages.decode(messages.encode(value, list || []));
};
