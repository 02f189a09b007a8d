// String, RegExp and Date: what newer editions added, and V8's form of dates.
'use strict';

var es = require('internal/es');

function text(value) {
  if (value === null || value === undefined) throw new TypeError('String.prototype method called on null or undefined');
  return String(value);
}

function repeatTo(filler, length) {
  if (length <= 0 || filler === '') return '';
  return filler.repeat(Math.ceil(length / filler.length)).slice(0, length);
}

function needText(value) {
  if (value instanceof RegExp) throw new TypeError('First argument must not be a regular expression');
  return String(value);
}

var add = es.add;

add(String.prototype, {
  includes: function includes(part, from) {
    return text(this).indexOf(needText(part), from) >= 0;
  },
  startsWith: function startsWith(part, from) {
    var all = text(this), at = Math.min(Math.max(Math.trunc(from) || 0, 0), all.length);
    part = needText(part);
    return all.slice(at, at + part.length) === part;
  },
  endsWith: function endsWith(part, end) {
    var all = text(this);
    part = needText(part);
    end = end === undefined ? all.length : Math.min(Math.max(Math.trunc(end) || 0, 0), all.length);
    return end >= part.length && all.slice(end - part.length, end) === part;
  },
  repeat: function repeat(count) {
    count = Math.trunc(+count) || 0;
    if (count < 0 || count === Infinity) throw new RangeError('Invalid count value: ' + count);
    return new Array(count + 1).join(text(this));
  },
  padStart: function padStart(length, filler) {
    var all = text(this);
    return repeatTo(filler === undefined ? ' ' : String(filler), length - all.length) + all;
  },
  padEnd: function padEnd(length, filler) {
    var all = text(this);
    return all + repeatTo(filler === undefined ? ' ' : String(filler), length - all.length);
  },
  trimStart: function trimStart() {
    return text(this).replace(/^\s+/, '');
  },
  trimEnd: function trimEnd() {
    return text(this).replace(/\s+$/, '');
  },
  codePointAt: function codePointAt(at) {
    var all = text(this), high = all.charCodeAt(at || 0), low;
    if (high !== high) return undefined;
    if (high >= 0xd800 && high < 0xdc00 && (low = all.charCodeAt((at || 0) + 1)) >= 0xdc00 && low < 0xe000) {
      return (high - 0xd800) * 1024 + (low - 0xdc00) + 0x10000;
    }
    return high;
  },
  at: function at(index) {
    var all = text(this), i = Math.trunc(+index) || 0;
    if (i < 0) i += all.length;
    return i < 0 || i >= all.length ? undefined : all[i];
  },
  replaceAll: function replaceAll(what, by) {
    var all = text(this);
    if (what instanceof RegExp) {
      if (!what.global) throw new TypeError('replaceAll must be called with a global RegExp');
      return all.replace(what, by);
    }
    what = String(what);
    var out = '', from = 0, at;
    for (at = all.indexOf(what, 0); at >= 0; at = all.indexOf(what, at + (what.length || 1))) {
      var piece = typeof by === 'function' ? String(by(what, at, all)) : what === '' ? String(by)
        : what.replace(what, String(by));
      out += all.slice(from, at) + piece;
      from = at + what.length;
      if (what === '' && at >= all.length) break;
    }
    return out + all.slice(from);
  },
  matchAll: function matchAll(pattern) {
    var all = text(this);
    if (pattern instanceof RegExp && !pattern.global) {
      throw new TypeError('String.prototype.matchAll called with a non-global RegExp argument');
    }
    var copy = pattern instanceof RegExp ? new RegExp(pattern.source, es.flagsOf(pattern)) : new RegExp(pattern, 'g');
    if (pattern instanceof RegExp) copy.lastIndex = pattern.lastIndex;
    return es.makeIterator('RegExp String Iterator', function () {
      var match = copy.exec(all);
      if (match && match[0] === '') copy.lastIndex++;
      return match ? { value: match, done: false } : { value: undefined, done: true };
    });
  },
  normalize: function normalize() {
    return text(this);
  },
  isWellFormed: function isWellFormed() {
    return !/(?:[^\ud800-\udbff]|^)[\udc00-\udfff]|[\ud800-\udbff](?:[^\udc00-\udfff]|$)/.test(text(this));
  }
});
add(String.prototype, { trimLeft: String.prototype.trimStart, trimRight: String.prototype.trimEnd });
add(String, {
  fromCodePoint: function fromCodePoint() {
    var out = '';
    for (var i = 0; i < arguments.length; i++) {
      var code = +arguments[i];
      if (!(code >= 0 && code <= 0x10ffff && Math.floor(code) === code)) {
        throw new RangeError('Invalid code point ' + arguments[i]);
      }
      out += code < 0x10000 ? String.fromCharCode(code)
        : String.fromCharCode(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
    }
    return out;
  },
  raw: function raw(strings) {
    var parts = strings.raw, out = '';
    for (var i = 0; i < parts.length; i++) {
      out += parts[i];
      if (i + 1 < parts.length && i + 1 < arguments.length) out += String(arguments[i + 1]);
    }
    return out;
  }
});

es.flagsOf = function (pattern) {
  return (pattern.global ? 'g' : '') + (pattern.ignoreCase ? 'i' : '') + (pattern.multiline ? 'm' : '') +
      (pattern.dotAll ? 's' : '') + (pattern.unicode ? 'u' : '') + (pattern.sticky ? 'y' : '');
};
if (!('flags' in RegExp.prototype)) {
  Object.defineProperty(RegExp.prototype, 'flags', {
    get: function () {
      return es.flagsOf(this);
    },
    configurable: true
  });
}

require('internal/dates');
require('internal/locale');
