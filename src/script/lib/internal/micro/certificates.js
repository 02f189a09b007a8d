// Certificates as MicroScript has them: loadCertificate, generateCertificate, signatures with them.
'use strict';

var asymmetric = require('internal/crypto/asymmetric');
var base = require('internal/micro/base');
var der = require('internal/crypto/der');
var pkcs12 = require('internal/crypto/pkcs12');
var sign = require('internal/crypto/sign');
var x509 = require('internal/crypto/x509');
var Writable = require('stream').Writable;
var ops = binding('key');

// Colons between upper-case bytes of SHA-384.
exports.digestOf = function (bytes) {
  return x509.fingerprint('sha384', bytes);
};
function keyHash(bytes) {
  return require('crypto').createHash('sha384').update(der.read(x509.parse(bytes)._parsed.spki).parts[1].bits).digest();
}
exports.describe = function (bytes) {
  return { fingerprint: keyHash(bytes).toString('hex').toUpperCase().replace(/..(?=.)/g, '$&:'), digest: exports.digestOf(bytes) };
};

exports.load = function (options) {
  var key = null, bytes;
  if (options.pfx) {
    var read = pkcs12.read(base.bytes(options.pfx), options.passphrase);
    key = asymmetric.readDer(read.key, true);
    bytes = read.certificates[0];
  } else {
    var found = x509.certificatesOf(base.bytes(options.der || options.cer || ''));
    bytes = found && found[0];
  }
  if (!bytes) throw base.fail('tls.loadCertificate(): Invalid parameters');
  var made = {
    getKeyHash: function () {
      return keyHash(bytes);
    },
    toDER: function () {
      return Buffer.from(bytes);
    }
  };
  base.hide(made, '_private', key);
  base.hide(made, '_public', x509.partsOf(bytes));
  base.hide(made, '_ObjectID', 'tls.certificate');
  return made;
};

// RSA of 3072 bits, for localhost, for 10000 days, behind a passphrase.
exports.generate = function (passphrase, options) {
  options = options || {};
  var parts = asymmetric.generateRsa(3072, 65537), kind = options.certType;
  var bytes = require('internal/crypto/certificate').create(parts, {
    name: 'localhost', days: 10000, authority: kind === undefined, alternatives: ['localhost', '127.0.0.1'],
    usages: options.noUsages ? [] : kind === 2 ? ['serverAuth'] : kind === 3 ? ['clientAuth'] : ['serverAuth', 'clientAuth']
  });
  var pfx = pkcs12.write(asymmetric.pkcs8(parts), bytes, String(passphrase), 'localhost');
  pfx.digest = exports.digestOf(bytes);
  return pfx;
};

// ---- signatures

var types = { 672: 'sha256', 673: 'sha384', 674: 'sha512' };
function hashOf(type) {
  if (!types[type]) throw base.fail('Invalid RSA type: ' + type);
  return types[type];
}
function keyOf(certificate, name) {
  var parts = certificate && certificate[name];
  if (!parts) throw base.fail(name === '_private' ? 'This certificate has no private key' : 'This is no certificate');
  return parts;
}
exports.RSA = {
  TYPES: { SHA256: 672, SHA384: 673, SHA512: 674 },
  sign: function (type, certificate, digest) {
    var signature = ops.sign(keyOf(certificate, '_private').private, base.bytes(digest), 1, hashOf(type));
    if (!signature) throw base.fail('RSA.sign(): Error');
    return require('buffer').adopt(signature);
  },
  verify: function (type, certificate, digest, signature) {
    return ops.verify(keyOf(certificate, '_public').public, base.bytes(digest), 1, hashOf(type), undefined, -1, undefined, base.bytes(signature));
  }
};
function collector(done) {
  var parts = [];
  return new Writable({
    write: function (chunk, encoding, callback) {
      parts.push(base.bytes(chunk, encoding));
      callback();
    },
    final: function (callback) {
      done(Buffer.concat(parts));
      callback();
    }
  });
}
exports.signer = function () {
  return { Create: function (options) {
    var key = keyOf(exports.load(options), '_private'), stream = collector(function (bytes) {
      if (stream.OnSignature) stream.OnSignature(sign.signParts(key, 'sha256', bytes));
    });
    stream.OnSignature = null;
    return stream;
  } };
};
exports.verifier = function (hash) {
  return { Create: function (certificate, signature) {
    var key = keyOf(certificate, '_public'), settle, promise = new (require('internal/micro/promise'))(function (resolve, reject) {
      settle = [resolve, reject];
    });
    var stream = collector(function (bytes) {
      if (sign.verifyParts(key, hash, bytes, { dsa: 'der' }, base.bytes(signature))) settle[0]();
      else settle[1]('Signature Failed');
    });
    stream.then = function (yes, no) {
      return promise.then(yes, no);
    };
    stream.catch = function (no) {
      return promise.catch(no);
    };
    return stream;
  } };
};
