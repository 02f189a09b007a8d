// X509Certificate: what a certificate says, in OpenSSL's words. The native parser has accepted what is read here.
'use strict';

var asymmetric = require('internal/crypto/asymmetric');
var common = require('internal/crypto/common');
var der = require('internal/crypto/der');
var errors = require('internal/errors');
var keys = require('internal/crypto/keys');
var pem = require('internal/crypto/pem');
var ops = binding('tls');
var codes = errors.codes;

var attributes = { '2.5.4.3': 'CN', '2.5.4.4': 'SN', '2.5.4.5': 'serialNumber', '2.5.4.6': 'C', '2.5.4.7': 'L', '2.5.4.8': 'ST',
  '2.5.4.9': 'street', '2.5.4.10': 'O', '2.5.4.11': 'OU', '2.5.4.12': 'title', '2.5.4.13': 'description', '2.5.4.15': 'businessCategory',
  '2.5.4.17': 'postalCode', '2.5.4.41': 'name', '2.5.4.42': 'GN', '2.5.4.43': 'initials', '2.5.4.44': 'generationQualifier',
  '2.5.4.46': 'dnQualifier', '2.5.4.65': 'pseudonym', '2.5.4.97': 'organizationIdentifier', '1.2.840.113549.1.9.1': 'emailAddress',
  '0.9.2342.19200300.100.1.1': 'UID', '0.9.2342.19200300.100.1.25': 'DC', '1.3.6.1.4.1.311.60.2.1.1': 'jurisdictionL',
  '1.3.6.1.4.1.311.60.2.1.2': 'jurisdictionST', '1.3.6.1.4.1.311.60.2.1.3': 'jurisdictionC' };
var SAN = '2.5.29.17', BASIC = '2.5.29.19', USAGE = '2.5.29.15', EXTENDED = '2.5.29.37', OWN_ID = '2.5.29.14', ISSUER_ID = '2.5.29.35',
  INFO = '1.3.6.1.5.5.7.1.1';
var months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// The certificates of a text or of bytes, as DER; null when there is none.
function certificatesOf(bytes) {
  bytes = common.bytesOf(bytes, 'buffer');
  if (bytes[0] === 0x30) {
    var size = ops.size(bytes);
    if (size) return [bytes.slice(0, size)];
  }
  var found = pem.decode(bytes.toString('latin1')).filter(function (block) {
    return /^(X509 |TRUSTED )?CERTIFICATE$/.test(block.label);
  }).map(function (block) {
    // What is behind a certificate says how far it is trusted.
    return block.bytes.slice(0, ops.size(block.bytes));
  });
  return found.length && found.every(function (one) {
    return one.length;
  }) ? found : null;
}
exports.certificatesOf = certificatesOf;

// ---- names and dates

function textOf(element) {
  var bytes = element.content;
  if (element.tag === 0x1e) {
    bytes = Buffer.from(bytes);
    return (bytes.length % 2 ? bytes.slice(1) : bytes).swap16().toString('utf16le');
  }
  return bytes.toString(element.tag === 0x0c ? 'utf8' : 'latin1');
}
// [[[name, value], …], …]
function nameOf(element) {
  return element.expect(0x30).parts.map(function (set) {
    return set.expect(0x31).parts.map(function (pair) {
      var two = pair.expect(0x30).parts, oid = two[0].oid;
      return [attributes[oid] || oid, textOf(two[1])];
    });
  });
}
function escaped(text) {
  return text.replace(/[,+"\\<>;]/g, '\\$&').replace(/^[# ]/, '\\$&').replace(/([^\\]) $/, '$1\\ ').replace(/[\u0000-\u001f\u007f]/g, function (letter) {
    return '\\' + ('0' + letter.charCodeAt(0).toString(16).toUpperCase()).slice(-2);
  });
}
function shownName(name, separator, plus) {
  return name.map(function (set) {
    return set.map(function (pair) {
      return pair[0] + '=' + escaped(pair[1]);
    }).join(plus);
  }).join(separator);
}
function nameObject(name) {
  var made = Object.create(null);
  name.forEach(function (set) {
    set.forEach(function (pair) {
      if (made[pair[0]] === undefined) made[pair[0]] = pair[1];
      else made[pair[0]] = [].concat(made[pair[0]], pair[1]);
    });
  });
  return made;
}
// Milliseconds since 1970.
function timeOf(element) {
  var digits = /^(\d{12,14})Z$/.exec(element.content.toString('latin1'));
  if (!digits) throw new Error('time');
  digits = digits[1];
  if (element.tag === 0x17) digits = (+digits.slice(0, 2) < 50 ? '20' : '19') + digits;
  function at(from, to) {
    return +digits.slice(from, to);
  }
  return Date.UTC(at(0, 4), at(4, 6) - 1, at(6, 8), at(8, 10), at(10, 12), at(12, 14));
}
function two(number, blank) {
  return ((blank || '0') + number).slice(-2);
}
function shownTime(ms) {
  var date = new Date(ms);
  return months[date.getUTCMonth()] + ' ' + two(date.getUTCDate(), ' ') + ' ' + two(date.getUTCHours()) + ':' + two(date.getUTCMinutes()) +
      ':' + two(date.getUTCSeconds()) + ' ' + date.getUTCFullYear() + ' GMT';
}
function upperHex(bytes) {
  return bytes.toString('hex').toUpperCase();
}
function fingerprint(hash, bytes) {
  return upperHex(require('crypto').createHash(hash).update(bytes).digest()).replace(/..(?=.)/g, '$&:');
}
exports.fingerprint = fingerprint;

// ---- alternative names

function shownAddress(bytes) {
  if (bytes.length === 4) return Array.prototype.join.call(bytes, '.');
  if (bytes.length !== 16) return '<invalid>';
  var words = [];
  for (var i = 0; i < 16; i += 2) words.push((bytes[i] * 256 + bytes[i + 1]).toString(16).toUpperCase());
  return words.join(':');
}
// So that a name cannot look like two.
function quoted(text) {
  if (!/[",'\\]|[^ -~]/.test(text)) return text;
  var made = text.replace(/["\\]/g, '\\$&').replace(/[,\u0000-\u001f\u007f-\u00ff]/g, function (letter) {
    return '\\u' + ('000' + letter.charCodeAt(0).toString(16)).slice(-4);
  });
  return '"' + made + '"';
}
// [kind, text, what is compared]
function alternative(element) {
  var text = element.content.toString('latin1');
  switch (element.tag) {
    case 0x81: return ['email', quoted(text), text];
    case 0x82: return ['DNS', quoted(text), text];
    case 0x86: return ['URI', quoted(text), text];
    case 0x87: return ['IP Address', shownAddress(element.content), element.content];
    case 0x88:
      // As its tag would be there if it were not of this context.
      return ['Registered ID', der.read(der.make(6, element.content)).oid];
    case 0xa4: {
      var name = nameOf(element.parts[0]).reverse();
      return ['DirName', quoted(shownName(name, ',', '+'))];
    }
    default: return ['othername', '<unsupported>'];
  }
}

// ---- parsing

var signatures = { '1.2.840.113549.1.1.4': 'md5', '1.2.840.113549.1.1.5': 'sha1', '1.2.840.113549.1.1.14': 'sha224',
  '1.2.840.113549.1.1.11': 'sha256', '1.2.840.113549.1.1.12': 'sha384', '1.2.840.113549.1.1.13': 'sha512', '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.1': 'sha224', '1.2.840.10045.4.3.2': 'sha256', '1.2.840.10045.4.3.3': 'sha384', '1.2.840.10045.4.3.4': 'sha512' };
var digests = { '1.3.14.3.2.26': 'sha1', '2.16.840.1.101.3.4.2.4': 'sha224', '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384', '2.16.840.1.101.3.4.2.3': 'sha512' };
// { hash, padding, salt } of an AlgorithmIdentifier; null for one that is not here.
function signatureOf(element) {
  var parts = element.parts, oid = parts[0].oid, made = { hash: signatures[oid], dsa: 'der' };
  if (oid === '1.2.840.113549.1.1.10') {
    made = { hash: 'sha1', padding: 6, salt: 20, dsa: 'der' };
    parts[1].parts.forEach(function (part) {
      if (part.tag === 0xa0) made.hash = digests[part.parts[0].parts[0].oid];
      if (part.tag === 0xa2) made.salt = part.parts[0].number[0];
    });
  }
  return made.hash ? made : null;
}
function parse(bytes) {
  var outer = der.read(bytes).parts, tbs = outer[0], fields = tbs.parts, at = fields[0].tag === 0xa0 ? 1 : 0, extensions = {};
  fields.slice(at + 6).forEach(function (field) {
    if (field.tag !== 0xa3) return;
    field.parts[0].parts.forEach(function (extension) {
      var parts = extension.parts;
      extensions[parts[0].oid] = parts[parts.length - 1].expect(4).content;
    });
  });
  var validity = fields[at + 3].parts;
  return {
    raw: bytes, tbs: tbs.raw, serial: fields[at].number, issuer: fields[at + 2], from: timeOf(validity[0]), to: timeOf(validity[1]),
    subject: fields[at + 4], spki: fields[at + 5].raw, extensions: extensions, algorithm: outer[1], signature: outer[2].bits
  };
}
var RSA = '1.2.840.113549.1.1.1';
// What an extension's bytes are made of; an empty list when it is not there.
function inside(parsed, oid) {
  var bytes = parsed.extensions[oid];
  return bytes ? der.read(bytes).parts : [];
}
function alternatives(parsed) {
  return inside(parsed, SAN).map(alternative);
}
function mayCertify(parsed) {
  var bytes = parsed.extensions[USAGE];
  return !bytes || (der.read(bytes).bits[0] & 4) !== 0;
}
// The parts of the key in a certificate, for createPublicKey.
exports.partsOf = function (bytes) {
  var size = ops.size(bytes);
  return size ? asymmetric.readDer(parse(bytes.slice(0, size)).spki, false) : null;
};

// ---- names that are compared

// One label may be (part of) a star, when two more follow.
function matchesHost(pattern, name, options) {
  pattern = pattern.toLowerCase();
  name = name.toLowerCase();
  if (name[0] === '.') {
    var rest = pattern.slice(pattern.indexOf(name));
    return pattern.length > name.length && rest === name && (!options.singleLabelSubdomains ||
        pattern.slice(0, -name.length).indexOf('.') < 0);
  }
  if (pattern === name) return true;
  if (options.wildcards === false) return false;
  var star = /^([^.*]*)\*([^.*]*)(\.[^.*]+(?:\.[^.*]+)+)$/.exec(pattern);
  if (!star || (options.partialWildcards === false && (star[1] || star[2]))) return false;
  if (/^xn--/.test(pattern) && (star[1] || star[2])) return false;
  if (name.slice(-star[3].length) !== star[3]) return false;
  var label = name.slice(0, -star[3].length);
  if (label.indexOf('.') >= 0 && !(options.multiLabelWildcards && !star[1] && !star[2])) return false;
  return label.length > 0 && label.length >= star[1].length + star[2].length && label.indexOf(star[1]) === 0 &&
      label.slice(label.length - star[2].length) === star[2];
}
function checkFlags(options) {
  if (options === undefined) return {};
  errors.checkObject(options, 'options');
  if (options.subject !== undefined) {
    errors.checkString(options.subject, 'options.subject');
    if (['always', 'never', 'default'].indexOf(options.subject) < 0) {
      throw new codes.ERR_INVALID_ARG_VALUE('options.subject', options.subject);
    }
  }
  ['wildcards', 'partialWildcards', 'multiLabelWildcards', 'singleLabelSubdomains'].forEach(function (name) {
    if (options[name] !== undefined) errors.checkBoolean(options[name], 'options.' + name);
  });
  return options;
}
// The first name that fits: alternative ones of the kind, and the subject's when there are none (or always).
function findName(self, kind, attribute, options, fits) {
  var own = alternatives(self._parsed).filter(function (one) {
    return one[0] === kind;
  });
  for (var i = 0; i < own.length; i++) if (fits(own[i][2])) return own[i][2];
  if (options.subject === 'never' || (own.length && options.subject !== 'always')) return undefined;
  var found = [];
  nameOf(self._parsed.subject).forEach(function (set) {
    set.forEach(function (pair) {
      if (pair[0] === attribute && fits(pair[1])) found.push(pair[1]);
    });
  });
  return found[0];
}
function addressBytes(text) {
  var net = require('net'), version = net.isIP(text);
  if (version === 4) return Buffer.from(text.split('.').map(Number));
  if (version !== 6) return null;
  var tail = /:(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text);
  if (tail) text = text.slice(0, tail.index + 1) + (tail[1] * 256 + +tail[2]).toString(16) + ':' + (tail[3] * 256 + +tail[4]).toString(16);
  var halves = text.split('::').map(function (half) {
    return half ? half.split(':') : [];
  });
  var words = halves[0];
  if (halves.length === 2) {
    while (words.length + halves[1].length < 8) words.push('0');
    words = words.concat(halves[1]);
  }
  var bytes = Buffer.alloc(16);
  words.forEach(function (word, i) {
    bytes.writeUInt16BE(parseInt(word, 16), i * 2);
  });
  return bytes;
}
exports.addressBytes = addressBytes;

// ---- the class

function X509Certificate(buffer) {
  if (!(this instanceof X509Certificate)) throw new TypeError("Class constructor X509Certificate cannot be invoked without 'new'");
  if (typeof buffer !== 'string' && !ArrayBuffer.isView(buffer)) {
    throw new codes.ERR_INVALID_ARG_TYPE('buffer', ['string', 'Buffer', 'TypedArray', 'DataView'], buffer);
  }
  var found = certificatesOf(buffer), parsed = null;
  try {
    parsed = found && parse(Buffer.from(found[0]));
  } catch (e) {
    parsed = null;
  }
  if (!parsed) throw common.openssl('0480006C', 'PEM routines', 'no start line', 'PEM_NO_START_LINE');
  errors.define(this, '_parsed', parsed);
}
function property(name, get) {
  Object.defineProperty(X509Certificate.prototype, name, { get: get, enumerable: false, configurable: true });
}
property('subject', function () {
  return shownName(nameOf(this._parsed.subject), '\n', ' + ') || undefined;
});
property('issuer', function () {
  return shownName(nameOf(this._parsed.issuer), '\n', ' + ') || undefined;
});
property('subjectAltName', function () {
  return alternatives(this._parsed).map(function (one) {
    return one[0] + ':' + one[1];
  }).join(', ') || undefined;
});
var methods = { '1.3.6.1.5.5.7.48.1': 'OCSP', '1.3.6.1.5.5.7.48.2': 'CA Issuers' };
function access(parsed) {
  return inside(parsed, INFO).map(function (one) {
    var parts = one.parts, where = alternative(parts[1]);
    return [(methods[parts[0].oid] || parts[0].oid) + ' - ' + where[0], where[1]];
  });
}
property('infoAccess', function () {
  return access(this._parsed).map(function (one) {
    return one.join(':');
  }).join('\n') || undefined;
});
property('issuerCertificate', function () {
  return undefined;
});
property('validFrom', function () {
  return shownTime(this._parsed.from);
});
property('validTo', function () {
  return shownTime(this._parsed.to);
});
[['fingerprint', 'sha1'], ['fingerprint256', 'sha256'], ['fingerprint512', 'sha512']].forEach(function (pair) {
  property(pair[0], function () {
    return fingerprint(pair[1], this._parsed.raw);
  });
});
property('keyUsage', function () {
  var list = inside(this._parsed, EXTENDED).map(function (one) {
    return one.oid;
  });
  return list.length ? list : undefined;
});
property('serialNumber', function () {
  return upperHex(this._parsed.serial);
});
property('raw', function () {
  return Buffer.from(this._parsed.raw);
});
property('publicKey', function () {
  var parts = asymmetric.readDer(this._parsed.spki, false);
  if (!parts) throw pem.unsupported();
  return new keys.PublicKeyObject(parts);
});
property('ca', function () {
  var parts = inside(this._parsed, BASIC);
  return parts.length > 0 && parts[0].tag === 1 && parts[0].content[0] !== 0 && mayCertify(this._parsed);
});
function define(name, value) {
  errors.define(X509Certificate.prototype, name, value);
}
define('toString', function toString() {
  return pem.encode('CERTIFICATE', this._parsed.raw);
});
define('toJSON', function toJSON() {
  return this.toString();
});
define('checkHost', function checkHost(name, options) {
  errors.checkString(name, 'name');
  options = checkFlags(options);
  if (!name) return undefined;
  return findName(this, 'DNS', 'CN', options, function (own) {
    return matchesHost(own, name, options);
  });
});
define('checkEmail', function checkEmail(email, options) {
  errors.checkString(email, 'email');
  options = checkFlags(options);
  function normal(text) {
    var at = text.lastIndexOf('@');
    return text.slice(0, at) + text.slice(at).toLowerCase();
  }
  return findName(this, 'email', 'emailAddress', options, function (own) {
    return normal(own) === normal(email);
  }) === undefined ? undefined : email;
});
define('checkIP', function checkIP(ip, options) {
  errors.checkString(ip, 'ip');
  checkFlags(options);
  var bytes = addressBytes(ip);
  if (!bytes) throw common.native(TypeError, 'ERR_INVALID_ARG_VALUE', 'Invalid IP');
  return alternatives(this._parsed).some(function (one) {
    return one[0] === 'IP Address' && bytes.equals(one[2]);
  }) ? ip : undefined;
});
define('checkIssued', function checkIssued(other) {
  if (!(other instanceof X509Certificate)) throw new codes.ERR_INVALID_ARG_TYPE('otherCert', 'X509Certificate', other);
  return issued(other._parsed, this._parsed);
});
function issued(by, parsed) {
  if (!parsed.issuer.raw.equals(by.subject.raw) || !mayCertify(by)) return false;
  // A signature of the kind that the issuer's key makes.
  var kind = der.read(by.spki).parts[0].parts[0].oid, signed = parsed.algorithm.parts[0].oid;
  if ((kind === RSA) !== (signed.indexOf('1.2.840.113549.1.1.') === 0)) return false;
  var own = by.extensions[OWN_ID], wanted = inside(parsed, ISSUER_ID)[0];
  if (!own || !wanted || wanted.tag !== 0x80) return true;
  return der.read(own).content.equals(wanted.content);
}
define('checkPrivateKey', function checkPrivateKey(key) {
  if (!(key instanceof keys.KeyObject)) throw new codes.ERR_INVALID_ARG_TYPE('pkey', 'KeyObject', key);
  if (key.type !== 'private') throw new codes.ERR_INVALID_ARG_VALUE('pkey', key);
  return this.publicKey._parts.public.equals(key._parts.public);
});
define('verify', function verify(key) {
  if (!(key instanceof keys.KeyObject)) throw new codes.ERR_INVALID_ARG_TYPE('pkey', 'KeyObject', key);
  if (key.type !== 'public') throw new codes.ERR_INVALID_ARG_VALUE('pkey', key);
  var how = signatureOf(this._parsed.algorithm), parts = key._parts;
  if (!how || (how.padding && parts.kind !== 'rsa') || parts.kind === 'x25519') return false;
  return require('internal/crypto/sign').verifyParts(parts, how.hash, this._parsed.tbs, how, this._parsed.signature);
});
define('toLegacyObject', function toLegacyObject() {
  var parsed = this._parsed, made = { subject: nameObject(nameOf(parsed.subject)), issuer: nameObject(nameOf(parsed.issuer)) };
  var names = this.subjectAltName, parts = asymmetric.readDer(parsed.spki, false);
  if (names) made.subjectaltname = names;
  access(parsed).forEach(function (one) {
    made.infoAccess = made.infoAccess || Object.create(null);
    (made.infoAccess[one[0]] = made.infoAccess[one[0]] || []).push(one[1]);
  });
  made.ca = this.ca;
  if (parts && parts.kind === 'rsa') {
    var numbers = asymmetric.rsaNumbers(parts);
    made.modulus = upperHex(numbers[0]);
    made.bits = parts.bits;
    made.exponent = '0x' + numbers[1].toString('hex').toLowerCase().replace(/^0/, '');
    made.pubkey = Buffer.from(parsed.spki);
  } else if (parts && parts.kind === 'ec') {
    made.bits = parts.bits;
    made.pubkey = Buffer.from(asymmetric.pointOf(parts));
    made.asn1Curve = parts.curve;
    if (/^P-/.test(asymmetric.curves[parts.curve][0])) made.nistCurve = asymmetric.curves[parts.curve][0];
  }
  made.valid_from = this.validFrom;
  made.valid_to = this.validTo;
  made.fingerprint = this.fingerprint;
  made.fingerprint256 = this.fingerprint256;
  made.fingerprint512 = this.fingerprint512;
  if (this.keyUsage) made.ext_key_usage = this.keyUsage;
  made.serialNumber = this.serialNumber;
  made.raw = this.raw;
  return made;
});
define(require('util').inspect.custom, function (depth, options) {
  if (depth < 0) return this;
  var self = this, shown = {};
  ['subject', 'subjectAltName', 'issuer', 'infoAccess', 'validFrom', 'validTo', 'fingerprint', 'fingerprint256', 'fingerprint512',
    'keyUsage', 'serialNumber'].forEach(function (name) {
    shown[name] = self[name];
  });
  return 'X509Certificate ' + require('util').inspect(shown, Object.assign({}, options, { depth: options.depth === null ? null : options.depth - 1 }));
});
Object.defineProperty(X509Certificate.prototype, 'constructor', { value: X509Certificate, writable: true, enumerable: false, configurable: true });
exports.X509Certificate = X509Certificate;

// ---- for TLS

// Certificates one behind the other.
exports.split = function (bytes) {
  var list = [];
  for (var at = 0, size; at < bytes.length; at += size) {
    size = ops.size(bytes.slice(at));
    if (!size) break;
    list.push(new X509Certificate(bytes.slice(at, at + size)));
  }
  return list;
};
exports.parse = function (bytes) {
  return new X509Certificate(bytes);
};
// Whether the one (DER) has the name that the other says that its issuer has, or is the same.
exports.mayBeIssuer = function (bytes, certificate) {
  return bytes.indexOf(certificate._parsed.issuer.raw) >= 0;
};
exports.issued = function (by, certificate) {
  return issued(by._parsed, certificate._parsed);
};
