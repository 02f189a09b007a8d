// Certificates that are signed by their own key, or by another certificate's.
'use strict';

var der = require('internal/crypto/der');
var sign = require('internal/crypto/sign');

var DAY = 86400000;
var usages = { serverAuth: '1.3.6.1.5.5.7.3.1', clientAuth: '1.3.6.1.5.5.7.3.2' };

function time(ms) {
  var digits = new Date(ms).toISOString().replace(/[-:T]|\.\d+Z/g, '');
  return +digits.slice(0, 4) < 2050 ? der.make(0x17, Buffer.from(digits.slice(2) + 'Z')) : der.make(0x18, Buffer.from(digits + 'Z'));
}
function name(text) {
  return der.sequence(der.set(der.sequence(der.oid('2.5.4.3'), der.text(0x0c, text))));
}
function extension(oid, critical, content) {
  return der.sequence.apply(null, [der.oid(oid)].concat(critical ? [der.yes] : [], [der.octets(content)]));
}
function alternative(one) {
  var bytes = require('net').isIP(one) ? require('internal/crypto/x509').addressBytes(one) : null;
  return bytes ? der.tagged(7, bytes, true) : der.tagged(2, Buffer.from(one), true);
}

// `parts`: of the key. `options`: { name, days, authority, usages (names), alternatives (names and addresses) }. DER.
exports.create = function (parts, options) {
  var crypto = require('crypto'), serial = crypto.randomBytes(16), now = Math.floor(Date.now() / 1000) * 1000;
  serial[0] = serial[0] & 127 | 64;
  var algorithm = parts.kind === 'rsa' ? der.sequence(der.oid('1.2.840.113549.1.1.11'), der.nothing)
    : der.sequence(der.oid('1.2.840.10045.4.3.2'));
  var id = crypto.createHash('sha1').update(der.read(parts.public).parts[1].bits).digest();
  var extensions = [extension('2.5.29.14', false, der.octets(id)),
    extension('2.5.29.19', true, options.authority ? der.sequence(der.yes) : der.sequence())];
  if (options.usages && options.usages.length) {
    extensions.push(extension('2.5.29.37', false, der.sequence.apply(null, options.usages.map(function (usage) {
      return der.oid(usages[usage]);
    }))));
  }
  if (options.alternatives && options.alternatives.length) {
    extensions.push(extension('2.5.29.17', false, der.sequence.apply(null, options.alternatives.map(alternative))));
  }
  var tbs = der.sequence(der.tagged(0, der.integer(2)), der.integer(serial), algorithm, name(options.name),
      der.sequence(time(now - DAY), time(now + options.days * DAY)), name(options.name), parts.public,
      der.tagged(3, der.sequence.apply(null, extensions)));
  return der.sequence(tbs, algorithm, der.bits(sign.signParts(parts, 'sha256', tbs)));
};
