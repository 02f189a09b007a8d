// zip-writer: a stream of a ZIP archive (APPNOTE 6.3, without ZIP64). Files are read when their turn comes; sizes
// and sums stand behind the data, so that nothing has to be read twice.
'use strict';

var base = require('internal/micro/base');
var fs = require('fs');
var pieces = require('internal/micro/pieces');
var zlib = binding('zlib');

var LOCAL = 0x04034b50, DESCRIPTOR = 0x08074b50, CENTRAL = 0x02014b50, END = 0x06054b50;
var MADE_ON_UNIX = 3 << 8 | 20, NEEDED = 20, FLAGS = 0x0808, DEFLATED = 8, LEVEL = 6;
var FINISH = 4, MOST_OUTPUT = 0x40000000, MOST = 0xffffffff, MOST_FILES = 0xffff;

// Local time in steps of two seconds, from 1980 on.
function dosTime(ms) {
  var date = new Date(ms), year = Math.min(Math.max(date.getFullYear(), 1980), 2107);
  return {
    date: (year - 1980) << 9 | (date.getMonth() + 1) << 5 | date.getDate(),
    time: date.getHours() << 11 | date.getMinutes() << 5 | date.getSeconds() >> 1
  };
}

// The directory that all files are in, with a slash behind it.
function commonDirectory(files) {
  var parts = files[0].path.split('/').slice(0, -1);
  files.forEach(function (file) {
    var own = file.path.split('/').slice(0, -1), same = 0;
    while (same < parts.length && own[same] === parts[same]) same++;
    parts.length = same;
  });
  return parts.length ? parts.join('/') + '/' : '';
}

function numbers(size, list) {
  var bytes = Buffer.alloc(size), at = 0;
  list.forEach(function (pair) {
    bytes[pair[0] === 4 ? 'writeUInt32LE' : 'writeUInt16LE'](pair[1], at);
    at += pair[0];
  });
  return bytes;
}

function Archive(files, basePath) {
  this.files = files;
  this.base = basePath;
  this.written = 0;
  this.central = [];
  this.current = null;
  this.ended = false;
  this.cancelled = false;
}
Archive.prototype = {
  open: function (file) {
    var name = file.path.slice(0, this.base.length) === this.base ? file.path.slice(this.base.length) : file.path.replace(/^\/+/, '');
    var when = dosTime(file.stat.mtimeMs), bytes = Buffer.from(name, 'utf8');
    this.current = {
      file: file, name: bytes, when: when, fd: fs.openSync(file.path, 'r'), coder: zlib.open('deflateRaw', 15, LEVEL, 8, 0),
      offset: this.written, crc: 0, size: 0, packed: 0
    };
    return Buffer.concat([numbers(30, [[4, LOCAL], [2, NEEDED], [2, FLAGS], [2, DEFLATED], [2, when.time], [2, when.date],
      [4, 0], [4, 0], [4, 0], [2, bytes.length], [2, 0]]), bytes]);
  },
  // A piece of the open file, which may be empty.
  more: function (stream) {
    var one = this.current, chunk = Buffer.alloc(pieces.SIZE), got = fs.readSync(one.fd, chunk, 0, chunk.length, null);
    chunk = chunk.slice(0, got);
    one.crc = zlib.crc32(chunk, one.crc);
    one.size += got;
    var result = zlib.run(one.coder, chunk, got ? 0 : FINISH, MOST_OUTPUT);
    one.packed += result[1].length;
    if (got) stream.emit('progress', one.file.path, one.file.stat.size ? Math.min(100, Math.floor(one.size * 100 / one.file.stat.size)) : 100);
    var out = require('buffer').adopt(result[1]);
    if (got) return out;
    if (one.size > MOST || one.packed > MOST || one.offset > MOST) throw base.fail('zip-writer: ' + one.file.path + ' would need ZIP64, which is not written');
    var tail = this.close();
    return Buffer.concat([out, tail]);
  },
  close: function () {
    var one = this.current, mode = one.file.stat.mode;
    this.release();
    this.central.push(Buffer.concat([numbers(46, [[4, CENTRAL], [2, MADE_ON_UNIX], [2, NEEDED], [2, FLAGS], [2, DEFLATED], [2, one.when.time],
      [2, one.when.date], [4, one.crc], [4, one.packed], [4, one.size], [2, one.name.length], [2, 0], [2, 0], [2, 0], [2, 0],
      [4, mode * 65536 >>> 0], [4, one.offset]]), one.name]));
    return numbers(16, [[4, DESCRIPTOR], [4, one.crc], [4, one.packed], [4, one.size]]);
  },
  release: function () {
    if (!this.current) return;
    fs.closeSync(this.current.fd);
    zlib.close(this.current.coder);
    this.current = null;
  },
  end: function () {
    var central = Buffer.concat(this.central), count = this.central.length;
    this.ended = true;
    if (this.written > MOST) throw base.fail('zip-writer: the archive would need ZIP64, which is not written');
    return Buffer.concat([central, numbers(22, [[4, END], [2, 0], [2, 0], [2, count], [2, count], [4, central.length], [4, this.written], [2, 0]])]);
  },
  next: function (stream) {
    var piece = Buffer.alloc(0);
    while (!piece.length) {
      if (this.ended || this.cancelled) return null;
      if (this.current) piece = this.more(stream);
      else if (this.files.length) piece = this.open(this.files.shift());
      else piece = this.end();
    }
    this.written += piece.length;
    return piece;
  }
};

// write({files, basePath}): files, and what is in directories. 'progress'(path, percent); cancel([callback]) ends
// the stream where it is.
exports.write = function write(options) {
  if (!options || !options.files || !options.files.length) throw base.fail('zip-writer.write(): No file specified');
  var files = pieces.expand(options.files.map(String), false, true).map(function (one) {
    return one.stat.isSymbolicLink() ? { path: one.path, stat: fs.statSync(one.path) } : one;
  }).filter(function (one) {
    return one.stat.isFile();
  });
  if (files.length > MOST_FILES) throw base.fail('zip-writer.write(): more than 65,535 files would need ZIP64, which is not written');
  var from = options.basePath === undefined || options.basePath === null ? files.length ? commonDirectory(files) : '' : String(options.basePath);
  if (from && !/\/$/.test(from)) from += '/';
  var archive = new Archive(files, from);
  var stream = pieces.make(function () {
    return archive.next(this);
  }, function () {
    archive.release();
  });
  base.hide(stream, 'cancel', function (callback) {
    if (callback) this.once('cancel', callback);
    if (archive.cancelled || archive.ended) return;
    archive.cancelled = true;
    archive.release();
    this.emit('cancel');
    this.push(null);
  });
  base.hide(stream, '_ObjectID', 'zip-writer.duplexStream');
  return stream;
};
