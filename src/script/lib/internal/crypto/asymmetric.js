// Asymmetric keys: made, read from PEM, DER and JSON Web Keys, and written as those. The native parser checks what is
// read; here a key is { kind, private, public, bits, curve } with DER as that parser writes it.
'use strict';

var common = require('internal/crypto/common');
var der = require('internal/crypto/der');
var errors = require('internal/errors');
var keys = require('internal/crypto/keys');
var pem = require('internal/crypto/pem');
var ops = binding('key');
var codes = errors.codes;

errors.makeCode('ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS', Error, function (encoding, why) {
  return 'The selected key encoding ' + encoding + ' ' + why + '.';
});
errors.makeCode('ERR_CRYPTO_INVALID_JWK', TypeError, function (text) {
  return text;
});

var RSA = '1.2.840.113549.1.1.1', EC = '1.2.840.10045.2.1', X25519 = '1.3.101.110';
var EDWARDS = { '1.3.101.112': 'ed25519', '1.3.101.113': 'ed448' };
var curves = { prime256v1: ['P-256', '1.2.840.10045.3.1.7', 32], secp256k1: ['secp256k1', '1.3.132.0.10', 32],
  secp384r1: ['P-384', '1.3.132.0.34', 48], secp521r1: ['P-521', '1.3.132.0.35', 66] };
exports.curves = curves;
// OpenSSL's name of a curve, by any of its names.
exports.curveOf = function (name) {
  return Object.keys(curves).filter(function (known) {
    return known === name || curves[known][0] === name || (name === 'secp256r1' && known === 'prime256v1');
  })[0];
};

function adopt(list) {
  if (!list) return null;
  return { kind: list[0], private: list[1] && Buffer.from(list[1]), public: Buffer.from(list[2]), bits: list[3], curve: list[4] };
}
// From DER of any kind; null when it is none.
function readDer(bytes, isPrivate) {
  var parts = adopt(ops.read(bytes, isPrivate));
  // The native form has some bits of the number set as they are used; a key keeps what it was made of.
  if (parts && isPrivate && parts.kind === 'x25519') {
    parts.private = der.sequence(der.integer(0), algorithm(parts), der.read(bytes, true).parts[2].raw);
  }
  return parts;
}
exports.readDer = readDer;

// ---- the numbers in it

function privateNumbers(parts) {
  return der.read(parts.private).parts.slice(1).map(function (part) {
    return part.number;
  });
}
function publicNumbers(parts) {
  return der.read(der.read(parts.public).parts[1].bits).parts.map(function (part) {
    return part.number;
  });
}
// A curve's public point, uncompressed; X25519's 32 bytes.
exports.pointOf = function (parts) {
  return der.read(parts.public).parts[1].bits;
};
// A curve's private number.
exports.scalarOf = function (parts) {
  if (parts.kind === 'ec') return der.read(parts.private).parts[1].content;
  return der.read(der.read(parts.private).parts[2].content).content;
};
exports.rsaNumbers = publicNumbers;
exports.detailsOf = function (parts) {
  if (parts.kind === 'ec') return { namedCurve: parts.curve };
  if (parts.kind !== 'rsa') return {};
  var bytes = publicNumbers(parts)[1];
  return {
    modulusLength: parts.bits,
    publicExponent: typeof BigInt === 'function' ? BigInt('0x' + bytes.toString('hex')) : parseInt(bytes.toString('hex'), 16)
  };
};

// ---- DER from numbers

function algorithm(parts) {
  if (parts.kind === 'rsa') return der.sequence(der.oid(RSA), der.nothing);
  if (parts.kind === 'x25519') return der.sequence(der.oid(X25519));
  return der.sequence(der.oid(EC), der.oid(curves[parts.curve][1]));
}
function pkcs8(parts) {
  if (parts.kind === 'x25519') return parts.private;
  var inner = parts.private;
  if (parts.kind === 'ec') {
    // The curve is told by the algorithm.
    var all = der.read(inner).parts;
    inner = der.sequence(all[0].raw, all[1].raw, all[3].raw);
  }
  return der.sequence(der.integer(0), algorithm(parts), der.octets(inner));
}
exports.pkcs8 = pkcs8;
exports.spkiOf = function (kind, curve, point) {
  return der.sequence(algorithm({ kind: kind, curve: curve }), der.bits(point));
};
exports.fromScalar = function (kind, curve, scalar) {
  if (kind === 'x25519') {
    return readDer(der.sequence(der.integer(0), algorithm({ kind: kind }), der.octets(der.octets(scalar))), true);
  }
  var size = curves[curve][2];
  if (scalar.length > size) return null;
  scalar = Buffer.concat([Buffer.alloc(size - scalar.length), scalar]);
  return readDer(der.sequence(der.integer(1), der.octets(scalar), der.tagged(0, der.oid(curves[curve][1]))), true);
};
exports.generateEc = function (curve) {
  return adopt(ops.generate(curve));
};
exports.generateRsa = function (bits, exponent) {
  return adopt(ops.generate(bits, exponent));
};
exports.fromPoint = function (kind, curve, point) {
  return readDer(exports.spkiOf(kind, curve, point), false);
};

// ---- JSON Web Keys

function url(bytes) {
  return bytes.toString('base64url');
}
function toJwk(parts, type) {
  var jwk;
  if (parts.kind === 'rsa') {
    jwk = { kty: 'RSA' };
    var names = type === 'private' ? ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'] : ['n', 'e'];
    (type === 'private' ? privateNumbers(parts) : publicNumbers(parts)).forEach(function (bytes, i) {
      jwk[names[i]] = url(bytes);
    });
    return jwk;
  }
  var point = exports.pointOf(parts), scalar = type === 'private' ? exports.scalarOf(parts) : null;
  if (parts.kind === 'x25519') {
    jwk = { crv: 'X25519' };
    if (scalar) jwk.d = url(scalar);
    jwk.x = url(point);
    jwk.kty = 'OKP';
    return jwk;
  }
  var size = curves[parts.curve][2];
  jwk = { kty: 'EC', x: url(point.slice(1, 1 + size)), y: url(point.slice(1 + size)), crv: curves[parts.curve][0] };
  if (scalar) jwk.d = url(scalar);
  return jwk;
}
function text(jwk, name) {
  if (typeof jwk[name] !== 'string') throw new codes.ERR_INVALID_ARG_TYPE('key.' + name, 'string', jwk[name]);
  return Buffer.from(jwk[name], 'base64url');
}
function oneOf(value, name, allowed) {
  if (allowed.indexOf(value) >= 0) return;
  throw new codes.ERR_INVALID_ARG_VALUE(name, value, 'must be one of: ' + allowed.map(function (word) {
    return "'" + word + "'";
  }).join(', '));
}
function fromJwk(jwk, isPrivate) {
  if (jwk === null || typeof jwk !== 'object') throw new codes.ERR_INVALID_ARG_TYPE('key.key', 'object', jwk);
  oneOf(jwk.kty, 'key.kty', ['RSA', 'EC', 'OKP']);
  var parts = null;
  if (jwk.kty === 'RSA') {
    var names = isPrivate && jwk.d !== undefined ? ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'] : ['n', 'e'];
    var numbers = names.map(function (name) {
      return der.integer(text(jwk, name));
    });
    if (isPrivate) {
      if (names.length === 2) text(jwk, 'd');
      parts = readDer(der.sequence.apply(null, [der.integer(0)].concat(numbers)), true);
    } else {
      parts = readDer(der.sequence(algorithm({ kind: 'rsa' }), der.bits(der.sequence.apply(null, numbers))), false);
    }
    if (!parts) throw new codes.ERR_CRYPTO_INVALID_JWK('Invalid JWK RSA key');
    return parts;
  }
  if (jwk.kty === 'OKP') {
    oneOf(jwk.crv, 'key.crv', ['Ed25519', 'Ed448', 'X25519', 'X448']);
    var x = text(jwk, 'x'), secret = isPrivate ? text(jwk, 'd') : null;
    if (jwk.crv !== 'X25519') throw notHere(jwk.crv);
    if ((secret || x).length === 32) {
      parts = secret ? exports.fromScalar('x25519', '', secret) : exports.fromPoint('x25519', '', x);
    }
    if (!parts) throw new codes.ERR_CRYPTO_INVALID_JWK('Invalid JWK data');
    return parts;
  }
  oneOf(jwk.crv, 'key.crv', ['P-256', 'secp256k1', 'P-384', 'P-521']);
  var curve = exports.curveOf(jwk.crv), size = curves[curve][2];
  var coordinates = [text(jwk, 'x'), text(jwk, 'y')], scalar = isPrivate ? text(jwk, 'd') : null;
  if (coordinates[0].length <= size && coordinates[1].length <= size) {
    var point = Buffer.concat([Buffer.from([4])].concat(coordinates.map(function (bytes) {
      return Buffer.concat([Buffer.alloc(size - bytes.length), bytes]);
    })));
    parts = exports.fromPoint('ec', curve, point);
    if (parts && scalar) {
      var whole = exports.fromScalar('ec', curve, scalar);
      // The two have to belong together.
      parts = whole && whole.public.equals(parts.public) ? whole : null;
    }
  }
  if (!parts) throw new codes.ERR_CRYPTO_INVALID_JWK('Invalid JWK EC key');
  return parts;
}
function notHere(name) {
  return new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM(name + ' keys');
}
exports.fromJwk = fromJwk;

// ---- reading PEM and DER

function passphraseMissing() {
  return common.openssl('07880109', 'common libcrypto routines', 'interrupted or cancelled', 'CRYPTO_INTERRUPTED_OR_CANCELLED');
}
// What a PKCS #8 or SubjectPublicKeyInfo says that its key is.
function checkKnown(bytes, place) {
  var name;
  try {
    name = EDWARDS[der.read(bytes).parts[place].parts[0].oid];
  } catch (e) {
    return;
  }
  if (name) throw notHere(name);
}
function unlocked(bytes, passphrase) {
  if (passphrase === undefined) throw passphraseMissing();
  var parts;
  try {
    parts = der.read(bytes).expect(0x30).parts;
    return pem.unlock(parts[0], parts[1].expect(4).content, passphrase);
  } catch (e) {
    throw e.code ? e : pem.unsupported();
  }
}
function fromPrivateDer(bytes) {
  checkKnown(bytes, 1);
  return readDer(bytes, true);
}
function fromPublicDer(bytes) {
  checkKnown(bytes, 0);
  return readDer(bytes, false);
}
function fromPrivateBlock(block, passphrase) {
  var bytes = block.bytes;
  if (block.label === 'ENCRYPTED PRIVATE KEY') {
    bytes = unlocked(bytes, passphrase);
  } else if (pem.isLockedOlder(block)) {
    if (passphrase === undefined) throw passphraseMissing();
    bytes = pem.unlockOlder(block, passphrase);
  }
  return fromPrivateDer(bytes);
}
var privateLabels = ['PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY'];
// { format, type, passphrase, bytes } to parts. `wants`: 'private', or 'public' that takes a private key's half, too.
function parse(given, wants) {
  var parts = null, isPublic = wants === 'public';
  if (given.format === 'der') {
    if (isPublic && (given.type === 'spki' || given.type === 'pkcs1')) parts = fromPublicDer(given.bytes);
    if (!parts && given.type === 'pkcs8' && given.passphrase !== undefined) {
      try {
        parts = fromPrivateDer(unlocked(given.bytes, given.passphrase));
      } catch (e) {
        if (e.code === 'ERR_OSSL_BAD_DECRYPT') throw e;
      }
    }
    if (!parts && given.type !== 'spki') parts = fromPrivateDer(given.bytes);
  } else {
    var blocks = pem.decode(given.bytes.toString('latin1'));
    for (var i = 0; i < blocks.length && !parts; i++) {
      var label = blocks[i].label;
      if (privateLabels.indexOf(label) >= 0) parts = fromPrivateBlock(blocks[i], given.passphrase);
      else if (isPublic && (label === 'PUBLIC KEY' || label === 'RSA PUBLIC KEY')) parts = fromPublicDer(blocks[i].bytes);
      else if (isPublic && (label === 'CERTIFICATE' || label === 'X509 CERTIFICATE' || label === 'TRUSTED CERTIFICATE')) {
        parts = require('internal/crypto/x509').partsOf(blocks[i].bytes);
      } else continue;
      break;
    }
  }
  if (!parts) throw pem.unsupported();
  if (isPublic && parts.private) parts = Object.assign({}, parts, { private: undefined });
  return parts;
}

var kinds = ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'];
var allKinds = kinds.concat(['KeyObject', 'CryptoKey']);
function objectOf(value) {
  if (value instanceof keys.KeyObject) return value;
  if (value && value._key && value._key.usages) return value._key.object || { type: 'secret' };
  return null;
}
function inOptions(name, value) {
  return new codes.ERR_INVALID_ARG_VALUE('options.' + name, value);
}
// The key that an argument of sign, publicEncrypt and so on stands for: its parts.
exports.take = function (key, wants, plainOnly) {
  var taken = plainOnly && wants === 'private' ? kinds : allKinds;
  var object = objectOf(key);
  if (!object && key !== null && typeof key === 'object' && !common.isBytes(key)) object = objectOf(key.key);
  if (object && !plainOnly) {
    if (object.type === 'secret' || (wants === 'private' && object.type !== 'private')) {
      throw new codes.ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(object.type, wants === 'private' ? 'private' : 'private or public');
    }
    return object._parts;
  }
  if (typeof key === 'string' || common.isBytes(key)) {
    return parse({ format: 'pem', bytes: common.bytesOf(key, 'key') }, wants);
  }
  if (object || key === null || typeof key !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('key', taken, key);
  }
  if (key.format === 'jwk') return fromJwk(key.key, wants === 'private');
  if (typeof key.key !== 'string' && !common.isBytes(key.key)) {
    throw new codes.ERR_INVALID_ARG_TYPE('key.key', taken, key.key);
  }
  if (key.format !== undefined && key.format !== 'pem' && key.format !== 'der') throw inOptions('format', key.format);
  if (key.type !== undefined || key.format === 'der') {
    if (['pkcs1', 'pkcs8', 'sec1'].concat(wants === 'private' ? [] : ['spki']).indexOf(key.type) < 0) throw inOptions('type', key.type);
  }
  var passphrase = key.passphrase;
  if (passphrase !== undefined && passphrase !== null) {
    if (typeof passphrase !== 'string' && !common.isBytes(passphrase)) throw inOptions('passphrase', passphrase);
    passphrase = common.bytesOf(passphrase, 'key.passphrase', key.encoding);
  } else {
    passphrase = undefined;
  }
  return parse({ format: key.format || 'pem', type: key.type, passphrase: passphrase, bytes: common.bytesOf(key.key, 'key', key.encoding) },
      wants);
};
exports.createPrivateKey = function createPrivateKey(key) {
  return new keys.PrivateKeyObject(exports.take(key, 'private', true));
};
exports.createPublicKey = function createPublicKey(key) {
  var object = objectOf(key) || (key !== null && typeof key === 'object' ? objectOf(key.key) : null);
  if (object) {
    if (object.type !== 'private') throw new codes.ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(object.type, 'private');
    return publicHalf(object._parts);
  }
  return publicHalf(exports.take(key, 'public', true));
};
function publicHalf(parts) {
  return new keys.PublicKeyObject(Object.assign({}, parts, { private: undefined }));
}
exports.publicHalf = publicHalf;

// ---- writing

// What the options say, checked; `name` is where they stand in the caller's.
function encodingOf(options, type, kind, name) {
  function wrong(member) {
    return new codes.ERR_INVALID_ARG_VALUE(name + '.' + member, options[member]);
  }
  if (options.format !== 'pem' && options.format !== 'der') throw wrong('format');
  var types = type === 'public' ? ['pkcs1', 'spki'] : ['pkcs1', 'pkcs8', 'sec1'];
  if (types.indexOf(options.type) < 0) throw wrong('type');
  if (options.type === 'pkcs1' && kind !== 'rsa') {
    throw new codes.ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS('pkcs1', 'can only be used for RSA keys');
  }
  if (options.type === 'sec1' && kind !== 'ec') {
    throw new codes.ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS('sec1', 'can only be used for EC keys');
  }
  if (type === 'public') return;
  var cipher = options.cipher, passphrase = options.passphrase;
  if (cipher !== undefined && cipher !== null) {
    if (typeof cipher !== 'string') throw wrong('cipher');
    if (options.format === 'der' && options.type !== 'pkcs8') {
      throw new codes.ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS(options.type, 'does not support encryption');
    }
    if (typeof passphrase !== 'string' && !common.isBytes(passphrase)) throw wrong('passphrase');
  } else if (passphrase !== undefined && passphrase !== null) {
    throw wrong('cipher');
  }
}
function write(parts, type, options) {
  var isPem = options.format === 'pem', bytes, label;
  if (type === 'public') {
    bytes = options.type === 'spki' ? parts.public : der.read(parts.public).parts[1].bits;
    label = options.type === 'spki' ? 'PUBLIC KEY' : 'RSA PUBLIC KEY';
    return isPem ? pem.encode(label, bytes) : Buffer.from(bytes);
  }
  var secret = options.cipher ? common.bytesOf(options.passphrase, 'options.passphrase', options.encoding) : null;
  if (options.type === 'pkcs8') {
    bytes = pkcs8(parts);
    label = 'PRIVATE KEY';
    if (secret) {
      var locked = pem.lock(bytes, options.cipher, secret);
      bytes = der.sequence(locked[0], der.octets(locked[1]));
      label = 'ENCRYPTED PRIVATE KEY';
    }
  } else {
    bytes = parts.private;
    label = options.type === 'sec1' ? 'EC PRIVATE KEY' : 'RSA PRIVATE KEY';
    if (secret) return pem.lockOlder(label, bytes, options.cipher, secret);
  }
  return isPem ? pem.encode(label, bytes) : Buffer.from(bytes);
}
exports.exportKey = function (parts, type, options) {
  if (options === null || typeof options !== 'object') throw new codes.ERR_INVALID_ARG_TYPE('options', 'object', options);
  if (options.format === 'jwk') {
    if (options.passphrase !== undefined || options.cipher !== undefined) {
      throw new codes.ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS('jwk', 'does not support encryption');
    }
    return toJwk(parts, type);
  }
  encodingOf(options, type, parts.kind, 'options');
  return write(parts, type, options);
};

// ---- making

// Encodings of the two halves: nothing means an object.
function shape(options, name, type, kind) {
  var wanted = options[name];
  if (wanted === undefined || wanted === null) return null;
  if (typeof wanted !== 'object') throw new codes.ERR_INVALID_ARG_VALUE('options.' + name, wanted);
  if (wanted.format !== 'jwk') encodingOf(wanted, type, kind, 'options.' + name);
  return wanted;
}
// Checks the arguments, and gives the function that makes the pair.
function prepare(type, options) {
  errors.checkString(type, 'type');
  if (['ed25519', 'ed448', 'x448'].indexOf(type) >= 0) throw notHere(type);
  if (['rsa', 'ec', 'x25519'].indexOf(type) < 0) throw new codes.ERR_INVALID_ARG_VALUE('type', type, 'must be a supported key type');
  var what = [];
  if (type !== 'x25519' || options !== undefined) {
    if (options === null || typeof options !== 'object') throw new codes.ERR_INVALID_ARG_TYPE('options', 'object', options);
  }
  options = options || {};
  if (type === 'rsa') {
    var exponent = options.publicExponent === undefined || options.publicExponent === null ? 65537 : options.publicExponent;
    errors.checkInteger(options.modulusLength, 'options.modulusLength', 0, 4294967295);
    errors.checkInteger(exponent, 'options.publicExponent', 0, 4294967295);
    what = [options.modulusLength, exponent];
  } else if (type === 'ec') {
    errors.checkString(options.namedCurve, 'options.namedCurve');
    if (options.paramEncoding !== undefined && options.paramEncoding !== null && options.paramEncoding !== 'named' &&
        options.paramEncoding !== 'explicit') {
      throw inOptions('paramEncoding', options.paramEncoding);
    }
  }
  var first = shape(options, 'publicKeyEncoding', 'public', type), second = shape(options, 'privateKeyEncoding', 'private', type);
  if (type === 'ec') {
    what = [exports.curveOf(options.namedCurve)];
    if (!what[0]) throw common.native(TypeError, 'ERR_CRYPTO_INVALID_CURVE', 'Invalid EC curve name');
    if (options.paramEncoding === 'explicit') throw notHere('explicit EC parameters of');
  } else if (type === 'x25519') {
    what = ['x25519'];
  }
  return function () {
    if (type === 'rsa' && (what[1] < 3 || what[1] % 2 === 0)) throw new Error('error:020000B2:rsa routines::pub exponent out of range');
    if (type === 'rsa' && what[0] < 512) throw common.openssl('02000078', 'rsa routines', 'key size too small', 'RSA_KEY_SIZE_TOO_SMALL');
    var parts = adopt(ops.generate(what[0], what[1]));
    if (!parts) throw common.native(Error, 'ERR_CRYPTO_OPERATION_FAILED', 'Key generation job failed');
    return {
      publicKey: first ? exports.exportKey(parts, 'public', first) : publicHalf(parts),
      privateKey: second ? exports.exportKey(parts, 'private', second) : new keys.PrivateKeyObject(parts)
    };
  };
}
exports.generateKeyPairSync = function generateKeyPairSync(type, options) {
  return prepare(type, options)();
};
exports.generateKeyPair = function generateKeyPair(type, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  errors.checkFunction(callback, 'callback');
  var work = prepare(type, options);
  require('timers').setImmediate(function () {
    var made;
    try {
      made = work();
    } catch (e) {
      return callback(e);
    }
    callback(null, made.publicKey, made.privateKey);
  });
};
Object.defineProperty(exports.generateKeyPair, require('util').promisify.custom, {
  value: function (type, options) {
    return new Promise(function (resolve, reject) {
      exports.generateKeyPair(type, options, function (error, publicKey, privateKey) {
        if (error) reject(error);
        else resolve({ publicKey: publicKey, privateKey: privateKey });
      });
    });
  },
  configurable: true
});
