// crypto: digests, HMAC, random bytes, comparison in constant time. Ciphers, keys, signatures and what is derived
// from passwords are loaded when they are used.
'use strict';

var Transform = require('stream').Transform;
var errors = require('internal/errors');
var codes = errors.codes;
var ops = binding('crypto');
var tick = require('internal/tick');

var common = require('internal/crypto/common');
var bytesOf = common.bytesOf, isBytes = common.isBytes, output = common.output, algorithm = common.algorithm;

function digestClass(name) {
  function Digest(kind, id) {
    // Called by name, with what createHash and createHmac take.
    if (!(this instanceof Digest)) return name === 'Hmac' ? createHmac(kind, id) : createHash(kind, id);
    if (typeof id !== 'number') id = name === 'Hmac' ? createHmac(kind, id)._id : createHash(kind, id)._id;
    Transform.call(this);
    errors.define(this, '_id', id);
    errors.define(this, '_kind', kind);
    errors.define(this, '_done', false);
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
    ops.add(this._id, bytesOf(data, 'data', encoding));
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
Hash.prototype.copy = function copy() {
  if (this._done) throw finalized();
  return new Hash(this._kind, ops.copy(this._id));
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
  void options;
  return new Hash(name, id);
}

function createHmac(name, key) {
  errors.checkString(name, 'hmac');
  var id = ops.open(algorithm(name), common.secretOf(key, 'key'));
  if (id === undefined) throw common.badDigest(name);
  return new Hmac(name, id);
}

// ---- chance

function randomBytes(size, callback) {
  errors.checkNumber(size, 'size', 0, 2147483647);
  var bytes = Buffer.alloc(size);
  runtime.entropy(bytes);
  if (callback === undefined) return bytes;
  errors.checkFunction(callback, 'callback');
  tick.nextTick(callback, null, bytes);
}
function bytesOfCount(value, name, unit, most) {
  if (typeof value !== 'number') throw new codes.ERR_INVALID_ARG_TYPE(name, 'number', value);
  errors.checkNumber(value * unit, name, 0, most);
  return value * unit;
}
function randomFillSync(buffer, offset, size) {
  if (!isBytes(buffer)) throw new codes.ERR_INVALID_ARG_TYPE('buf', ['ArrayBuffer', 'ArrayBufferView'], buffer);
  // Of a typed array these count elements.
  var length = buffer.byteLength, unit = buffer.BYTES_PER_ELEMENT || 1;
  offset = bytesOfCount(offset === undefined ? 0 : offset, 'offset', unit, length);
  size = size === undefined ? length - offset : bytesOfCount(size, 'size', unit, 2147483647);
  if (size + offset > length) throw new codes.ERR_OUT_OF_RANGE('size + offset', '<= ' + length, size + offset);
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
  if (!isBytes(buffer)) throw new codes.ERR_INVALID_ARG_TYPE('buf', ['ArrayBuffer', 'ArrayBufferView'], buffer);
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
function randomUUID(options) {
  if (options !== undefined) {
    errors.checkObject(options, 'options');
    if (options.disableEntropyCache !== undefined) errors.checkBoolean(options.disableEntropyCache, 'options.disableEntropyCache');
  }
  var bytes = randomBytes(16);
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  var hex = bytes.toString('hex').toLowerCase();
  return hex.slice(0, 8) + '-' + hex.slice(8, 12) + '-' + hex.slice(12, 16) + '-' + hex.slice(16, 20) + '-' + hex.slice(20);
}

function timingSafeEqual(a, b) {
  [a, b].forEach(function (value, i) {
    if (isBytes(value)) return;
    throw Object.assign(new TypeError('The "buf' + (i + 1) + '" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.'),
      { code: 'ERR_INVALID_ARG_TYPE' });
  });
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
  createHash: createHash,
  createHmac: createHmac,
  hash: function (name, data, encoding) {
    return createHash(name).update(data).digest(encoding || 'hex');
  },
  getHashes: function () {
    return ops.names();
  },
  getCurves: function () {
    return Object.keys(require('internal/crypto/asymmetric').curves).sort();
  },
  randomBytes: randomBytes,
  pseudoRandomBytes: randomBytes,
  prng: randomBytes,
  rng: randomBytes,
  getFips: function () {
    return 0;
  },
  setFips: function (on) {
    if (!on) return;
    throw Object.assign(new Error('Cannot set FIPS mode in a non-FIPS build.'), { code: 'ERR_CRYPTO_FIPS_UNAVAILABLE' });
  },
  secureHeapUsed: function () {
    return { total: 0, used: 0, utilization: 0, min: 0 };
  },
  randomFill: randomFill,
  randomFillSync: randomFillSync,
  randomInt: randomInt,
  randomUUID: randomUUID,
  timingSafeEqual: timingSafeEqual,
  getRandomValues: function (array) {
    return module.exports.webcrypto.getRandomValues(array);
  },
  constants: Object.assign(Object.create(null), {
    SSL_OP_ALL: 2147485776, SSL_OP_ALLOW_NO_DHE_KEX: 1024, SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION: 262144,
    SSL_OP_CIPHER_SERVER_PREFERENCE: 4194304, SSL_OP_CISCO_ANYCONNECT: 32768, SSL_OP_COOKIE_EXCHANGE: 8192,
    SSL_OP_CRYPTOPRO_TLSEXT_BUG: 2147483648, SSL_OP_DONT_INSERT_EMPTY_FRAGMENTS: 2048, SSL_OP_LEGACY_SERVER_CONNECT: 4,
    SSL_OP_NO_COMPRESSION: 131072, SSL_OP_NO_ENCRYPT_THEN_MAC: 524288, SSL_OP_NO_QUERY_MTU: 4096, SSL_OP_NO_RENEGOTIATION: 1073741824,
    SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION: 65536, SSL_OP_NO_SSLv2: 0, SSL_OP_NO_SSLv3: 33554432, SSL_OP_NO_TICKET: 16384,
    SSL_OP_NO_TLSv1: 67108864, SSL_OP_NO_TLSv1_1: 268435456, SSL_OP_NO_TLSv1_2: 134217728, SSL_OP_NO_TLSv1_3: 536870912,
    SSL_OP_PRIORITIZE_CHACHA: 2097152, SSL_OP_TLS_ROLLBACK_BUG: 8388608,
    DH_CHECK_P_NOT_SAFE_PRIME: 2, DH_CHECK_P_NOT_PRIME: 1, DH_UNABLE_TO_CHECK_GENERATOR: 4, DH_NOT_SUITABLE_GENERATOR: 8,
    RSA_PKCS1_PADDING: 1, RSA_NO_PADDING: 3, RSA_PKCS1_OAEP_PADDING: 4, RSA_X931_PADDING: 5, RSA_PKCS1_PSS_PADDING: 6,
    RSA_PSS_SALTLEN_DIGEST: -1, RSA_PSS_SALTLEN_MAX_SIGN: -2, RSA_PSS_SALTLEN_AUTO: -2,
    TLS1_VERSION: 769, TLS1_1_VERSION: 770, TLS1_2_VERSION: 771, TLS1_3_VERSION: 772,
    POINT_CONVERSION_COMPRESSED: 2, POINT_CONVERSION_UNCOMPRESSED: 4, POINT_CONVERSION_HYBRID: 6
  })
};

Object.defineProperty(module.exports, 'fips', {
  get: function () {
    return module.exports.getFips();
  },
  set: function (on) {
    module.exports.setFips(on);
  },
  enumerable: false,
  configurable: false
});

// What has a module of its own is loaded when it is used.
function later(file, names) {
  names.forEach(function (name) {
    Object.defineProperty(module.exports, name, {
      get: function () {
        var value = require('internal/crypto/' + file)[name];
        Object.defineProperty(module.exports, name, { value: value, writable: true, enumerable: true, configurable: true });
        return value;
      },
      set: function (value) {
        Object.defineProperty(module.exports, name, { value: value, writable: true, enumerable: true, configurable: true });
      },
      enumerable: true,
      configurable: true
    });
  });
}
later('cipher', ['createCipheriv', 'createDecipheriv', 'Cipheriv', 'Decipheriv', 'getCiphers', 'getCipherInfo']);
later('keys', ['KeyObject', 'createSecretKey', 'generateKey', 'generateKeySync']);
later('asymmetric', ['createPrivateKey', 'createPublicKey', 'generateKeyPair', 'generateKeyPairSync']);
later('sign', ['sign', 'verify', 'createSign', 'createVerify', 'Sign', 'Verify']);
later('rsa', ['publicEncrypt', 'privateDecrypt', 'privateEncrypt', 'publicDecrypt']);
later('dh', ['createECDH', 'ECDH', 'diffieHellman', 'createDiffieHellman', 'createDiffieHellmanGroup', 'getDiffieHellman', 'DiffieHellman',
  'DiffieHellmanGroup', 'generatePrime', 'generatePrimeSync', 'checkPrime', 'checkPrimeSync']);
later('x509', ['X509Certificate']);
later('derive', ['pbkdf2', 'pbkdf2Sync', 'hkdf', 'hkdfSync', 'scrypt', 'scryptSync']);
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
