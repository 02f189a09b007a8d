// Values in the format of V8's ValueSerializer, version 15 (13 to 15 are read): what Node's `advanced` channels
// send. Views are host objects there: tag 0, the kind of view, its bytes; tag 1 is a plain object's own members.
'use strict';

var codes = require('internal/errors').codes;
// Node's order of view kinds.
var views = ['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array',
  'Float32Array', 'Float64Array', 'DataView', 'Buffer', 'BigInt64Array', 'BigUint64Array'];
var errorTags = { EvalError: 'E', RangeError: 'R', ReferenceError: 'F', SyntaxError: 'S', TypeError: 'T', URIError: 'U' };
var DEPTH = 5000;

function kindOf(value) {
  return Object.prototype.toString.call(value).slice(8, -1);
}

// ---- writing

// `hosts`: in messages between heaps, where views share their buffers and what cannot be written as bytes stands as
// a number: hosts(value) is that number, undefined for other objects, or throws.
function Writer(hosts) {
  this.hosts = hosts || null;
  this.parts = [];
  this.small = [];
  this.size = 0;
  this.seen = new Map();
  this.depth = 0;
}
Writer.prototype.byte = function (value) {
  this.small.push(value & 255);
  this.size++;
};
Writer.prototype.tag = function (letter) {
  this.byte(letter.charCodeAt(0));
};
Writer.prototype.varint = function (value) {
  while (value >= 128) {
    this.byte((value % 128) | 128);
    value = Math.floor(value / 128);
  }
  this.byte(value);
};
Writer.prototype.bytes = function (bytes) {
  if (this.small.length) this.parts.push(Buffer.from(this.small));
  this.small = [];
  this.parts.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  this.size += bytes.byteLength;
};
Writer.prototype.double = function (value) {
  var bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value, 0);
  this.bytes(bytes);
};
Writer.prototype.string = function (text) {
  if (/^[\0-\xff]*$/.test(text)) {
    this.tag('"');
    this.varint(text.length);
    this.bytes(Buffer.from(text, 'latin1'));
    return;
  }
  // Two-byte text stands at an even place.
  var length = text.length * 2, width = 1;
  for (var n = length; n >= 128; n = Math.floor(n / 128)) width++;
  if ((this.size + 1 + width) % 2) this.byte(0);
  this.tag('c');
  this.varint(length);
  this.bytes(Buffer.from(text, 'utf16le'));
};
Writer.prototype.bigint = function (value) {
  var negative = value < 0, digits = (negative ? -value : value).toString(16);
  if (digits === '0') return this.varint(0);
  var words = Math.ceil(digits.length / 16);
  while (digits.length < words * 16) digits = '0' + digits;
  this.varint(words * 16 + (negative ? 1 : 0));
  this.bytes(Buffer.from(digits, 'hex').reverse());
};

function isDetached(buffer) {
  if (buffer.byteLength) return false;
  try {
    return !new Uint8Array(buffer);
  } catch (e) {
    return true;
  }
}
function isPlain(value) {
  var proto = Object.getPrototypeOf(value);
  return proto === null || proto === Object.prototype || proto === Array.prototype;
}
function refuse(value, what) {
  var error = new (require('internal/dom_exception').DOMException)(what + ' could not be cloned.', 'DataCloneError');
  throw error;
}

Writer.prototype.value = function (value) {
  switch (typeof value) {
    case 'undefined': return this.tag('_');
    case 'boolean': return this.tag(value ? 'T' : 'F');
    case 'number':
      if (value === (value | 0) && !(value === 0 && 1 / value < 0) && value >= -1073741824 && value <= 1073741823) {
        this.tag('I');
        return this.varint(value >= 0 ? value * 2 : value * -2 - 1);
      }
      this.tag('N');
      return this.double(value);
    case 'bigint':
      this.tag('Z');
      return this.bigint(value);
    case 'string': return this.string(value);
    case 'object': break;
    default: refuse(value, typeof value === 'symbol' ? String(value) : String(value));
  }
  if (value === null) return this.tag('0');
  var known = this.seen.get(value);
  if (known !== undefined) {
    this.tag('^');
    return this.varint(known);
  }
  if (ArrayBuffer.isView(value)) return this.view(value);
  if (this.hosts && !isPlain(value) && this.host(value)) return;
  this.seen.set(value, this.seen.size);
  if (this.outside && this.outside._buffers.has(value)) {
    this.tag('t');
    return this.varint(this.outside._buffers.get(value));
  }
  if (++this.depth > DEPTH) throw new RangeError('Maximum call stack size exceeded');
  this.object(value, kindOf(value));
  this.depth--;
};

// True: the object stands among those that are no bytes.
Writer.prototype.host = function (value) {
  var number = this.hosts(value);
  if (number === undefined) return false;
  this.seen.set(value, this.seen.size);
  this.tag('\\');
  this.byte(2);
  this.varint(number);
  return true;
};
var viewLetters = 'bBCwWdDfF?.qQ';
// V8's own form of a view: the buffer, which others may share, and the place in it.
Writer.prototype.sharedView = function (value) {
  this.value(value.buffer);
  this.seen.set(value, this.seen.size);
  this.tag('V');
  this.tag(viewLetters[views.indexOf(kindOf(value))]);
  this.varint(value.byteOffset);
  this.varint(value.byteLength);
  this.varint(0);
};

Writer.prototype.view = function (value) {
  if (this.hosts) return this.sharedView(value);
  // Of node:v8: a serializer of the script's own.
  if (this.outside) {
    if (!this.outside._viewsAreHosts) return this.sharedView(value);
    this.seen.set(value, this.seen.size);
    this.tag('\\');
    return this.outside._writeHostObject(value);
  }
  this.seen.set(value, this.seen.size);
  var kind = Buffer.isBuffer(value) ? 'Buffer' : kindOf(value);
  this.tag('\\');
  this.byte(0);
  this.varint(views.indexOf(kind));
  this.varint(value.byteLength);
  this.bytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
};

Writer.prototype.members = function (object) {
  var self = this, count = 0;
  Object.keys(object).forEach(function (key) {
    var index = +key;
    if (String(index >>> 0) === key && index < 4294967295) self.value(index);
    else self.string(key);
    self.value(object[key]);
    count++;
  });
  return count;
};

Writer.prototype.object = function (value, kind) {
  var self = this, count = 0;
  if (Array.isArray(value)) {
    // A list without holes is dense.
    var keys = Object.keys(value), dense = keys.length >= value.length;
    this.tag(dense ? 'A' : 'a');
    this.varint(value.length);
    if (dense) {
      for (var i = 0; i < value.length; i++) this.value(value[i]);
      keys.slice(value.length).forEach(function (key) {
        self.string(key);
        self.value(value[key]);
        count++;
      });
    } else {
      count = this.members(value);
    }
    this.tag(dense ? '$' : '@');
    this.varint(count);
    return this.varint(value.length);
  }
  if (value instanceof Map) {
    this.tag(';');
    value.forEach(function (item, key) {
      self.value(key);
      self.value(item);
      count += 2;
    });
    this.tag(':');
    return this.varint(count);
  }
  if (value instanceof Set) {
    this.tag("'");
    value.forEach(function (item) {
      self.value(item);
      count++;
    });
    this.tag(',');
    return this.varint(count);
  }
  if (value instanceof Error && kind !== 'DOMException') return this.error(value);
  switch (kind) {
    case 'Date':
      this.tag('D');
      return this.double(value.getTime());
    case 'RegExp':
      this.tag('R');
      this.string(value.source);
      return this.varint('gimuys'.split('').reduce(function (bits, flag, i) {
        return bits | (value.flags.indexOf(flag) >= 0 ? [1, 2, 4, 16, 8, 32][i] : 0);
      }, 0));
    case 'ArrayBuffer':
      if (this.hosts && isDetached(value)) refuse(value, 'An ArrayBuffer is detached and');
      this.tag('B');
      this.varint(value.byteLength);
      return this.bytes(new Uint8Array(value));
    case 'Number':
      this.tag('n');
      return this.double(+value);
    case 'Boolean': return this.tag(value.valueOf() ? 'y' : 'x');
    case 'String':
      this.tag('s');
      return this.string(String(value));
    case 'BigInt':
      this.tag('z');
      return this.bigint(value.valueOf());
    default:
      if (kind === 'Promise' || kind === 'WeakMap' || kind === 'WeakSet' || kind === 'WeakRef') refuse(value, '#<' + kind + '>');
      if (kind === 'Generator' || kind === 'AsyncGenerator' || kind === 'Symbol') refuse(value, '[object ' + kind + ']');
      if (kind === 'Arguments') refuse(value, '#<Object>');
      if (require('internal/types').isProxy(value) && value !== require('process').env) refuse(value, '#<Object>');
      this.tag('o');
      count = this.members(value);
      this.tag('{');
      this.varint(count);
  }
};

Writer.prototype.error = function (error) {
  this.tag('r');
  var kind = errorTags[error.name];
  if (kind) this.tag(kind);
  if (Object.prototype.hasOwnProperty.call(error, 'message')) {
    this.tag('m');
    this.string(String(error.message));
  }
  if (Object.prototype.hasOwnProperty.call(error, 'cause')) {
    this.tag('c');
    this.value(error.cause);
  }
  if (typeof error.stack === 'string') {
    this.tag('s');
    this.string(error.stack);
  }
  this.tag('.');
};

Writer.prototype.whole = function () {
  if (this.small.length) this.parts.push(Buffer.from(this.small));
  this.small = [];
  return Buffer.concat(this.parts);
};
exports.Writer = Writer;
exports.write = function (value, hosts) {
  var writer = new Writer(hosts);
  writer.byte(255);
  writer.byte(15);
  writer.value(value);
  return writer.whole();
};

// ---- reading

function Reader(bytes, hosts) {
  this.hosts = hosts || [];
  this.bytes = bytes;
  this.at = 0;
  this.objects = [];
  this.depth = 0;
}
function broken() {
  return new Error('Unable to deserialize cloned data.');
}
Reader.prototype.byte = function () {
  if (this.at >= this.bytes.length) throw broken();
  return this.bytes[this.at++];
};
Reader.prototype.varint = function () {
  var value = 0, scale = 1, byte;
  do {
    byte = this.byte();
    value += (byte & 127) * scale;
    scale *= 128;
  } while (byte & 128 && scale < 1e16);
  return value;
};
Reader.prototype.take = function (size) {
  if (!(size >= 0) || this.at + size > this.bytes.length) throw broken();
  var part = this.bytes.subarray(this.at, this.at + size);
  this.at += size;
  return part;
};
Reader.prototype.double = function () {
  return Buffer.from(this.take(8)).readDoubleLE(0);
};
Reader.prototype.tag = function () {
  var byte;
  do byte = this.byte(); while (byte === 0);
  return String.fromCharCode(byte);
};
Reader.prototype.keep = function (object) {
  this.objects.push(object);
  return object;
};
Reader.prototype.string = function (tag) {
  tag = tag || this.tag();
  if (tag === '"') return this.take(this.varint()).toString('latin1');
  if (tag === 'c') return this.take(this.varint()).toString('utf16le');
  if (tag === 'S') return this.take(this.varint()).toString('utf8');
  throw broken();
};
// Values by twos up to the end tag, which a count follows.
Reader.prototype.pairs = function (end, each) {
  for (;;) {
    var tag = this.tag();
    if (tag === end) return;
    var key = this.value(tag);
    each(key, this.value());
  }
};
function put(object) {
  return function (key, value) {
    Object.defineProperty(object, key, { value: value, writable: true, enumerable: true, configurable: true });
  };
}
Reader.prototype.value = function (tag) {
  if (++this.depth > DEPTH) throw new RangeError('Maximum call stack size exceeded');
  var value = this.read(tag || this.tag());
  this.depth--;
  return value;
};
Reader.prototype.read = function (tag) {
  var self = this, made, n;
  switch (tag) {
    case '_': return undefined;
    case '-': return undefined;
    case '0': return null;
    case 'T': return true;
    case 'F': return false;
    case 'I':
      n = this.varint();
      return n % 2 ? -(n + 1) / 2 : n / 2;
    case 'U': return this.varint();
    case 'N': return this.double();
    case 'Z': {
      n = this.varint();
      var digits = Buffer.from(this.take(Math.floor(n / 2) & ~7)).reverse().toString('hex');
      made = BigInt('0x' + (digits || '0'));
      return n & 1 ? -made : made;
    }
    case '"': case 'c': case 'S': return this.string(tag);
    case '^':
      n = this.varint();
      if (n >= this.objects.length) throw broken();
      made = this.objects[n];
      if (this.bytes[this.at] !== 86 || !(made instanceof ArrayBuffer)) return made;
      this.at++;
      return this.viewOf(made);
    case 'D': return this.keep(new Date(this.double()));
    case 'n': return this.keep(Object(this.double()));
    case 'y': return this.keep(Object(true));
    case 'x': return this.keep(Object(false));
    case 's': return this.keep(Object(this.string()));
    case 'z': return this.keep(Object(this.read('Z')));
    case 'R': {
      var source = this.string(), bits = this.varint();
      return this.keep(new RegExp(source, [[1, 'g'], [2, 'i'], [4, 'm'], [8, 'y'], [16, 'u'], [32, 's']].map(function (flag) {
        return bits & flag[0] ? flag[1] : '';
      }).join('')));
    }
    case 'B':
      made = Uint8Array.from(this.take(this.varint())).buffer;
      this.keep(made);
      // A view of it may follow.
      if (this.bytes[this.at] === 86) {
        this.at++;
        return this.viewOf(made);
      }
      return made;
    case 'o':
      made = this.keep({});
      this.pairs('{', put(made));
      this.varint();
      return made;
    case 'A':
      n = this.varint();
      if (n > this.bytes.length) throw broken();
      made = this.keep([]);
      for (var i = 0; i < n; i++) {
        var next = this.tag();
        if (next === '-') made.length = i + 1;
        else made[i] = this.value(next);
      }
      this.pairs('$', put(made));
      this.varint();
      this.varint();
      return made;
    case 'a':
      made = this.keep([]);
      made.length = this.varint();
      this.pairs('@', put(made));
      this.varint();
      this.varint();
      return made;
    case ';':
      made = this.keep(new Map());
      this.pairs(':', function (key, value) {
        made.set(key, value);
      });
      this.varint();
      return made;
    case "'":
      made = this.keep(new Set());
      while ((tag = this.tag()) !== ',') made.add(this.value(tag));
      this.varint();
      return made;
    case 'r': return this.error();
    case '\\':
      if (this.outside) {
        n = this.objects.push(null) - 1;
        return (this.objects[n] = this.outside._readHostObject());
      }
      n = this.byte();
      if (n === 2) {
        n = this.varint();
        if (n >= this.hosts.length) throw broken();
        return this.keep(this.hosts[n]);
      }
      if (n === 1) {
        made = this.keep({});
        Object.assign(made, this.value());
        return made;
      }
      n = this.objects.push(null) - 1;
      return (this.objects[n] = hostView(this));
    case 't':
      n = this.varint();
      if (this.outside && this.outside._buffers[n]) return this.keep(this.outside._buffers[n]);
      throw broken();
    default: throw broken();
  }
};
function hostView(reader) {
  var kind = views[reader.varint()], bytes = Uint8Array.from(reader.take(reader.varint()));
  if (kind === 'Buffer') return Buffer.from(bytes.buffer);
  if (kind === 'DataView') return new DataView(bytes.buffer);
  if (!kind || typeof globalThis[kind] !== 'function') throw broken();
  return new globalThis[kind](bytes.buffer);
}
Reader.prototype.viewOf = function (buffer) {
  var letters = { b: 0, B: 1, C: 2, w: 3, W: 4, d: 5, D: 6, f: 7, F: 8, '?': 9, q: 11, Q: 12 };
  var kind = views[letters[String.fromCharCode(this.byte())]], offset = this.varint(), size = this.varint();
  this.varint();  // flags
  var Kind = globalThis[kind];
  return this.keep(new Kind(buffer, offset, size / (Kind.BYTES_PER_ELEMENT || 1)));
};
Reader.prototype.error = function () {
  var names = {}, Kind = Error, message, cause, stack, hasCause = false;
  Object.keys(errorTags).forEach(function (name) {
    names[errorTags[name]] = name;
  });
  var place = this.objects.push(null) - 1;
  for (var tag = this.tag(); tag !== '.'; tag = this.tag()) {
    if (names[tag]) Kind = globalThis[names[tag]];
    else if (tag === 'm') message = this.string();
    else if (tag === 's') stack = this.string();
    else if (tag === 'c') {
      cause = this.value();
      hasCause = true;
    } else throw broken();
  }
  var error = message === undefined ? new Kind() : new Kind(message);
  if (hasCause) Object.defineProperty(error, 'cause', { value: cause, writable: true, enumerable: false, configurable: true });
  if (stack !== undefined) Object.defineProperty(error, 'stack', { value: stack, writable: true, enumerable: false, configurable: true });
  this.objects[place] = error;
  return error;
};

Reader.prototype.header = function () {
  if (this.byte() !== 255) throw new Error('Unable to deserialize cloned data due to invalid or unsupported version.');
  this.version = this.varint();
  if (this.version < 13 || this.version > 15) throw new Error('Unable to deserialize cloned data due to invalid or unsupported version.');
};
exports.Reader = Reader;
exports.views = views;
exports.kindOf = kindOf;
exports.read = function (bytes, hosts) {
  var reader = new Reader(bytes, hosts);
  reader.header();
  return reader.value();
};
