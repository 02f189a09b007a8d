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
    SIGTABLE: Object.assign({}, names)
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
  base.objectId(process, 'process');
  if (!base.compat) return;
  var cwd = process.cwd;
  process.cwd = function () {
    return cwd().replace(/\/?$/, '/');
  };
};
