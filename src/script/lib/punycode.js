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

// The text of a label, without its "xn--".
exports.decode = function decode(text) {
  var cut = text.lastIndexOf('-'), points = [], n = 128, i = 0, bias = 72;
  for (var j = 0; j < cut; j++) {
    if (text.charCodeAt(j) >= 128) throw new RangeError('Illegal input >= 0x80 (not a basic code point)');
    points.push(text.charCodeAt(j));
  }
  for (var at = cut > 0 ? cut + 1 : 0; at < text.length;) {
    var before = i;
    for (var weight = 1, k = 36; ; k += 36) {
      if (at >= text.length) throw new RangeError('Invalid input');
      var value = /[a-z0-9]/i.test(text[at]) ? parseInt(text[at++], 36) : 36;
      // Letters come before digits.
      value = value >= 36 ? 36 : value >= 10 ? value - 10 : value + 26;
      if (value >= 36) throw new RangeError('Invalid input');
      i += value * weight;
      if (i > 0x7fffffff) throw new RangeError('Overflow: input needs wider integers to process');
      var t = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (value < t) break;
      weight *= 36 - t;
    }
    var count = points.length + 1;
    bias = adapt(i - before, count, before === 0);
    n += Math.floor(i / count);
    i %= count;
    points.splice(i++, 0, n);
  }
  return exports.ucs2.encode(points);
};
exports.toUnicode = function toUnicode(domain) {
  return domain.split('.').map(function (label) {
    return /^xn--/.test(label) ? exports.decode(label.slice(4).toLowerCase()) : label;
  }).join('.');
};
exports.ucs2 = {
  decode: function (text) {
    return Array.from(text).map(function (c) {
      return c.codePointAt(0);
    });
  },
  encode: function (points) {
    return points.map(function (c) {
      return String.fromCodePoint(c);
    }).join('');
  }
};
exports.version = '2.1.0';
