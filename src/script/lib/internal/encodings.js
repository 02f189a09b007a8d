// Names of Buffer's encodings.
'use strict';

var names = {
  utf8: 'utf8', 'utf-8': 'utf8', ucs2: 'utf16le', 'ucs-2': 'utf16le', utf16le: 'utf16le', 'utf-16le': 'utf16le',
  latin1: 'latin1', binary: 'latin1', ascii: 'ascii', base64: 'base64', base64url: 'base64url', hex: 'hex'
};

// The canonical name, or undefined.
exports.normalize = function (name) {
  if (typeof name !== 'string') return undefined;
  var key = name.toLowerCase();
  return Object.prototype.hasOwnProperty.call(names, key) ? names[key] : undefined;
};
