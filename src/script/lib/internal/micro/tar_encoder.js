// tar-encoder: files as a stream in the format of POSIX.1-1988 (ustar), with a POSIX.1-2001 record in front of a
// file whose name does not fit.
'use strict';

var base = require('internal/micro/base');
var fs = require('fs');
var pieces = require('internal/micro/pieces');
var BLOCK = 512, MOST = 8 * 1024 * 1024 * 1024;

function octal(bytes, at, size, value) {
  bytes.write(('00000000000' + value.toString(8)).slice(1 - size), at, size - 1, 'latin1');
}

// The name in two parts, or null when it does not fit.
function split(name) {
  var bytes = Buffer.from(name, 'utf8');
  if (bytes.length <= 100) return [bytes, Buffer.alloc(0)];
  for (var at = Math.min(155, bytes.length - 2); at > 0 && bytes.length - at - 1 <= 100; at--) {
    if (bytes[at] === 47) return [bytes.slice(at + 1), bytes.slice(0, at)];
  }
  return null;
}

function header(fields) {
  var bytes = Buffer.alloc(BLOCK), name = split(fields.name) || [Buffer.from(fields.name, 'utf8').slice(0, 100), Buffer.alloc(0)];
  name[0].copy(bytes, 0);
  octal(bytes, 100, 8, fields.mode & 4095);
  octal(bytes, 108, 8, fields.uid);
  octal(bytes, 116, 8, fields.gid);
  octal(bytes, 124, 12, fields.size);
  octal(bytes, 136, 12, Math.max(0, Math.floor(fields.mtime)));
  bytes.fill(32, 148, 156);
  bytes.write(fields.type, 156, 1, 'latin1');
  Buffer.from(fields.link || '', 'utf8').copy(bytes, 157, 0, 100);
  bytes.write('ustar\u000000', 257, 8, 'latin1');
  bytes.write(fields.user || '', 265, 31, 'utf8');
  bytes.write(fields.group || '', 297, 31, 'utf8');
  octal(bytes, 329, 8, 0);
  octal(bytes, 337, 8, 0);
  name[1].copy(bytes, 345);
  var sum = 0;
  for (var i = 0; i < BLOCK; i++) sum += bytes[i];
  bytes.write(('000000' + sum.toString(8)).slice(-6) + '\u0000 ', 148, 8, 'latin1');
  return bytes;
}
function padding(size) {
  return Buffer.alloc((BLOCK - size % BLOCK) % BLOCK);
}
// "LENGTH KEY=VALUE\n", the length with its own digits.
function record(key, value) {
  var rest = ' ' + key + '=' + value + '\n', size = Buffer.byteLength(rest), length = size + String(size).length;
  if (size + String(length).length !== length) length++;
  return length + rest;
}

function headersOf(file, name, ids) {
  var stat = file.stat, directory = stat.isDirectory(), link = stat.isSymbolicLink() ? fs.readlinkSync(file.path) : '';
  if (stat.size >= MOST) throw base.fail('tar-encoder: ' + file.path + ' is too large');
  if (directory) name += '/';
  var fields = {
    name: name, mode: stat.mode, uid: stat.uid, gid: stat.gid, size: directory || link ? 0 : stat.size, mtime: stat.mtimeMs / 1000,
    type: directory ? '5' : link ? '2' : '0', link: link, user: ids.user(stat.uid), group: ids.group(stat.gid)
  };
  var extra = (split(name) ? '' : record('path', name)) + (Buffer.byteLength(link) > 100 ? record('linkpath', link) : '');
  if (!extra) return header(fields);
  var bytes = Buffer.from(extra, 'utf8');
  return Buffer.concat([header(Object.assign({}, fields, { name: 'PaxHeaders/' + name.replace(/^.*\/(?=.)/, '').slice(0, 20), size: bytes.length,
    type: 'x', link: '' })), bytes, padding(bytes.length), header(fields)]);
}

function names() {
  var sessions = require('internal/micro/user_sessions'), users = {}, groups = {};
  function lookUp(table, id, ask) {
    if (!Object.prototype.hasOwnProperty.call(table, id)) {
      try {
        table[id] = ask.call(sessions, id);
      } catch (e) {
        table[id] = '';
      }
    }
    return table[id];
  }
  return {
    user: function (id) {
      return lookUp(users, id, sessions.getUsername);
    },
    group: function (id) {
      return lookUp(groups, id, sessions.getGroupname);
    }
  };
}

function encode(files, from) {
  var ids = names(), current = null, ended = false;
  if (from && !/\/$/.test(from)) from += '/';
  function close() {
    if (current) fs.closeSync(current.fd);
    current = null;
  }
  // A file that has become shorter is filled up, one that has grown is cut.
  function more() {
    var chunk = Buffer.alloc(Math.min(current.left, pieces.SIZE)), got = fs.readSync(current.fd, chunk, 0, chunk.length, null);
    if (got) chunk = chunk.slice(0, got);
    current.left -= chunk.length;
    if (current.left > 0) return chunk;
    var size = current.size;
    close();
    return Buffer.concat([chunk, padding(size)]);
  }
  return pieces.make(function () {
    if (current) return more();
    if (ended) return null;
    var file = files.shift();
    if (!file) {
      ended = true;
      return Buffer.alloc(2 * BLOCK);
    }
    var name = from && file.path.slice(0, from.length) === from ? file.path.slice(from.length) : file.path;
    var head = headersOf(file, name.replace(/^\/+/, ''), ids);
    if (file.stat.isFile() && file.stat.size) current = { fd: fs.openSync(file.path, 'r'), left: file.stat.size, size: file.stat.size };
    this.emit('progress', file.path);
    return head;
  }, close);
}
function wanted(file) {
  return file.stat.isFile() || file.stat.isDirectory() || file.stat.isSymbolicLink();
}

// A readable of the archive; names are told from `basePath` on.
exports.encodeFiles = function encodeFiles(files, basePath) {
  if (!Array.isArray(files) || !files.length) throw base.fail('tar-encoder.encodeFiles(): No file specified');
  return encode(files.map(function (path) {
    return { path: String(path), stat: fs.lstatSync(String(path)) };
  }).filter(wanted), basePath);
};
// What is in a directory; with `recurse` also what is below its directories.
exports.encodeFolder = function encodeFolder(path, recurse) {
  path = String(path).replace(/(.)\/+$/, '$1');
  return encode(pieces.expand([path], true, !!recurse).slice(1).filter(wanted), path);
};

function text(bytes, from, size) {
  var part = bytes.slice(from, from + size), end = part.indexOf(0);
  return part.slice(0, end < 0 ? size : end).toString('utf8');
}
// The fields of the header at an offset; they are printed, too.
exports.showHeader = function showHeader(path, offset) {
  var fd = fs.openSync(path, 'r'), bytes = Buffer.alloc(BLOCK), got, sum = 0;
  try {
    got = fs.readSync(fd, bytes, 0, BLOCK, offset || 0);
  } finally {
    fs.closeSync(fd);
  }
  if (got < BLOCK || text(bytes, 257, 5) !== 'ustar') throw base.fail('tar-encoder.showHeader(): not a ustar header');
  function number(at, size) {
    return parseInt(text(bytes, at, size).trim() || '0', 8);
  }
  for (var i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : bytes[i];
  if (sum !== number(148, 8)) throw base.fail('tar-encoder.showHeader(): wrong checksum');
  var prefix = text(bytes, 345, 155);
  var made = {
    name: (prefix ? prefix + '/' : '') + text(bytes, 0, 100), mode: number(100, 8), uid: number(108, 8), gid: number(116, 8), size: number(124, 12),
    mtime: new Date(number(136, 12) * 1000), type: text(bytes, 156, 1), link: text(bytes, 157, 100), user: text(bytes, 265, 32), group: text(bytes, 297, 32)
  };
  Object.keys(made).forEach(function (key) {
    console.log(key + ': ' + (key === 'mode' ? made[key].toString(8) : key === 'mtime' ? made[key].toISOString() : made[key]));
  });
  return made;
};
