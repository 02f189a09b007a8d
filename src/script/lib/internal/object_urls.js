// URL.createObjectURL: addresses of blobs of this process.
'use strict';

var codes = require('internal/errors').codes;
var known = Object.create(null);
var made = 0;

exports.create = function createObjectURL(blob) {
  if (!(blob instanceof require('internal/web/blob').Blob)) throw new codes.ERR_INVALID_ARG_TYPE('obj', 'Blob', blob);
  var id = 'blob:nodedata:' + (typeof crypto === 'object' ? crypto.randomUUID() : String(++made));
  known[id] = blob;
  return id;
};
exports.revoke = function revokeObjectURL(id) {
  if (!arguments.length) throw new codes.ERR_MISSING_ARGS('url');
  delete known[String(id)];
};
exports.resolve = function resolveObjectURL(id) {
  var blob = known[String(id)];
  return blob && blob.slice(0, blob.size, blob.type);
};
