// performance: milliseconds since the process began.
'use strict';

module.exports = {
  now: function now() {
    return runtime.uptime() * 1000;
  },
  timeOrigin: runtime.wallMs() - runtime.uptime() * 1000,
  mark: function () {},
  measure: function () {},
  toJSON: function () {
    return { timeOrigin: this.timeOrigin };
  }
};
