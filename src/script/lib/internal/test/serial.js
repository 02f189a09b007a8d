// What a test file's process tells its parent's runner: each event in V8's form, behind a header and its length,
// between whatever the tests print.
'use strict';

var values = require('internal/v8_values');
var thrown = require('internal/thrown');
var HEADER = 255;

exports.make = function () {
  return {
    event: function (type, data) {
      var sent = Object.assign({}, data);
      if (data.details) {
        sent.details = Object.assign({}, data.details);
        if (data.details.error) sent.details.error = thrown.pack(data.details.error);
      }
      var body = Buffer.from(values.write({ type: type, data: sent }));
      var head = Buffer.from([HEADER, 15, 0, 0, 0, 0]);
      head.writeUInt32BE(body.length, 2);
      return Buffer.concat([head, body]);
    }
  };
};

// Calls back with each event of the stream's bytes, and with what stands between them as events of output.
exports.parser = function (file, callback) {
  var rest = Buffer.alloc(0);
  function output(bytes) {
    if (bytes.length) callback({ type: 'test:stdout', data: { file: file, message: bytes.toString('utf8') } });
  }
  return function (bytes, last) {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      var at = rest.indexOf(Buffer.from([HEADER, 15]));
      if (at < 0) {
        var held = !last && rest.length && rest[rest.length - 1] === HEADER ? 1 : 0;
        output(rest.subarray(0, rest.length - held));
        rest = rest.subarray(rest.length - held);
        return;
      }
      output(rest.subarray(0, at));
      rest = rest.subarray(at);
      if (rest.length < 6 || rest.length < 6 + rest.readUInt32BE(2)) {
        if (last) output(rest);
        return;
      }
      var end = 6 + rest.readUInt32BE(2), event = values.read(rest.subarray(6, end));
      rest = rest.subarray(end);
      if (event.data.details && event.data.details.error) event.data.details.error = thrown.revive(event.data.details.error);
      callback(event);
    }
  };
};
