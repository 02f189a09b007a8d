// tty: whether a descriptor is a terminal.
'use strict';

exports.isatty = function isatty(fd) {
  return Number.isInteger(fd) && fd >= 0 && fd <= 2147483647 && binding('io').isTerminal(fd);
};
function checkFd(fd) {
  if (fd >> 0 === fd && fd >= 0) return;
  throw Object.assign(new RangeError('"fd" must be a positive integer: ' + fd), { code: 'ERR_INVALID_FD' });
}
exports.ReadStream = function ReadStream(fd) {
  checkFd(fd);
  return fd === 0 ? require('process').stdin : new (require('net').Socket)({ fd: fd });
};
exports.WriteStream = function WriteStream(fd) {
  checkFd(fd);
  return fd === 1 ? require('process').stdout : fd === 2 ? require('process').stderr : new (require('net').Socket)({ fd: fd });
};
