// Web Crypto: digests, HMAC, PBKDF2, HKDF, random values. Other algorithms are NotSupportedErrors.
'use strict';

var common = require('internal/web/common');
var errors = require('internal/errors');
var crypto = require('crypto');
var makeClass = common.makeClass, codes = errors.codes;

function fail(name, message) {
  return new (require('internal/dom_exception').DOMException)(message, name);
}
function unsupported() {
  return fail('NotSupportedError', 'Unrecognized algorithm name');
}
function bytesOf(data, name) {
  if (data instanceof ArrayBuffer) return Buffer.from(data.slice(0));
  if (!ArrayBuffer.isView(data)) throw new codes.ERR_INVALID_ARG_TYPE(name, ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], data);
  return Buffer.from(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
}
function buffer(bytes) {
  return Uint8Array.from(bytes).buffer;
}

var known = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512', 'HMAC', 'PBKDF2', 'HKDF'];
// { name as the standard writes it, … }
function normalize(algorithm, allowed) {
  if (typeof algorithm === 'string') algorithm = { name: algorithm };
  if (algorithm === null || typeof algorithm !== 'object' || algorithm.name === undefined) {
    throw new codes.ERR_INVALID_ARG_TYPE('algorithm', ['string', 'Object'], algorithm);
  }
  var name = known.filter(function (word) {
    return word.toLowerCase() === String(algorithm.name).toLowerCase();
  })[0];
  if (!name || allowed.indexOf(name) < 0) throw unsupported();
  return Object.assign({}, algorithm, { name: name });
}
var hashes = known.slice(0, 4), blocks = { 'SHA-1': 512, 'SHA-256': 512, 'SHA-384': 1024, 'SHA-512': 1024 };
function hashOf(value) {
  return normalize(value, hashes).name;
}
function node(hash) {
  return hash.replace('-', '').toLowerCase();
}

// ---- keys: { bytes, type, extractable, algorithm, usages }

var CryptoKey = exports.CryptoKey = makeClass('CryptoKey', '_key', null, {
  'get type': function () {
    return this._key.type;
  },
  'get extractable': function () {
    return this._key.extractable;
  },
  'get algorithm': function () {
    return this._key.algorithm;
  },
  'get usages': function () {
    return this._key.usages.slice();
  }
}, function () {
  return { type: this.type, extractable: this.extractable, algorithm: this.algorithm, usages: this.usages };
});
var order = ['encrypt', 'decrypt', 'sign', 'verify', 'deriveKey', 'deriveBits', 'wrapKey', 'unwrapKey'];
function newKey(bytes, algorithm, extractable, usages, allowed) {
  usages = Array.from(usages);
  usages.forEach(function (usage) {
    if (order.indexOf(usage) < 0) throw new codes.ERR_INVALID_ARG_VALUE('keyUsages', usage);
    if (allowed.indexOf(usage) < 0) throw fail('SyntaxError', 'Unsupported key usage for ' + article(algorithm.name) + ' key');
  });
  if (!usages.length) throw fail('SyntaxError', 'Usages cannot be empty when importing a secret key.');
  return common.bare(CryptoKey, '_key', {
    bytes: bytes, type: 'secret', extractable: !!extractable, algorithm: algorithm, usages: order.filter(function (usage) {
      return usages.indexOf(usage) >= 0;
    })
  });
}
function article(name) {
  return (name === 'HMAC' || name === 'HKDF' ? 'an ' : 'a ') + name;
}
function hmacKey(bytes, algorithm, extractable, usages) {
  var bits = bytes.length * 8;
  if (!bits) throw fail('DataError', 'Zero-length key is not supported');
  if (algorithm.length !== undefined && algorithm.length !== bits) throw fail('DataError', 'Invalid key length');
  return newKey(bytes, { name: 'HMAC', hash: { name: hashOf(algorithm.hash) }, length: bits }, extractable, usages, ['sign', 'verify']);
}
function use(key, algorithm, usage) {
  if (!key || !key._key) throw new codes.ERR_INVALID_ARG_TYPE('key', 'CryptoKey', key);
  if (key.algorithm.name !== algorithm.name) throw fail('InvalidAccessError', 'Key algorithm mismatch');
  if (key._key.usages.indexOf(usage) < 0) throw fail('InvalidAccessError', 'baseKey does not have ' + usage + ' usage');
  return key._key.bytes;
}
function mac(key, algorithm, data, usage) {
  algorithm = normalize(algorithm, ['HMAC']);
  if (!key || !key._key) throw new codes.ERR_INVALID_ARG_TYPE('key', 'CryptoKey', key);
  if (key.algorithm.name !== 'HMAC' || key._key.usages.indexOf(usage) < 0) {
    throw fail('InvalidAccessError', 'Unable to use this key to ' + usage);
  }
  return crypto.createHmac(node(key.algorithm.hash.name), key._key.bytes).update(bytesOf(data, 'data')).digest();
}
function derive(algorithm, key, bits, usage) {
  algorithm = normalize(algorithm, ['PBKDF2', 'HKDF']);
  var secret = use(key, algorithm, usage), hash = node(hashOf(algorithm.hash)), salt = bytesOf(algorithm.salt, 'algorithm.salt');
  if (bits === null || bits === undefined) throw fail('OperationError', 'length cannot be null');
  if (bits % 8) throw fail('OperationError', 'length must be a multiple of 8');
  if (algorithm.name === 'HKDF') return Buffer.from(crypto.hkdfSync(hash, secret, salt, bytesOf(algorithm.info, 'algorithm.info'), bits / 8));
  if (!(algorithm.iterations > 0)) throw fail('OperationError', 'iterations cannot be zero');
  return crypto.pbkdf2Sync(secret, salt, algorithm.iterations, bits / 8, hash);
}

// Each method answers later, with a rejection at the worst.
function methods(table) {
  var made = {};
  Object.keys(table).forEach(function (name) {
    made[name] = common.async(function () {
      var args = arguments;
      if (args.length < table[name].length) {
        throw new TypeError("Failed to execute '" + name + "' on 'SubtleCrypto': " + table[name].length + ' argument' +
            (table[name].length > 1 ? 's' : '') + ' required, but only ' + args.length + ' present.');
      }
      return Promise.resolve().then(function () {
        return table[name].apply(null, args);
      });
    });
    Object.defineProperty(made[name], 'length', { value: table[name].length, configurable: true });
  });
  return made;
}
function refuse(a) {
  void a;
  throw unsupported();
}
var SubtleCrypto = exports.SubtleCrypto = makeClass('SubtleCrypto', '_subtle', null, methods({
  encrypt: function (a, key, data) {
    refuse(key, data);
  },
  decrypt: function (a, key, data) {
    refuse(key, data);
  },
  sign: function (algorithm, key, data) {
    return buffer(mac(key, algorithm, data, 'sign'));
  },
  verify: function (algorithm, key, signature, data) {
    var wanted = mac(key, algorithm, data, 'verify'), given = bytesOf(signature, 'signature');
    return wanted.length === given.length && crypto.timingSafeEqual(wanted, given);
  },
  digest: function (algorithm, data) {
    return buffer(crypto.createHash(node(hashOf(algorithm))).update(bytesOf(data, 'data')).digest());
  },
  generateKey: function (algorithm, extractable, usages) {
    algorithm = normalize(algorithm, ['HMAC']);
    var bits = algorithm.length === undefined ? blocks[hashOf(algorithm.hash)] : algorithm.length;
    if (!bits || bits % 8) throw fail('OperationError', 'Invalid key length');
    return hmacKey(crypto.randomBytes(bits / 8), Object.assign(algorithm, { length: bits }), extractable, usages);
  },
  deriveKey: function (algorithm, key, type, extractable, usages) {
    type = normalize(type, ['HMAC']);
    var bits = type.length === undefined ? blocks[hashOf(type.hash)] : type.length;
    return hmacKey(derive(algorithm, key, bits, 'deriveKey'), type, extractable, usages);
  },
  deriveBits: function (algorithm, key, length) {
    return buffer(derive(algorithm, key, length, 'deriveBits'));
  },
  importKey: function (format, data, algorithm, extractable, usages) {
    algorithm = normalize(algorithm, ['HMAC', 'PBKDF2', 'HKDF']);
    if (format === 'jwk') {
      if (!data || data.kty !== 'oct') throw fail('DataError', 'Invalid keyData');
      data = Buffer.from(String(data.k), 'base64url');
    } else if (format !== 'raw') {
      throw fail('NotSupportedError', 'Unable to import ' + algorithm.name + ' key with format ' + format);
    }
    data = bytesOf(data, 'keyData');
    if (algorithm.name === 'HMAC') return hmacKey(data, algorithm, extractable, usages);
    if (extractable) throw fail('SyntaxError', algorithm.name + ' keys are not extractable');
    return newKey(data, { name: algorithm.name }, false, usages, ['deriveKey', 'deriveBits']);
  },
  exportKey: function (format, key) {
    if (!key || !key._key) throw new codes.ERR_INVALID_ARG_TYPE('key', 'CryptoKey', key);
    if (!key.extractable) throw fail('InvalidAccessException', 'key is not extractable');
    if (format === 'raw') return buffer(key._key.bytes);
    if (format !== 'jwk') throw fail('NotSupportedError', 'Unable to export a raw ' + key.algorithm.name + ' key');
    return {
      key_ops: key.usages, ext: true, kty: 'oct', k: key._key.bytes.toString('base64url'),
      alg: 'HS' + key.algorithm.hash.name.slice(4)
    };
  },
  wrapKey: function (format, key, wrapping, algorithm) {
    refuse(algorithm);
  },
  unwrapKey: function (format, key, unwrapping, algorithm) {
    refuse(algorithm);
  }
}));

var Crypto = exports.Crypto = makeClass('Crypto', '_crypto', null, {
  'get subtle': function () {
    return this._crypto.subtle;
  },
  getRandomValues: function getRandomValues(array) {
    if (!ArrayBuffer.isView(array) || array instanceof Float32Array || array instanceof Float64Array || array instanceof DataView) {
      throw fail('TypeMismatchError', 'The data argument must be an integer-type TypedArray');
    }
    if (array.byteLength > 65536) {
      throw fail('QuotaExceededError', 'The requested length exceeds 65,536 bytes');
    }
    return crypto.randomFillSync(array);
  },
  randomUUID: function randomUUID(options) {
    return crypto.randomUUID(options);
  }
});
exports.webcrypto = common.bare(Crypto, '_crypto', { subtle: common.bare(SubtleCrypto, '_subtle', {}) });
