// stream/promises.
'use strict';

var pipes = require('internal/streams/pipeline');

exports.finished = function finished(stream, options) {
  var cleanup = options && options.cleanup;
  if (cleanup !== undefined && cleanup !== null) require('internal/errors').checkBoolean(cleanup, 'cleanup');
  return new Promise(function (resolve, reject) {
    var forget = pipes.finished(stream, options || {}, function (error) {
      if (cleanup) forget();
      if (error) reject(error);
      else resolve();
    });
  });
};
exports.pipeline = function pipeline() {
  var streams = Array.prototype.slice.call(arguments), options = {};
  var last = streams[streams.length - 1];
  if (last && typeof last === 'object' && typeof last.on !== 'function' && !Array.isArray(last) && !last[Symbol.iterator] &&
      !last[Symbol.asyncIterator]) options = streams.pop();
  if (streams.length === 1 && Array.isArray(streams[0])) streams = streams[0];
  return new Promise(function (resolve, reject) {
    pipes.run(streams, function (error, value) {
      if (error) reject(error);
      else resolve(value);
    }, options);
  });
};
