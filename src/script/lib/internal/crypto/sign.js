// Signatures: RSA with PKCS #1's padding or PSS, ECDSA as DER or as two numbers.
'use strict';

var asymmetric = require('internal/crypto/asymmetric');
var common = require('internal/crypto/common');
var der = require('internal/crypto/der');
var errors = require('internal/errors');
var Writable = require('stream').Writable;
var hashes = binding('crypto');
var ops = binding('key');
var codes = errors.codes;
var PKCS1 = 1, PSS = 6;

errors.makeCode('ERR_CRYPTO_SIGN_KEY_REQUIRED', Error, 'No key provided to sign');

// ---- options

function wrong(name, value) {
  return new codes.ERR_INVALID_ARG_VALUE('options.' + name, value);
}
// Those that stand beside a key, checked: { padding, salt, dsa }.
function optionsOf(key) {
  var made = { padding: undefined, salt: undefined, dsa: 'der' };
  if (key === null || typeof key !== 'object') return made;
  if (key.padding !== undefined) {
    if (key.padding !== key.padding >> 0) throw wrong('padding', key.padding);
    made.padding = key.padding;
  }
  if (key.saltLength !== undefined) {
    if (key.saltLength !== key.saltLength >> 0) throw wrong('saltLength', key.saltLength);
    made.salt = key.saltLength;
  }
  if (key.dsaEncoding !== undefined) {
    if (key.dsaEncoding !== 'der' && key.dsaEncoding !== 'ieee-p1363') throw wrong('dsaEncoding', key.dsaEncoding);
    made.dsa = key.dsaEncoding;
  }
  return made;
}
function digestOf(name, bytes) {
  var id = hashes.open(name);
  if (id === undefined) return null;
  hashes.add(id, bytes);
  return hashes.finish(id);
}

// ---- the two numbers of ECDSA

function toDer(signature) {
  var half = signature.length / 2;
  return der.sequence(der.integer(signature.slice(0, half)), der.integer(signature.slice(half)));
}
// Null for what nobody would have written so.
function fromDer(signature, curve) {
  var size = curve === 'secp521r1' ? 66 : curve === 'secp384r1' ? 48 : 32;
  try {
    var numbers = der.read(signature).expect(0x30).parts.map(function (part) {
      return part.number;
    });
    if (numbers.length !== 2 || !der.sequence(der.integer(numbers[0]), der.integer(numbers[1])).equals(signature)) return null;
    return Buffer.concat(numbers.map(function (bytes) {
      if (bytes.length > size) throw new Error('long');
      return Buffer.concat([Buffer.alloc(size - bytes.length), bytes]);
    }));
  } catch (e) {
    return null;
  }
}

// ---- the work

function unsuited() {
  return common.openssl('03000096', 'digital envelope routines', 'operation not supported for this keytype',
      'EVP_OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE');
}
// Bytes of PSS's salt for -1, as many as the digest, and -2, as many as fit (of a signature: as many as there are).
function saltOf(parts, digest, given, signs) {
  if (given === undefined) given = -2;
  if (given < -4 || given === -3) throw common.openssl('1C800070', 'Provider routines', 'invalid salt length');
  if (given === -1) return digest.length;
  var most = Math.ceil((parts.bits - 1) / 8) - digest.length - 2;
  if (given < 0) return signs ? Math.max(most, 0) : -1;
  if (signs && given > most) {
    throw common.openssl('0200006E', 'rsa routines', 'data too large for key size', 'RSA_DATA_TOO_LARGE_FOR_KEY_SIZE');
  }
  return given;
}
function check(parts, options) {
  if (parts.kind === 'x25519') throw unsuited();
  if (parts.kind !== 'rsa') return;
  if (options.padding !== undefined && options.padding !== PKCS1 && options.padding !== PSS) {
    throw common.openssl('1C8000A5', 'Provider routines', 'illegal or unsupported padding mode');
  }
}
// The identifier that stands before a digest that Mbed TLS has no name for: none so far.
function signDigest(parts, hash, digest, options) {
  check(parts, options);
  var salt = options.padding === PSS ? saltOf(parts, digest, options.salt, true) : -1;
  var signature = ops.sign(parts.private, digest, options.padding || PKCS1, hash, undefined, salt);
  if (!signature) {
    if (parts.kind !== 'rsa') throw unsuited();
    throw common.openssl('02000070', 'rsa routines', 'digest too big for rsa key', 'RSA_DIGEST_TOO_BIG_FOR_RSA_KEY');
  }
  signature = require('buffer').adopt(signature);
  return parts.kind === 'ec' && options.dsa === 'der' ? toDer(signature) : signature;
}
function verifyDigest(parts, hash, digest, options, signature) {
  check(parts, options);
  if (parts.kind === 'ec' && options.dsa === 'der') {
    signature = fromDer(signature, parts.curve);
    if (!signature) return false;
  }
  var salt = options.padding === PSS ? saltOf(parts, digest, options.salt, false) : -1;
  return ops.verify(parts.public, digest, options.padding || PKCS1, hash, undefined, salt, undefined, signature);
}
// For certificates.
exports.verifyParts = function (parts, hash, data, options, signature) {
  return verifyDigest(parts, hash, digestOf(hash, data), options, signature);
};
exports.signParts = function (parts, hash, data) {
  return signDigest(parts, hash, digestOf(hash, data), { dsa: 'der' });
};

// ---- sign, verify

function begin(algorithm, data) {
  if (algorithm !== null && algorithm !== undefined) errors.checkString(algorithm, 'algorithm');
  data = common.bytesOf(data, 'data');
  return function () {
    var name = common.algorithm(algorithm || 'sha256'), digest = digestOf(name, data);
    if (!digest) throw common.badDigest(algorithm);
    return [name, digest];
  };
}
function finish(callback, work) {
  if (callback === undefined) return work();
  require('timers').setImmediate(function () {
    var value;
    try {
      value = work();
    } catch (e) {
      return callback(e);
    }
    callback(null, value);
  });
}
exports.sign = function sign(algorithm, data, key, callback) {
  if (callback !== undefined) errors.checkFunction(callback, 'callback');
  var digest = begin(algorithm, data);
  if (!key) throw new codes.ERR_CRYPTO_SIGN_KEY_REQUIRED();
  var options = optionsOf(key), parts = asymmetric.take(key, 'private');
  var made = digest();
  return finish(callback, function () {
    return signDigest(parts, made[0], made[1], options);
  });
};
exports.verify = function verify(algorithm, data, key, signature, callback) {
  if (callback !== undefined) errors.checkFunction(callback, 'callback');
  var digest = begin(algorithm, data), options = optionsOf(key);
  if (!ArrayBuffer.isView(signature)) {
    throw new codes.ERR_INVALID_ARG_TYPE('signature', ['Buffer', 'TypedArray', 'DataView'], signature);
  }
  var parts = asymmetric.take(key, 'public'), made = digest();
  signature = common.bytesOf(signature, 'signature');
  return finish(callback, function () {
    return verifyDigest(parts, made[0], made[1], options, signature);
  });
};

// ---- Sign, Verify

function signerClass(name) {
  var made = new Function('begin', 'return function ' + name + '(algorithm, options) {\n' +
      'if (!(this instanceof ' + name + ')) return new ' + name + '(algorithm, options);\n' +
      'begin(this, algorithm, options);\n}')(function (self, algorithm, options) {
    errors.checkString(algorithm, 'algorithm');
    var hash = common.algorithm(algorithm), id = hashes.open(hash);
    if (id === undefined) throw common.native(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', 'Invalid digest');
    Writable.call(self, options);
    errors.define(self, '_hash', hash);
    errors.define(self, '_id', id);
  });
  made.prototype = Object.create(Writable.prototype, { constructor: { value: made, writable: true, configurable: true } });
  Object.setPrototypeOf(made, Writable);
  made.prototype._write = function (chunk, encoding, callback) {
    this.update(chunk, encoding);
    callback();
  };
  made.prototype.update = function update(data, encoding) {
    if (typeof data !== 'string' && !ArrayBuffer.isView(data)) {
      throw new codes.ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
    }
    if (this._id === null) throw over();
    hashes.add(this._id, common.bytesOf(data, 'data', encoding));
    return this;
  };
  return made;
}
function over() {
  return common.native(Error, 'ERR_CRYPTO_INVALID_STATE', 'Not initialised');
}
function take(self) {
  if (self._id === null) throw over();
  var digest = hashes.finish(self._id);
  self._id = null;
  return digest;
}
var Sign = exports.Sign = signerClass('Sign'), Verify = exports.Verify = signerClass('Verify');
Sign.prototype.sign = function sign(key, encoding) {
  if (!key) throw new codes.ERR_CRYPTO_SIGN_KEY_REQUIRED();
  var options = optionsOf(key), parts = asymmetric.take(key, 'private');
  return common.output(signDigest(parts, this._hash, take(this), options), encoding);
};
Verify.prototype.verify = function verify(key, signature, encoding) {
  var options = optionsOf(key), parts = asymmetric.take(key, 'public');
  signature = common.bytesOf(signature, 'signature', encoding);
  return verifyDigest(parts, this._hash, take(this), options, signature);
};
exports.createSign = function createSign(algorithm, options) {
  return new Sign(algorithm, options);
};
exports.createVerify = function createVerify(algorithm, options) {
  return new Verify(algorithm, options);
};
