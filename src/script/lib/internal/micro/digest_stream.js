// SHA256Stream and its kind, and crc32-stream: writables that end in a digest.
'use strict';

var base = require('internal/micro/base');
var Writable = require('stream').Writable;

exports.hash = function (name) {
  return {
    create: function () {
      var crypto = require('crypto'), state = crypto.createHash(name);
      var stream = new Writable({
        write: function (chunk, encoding, callback) {
          state.update(chunk);
          callback();
        },
        final: function (callback) {
          var digest = state.digest();
          state = crypto.createHash(name);
          stream.emit('hash', digest);
          callback();
        }
      });
      base.hide(stream, 'syncHash', function (value) {
        state = crypto.createHash(name);
        return crypto.createHash(name).update(base.bytes(value)).digest();
      });
      base.hide(stream, '_ObjectID', name.toUpperCase() + 'Stream');
      return stream;
    }
  };
};

exports.crc32 = {
  create: function (castagnoli) {
    var sums = require('internal/micro/sums');
    var stream = new Writable({
      write: function (chunk, encoding, callback) {
        stream.value = (castagnoli ? sums.crc32c : sums.crc32)(chunk, stream.value);
        callback();
      }
    });
    stream.value = 0;
    base.hide(stream, '_ObjectID', 'CRC32-Stream');
    return stream;
  }
};
