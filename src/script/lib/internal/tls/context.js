// Secure contexts: certificates, keys and whom to trust, read once.
'use strict';

var asymmetric = require('internal/crypto/asymmetric');
var common = require('internal/crypto/common');
var errors = require('internal/errors');
var x509 = require('internal/crypto/x509');
var codes = errors.codes;

errors.makeCode('ERR_TLS_INVALID_PROTOCOL_VERSION', TypeError, function (version, which) {
  return JSON.stringify(version) + ' is not a valid ' + which + ' TLS protocol version';
});
errors.makeCode('ERR_TLS_INVALID_PROTOCOL_METHOD', TypeError, function (text) {
  return text;
});
errors.makeCode('ERR_TLS_PROTOCOL_VERSION_CONFLICT', TypeError, function (version, method) {
  return 'TLS protocol version ' + JSON.stringify(version) + ' conflicts with secureProtocol ' + JSON.stringify(method);
});

var versions = { TLSv1: 0x301, 'TLSv1.1': 0x302, 'TLSv1.2': 0x303, 'TLSv1.3': 0x304 };
var methods = { SSLv23: [0x303, 0x304], TLS: [0x303, 0x304], TLSv1: [0x301, 0x301], TLSv1_1: [0x302, 0x302], TLSv1_2: [0x303, 0x303] };
function range(options) {
  var method = options.secureProtocol, least = options.minVersion, most = options.maxVersion;
  if (method) {
    errors.checkString(method, 'options.secureProtocol');
    ['min', 'max'].forEach(function (word) {
      var given = options[word + 'Version'];
      if (given !== undefined && given !== null) throw new codes.ERR_TLS_PROTOCOL_VERSION_CONFLICT(given, method);
    });
    var match = /^(SSLv2|SSLv3|SSLv23|TLS|TLSv1|TLSv1_1|TLSv1_2)(_client|_server)?_method$/.exec(method);
    if (!match) throw new codes.ERR_TLS_INVALID_PROTOCOL_METHOD('Unknown method: ' + method);
    if (!methods[match[1]]) throw new codes.ERR_TLS_INVALID_PROTOCOL_METHOD(match[1] + ' methods disabled');
    return methods[match[1]];
  }
  var tls = require('tls');
  return [[least, tls.DEFAULT_MIN_VERSION, 'minimum'], [most, tls.DEFAULT_MAX_VERSION, 'maximum']].map(function (row) {
    var value = row[0] === undefined || row[0] === null ? row[1] : row[0];
    if (!Object.prototype.hasOwnProperty.call(versions, value)) throw new codes.ERR_TLS_INVALID_PROTOCOL_VERSION(value, row[2]);
    return versions[value];
  });
}

function noStart() {
  return common.openssl('0480006C', 'PEM routines', 'no start line', 'PEM_NO_START_LINE');
}
var kinds = ['string', 'Buffer', 'TypedArray', 'DataView'];
function check(value, name) {
  if (typeof value === 'string' || ArrayBuffer.isView(value)) return value;
  throw new codes.ERR_INVALID_ARG_TYPE(name, kinds, value);
}
// One, several, or none.
function listOf(value) {
  return value === undefined || value === null || value === false || value === '' ? [] : Array.isArray(value) ? value : [value];
}
// Authorities that do not read are none; a certificate of its own has to.
function certificates(value, name, own) {
  var found = listOf(value).map(function (one) {
    var list = x509.certificatesOf(check(one, name));
    if (!list && own) throw noStart();
    return list || [];
  });
  return [].concat.apply([], found);
}
// { pem, passphrase }, a KeyObject, or the key itself.
function keyParts(value, passphrase) {
  if (value !== null && typeof value === 'object' && value.pem !== undefined) {
    if (value.passphrase !== undefined && value.passphrase !== null) passphrase = value.passphrase;
    value = value.pem;
  }
  if (typeof value === 'object' && value !== null && value._parts) return value._parts;
  check(value, 'options.key');
  return asymmetric.take({ key: value, passphrase: passphrase === null || passphrase === undefined ? '' : passphrase }, 'private', true);
}

function ticketKeysOf(keys) {
  if (!ArrayBuffer.isView(keys)) throw new codes.ERR_INVALID_ARG_TYPE('options.ticketKeys', ['Buffer', 'TypedArray', 'DataView'], keys);
  if (keys.byteLength !== 48) throw new codes.ERR_INVALID_ARG_VALUE('options.ticketKeys', keys.byteLength, 'must be exactly 48 bytes');
  return Buffer.from(Buffer.from(keys.buffer, keys.byteOffset, keys.byteLength));
}
function sessionOptions(options, made) {
  if (options.sessionIdContext !== undefined && options.sessionIdContext !== null) {
    errors.checkString(options.sessionIdContext, 'options.sessionIdContext');
    made.sessionContext = options.sessionIdContext;
  }
  if (options.ticketKeys !== undefined && options.ticketKeys !== null) made.ticketKeys = ticketKeysOf(options.ticketKeys);
  if (options.sessionTimeout !== undefined && options.sessionTimeout !== null) {
    errors.checkInteger(options.sessionTimeout, 'options.sessionTimeout', 0, 0x7fffffff);
    made.sessionSeconds = options.sessionTimeout;
  }
}

function SecureContext(options) {
  options = options || {};
  errors.checkObject(options, 'options');
  var made = { certificates: [], key: null, authorities: null, versions: range(options), options: options.secureOptions || 0,
    ticketKeys: null, sessionContext: '', sessionSeconds: 300 };
  if (options.passphrase !== undefined && options.passphrase !== null) errors.checkString(options.passphrase, 'options.passphrase');
  if (options.ciphers !== undefined && options.ciphers !== null) errors.checkString(options.ciphers, 'options.ciphers');
  sessionOptions(options, made);
  if (options.ca !== undefined && options.ca !== null) made.authorities = certificates(options.ca, 'options.ca');
  if (options.pfx) {
    listOf(options.pfx).forEach(function (one) {
      var given = one && one.buf !== undefined ? one : { buf: one, passphrase: options.passphrase };
      var read = require('internal/crypto/pkcs12').read(common.bytesOf(check(given.buf, 'options.pfx'), 'pfx'),
          given.passphrase === undefined ? options.passphrase : given.passphrase);
      made.key = asymmetric.readDer(read.key, true);
      made.certificates = read.certificates;
    });
  }
  if (listOf(options.cert).length) made.certificates = certificates(listOf(options.cert)[0], 'options.cert', true);
  listOf(options.key).slice(0, 1).forEach(function (one) {
    made.key = keyParts(one, options.passphrase);
  });
  if (made.key && made.certificates.length) {
    var own = x509.partsOf(made.certificates[0]);
    if (!own || !own.public.equals(made.key.public)) {
      throw common.openssl('05800074', 'x509 certificate routines', 'key values mismatch', 'X509_KEY_VALUES_MISMATCH');
    }
  }
  errors.define(this, '_secure', made);
  this.context = {};
}
exports.SecureContext = SecureContext;
exports.createSecureContext = function createSecureContext(options) {
  return new SecureContext(options);
};

// ---- whom to trust when nobody said so: the machine's own bundle, if it has one

var roots = null;
function rootsOf() {
  if (roots) return roots;
  roots = [];
  var env = process.env, fs = require('fs');
  [env.SSL_CERT_FILE || '/etc/ssl/certs/ca-certificates.crt', env.NODE_EXTRA_CA_CERTS].forEach(function (file) {
    if (!file) return;
    try {
      roots = roots.concat(x509.certificatesOf(fs.readFileSync(file)) || []);
    } catch (e) {
      if (file === env.NODE_EXTRA_CA_CERTS) {
        process.emitWarning('Ignoring extra certs from `' + file + '`, load failed: ' + e.message);
      }
    }
  });
  return roots;
}
exports.authoritiesOf = function (context) {
  return context._secure.authorities || rootsOf();
};
