// The opening handshake of WebSockets (RFC 6455 section 4, RFC 7692 section 7): what both sides say, and its checks.
'use strict';

var GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
var token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

exports.OFFER = 'permessage-deflate; client_max_window_bits';
exports.MAX_MESSAGE = 33554432;

exports.newKey = function () {
  return require('crypto').randomBytes(16).toString('base64');
};
exports.isKey = function (text) {
  return typeof text === 'string' && /^[+/0-9A-Za-z]{22}==$/.test(text);
};
exports.acceptOf = function (key) {
  return require('crypto').createHash('sha1').update(key + GUID).digest('base64');
};
exports.isToken = function (text) {
  return token.test(text);
};
// Whether a header with a list has this word.
exports.hasWord = function (header, word) {
  return String(header === undefined || header === null ? '' : header).toLowerCase().split(',').some(function (one) {
    return one.trim() === word;
  });
};

// [{ name, params: { name: text or true } }] of Sec-WebSocket-Extensions; null when it is malformed.
function extensionsOf(header) {
  var list = [], rest = header, match, current;
  var word = /^[ \t]*([!#$%&'*+\-.^_`|~0-9A-Za-z]+)[ \t]*/, value = /^=[ \t]*(?:([!#$%&'*+\-.^_`|~0-9A-Za-z]+)|"((?:[^"\\]|\\.)*)")[ \t]*/;
  for (;;) {
    match = word.exec(rest);
    if (!match) return null;
    rest = rest.slice(match[0].length);
    if (!current) {
      current = { name: match[1], params: Object.create(null) };
      list.push(current);
    } else {
      if (match[1] in current.params) return null;
      var given = value.exec(rest);
      if (given) rest = rest.slice(given[0].length);
      current.params[match[1]] = given ? given[1] !== undefined ? given[1] : given[2].replace(/\\(.)/g, '$1') : true;
    }
    if (!rest) return list;
    if (rest[0] === ',') current = null;
    else if (rest[0] !== ';') return null;
    rest = rest.slice(1);
  }
}

var names = ['server_no_context_takeover', 'client_no_context_takeover', 'server_max_window_bits', 'client_max_window_bits'];
// Whether they are what RFC 7692 has; an offer may leave the client's window open.
function areFine(params, offered) {
  return Object.keys(params).every(function (name) {
    var value = params[name], place = names.indexOf(name);
    if (place < 0) return false;
    if (place < 2) return value === true;
    return (offered && place === 3 && value === true) || /^(?:[89]|1[0-5])$/.test(value);
  });
}
// What a Link wants to know of it. A window of 8 bits is none that zlib makes: nothing is compressed then.
function agreed(ownWindow, keepsContext) {
  return { compression: true, window: +ownWindow === 8 ? 0 : +ownWindow || 15, keepsContext: keepsContext };
}
exports.NONE = { compression: false, window: 0, keepsContext: false };

// What the server's answer to OFFER means; null when it is none.
exports.answered = function (header) {
  if (header === undefined || header === null) return exports.NONE;
  var list = extensionsOf(header);
  if (!list || list.length !== 1 || list[0].name !== 'permessage-deflate' || !areFine(list[0].params, false)) return null;
  return agreed(list[0].params.client_max_window_bits, !list[0].params.server_no_context_takeover);
};
// The server's answer to what a client offers: { header, agreed }; null when the offer is malformed.
exports.answer = function (header) {
  if (header === undefined) return { header: null, agreed: exports.NONE };
  var list = extensionsOf(header);
  if (!list) return null;
  for (var i = 0; i < list.length; i++) {
    var params = list[i].params, bits = params.server_max_window_bits;
    if (list[i].name !== 'permessage-deflate' || !areFine(params, true)) continue;
    return {
      header: 'permessage-deflate; server_no_context_takeover; client_no_context_takeover' +
          (bits ? '; server_max_window_bits=' + bits : ''),
      agreed: agreed(bits, false)
    };
  }
  return { header: null, agreed: exports.NONE };
};
