// zip-reader: the files of a ZIP archive (APPNOTE 6.3), stored or deflated, from a file or from bytes.
'use strict';

var base = require('internal/micro/base');
var fs = require('fs');
var pieces = require('internal/micro/pieces');
var promise = require('internal/micro/promise');
var zlib = binding('zlib');

var LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50, MOST_TAIL = 65557;
var ENCRYPTED = 1, UTF8 = 0x800, STORED = 0, DEFLATED = 8, MOST_OUTPUT = 0x40000000;

// A file by its descriptor, or bytes.
function Source(from) {
  this.bytes = typeof from === 'string' ? null : base.bytes(from);
  this.fd = this.bytes ? -1 : fs.openSync(from, 'r');
  this.size = this.bytes ? this.bytes.length : fs.fstatSync(this.fd).size;
}
Source.prototype = {
  // Fewer at the end.
  read: function (at, size) {
    if (this.bytes) return this.bytes.slice(at, at + size);
    if (this.fd < 0) throw base.fail('zip-reader: the archive is closed');
    var bytes = Buffer.alloc(size), got = 0, part;
    while (got < size && (part = fs.readSync(this.fd, bytes, got, size - got, at + got))) got += part;
    return bytes.slice(0, got);
  },
  close: function () {
    if (this.fd >= 0) fs.closeSync(this.fd);
    this.fd = -1;
    this.bytes = this.bytes && Buffer.alloc(0);
  }
};

function nameOf(bytes, flags) {
  var text = bytes.toString('utf8');
  // Without the flag it is in the writer's own code page, unless it happens to be UTF-8.
  return flags & UTF8 || text.indexOf('\ufffd') < 0 ? text : bytes.toString('latin1');
}

function readTable(source) {
  var tail = source.read(Math.max(0, source.size - MOST_TAIL), MOST_TAIL), at = tail.length - 22;
  while (at >= 0 && tail.readUInt32LE(at) !== END) at--;
  if (at < 0) throw base.fail('zip-reader: Parse Error: no end of central directory');
  var size = tail.readUInt32LE(at + 12), start = tail.readUInt32LE(at + 16), count = tail.readUInt16LE(at + 10);
  if (start === 0xffffffff || count === 0xffff) throw base.fail('zip-reader: ZIP64 archives are not read');
  var bytes = source.read(start, size), table = Object.create(null), place = 0;
  for (var i = 0; i < count; i++) {
    if (place + 46 > bytes.length || bytes.readUInt32LE(place) !== CENTRAL) throw base.fail('zip-reader: Parse Error: central directory');
    var length = bytes.readUInt16LE(place + 28), flags = bytes.readUInt16LE(place + 8);
    var name = nameOf(bytes.slice(place + 46, place + 46 + length), flags);
    table[name] = {
      name: name, flags: flags, compression: bytes.readUInt16LE(place + 10), crc: bytes.readUInt32LE(place + 16),
      compressedSize: bytes.readUInt32LE(place + 20), uncompressedSize: bytes.readUInt32LE(place + 24),
      mode: bytes.readUInt16LE(place + 4) >> 8 === 3 ? bytes.readUInt16LE(place + 40) : 0, offset: bytes.readUInt32LE(place + 42)
    };
    place += 46 + length + bytes.readUInt16LE(place + 30) + bytes.readUInt16LE(place + 32);
  }
  return table;
}

// What one entry has, in pieces; `crc` grows with what was given.
function entryStream(source, entry) {
  if (entry.flags & ENCRYPTED) throw base.fail('zip-reader: ' + entry.name + ' is encrypted');
  if (entry.compression !== STORED && entry.compression !== DEFLATED) {
    throw base.fail('zip-reader: ' + entry.name + ' is compressed by method ' + entry.compression + ', which is not known');
  }
  var at = -1, left = entry.compressedSize, coder = 0, ended = false;
  function start() {
    var head = source.read(entry.offset, 30);
    if (head.length < 30 || head.readUInt32LE(0) !== LOCAL) throw base.fail('zip-reader: Parse Error: ' + entry.name);
    at = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    if (entry.compression === DEFLATED) coder = zlib.open('inflateRaw', 15, 6, 8, 0);
  }
  function raw() {
    var chunk = source.read(at, Math.min(left, pieces.SIZE));
    if (!chunk.length && left > 0) throw base.fail('zip-reader: ' + entry.name + ' is cut off');
    at += chunk.length;
    left -= chunk.length;
    return chunk;
  }
  function inflated() {
    var chunk = raw(), result = zlib.run(coder, chunk, 0, MOST_OUTPUT);
    if (result[0] > 1) throw base.fail('zip-reader: ' + entry.name + ': ' + (result[3] || 'incorrect data'));
    ended = result[0] === 1;
    if (!ended && left === 0) throw base.fail('zip-reader: ' + entry.name + ' is cut off');
    return require('buffer').adopt(result[1]);
  }
  var stream = pieces.make(function () {
    if (at < 0) start();
    var piece = null;
    while (!(piece && piece.length)) {
      if (entry.compression === DEFLATED ? ended : left === 0) return null;
      piece = entry.compression === DEFLATED ? inflated() : raw();
    }
    this.crc = zlib.crc32(piece, this.crc);
    return piece;
  }, function () {
    if (coder) zlib.close(coder);
    coder = 0;
  });
  stream.crc = 0;
  base.hide(stream, '_ObjectID', 'zip-reader.stream');
  return stream;
}

function Zipped(source, table) {
  base.hide(this, '_source', source);
  base.hide(this, '_table', table);
}
Object.defineProperty(Zipped.prototype, 'files', { get: function () {
  return Object.keys(this._table).filter(function (name) {
    return !/\/$/.test(name);
  });
}, configurable: true });
function entryOf(zipped, name) {
  if (!zipped._table[name]) throw base.fail('zip-reader: ' + name + ' not found', { code: 'ENOENT', path: name });
  return zipped._table[name];
}
// Where an entry belongs below a directory, or an error for one that would leave it.
function placeOf(directory, name) {
  var parts = name.replace(/\\/g, '/').split('/');
  if (parts[0] === '' || parts.indexOf('..') >= 0) throw base.fail('zip-reader: ' + name + ' would be outside of the directory');
  return directory + '/' + parts.filter(Boolean).join('/');
}
function extract(zipped, name, directory, done) {
  var path = placeOf(directory, name);
  fs.mkdirSync(/\/$/.test(name) ? path : path.replace(/\/[^\/]*$/, ''), { recursive: true });
  if (/\/$/.test(name)) return done();
  var entry = entryOf(zipped, name), stream = zipped.getStream(name), file = fs.createWriteStream(path), failed = false;
  function fail(error) {
    if (failed) return;
    failed = true;
    stream.destroy();
    file.destroy();
    done(error);
  }
  stream.on('error', fail);
  file.on('error', fail);
  file.on('close', function () {
    if (failed) return;
    if (stream.crc !== entry.crc) return fail(base.fail('CRC Check failed'));
    if (entry.mode & 511) fs.chmodSync(path, entry.mode & 511);
    done();
  });
  stream.pipe(file);
}
function each(list, step, done) {
  var at = 0;
  (function next(error) {
    if (error || at === list.length) return done(error);
    try {
      step(list[at++], next);
    } catch (e) {
      done(e);
    }
  })();
}
var methods = {
  crc: function (name) {
    return entryOf(this, name).crc;
  },
  getStream: function (name) {
    return entryStream(this._source, entryOf(this, name));
  },
  readLocalHeader: function (name) {
    var entry = entryOf(this, name), head = this._source.read(entry.offset, 30);
    if (head.length < 30) throw base.fail('zip-reader: Parse Error: ' + name);
    return { flags: head.readUInt16LE(6), compression: head.readUInt16LE(8), crc: head.readUInt32LE(14), compressedSize: head.readUInt32LE(18),
      uncompressedSize: head.readUInt32LE(22), nameLength: head.readUInt16LE(26), extraLength: head.readUInt16LE(28) };
  },
  // A promise; the archive is closed with it.
  extractAll: function (directory) {
    var self = this, to = require('path').resolve(String(directory));
    return new promise(function (resolve, reject) {
      each(Object.keys(self._table), function (name, next) {
        extract(self, name, to, next);
      }, function (error) {
        self.close();
        if (error) reject(error);
        else resolve();
      });
    });
  },
  // A promise of [{name, stream, buffer}].
  extractAllStreams: function () {
    var self = this, results = [];
    return new promise(function (resolve, reject) {
      each(self.files, function (name, next) {
        var stream = self.getStream(name), parts = [];
        stream.on('data', function (chunk) {
          parts.push(chunk);
        });
        stream.on('error', next);
        stream.on('end', function () {
          results.push({ name: name, stream: stream, buffer: Buffer.concat(parts) });
          next(stream.crc === self.crc(name) ? undefined : base.fail('CRC Check failed'));
        });
      }, function (error) {
        self.close();
        if (error) reject(error);
        else resolve(results);
      });
    });
  },
  close: function () {
    this._source.close();
  }
};
Object.keys(methods).forEach(function (name) {
  base.hide(Zipped.prototype, name, methods[name]);
});
base.objectId(Zipped.prototype, 'zip-reader.zippedObject');

// read(path or bytes): a promise of {files, crc, getStream, extractAll, extractAllStreams, close}.
exports.read = function read(from) {
  return new promise(function (resolve, reject) {
    var source;
    try {
      source = new Source(from);
      resolve(new Zipped(source, readTable(source)));
    } catch (e) {
      if (source) source.close();
      reject(e && e.code === 'ENOENT' ? base.fail('File not found', e) : e);
    }
  });
};
exports.isZip = function isZip(path) {
  var source = new Source(path), head = source.read(0, 4);
  var is = source.size >= 30 && head.readUInt32LE(0) === LOCAL;
  source.close();
  return is;
};
