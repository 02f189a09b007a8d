// The reference's form of a stream's write option: (chunk, flush); a true return value also means done.
'use strict';

var base = require('internal/micro/base');

exports.write = function (stream, options) {
  var write = options.write;
  if (options.decodeStrings === undefined) stream._writableState.decodeStrings = false;
  return function (chunk, encoding, callback) {
    var done = false, state = this._writableState;
    function flush(error) {
      if (done) return;
      done = true;
      callback(error instanceof Error ? error : null);
    }
    var byEnd = state.written = (state.written || 0) + 1;
    base.hide(this, '_inEnd', byEnd === state.endAt);
    var value;
    try {
      value = write.call(this, chunk, flush);
    } finally {
      this._inEnd = false;
    }
    if (value) flush();
  };
};
