// stream/promises.
'use strict';

var pipes = require('internal/streams/pipeline');

exports.finished = function (stream, options) {
  return new Promise(function (resolve, reject) {
    pipes.finished(stream, options || {}, function (error) {
      if (error) reject(error);
      else resolve();
    });
  });
};
exports.pipeline = function () {
  var streams = Array.prototype.slice.call(arguments);
  return new Promise(function (resolve, reject) {
    pipes.pipeline(streams, function (error, value) {
      if (error) reject(error);
      else resolve(value);
    });
  });
};
