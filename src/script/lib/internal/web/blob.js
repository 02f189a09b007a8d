// Blob and File.
'use strict';

var common = require('internal/web/common');
var errors = require('internal/errors');
var codes = errors.codes, makeClass = common.makeClass, async = common.async;

function bytesOf(view) {
  return view instanceof ArrayBuffer ? new Uint8Array(view) : new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
exports.bytesOf = bytesOf;

function gather(self, sources, options) {
  if (sources === null || typeof sources !== 'object' || typeof sources[Symbol.iterator] !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE('sources', 'a sequence', sources);
  }
  options = options === undefined || options === null ? {} : options;
  if (typeof options !== 'object' && typeof options !== 'function') throw new codes.ERR_INVALID_ARG_TYPE('options', 'a dictionary', options);
  var endings = options.endings === undefined ? 'transparent' : String(options.endings);
  if (endings !== 'transparent' && endings !== 'native') {
    throw new codes.ERR_INVALID_ARG_VALUE('options.endings', options.endings);
  }
  var type = options.type === undefined ? '' : String(options.type);
  var parts = Array.from(sources).map(function (part) {
    if (part && part._blob) return part._blob.bytes;
    if (ArrayBuffer.isView(part) || part instanceof ArrayBuffer) return Buffer.from(bytesOf(part));
    part = String(part);
    return Buffer.from(endings === 'native' ? part.replace(/\r\n|\n/g, '\n') : part);
  });
  errors.define(self, '_blob', { bytes: Buffer.concat(parts), sizes: parts.map(sizeOf), type: /[^\x20-\x7e]/.test(type) ? '' : type.toLowerCase() });
}
function sizeOf(part) {
  return part.length;
}
// Nobody sees the bytes themselves, only copies of them.
function copyOf(blob) {
  var bytes = blob._blob.bytes, copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  return copy;
}
function make(bytes, type) {
  return common.bare(Blob, '_blob', { bytes: bytes, sizes: [bytes.length], type: type || '' });
}
function place(value, size, missing) {
  if (value === undefined) return missing;
  value = Math.trunc(Number(value)) || 0;
  return value < 0 ? Math.max(size + value, 0) : Math.min(value, size);
}

var Blob = exports.Blob = makeClass('Blob', '_blob', function (self, args) {
  gather(self, args[0] === undefined ? [] : args[0], args[1]);
}, {
  'get type': function () {
    return this._blob.type;
  },
  'get size': function () {
    return this._blob.bytes.length;
  },
  slice: function slice(start, end, type) {
    var bytes = this._blob.bytes;
    start = place(start, bytes.length, 0);
    end = Math.max(place(end, bytes.length, bytes.length), start);
    type = type === undefined ? '' : String(type);
    return make(bytes.slice(start, end), /[^\x20-\x7e]/.test(type) ? '' : type.toLowerCase());
  },
  arrayBuffer: async(function arrayBuffer() {
    return Promise.resolve(copyOf(this).buffer);
  }),
  text: async(function text() {
    return Promise.resolve(this._blob.bytes.toString('utf8').replace(/^\ufeff/, ''));
  }),
  bytes: async(function bytes() {
    return Promise.resolve(copyOf(this));
  }),
  stream: function stream() {
    var bytes = copyOf(this), at = 0, sizes = this._blob.sizes.slice(), left = 0;
    return require('internal/web/readable').makeBytes({
      pull: function (controller) {
        while (!left && sizes.length) left = sizes.shift();
        if (at >= bytes.length) {
          controller.close();
          if (controller.byobRequest) controller.byobRequest.respond(0);
          return;
        }
        var count = Math.min(left, 65536);
        left -= count;
        controller.enqueue(bytes.slice(at, at += count));
      }
    }, 0);
  }
}, function () {
  return { size: this.size, type: this.type };
});


exports.File = makeClass('File', '_file', function (self, args) {
  if (args.length < 2) throw new codes.ERR_MISSING_ARGS('fileBits', 'fileName');
  gather(self, args[0], args[2]);
  var modified = args[2] && args[2].lastModified;
  errors.define(self, '_file', {
    name: String(args[1]), modified: modified === undefined ? Date.now() : Math.trunc(Number(modified)) || 0
  });
}, {
  'get name': function () {
    return this._file.name;
  },
  'get lastModified': function () {
    return this._file.modified;
  }
}, function () {
  return { size: this.size, type: this.type, name: this.name, lastModified: this.lastModified };
}, Blob);
errors.define(exports.File, 'length', 2);

// The bytes without a copy, for the library.
exports.peek = function (blob) {
  return blob._blob.bytes;
};
exports.make = make;
