// ioctl: descriptors are the machine's own, behind which there is no driver: the answer is ENOTTY, as ioctl(2)
// says it of files that take no requests.
'use strict';

var base = require('internal/micro/base');
var O_RDWR = 2;

function refuse(syscall, code, text) {
  var uv = { EBADF: -9, ENOTTY: -25 };
  throw base.fail(syscall + '(): ' + code + ': ' + text, { code: code, errno: uv[code], syscall: 'ioctl' });
}

function ioctl(fd) {
  if (!Number.isInteger(fd) || !binding('micro').isOpen(fd)) refuse('ioctl', 'EBADF', 'bad file descriptor');
  refuse('ioctl', 'ENOTTY', 'descriptors of this machine have no driver that takes requests');
}

// open(path[, flags]): {ioctl(code, …, callback), close()}
ioctl.open = function (path, flags) {
  var fs = require('fs'), fd = fs.openSync(path, flags === undefined ? O_RDWR : flags);
  var made = {
    ioctl: function () {
      var callback = arguments[arguments.length - 1], error;
      try {
        ioctl(fd);
      } catch (e) {
        error = e;
      }
      if (typeof callback !== 'function') throw error;
      require('internal/tick').nextTick(function () {
        callback.call(made, -1, error.errno, null);
      });
    },
    close: function () {
      if (fd >= 0) fs.closeSync(fd);
      fd = -1;
    }
  };
  base.objectId(made, 'ioctl');
  return made;
};
ioctl.FLAGS = { O_RDONLY: 0, O_RDWR: O_RDWR, O_NONBLOCK: 2048 };
module.exports = ioctl;
