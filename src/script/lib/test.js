// node:test: a runner of tests that reports when the program ends.
'use strict';

var harness = require('internal/test/harness');
var tree = require('internal/test/tree');
var test = harness.starter(tree.Test), suite = harness.starter(tree.Suite);

Object.defineProperty(test, 'name', { value: 'test', configurable: true });
Object.assign(test, {
  after: harness.hook('after'), afterEach: harness.hook('afterEach'), before: harness.hook('before'), beforeEach: harness.hook('beforeEach'),
  describe: suite, it: test,
  run: function run(options) {
    return require('internal/test/run').run(options);
  },
  suite: suite, test: test
});
var mock = null;
Object.defineProperty(test, 'mock', {
  get: function () {
    return mock || (mock = new (require('internal/test/mock').MockTracker)());
  },
  enumerable: true,
  configurable: true
});
module.exports = test;
