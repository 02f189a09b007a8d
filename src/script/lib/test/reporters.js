// node:test/reporters: the reporters by name, for run().
'use strict';

var transformOf = require('internal/test/reporters').transformOf;

// A function of the events, as an async generator would be.
function generator(name, module) {
  var made = function (source) {
    var Readable = require('stream').Readable, events = typeof source.pipe === 'function' ? source : Readable.from(source);
    return events.pipe(transformOf(require(module).make))[Symbol.asyncIterator]();
  };
  Object.defineProperty(made, 'name', { value: name, configurable: true });
  return made;
}
function SpecReporter() {
  return transformOf(require('internal/test/spec').make);
}
[['dot', generator('dot', 'internal/test/dot')], ['junit', generator('junitReporter', 'internal/test/junit')], ['spec', SpecReporter],
  ['tap', generator('tapReporter', 'internal/test/tap')]].forEach(function (entry) {
  Object.defineProperty(exports, entry[0], {
    get: function () {
      return entry[1];
    },
    enumerable: true,
    configurable: true
  });
});
