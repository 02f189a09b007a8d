// Web Crypto's asymmetric algorithms: RSA with PKCS #1's padding, PSS and OAEP, ECDSA, ECDH, X25519.
'use strict';

var asymmetric = require('internal/crypto/asymmetric');
var keys = require('internal/crypto/keys');
var crypto = require('crypto');
var ops = binding('key');

function fail(name, message) {
  return new (require('internal/dom_exception').DOMException)(message, name);
}
// [usages of the public half, of the private one]
var usages = {
  'RSASSA-PKCS1-v1_5': [['verify'], ['sign']], 'RSA-PSS': [['verify'], ['sign']], ECDSA: [['verify'], ['sign']],
  'RSA-OAEP': [['encrypt', 'wrapKey'], ['decrypt', 'unwrapKey']],
  ECDH: [[], ['deriveKey', 'deriveBits']], X25519: [[], ['deriveKey', 'deriveBits']]
};
exports.names = Object.keys(usages);
function isRsa(name) {
  return name.indexOf('RSA') === 0;
}
function hashName(hash) {
  return hash.replace('-', '').toLowerCase();
}
var curves = ['P-256', 'P-384', 'P-521'];

// What a key's `algorithm` says. `given`: normalized, with `hash` a name.
function describe(given, parts) {
  if (isRsa(given.name)) {
    return { name: given.name, modulusLength: parts.bits, publicExponent: new Uint8Array(asymmetric.rsaNumbers(parts)[1]), hash: { name: given.hash } };
  }
  return given.name === 'X25519' ? { name: given.name } : { name: given.name, namedCurve: asymmetric.curves[parts.curve][0] };
}
function checkUsages(name, given, allowed) {
  given.forEach(function (usage) {
    if (allowed.indexOf(usage) < 0) throw fail('SyntaxError', 'Unsupported key usage for ' + (isRsa(name) ? 'an RSA' : 'an ' + name) + ' key');
  });
}
// `make` wraps { object, type, extractable, algorithm, usages } as a CryptoKey.
function wrap(make, given, parts, type, extractable, own) {
  var object = type === 'public' ? asymmetric.publicHalf(parts) : new keys.PrivateKeyObject(parts);
  return make({ object: object, type: type, extractable: !!extractable, algorithm: describe(given, parts), usages: own });
}
function only(given, allowed) {
  return allowed.filter(function (usage) {
    return given.indexOf(usage) >= 0;
  });
}

exports.generate = function (given, extractable, own, make) {
  var name = given.name, allowed = usages[name], pair;
  checkUsages(name, own, allowed[0].concat(allowed[1]));
  if (isRsa(name)) {
    var exponent = given.publicExponent, value = 0;
    if (!(exponent instanceof Uint8Array)) throw fail('OperationError', 'The publicExponent must be equivalent to an unsigned 32-bit value');
    Array.prototype.forEach.call(exponent, function (byte) {
      value = value * 256 + byte;
    });
    pair = crypto.generateKeyPairSync('rsa', { modulusLength: given.modulusLength, publicExponent: value });
  } else if (name === 'X25519') {
    pair = crypto.generateKeyPairSync('x25519');
  } else {
    if (curves.indexOf(given.namedCurve) < 0) throw fail('NotSupportedError', 'Unrecognized namedCurve');
    pair = crypto.generateKeyPairSync('ec', { namedCurve: given.namedCurve });
  }
  var mine = only(own, allowed[1]), parts = pair.privateKey._parts;
  if (!mine.length) throw fail('SyntaxError', 'Usages cannot be empty when creating a key.');
  return {
    publicKey: wrap(make, given, parts, 'public', true, only(own, allowed[0])),
    privateKey: wrap(make, given, parts, 'private', extractable, mine)
  };
};

// ---- importing and exporting

function invalid() {
  return fail('DataError', 'Invalid keyData');
}
var schemes = { 'RSASSA-PKCS1-v1_5': 'RS', 'RSA-PSS': 'PS', 'RSA-OAEP': 'RSA-OAEP' };
function jwkName(name, hash) {
  var bits = hash.slice(4);
  if (name === 'RSA-OAEP') return 'RSA-OAEP' + (bits === '1' || bits === '' ? '' : '-' + bits);
  return schemes[name] + bits;
}
exports.importKey = function (format, data, given, extractable, own, make) {
  var name = given.name, isPrivate = format === 'pkcs8', parts = null;
  try {
    if (format === 'spki') parts = crypto.createPublicKey({ key: data, format: 'der', type: 'spki' })._parts;
    else if (format === 'pkcs8') parts = crypto.createPrivateKey({ key: data, format: 'der', type: 'pkcs8' })._parts;
    else if (format === 'jwk') {
      if (!data.kty) throw invalid();
      var kind = isRsa(name) ? 'RSA' : name === 'X25519' ? 'OKP' : 'EC';
      if (data.kty !== kind) throw fail('DataError', 'Invalid JWK "kty" Parameter');
      if (own.length && data.use !== undefined && data.use !== (name === 'RSA-OAEP' ? 'enc' : /^(ECDH|X25519)$/.test(name) ? data.use : 'sig')) {
        throw fail('DataError', 'Invalid JWK "use" Parameter');
      }
      if (data.ext === false && extractable) throw fail('DataError', 'JWK "ext" Parameter and extractable mismatch');
      if (kind === 'RSA' && data.alg !== undefined && data.alg !== jwkName(name, given.hash)) {
        throw fail('DataError', 'JWK "alg" does not match the requested algorithm');
      }
      if (kind === 'EC' && data.crv !== given.namedCurve) throw fail('DataError', 'JWK "crv" does not match the requested algorithm');
      isPrivate = data.d !== undefined;
      parts = asymmetric.fromJwk(data, isPrivate);
    } else if (format === 'raw' && !isRsa(name)) {
      if (name !== 'X25519' && curves.indexOf(given.namedCurve) < 0) throw fail('NotSupportedError', 'Unrecognized namedCurve');
      parts = name === 'X25519' ? data.length === 32 && asymmetric.fromPoint('x25519', '', data)
        : asymmetric.fromPoint('ec', asymmetric.curveOf(given.namedCurve), data);
    } else {
      throw fail('NotSupportedError', 'Unable to import ' + name + ' key with format ' + format);
    }
  } catch (e) {
    if (e.name === 'DataError' || e.name === 'NotSupportedError') throw e;
    var error = invalid();
    Object.defineProperty(error, 'cause', { value: e, configurable: true, writable: true });
    throw error;
  }
  if (!parts) throw invalid();
  var wanted = isRsa(name) ? 'rsa' : name === 'X25519' ? 'x25519' : 'ec';
  if (parts.kind !== wanted) throw fail('DataError', 'Invalid key type');
  if (wanted === 'ec' && asymmetric.curves[parts.curve][0] !== given.namedCurve) throw fail('DataError', 'Named curve mismatch');
  var allowed = usages[name][isPrivate ? 1 : 0];
  checkUsages(name, own, allowed);
  if (isPrivate && !own.length) throw fail('SyntaxError', 'Usages cannot be empty when importing a private key.');
  return wrap(make, given, parts, isPrivate ? 'private' : 'public', extractable, only(own, allowed));
};
// Bytes, or a JSON Web Key.
exports.exportKey = function (format, key) {
  var name = key.algorithm.name, parts = key._key.object._parts, isPrivate = key.type === 'private';
  if (format === 'spki' && !isPrivate) return Buffer.from(parts.public);
  if (format === 'pkcs8' && isPrivate) return Buffer.from(asymmetric.pkcs8(parts));
  if (format === 'raw' && !isPrivate && !isRsa(name)) return Buffer.from(asymmetric.pointOf(parts));
  if (format === 'jwk') {
    var jwk = { key_ops: key.usages, ext: key.extractable };
    Object.assign(jwk, key._key.object.export({ format: 'jwk' }));
    if (isRsa(name)) jwk.alg = jwkName(name, key.algorithm.hash.name);
    return jwk;
  }
  throw fail('InvalidAccessError', 'Unable to export a ' + format.replace('spki', 'raw') + ' ' + name + ' ' + key.type + ' key');
};

// ---- the work

function use(key, name, type, usage) {
  if (key.algorithm.name !== name) throw fail('InvalidAccessError', 'The requested operation is not valid for the provided key');
  if (key.type !== type || key._key.usages.indexOf(usage) < 0) throw fail('InvalidAccessError', 'Unable to use this key to ' + usage);
  return key._key.object;
}
function options(given, key, object) {
  if (given.name === 'ECDSA') return { key: object, dsaEncoding: 'ieee-p1363' };
  if (given.name === 'RSA-PSS') return { key: object, padding: 6, saltLength: +given.saltLength };
  return { key: object, padding: 1 };
}
exports.sign = function (given, key, data) {
  var object = use(key, given.name, 'private', 'sign');
  return crypto.sign(hashName(given.name === 'ECDSA' ? given.hash : key.algorithm.hash.name), data, options(given, key, object));
};
exports.verify = function (given, key, signature, data) {
  var object = use(key, given.name, 'public', 'verify');
  return crypto.verify(hashName(given.name === 'ECDSA' ? given.hash : key.algorithm.hash.name), data, options(given, key, object), signature);
};
function specific(e) {
  var error = fail('OperationError', 'The operation failed for an operation-specific reason');
  Object.defineProperty(error, 'cause', { value: e, configurable: true, writable: true });
  return error;
}
exports.crypt = function (usage, given, key, data) {
  var encrypts = usage === 'encrypt' || usage === 'wrapKey';
  if (key.algorithm.name !== given.name || key.type !== (encrypts ? 'public' : 'private') || key._key.usages.indexOf(usage) < 0) {
    throw fail('InvalidAccessError', 'The requested operation is not valid for the provided key');
  }
  try {
    return (encrypts ? crypto.publicEncrypt : crypto.privateDecrypt)({
      key: key._key.object, oaepHash: hashName(key.algorithm.hash.name), oaepLabel: given.label === undefined ? undefined : given.label
    }, data);
  } catch (e) {
    throw specific(e);
  }
};
// `bits`: how many are wanted; null: all.
exports.derive = function (given, key, bits, usage) {
  if (key.algorithm.name !== given.name) throw fail('InvalidAccessError', 'Key algorithm mismatch');
  if (key._key.usages.indexOf(usage) < 0) throw fail('InvalidAccessError', 'baseKey does not have ' + usage + ' usage');
  var other = given.public;
  if (!other || !other._key || !other._key.object) throw new TypeError("Failed to normalize algorithm: 'public' of 'EcdhKeyDeriveParams' (passed algorithm) is not of type CryptoKey.");
  if (other.type !== 'public') throw fail('InvalidAccessError', 'algorithm.public must be a public key');
  if (key.type !== 'private') throw fail('InvalidAccessError', 'baseKey must be a private key');
  if (other.algorithm.name !== key.algorithm.name) throw fail('InvalidAccessError', 'algorithm.public must be an ' + key.algorithm.name + ' key');
  if (other.algorithm.namedCurve !== key.algorithm.namedCurve) throw fail('InvalidAccessError', 'Named curve mismatch');
  var secret = ops.agree(key._key.object._parts.private, other._key.object._parts.public);
  if (!secret) throw specific(new Error('Deriving bits failed'));
  secret = Buffer.from(secret);
  if (bits === null || bits === undefined) return secret;
  var size = Math.ceil(bits / 8);
  if (size > secret.length) throw fail('OperationError', 'derived bit length is too small');
  return secret.slice(0, size);
};
