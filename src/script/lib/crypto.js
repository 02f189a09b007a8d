// crypto: digests, HMAC, PBKDF2, random bytes, comparison in constant time.
'use strict';

var Transform = require('stream').Transform;
var errors = require('internal/errors');
var codes = errors.codes;
var ops = binding('crypto');
var tick = require('internal/tick');

var aliases = { 'rsa-md5': 'md5', 'rsa-sha1': 'sha1', 'rsa-sha224': 'sha224', 'rsa-sha256': 'sha256', 'rsa-sha384': 'sha384',
  'rsa-sha512': 'sha512', 'ssl3-md5': 'md5', 'ssl3-sha1': 'sha1', 'sha-1': 'sha1', 'sha-224': 'sha224', 'sha-256': 'sha256',
  'sha-384': 'sha384', 'sha-512': 'sha512' };

function algorithm(name) {
  name = String(name).toLowerCase();
  return aliases[name] || name;
}
function isBytes(value) {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
}
function bytesOf(value, name, encoding) {
  if (typeof value === 'string') return Buffer.from(value, encoding && encoding !== 'buffer' ? encoding : 'utf8');
  if (value instanceof KeyObject) return value._bytes;
  if (!isBytes(value)) throw new codes.ERR_INVALID_ARG_TYPE(name, ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], value);
  return value instanceof ArrayBuffer ? Buffer.from(value) : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}
function output(bytes, encoding) {
  var buffer = require('buffer').adopt(bytes);
  return encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer;
}

function digestClass(name) {
  function Digest(kind, id) {
    Transform.call(this);
    errors.define(this, '_id', id);
    errors.define(this, '_kind', kind);
    errors.define(this, '_done', false);
    errors.define(this, '_fed', []);
  }
  errors.define(Digest, 'name', name);
  Digest.prototype = Object.create(Transform.prototype, {
    constructor: { value: Digest, writable: true, enumerable: false, configurable: true }
  });
  Object.setPrototypeOf(Digest, Transform);
  Digest.prototype._transform = function (chunk, encoding, callback) {
    ops.add(this._id, bytesOf(chunk, 'chunk', encoding));
    callback();
  };
  Digest.prototype._flush = function (callback) {
    this._done = true;
    this.push(require('buffer').adopt(ops.finish(this._id)));
    callback();
  };
  Digest.prototype.update = function update(data, encoding) {
    if (this._done) throw finalized();
    if (typeof data !== 'string' && !ArrayBuffer.isView(data)) {
      throw new codes.ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
    }
    var bytes = bytesOf(data, 'data', encoding);
    if (this._keep) this._fed.push(Buffer.from(bytes));
    ops.add(this._id, bytes);
    return this;
  };
  Digest.prototype.digest = function digest(encoding) {
    if (this._done) {
      if (name === 'Hmac') return encoding && encoding !== 'buffer' ? '' : Buffer.alloc(0);
      throw finalized();
    }
    this._done = true;
    var bytes = ops.finish(this._id);
    if (this._length !== undefined) bytes = bytes.slice(0, this._length);
    return output(bytes, encoding);
  };
  return Digest;
}
function finalized() {
  var error = new Error('Digest already called');
  error.code = 'ERR_CRYPTO_HASH_FINALIZED';
  return error;
}

var Hash = digestClass('Hash'), Hmac = digestClass('Hmac');
// A copy is fed again what came so far.
Hash.prototype.copy = function copy() {
  if (this._done) throw finalized();
  var made = createHash(this._kind);
  this._fed.forEach(function (bytes) {
    made.update(bytes);
  });
  return made;
};

function createHash(name, options) {
  errors.checkString(name, 'algorithm');
  var id = ops.open(algorithm(name));
  if (id === undefined) {
    var error = new Error('Digest method not supported');
    error.code = 'ERR_CRYPTO_INVALID_DIGEST';
    delete error.code;
    throw error;
  }
  var made = new Hash(name, id);
  errors.define(made, '_keep', true);
  void options;
  return made;
}

function createHmac(name, key) {
  errors.checkString(name, 'hmac');
  if (typeof key !== 'string' && !isBytes(key) && !(key instanceof KeyObject)) {
    throw new codes.ERR_INVALID_ARG_TYPE('key', ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView', 'string', 'KeyObject', 'CryptoKey'], key);
  }
  var id = ops.open(algorithm(name), bytesOf(key, 'key'));
  if (id === undefined) {
    var error = new TypeError('Invalid digest: ' + name);
    error.code = 'ERR_CRYPTO_INVALID_DIGEST';
    throw error;
  }
  return new Hmac(name, id);
}

function KeyObject(bytes) {
  errors.define(this, '_bytes', bytes);
  this.type = 'secret';
  this.symmetricKeySize = bytes.length;
}
KeyObject.prototype.export = function (options) {
  if (options && options.format === 'jwk') return { kty: 'oct', k: this._bytes.toString('base64url') };
  return Buffer.from(this._bytes);
};
KeyObject.prototype.equals = function (other) {
  return this._bytes.equals(other._bytes);
};

// ---- chance

function randomBytes(size, callback) {
  errors.checkNumber(size, 'size', 0, 2147483647);
  var bytes = Buffer.alloc(size);
  runtime.entropy(bytes);
  if (callback === undefined) return bytes;
  errors.checkFunction(callback, 'callback');
  tick.nextTick(callback, null, bytes);
}
function randomFillSync(buffer, offset, size) {
  if (!isBytes(buffer)) throw new codes.ERR_INVALID_ARG_TYPE('buf', ['ArrayBuffer', 'ArrayBufferView'], buffer);
  var length = buffer.byteLength;
  offset = offset === undefined ? 0 : offset;
  errors.checkNumber(offset, 'offset', 0, length);
  size = size === undefined ? length - offset : size;
  errors.checkNumber(size, 'size', 0, length - offset);
  var view = buffer instanceof ArrayBuffer ? new Uint8Array(buffer, offset, size)
    : new Uint8Array(buffer.buffer, buffer.byteOffset + offset, size);
  runtime.entropy(view);
  return buffer;
}
function randomFill(buffer, offset, size, callback) {
  if (typeof offset === 'function') {
    callback = offset;
    offset = size = undefined;
  } else if (typeof size === 'function') {
    callback = size;
    size = undefined;
  }
  errors.checkFunction(callback, 'callback');
  randomFillSync(buffer, offset, size);
  tick.nextTick(callback, null, buffer);
}
function randomInt(min, max, callback) {
  if (max === undefined || typeof max === 'function') {
    callback = max;
    max = min;
    min = 0;
  }
  if (!Number.isSafeInteger(min)) throw new codes.ERR_INVALID_ARG_TYPE('min', 'a safe integer', min);
  if (!Number.isSafeInteger(max)) throw new codes.ERR_INVALID_ARG_TYPE('max', 'a safe integer', max);
  if (max <= min) throw new codes.ERR_OUT_OF_RANGE('max', 'greater than the value of "min" (' + min + ')', max);
  var range = max - min;
  if (range > 281474976710655) throw new codes.ERR_OUT_OF_RANGE(max === range ? 'max' : 'max - min', '<= 281474976710655', range);
  var limit = 281474976710655 - 281474976710655 % range, value;
  do {
    value = randomBytes(6).readUIntBE(0, 6);
  } while (value >= limit);
  value = min + value % range;
  if (callback === undefined) return value;
  errors.checkFunction(callback, 'callback');
  tick.nextTick(callback, undefined, value);
}
function randomUUID() {
  var bytes = randomBytes(16);
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  var hex = bytes.toString('hex').toLowerCase();
  return hex.slice(0, 8) + '-' + hex.slice(8, 12) + '-' + hex.slice(12, 16) + '-' + hex.slice(16, 20) + '-' + hex.slice(20);
}

// ---- keys from passwords

function pbkdf2Sync(password, salt, iterations, length, digest) {
  errors.checkString(digest, 'digest');
  password = bytesOf(password, 'password');
  salt = bytesOf(salt, 'salt');
  errors.checkInteger(iterations, 'iterations', 1, 2147483647);
  errors.checkInteger(length, 'keylen', 0, 2147483647);
  var bytes = ops.pbkdf2(password, salt, iterations, length, algorithm(digest));
  if (bytes === undefined) {
    var error = new TypeError('Invalid digest: ' + digest);
    error.code = 'ERR_CRYPTO_INVALID_DIGEST';
    throw error;
  }
  return output(bytes);
}
function pbkdf2(password, salt, iterations, length, digest, callback) {
  if (typeof digest === 'function') {
    callback = digest;
    digest = undefined;
  }
  errors.checkFunction(callback, 'callback');
  var bytes = pbkdf2Sync(password, salt, iterations, length, digest);
  require('timers').setImmediate(callback, null, bytes);
}
// RFC 5869.
function hkdfSync(digest, key, salt, info, length) {
  var size = createHash(digest).digest().length;
  salt = bytesOf(salt, 'salt');
  var prk = createHmac(digest, salt.length ? salt : Buffer.alloc(size)).update(bytesOf(key, 'ikm')).digest();
  var parts = [], last = Buffer.alloc(0);
  for (var i = 1; parts.length * size < length; i++) {
    last = createHmac(digest, prk).update(last).update(bytesOf(info, 'info')).update(Buffer.from([i])).digest();
    parts.push(last);
  }
  var all = Buffer.concat(parts).slice(0, length);
  return all.buffer.slice(all.byteOffset, all.byteOffset + length);
}

function timingSafeEqual(a, b) {
  if (!isBytes(a)) throw new codes.ERR_INVALID_ARG_TYPE('buf1', ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], a);
  if (!isBytes(b)) throw new codes.ERR_INVALID_ARG_TYPE('buf2', ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], b);
  a = bytesOf(a, 'buf1');
  b = bytesOf(b, 'buf2');
  if (a.length !== b.length) throw new codes.ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH();
  var difference = 0;
  for (var i = 0; i < a.length; i++) difference |= a[i] ^ b[i];
  return difference === 0;
}

module.exports = {
  Hash: Hash,
  Hmac: Hmac,
  KeyObject: KeyObject,
  createHash: createHash,
  createHmac: createHmac,
  createSecretKey: function (key, encoding) {
    return new KeyObject(Buffer.from(bytesOf(key, 'key', encoding)));
  },
  hash: function (name, data, encoding) {
    return createHash(name).update(data).digest(encoding || 'hex');
  },
  getHashes: function () {
    return ops.names();
  },
  getCiphers: function () {
    return [];
  },
  getCurves: function () {
    return [];
  },
  hkdfSync: hkdfSync,
  hkdf: function (digest, key, salt, info, length, callback) {
    require('timers').setImmediate(callback, null, hkdfSync(digest, key, salt, info, length));
  },
  pbkdf2: pbkdf2,
  pbkdf2Sync: pbkdf2Sync,
  randomBytes: randomBytes,
  pseudoRandomBytes: randomBytes,
  randomFill: randomFill,
  randomFillSync: randomFillSync,
  randomInt: randomInt,
  randomUUID: randomUUID,
  timingSafeEqual: timingSafeEqual,
  getRandomValues: function (array) {
    return module.exports.webcrypto.getRandomValues(array);
  },
  constants: {}
};

// The page's crypto, loaded when it is used.
['webcrypto', 'subtle'].forEach(function (name) {
  Object.defineProperty(module.exports, name, {
    get: function () {
      var value = require('internal/web/subtle').webcrypto;
      return name === 'subtle' ? value.subtle : value;
    },
    enumerable: true,
    configurable: true
  });
});
