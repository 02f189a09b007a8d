// What a heap is in its program: the main one, or a worker's (internal/worker_main.js says so first).
'use strict';

exports.isMainThread = true;
exports.threadId = 0;
exports.workerData = null;
exports.parentPort = null;
exports.resourceLimits = {};
// By key, for all workers that are made from now on.
exports.environment = new Map();
