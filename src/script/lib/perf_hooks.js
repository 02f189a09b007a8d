// perf_hooks.
'use strict';

var performance = require('internal/performance');

module.exports = Object.assign({}, performance._rest, {
  monitorEventLoopDelay: function monitorEventLoopDelay(options) {
    return require('internal/histogram').monitorEventLoopDelay(options);
  },
  createHistogram: function createHistogram(options) {
    return require('internal/histogram').createHistogram(options);
  },
  performance: performance
});
Object.defineProperty(module.exports, 'constants', { value: {}, enumerable: true });
