// punycode (RFC 3492), as far as host names need it.
'use strict';

function adapt(delta, count, first) {
  delta = first ? Math.floor(delta / 700) : delta >> 1;
  delta += Math.floor(delta / count);
  var k = 0;
  for (; delta > 455; k += 36) delta = Math.floor(delta / 35);
  return k + Math.floor(36 * delta / (delta + 38));
}
function digit(value) {
  return String.fromCharCode(value < 26 ? value + 97 : value + 22);
}

exports.encode = function encode(text) {
  var points = Array.from(text).map(function (c) {
    return c.codePointAt(0);
  });
  var out = points.filter(function (c) {
    return c < 128;
  }).map(function (c) {
    return String.fromCharCode(c);
  });
  var basic = out.length, handled = basic, n = 128, delta = 0, bias = 72;
  if (basic) out.push('-');
  while (handled < points.length) {
    var next = points.reduce(function (least, c) {
      return c >= n && c < least ? c : least;
    }, 0x7fffffff);
    delta += (next - n) * (handled + 1);
    n = next;
    for (var i = 0; i < points.length; i++) {
      if (points[i] < n) delta++;
      if (points[i] !== n) continue;
      var q = delta;
      for (var k = 36; ; k += 36) {
        var t = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
        if (q < t) break;
        out.push(digit(t + (q - t) % (36 - t)));
        q = Math.floor((q - t) / (36 - t));
      }
      out.push(digit(q));
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    n++;
  }
  return out.join('');
};
exports.toASCII = function toASCII(domain) {
  return domain.split('.').map(function (label) {
    return /[^\x00-\x7f]/.test(label) ? 'xn--' + exports.encode(label) : label;
  }).join('.');
};
exports.version = '2.1.0';
