// What HTTP's clients and servers share: methods, statuses, checks, the parser's events.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var ops = binding('http');

exports.METHODS = ['ACL', 'BIND', 'CHECKOUT', 'CONNECT', 'COPY', 'DELETE', 'GET', 'HEAD', 'LINK', 'LOCK', 'M-SEARCH',
  'MERGE', 'MKACTIVITY', 'MKCALENDAR', 'MKCOL', 'MOVE', 'NOTIFY', 'OPTIONS', 'PATCH', 'POST', 'PROPFIND', 'PROPPATCH',
  'PURGE', 'PUT', 'QUERY', 'REBIND', 'REPORT', 'SEARCH', 'SOURCE', 'SUBSCRIBE', 'TRACE', 'UNBIND', 'UNLINK', 'UNLOCK', 'UNSUBSCRIBE'];

exports.STATUS_CODES = {
  100: 'Continue', 101: 'Switching Protocols', 102: 'Processing', 103: 'Early Hints', 200: 'OK', 201: 'Created',
  202: 'Accepted', 203: 'Non-Authoritative Information', 204: 'No Content', 205: 'Reset Content', 206: 'Partial Content',
  207: 'Multi-Status', 208: 'Already Reported', 226: 'IM Used', 300: 'Multiple Choices', 301: 'Moved Permanently',
  302: 'Found', 303: 'See Other', 304: 'Not Modified', 305: 'Use Proxy', 307: 'Temporary Redirect',
  308: 'Permanent Redirect', 400: 'Bad Request', 401: 'Unauthorized', 402: 'Payment Required', 403: 'Forbidden',
  404: 'Not Found', 405: 'Method Not Allowed', 406: 'Not Acceptable', 407: 'Proxy Authentication Required',
  408: 'Request Timeout', 409: 'Conflict', 410: 'Gone', 411: 'Length Required', 412: 'Precondition Failed',
  413: 'Payload Too Large', 414: 'URI Too Long', 415: 'Unsupported Media Type', 416: 'Range Not Satisfiable',
  417: 'Expectation Failed', 418: "I'm a Teapot", 421: 'Misdirected Request', 422: 'Unprocessable Entity', 423: 'Locked',
  424: 'Failed Dependency', 425: 'Too Early', 426: 'Upgrade Required', 428: 'Precondition Required',
  429: 'Too Many Requests', 431: 'Request Header Fields Too Large', 451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error', 501: 'Not Implemented', 502: 'Bad Gateway', 503: 'Service Unavailable',
  504: 'Gateway Timeout', 505: 'HTTP Version Not Supported', 506: 'Variant Also Negotiates', 507: 'Insufficient Storage',
  508: 'Loop Detected', 509: 'Bandwidth Limit Exceeded', 510: 'Not Extended', 511: 'Network Authentication Required'
};

var token = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
var badValue = /[^\t\x20-\x7e\x80-\xff]/;

exports.isToken = function (text) {
  return token.test(text);
};
exports.hasBadCharacter = function (text) {
  return badValue.test(String(text));
};
exports.validateHeaderName = function (name, label) {
  if (typeof name !== 'string' || !name || !token.test(name)) {
    throw new codes.ERR_INVALID_HTTP_TOKEN(label || 'Header name', name);
  }
};
exports.validateHeaderValue = function (name, value) {
  if (value === undefined) throw new codes.ERR_HTTP_INVALID_HEADER_VALUE(value, name);
  if (badValue.test(String(value))) throw new codes.ERR_INVALID_CHAR('header content', name);
};

exports.utcDate = function () {
  return new Date().toUTCString();
};

// The parser of a connection: feeds what comes, tells handler.head(head), .body(bytes), .end(trailers).
function Connection(requests, handler, maxHead) {
  this._id = ops.parser(requests, maxHead || 0);
  this._handler = handler;
}
// Values without the blanks behind them.
function trimmed(headers) {
  for (var i = 1; i < headers.length; i += 2) {
    if (/[ \t]$/.test(headers[i])) headers[i] = headers[i].replace(/[ \t]+$/, '');
  }
  return headers;
}
// An Error, or the number of bytes used.
function tell(connection, result) {
  var parts = result[1];
  for (var i = 0; i < parts.length; i++) {
    var part = parts[i];
    if (!connection._id) return 0;
    if (part[0] === 0) {
      connection._handler.head({
        major: part[1], minor: part[2], status: part[3], method: part[4], url: part[5], reason: part[6],
        keepAlive: part[7], upgrade: part[8], headers: trimmed(part[9])
      });
    } else if (part[0] === 1) {
      connection._handler.body(require('buffer').adopt(part[1]));
    } else {
      connection._handler.end(part[1]);
    }
  }
  if (typeof result[0] === 'number') return result[0];
  var space = result[0].indexOf(' ');
  if (result[0].slice(space + 1) === 'Expected HTTP/') result[0] += ', RTSP/ or ICE/';
  var error = new Error('Parse Error: ' + result[0].slice(space + 1));
  error.code = result[0].slice(0, space);
  error.reason = result[0].slice(space + 1);
  return error;
}
Connection.prototype.feed = function (bytes) {
  return this._id ? tell(this, ops.feed(this._id, bytes)) : 0;
};
Connection.prototype.finish = function () {
  return this._id ? tell(this, ops.finish(this._id)) : 0;
};
Connection.prototype.noBody = function (on) {
  if (this._id) ops.noBody(this._id, on);
};
Connection.prototype.free = function () {
  if (this._id) ops.free(this._id);
  this._id = 0;
};
exports.Connection = Connection;
