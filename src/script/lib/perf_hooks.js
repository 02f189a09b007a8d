// perf_hooks.
'use strict';

var performance = require('internal/performance');

module.exports = Object.assign({ performance: performance, constants: {} }, performance._rest);
