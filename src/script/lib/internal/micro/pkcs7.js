// pkcs7: data together with a signature and the signer's certificate (SignedData of RFC 5652).
'use strict';

var base = require('internal/micro/base');
var der = require('internal/crypto/der');
var sign = require('internal/crypto/sign');
var x509 = require('internal/crypto/x509');

var PKCS = '1.2.840.113549.1.', DATA = PKCS + '7.1', SIGNED = PKCS + '7.2', CONTENT_TYPE = PKCS + '9.3', DIGEST = PKCS + '9.4', TIME = PKCS + '9.5';
var RSA = PKCS + '1.1', HASH = 'sha256';
var hashes = { '1.3.14.3.2.26': 'sha1', '2.16.840.1.101.3.4.2.1': 'sha256', '2.16.840.1.101.3.4.2.2': 'sha384', '2.16.840.1.101.3.4.2.3': 'sha512' };
var SHA256 = '2.16.840.1.101.3.4.2.1';

function hashed(name, bytes) {
  return require('crypto').createHash(name).update(bytes).digest();
}
// A set's elements in the order that DER wants.
function sorted(elements) {
  return Buffer.concat(elements.sort(Buffer.compare));
}
function attribute(oid, value) {
  return der.sequence(der.oid(oid), der.set(value));
}
function time() {
  return der.text(0x17, new Date().toISOString().replace(/^..|[-:T]|\.\d+/g, ''));
}

// signDataBlock(bytes, {cert}): a certificate of tls.loadCertificate with its key.
exports.signDataBlock = function signDataBlock(data, options) {
  var certificate = options && options.cert, key = certificate && certificate._private;
  if (!key) throw base.fail('pkcs7.signDataBlock(): cert with a private key must be specified');
  var bytes = base.bytes(data), raw = certificate.toDER(), parsed = x509.parse(raw)._parsed;
  var hash = der.sequence(der.oid(SHA256), der.nothing);
  var attributes = sorted([attribute(CONTENT_TYPE, der.oid(DATA)), attribute(TIME, time()), attribute(DIGEST, der.octets(hashed(HASH, bytes)))]);
  var signer = der.sequence(der.integer(1), der.sequence(parsed.issuer.raw, der.integer(parsed.serial)), hash, der.make(0xa0, attributes),
      der.sequence(der.oid(RSA), der.nothing), der.octets(sign.signParts(key, HASH, der.make(0x31, attributes))));
  return der.sequence(der.oid(SIGNED), der.tagged(0, der.sequence(der.integer(1), der.set(hash),
      der.sequence(der.oid(DATA), der.tagged(0, der.octets(bytes))), der.make(0xa0, raw), der.set(signer))));
};

function read(bytes) {
  var made = { content: null, certificates: [], signers: [] };
  try {
    var outer = der.read(bytes, true).expect(0x30).parts;
    if (outer[0].oid !== SIGNED) return null;
    var parts = outer[1].expect(0xa0).parts[0].expect(0x30).parts, content = parts[2].expect(0x30).parts;
    if (content[1]) made.content = content[1].expect(0xa0).parts[0].expect(4).content;
    parts.slice(3).forEach(function (part) {
      if (part.tag === 0xa0) part.parts.forEach(function (one) {
        if (one.tag === 0x30) made.certificates.push(one.raw);
      });
      if (part.tag === 0x31) made.signers = part.parts;
    });
  } catch (e) {
    return null;
  }
  return made;
}
// Of the certificates, the one whose key signed; null when the signature is not right.
function check(signer, made) {
  var fields = signer.expect(0x30).parts, who = fields[1].expect(0x30).parts, serial = who[1].number;
  var found = made.certificates.filter(function (raw) {
    var parsed = x509.parse(raw)._parsed;
    return parsed.issuer.raw.equals(who[0].raw) && parsed.serial.equals(serial);
  })[0];
  var hash = hashes[fields[2].parts[0].oid], next = fields[3], signed = made.content, at = 4;
  if (!found || !hash) return null;
  if (next.tag === 0xa0) {
    var digest = null, kind = null;
    next.parts.forEach(function (one) {
      if (one.parts[0].oid === DIGEST) digest = one.parts[1].parts[0].expect(4).content;
      if (one.parts[0].oid === CONTENT_TYPE) kind = one.parts[1].parts[0].oid;
    });
    if (kind !== DATA || !digest || !digest.equals(hashed(hash, made.content))) return null;
    signed = der.make(0x31, next.content);
    at = 5;
  }
  return sign.verifyParts(x509.partsOf(found), hash, signed, { dsa: 'der' }, fields[at].expect(4).content) ? found : null;
}

// getSignedDataBlock(bytes): the data, with `signingCertificate`. Whoever signed it is for the caller to judge: the
// certificate's own issuer is not looked at.
exports.getSignedDataBlock = function getSignedDataBlock(bytes) {
  var made = read(base.bytes(bytes)), found = null;
  if (!made) throw base.fail('pkcs7.getSignedDataBlock(): this is no signed data');
  if (!made.content) throw base.fail('pkcs7.getSignedDataBlock(): the data stands elsewhere');
  try {
    made.signers.every(function (signer) {
      return (found = check(signer, made));
    });
  } catch (e) {
    found = null;
  }
  if (!found) throw base.fail('pkcs7.getSignedDataBlock(): Signature Failed');
  var data = Buffer.from(made.content);
  base.hide(data, 'signingCertificate', require('internal/micro/certificates').load({ der: found }));
  return data;
};
