// KeyObject: secret keys, and what asymmetric ones (internal/crypto/asymmetric) have in common with them.
'use strict';

var common = require('internal/crypto/common');
var errors = require('internal/errors');
var codes = errors.codes;
var kind = Symbol('kKeyType');

function KeyObject(type, handle) {
  if (['secret', 'public', 'private'].indexOf(type) < 0) throw new codes.ERR_INVALID_ARG_VALUE('type', type);
  // Only the library has the bytes that a key is made of.
  if (!(this instanceof SecretKeyObject || this instanceof AsymmetricKeyObject)) throw new codes.ERR_INVALID_ARG_TYPE('handle', 'object', handle);
  this[kind] = type;
  // A secret's bytes; of an asymmetric key { kind, private, public, bits, curve }.
  errors.define(this, type === 'secret' ? '_bytes' : '_parts', handle);
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
  if (this.type !== other.type) return false;
  var own = exports.bytesFor(this), their = exports.bytesFor(other);
  return own.length === their.length && require('crypto').timingSafeEqual(own, their);
});
errors.define(KeyObject, 'from', function from(key) {
  if (key && key._key && key._key.object) return key._key.object;
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

// What tells one key from another.
exports.bytesFor = function (key) {
  return key.type === 'secret' ? key._bytes : Buffer.from(key._parts[key.type]);
};

// ---- asymmetric keys

function AsymmetricKeyObject() {
  KeyObject.apply(this, arguments);
}
AsymmetricKeyObject.prototype = Object.create(KeyObject.prototype, {
  constructor: { value: AsymmetricKeyObject, writable: true, configurable: true }
});
Object.setPrototypeOf(AsymmetricKeyObject, KeyObject);
function getter(name, get) {
  Object.defineProperty(AsymmetricKeyObject.prototype, name, { get: get, enumerable: true, configurable: true });
}
var kindSymbol = Symbol('kAsymmetricKeyType'), detailsSymbol = Symbol('kAsymmetricKeyDetails');
getter('asymmetricKeyType', function () {
  return this[kindSymbol] || (this[kindSymbol] = this._parts.kind);
});
getter('asymmetricKeyDetails', function () {
  return this[detailsSymbol] || (this[detailsSymbol] = require('internal/crypto/asymmetric').detailsOf(this._parts));
});
function asymmetricClass(type, made) {
  made.prototype = Object.create(AsymmetricKeyObject.prototype, { constructor: { value: made, writable: true, configurable: true } });
  Object.setPrototypeOf(made, AsymmetricKeyObject);
  made.prototype.export = function (options) {
    return require('internal/crypto/asymmetric').exportKey(this._parts, type, options);
  };
  Object.defineProperty(made.prototype, 'export', { enumerable: false });
  return made;
}
exports.PublicKeyObject = asymmetricClass('public', function PublicKeyObject(parts) {
  KeyObject.call(this, 'public', parts);
});
exports.PrivateKeyObject = asymmetricClass('private', function PrivateKeyObject(parts) {
  KeyObject.call(this, 'private', parts);
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
