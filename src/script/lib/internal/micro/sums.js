// crc32, crc32c, getSHA384FileHash.
'use strict';

exports.crc32 = function (data, before) {
  return binding('zlib').crc32(data, before === undefined ? 0 : before);
};
exports.crc32c = function (data, before) {
  return binding('micro').crc32c(data, before === undefined ? 0 : before);
};
exports.getSHA384FileHash = function (path) {
  var fs = require('fs'), hash = require('crypto').createHash('sha384'), block = Buffer.alloc(65536), count;
  var fd = fs.openSync(path, 'r');
  try {
    while ((count = fs.readSync(fd, block, 0, block.length, null)) > 0) hash.update(block.slice(0, count));
  } finally {
    fs.closeSync(fd);
  }
  return hash.digest();
};
