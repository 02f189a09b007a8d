// buffer: 'hex:', 0x, randomFill, swap32; and, where Node's behaviour is not wanted, NUL and upper case.
'use strict';

var base = require('internal/micro/base');
var hide = base.hide;

module.exports = function (buffer) {
  var Buffer = buffer.Buffer, proto = Buffer.prototype;
  var plainFrom = Buffer.from, plainText = proto.toString;

  Buffer.from = function from(value, encoding, length) {
    if (encoding === 'hex' && typeof value === 'string' && value.slice(0, 2) === '0x') value = value.slice(2);
    return plainFrom.call(this, value, encoding, length);
  };
  Buffer.fromBinary = function (text) {
    return plainFrom.call(Buffer, text, 'latin1');
  };

  function toString(encoding, start, end) {
    if (encoding === 'hex:') {
      var pairs = plainText.call(this, 'hex', start, end).toUpperCase().match(/../g);
      return pairs ? pairs.join(':') : '';
    }
    if (base.compat) {
      if (encoding === 'hex') return plainText.call(this, 'hex', start, end).toUpperCase();
      if (encoding === undefined) {
        if (this.length === 0) return null;
        var nul = this.indexOf(0);
        return plainText.call(this, 'utf8', 0, nul < 0 ? this.length : nul);
      }
    }
    return plainText.call(this, encoding, start, end);
  }
  proto.toString = toString;

  hide(proto, 'randomFill', function (start, length) {
    start = start === undefined ? 0 : start;
    return require('crypto').randomFillSync(this, start, length === undefined ? this.length - start : length);
  });
  if (!base.compat) return;
  // The two 16-bit halves of the first four bytes change places.
  proto.swap32 = function () {
    if (this.length < 4) throw new RangeError('Buffer.swap32(): buffer too small');
    return this.fill(Buffer.concat([this.slice(2, 4), this.slice(0, 2)]), 0, 4);
  };
};
