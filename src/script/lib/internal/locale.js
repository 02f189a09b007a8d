// The little of Intl that scripts use without naming it: numbers and comparisons of the locale "en-US".
'use strict';

function hide(object, name, value) {
  Object.defineProperty(object, name, { value: value, writable: true, enumerable: false, configurable: true });
}

function grouped(digits) {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

hide(Number.prototype, 'toLocaleString', function toLocaleString(locales, options) {
  var value = Number(this);
  if (value !== value) return 'NaN';
  if (!isFinite(value)) return value < 0 ? '-\u221e' : '\u221e';
  options = options || {};
  var percent = options.style === 'percent';
  if (percent) value *= 100;
  var least = options.minimumFractionDigits, most = options.maximumFractionDigits;
  var money = options.style === 'currency';
  if (least === undefined) least = money ? 2 : 0;
  if (most === undefined) most = Math.max(least, money ? 2 : percent ? 0 : 3);
  var text = Math.abs(value) < 1e21 ? Math.abs(value).toFixed(most) : BigInt(Math.abs(value)).toString();
  var parts = text.split('.'), fraction = parts[1] || '';
  while (fraction.length > least && fraction[fraction.length - 1] === '0') fraction = fraction.slice(0, -1);
  text = (options.useGrouping === false ? parts[0] : grouped(parts[0])) + (fraction ? '.' + fraction : '');
  var signs = { USD: '$', EUR: '\u20ac', GBP: '\u00a3', JPY: '\u00a5' };
  if (money) text = (signs[options.currency] || options.currency + '\u00a0') + text;
  return (value < 0 || (value === 0 && 1 / value < 0) ? '-' : '') + text + (percent ? '%' : '');
});
if (typeof BigInt === 'function') {
  hide(BigInt.prototype, 'toLocaleString', function toLocaleString() {
    var text = this.toString();
    return text[0] === '-' ? '-' + grouped(text.slice(1)) : grouped(text);
  });
}

// As a dictionary sorts: letters first, then accents, then case, small before capital.
function letters(text) {
  return (text.normalize ? text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : text).toLowerCase();
}
function rank(text) {
  // Blanks, punctuation, digits, letters.
  return /^[a-z\u00c0-\uffff]/i.test(text) ? 3 : /^\d/.test(text) ? 2 : /^\s/.test(text) ? 0 : 1;
}
function order(a, b) {
  for (var i = 0; i < a.length && i < b.length; i++) {
    if (a[i] === b[i]) continue;
    var one = rank(a[i]), other = rank(b[i]);
    if (one !== other) return one < other ? -1 : 1;
    return a[i] < b[i] ? -1 : 1;
  }
  return a.length === b.length ? 0 : a.length < b.length ? -1 : 1;
}
hide(String.prototype, 'localeCompare', function localeCompare(other, locales, options) {
  if (this === null || this === undefined) throw new TypeError('String.prototype.localeCompare called on null or undefined');
  var a = String(this), b = String(other);
  if (a === b) return 0;
  options = options || {};
  var x = letters(a), y = letters(b);
  if (options.numeric) return numeric(x, y) || (options.sensitivity ? 0 : order(a, b));
  var result = order(x, y);
  if (result || options.sensitivity === 'base') return result;
  if (a.normalize) {
    x = a.normalize('NFD').toLowerCase();
    y = b.normalize('NFD').toLowerCase();
    if (x !== y) return x < y ? -1 : 1;
  }
  if (options.sensitivity === 'accent') return 0;
  for (var i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return a[i] === a[i].toLowerCase() ? -1 : 1;
  }
  return 0;
});
function numeric(a, b) {
  var parts = /\d+|\D+/g, one = a.match(parts) || [], other = b.match(parts) || [];
  for (var i = 0; i < one.length && i < other.length; i++) {
    var both = /^\d/.test(one[i]) && /^\d/.test(other[i]);
    var result = both ? +one[i] - +other[i] : order(one[i], other[i]);
    if (result) return result < 0 ? -1 : 1;
  }
  return one.length - other.length;
}
