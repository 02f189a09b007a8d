// PEM (RFC 7468), and keys that are locked with a passphrase: PKCS #8 with PBES2, and OpenSSL's older form.
'use strict';

var common = require('internal/crypto/common');
var der = require('internal/crypto/der');

exports.encode = function (label, bytes, headers) {
  var lines = bytes.toString('base64').replace(/.{64}/g, '$&\n');
  return '-----BEGIN ' + label + '-----\n' + (headers || '') + lines.replace(/\n?$/, '\n') + '-----END ' + label + '-----\n';
};
// The blocks of a text: [{ label, bytes, headers }].
exports.decode = function (text) {
  var blocks = [], lines = text.split(/\r?\n/), block = null, begin, end;
  lines.forEach(function (line) {
    line = line.trim();
    if (!block) {
      begin = /^-----BEGIN ([^-]*)-----$/.exec(line);
      if (begin) block = { label: begin[1], headers: {}, body: [] };
      return;
    }
    end = /^-----END ([^-]*)-----$/.exec(line);
    if (end) {
      var body = block.body.join('');
      if (end[1] === block.label && /^[A-Za-z0-9+/]*={0,2}$/.test(body)) {
        blocks.push({ label: block.label, headers: block.headers, bytes: Buffer.from(body, 'base64') });
      }
      block = null;
      return;
    }
    var header = /^([^:\s]+): (.*)$/.exec(line);
    if (header) block.headers[header[1].toLowerCase()] = header[2];
    else block.body.push(line);
  });
  return blocks;
};

// ---- locked keys

var oids = {
  pbes2: '1.2.840.113549.1.5.13', pbkdf2: '1.2.840.113549.1.5.12',
  'aes-128-cbc': '2.16.840.1.101.3.4.1.2', 'aes-192-cbc': '2.16.840.1.101.3.4.1.22', 'aes-256-cbc': '2.16.840.1.101.3.4.1.42'
};
var macs = { '1.2.840.113549.2.7': 'sha1', '1.2.840.113549.2.8': 'sha224', '1.2.840.113549.2.9': 'sha256', '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512' };
function nameOf(oid) {
  return Object.keys(oids).filter(function (name) {
    return oids[name] === oid;
  })[0];
}
function whole(cipher, bytes) {
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

// PBES2 (RFC 8018): the AlgorithmIdentifier and what is locked.
exports.lock = function (bytes, cipher, passphrase, iterations) {
  var crypto = require('crypto'), name = cipher.toLowerCase().replace(/^aes-?(\d+)$/, 'aes-$1-cbc'), oid = oids[name];
  var info = crypto.getCipherInfo(cipher);
  if (!info || !oid) throw common.native(Error, 'ERR_CRYPTO_UNKNOWN_CIPHER', 'Unknown cipher');
  var salt = crypto.randomBytes(16), iv = crypto.randomBytes(16);
  var key = crypto.pbkdf2Sync(passphrase, salt, iterations || 2048, info.keyLength, 'sha256');
  var scheme = der.sequence(der.oid(oids.pbes2), der.sequence(
      der.sequence(der.oid(oids.pbkdf2), der.sequence(der.octets(salt), der.integer(iterations || 2048),
          der.sequence(der.oid('1.2.840.113549.2.9'), der.nothing))),
      der.sequence(der.oid(oid), der.octets(iv))));
  return [scheme, whole(crypto.createCipheriv(name, key, iv), bytes)];
};
// `scheme`: an AlgorithmIdentifier that was read. Throws for what is not known, and when it does not fit.
exports.unlock = function (scheme, locked, passphrase) {
  var crypto = require('crypto'), parts = scheme.expect(0x30).parts;
  if (parts[0].oid !== oids.pbes2) throw exports.unsupported();
  var two = parts[1].expect(0x30).parts, derivation = two[0].parts, encryption = two[1].parts;
  var name = nameOf(encryption[0].oid);
  if (derivation[0].oid !== oids.pbkdf2 || !/^aes/.test(name)) throw exports.unsupported();
  var given = derivation[1].expect(0x30).parts, hash = 'sha1', rounds = given[1].number;
  given.slice(2).forEach(function (part) {
    if (part.tag === 0x30) hash = macs[part.parts[0].oid];
  });
  if (!hash || rounds.length > 4) throw exports.unsupported();
  var key = crypto.pbkdf2Sync(passphrase, given[0].expect(4).content, rounds.readUIntBE(0, rounds.length), +name.slice(4, 7) / 8, hash);
  return whole(crypto.createDecipheriv(name, key, encryption[1].expect(4).content), locked);
};

// OpenSSL's: the key is made of MD5s over passphrase and salt.
function olderKey(passphrase, salt, size) {
  var crypto = require('crypto'), key = Buffer.alloc(0), last = Buffer.alloc(0);
  while (key.length < size) {
    last = crypto.createHash('md5').update(last).update(passphrase).update(salt).digest();
    key = Buffer.concat([key, last]);
  }
  return key.slice(0, size);
}
exports.lockOlder = function (label, bytes, cipher, passphrase) {
  var crypto = require('crypto'), info = crypto.getCipherInfo(cipher);
  if (!info || info.mode !== 'cbc') throw common.native(Error, 'ERR_CRYPTO_UNKNOWN_CIPHER', 'Unknown cipher');
  var iv = crypto.randomBytes(16), key = olderKey(passphrase, iv.slice(0, 8), info.keyLength);
  return exports.encode(label, whole(crypto.createCipheriv(info.name, key, iv), bytes),
      'Proc-Type: 4,ENCRYPTED\nDEK-Info: ' + info.name.toUpperCase() + ',' + iv.toString('hex').toUpperCase() + '\n\n');
};
exports.isLockedOlder = function (block) {
  return /ENCRYPTED/.test(block.headers['proc-type'] || '');
};
exports.unlockOlder = function (block, passphrase) {
  var crypto = require('crypto'), given = /^([A-Za-z0-9-]+),([0-9A-Fa-f]{32})$/.exec(block.headers['dek-info'] || '');
  var info = given && crypto.getCipherInfo(given[1]);
  if (!info || info.mode !== 'cbc') throw exports.unsupported();
  var iv = Buffer.from(given[2], 'hex');
  return whole(crypto.createDecipheriv(info.name, olderKey(passphrase, iv.slice(0, 8), info.keyLength), iv), block.bytes);
};
exports.unsupported = function () {
  return common.openssl('1E08010C', 'DECODER routines', 'unsupported', 'UNSUPPORTED');
};
