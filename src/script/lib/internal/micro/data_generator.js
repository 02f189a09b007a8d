// dataGenerator(size): endless blocks; each is the digest of its rest, then a counter byte repeated.
'use strict';

module.exports = function (size) {
  if (!(size > 32)) throw require('internal/micro/base').fail('dataGenerator(): size must be greater than 32');
  var count = 0;
  return new (require('stream').Readable)({
    highWaterMark: size,
    read: function () {
      var block = Buffer.alloc(size, count++ & 255);
      require('crypto').createHash('sha256').update(block.slice(32)).digest().copy(block);
      this.push(block);
    }
  });
};
