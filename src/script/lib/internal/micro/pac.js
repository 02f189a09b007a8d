// PAC: proxy auto-configuration. Create(text) gives a function of a URL (and its host); each call runs the text
// in a container without files, network or processes, so that it can neither see nor keep anything.
'use strict';

var base = require('internal/micro/base');
var NOTHING = 0x04000000 | 0x08000000 | 3;
var SECONDS = 5;

exports.Create = function Create(text) {
  if (typeof text !== 'string') text = base.bytes(text).toString('utf8');
  return function FindProxyForURL(url, host) {
    url = String(url);
    if (host === undefined) host = require('http').parseUri(url).host;
    var done = false, ok = false, value;
    var container = require('internal/micro/script_container').Create({ processIsolation: 1, executionTimeout: SECONDS, permissions: NOTHING });
    container.on('error', function (error) {
      value = error;
      done = true;
    });
    container.ExecuteString('(function () {\n' +
        "  require('PAC')._define(" + JSON.stringify(names(host, text)) + ', ' + JSON.stringify(require('os').hostname()) + ');\n' +
        '  (0, eval)(' + JSON.stringify(text) + ');\n' +
        "  if (typeof FindProxyForURL !== 'function') throw new Error('FindProxyForURL is not defined');\n" +
        '  var result = FindProxyForURL(' + JSON.stringify(url) + ', ' + JSON.stringify(host) + ');\n' +
        "  return result === undefined || result === null ? 'DIRECT' : String(result);\n})()", function (fine, result) {
      ok = fine;
      value = result;
      done = true;
    });
    var ended = base.spin(function () {
      return done;
    }, (SECONDS + 1) * 1000);
    try {
      container.exit2();
    } catch (e) {
      // It has ended.
    }
    if (!ended) throw base.fail('PAC: the script did not answer in time');
    if (!ok) throw base.fail('PAC: ' + String(value).split('\n')[0]);
    return value;
  };
};

// The addresses of the names that the script may ask for: the host's, and those in its text. What is no name
// of this machine has none.
function names(host, text) {
  var known = {};
  [host].concat(text.match(/[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*/g) || []).slice(0, 4096).forEach(function (name) {
    if (Object.prototype.hasOwnProperty.call(known, name)) return;
    var address = binding('net').resolve(name);
    if (address !== undefined) known[name] = address;
  });
  return known;
}

// In the container.
base.hide(exports, '_define', function (addresses, own) {
  require('internal/micro/pac_functions')(addresses, own);
});
