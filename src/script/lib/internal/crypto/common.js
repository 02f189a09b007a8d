// What the pieces of crypto share: bytes of arguments, names of digests, errors.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;

errors.makeCode('ERR_CRYPTO_INVALID_STATE', Error, function (name) {
  return 'Invalid state for operation ' + name;
});
errors.makeCode('ERR_CRYPTO_SCRYPT_INVALID_PARAMETER', Error, 'Invalid scrypt parameter');

errors.makeCode('ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE', TypeError, function (type, expected) {
  return 'Invalid key object type ' + type + ', expected ' + expected + '.';
});

var aliases = { 'rsa-md5': 'md5', 'rsa-sha1': 'sha1', 'rsa-sha224': 'sha224', 'rsa-sha256': 'sha256', 'rsa-sha384': 'sha384',
  'rsa-sha512': 'sha512', 'ssl3-md5': 'md5', 'ssl3-sha1': 'sha1', 'sha-1': 'sha1', 'sha-224': 'sha224', 'sha-256': 'sha256',
  'sha-384': 'sha384', 'sha-512': 'sha512' };

exports.algorithm = function (name) {
  name = String(name).toLowerCase();
  return aliases[name] || name.replace(/^(?:rsa-|id-rsassa-pkcs1-v1_5-with-)(sha3-\d+)$/, '$1').replace(/^(md5|sha\d+)withrsaencryption$/, '$1');
};
exports.isBytes = function (value) {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
};
exports.kinds = ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'];
// A view of the argument's own bytes; a string's in its encoding.
exports.bytesOf = function (value, name, encoding, kinds) {
  if (typeof value === 'string') return Buffer.from(value, encoding && encoding !== 'buffer' ? encoding : 'utf8');
  if (!exports.isBytes(value)) throw new codes.ERR_INVALID_ARG_TYPE(name, kinds || exports.kinds, value);
  return value instanceof ArrayBuffer ? Buffer.from(value) : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
};
// The secret of a KeyObject or CryptoKey, or bytes.
exports.secretOf = function (value, name, encoding, kinds) {
  var secret = exports.keyBytes(value);
  return secret || exports.bytesOf(value, name, encoding, kinds || ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView', 'string',
    'KeyObject', 'CryptoKey']);
};
exports.keyBytes = function (value) {
  if (value === null || typeof value !== 'object' || exports.isBytes(value)) return undefined;
  var key = value instanceof require('internal/crypto/keys').KeyObject ? value : value._key && value._key.object;
  if (key && key.type !== 'secret') throw new codes.ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(key.type, 'secret');
  return key ? key._bytes : value._key && value._key.bytes;
};
exports.output = function (bytes, encoding) {
  var buffer = require('buffer').adopt(bytes);
  return encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer;
};
// An error as Node's native code makes it: its stack does not begin with the code.
exports.native = function (Base, code, message) {
  var error = new Base(message);
  if (code) error.code = code;
  return error;
};
// An error as OpenSSL tells it: its number, where, why; the code says the reason, or `code` if that is not enough.
exports.openssl = function (number, library, reason, code) {
  var error = new Error('error:' + number + ':' + library + '::' + reason);
  error.library = library;
  error.reason = reason;
  error.code = 'ERR_OSSL_' + (code || reason.toUpperCase().replace(/ /g, '_'));
  return error;
};
exports.badDigest = function (name) {
  return exports.native(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', 'Invalid digest: ' + name);
};
exports.checkOptions = function (value) {
  if (value === null || typeof value !== 'object') throw new codes.ERR_INVALID_ARG_TYPE('options', 'object', value);
};
// Runs `work` at once, so that what is wrong is thrown, and tells its result in a later turn.
exports.later = function (callback, work) {
  errors.checkFunction(callback, 'callback');
  require('timers').setImmediate(callback, null, work());
};
