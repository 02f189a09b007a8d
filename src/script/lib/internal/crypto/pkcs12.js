// PKCS #12 (RFC 7292): a private key and certificates behind a passphrase.
'use strict';

var common = require('internal/crypto/common');
var der = require('internal/crypto/der');
var pem = require('internal/crypto/pem');

var DATA = '1.2.840.113549.1.7.1', ENCRYPTED = '1.2.840.113549.1.7.6', BAG = '1.2.840.113549.1.12.10.1.', X509 = '1.2.840.113549.1.9.22.1',
  FRIENDLY = '1.2.840.113549.1.9.20', OWN_ID = '1.2.840.113549.1.9.21';
var hashes = { '1.3.14.3.2.26': 'sha1', '2.16.840.1.101.3.4.2.1': 'sha256', '2.16.840.1.101.3.4.2.2': 'sha384', '2.16.840.1.101.3.4.2.3': 'sha512' };
var SHA256 = '2.16.840.1.101.3.4.2.1', ROUNDS = 2048;

// Letters of two bytes, the higher first, and a zero behind them.
function wide(passphrase) {
  return Buffer.from(String(passphrase) + '\u0000', 'utf16le').swap16();
}
function filled(bytes, size) {
  var made = Buffer.alloc(Math.ceil(bytes.length / size) * size);
  for (var at = 0; at < made.length; at++) made[at] = bytes[at % bytes.length];
  return made;
}
// Appendix B.2, for as many bytes as the digest has.
function macKey(hash, passphrase, salt, rounds) {
  var createHash = require('crypto').createHash, block = hash === 'sha384' || hash === 'sha512' ? 128 : 64;
  var key = createHash(hash).update(Buffer.alloc(block, 3)).update(filled(salt, block)).update(filled(wide(passphrase), block)).digest();
  while (--rounds > 0) key = createHash(hash).update(key).digest();
  return key;
}
function failed(text) {
  return common.native(Error, 'ERR_CRYPTO_OPERATION_FAILED', text);
}
function unsupported() {
  return failed('Unsupported PKCS12 PFX data');
}
function number(element) {
  var bytes = element.number;
  if (bytes.length > 4) throw unsupported();
  return bytes.readUIntBE(0, bytes.length);
}
function check(mac, passphrase, bytes) {
  var crypto = require('crypto'), parts = mac.parts, info = parts[0].parts, hash = hashes[info[0].parts[0].oid];
  if (!hash) throw unsupported();
  var key = macKey(hash, passphrase, parts[1].expect(4).content, parts[2] ? number(parts[2]) : 1);
  var wanted = crypto.createHmac(hash, key).update(bytes).digest(), given = info[1].expect(4).content;
  if (wanted.length !== given.length || !crypto.timingSafeEqual(wanted, given)) throw new Error('mac verify failure');
}
function octets(bytes) {
  return der.read(bytes).expect(4).content;
}
function contentOf(info, passphrase) {
  var parts = info.parts;
  if (parts[0].oid === DATA) return octets(parts[1].content);
  if (parts[0].oid !== ENCRYPTED) throw unsupported();
  var inner = parts[1].parts[0].parts[1].parts;
  return pem.unlock(inner[1], inner[2].content, Buffer.from(passphrase));
}

// { key (PKCS #8), certificates (DER, the key's own first) }
exports.read = function (bytes, passphrase) {
  passphrase = passphrase === undefined || passphrase === null ? '' : passphrase;
  var outer;
  try {
    outer = der.read(bytes, true).expect(0x30).parts;
    var safe = octets(outer[1].parts[1].content), made = { key: null, certificates: [] }, ids = [], keyId = null;
  } catch (e) {
    throw failed('Unable to load PFX certificate');
  }
  if (outer[2]) check(outer[2], passphrase, safe);
  try {
    der.read(safe).parts.forEach(function (info) {
      der.read(contentOf(info, passphrase)).parts.forEach(function (bag) {
        var parts = bag.parts, kind = parts[0].oid, value = parts[1].parts[0], id = null;
        if (parts[2]) parts[2].parts.forEach(function (attribute) {
          if (attribute.parts[0].oid === OWN_ID) id = attribute.parts[1].parts[0].content.toString('hex');
        });
        if (kind === BAG + '1') made.key = value.raw;
        if (kind === BAG + '2') made.key = pem.unlock(value.parts[0], value.parts[1].expect(4).content, Buffer.from(passphrase));
        if (kind === BAG + '1' || kind === BAG + '2') keyId = id;
        if (kind === BAG + '3' && value.parts[0].oid === X509) {
          made.certificates.push(octets(value.parts[1].content));
          ids.push(id);
        }
      });
    });
  } catch (e) {
    throw e.code ? e : unsupported();
  }
  var own = keyId === null ? -1 : ids.indexOf(keyId);
  if (own > 0) made.certificates.unshift(made.certificates.splice(own, 1)[0]);
  return made;
};

function data(bytes) {
  return der.sequence(der.oid(DATA), der.tagged(0, der.octets(bytes)));
}
function bag(kind, value, id, name) {
  var attributes = [der.sequence(der.oid(OWN_ID), der.set(der.octets(id)))];
  if (name) attributes.unshift(der.sequence(der.oid(FRIENDLY), der.set(der.make(0x1e, Buffer.from(name, 'utf16le').swap16()))));
  return der.sequence(der.oid(BAG + kind), der.tagged(0, value), der.set.apply(null, attributes));
}
// `key`: PKCS #8; `certificate`: DER.
exports.write = function (key, certificate, passphrase, name) {
  var crypto = require('crypto'), id = crypto.createHash('sha1').update(certificate).digest();
  var locked = pem.lock(key, 'aes-256-cbc', Buffer.from(passphrase), ROUNDS);
  var safe = der.sequence(
      data(der.sequence(bag('3', der.sequence(der.oid(X509), der.tagged(0, der.octets(certificate))), id, name))),
      data(der.sequence(bag('2', der.sequence(locked[0], der.octets(locked[1])), id, name))));
  var salt = crypto.randomBytes(16), mac = crypto.createHmac('sha256', macKey('sha256', passphrase, salt, ROUNDS)).update(safe).digest();
  return der.sequence(der.integer(3), data(safe), der.sequence(
      der.sequence(der.sequence(der.oid(SHA256), der.nothing), der.octets(mac)), der.octets(salt), der.integer(ROUNDS)));
};
