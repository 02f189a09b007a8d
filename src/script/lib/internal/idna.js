// Host names outside of ASCII, after UTS #46 as the URL Standard uses it. The mapping is what normalisation and lower
// case make of a character, with the exceptions below; what may stand in a name is told by the engine's own tables of
// categories, on Duktape (which has none) by a few ranges.
'use strict';

var punycode = require('punycode');

function pattern(source, plain) {
  try {
    return new RegExp(source, 'u');
  } catch (e) {
    return plain;
  }
}
var ignored = pattern('[\\xad\\u034f\\u180b-\\u180d\\u180f\\u200b\\u2060\\u2064\\ufe00-\\ufe0f\\ufeff\\u{e0100}-\\u{e01ef}]',
  /[\xad\u034f\u180b-\u180d\u180f\u200b\u2060\u2064\ufe00-\ufe0f\ufeff]/);
// Controls, separators, what is not assigned or private, and characters of bidirectional and annotated text.
var refused = pattern('[\\p{Cc}\\p{Cn}\\p{Co}\\p{Cs}\\p{Zs}\\p{Zl}\\p{Zp}\\u061c\\u06dd\\u070f\\u115f\\u1160\\u17b4\\u17b5\\u180e' +
  '\\u200e\\u200f\\u2024-\\u2026\\u202a-\\u202e\\u2061-\\u206f\\u2132\\u2183\\u2ff0-\\u2fff\\u3164\\uffa0\\ufff9-\\ufffd\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e007f}]',
/[\x80-\xa0\u06dd\u070f\u1680\u2000-\u200a\u200e\u200f\u2028-\u202f\u205f\u2061-\u206f\u3000\ud800-\udfff\ufff9-\ufffd]/);
var marks = pattern('^\\p{M}', /^[\u0300-\u036f]/);
// Letters that are written from right to left, and those that are not.
var rightToLeft = pattern('[\\u05be\\u05c0\\u05c3\\u05c6\\u05d0-\\u05f4\\u0608\\u060b\\u060d\\u061b-\\u064a\\u066d-\\u066f\\u0671-\\u06d5\\u06e5\\u06e6' +
  '\\u06ee\\u06ef\\u06fa-\\u0710\\u0712-\\u072f\\u074d-\\u07a5\\u07b1\\u07c0-\\u07ea\\u07f4\\u07f5\\u0800-\\u0815\\u0840-\\u0858\\u0860-\\u08c9' +
  '\\ufb1d\\ufb1f-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{1091b}\\u{10920}-\\u{10cff}\\u{1e800}-\\u{1e8cf}\\u{1e900}-\\u{1e943}\\u{1ec70}-\\u{1eeff}]',
/[\u05d0-\u05f4\u061b-\u064a\u0671-\u06d5\u06fa-\u0710\u0712-\u072f\u074d-\u07a5\ufb1d-\ufdff\ufe70-\ufefc]/);
var leftToRight = /[a-z\xaa\xb5\xba\xc0-\u02b8\u0370-\u0373\u0376-\u03ff\u0400-\u0482\u048a-\u0588\u0904-\u0939\u1e00-\u1fff\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff\uac00-\ud7a3]/;
var joiner = /[\u200c\u200d]/, virama = /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84\u1039\u103a\u1714\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3]$/;
// Letters whose dual forms are joined: the non-joiner may stand between them.
var joining = /[\u0620\u0626\u0628\u062a-\u062e\u0633-\u063f\u0641-\u0647\u0649\u064a\u0678-\u0687\u069a-\u06bf\u06c1\u06c2\u06cc\u06ce\u06d0\u06d1][\u064b-\u065f]*$/;

// What the mapping refuses, although something is left of it.
var never = /[\u04c0\u10a0-\u10c5\u1806\u2024-\u2026\u2132\u2183\u2427-\u2429\u2488-\u249b\u33c2\u33c7\u33d8\ufe12\ufe19\ufe30\ufe52]/;

function mapped(text) {
  text = text.replace(/\u1e9e/g, 'ss').replace(/\u03f2|\u03f9/g, '\u03c3').replace(/\u0345/g, '\u03b9');
  // Cherokee is kept in its upper case.
  text = text.replace(/[\uab70-\uabbf]/g, function (c) {
    return String.fromCharCode(c.charCodeAt(0) - 0xab70 + 0x13a0);
  }).replace(/[\u13f8-\u13fd]/g, function (c) {
    return String.fromCharCode(c.charCodeAt(0) - 8);
  });
  if (text.normalize && /[\u1f80-\u1ffc]/.test(text)) text = text.normalize('NFKD').replace(/\u0345/g, '\u03b9');
  text = without(text, ignored);
  if (text.normalize) text = text.normalize('NFKC');
  text = text.replace(/[^\u13a0-\u13f5]+/g, function (part) {
    return part.toLowerCase();
  });
  if (text.normalize) text = text.normalize('NFKC');
  return without(text, ignored).replace(/\u3002/g, '.');
}
function without(text, what) {
  return what.test(text) ? text.replace(new RegExp(what.source, what.unicode ? 'gu' : 'g'), '') : text;
}
function joinersFit(label) {
  for (var i = 0; i < label.length; i++) {
    if (!joiner.test(label[i])) continue;
    var before = label.slice(0, i);
    if (!virama.test(before) && !(label[i] === '\u200c' && joining.test(before))) return false;
  }
  return true;
}
function fits(label) {
  if (marks.test(label) || refused.test(label) || !joinersFit(label)) return false;
  return !rightToLeft.test(label) || !leftToRight.test(label);
}

// The name in ASCII and lower case, or null.
exports.toASCII = function toASCII(name) {
  if (never.test(name)) return null;
  var labels = mapped(name).split('.');
  for (var i = 0; i < labels.length; i++) {
    var label = labels[i], shown = label;
    if (label.slice(0, 4) === 'xn--') {
      if (/[^\x00-\x7f]/.test(label)) return null;
      try {
        shown = punycode.decode(label.slice(4));
      } catch (e) {
        return null;
      }
      if (!/[^\x00-\x7f]/.test(shown) || mapped(shown) !== shown || punycode.encode(shown) !== label.slice(4)) return null;
    } else if (/[^\x00-\x7f]/.test(label)) {
      labels[i] = 'xn--' + punycode.encode(label);
    }
    if (!fits(shown)) return null;
  }
  return labels.join('.');
};
// A name that toASCII gave, as it is read.
exports.toUnicode = function toUnicode(name) {
  return name.split('.').map(function (label) {
    return label.slice(0, 4) === 'xn--' ? punycode.decode(label.slice(4)) : label;
  }).join('.');
};
