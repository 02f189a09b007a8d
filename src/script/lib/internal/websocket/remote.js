// The connection of a WebSocket beyond the machine's own network: the capability "network" makes the request, and
// gives the bytes behind the answer.
'use strict';

var Duplex = require('stream').Duplex;

// Calls back with (error) or (null, response, Duplex, null); gives a function that ends it.
exports.open = function (url, headers, callback) {
  var ops = binding('host'), handle = -1, ended = false, pairs = [], stream = null;
  var target = url.href.replace(/^ws/, 'http').replace(/#.*/, '');
  for (var i = 0; i < headers.length; i += 2) if (headers[i] !== 'accept-encoding') pairs.push([headers[i], headers[i + 1]]);
  function ask(op, args, bytes, title, done) {
    ops.network(op, JSON.stringify(args), bytes, title, function (fault, answer) {
      if (fault) return done(fault);
      var entry = answer[0] ? require('internal/uvmap')[answer[0]] || ['UNKNOWN'] : null;
      if (entry) return done(Object.assign(new Error(answer[1] || entry[1]), { code: entry[0], errno: -answer[0] }));
      done(null, answer[1], answer[2]);
    });
  }
  function close() {
    ended = true;
    if (handle >= 0) ops.network('close', JSON.stringify({ handle: handle }), '', '', function () {});
    handle = -1;
  }
  function connection() {
    return new Duplex({
      autoDestroy: true,
      read: function () {
        if (handle < 0) return;
        ask('read', { handle: handle, length: 65536 }, '', '', function (error, text, bytes) {
          if (ended) return;
          if (error) return stream.destroy(error);
          if (bytes.length) return stream.push(require('buffer').adopt(bytes));
          handle = -1;
          stream.push(null);
        });
      },
      write: function (chunk, encoding, done) {
        if (handle < 0) return done();
        ask('write', { handle: handle }, chunk, '', done);
      },
      final: function (done) {
        // What was written has left: the answer to `write` says so.
        close();
        done();
        stream.destroy();
      },
      destroy: function (error, done) {
        close();
        done(error);
      }
    });
  }
  ask('fetch', { method: 'GET', url: target, headers: pairs, upgrade: true }, '', 'connect ' + url.href, function (error, text) {
    if (error) return ended ? undefined : callback(error);
    var head = JSON.parse(text), list = {};
    handle = head.handle;
    if (ended) return close();
    head.headers.forEach(function (pair) {
      list[pair[0].toLowerCase()] = pair[1];
    });
    if (head.status !== 101) {
      close();
      return callback(new Error('status ' + head.status));
    }
    stream = connection();
    callback(null, { headers: list, checked: head.checked }, stream, null);
  });
  return close;
};
