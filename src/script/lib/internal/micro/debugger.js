// The debugger's endpoint: Duktape's own protocol over a TCP port of the machine's network, one client at a time;
// when it lets go, the next one may come.
'use strict';

var base = require('internal/micro/base');
var net = binding('net'), stream = binding('stream');

function parse(endpoint) {
  var match = /^(?:(.*):)?(\d+)$/.exec(String(endpoint));
  return { host: (match[1] || '127.0.0.1').replace(/^\[|\]$/g, ''), port: +match[2] };
}

// [fd, host, port]
function open(endpoint) {
  var at = parse(endpoint), made = net.listen(at.host, at.port, 1);
  if (typeof made === 'number') {
    throw base.fail('debugger: cannot listen at ' + at.host + ':' + at.port, require('internal/errors').uvException([made, '', 'listen', '', '', '']));
  }
  return made;
}

// Clients one after the other; `holds`: the process lives until the first one is there.
function serve(listener, holds, onClient) {
  net.accept(listener, function (fault, made) {
    if (fault) return;
    // The engine has the file from now on.
    var attached = binding('micro').attachDebugger(made[0], true);
    stream.close(made[0]);
    serve(listener, holds && !attached, attached ? function () {} : onClient);
    if (attached) onClient();
  }, holds);
}

// For --inspect-duk.
exports.waitFor = function (endpoint, run) {
  var listener;
  try {
    listener = open(endpoint);
  } catch (e) {
    process.stderr.write('microscript: --inspect-duk: ' + e.message + '\n');
    return runtime.exit(9);
  }
  process.stderr.write('Debugger listening on ' + listener[1] + ':' + listener[2] + '\n');
  binding('micro').park(true);
  serve(listener[0], true, function () {
    binding('micro').park(false);
    run();
  });
};

// attachDebugger({transport: port, wait}): a promise of the port. A page of its own (`webport`) is not served.
var started = false;
exports.attachDebugger = function attachDebugger(options) {
  var promise = require('internal/micro/promise');
  options = options || {};
  if (started) return promise.reject(base.fail('attachDebugger() already called'));
  if (process.versions.duktape === undefined || require('internal/features').ownPromises) return promise.reject(base.fail('No debugger support'));
  var listener, there = false;
  try {
    listener = open(String(options.transport || 0));
  } catch (e) {
    return promise.reject(e);
  }
  started = true;
  serve(listener[0], false, function () {
    there = true;
  });
  if (options.wait) base.spin(function () {
    return there;
  });
  return promise.resolve(listener[2]);
};
