// The standard streams. Output is queued in the order in which it was written, and sent when the turn
// ends; input comes by one read at a time.
'use strict';

var io = binding('io');
var errors = require('internal/errors');
var made = [];

function makeOutput(fd) {
  var Writable = require('stream').Writable;
  var stream = new Writable({
    decodeStrings: false,
    write: function (chunk, encoding, callback) {
      if (typeof chunk === 'string' && encoding && encoding !== 'utf8' && encoding !== 'utf-8') {
        chunk = Buffer.from(chunk, encoding);
      }
      var failed = io.write(fd, chunk);
      callback(failed ? errors.errnoException(failed, 'write') : null);
    }
  });
  stream.fd = fd;
  stream._type = io.isTerminal(fd) ? 'tty' : 'pipe';
  stream._isStdio = true;
  stream.destroySoon = stream.destroy;
  stream._destroy = function (error, callback) {
    callback(error);
  };
  if (io.isTerminal(fd)) {
    stream.isTTY = true;
    stream.columns = +require('process').env.COLUMNS || 80;
    stream.rows = +require('process').env.LINES || 24;
    stream.getWindowSize = function () {
      return [stream.columns, stream.rows];
    };
    stream.getColorDepth = function () {
      return 4;
    };
    stream.hasColors = function (count) {
      return !(count > 16);
    };
  }
  return stream;
}

function makeInput() {
  var Readable = require('stream').Readable;
  var reading = false, ended = false, referenced = true;
  var stream = new Readable({
    highWaterMark: 65536,
    read: function () {
      if (reading || ended) return;
      reading = true;
      // Read with a weak hold; whether it keeps the process alive is said apart.
      io.keepAlive(referenced ? 1 : 0);
      var held = referenced;
      stream._setRef = function (on) {
        if (reading && on !== held) {
          io.keepAlive(on ? 1 : -1);
          held = on;
        }
      };
      io.read(0, 65536, function (error, bytes) {
        reading = false;
        if (held) io.keepAlive(-1);
        if (error) {
          stream.destroy(error);
          return;
        }
        if (!bytes.length) {
          ended = true;
          stream.push(null);
          return;
        }
        stream.push(require('buffer').adopt(bytes));
      }, false);
    }
  });
  stream.fd = 0;
  stream.isTTY = io.isTerminal(0) || undefined;
  stream.ref = function () {
    referenced = true;
    if (stream._setRef) stream._setRef(true);
    return stream;
  };
  stream.unref = function () {
    referenced = false;
    if (stream._setRef) stream._setRef(false);
    return stream;
  };
  stream.setRawMode = function () {
    return stream;
  };
  stream.on('pause', function () {
    if (stream._setRef) stream._setRef(false);
  });
  stream.on('resume', function () {
    if (stream._setRef) stream._setRef(referenced);
  });
  return stream;
}

exports.get = function (fd) {
  return made[fd] || (made[fd] = fd === 0 ? makeInput() : makeOutput(fd));
};
// Descriptor 0 is another file now.
exports.renewInput = function () {
  delete made[0];
};
// Nobody has looked at the stream, or it is as it was made: writing past it makes no difference.
exports.isPlain = function (fd) {
  var own = Object.getOwnPropertyDescriptor(require('process'), fd === 2 ? 'stderr' : 'stdout');
  if (!own || !own.get || own.get.fd !== fd) return false;
  var stream = made[fd];
  return !stream || (!Object.prototype.hasOwnProperty.call(stream, 'write') && stream.writable &&
      !stream.writableCorked && !stream.writableNeedDrain);
};
// Queued output could not be sent.
exports.outputError = function (fd, error) {
  exports.get(fd).destroy(error);
};
