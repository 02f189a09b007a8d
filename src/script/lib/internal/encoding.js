// TextEncoder and TextDecoder.
'use strict';

var ops = binding('buffer');
var errors = require('internal/errors');
var codes = errors.codes;
var custom = Symbol.for('nodejs.util.inspect.custom');

function isObject(value) {
  return value !== null && typeof value === 'object';
}

// ---- TextEncoder

function TextEncoder() {
  if (!(this instanceof TextEncoder)) throw new TypeError("Class constructor TextEncoder cannot be invoked without 'new'");
}
function checkEncoder(encoder) {
  if (!isObject(encoder) || !(encoder instanceof TextEncoder) || encoder === TextEncoder.prototype) throw new codes.ERR_INVALID_THIS('TextEncoder');
}
Object.defineProperty(TextEncoder.prototype, 'encoding', {
  get: function () {
    checkEncoder(this);
    return 'utf-8';
  },
  enumerable: true,
  configurable: true
});
TextEncoder.prototype.encode = function encode(text) {
  checkEncoder(this);
  // A symbol is a TypeError.
  return ops.encode(text === undefined ? '' : '' + text, 'utf8');
};
TextEncoder.prototype.encodeInto = function encodeInto(text, into) {
  checkEncoder(this);
  errors.checkString(text, 'src');
  if (!(into instanceof Uint8Array)) throw new codes.ERR_INVALID_ARG_TYPE('dest', 'Uint8Array', into);
  var read = 0, written = 0;
  var parts = require('internal/es').splitText(text);
  for (var i = 0; i < parts.length; i++) {
    var bytes = ops.encode(parts[i], 'utf8');
    if (written + bytes.length > into.length) break;
    into.set(bytes, written);
    written += bytes.length;
    read += parts[i].length;
  }
  return { read: read, written: written };
};
Object.defineProperty(TextEncoder.prototype, Symbol.toStringTag, { value: 'TextEncoder', configurable: true });
errors.define(TextEncoder.prototype, custom, function (depth, options) {
  if (typeof depth === 'number' && depth < 0) return this;
  return require('internal/inspect').inspect({ encoding: this.encoding }, options);
});

// ---- TextDecoder

// Labels of the Encoding Standard, by the name that is ours.
var labels = {
  utf8: 'utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8',
  utf16le: 'utf-16le utf-16 ucs-2 unicode unicodefeff iso-10646-ucs-2 csunicode',
  utf16be: 'utf-16be unicodefffe',
  latin1: 'windows-1252 latin1 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 ascii us-ascii ansi_x3.4-1968 ' +
      'cp1252 cp819 csisolatin1 ibm819 iso-ir-100 l1 x-cp1252'
};
var shown = { utf8: 'utf-8', utf16le: 'utf-16le', utf16be: 'utf-16be', latin1: 'windows-1252' };

function nameOf(label) {
  var text = ' ' + label.replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '').toLowerCase() + ' ';
  return Object.keys(labels).filter(function (name) {
    return text.length > 2 && (' ' + labels[name] + ' ').indexOf(text) >= 0;
  })[0];
}

function TextDecoder(label, options) {
  if (!(this instanceof TextDecoder)) throw new TypeError("Class constructor TextDecoder cannot be invoked without 'new'");
  label = label === undefined ? 'utf-8' : '' + label;
  checkOptions(options);
  var name = nameOf(label);
  if (!name) throw new codes.ERR_ENCODING_NOT_SUPPORTED(label);
  errors.define(this, '_decoder', {
    name: name, fatal: !!(options && options.fatal), ignoreBOM: !!(options && options.ignoreBOM),
    // Bytes of a character that is not complete; whether a byte order mark may still come.
    rest: new Uint8Array(0), fresh: true
  });
}
function checkOptions(options) {
  if (options !== undefined && options !== null && typeof options !== 'object' && typeof options !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE('options', 'object', options);
  }
}
function stateOf(decoder) {
  if (!isObject(decoder) || !decoder._decoder) throw new codes.ERR_INVALID_THIS('TextDecoder');
  return decoder._decoder;
}
[['encoding', function (state) {
  return shown[state.name];
}], ['fatal', function (state) {
  return state.fatal;
}], ['ignoreBOM', function (state) {
  return state.ignoreBOM;
}]].forEach(function (pair) {
  Object.defineProperty(TextDecoder.prototype, pair[0], {
    get: function () {
      return pair[1](stateOf(this));
    },
    enumerable: true,
    configurable: true
  });
});

function bytesOf(input) {
  if (input === undefined) return new Uint8Array(0);
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  if (require('internal/types').isAnyArrayBuffer(input)) return new Uint8Array(input);
  throw new codes.ERR_INVALID_ARG_LIST();
}

function joined(rest, bytes) {
  if (!rest.length) return bytes;
  var all = new Uint8Array(rest.length + bytes.length);
  all.set(rest);
  all.set(bytes, rest.length);
  return all;
}

// Surrogates without a partner become U+FFFD; null if there are any and they are an error.
function wholePairs(text, fatal) {
  if (!/[\ud800-\udfff]/.test(text)) return text;
  var odd = false;
  text = text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, function (c) {
    if (c.length === 2) return c;
    odd = true;
    return '\ufffd';
  });
  return odd && fatal ? null : text;
}

// Two-byte units; an odd byte at the end is one that is missing.
function decodeUnits(bytes, state) {
  var whole = bytes.length - bytes.length % 2;
  if (state.name === 'utf16be') {
    var swapped = new Uint8Array(whole);
    for (var i = 0; i < whole; i++) swapped[i] = bytes[i ^ 1];
    bytes = joined(swapped, bytes.subarray(whole));
  }
  var text = require('buffer').adopt(bytes).toString('utf16le', 0, whole);
  if (whole === bytes.length) return wholePairs(text, state.fatal);
  if (state.fatal) return null;
  // What is left of a pair is one sign.
  return wholePairs(text.replace(/[\ud800-\udbff]$/, ''), false) + '\ufffd';
}

function decodeWhole(bytes, state) {
  if (state.name === 'utf16le' || state.name === 'utf16be') return decodeUnits(bytes, state);
  if (state.name === 'utf8' && state.fatal && !ops.isUtf8(bytes)) return null;
  return ops.decode(bytes, 0, bytes.length, state.name);
}

// How much of the end may be the beginning of something.
function unfinished(bytes, name) {
  if (name !== 'utf16be') return require('string_decoder').unfinished(bytes, name);
  var odd = bytes.length % 2, high = bytes[bytes.length - odd - 2];
  return bytes.length >= 2 + odd && (high & 0xfc) === 0xd8 ? 2 + odd : odd;
}

TextDecoder.prototype.decode = function decode(input, options) {
  var state = stateOf(this);
  var bytes = joined(state.rest, bytesOf(input));
  checkOptions(options);
  var more = !!(options && options.stream);
  var keep = more ? unfinished(bytes, state.name) : 0;
  state.rest = new Uint8Array(0);
  var text = decodeWhole(keep ? bytes.subarray(0, bytes.length - keep) : bytes, state);
  if (text === null) {
    state.fresh = true;
    throw new codes.ERR_ENCODING_INVALID_ENCODED_DATA(shown[state.name]);
  }
  if (keep) state.rest = new Uint8Array(bytes.subarray(bytes.length - keep));
  if (state.fresh && text !== '') {
    state.fresh = false;
    if (!state.ignoreBOM && text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  }
  if (!more) state.fresh = true;
  return text;
};
Object.defineProperty(TextDecoder.prototype, Symbol.toStringTag, { value: 'TextDecoder', configurable: true });
errors.define(TextDecoder.prototype, custom, function (depth, options) {
  if (typeof depth === 'number' && depth < 0) return this;
  var name = this.constructor && this.constructor.name;
  return name + ' ' + require('internal/inspect').inspect({
    encoding: this.encoding, fatal: this.fatal, ignoreBOM: this.ignoreBOM
  }, options);
});

exports.TextEncoder = TextEncoder;
exports.TextDecoder = TextDecoder;
