// What channels count: sums of a process, lines for a file, and a trace of every frame.
'use strict';

var process = require('process');

var past = { channels: 0 };

function add(sum, counters) {
  sum.channels++;
  Object.keys(counters).forEach(function (name) {
    if (name === 'openedAt' || typeof counters[name] !== 'number') return;
    sum[name] = name === 'queuedBytesPeak' ? Math.max(sum[name] || 0, counters[name]) : (sum[name] || 0) + counters[name];
  });
}

// Of all channels that the process has had.
exports.total = function (open) {
  var sum = Object.assign({}, past);
  open.forEach(function (channel) {
    add(sum, channel.control.metrics());
  });
  return sum;
};

// A channel is closed, or its process ends: once for each.
exports.close = function (channel) {
  if (channel.counted) return;
  channel.counted = true;
  add(past, channel.control.metrics());
  var file = process.env.BIVALVE_IPC_METRICS;
  if (!file) return;
  var line = Object.assign({ pid: process.pid, fd: channel.fd, side: channel.child ? 'child' : 'parent', framing: channel.name },
      channel.control.metrics());
  try {
    require('fs').appendFileSync(file, JSON.stringify(line) + '\n');
  } catch (e) {
    // A file that cannot be written is no reason to fail.
  }
};

exports.tracer = function (channel) {
  if (process.env.BIVALVE_IPC_DEBUG !== '1' && process.env.DEKA_IPC_DEBUG !== '1') return null;
  return function (direction, message) {
    var text = JSON.stringify(message);
    process.stderr.write('ipc ' + process.pid + ' fd ' + channel.fd + ' ' + direction + ' ' + text + '\n');
  };
};
