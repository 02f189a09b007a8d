// http-headers: the head of an HTTP message as an object.
'use strict';

var base = require('internal/micro/base');

module.exports = function (message, headersOnly) {
  var text = typeof message === 'string' ? message : base.bytes(message).toString('latin1');
  var end = text.search(/\r?\n\r?\n/);
  var lines = (end < 0 ? text : text.slice(0, end)).split(/\r?\n/);
  var made = { version: { major: 1, minor: 0 }, headers: {} };
  var first = lines[0], match;
  if ((match = /^HTTP\/(\d+)\.(\d+) +(\d{3})(?: +(.*))?$/.exec(first))) {
    made.statusCode = +match[3];
    made.statusMessage = match[4] || '';
    made.version = { major: +match[1], minor: +match[2] };
    lines.shift();
  } else if ((match = /^(\S+) +(\S+)(?: +HTTP\/(\d+)\.(\d+))?$/.exec(first)) && !/:$/.test(match[1])) {
    made.method = match[1];
    made.url = match[2];
    if (match[3]) made.version = { major: +match[3], minor: +match[4] };
    lines.shift();
  } else if (!headersOnly) {
    throw base.fail('http-headers: ' + JSON.stringify(first) + ' begins no HTTP message');
  }
  var last = null;
  lines.forEach(function (line) {
    if (/^[ \t]/.test(line) && last) {
      made.headers[last] += ' ' + line.trim();
      return;
    }
    var at = line.indexOf(':');
    if (at <= 0) return;
    last = line.slice(0, at).trim().toLowerCase();
    var value = line.slice(at + 1).trim();
    var before = Object.prototype.hasOwnProperty.call(made.headers, last) ? made.headers[last] + ', ' : '';
    Object.defineProperty(made.headers, last, { value: before + value, writable: true, enumerable: true, configurable: true });
  });
  return headersOnly ? made.headers : made;
};
