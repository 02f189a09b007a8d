// fs: Stats, Dirent, and the checks of its arguments.
'use strict';

var constants = require('internal/fs_constants');
var errors = require('internal/errors');
var codes = errors.codes;

// ---- Stats: from [dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks, four times in ms]

function Stats(list) {
  this.dev = list[0];
  this.mode = list[1];
  this.nlink = list[2];
  this.uid = list[3];
  this.gid = list[4];
  this.rdev = list[5];
  this.blksize = list[6];
  this.ino = list[7];
  this.size = list[8];
  this.blocks = list[9];
  this.atimeMs = list[10];
  this.mtimeMs = list[11];
  this.ctimeMs = list[12];
  this.birthtimeMs = list[13];
  this.atime = new Date(Math.round(list[10]));
  this.mtime = new Date(Math.round(list[11]));
  this.ctime = new Date(Math.round(list[12]));
  this.birthtime = new Date(Math.round(list[13]));
}
var kinds = {
  isDirectory: constants.S_IFDIR, isFile: constants.S_IFREG, isBlockDevice: constants.S_IFBLK,
  isCharacterDevice: constants.S_IFCHR, isSymbolicLink: constants.S_IFLNK, isFIFO: constants.S_IFIFO,
  isSocket: constants.S_IFSOCK
};
Object.keys(kinds).forEach(function (name) {
  Stats.prototype[name] = function () {
    return (this.mode & constants.S_IFMT) === kinds[name];
  };
});

// The same with BigInts, and with nanoseconds; the kinds of files are asked as above.
function BigIntStats() {}
Object.keys(kinds).forEach(function (name) {
  BigIntStats.prototype[name] = function () {
    return (Number(this.mode) & constants.S_IFMT) === kinds[name];
  };
});
function bigStats(list) {
  var plain = new Stats(list), made = new BigIntStats();
  Object.keys(plain).forEach(function (key) {
    if (!/time$/.test(key)) made[key] = BigInt(Math.floor(plain[key]));
  });
  ['atime', 'mtime', 'ctime', 'birthtime'].forEach(function (key) {
    made[key + 'Ns'] = BigInt(Math.round(plain[key + 'Ms'] * 1e3)) * BigInt(1000);
  });
  ['atime', 'mtime', 'ctime', 'birthtime'].forEach(function (key) {
    made[key] = plain[key];
  });
  return made;
}
exports.bigStats = bigStats;

function Dirent(name, kind, path) {
  this.name = name;
  this.parentPath = path;
  this.path = path;
  this[kindOf] = kind;
}
var kindOf = Symbol('type');
var direntKinds = {
  isDirectory: 2, isFile: 1, isBlockDevice: 7, isCharacterDevice: 6, isSymbolicLink: 3, isFIFO: 4, isSocket: 5
};
Object.keys(direntKinds).forEach(function (name) {
  Dirent.prototype[name] = function () {
    return this[kindOf] === direntKinds[name];
  };
});

// ---- arguments

function toPath(value, name) {
  if (value !== null && typeof value === 'object' && value.href !== undefined && value.protocol) {
    value = require('url').fileURLToPath(value);
  }
  if (typeof value !== 'string' && !(value instanceof Uint8Array)) {
    throw new codes.ERR_INVALID_ARG_TYPE(name || 'path', ['string', 'Buffer', 'URL'], value);
  }
  var text = typeof value === 'string' ? value : require('buffer').adopt(value).toString();
  if (text.indexOf('\u0000') >= 0) {
    throw new codes.ERR_INVALID_ARG_VALUE(name || 'path', value, 'must be a string, Uint8Array, or URL without null bytes');
  }
  return text;
}

function toFd(value, name) {
  errors.checkInteger(value, name || 'fd', 0, 2147483647);
  return value;
}

function toMode(value, name, missing) {
  if (value === undefined || value === null) return missing;
  if (typeof value === 'string') {
    if (!/^[0-7]+$/.test(value)) {
      throw new codes.ERR_INVALID_ARG_VALUE(name, value, 'must be a 32-bit unsigned integer or an octal string');
    }
    return parseInt(value, 8);
  }
  errors.checkInteger(value, name, 0, 4294967295);
  return value;
}

var c = constants;
var flagTable = {
  r: c.O_RDONLY, rs: c.O_RDONLY | c.O_SYNC, sr: c.O_RDONLY | c.O_SYNC, 'r+': c.O_RDWR, 'rs+': c.O_RDWR | c.O_SYNC,
  'sr+': c.O_RDWR | c.O_SYNC, w: c.O_TRUNC | c.O_CREAT | c.O_WRONLY, wx: c.O_TRUNC | c.O_CREAT | c.O_WRONLY | c.O_EXCL,
  xw: c.O_TRUNC | c.O_CREAT | c.O_WRONLY | c.O_EXCL, 'w+': c.O_TRUNC | c.O_CREAT | c.O_RDWR,
  'wx+': c.O_TRUNC | c.O_CREAT | c.O_RDWR | c.O_EXCL, 'xw+': c.O_TRUNC | c.O_CREAT | c.O_RDWR | c.O_EXCL,
  a: c.O_APPEND | c.O_CREAT | c.O_WRONLY, ax: c.O_APPEND | c.O_CREAT | c.O_WRONLY | c.O_EXCL,
  xa: c.O_APPEND | c.O_CREAT | c.O_WRONLY | c.O_EXCL, as: c.O_APPEND | c.O_CREAT | c.O_WRONLY | c.O_SYNC,
  sa: c.O_APPEND | c.O_CREAT | c.O_WRONLY | c.O_SYNC, 'a+': c.O_APPEND | c.O_CREAT | c.O_RDWR,
  'ax+': c.O_APPEND | c.O_CREAT | c.O_RDWR | c.O_EXCL, 'xa+': c.O_APPEND | c.O_CREAT | c.O_RDWR | c.O_EXCL,
  'as+': c.O_APPEND | c.O_CREAT | c.O_RDWR | c.O_SYNC, 'sa+': c.O_APPEND | c.O_CREAT | c.O_RDWR | c.O_SYNC
};
function toFlags(value, name) {
  if (typeof value === 'number') {
    errors.checkInteger(value, name || 'flags', -2147483648, 2147483647);
    return value;
  }
  if (value === undefined || value === null) return c.O_RDONLY;
  if (!Object.prototype.hasOwnProperty.call(flagTable, value)) throw new codes.ERR_INVALID_ARG_VALUE(name || 'flags', value);
  return flagTable[value];
}

// {encoding, flag, mode, …} from an object or an encoding.
function toOptions(value, defaults) {
  if (value === undefined || value === null || typeof value === 'function') return Object.assign({}, defaults);
  if (typeof value === 'string') value = { encoding: value };
  else if (typeof value !== 'object') throw new codes.ERR_INVALID_ARG_TYPE('options', ['string', 'Object'], value);
  var options = Object.assign({}, defaults, value);
  if (options.encoding && options.encoding !== 'buffer' && !require('internal/encodings').normalize(options.encoding)) {
    throw new codes.ERR_INVALID_ARG_VALUE('encoding', options.encoding, 'is invalid encoding');
  }
  errors.checkSignal(options.signal, 'options.signal');
  return options;
}

// What a name of the system becomes in an encoding: text, or a Buffer.
function nameEncoder(encoding) {
  return function (text) {
    if (!encoding || require('internal/encodings').normalize(encoding) === 'utf8') return text;
    return encoding === 'buffer' ? Buffer.from(text) : Buffer.from(text).toString(encoding);
  };
}

// The modes of access and copyFile, in the words of Node's own check.
function toCallMode(mode) {
  if (mode === undefined || mode === null) return 0;
  if (typeof mode !== 'number') {
    throw Object.assign(new TypeError('mode must be int32 or null/undefined'), { code: 'ERR_INVALID_ARG_TYPE' });
  }
  mode |= 0;
  if (mode < 0 || mode > 7) {
    throw Object.assign(new RangeError('mode is out of range: >= 0 && <= 7'), { code: 'ERR_OUT_OF_RANGE' });
  }
  return mode;
}

// Milliseconds from a Date, seconds or a text.
function toTime(value, name) {
  if (typeof value === 'string' && +value == value) return Math.round(+value * 1000);
  if (typeof value === 'number' && isFinite(value)) return value < 0 ? Date.now() : Math.round(value * 1000);
  if (value instanceof Date && !isNaN(value.getTime())) return value.getTime();
  throw new codes.ERR_INVALID_ARG_TYPE(name || 'time', ['Date', 'Time in seconds'], value);
}

function toData(value, name) {
  if (typeof value === 'string') return value;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  throw new codes.ERR_INVALID_ARG_TYPE(name || 'data', ['string', 'Buffer', 'TypedArray', 'DataView'], value);
}

exports.Stats = Stats;
exports.Dirent = Dirent;
exports.toPath = toPath;
exports.toFd = toFd;
exports.toMode = toMode;
exports.toFlags = toFlags;
exports.toOptions = toOptions;
exports.toTime = toTime;
exports.toData = toData;
exports.nameEncoder = nameEncoder;
exports.toCallMode = toCallMode;
