// process: setenv, SIGTABLE, rlimit and the like.
'use strict';

var base = require('internal/micro/base');

module.exports = function (process) {
  var names = process._signals();
  var extra = {
    setenv: function setenv(name, value) {
      if (value === null || value === undefined) delete process.env[name];
      else process.env[name] = String(value);
    },
    _exit: function _exit(code) {
      runtime.exit(+code || 0);
    },
    SIGTABLE: Object.assign({}, names),
    rlimit: require('internal/micro/rlimit'),
    RLIMITS: require('internal/micro/rlimit').RLIMITS,
    // _execve(path, argv[, {env, close}]): another program takes this process's place.
    _execve: function _execve(path, argv, options) {
      var env = options && options.env || process.env, list = Array.isArray(argv) && argv.length ? argv : [path];
      var code = binding('micro').execve(String(path), list.map(String), Object.keys(env).map(function (name) {
        return name + '=' + env[name];
      }), (options && options.close || []).map(Number));
      throw base.fail('process._execve(): Could not exec [' + path + ']', require('internal/errors').uvException([code[0], code[1], 'execve', String(path), '', '']));
    }
  };
  Object.keys(extra).forEach(function (name) {
    base.hide(process, name, extra[name]);
  });
  Object.defineProperty(process, '_argv', { get: function () {
    return process.argv;
  }, configurable: true });
  Object.defineProperty(process, 'exitting', { get: function () {
    return require('internal/loop').isExiting();
  }, configurable: true });
  // Nothing here leaves a core behind; the place is kept and told.
  var dump = null;
  Object.defineProperty(process, 'coreDumpLocation', { get: function () {
    return dump;
  }, set: function (path) {
    if (path !== null && typeof path !== 'string') throw base.fail('process.coreDumpLocation: Invalid Parameter');
    dump = path;
  }, configurable: true });
  base.objectId(process, 'process');
  if (!base.compat) return;
  var cwd = process.cwd;
  process.cwd = function () {
    return cwd().replace(/\/?$/, '/');
  };
};
