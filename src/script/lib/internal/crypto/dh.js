// What two sides agree on: ECDH, X25519, and Diffie and Hellman's own with numbers.
'use strict';

var asymmetric = require('internal/crypto/asymmetric');
var common = require('internal/crypto/common');
var errors = require('internal/errors');
var keys = require('internal/crypto/keys');
var ops = binding('key');
var codes = errors.codes;

errors.makeCode('ERR_CRYPTO_ECDH_INVALID_FORMAT', TypeError, function (format) {
  return 'Invalid ECDH format: ' + format;
});
errors.makeCode('ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY', Error, 'Public key is not valid for specified curve');
errors.makeCode('ERR_CRYPTO_INCOMPATIBLE_KEY', Error, function (what, types) {
  return 'Incompatible ' + what + ': ' + types;
});
errors.makeCode('ERR_CRYPTO_UNKNOWN_DH_GROUP', Error, 'Unknown DH group');

exports.diffieHellman = function diffieHellman(options) {
  if (options === null || typeof options !== 'object') throw new codes.ERR_INVALID_ARG_TYPE('options', 'object', options);
  ['privateKey', 'publicKey'].forEach(function (name) {
    if (!(options[name] instanceof keys.KeyObject)) throw new codes.ERR_INVALID_ARG_VALUE('options.' + name, options[name]);
  });
  var own = options.privateKey, other = options.publicKey;
  if (own.type !== 'private') throw new codes.ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(own.type, 'private');
  if (other.type !== 'public' && other.type !== 'private') {
    throw new codes.ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(other.type, 'private or public');
  }
  var kinds = [own.asymmetricKeyType, other.asymmetricKeyType];
  if (kinds[0] !== kinds[1] || kinds[0] === 'rsa') {
    throw new codes.ERR_CRYPTO_INCOMPATIBLE_KEY('key types for Diffie-Hellman', kinds.join(' and '));
  }
  return agree(own._parts, other._parts);
};
function agree(own, other) {
  var secret = ops.agree(own.private, other.public);
  if (!secret) throw common.native(Error, 'ERR_CRYPTO_OPERATION_FAILED', 'diffieHellman failed');
  return require('buffer').adopt(secret);
}
exports.agree = agree;

// ---- ECDH

function badCurve() {
  return common.native(TypeError, 'ERR_CRYPTO_INVALID_CURVE', 'Invalid EC curve name');
}
function failed(text) {
  return common.native(Error, 'ERR_CRYPTO_OPERATION_FAILED', text);
}
var forms = { compressed: 2, uncompressed: 4, hybrid: 6 };
function formOf(format) {
  if (!format) return 4;
  var form = forms[format];
  if (!form) throw new codes.ERR_CRYPTO_ECDH_INVALID_FORMAT(format);
  return form;
}
function shape(point, form) {
  var odd = point[point.length - 1] & 1;
  if (form === 4) return point;
  var made = Buffer.from(form === 2 ? point.slice(0, 1 + (point.length - 1) / 2) : point);
  made[0] = form | odd;
  return made;
}
// A point of the curve in any form, as a key's parts; null when it is none.
function pointParts(curve, point) {
  if (point.length && (point[0] === 6 || point[0] === 7)) {
    if (((point[0] ^ point[point.length - 1]) & 1) !== 0) return null;
    point = Buffer.from(point);
    point[0] = 4;
  }
  return asymmetric.fromPoint('ec', curve, point);
}

function ECDH(curve) {
  if (!(this instanceof ECDH)) return new ECDH(curve);
  errors.checkString(curve, 'curve');
  var name = asymmetric.curveOf(curve);
  if (!name) throw badCurve();
  errors.define(this, '_curve', name);
  errors.define(this, '_parts', null);
  errors.define(this, '_point', null);
}
ECDH.prototype.generateKeys = function generateKeys(encoding, format) {
  this._parts = asymmetric.generateEc(this._curve);
  this._point = asymmetric.pointOf(this._parts);
  return this.getPublicKey(encoding, format);
};
ECDH.prototype.computeSecret = function computeSecret(key, inEncoding, outEncoding) {
  key = common.bytesOf(key, 'otherPublicKey', inEncoding);
  if (!this._parts) throw common.native(RangeError, 'ERR_CRYPTO_INVALID_KEYPAIR', 'Invalid key pair');
  var other = pointParts(this._curve, key);
  if (!other) throw new codes.ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY();
  return common.output(agree(this._parts, other), outEncoding);
};
ECDH.prototype.getPrivateKey = function getPrivateKey(encoding) {
  if (!this._parts) throw failed('Failed to get ECDH private key');
  return common.output(Buffer.from(trimmed(asymmetric.scalarOf(this._parts))), encoding);
};
ECDH.prototype.getPublicKey = function getPublicKey(encoding, format) {
  var form = formOf(format);
  if (!this._point) throw failed('Failed to get ECDH public key');
  return common.output(Buffer.from(shape(this._point, form)), encoding);
};
ECDH.prototype.setPrivateKey = function setPrivateKey(key, encoding) {
  var parts = asymmetric.fromScalar('ec', this._curve, common.bytesOf(key, 'key', encoding));
  if (!parts) throw common.native(RangeError, 'ERR_CRYPTO_INVALID_KEYTYPE', 'Private key is not valid for specified curve.');
  this._parts = parts;
  this._point = asymmetric.pointOf(parts);
  return this;
};
ECDH.prototype.setPublicKey = function setPublicKey(key, encoding) {
  var parts = pointParts(this._curve, common.bytesOf(key, 'key', encoding));
  if (!parts) throw failed('Failed to convert Buffer to EC_POINT');
  this._point = asymmetric.pointOf(parts);
  return this;
};
ECDH.convertKey = function convertKey(key, curve, inEncoding, outEncoding, format) {
  errors.checkString(curve, 'curve');
  var bytes = common.bytesOf(key, 'key', inEncoding), form = formOf(format), name = asymmetric.curveOf(curve);
  if (!name) throw badCurve();
  var parts = pointParts(name, bytes);
  if (!parts) throw failed('Failed to convert Buffer to EC_POINT');
  return common.output(Buffer.from(shape(asymmetric.pointOf(parts), form)), outEncoding);
};
exports.ECDH = ECDH;
exports.createECDH = function createECDH(curve) {
  return new ECDH(curve);
};

// ---- with numbers (RFC 2631)

// The named groups (RFC 2409 and 3526) are made of digits of pi and differ in how many of them, and in their last ones.
var pi = 'c90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08798e3404ddef9519b3cd3a431b302b0a6df25f14374fe135' +
    '6d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7edee386bfb5a899fa5ae9f24117c4b1fe649286651ece45b3dc2007cb8a163' +
    'bf0598da48361c55d39a69163fa8fd24cf5f83655d23dca3ad961c62f356208552bb9ed529077096966d670c354e4abc9804f1746c08ca18217c32' +
    '905e462e36ce3be39e772c180e86039b2783a2ec07a28fb5c55df06f4c52c9de2bcbf6955817183995497cea956ae515d2261898fa051015728e5a' +
    '8aaac42dad33170d04507a33a85521abdf1cba64ecfb850458dbef0a8aea71575d060c7db3970f85a6e1e4c7abf5ae8cdb0933d71e8c94e04a2561' +
    '9dcee3d2261ad2ee6bf12ffa06d98a0864d87602733ec86a64521f2b18177b200cbbe117577a615d6c770988c0bad946e208e24fa074e5ab3143db' +
    '5bfce0fd108e4b82d120a92108011a723c12a787e6d788719a10bdba5b2699c327186af4e23c1a946834b6150bda2583e9ca2ad44ce8dbbbc2db04' +
    'de8ef92e8efc141fbecaa6287c59474e6bc05d99b2964fa090c3a2233ba186515be7ed1f612970cee2d7afb81bdd762170481cd0069127d5b05aa9' +
    '93b4ea988d8fddc186ffb7dc90a6c08f4df435c93402849236c3fab4d27c7026c1d4dcb2602646dec9751e763dba37bdf8ff9406ad9e530ee5db38' +
    '2f413001aeb06a53ed9027d831179727b0865a8918da3edbebcf9b14ed44ce6cbaced4bb1bdb7f1447e6cc254b332051512bd7af426fb8f401378c' +
    'd2bf5983ca01c64b92ecf032ea15d1721d03f482d7ce6e74fef6d55e702f46980c82b5a84031900b1c9e59e7c97fbec7e8f323a97a7e36cc88be0f' +
    '1d45b7ff585ac54bd407b22b4154aacc8f6d7ebf48e1d814cc5ed20f8037e0a79715eef29be32806a1d58bb7c5da76f550aa3d8a1fbff0eb19ccb1' +
    'a313d55cda56c9ec2ef29632387fe8d76e3c0468043e8f663f4860ee12bf2d5b0b7474d6e694f91e6dbe115974a3926f12fee5e438777cb6a932df' +
    '8cd8bec4d073b931ba3bc832b68d9dd300741fa7bf8afc47ed2576f6936ba424663aab639c5ae4f5683423b4742bf1c978238f16cbe39d652de3fd' +
    'b8befc848ad922222e04a4037c0713eb57a81a23f0c73473fc646cea306b4bcbc8862f8385ddfa9d4b7fa2c087e879683303ed5bdd3a062b3cf5b3' +
    'a278a66d2a13f83f44f82ddf310ee074ab6a364597e899a0255dc164f31cc50846851df9ab48195ded7ea1b1d510bd7ee74d73faf36bc31ecfa268' +
    '359046f4eb879f924009438b481c6cd7889a002ed5ee382bc9190da6fc026e479558e4475677e9aa9e3050e2765694dfc81f56e880b96e7160c980' +
    'dd98edd3df';
var groups = {
  modp1: [155, 'a3620'], modp2: [219, '65381'], modp5: [346, '237327'], modp14: [475, 'caa68'], modp15: [730, '3ad2ca'], modp16:
  [987, '63199'], modp17: [1498, 'cc4024'], modp18: [2016, '']
};
function groupPrime(name) {
  var group = groups[name];
  return Buffer.from('ffffffffffffffff' + pi.slice(0, group[0]) + group[1] + 'ffffffffffffffff', 'hex');
}

function number(value, name, encoding) {
  return common.bytesOf(value, name, typeof encoding === 'string' ? encoding : undefined);
}
function trimmed(bytes) {
  var start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start++;
  return bytes.slice(start);
}
function small(value) {
  return Buffer.from(('0' + value.toString(16)).slice(-(value < 256 ? 2 : 8)), 'hex');
}
function setUp(self, prime, generator, problems) {
  errors.define(self, '_prime', trimmed(prime));
  errors.define(self, '_generator', trimmed(generator));
  errors.define(self, '_private', null);
  errors.define(self, '_public', null);
  Object.defineProperty(self, 'verifyError', { value: problems, enumerable: true, configurable: true });
}
function half(bytes) {
  var made = Buffer.alloc(bytes.length), carry = 0;
  for (var i = 0; i < bytes.length; i++) {
    made[i] = bytes[i] >> 1 | carry << 7;
    carry = bytes[i] & 1;
  }
  return made;
}
// OpenSSL's bits: 1 no prime, 2 no safe prime.
function problemsOf(prime) {
  if (!ops.isPrime(prime)) return 1;
  return ops.isPrime(half(prime)) ? 0 : 2;
}
function DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding) {
  if (!(this instanceof DiffieHellman)) return new DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding);
  if (typeof sizeOrKey !== 'number' && typeof sizeOrKey !== 'string' && !common.isBytes(sizeOrKey)) {
    throw new codes.ERR_INVALID_ARG_TYPE('sizeOrKey', ['number', 'string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], sizeOrKey);
  }
  if (typeof sizeOrKey === 'number') errors.checkInteger(sizeOrKey, 'sizeOrKey', -2147483648, 2147483647);
  if (keyEncoding && typeof keyEncoding !== 'string' || keyEncoding === 0) {
    genEncoding = generator;
    generator = keyEncoding;
    keyEncoding = undefined;
  }
  if (generator === undefined || generator === null || generator === '') generator = 2;
  if (typeof generator === 'number') {
    if (generator < 2) throw common.native(Error, 'ERR_OSSL_DH_BAD_GENERATOR', 'bad generator');
    generator = small(generator);
  } else {
    generator = number(generator, 'generator', genEncoding);
  }
  var prime;
  if (typeof sizeOrKey === 'number') {
    if (sizeOrKey < 2) throw common.native(Error, 'ERR_OSSL_DH_MODULUS_TOO_SMALL', 'modulus too small');
    prime = require('buffer').adopt(ops.prime(Math.max(sizeOrKey, 3), true) || new Uint8Array(1));
  } else {
    prime = number(sizeOrKey, 'sizeOrKey', keyEncoding);
  }
  setUp(this, prime, generator, problemsOf(prime));
}
function DiffieHellmanGroup(name) {
  if (!(this instanceof DiffieHellmanGroup)) return new DiffieHellmanGroup(name);
  if (!Object.prototype.hasOwnProperty.call(groups, String(name).toLowerCase())) throw new codes.ERR_CRYPTO_UNKNOWN_DH_GROUP();
  setUp(this, groupPrime(String(name).toLowerCase()), Buffer.from([2]), 0);
}
function publish(self) {
  self._public = trimmed(require('buffer').adopt(ops.power(self._generator, self._private, self._prime) || new Uint8Array(1)));
}
var methods = {
  generateKeys: function generateKeys(encoding) {
    if (!this._private) {
      // One bit less than the prime, so that it is smaller.
      var bytes = require('crypto').randomBytes(this._prime.length);
      bytes[0] &= half(this._prime.slice(0, 1))[0];
      bytes[bytes.length - 1] |= 2;
      this._private = bytes;
    }
    publish(this);
    return this.getPublicKey(encoding);
  },
  computeSecret: function computeSecret(key, inEncoding, outEncoding) {
    key = trimmed(number(key, 'otherPublicKey', inEncoding));
    if (!this._private) throw common.native(Error, 'ERR_CRYPTO_INVALID_KEYPAIR', 'No private key');
    if (key.length === 1 && key[0] < 2) throw common.native(RangeError, 'ERR_CRYPTO_INVALID_KEYLEN', 'Supplied key is too small');
    // As long as the prime.
    return common.output(ops.power(key, this._private, this._prime), outEncoding);
  },
  getPrime: function getPrime(encoding) {
    return common.output(Buffer.from(this._prime), encoding);
  },
  getGenerator: function getGenerator(encoding) {
    return common.output(Buffer.from(this._generator), encoding);
  },
  getPublicKey: function getPublicKey(encoding) {
    if (!this._public) throw common.native(Error, 'ERR_CRYPTO_INVALID_STATE', 'No public key - did you forget to generate one?');
    return common.output(Buffer.from(this._public), encoding);
  },
  getPrivateKey: function getPrivateKey(encoding) {
    if (!this._private) throw common.native(Error, 'ERR_CRYPTO_INVALID_STATE', 'No private key - did you forget to generate one?');
    return common.output(Buffer.from(this._private), encoding);
  }
};
var setters = {
  setPublicKey: function setPublicKey(key, encoding) {
    this._public = number(key, 'key', encoding);
    return this;
  },
  setPrivateKey: function setPrivateKey(key, encoding) {
    this._private = number(key, 'key', encoding);
    return this;
  }
};
Object.assign(DiffieHellman.prototype, methods, setters);
Object.assign(DiffieHellmanGroup.prototype, methods);
exports.DiffieHellman = DiffieHellman;
exports.DiffieHellmanGroup = DiffieHellmanGroup;
exports.createDiffieHellman = function createDiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding) {
  return new DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding);
};
exports.getDiffieHellman = exports.createDiffieHellmanGroup = function createDiffieHellmanGroup(name) {
  return new DiffieHellmanGroup(name);
};

// ---- primes

function later(callback, value) {
  require('timers').setImmediate(callback, undefined, value);
}
function checkSize(size, options) {
  errors.checkInteger(size, 'size', 1, 2147483647);
  errors.checkObject(options, 'options');
  ['safe', 'bigint'].forEach(function (name) {
    if (options[name] !== undefined) errors.checkBoolean(options[name], 'options.' + name);
  });
  if (options.add !== undefined || options.rem !== undefined) throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('add of generatePrime()');
}
exports.generatePrimeSync = function generatePrimeSync(size, options) {
  options = options || {};
  checkSize(size, options);
  var bytes = size < 3 ? new Uint8Array([size === 1 ? 2 : 3]) : ops.prime(size, !!options.safe);
  if (!bytes) throw common.native(Error, 'ERR_CRYPTO_OPERATION_FAILED', 'Unable to generate a prime');
  bytes = Buffer.from(bytes);
  if (options.bigint) return BigInt('0x' + bytes.toString('hex'));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
};
exports.generatePrime = function generatePrime(size, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = {};
  }
  errors.checkFunction(callback, 'callback');
  checkSize(size, options);
  later(callback, exports.generatePrimeSync(size, options));
};
exports.checkPrimeSync = function checkPrimeSync(candidate, options) {
  if (typeof candidate === 'bigint') {
    if (candidate < 0) throw new codes.ERR_OUT_OF_RANGE('candidate', '>= 0', candidate);
    var hex = candidate.toString(16);
    candidate = Buffer.from(hex.length % 2 ? '0' + hex : hex, 'hex');
  } else if (!common.isBytes(candidate)) {
    throw new codes.ERR_INVALID_ARG_TYPE('candidate', ['ArrayBuffer', 'TypedArray', 'Buffer', 'DataView', 'bigint'], candidate);
  }
  if (options !== undefined) {
    errors.checkObject(options, 'options');
    if (options.checks !== undefined) errors.checkInteger(options.checks, 'options.checks', 0, 2147483647);
  }
  return ops.isPrime(common.bytesOf(candidate, 'candidate'));
};
exports.checkPrime = function checkPrime(candidate, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  errors.checkFunction(callback, 'callback');
  later(callback, exports.checkPrimeSync(candidate, options));
};
