// Who writes down what a run of tests tells: by name, a module's default export, or the form for a parent's runner.
'use strict';

var options = require('internal/test/options');
var OWN = { tap: 'internal/test/tap', spec: 'internal/test/spec', dot: 'internal/test/dot', junit: 'internal/test/junit', 'v8-serializer': 'internal/test/serial' };

// Written in the embedded library, a reporter is a function of events to text, and what it says at the end.
exports.transformOf = function (make) {
  var reporter = make();
  return new (require('stream').Transform)({
    writableObjectMode: true,
    transform: function (event, encoding, callback) {
      callback(null, reporter.event(event.type, event.data));
    },
    flush: function (callback) {
      callback(null, reporter.end ? reporter.end() : undefined);
    }
  });
};

function load(name) {
  if (Object.prototype.hasOwnProperty.call(OWN, name)) return Promise.resolve(exports.transformOf(require(OWN[name]).make));
  var Module = require('module'), at = require('path').join(process.cwd(), 'reporter');
  var found = /^file:/.test(name) ? require('url').fileURLToPath(name) : name;
  return Promise.resolve().then(function () {
    return Module.createRequire(at)(found);
  }).then(function (loaded) {
    var reporter = loaded && loaded['default'] ? loaded['default'] : loaded;
    if (!reporter) throw new (require('internal/errors').codes.ERR_INVALID_ARG_VALUE)('Reporter', name, 'is not a valid reporter');
    if (reporter.prototype && Object.getOwnPropertyDescriptor(reporter.prototype, 'constructor')) return new reporter();
    return reporter;
  });
}
function destinationOf(name) {
  if (name === 'stdout' || name === 'stderr') return process[name];
  return require('fs').createWriteStream(name);
}

// A promise, for a reporter that has to be loaded; undefined when all stand here already.
exports.attach = function (stream) {
  var own = options.get();
  function connect(reporter, i) {
    require('stream').compose(stream, reporter).pipe(destinationOf(own.destinations[i]));
  }
  return Promise.all(own.reporters.map(load)).then(function (all) {
    all.forEach(connect);
  });
};
