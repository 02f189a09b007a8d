// Whether the other side is who it says it is, in Node's codes and words.
'use strict';

var context = require('internal/tls/context');
var errors = require('internal/errors');
var net = require('net');
var x509 = require('internal/crypto/x509');
var ops = binding('tls');
var codes = errors.codes;

var words = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'self-signed certificate in certificate chain',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unable to verify the first certificate',
  UNABLE_TO_GET_ISSUER_CERT: 'unable to get issuer certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unable to get local issuer certificate',
  CERT_HAS_EXPIRED: 'certificate has expired',
  CERT_NOT_YET_VALID: 'certificate is not yet valid',
  INVALID_PURPOSE: 'unsuitable certificate purpose',
  CERT_SIGNATURE_FAILURE: 'certificate signature failure',
  CA_MD_TOO_WEAK: 'CA signature digest algorithm too weak',
  EE_KEY_TOO_SMALL: 'EE certificate key too weak'
};
// An error of one of these codes.
function failure(code) {
  var error = new Error(words[code] || 'certificate verify failed');
  error.code = code;
  return error;
}
exports.failure = failure;
// Mbed TLS's flags.
var NOT_TRUSTED = 0x08, USAGE = 0x0800 | 0x1000, DIGEST = 0x4000, KEY = 0x8000 | 0x10000;

function isSelfIssued(certificate) {
  return x509.issued(certificate, certificate);
}
// Those of `list` that may have issued one of the chain.
function concerned(chain, list) {
  return list.filter(function (one) {
    return chain.some(function (certificate) {
      return x509.mayBeIssuer(one, certificate);
    });
  });
}
// From the own certificate upwards as far as they go.
function ordered(given) {
  var chain = given.slice(0, 1), rest = given.slice(1);
  for (;;) {
    var top = chain[chain.length - 1], next = rest.filter(function (one) {
      return x509.issued(one, top);
    })[0];
    if (!next || isSelfIssued(top)) return chain;
    chain.push(next);
    rest.splice(rest.indexOf(next), 1);
  }
}
function codeOf(flags, chain) {
  if (flags & DIGEST) return 'CA_MD_TOO_WEAK';
  if (flags & KEY) return 'EE_KEY_TOO_SMALL';
  var self = isSelfIssued(chain[chain.length - 1]);
  if (flags & NOT_TRUSTED && !self && chain.length === 1) return 'UNABLE_TO_VERIFY_LEAF_SIGNATURE';
  if (flags & USAGE) return 'INVALID_PURPOSE';
  if (!(flags & NOT_TRUSTED)) return 'CERT_SIGNATURE_FAILURE';
  if (self) return chain.length > 1 ? 'SELF_SIGNED_CERT_IN_CHAIN' : 'DEPTH_ZERO_SELF_SIGNED_CERT';
  return 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY';
}
// An error, or null. `given`: the peer's certificates as X509Certificates; `isServer`: whether they are a server's.
exports.verify = function (given, secure, isServer) {
  if (!given.length) return failure('UNABLE_TO_GET_ISSUER_CERT');
  var chain = ordered(given), authorities = concerned(chain, context.authoritiesOf(secure));
  var flags = ops.verify(Buffer.concat(chain.map(function (one) {
    return one.raw;
  })), Buffer.concat(authorities), isServer);
  var now = Date.now(), late = false, early = false;
  chain.concat(flags ? [] : authorities.map(x509.parse)).forEach(function (one) {
    if (one._parsed.to < now) late = true;
    if (one._parsed.from > now) early = true;
  });
  if (late) return failure('CERT_HAS_EXPIRED');
  if (early) return failure('CERT_NOT_YET_VALID');
  return flags ? failure(codeOf(flags, chain)) : null;
};

// ---- names

errors.makeCode('ERR_TLS_CERT_ALTNAME_INVALID', Error, function (reason) {
  return "Hostname/IP does not match certificate's altnames: " + reason;
});
errors.makeCode('ERR_TLS_CERT_ALTNAME_FORMAT', SyntaxError, 'Invalid subject alternative name string');

function labels(name) {
  return name.toLowerCase().replace(/\.$/, '').split('.');
}
// One label of the pattern may be (part of) a star: the first, when there are three or more.
function fits(name, pattern) {
  var own = labels(name), wanted = labels(pattern);
  if (!pattern || own.length !== wanted.length || wanted.indexOf('') >= 0) return false;
  if (/[^!-~]/.test(pattern)) return false;
  for (var i = own.length - 1; i > 0; i--) if (own[i] !== wanted[i]) return false;
  var parts = wanted[0].split('*');
  if (parts.length === 1 || wanted[0].indexOf('xn--') >= 0) return own[0] === wanted[0];
  if (parts.length > 2 || wanted.length <= 2) return false;
  return own[0].length >= parts[0].length + parts[1].length && own[0].indexOf(parts[0]) === 0 &&
      own[0].slice(own[0].length - parts[1].length) === parts[1];
}
// "DNS:a, IP Address:b" to pieces; what is quoted may hold commas.
function split(text) {
  var pieces = [], at = 0, match, pattern = /((?:[^",]|"(?:[^"\\]|\\.)*")*)(, |$)/g;
  while (at <= text.length && (match = pattern.exec(text))) {
    var piece = match[1].replace(/"(?:[^"\\]|\\.)*"/g, function (quoted) {
      try {
        return JSON.parse(quoted);
      } catch (e) {
        throw new codes.ERR_TLS_CERT_ALTNAME_FORMAT();
      }
    });
    if (piece) pieces.push(piece);
    if (!match[2]) break;
    at = pattern.lastIndex;
  }
  return pieces;
}
exports.checkServerIdentity = function checkServerIdentity(hostname, cert) {
  var names = cert.subjectaltname, dns = [], addresses = [], reason;
  hostname = String(hostname);
  if (names) split(names).forEach(function (name) {
    if (name.indexOf('DNS:') === 0) dns.push(name.slice(4));
    else if (name.indexOf('IP Address:') === 0) addresses.push(name.slice(11));
  });
  hostname = hostname.replace(/\.$/, '');
  if (net.isIP(hostname)) {
    var wanted = x509.addressBytes(hostname);
    if (addresses.some(function (address) {
      var bytes = x509.addressBytes(address);
      return bytes && bytes.equals(wanted);
    })) return undefined;
    reason = 'IP: ' + hostname + " is not in the cert's list: " + addresses.join(', ');
  } else if (dns.length || (cert.subject && cert.subject.CN)) {
    function any(name) {
      return fits(hostname, name);
    }
    if (dns.length) {
      if (dns.some(any)) return undefined;
      reason = 'Host: ' + hostname + ". is not in the cert's altnames: " + names;
    } else {
      if ([].concat(cert.subject.CN).some(any)) return undefined;
      reason = 'Host: ' + hostname + ". is not cert's CN: " + cert.subject.CN;
    }
  } else {
    reason = 'Cert does not contain a DNS name';
  }
  var error = new codes.ERR_TLS_CERT_ALTNAME_INVALID(reason);
  error.reason = reason;
  error.host = hostname;
  error.cert = cert;
  return error;
};
