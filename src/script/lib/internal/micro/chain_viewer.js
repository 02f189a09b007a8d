// ChainViewer: what the event loop of this process waits for, in words.
'use strict';

var fs = require('fs');

function descriptors() {
  var kept = {};
  require('internal/micro/descriptor_events')._list().forEach(function (one) {
    kept[one.fd] = ' => DescriptorEvents' + (one.metadata ? ' ' + one.metadata : '');
  });
  return fs.readdirSync('/proc/self/fd').map(Number).sort(function (a, b) {
    return a - b;
  }).map(function (fd) {
    var target = null;
    try {
      target = fs.readlinkSync('/proc/self/fd/' + fd);
    } catch (e) {
      // It was the directory's own.
    }
    return target === null ? null : ' FD[' + fd + '] ' + target + (kept[fd] || '');
  }).filter(Boolean);
}

// A promise of text: the open descriptors, then what is under way, by kind.
exports.getSnapshot = function () {
  var promise = require('internal/micro/promise');
  return new promise(function (resolve) {
    var counts = {}, lines = descriptors();
    process.getActiveResourcesInfo().forEach(function (name) {
      counts[name] = (counts[name] || 0) + 1;
    });
    Object.keys(counts).sort().forEach(function (name) {
      lines.push(' ' + name + ': ' + counts[name]);
    });
    resolve('\nChain Details:\n' + lines.join('\n') + '\n');
  });
};
exports.getTimerInfo = function () {
  var count = process.getActiveResourcesInfo().filter(function (name) {
    return name === 'Timeout' || name === 'Immediate';
  }).length;
  return '\nTimers: ' + count + '\n';
};
