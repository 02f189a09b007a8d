// Keys from passwords and from other keys: PBKDF2, HKDF, scrypt.
'use strict';

var common = require('internal/crypto/common');
var errors = require('internal/errors');
var ops = binding('crypto');
var codes = errors.codes;
var bytesOf = common.bytesOf;

exports.pbkdf2Sync = function pbkdf2Sync(password, salt, iterations, length, digest) {
  errors.checkString(digest, 'digest');
  password = bytesOf(password, 'password');
  salt = bytesOf(salt, 'salt');
  errors.checkInteger(iterations, 'iterations', 1, 2147483647);
  errors.checkInteger(length, 'keylen', 0, 2147483647);
  var bytes = ops.pbkdf2(password, salt, iterations, length, common.algorithm(digest));
  if (bytes === undefined) throw common.badDigest(digest);
  return common.output(bytes);
};
exports.pbkdf2 = function pbkdf2(password, salt, iterations, length, digest, callback) {
  if (typeof digest === 'function') {
    callback = digest;
    digest = undefined;
  }
  common.later(callback, function () {
    return exports.pbkdf2Sync(password, salt, iterations, length, digest);
  });
};

// RFC 5869.
var hkdfKinds = ['string', 'ArrayBuffer', 'TypedArray', 'DataView', 'Buffer'];
function hkdfWork(digest, key, salt, info, length) {
  errors.checkString(digest, 'digest');
  key = common.secretOf(key, 'ikm', undefined, ['string', 'SecretKeyObject', 'ArrayBuffer', 'TypedArray', 'DataView', 'Buffer']);
  salt = bytesOf(salt, 'salt', undefined, hkdfKinds);
  info = bytesOf(info, 'info', undefined, hkdfKinds);
  errors.checkInteger(length, 'length', 0, require('buffer').constants.MAX_LENGTH);
  if (info.length > 1024) throw new codes.ERR_OUT_OF_RANGE('info', 'must not contain more than 1024 bytes', info.length);
  return function () {
    var crypto = require('crypto'), id = ops.open(common.algorithm(digest));
    if (id === undefined) throw common.badDigest(digest);
    var size = ops.finish(id).length;
    if (length > 255 * size) throw common.native(RangeError, 'ERR_CRYPTO_INVALID_KEYLEN', 'Invalid key length');
    var prk = crypto.createHmac(digest, salt.length ? salt : Buffer.alloc(size)).update(key).digest();
    var parts = [], last = Buffer.alloc(0);
    for (var i = 1; parts.length * size < length; i++) {
      last = crypto.createHmac(digest, prk).update(last).update(info).update(Buffer.from([i])).digest();
      parts.push(last);
    }
    var all = Buffer.concat(parts).slice(0, length);
    return all.buffer.slice(all.byteOffset, all.byteOffset + length);
  };
}
exports.hkdfSync = function hkdfSync(digest, key, salt, info, length) {
  return hkdfWork(digest, key, salt, info, length)();
};
exports.hkdf = function hkdf(digest, key, salt, info, length, callback) {
  var work = hkdfWork(digest, key, salt, info, length);
  common.later(callback, work);
};

// ---- scrypt: its cost is checked as OpenSSL does

var tooMuch = ': error:030000AC:digital envelope routines::memory limit exceeded';
function checkCost(n, r, p, most) {
  var wrong = '';
  if (n < 2 || (n & (n - 1)) !== 0) wrong = 'N';
  else if (p * r > 1073741823 || (r < 4 && n >= Math.pow(2, 16 * r)) || 128 * r * (p + n + 2) > most) wrong = tooMuch;
  if (!wrong) return;
  throw common.native(RangeError, 'ERR_CRYPTO_INVALID_SCRYPT_PARAMS', 'Invalid scrypt params' + (wrong === 'N' ? '' : wrong));
}
function cost(options, short, long, fallback) {
  var value = options[short];
  if (value !== undefined) errors.checkInteger(value, short, 0, 4294967295);
  if (options[long] !== undefined) {
    if (value !== undefined) throw new codes.ERR_CRYPTO_SCRYPT_INVALID_PARAMETER();
    value = options[long];
    errors.checkInteger(value, long, 0, 4294967295);
  }
  return value || fallback;
}
function scryptWork(password, salt, length, options) {
  password = bytesOf(password, 'password');
  salt = bytesOf(salt, 'salt');
  errors.checkInteger(length, 'keylen', 0, 2147483647);
  options = options || {};
  var n = cost(options, 'N', 'cost', 16384), r = cost(options, 'r', 'blockSize', 8), p = cost(options, 'p', 'parallelization', 1);
  if (options.maxmem !== undefined) errors.checkInteger(options.maxmem, 'maxmem', 0);
  return function () {
    checkCost(n, r, p, options.maxmem || 33554432);
    return common.output(ops.scrypt(password, salt, n, r, p, length));
  };
}
exports.scryptSync = function scryptSync(password, salt, length, options) {
  return scryptWork(password, salt, length, options)();
};
exports.scrypt = function scrypt(password, salt, length, options, callback) {
  if (callback === undefined) {
    callback = options;
    options = undefined;
  }
  var work = scryptWork(password, salt, length, options);
  common.later(callback, work);
};
