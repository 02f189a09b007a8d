// TextEncoder and TextDecoder.
'use strict';

var ops = binding('buffer');
var codes = require('internal/errors').codes;

function TextEncoder() {
  if (!(this instanceof TextEncoder)) throw new TypeError("Class constructor TextEncoder cannot be invoked without 'new'");
}
TextEncoder.prototype.encode = function encode(text) {
  return ops.encode(text === undefined ? '' : String(text), 'utf8');
};
TextEncoder.prototype.encodeInto = function encodeInto(text, into) {
  var read = 0, written = 0;
  var parts = require('internal/es').splitText(String(text));
  for (var i = 0; i < parts.length; i++) {
    var bytes = ops.encode(parts[i], 'utf8');
    if (written + bytes.length > into.length) break;
    into.set(bytes, written);
    written += bytes.length;
    read += parts[i].length;
  }
  return { read: read, written: written };
};
Object.defineProperty(TextEncoder.prototype, 'encoding', {
  get: function () {
    return 'utf-8';
  },
  enumerable: true,
  configurable: true
});

var names = {
  'utf-8': 'utf8', utf8: 'utf8', 'unicode-1-1-utf-8': 'utf8', 'utf-16le': 'utf16le', 'utf-16': 'utf16le', ucs2: 'utf16le',
  latin1: 'latin1', 'iso-8859-1': 'latin1', ascii: 'latin1', 'us-ascii': 'latin1', 'windows-1252': 'latin1'
};
var shown = { utf8: 'utf-8', utf16le: 'utf-16le', latin1: 'windows-1252' };

function TextDecoder(label, options) {
  if (!(this instanceof TextDecoder)) throw new TypeError("Class constructor TextDecoder cannot be invoked without 'new'");
  var name = names[String(label === undefined ? 'utf-8' : label).trim().toLowerCase()];
  if (!name) {
    var error = new RangeError('The "' + label + '" encoding is not supported');
    error.code = 'ERR_ENCODING_NOT_SUPPORTED';
    throw error;
  }
  Object.defineProperty(this, '_name', { value: name });
  Object.defineProperty(this, '_decoder', { value: null, writable: true });
  Object.defineProperty(this, '_started', { value: false, writable: true });
  this.encoding = shown[name];
  this.fatal = !!(options && options.fatal);
  this.ignoreBOM = !!(options && options.ignoreBOM);
}
TextDecoder.prototype.decode = function decode(input, options) {
  var bytes;
  if (input === undefined) bytes = new Uint8Array(0);
  else if (ArrayBuffer.isView(input)) bytes = new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  else if (input instanceof ArrayBuffer) bytes = new Uint8Array(input);
  else throw new codes.ERR_INVALID_ARG_TYPE('list', ['ArrayBuffer', 'ArrayBufferView'], input);
  if (this.fatal && this._name === 'utf8' && !(options && options.stream) && !ops.isUtf8(bytes)) {
    var error = new TypeError('The encoded data was not valid for encoding utf-8');
    error.code = 'ERR_ENCODING_INVALID_ENCODED_DATA';
    throw error;
  }
  var text;
  if ((options && options.stream) || this._decoder) {
    if (!this._decoder) this._decoder = new (require('string_decoder').StringDecoder)(this._name);
    text = this._decoder.write(require('buffer').adopt(bytes));
    if (!(options && options.stream)) {
      text += this._decoder.end();
      this._decoder = null;
    }
  } else {
    text = ops.decode(bytes, 0, bytes.length, this._name);
  }
  if (!this.ignoreBOM && !this._started && text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  this._started = !!(options && options.stream);
  return text;
};

exports.TextEncoder = TextEncoder;
exports.TextDecoder = TextDecoder;
