// stream/consumers: all of a stream at once.
'use strict';

// Calls back with each chunk of a stream or an iterable; a promise of the end.
function each(stream, use) {
  var iterator = stream[Symbol.asyncIterator] ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator]();
  function next() {
    return Promise.resolve(iterator.next()).then(function (result) {
      if (result.done) return undefined;
      use(result.value);
      return next();
    });
  }
  return Promise.resolve().then(next);
}
function buffer(stream) {
  var parts = [];
  return each(stream, function (chunk) {
    parts.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk instanceof ArrayBuffer ? Buffer.from(chunk)
      : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }).then(function () {
    return Buffer.concat(parts);
  });
}
function text(stream) {
  var decoder = new TextDecoder(), all = '';
  return each(stream, function (chunk) {
    all += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  }).then(function () {
    return all + decoder.decode();
  });
}
module.exports = {
  arrayBuffer: function arrayBuffer(stream) {
    return buffer(stream).then(function (bytes) {
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    });
  },
  blob: function blob(stream) {
    return buffer(stream).then(function (bytes) {
      return new Blob([bytes]);
    });
  },
  buffer: buffer,
  text: text,
  json: function json(stream) {
    return text(stream).then(JSON.parse);
  }
};
