// What modules do for the process that they are in, and not for the heap: they may be loaded before there is one, in a
// heap that serves one process after the other (src/script/spare_engines.h).
'use strict';

var waiting = [], begun = false;

// At once, or when the process begins. Whatever differs between processes is asked for in there.
exports.whenBegun = function (callback) {
  if (begun) callback();
  else waiting.push(callback);
};
exports.begin = function () {
  begun = true;
  waiting.splice(0).forEach(function (callback) {
    callback();
  });
};

// Nearly every script needs these.
exports.prepare = function () {
  ['process', 'internal/main', 'module', 'internal/uncaught', 'internal/host_modules', 'buffer', 'timers', 'console', 'stream',
    'internal/stdio', 'internal/inspect'].forEach(function (name) {
    require(name);
  });
  require('internal/main').shortcuts();
};
