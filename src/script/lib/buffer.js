// buffer: Buffer, a Uint8Array with Node's methods.
'use strict';

var ops = binding('buffer');
var errors = require('internal/errors');
var codes = errors.codes;
var normalize = require('internal/encodings').normalize;
var MAX = 4294967296;

function hide(object, name, value) {
  Object.defineProperty(object, name, { value: value, writable: true, enumerable: false, configurable: true });
}

// Makes a Uint8Array a Buffer, in place.
function adopt(bytes) {
  if (bytes instanceof Buffer) return bytes;
  if (Object.getPrototypeOf(bytes) !== Uint8Array.prototype) {
    bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  return Object.setPrototypeOf(bytes, Buffer.prototype);
}

function checkSize(size, name) {
  if (typeof size !== 'number') throw new codes.ERR_INVALID_ARG_TYPE(name || 'size', 'number', size);
  if (!(size >= 0 && size <= MAX)) throw new codes.ERR_OUT_OF_RANGE(name || 'size', '>= 0 && <= ' + MAX, size);
}

var warned = require('internal/features').profile !== 0;
function warnOfConstructor() {
  warned = true;
  require('process').emitWarning('Buffer() is deprecated due to security and usability issues. Please use the Buffer.alloc(), ' +
      'Buffer.allocUnsafe(), or Buffer.from() methods instead.', 'DeprecationWarning', 'DEP0005');
}

function Buffer(value, encoding, length) {
  if (!warned) warnOfConstructor();
  if (typeof value === 'number') {
    if (typeof encoding === 'string') throw new codes.ERR_INVALID_ARG_TYPE('string', 'string', value);
    return Buffer.alloc(value);
  }
  return Buffer.from(value, encoding, length);
}
Buffer.prototype = Object.create(Uint8Array.prototype, {
  constructor: { value: Buffer, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Buffer, Uint8Array);
// What `map`, `filter` and their like make theirs with.
function FastBuffer(value, offset, length) {
  return adopt(new Uint8Array(value, offset, length));
}
if (Symbol.species) {
  Object.defineProperty(Buffer, Symbol.species, {
    get: function () {
      return FastBuffer;
    },
    configurable: true
  });
}
Buffer.poolSize = 8192;
hide(Buffer, 'BYTES_PER_ELEMENT', 1);

function encodingOf(name, fallback) {
  if (name === undefined || name === null || name === '') return fallback || 'utf8';
  var found = normalize(name);
  if (!found) throw new codes.ERR_UNKNOWN_ENCODING(name);
  return found;
}

// Each UTF-16 unit as so many bytes, the lower one first.
function unitsOf(text, width) {
  var bytes = new Uint8Array(text.length * width);
  for (var i = 0; i < text.length; i++) {
    var unit = text.charCodeAt(i);
    bytes[width * i] = unit & 255;
    if (width === 2) bytes[2 * i + 1] = unit >> 8;
  }
  return bytes;
}

function fromText(text, encoding) {
  encoding = encodingOf(encoding);
  // Text reaches the op as UTF-8, where half a pair is lost.
  if (/[\ud800-\udfff]/.test(text)) {
    if (encoding === 'utf16le') return adopt(unitsOf(text, 2));
    if (encoding === 'latin1' || encoding === 'ascii') return adopt(unitsOf(text, 1));
  }
  // A unit counts by its lower byte.
  if (encoding === 'hex' && /[^\x00-\xff]/.test(text)) {
    text = text.replace(/[^\x00-\xff]/g, function (unit) {
      return String.fromCharCode(unit.charCodeAt(0) & 255);
    });
  }
  return adopt(ops.encode(text, encoding));
}

function fromList(list) {
  return adopt(new Uint8Array(Array.isArray(list) ? list.map(toByte) : Array.prototype.slice.call(list).map(toByte)));
}
function toByte(value) {
  return value & 255;
}

Buffer.from = function from(value, encodingOrOffset, length) {
  if (typeof value === 'string') return fromText(value, typeof encodingOrOffset === 'string' ? encodingOrOffset : undefined);
  if (value !== null && typeof value === 'object') {
    if (value instanceof ArrayBuffer && require('internal/types').isAnyArrayBuffer(value)) {
      var offset = encodingOrOffset === undefined ? 0 : +encodingOrOffset || 0;
      if (offset < 0) throw new RangeError('Start offset ' + offset + ' is outside the bounds of the buffer');
      var most = value.byteLength - offset;
      if (most < 0) throw new codes.ERR_BUFFER_OUT_OF_BOUNDS('offset');
      if (length === undefined) length = most;
      else {
        length = +length || 0;
        if (length > 0 && length > most) throw new codes.ERR_BUFFER_OUT_OF_BOUNDS('length');
        if (length < 0) length = 0;
      }
      return adopt(new Uint8Array(value, offset, length));
    }
    if (value instanceof Uint8Array) return adopt(new Uint8Array(value));
    var inner = value.valueOf && value.valueOf();
    if (inner !== null && inner !== undefined && inner !== value && (typeof inner === 'string' || typeof inner === 'object')) {
      return Buffer.from(inner, encodingOrOffset, length);
    }
    if (ArrayBuffer.isView(value) || Array.isArray(value)) return fromList(value);
    if (value.length !== undefined || value.buffer instanceof ArrayBuffer) {
      return typeof value.length === 'number' ? fromList(value) : Buffer.alloc(0);
    }
    if (value.type === 'Buffer' && Array.isArray(value.data)) return fromList(value.data);
    if (typeof value[Symbol.toPrimitive] === 'function') {
      var text = value[Symbol.toPrimitive]('string');
      if (typeof text === 'string') return fromText(text, encodingOrOffset);
    }
  }
  throw new codes.ERR_INVALID_ARG_TYPE('first argument', ['string', 'Buffer', 'ArrayBuffer', 'Array', 'Array-like Object'].map(function (name) {
    return name;
  }), value);
};
Buffer.of = function of() {
  return fromList(arguments);
};
Buffer.alloc = function alloc(size, fill, encoding) {
  checkSize(size);
  var made = adopt(new Uint8Array(size));
  if (fill !== undefined && fill !== 0 && size > 0) made.fill(fill, 0, size, encoding);
  return made;
};
Buffer.allocUnsafe = function allocUnsafe(size) {
  checkSize(size);
  return adopt(new Uint8Array(size));
};
Buffer.allocUnsafeSlow = function allocUnsafeSlow(size) {
  return Buffer.allocUnsafe(size);
};
Buffer.isBuffer = function isBuffer(value) {
  return value instanceof Buffer;
};
Buffer.isEncoding = function isEncoding(name) {
  return typeof name === 'string' && name.length !== 0 && normalize(name) !== undefined;
};
Buffer.byteLength = function byteLength(value, encoding) {
  if (typeof value !== 'string') {
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength;
    throw new codes.ERR_INVALID_ARG_TYPE('string', ['string', 'Buffer', 'ArrayBuffer'], value);
  }
  switch (normalize(encoding)) {
    case 'utf16le': return value.length * 2;
    case 'latin1':
    case 'ascii': return value.length;
    case 'hex': return value.length >>> 1;
    case 'base64':
    case 'base64url':
      var n = value.length;
      if (value[n - 1] === '=') n--;
      if (n > 1 && value[n - 1] === '=') n--;
      return Math.floor(n * 3 / 4);
    default: return ops.byteLength(value);
  }
};
Buffer.compare = function compare(a, b) {
  checkBytes(a, 'buf1');
  checkBytes(b, 'buf2');
  return ops.compare(a, b);
};
function checkBytes(value, name) {
  if (!(value instanceof Uint8Array)) throw new codes.ERR_INVALID_ARG_TYPE(name, ['Buffer', 'Uint8Array'], value);
}
Buffer.copyBytesFrom = function copyBytesFrom(view, offset, length) {
  if (!ArrayBuffer.isView(view) || view instanceof DataView) throw new codes.ERR_INVALID_ARG_TYPE('view', 'TypedArray', view);
  offset = offset === undefined ? 0 : offset;
  errors.checkInteger(offset, 'offset', 0);
  var end = view.length;
  if (length !== undefined) {
    errors.checkInteger(length, 'length', 0);
    end = Math.min(offset + length, end);
  }
  if (offset >= end) return Buffer.alloc(0);
  var part = view.subarray(offset, end);
  return Buffer.from(Uint8Array.from(new Uint8Array(part.buffer, part.byteOffset, part.byteLength)));
};
Buffer.concat = function concat(list, total) {
  if (!Array.isArray(list)) throw new codes.ERR_INVALID_ARG_TYPE('list', 'Array', list);
  if (list.length === 0) return Buffer.alloc(0);
  if (total === undefined) {
    total = 0;
    for (var i = 0; i < list.length; i++) if (list[i] && list[i].length) total += list[i].length;
  } else {
    errors.checkInteger(total, 'length', 0, MAX);
  }
  var made = Buffer.allocUnsafe(total), at = 0;
  for (i = 0; i < list.length; i++) {
    if (!(list[i] instanceof Uint8Array)) throw new codes.ERR_INVALID_ARG_TYPE('list[' + i + ']', ['Buffer', 'Uint8Array'], list[i]);
    at += ops.copy(made, at, list[i]);
  }
  return made;
};

// ---- text

function textOf(bytes, encoding, start, end) {
  if (encoding === 'utf16le') {
    // Lone surrogates survive here.
    var parts = [], part = [];
    for (var i = start; i + 1 < end; i += 2) {
      part.push(bytes[i] | bytes[i + 1] << 8);
      if (part.length === 1024) {
        parts.push(String.fromCharCode.apply(null, part));
        part = [];
      }
    }
    parts.push(String.fromCharCode.apply(null, part));
    return parts.join('');
  }
  return ops.decode(bytes, start, end, encoding);
}

function clampIndex(value, length, missing) {
  if (value === undefined) return missing;
  value = Math.trunc(+value) || 0;
  return value <= 0 ? 0 : Math.min(value, length);
}

var methods = {
  toString: function toString(encoding, start, end) {
    start = clampIndex(start, this.length, 0);
    end = clampIndex(end, this.length, this.length);
    if (encoding === undefined) {
      encoding = 'utf8';
    } else {
      var known = encoding === '' ? undefined : normalize(encoding + '');
      if (!known) throw new codes.ERR_UNKNOWN_ENCODING(encoding);
      encoding = known;
    }
    return start >= end ? '' : textOf(this, encoding, start, end);
  },
  write: function write(text, offset, length, encoding) {
    if (typeof text !== 'string') throw Object.assign(new TypeError('argument must be a string'), { code: 'ERR_INVALID_ARG_TYPE' });
    if (typeof offset === 'string') {
      encoding = offset;
      offset = undefined;
      length = undefined;
    } else if (typeof length === 'string') {
      encoding = length;
      length = undefined;
    }
    // As in Node: without an offset, length and encoding behind it count for nothing.
    if (offset === undefined) {
      offset = 0;
      if (arguments.length > 2 && typeof arguments[1] !== 'string') {
        length = undefined;
        encoding = 'utf8';
      }
    } else {
      errors.checkInteger(offset, 'offset', 0, this.length);
    }
    var room = this.length - offset;
    if (length === undefined) length = room;
    else errors.checkInteger(length, 'length', 0, this.length);
    if (length > room) length = room;
    encoding = encodingOf(encoding);
    var bytes = fromText(text, encoding);
    var count = Math.min(length, bytes.length);
    if (count < bytes.length) {
      // No half characters.
      if (encoding === 'utf8') while (count > 0 && (bytes[count] & 0xc0) === 0x80) count--;
      else if (encoding === 'utf16le') count -= count % 2;
    }
    ops.copy(this, offset, bytes, 0, count);
    return count;
  },
  toJSON: function toJSON() {
    return { type: 'Buffer', data: Array.prototype.slice.call(this) };
  },
  equals: function equals(other) {
    checkBytes(other, 'otherBuffer');
    return this === other || (this.length === other.length && ops.compare(this, other) === 0);
  },
  compare: function compare(target, targetStart, targetEnd, start, end) {
    checkBytes(target, 'target');
    if (arguments.length === 1) return ops.compare(this, target);
    function bound(value, name, most, missing) {
      if (value === undefined) return missing;
      errors.checkInteger(value, name, 0, most);
      return value;
    }
    targetStart = bound(targetStart, 'targetStart', MAX, 0);
    targetEnd = bound(targetEnd, 'targetEnd', target.length, target.length);
    start = bound(start, 'sourceStart', MAX, 0);
    end = bound(end, 'sourceEnd', this.length, this.length);
    return ops.compare(this.subarray(start, Math.max(start, end)), target.subarray(targetStart, Math.max(targetStart, targetEnd)));
  },
  copy: function copy(target, targetStart, start, end) {
    if (!(target instanceof Uint8Array)) throw new codes.ERR_INVALID_ARG_TYPE('target', ['Buffer', 'Uint8Array'], target);
    targetStart = targetStart === undefined ? 0 : Math.trunc(+targetStart) || 0;
    start = start === undefined ? 0 : Math.trunc(+start) || 0;
    end = end === undefined ? this.length : Math.trunc(+end) || 0;
    if (targetStart < 0) throw new codes.ERR_OUT_OF_RANGE('targetStart', '>= 0', targetStart);
    if (start < 0 || start > this.length) throw new codes.ERR_OUT_OF_RANGE('sourceStart', '>= 0 && <= ' + this.length, start);
    if (end < 0) throw new codes.ERR_OUT_OF_RANGE('sourceEnd', '>= 0', end);
    if (targetStart >= target.byteLength || start >= end) return 0;
    return ops.copy(target, targetStart, this, start, Math.min(end, this.length));
  },
  fill: function fill(value, offset, end, encoding) {
    if (typeof value === 'string') {
      if (typeof offset === 'string') {
        encoding = offset;
        offset = undefined;
        end = undefined;
      } else if (typeof end === 'string') {
        encoding = end;
        end = undefined;
      }
      if (encoding !== undefined && typeof encoding !== 'string') throw new codes.ERR_INVALID_ARG_TYPE('encoding', 'string', encoding);
      encoding = encodingOf(encoding);
      var pattern = fromText(value, encoding);
      if (value.length && !pattern.length) throw new codes.ERR_INVALID_ARG_VALUE('value', value);
      value = pattern.length ? pattern : 0;
    } else if (encoding !== undefined && typeof encoding !== 'string') {
      throw new codes.ERR_INVALID_ARG_TYPE('encoding', 'string', encoding);
    } else if (typeof value === 'boolean') {
      value = +value;
    } else if (value instanceof Uint8Array && !value.length) {
      throw new codes.ERR_INVALID_ARG_VALUE('value', value);
    }
    if (offset === undefined) offset = 0;
    else errors.checkInteger(offset, 'offset', 0, 4294967296);
    if (end === undefined) end = this.length;
    else errors.checkInteger(end, 'end', 0, this.length);
    if (offset < end) ops.fill(this, offset, end, value instanceof Uint8Array ? value : value & 255);
    return this;
  },
  indexOf: function indexOf(value, from, encoding) {
    return search(this, value, from, encoding, false);
  },
  lastIndexOf: function lastIndexOf(value, from, encoding) {
    return search(this, value, from, encoding, true);
  },
  includes: function includes(value, from, encoding) {
    return search(this, value, from, encoding, false) !== -1;
  },
  slice: function slice(start, end) {
    return this.subarray(start, end);
  },
  subarray: function subarray(start, end) {
    var length = this.length;
    function place(value, missing) {
      if (value === undefined) return missing;
      value = Math.trunc(+value) || 0;
      return value < 0 ? Math.max(0, length + value) : Math.min(value, length);
    }
    var from = place(start, 0), to = Math.max(place(end, length), from);
    return Object.setPrototypeOf(new Uint8Array(this.buffer, this.byteOffset + from, to - from), Buffer.prototype);
  },
  swap16: function swap16() {
    return swap(this, 2);
  },
  swap32: function swap32() {
    return swap(this, 4);
  },
  swap64: function swap64() {
    return swap(this, 8);
  },
  inspect: inspectBuffer
};
Object.keys(methods).forEach(function (name) {
  hide(Buffer.prototype, name, methods[name]);
});
['latin1', 'ascii', 'utf8', 'hex', 'base64', 'ucs2'].forEach(function (name) {
  hide(Buffer.prototype, name + 'Slice', function (start, end) {
    return this.toString(name, start, end);
  });
  hide(Buffer.prototype, name + 'Write', function (text, offset, length) {
    if (offset < 0 || offset > this.length) throw new codes.ERR_BUFFER_OUT_OF_BOUNDS('offset');
    if (length < 0 || length > this.length - (offset || 0)) throw new codes.ERR_BUFFER_OUT_OF_BOUNDS('length');
    return this.write(text, offset, length, name);
  });
});
hide(Buffer.prototype, 'toLocaleString', Buffer.prototype.toString);
hide(Buffer.prototype, Symbol.for('nodejs.util.inspect.custom'), inspectBuffer);
['parent', 'offset'].forEach(function (name) {
  Object.defineProperty(Buffer.prototype, name, {
    get: function () {
      return name === 'parent' ? this.buffer : this.byteOffset;
    },
    enumerable: true,
    configurable: true
  });
});

function swap(bytes, width) {
  if (bytes.length % width) throw new codes.ERR_INVALID_BUFFER_SIZE(width * 8 + '-bits');
  for (var i = 0; i < bytes.length; i += width) {
    for (var a = i, b = i + width - 1; a < b; a++, b--) {
      var kept = bytes[a];
      bytes[a] = bytes[b];
      bytes[b] = kept;
    }
  }
  return bytes;
}

function search(bytes, value, from, encoding, backward) {
  if (typeof from === 'string') {
    encoding = from;
    from = undefined;
  }
  from = +from;
  if (from !== from) from = backward ? bytes.length : 0;
  from = from > 0x7fffffff ? 0x7fffffff : from < -0x80000000 ? -0x80000000 : Math.trunc(from);
  var wide = false;
  if (typeof value === 'number') {
    value = new Uint8Array([value & 255]);
  } else if (typeof value === 'string') {
    encoding = encodingOf(encoding);
    wide = encoding === 'utf16le';
    value = fromText(value, encoding);
  } else if (value instanceof Uint8Array) {
    wide = normalize(encoding) === 'utf16le';
  } else {
    throw new codes.ERR_INVALID_ARG_TYPE('value', ['number', 'string', 'Buffer', 'Uint8Array'], value);
  }
  if (from < 0) from += bytes.length;
  if (from < 0) {
    if (backward) return -1;
    from = 0;
  }
  if (!value.length) return Math.min(from, bytes.length);
  if (wide && (value.length < 2 || bytes.length < 2)) return -1;
  if (wide) from -= from % 2;
  return ops.indexOf(bytes, value, from, backward, wide);
}

function inspectBuffer(depth, options) {
  var shown = Math.min(inspectMost, this.length);
  var text = this.toString('hex', 0, shown).replace(/(.{2})/g, '$1 ').trim();
  var rest = this.length - shown;
  if (rest > 0) text += ' ... ' + rest + ' more byte' + (rest > 1 ? 's' : '');
  var extras = Object.keys(this).filter(function (key) {
    return !/^\d+$/.test(key);
  });
  if (extras.length && options) {
    var object = {}, self = this;
    extras.forEach(function (key) {
      object[key] = self[key];
    });
    var inner = require('internal/inspect').inspect(object, Object.assign({}, options, { breakLength: Infinity, compact: true }));
    text += (this.length ? ', ' : '') + (depth < 0 ? '' : inner.slice(2, -2).trim());
  }
  var name = this.constructor && this.constructor.name ? this.constructor.name : 'Buffer';
  return '<' + name + ' ' + text + '>';
}

exports.Buffer = Buffer;
exports.SlowBuffer = function SlowBuffer(size) {
  checkSize(size);
  return adopt(new Uint8Array(size));
};
exports.kMaxLength = MAX;
exports.kStringMaxLength = 0x1fffffe8;
exports.constants = { MAX_LENGTH: MAX, MAX_STRING_LENGTH: 0x1fffffe8 };
var inspectMost = 50;
Object.defineProperty(exports, 'INSPECT_MAX_BYTES', {
  get: function () {
    return inspectMost;
  },
  set: function (value) {
    errors.checkNumber(value, 'INSPECT_MAX_BYTES', 0);
    inspectMost = value;
  },
  enumerable: true,
  configurable: true
});
hide(exports, 'adopt', adopt);
function bytesOf(value) {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  throw new codes.ERR_INVALID_ARG_TYPE('input', ['ArrayBuffer', 'Buffer', 'TypedArray'], value);
}
exports.isUtf8 = function isUtf8(input) {
  return ops.isUtf8(bytesOf(input));
};
exports.isAscii = function isAscii(input) {
  return ops.isAscii(bytesOf(input));
};
exports.transcode = function (source, from, to) {
  var text = adopt(source).toString(from);
  // What a narrow encoding has no sign for.
  if (/^(?:latin1|binary|ascii)$/i.test(to)) text = text.replace(/^ascii$/i.test(to) ? /[^\x00-\x7f]/g : /[^\x00-\xff]/g, '?');
  return Buffer.from(text, to);
};
exports.btoa = function btoa(text) {
  if (!arguments.length) throw new codes.ERR_MISSING_ARGS('input');
  text = String(text);
  if (/[^\x00-\xff]/.test(text)) throw invalidCharacter('Invalid character');
  return Buffer.from(text, 'latin1').toString('base64');
};
function invalidCharacter(text) {
  return new (require('internal/dom_exception').DOMException)(text, 'InvalidCharacterError');
}
exports.atob = function atob(text) {
  if (!arguments.length) throw new codes.ERR_MISSING_ARGS('input');
  text = String(text).replace(/[\t\n\f\r ]/g, '');
  // Padding fills a group of four or is a sign like any other.
  if (text.length % 4 === 0) text = text.replace(/==?$/, '');
  if (/[^+/0-9A-Za-z]/.test(text)) throw invalidCharacter('Invalid character');
  if (text.length % 4 === 1) {
    throw invalidCharacter('The string to be decoded is not correctly encoded.');
  }
  return Buffer.from(text, 'base64').toString('latin1');
};
exports.resolveObjectURL = function resolveObjectURL(id) {
  return require('internal/object_urls').resolve(id);
};
['Blob', 'File'].forEach(function (name) {
  Object.defineProperty(exports, name, {
    get: function () {
      return require('internal/web/blob')[name];
    },
    enumerable: true,
    configurable: true
  });
});
require('internal/buffer_numbers').install(Buffer);
