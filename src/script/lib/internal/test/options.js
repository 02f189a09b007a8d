// What the command line says about tests: --test-name-pattern, --test-only, --test-reporter and the like.
'use strict';

var codes = require('internal/errors').codes;

// "/text/flags" is a regular expression, any other text is what is looked for.
exports.pattern = function (text, name) {
  var match = /^\/(.*)\/([a-z]*)$/.exec(text);
  try {
    return new RegExp(match ? match[1] : text, match ? match[2] : '');
  } catch (e) {
    throw new codes.ERR_INVALID_ARG_VALUE(name, text, 'is an invalid regular expression. ' + e.message);
  }
};

var known = null;
exports.get = function () {
  if (known) return known;
  known = {
    runner: runtime.start()[0] === 'test', only: false, runOnly: false, runPatterns: null, forceExit: false, watch: false, patterns: null, reporters: [],
    destinations: [], concurrency: undefined, timeout: undefined, shard: undefined
  };
  var words = require('process').execArgv;
  for (var i = 0; i < words.length; i++) {
    var at = words[i].indexOf('='), name = at < 0 ? words[i] : words[i].slice(0, at);
    var value = at < 0 ? words[i + 1] : words[i].slice(at + 1);
    if (name === '--test-only') known.only = true;
    else if (name === '--test-force-exit') known.forceExit = true;
    else if (name === '--test-name-pattern') (known.patterns = known.patterns || []).push(exports.pattern(value, '--test-name-pattern'));
    else if (name === '--test-reporter') known.reporters.push(value);
    else if (name === '--test-reporter-destination') known.destinations.push(value);
    else if (name === '--test-concurrency') known.concurrency = +value;
    else if (name === '--test-timeout') known.timeout = +value;
    else if (name === '--test-shard') known.shard = value;
  }
  if (known.runner) {
    // They are for the tests of the files.
    known.runOnly = known.only;
    known.runPatterns = known.patterns;
    known.only = false;
    known.patterns = null;
  }
  var child = require('process').env.NODE_TEST_CONTEXT;
  if (child === 'child-v8' && !known.runner) {
    known.reporters = ['v8-serializer'];
    known.destinations = ['stdout'];
    return known;
  }
  if (!known.reporters.length) known.reporters.push(require('process').stdout.isTTY ? 'spec' : 'tap');
  if (known.reporters.length === 1 && !known.destinations.length) known.destinations.push('stdout');
  if (known.reporters.length !== known.destinations.length) {
    throw new codes.ERR_INVALID_ARG_VALUE('--test-reporter', known.reporters,
        'must match the number of specified \'--test-reporter-destination\'');
  }
  return known;
};
