// timers: metadata; and, as MeshAgent has it, an error for what is no timer.
'use strict';

var base = require('internal/micro/base');

module.exports = function (timers) {
  [timers.Timeout, timers.Immediate].forEach(function (Class) {
    Object.defineProperty(Class.prototype, 'metadata', {
      set: function (value) {
        base.hide(this, '_metadata', value);
      },
      configurable: true
    });
    base.objectId(Class.prototype, 'Timers.' + Class.name);
  });
  if (!base.compat) return;
  ['clearTimeout', 'clearInterval', 'clearImmediate'].forEach(function (name) {
    var plain = timers[name];
    timers[name] = function (timer) {
      if (!(timer instanceof timers.Timeout) && !(timer instanceof timers.Immediate)) {
        throw base.fail('timers.' + name + '(): Invalid Parameter');
      }
      return plain(timer);
    };
  });
};
