// RSA's encryption: OAEP, PKCS #1's padding, and none.
'use strict';

var asymmetric = require('internal/crypto/asymmetric');
var common = require('internal/crypto/common');
var errors = require('internal/errors');
var hashes = binding('crypto');
var ops = binding('key');
var codes = errors.codes;
var PKCS1 = 1, NONE = 3, OAEP = 4;

function rsa(number, reason, code) {
  return common.openssl(number, 'rsa routines', reason, 'RSA_' + (code || reason.toUpperCase().replace(/ /g, '_')));
}
function tooLarge() {
  return rsa('0200006E', 'data too large for key size');
}
function sizeOf(parts) {
  return Math.ceil(parts.bits / 8);
}
function raise(parts, bytes, isPrivate) {
  var size = sizeOf(parts);
  if (bytes.length > size) throw tooLarge();
  if (bytes.length < size) throw rsa('0200007A', 'data too small for key size');
  var made = ops.raise(isPrivate ? parts.private : parts.public, bytes, isPrivate);
  if (!made) throw rsa('02000084', 'data too large for modulus');
  return require('buffer').adopt(made);
}
// Argument and options: { parts, bytes, padding, hash, label }.
function begin(key, buffer, wants, padding) {
  var options = key !== null && typeof key === 'object' ? key : {}, made = { parts: asymmetric.take(key, wants) };
  made.padding = options.padding || padding;
  if (options.oaepHash !== undefined) errors.checkString(options.oaepHash, 'key.oaepHash');
  if (options.oaepLabel !== undefined) {
    made.label = common.bytesOf(options.oaepLabel, 'key.oaepLabel', options.encoding);
  }
  made.bytes = common.bytesOf(buffer, 'buffer', options.encoding);
  made.hash = common.algorithm(options.oaepHash || 'sha1');
  if (made.parts.kind !== 'rsa') {
    throw common.openssl('03000096', 'digital envelope routines', 'operation not supported for this keytype',
        'EVP_OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE');
  }
  if (options.oaepHash !== undefined) {
    var id = hashes.open(made.hash);
    if (id === undefined) throw common.native(Error, 'ERR_OSSL_EVP_INVALID_DIGEST', 'Invalid digest used');
    hashes.finish(id);
  }
  return made;
}
function unknownPadding() {
  return new Error('error:00000000:lib(0)::reason(0)');
}

exports.publicEncrypt = function publicEncrypt(key, buffer) {
  var given = begin(key, buffer, 'public', OAEP);
  if (given.padding === NONE) return raise(given.parts, given.bytes, false);
  if (given.padding !== OAEP && given.padding !== PKCS1) throw unknownPadding();
  var made = ops.encrypt(given.parts.public, given.bytes, given.padding, given.hash, undefined, undefined, given.label);
  if (!made) throw tooLarge();
  return require('buffer').adopt(made);
};
exports.privateDecrypt = function privateDecrypt(key, buffer) {
  var given = begin(key, buffer, 'private', OAEP);
  if (given.padding === PKCS1) {
    throw common.native(TypeError, 'ERR_INVALID_ARG_VALUE', 'RSA_PKCS1_PADDING is no longer supported for private decryption, this can ' +
        'be reverted with --security-revert=CVE-2023-46809');
  }
  if (given.bytes.length > sizeOf(given.parts)) throw rsa('0200006C', 'data greater than mod len');
  if (given.padding === NONE) return raise(given.parts, given.bytes, true);
  if (given.padding !== OAEP) throw unknownPadding();
  var made = ops.decrypt(given.parts.private, given.bytes, OAEP, given.hash, undefined, undefined, given.label);
  if (!made) throw rsa('02000079', 'oaep decoding error');
  return require('buffer').adopt(made);
};
exports.privateEncrypt = function privateEncrypt(key, buffer) {
  var given = begin(key, buffer, 'private', PKCS1);
  if (given.padding === NONE) return raise(given.parts, given.bytes, true);
  if (given.padding !== PKCS1) throw unknownPadding();
  var made = ops.sign(given.parts.private, given.bytes, PKCS1);
  if (!made) throw tooLarge();
  return require('buffer').adopt(made);
};
exports.publicDecrypt = function publicDecrypt(key, buffer) {
  var given = begin(key, buffer, 'public', PKCS1);
  if (given.padding === NONE) return raise(given.parts, given.bytes, false);
  if (given.padding !== PKCS1) throw unknownPadding();
  if (given.bytes.length > sizeOf(given.parts)) throw rsa('0200006C', 'data greater than mod len');
  var block = raise(given.parts, given.bytes, false), at = 2;
  // 00 01 FF…FF 00: at least eight of them.
  while (at < block.length && block[at] === 255) at++;
  if (block[0] !== 0 || block[1] !== 1 || at < 10 || block[at] !== 0) throw rsa('0200008A', 'invalid padding');
  return block.slice(at + 1);
};
