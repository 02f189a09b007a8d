// tls: certificates of its own, checks of the peer by hashes, and names that servers are asked for by themselves.
'use strict';

var base = require('internal/micro/base');
var certificates = require('internal/micro/certificates');

// A list of { fingerprint, digest }, the peer's own first; throwing refuses.
function judge(check) {
  return function (host, certificate) {
    var list = [], seen = [];
    for (var one = certificate; one && one.raw && seen.indexOf(one) < 0; one = one.issuerCertificate) {
      seen.push(one);
      list.push(certificates.describe(one.raw));
    }
    try {
      check(list);
    } catch (e) {
      return e instanceof Error ? e : new Error(String(e));
    }
  };
}

module.exports = function (tls) {
  var connect = tls.connect;
  tls.connect = function (options) {
    if (options === null || typeof options !== 'object') return connect.apply(this, arguments);
    options = Object.assign({}, options);
    if (options.host === undefined) options.host = '127.0.0.1';
    if (options.servername === undefined && !require('net').isIP(options.host)) options.servername = options.host;
    // It is asked whatever authorities say, and refuses by itself.
    if (typeof options.checkServerIdentity === 'function') {
      options.checkServerIdentity = judge(options.checkServerIdentity);
      options._decides = true;
    }
    return connect.apply(this, [options].concat(Array.prototype.slice.call(arguments, 1)));
  };
  tls.generateCertificate = certificates.generate;
  tls.loadCertificate = certificates.load;
  tls.generateRandomInteger = function (low, high) {
    return randomInteger(String(low), String(high));
  };
  Object.defineProperty(tls.TLSSocket.prototype, 'ALPNProtocol', { get: function () {
    return this.alpnProtocol || undefined;
  }, configurable: true });
  base.objectId(tls.TLSSocket.prototype, 'tls.socket');
  base.objectId(tls.Server.prototype, 'tls.server');
};

// ---- numbers of any size, as decimal digits

function toBytes(digits) {
  if (!/^\d+$/.test(digits)) throw base.fail('tls.generateRandomInteger(): Invalid parameters');
  var bytes = [];
  for (var i = 0; i < digits.length; i++) {
    var carry = +digits[i];
    for (var k = bytes.length - 1; k >= 0; k--) {
      carry += bytes[k] * 10;
      bytes[k] = carry & 255;
      carry >>= 8;
    }
    if (carry) bytes.unshift(carry);
  }
  return bytes;
}
function toDigits(bytes) {
  var digits = '';
  bytes = bytes.slice();
  while (bytes.some(Boolean)) {
    var rest = 0;
    for (var k = 0; k < bytes.length; k++) {
      rest = rest * 256 + bytes[k];
      bytes[k] = Math.floor(rest / 10);
      rest %= 10;
    }
    digits = rest + digits;
  }
  return digits || '0';
}
// a + sign * b, as long as the longer one and a byte; the result is not negative.
function combine(a, b, sign) {
  var size = Math.max(a.length, b.length) + 1, made = [], carry = 0;
  for (var i = 1; i <= size; i++) {
    var sum = (a[a.length - i] || 0) + sign * (b[b.length - i] || 0) + carry;
    carry = sum < 0 ? -1 : sum > 255 ? 1 : 0;
    made.unshift(sum & 255);
  }
  return carry < 0 ? null : made;
}
// From low to high, both included.
function randomInteger(low, high) {
  var least = toBytes(low), range = combine(toBytes(high), least, -1), crypto = require('crypto');
  if (!range) throw base.fail('tls.generateRandomInteger(): Invalid parameters');
  while (range.length > 1 && !range[0]) range.shift();
  var mask = 1;
  while (mask < range[0]) mask = mask * 2 + 1;
  for (;;) {
    var drawn = Array.prototype.slice.call(crypto.randomBytes(range.length));
    drawn[0] &= mask;
    if (combine(range, drawn, -1)) return toDigits(combine(least, drawn, 1));
  }
}
