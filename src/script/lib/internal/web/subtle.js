// Web Crypto: digests, HMAC, PBKDF2, HKDF, random values; AES (subtle_aes), RSA and curves (subtle_keys). Other algorithms
// are NotSupportedErrors.
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

var known = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512', 'HMAC', 'PBKDF2', 'HKDF', 'AES-CBC', 'AES-CTR', 'AES-GCM', 'AES-KW'];
var pairs = ['RSASSA-PKCS1-v1_5', 'RSA-PSS', 'ECDSA', 'RSA-OAEP', 'ECDH', 'X25519'];
var ciphers = known.slice(7, 10), wraps = known.slice(7).concat('RSA-OAEP');
known = known.concat(pairs);
function isAes(name) {
  return name.indexOf('AES-') === 0;
}
function aes() {
  return require('internal/web/subtle_aes');
}
function asymmetric() {
  return require('internal/web/subtle_keys');
}
function isPair(name) {
  return pairs.indexOf(name) >= 0;
}
function makeKey(parts) {
  return common.bare(CryptoKey, '_key', parts);
}
// The hash as a name, where the algorithm has one.
function withHash(algorithm) {
  if (algorithm.name.indexOf('RSA') === 0) algorithm.hash = hashOf(algorithm.hash);
  return algorithm;
}
// { name as the standard writes it, … }
function normalize(algorithm, allowed) {
  if (algorithm === null || (typeof algorithm !== 'object' && typeof algorithm !== 'function')) algorithm = { name: String(algorithm) };
  if (algorithm.name === undefined) {
    var error = new TypeError("Failed to normalize algorithm: passed algorithm can not be converted to 'Algorithm' because 'name' is " +
        "required in 'Algorithm'.");
    error.code = 'ERR_MISSING_OPTION';
    throw error;
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
function newKey(bytes, algorithm, extractable, usages, allowed, making) {
  usages.forEach(function (usage) {
    if (allowed.indexOf(usage) < 0) throw fail('SyntaxError', 'Unsupported key usage for ' + article(algorithm.name) + ' key');
  });
  if (!usages.length) {
    throw fail('SyntaxError', 'Usages cannot be empty when ' + (making ? 'creating a key.' : 'importing a secret key.'));
  }
  return common.bare(CryptoKey, '_key', {
    bytes: bytes, type: 'secret', extractable: !!extractable, algorithm: algorithm, usages: usages.filter(function (usage, i) {
      return usages.indexOf(usage) === i;
    })
  });
}
function article(name) {
  return isAes(name) ? 'an AES' : (name === 'HMAC' || name === 'HKDF' ? 'an ' : 'a ') + name;
}
function hmacKey(bytes, algorithm, extractable, usages, making) {
  var bits = bytes.length * 8;
  if (!bits) throw fail('DataError', 'Zero-length key is not supported');
  if (algorithm.length !== undefined && algorithm.length !== bits) throw fail('DataError', 'Invalid key length');
  return newKey(bytes, { name: 'HMAC', hash: { name: hashOf(algorithm.hash) }, length: bits }, extractable, usages, ['sign', 'verify'],
      making);
}
function aesKey(bytes, name, extractable, usages, making) {
  return newKey(bytes, { name: name, length: bytes.length * 8 }, extractable, usages,
      name === 'AES-KW' ? ['wrapKey', 'unwrapKey'] : ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'], making);
}

// ---- arguments

var places = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th'];
function argument(method, index, code, text) {
  var error = new TypeError("Failed to execute '" + method + "' on 'SubtleCrypto': " + places[index] + ' argument' + text);
  error.code = code;
  return error;
}
function keyArgument(method, index, key) {
  if (!key || !key._key) throw argument(method, index, 'ERR_INVALID_ARG_TYPE', ' is not of type CryptoKey.');
  return key;
}
function bytesArgument(method, index, data) {
  if (!(data instanceof ArrayBuffer) && !ArrayBuffer.isView(data)) {
    throw argument(method, index, 'ERR_INVALID_ARG_TYPE', ' is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.');
  }
  return bytesOf(data);
}
function formatArgument(method, format) {
  if (['raw', 'pkcs8', 'spki', 'jwk'].indexOf(String(format)) < 0) {
    throw argument(method, 0, 'ERR_INVALID_ARG_VALUE', " value '" + format + "' is not a valid enum value of type KeyFormat.");
  }
  return String(format);
}
function usagesArgument(method, index, usages) {
  if (usages === null || typeof usages !== 'object' || typeof usages[Symbol.iterator] !== 'function') {
    throw argument(method, index, 'ERR_INVALID_ARG_TYPE', ' can not be converted to sequence.');
  }
  return Array.from(usages).map(function (usage, i) {
    if (order.indexOf(usage) >= 0) return usage;
    throw argument(method, index, 'ERR_INVALID_ARG_VALUE', ', index ' + i + " value '" + usage +
        "' is not a valid enum value of type KeyUsage.");
  });
}

// The secret of a JSON Web Key.
function jwkBytes(jwk, extractable, usages, use) {
  if (!jwk.kty) throw fail('DataError', 'Invalid keyData');
  if (jwk.kty !== 'oct') throw fail('DataError', 'Invalid JWK "kty" Parameter');
  if (usages.length && jwk.use !== undefined && jwk.use !== use) throw fail('DataError', 'Invalid JWK "use" Parameter');
  if (jwk.key_ops !== undefined) {
    jwk.key_ops.forEach(function (word, i) {
      if (jwk.key_ops.indexOf(word) !== i) throw fail('DataError', 'Duplicate key operation');
    });
    usages.forEach(function (usage) {
      if (jwk.key_ops.indexOf(usage) < 0) throw fail('DataError', 'Key operations and usage mismatch');
    });
  }
  if (jwk.ext === false && extractable) throw fail('DataError', 'JWK "ext" Parameter and extractable mismatch');
  if (typeof jwk.k !== 'string') throw fail('DataError', 'Invalid keyData');
  return Buffer.from(jwk.k, 'base64url');
}
function checkJwkName(jwk, name) {
  if (jwk.alg !== undefined && jwk.alg !== name) throw fail('DataError', 'JWK "alg" does not match the requested algorithm');
}
function aesName(name, bytes) {
  return 'A' + bytes.length * 8 + name.slice(4);
}
function importAes(format, data, name, extractable, usages) {
  aesKey(Buffer.alloc(16), name, true, usages.length ? usages : ['wrapKey']);
  if (format === 'pkcs8' || format === 'spki') throw fail('NotSupportedError', 'Unable to import AES key with format ' + format);
  var bytes = format === 'raw' ? data : jwkBytes(data, extractable, usages, 'enc');
  if ([16, 24, 32].indexOf(bytes.length) < 0) throw fail('DataError', 'Invalid key length');
  if (format === 'jwk') checkJwkName(data, aesName(name, bytes));
  return aesKey(bytes, name, extractable, usages);
}
function importKey(format, data, algorithm, extractable, usages) {
  algorithm = normalize(algorithm, ['HMAC', 'PBKDF2', 'HKDF'].concat(known.slice(7)));
  if (isPair(algorithm.name)) return asymmetric().importKey(format, data, withHash(algorithm), extractable, usages, makeKey);
  if (isAes(algorithm.name)) return importAes(format, data, algorithm.name, extractable, usages);
  if (format === 'jwk' && algorithm.name === 'HMAC') {
    checkJwkName(data, data.alg && 'HS' + hashOf(algorithm.hash).slice(4).replace(/^$/, '1'));
    data = jwkBytes(data, extractable, usages, 'sig');
  } else if (format !== 'raw') {
    throw fail('NotSupportedError', 'Unable to import ' + algorithm.name + ' key with format ' + format);
  }
  if (algorithm.name === 'HMAC') return hmacKey(data, algorithm, extractable, usages);
  if (extractable) throw fail('SyntaxError', algorithm.name + ' keys are not extractable');
  return newKey(data, { name: algorithm.name }, false, usages, ['deriveKey', 'deriveBits']);
}
function exportKey(format, key) {
  if (!key.extractable) throw fail('InvalidAccessException', 'key is not extractable');
  if (key._key.object) {
    var made = asymmetric().exportKey(format, key);
    return format === 'jwk' ? made : buffer(made);
  }
  if (format === 'raw') return buffer(key._key.bytes);
  if (format !== 'jwk') throw fail('InvalidAccessError', 'Unable to export a ' + format.replace('spki', 'raw') + ' ' + key.algorithm.name + ' secret key');
  return {
    key_ops: key.usages, ext: true, kty: 'oct', k: key._key.bytes.toString('base64url'),
    alg: isAes(key.algorithm.name) ? aesName(key.algorithm.name, key._key.bytes)
      : 'HS' + key.algorithm.hash.name.slice(4).replace(/^$/, '1')
  };
}
// One of encrypt, decrypt, wrapKey, unwrapKey.
function cipher(method, encrypts, algorithm, key, bytes) {
  algorithm = normalize(algorithm, /Key$/.test(method) ? wraps : ciphers.concat('RSA-OAEP'));
  if (algorithm.name === 'RSA-OAEP') return asymmetric().crypt(method, algorithm, key, bytes);
  algorithm = aes().normalize(algorithm);
  if (key.algorithm.name !== algorithm.name || key._key.usages.indexOf(method) < 0) {
    throw fail('InvalidAccessError', 'The requested operation is not valid for the provided key');
  }
  return aes().run(algorithm, encrypts, key._key.bytes, bytes);
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
  algorithm = normalize(algorithm, ['PBKDF2', 'HKDF', 'ECDH', 'X25519']);
  if (isPair(algorithm.name)) return asymmetric().derive(algorithm, key, bits, usage);
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
        var error = new TypeError("Failed to execute '" + name + "' on 'SubtleCrypto': " + table[name].length + ' argument' +
            (table[name].length > 1 ? 's' : '') + ' required, but only ' + args.length + ' present.');
        error.code = 'ERR_MISSING_ARGS';
        throw error;
      }
      return Promise.resolve().then(function () {
        return table[name].apply(null, args);
      });
    });
    Object.defineProperty(made[name], 'length', { value: table[name].length, configurable: true });
  });
  return made;
}
var SubtleCrypto = exports.SubtleCrypto = makeClass('SubtleCrypto', '_subtle', null, methods({
  encrypt: function (algorithm, key, data) {
    return buffer(cipher('encrypt', true, algorithm, keyArgument('encrypt', 1, key), bytesArgument('encrypt', 2, data)));
  },
  decrypt: function (algorithm, key, data) {
    return buffer(cipher('decrypt', false, algorithm, keyArgument('decrypt', 1, key), bytesArgument('decrypt', 2, data)));
  },
  sign: function (algorithm, key, data) {
    algorithm = normalize(algorithm, ['HMAC'].concat(pairs.slice(0, 3)));
    if (algorithm.name !== 'HMAC') {
      if (algorithm.name === 'ECDSA') algorithm.hash = hashOf(algorithm.hash);
      return buffer(asymmetric().sign(algorithm, keyArgument('sign', 1, key), bytesArgument('sign', 2, data)));
    }
    return buffer(mac(key, algorithm, data, 'sign'));
  },
  verify: function (algorithm, key, signature, data) {
    algorithm = normalize(algorithm, ['HMAC'].concat(pairs.slice(0, 3)));
    if (algorithm.name !== 'HMAC') {
      if (algorithm.name === 'ECDSA') algorithm.hash = hashOf(algorithm.hash);
      return asymmetric().verify(algorithm, keyArgument('verify', 1, key), bytesArgument('verify', 2, signature), bytesArgument('verify', 3, data));
    }
    var wanted = mac(key, algorithm, data, 'verify'), given = bytesOf(signature, 'signature');
    return wanted.length === given.length && crypto.timingSafeEqual(wanted, given);
  },
  digest: function (algorithm, data) {
    return buffer(crypto.createHash(node(hashOf(algorithm))).update(bytesOf(data, 'data')).digest());
  },
  generateKey: function (algorithm, extractable, usages) {
    usages = usagesArgument('generateKey', 2, usages);
    algorithm = normalize(algorithm, ['HMAC'].concat(known.slice(7)));
    if (isPair(algorithm.name)) return asymmetric().generate(withHash(algorithm), extractable, usages, makeKey);
    if (isAes(algorithm.name)) {
      return aesKey(crypto.randomBytes(aes().keyBits(algorithm, 'AesKeyGenParams') / 8), algorithm.name, extractable, usages, true);
    }
    var bits = algorithm.length === undefined ? blocks[hashOf(algorithm.hash)] : algorithm.length;
    if (!bits || bits % 8) throw fail('OperationError', 'Invalid key length');
    return hmacKey(crypto.randomBytes(bits / 8), Object.assign(algorithm, { length: bits }), extractable, usages, true);
  },
  deriveKey: function (algorithm, key, type, extractable, usages) {
    usages = usagesArgument('deriveKey', 4, usages);
    type = normalize(type, ['HMAC', 'PBKDF2', 'HKDF'].concat(wraps));
    var bits = null;
    if (isAes(type.name)) bits = aes().keyBits(type, 'AesDerivedKeyParams');
    else if (type.name === 'HMAC') bits = type.length === undefined ? blocks[hashOf(type.hash)] : type.length;
    return importKey('raw', derive(algorithm, key, bits, 'deriveKey'), type, extractable, usages);
  },
  deriveBits: function (algorithm, key, length) {
    return buffer(derive(algorithm, key, length, 'deriveBits'));
  },
  importKey: function (format, data, algorithm, extractable, usages) {
    format = formatArgument('importKey', format);
    if (format !== 'jwk') data = bytesArgument('importKey', 1, data);
    else if (data === null) data = {};
    else if (typeof data !== 'object') {
      throw argument('importKey', 1, 'ERR_INVALID_ARG_TYPE', ' can not be converted to a dictionary');
    }
    return importKey(format, data, algorithm, extractable, usagesArgument('importKey', 4, usages));
  },
  exportKey: function (format, key) {
    return exportKey(formatArgument('exportKey', format), keyArgument('exportKey', 1, key));
  },
  wrapKey: function (format, key, wrapping, algorithm) {
    format = formatArgument('wrapKey', format);
    var data = exportKey(format, keyArgument('wrapKey', 1, key));
    keyArgument('wrapKey', 2, wrapping);
    if (format !== 'jwk') return buffer(cipher('wrapKey', true, algorithm, wrapping, Buffer.from(data)));
    var text = Buffer.from(JSON.stringify(data)), rest = text.length % 8;
    // Key wrap takes eight bytes at a time; spaces behind it change nothing.
    if (normalize(algorithm, wraps).name === 'AES-KW' && rest) text = Buffer.concat([text, Buffer.from('        '.slice(rest))]);
    return buffer(cipher('wrapKey', true, algorithm, wrapping, text));
  },
  unwrapKey: function (format, wrapped, unwrapping, algorithm, type, extractable, usages) {
    format = formatArgument('unwrapKey', format);
    wrapped = bytesArgument('unwrapKey', 1, wrapped);
    keyArgument('unwrapKey', 2, unwrapping);
    usages = usagesArgument('unwrapKey', 6, usages);
    var data = Buffer.from(cipher('unwrapKey', false, algorithm, unwrapping, wrapped));
    if (format === 'jwk') {
      try {
        data = JSON.parse(data.toString());
      } catch (e) {
        throw fail('DataError', 'Invalid wrapped JWK key');
      }
    }
    return importKey(format, data, type, extractable, usages);
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
