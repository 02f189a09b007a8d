// DescriptorEvents: tells when a descriptor can be read or written without waiting.
'use strict';

var base = require('internal/micro/base');
var EventEmitter = require('events');
var ops = binding('micro');
var watched = {};

// addDescriptor(fd, {readset, writeset, errorset}): an emitter of 'readset'(fd), 'writeset'(fd), 'errorset'(fd),
// until it is removed. A pipe or socket whose other side is gone can be read: the next read gives the end.
exports.addDescriptor = function (fd, options) {
  var wanted = options && typeof options === 'object' ? options : { readset: true };
  if (!Number.isInteger(fd) || !ops.isOpen(fd)) {
    throw base.fail('DescriptorEvents.addDescriptor(): Invalid Descriptor', { code: 'EBADF', syscall: 'poll' });
  }
  if (watched[fd]) throw base.fail('DescriptorEvents.addDescriptor(): the descriptor was already added');
  var emitter = new EventEmitter();
  var entry = watched[fd] = { emitter: emitter, operation: 0, metadata: typeof options === 'string' ? options : wanted.metadata };
  base.hide(emitter, '_ObjectID', 'DescriptorEvents');
  function wait() {
    entry.operation = ops.ready(fd, !!wanted.readset, !!wanted.writeset, function (fault, what) {
      entry.operation = 0;
      if (watched[fd] !== entry) return;
      if (fault || !ops.isOpen(fd)) {
        exports.removeDescriptor(fd);
        emitter.emit('errorset', fd);
        return;
      }
      try {
        if (what & 1) emitter.emit('readset', fd);
        if (what & 2 && watched[fd] === entry) emitter.emit('writeset', fd);
      } finally {
        // In a turn of its own: whoever does not read is told again, and others go on.
        if (watched[fd] === entry) entry.later = setImmediate(wait);
      }
    });
  }
  wait();
  return emitter;
};
exports.removeDescriptor = function (fd) {
  var entry = watched[fd];
  if (!entry) return;
  delete watched[fd];
  clearImmediate(entry.later);
  if (entry.operation) binding('stream').cancel(entry.operation);
};
exports.descriptorAdded = function (fd) {
  return !!watched[fd];
};
exports.getDescriptorCount = function () {
  return Object.keys(watched).length;
};
exports.setMetadata = function (fd, text) {
  if (watched[fd]) watched[fd].metadata = text;
};
base.hide(exports, '_list', function () {
  return Object.keys(watched).map(function (fd) {
    return { fd: +fd, metadata: watched[fd].metadata };
  });
});
