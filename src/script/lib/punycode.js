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
function valueOf(code) {
  if (code >= 48 && code < 58) return code - 22;
  if (code >= 65 && code < 91) return code - 65;
  return code >= 97 && code < 123 ? code - 97 : 36;
}
function refuse(overflow) {
  throw new RangeError(overflow ? 'Overflow: input needs wider integers to process' : 'Invalid input');
}
exports.decode = function decode(text) {
  var basic = Math.max(0, text.lastIndexOf('-')), points = [], n = 128, i = 0, bias = 72;
  for (var j = 0; j < basic; j++) {
    if (text.charCodeAt(j) >= 128) throw new RangeError('Illegal input >= 0x80 (not a basic code point)');
    points.push(text.charCodeAt(j));
  }
  for (var at = basic ? basic + 1 : 0; at < text.length;) {
    var before = i;
    for (var weight = 1, k = 36; ; k += 36) {
      var value = at < text.length ? valueOf(text.charCodeAt(at++)) : 36;
      if (value >= 36) refuse(false);
      if (value > Math.floor((0x7fffffff - i) / weight)) refuse(true);
      i += value * weight;
      var t = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (value < t) break;
      if (weight > Math.floor(0x7fffffff / (36 - t))) refuse(true);
      weight *= 36 - t;
    }
    var count = points.length + 1;
    bias = adapt(i - before, count, before === 0);
    if (Math.floor(i / count) > 0x7fffffff - n) refuse(true);
    n += Math.floor(i / count);
    i %= count;
    points.splice(i++, 0, n);
  }
  return exports.ucs2.encode(points);
};

// A name's labels, each as `change` has it; the part before an @ stays.
function labels(domain, change) {
  var parts = domain.split('@'), local = parts.length > 1 ? parts[0] + '@' : '';
  return local + (parts.length > 1 ? parts[1] : domain).replace(/[\x2e\u3002\uff0e\uff61]/g, '.').split('.').map(change).join('.');
}
exports.toASCII = function toASCII(domain) {
  return labels(domain, function (label) {
    return /[^\x00-\x7f]/.test(label) ? 'xn--' + exports.encode(label) : label;
  });
};
exports.toUnicode = function toUnicode(domain) {
  return labels(domain, function (label) {
    return label.indexOf('xn--') === 0 ? exports.decode(label.slice(4).toLowerCase()) : label;
  });
};
exports.ucs2 = {
  decode: function (text) {
    return Array.from(text).map(function (c) {
      return c.codePointAt(0);
    });
  },
  encode: function (points) {
    return points.map(function (point) {
      return String.fromCodePoint(point);
    }).join('');
  }
};
exports.version = '2.1.0';
