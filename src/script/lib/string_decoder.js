// string_decoder: text from chunks that may end inside a character.
'use strict';

var ops = binding('buffer');
var codes = require('internal/errors').codes;

function StringDecoder(encoding) {
  this.encoding = require('internal/encodings').normalize(encoding === undefined || encoding === null || encoding === '' ? 'utf8' : encoding);
  if (!this.encoding) throw new codes.ERR_UNKNOWN_ENCODING(encoding);
  Object.defineProperty(this, '_rest', { value: new Uint8Array(0), writable: true });
  Object.defineProperty(this, '_want', { value: 0, writable: true });
  Object.defineProperty(this, '_last', { value: null, writable: true });
}

// How many bytes at the end are the start of something that may go on.
function incomplete(bytes, encoding) {
  var n = bytes.length;
  if (encoding === 'utf16le') {
    var odd = n % 2;
    if (n >= 2 + odd && (bytes[n - odd - 1] & 0xfc) === 0xd8) return 2 + odd;
    return odd;
  }
  if (encoding === 'base64' || encoding === 'base64url') return n % 3;
  if (encoding !== 'utf8') return 0;
  for (var back = 1; back <= Math.min(3, n); back++) {
    var c = bytes[n - back];
    if ((c & 0xc0) === 0x80) continue;
    // As in Node the first byte alone says how many there are, whether or not they can make a character.
    var want = c >= 0xf8 ? 1 : c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : c >= 0xc0 ? 2 : 1;
    return want <= back ? 0 : back;
  }
  return 0;
}

// Halves of pairs survive in UTF-16.
function decode(bytes, end, encoding) {
  if (encoding === 'utf16le') return Buffer.prototype.toString.call(require('buffer').adopt(bytes), encoding, 0, end);
  return ops.decode(bytes, 0, end, encoding);
}

StringDecoder.prototype.write = function write(chunk) {
  if (typeof chunk === 'string') return chunk;
  if (!ArrayBuffer.isView(chunk)) {
    throw new codes.ERR_INVALID_ARG_TYPE('buf', ['Buffer', 'TypedArray', 'DataView'], chunk);
  }
  var bytes = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  // The second byte of a unit ends it, whatever it is half of.
  if (this.encoding === 'utf16le' && this._rest.length === 1 && bytes.length) {
    var unit = String.fromCharCode(this._rest[0] | bytes[0] << 8);
    if (this._last) this._last.set([this._rest[0], bytes[0]]);
    this._rest = new Uint8Array(0);
    return unit + this.write(bytes.subarray(1));
  }
  if (this._rest.length) {
    var all = new Uint8Array(this._rest.length + bytes.length);
    all.set(this._rest);
    all.set(bytes, this._rest.length);
    bytes = all;
    if (this._last) this._last.set(bytes.subarray(0, Math.min(this._want, bytes.length)));
  }
  var keep = incomplete(bytes, this.encoding);
  var text = decode(bytes, bytes.length - keep, this.encoding);
  this._rest = new Uint8Array(keep);
  this._want = keep ? wanted(bytes, keep, this.encoding) : 0;
  for (var i = 0; i < keep; i++) this._rest[i] = bytes[bytes.length - keep + i];
  return text;
};
// The bytes of the character that began.
function wanted(bytes, keep, encoding) {
  var c = bytes[bytes.length - keep];
  if (encoding === 'utf8') return c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
  return encoding === 'utf16le' ? keep >= 2 ? 4 : 2 : 3;
}
StringDecoder.prototype.end = function end(chunk) {
  var text = chunk === undefined ? '' : this.write(chunk);
  if (this._rest.length) {
    var rest = this._rest;
    this._rest = new Uint8Array(0);
    text += decode(rest, rest.length, this.encoding);
  }
  return text;
};
StringDecoder.prototype.text = function (chunk, from) {
  this._rest = new Uint8Array(0);
  return this.write(chunk.slice(from));
};
// The bytes of the character that is, or was last, in pieces.
Object.defineProperty(StringDecoder.prototype, 'lastChar', {
  get: function () {
    if (!this._last) {
      this._last = require('buffer').Buffer.alloc(4);
      this._last.set(this._rest);
    }
    return this._last;
  },
  enumerable: true,
  configurable: true
});
Object.defineProperty(StringDecoder.prototype, 'lastNeed', {
  get: function () {
    return this._rest.length ? this._want - this._rest.length : 0;
  },
  configurable: true
});
Object.defineProperty(StringDecoder.prototype, 'lastTotal', {
  get: function () {
    return this._rest.length ? this._want : 0;
  },
  configurable: true
});

exports.StringDecoder = StringDecoder;
Object.defineProperty(exports, 'unfinished', { value: incomplete });
