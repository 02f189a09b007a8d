// readline/promises.
'use strict';

var readline = require('readline');

function Interface(input, output, completer, terminal) {
  if (!(this instanceof Interface)) return new Interface(input, output, completer, terminal);
  var made = new readline.Interface(input, output, completer, terminal);
  Object.setPrototypeOf(made, Object.getPrototypeOf(this));
  return made;
}
Interface.prototype = Object.create(readline.Interface.prototype, {
  constructor: { value: Interface, writable: true, enumerable: false, configurable: true }
});
Interface.prototype.question = function (query, options) {
  var self = this;
  return readline._ask({ question: function (q, o, callback) {
    readline.Interface.prototype.question.call(self, q, o, callback);
  } }, query, options);
};

exports.Interface = Interface;
exports.createInterface = function (input, output, completer, terminal) {
  return new Interface(input, output, completer, terminal);
};
