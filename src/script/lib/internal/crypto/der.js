// DER (X.690): writing what keys and certificates are made of, and reading it. What does not read throws an Error.
'use strict';

function header(tag, length) {
  if (length < 128) return Buffer.from([tag, length]);
  var bytes = [];
  for (var rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Buffer.from([tag, 128 | bytes.length].concat(bytes));
}
// One element; its content is bytes, or a list of them.
function make(tag, content) {
  if (Array.isArray(content)) content = Buffer.concat(content);
  return Buffer.concat([header(tag, content.length), content]);
}
exports.make = make;
exports.sequence = function () {
  return make(0x30, Array.prototype.slice.call(arguments));
};
exports.set = function () {
  return make(0x31, Array.prototype.slice.call(arguments));
};
// An unsigned number, its highest byte first.
exports.integer = function (bytes) {
  if (typeof bytes === 'number') bytes = Buffer.from(('0' + bytes.toString(16)).slice(-(2 * Math.ceil(bytes.toString(16).length / 2))), 'hex');
  var start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start++;
  bytes = bytes.slice(start);
  if (!bytes.length) bytes = Buffer.alloc(1);
  return make(2, bytes[0] & 128 ? [Buffer.alloc(1), bytes] : bytes);
};
exports.octets = function (bytes) {
  return make(4, bytes);
};
exports.bits = function (bytes) {
  return make(3, [Buffer.alloc(1), bytes]);
};
exports.nothing = Buffer.from([5, 0]);
exports.yes = Buffer.from([1, 1, 255]);
exports.text = function (tag, text) {
  return make(tag, Buffer.from(text, tag === 0x1e ? 'utf16le' : 'utf8'));
};
// What stands behind [number], constructed or not.
exports.tagged = function (number, content, primitive) {
  return make((primitive ? 0x80 : 0xa0) | number, content);
};
exports.oid = function (text) {
  var numbers = text.split('.').map(Number), bytes = [];
  numbers.splice(0, 2, numbers[0] * 40 + numbers[1]);
  numbers.forEach(function (number) {
    var parts = [number % 128];
    for (var rest = Math.floor(number / 128); rest > 0; rest = Math.floor(rest / 128)) parts.unshift(128 | rest % 128);
    bytes = bytes.concat(parts);
  });
  return make(6, Buffer.from(bytes));
};

// ---- reading

function Element(bytes, at, end) {
  if (end - at < 2) throw new Error('too short');
  this.tag = bytes[at];
  var size = bytes[at + 1], start = at + 2;
  if ((this.tag & 31) === 31) throw new Error('tag');
  if (size & 128) {
    var count = size & 127;
    if (!count || count > 4 || count > end - start) throw new Error('length');
    size = 0;
    while (count--) size = size * 256 + bytes[start++];
  }
  if (size > end - start) throw new Error('too long');
  this._bytes = bytes;
  this.start = at;
  this._content = start;
  this.end = start + size;
}
Element.prototype = {
  // With its tag and length, and without.
  get raw() {
    return this._bytes.slice(this.start, this.end);
  },
  get content() {
    return this._bytes.slice(this._content, this.end);
  },
  // Those that it is made of.
  get parts() {
    var parts = [], at = this._content;
    while (at < this.end) {
      var part = new Element(this._bytes, at, this.end);
      parts.push(part);
      at = part.end;
    }
    return parts;
  },
  // Throws unless the tag is this.
  expect: function (tag) {
    if (this.tag !== tag) throw new Error('tag');
    return this;
  },
  get oid() {
    var bytes = this.expect(6).content, numbers = [], value = 0;
    if (!bytes.length) throw new Error('oid');
    for (var i = 0; i < bytes.length; i++) {
      value = value * 128 + (bytes[i] & 127);
      if (!(bytes[i] & 128)) {
        numbers.push(value);
        value = 0;
      }
    }
    var first = Math.min(Math.floor(numbers[0] / 40), 2);
    return [first, numbers[0] - first * 40].concat(numbers.slice(1)).join('.');
  },
  // An unsigned number's bytes without zeros before them.
  get number() {
    var bytes = this.expect(2).content, start = 0;
    while (start < bytes.length - 1 && bytes[start] === 0) start++;
    return bytes.slice(start);
  },
  get bits() {
    return this.expect(3).content.slice(1);
  }
};
// The one element that the bytes are; with `partial`, the one that they begin with.
exports.read = function (bytes, partial) {
  var element = new Element(bytes, 0, bytes.length);
  if (!partial && element.end !== bytes.length) throw new Error('rest');
  return element;
};
