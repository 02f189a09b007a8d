// Secret keys as objects: createSecretKey, generateKey.
'use strict';

var common = require('internal/crypto/common');
var errors = require('internal/errors');
var codes = errors.codes;
var kind = Symbol('kKeyType');

function KeyObject(type, handle) {
  if (['secret', 'public', 'private'].indexOf(type) < 0) throw new codes.ERR_INVALID_ARG_VALUE('type', type);
  // Only the library has the bytes that a key is made of.
  if (!(this instanceof SecretKeyObject)) throw new codes.ERR_INVALID_ARG_TYPE('handle', 'object', handle);
  this[kind] = type;
  errors.define(this, '_bytes', handle);
}
Object.defineProperty(KeyObject.prototype, 'type', {
  get: function () {
    return this[kind];
  },
  enumerable: true,
  configurable: true
});
Object.defineProperty(KeyObject.prototype, Symbol.toStringTag, { value: 'KeyObject', configurable: true });
errors.define(KeyObject.prototype, 'equals', function equals(other) {
  if (!(other instanceof KeyObject)) throw new codes.ERR_INVALID_ARG_TYPE('otherKeyObject', 'KeyObject', other);
  return this._bytes.length === other._bytes.length && require('crypto').timingSafeEqual(this._bytes, other._bytes);
});
errors.define(KeyObject, 'from', function from(key) {
  if (!key || !key._key || !key._key.bytes) throw new codes.ERR_INVALID_ARG_TYPE('key', 'CryptoKey', key);
  return new SecretKeyObject(Buffer.from(key._key.bytes));
});

function SecretKeyObject(bytes) {
  KeyObject.call(this, 'secret', bytes);
}
SecretKeyObject.prototype = Object.create(KeyObject.prototype, {
  constructor: { value: SecretKeyObject, writable: true, configurable: true }
});
Object.setPrototypeOf(SecretKeyObject, KeyObject);
Object.defineProperty(SecretKeyObject.prototype, 'symmetricKeySize', {
  get: function () {
    return this._bytes.length;
  },
  enumerable: true,
  configurable: true
});
errors.define(SecretKeyObject.prototype, 'export', function (options) {
  if (options !== undefined) {
    common.checkOptions(options);
    if (options.format === 'jwk') return { kty: 'oct', k: this._bytes.toString('base64url') };
    if (options.format !== undefined && options.format !== 'buffer') {
      throw new codes.ERR_INVALID_ARG_VALUE('options.format', options.format, "must be one of: undefined, 'buffer', 'jwk'");
    }
  }
  return Buffer.from(this._bytes);
});

exports.KeyObject = KeyObject;
exports.createSecretKey = function createSecretKey(key, encoding) {
  return new SecretKeyObject(Buffer.from(common.bytesOf(key, 'key', typeof encoding === 'string' ? encoding : undefined,
      common.kinds.slice(1))));
};

function generateKeySync(type, options) {
  errors.checkString(type, 'type');
  common.checkOptions(options);
  var length = options.length;
  if (type === 'hmac') {
    errors.checkInteger(length, 'options.length', 8, 2147483647);
  } else if (type !== 'aes') {
    throw new codes.ERR_INVALID_ARG_VALUE('type', type, 'must be a supported key type');
  } else if ([128, 192, 256].indexOf(length) < 0) {
    throw new codes.ERR_INVALID_ARG_VALUE('options.length', length, 'must be one of: 128, 192, 256');
  }
  return new SecretKeyObject(require('crypto').randomBytes(Math.floor(length / 8)));
}
exports.generateKeySync = generateKeySync;
exports.generateKey = function generateKey(type, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  errors.checkFunction(callback, 'callback');
  common.later(callback, function () {
    return generateKeySync(type, options);
  });
};
