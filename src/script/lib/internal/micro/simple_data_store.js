// SimpleDataStore: keys and values in a file that is only appended to. Record, numbers big-endian:
//   u32 size of it all | u32 length of key | u32 length of value | SHA-384 of value | key | value
// No value: the key was deleted. A compressed value's key has the CRC-32C of itself behind it
// (little-endian), the digest is that of the plain value. The last record of a key counts.
//
// Records are checked when a file is opened: from the first that is not one, the rest is set aside
// (copied to *.corrupt.db) before the file is cut there. Compact writes a new file and renames it.
'use strict';

var base = require('internal/micro/base');
var fs = require('fs');
var fail = base.fail;
var HEAD = 60, LEGACY = [64, 72];
var MOST_INFLATED = 33554432;

function sha384(bytes) {
  return require('crypto').createHash('sha384').update(bytes).digest();
}
function crcBytes(key) {
  var bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(binding('micro').crc32c(key, 0), 0);
  return bytes;
}
function readAt(fd, offset, length) {
  var bytes = Buffer.alloc(length), got = 0, count;
  while (got < length && (count = fs.readSync(fd, bytes, got, length - got, offset + got)) > 0) got += count;
  return got < length ? bytes.slice(0, got) : bytes;
}
function writeAt(fd, bytes, offset) {
  for (var done = 0; done < bytes.length;) done += fs.writeSync(fd, bytes, done, bytes.length - done, offset + done);
}
function encode(key, value, digest) {
  var head = Buffer.alloc(HEAD);
  head.writeUInt32BE(HEAD + key.length + value.length, 0);
  head.writeUInt32BE(key.length, 4);
  head.writeUInt32BE(value.length, 8);
  digest.copy(head, 12);
  return Buffer.concat([head, key, value]);
}
function inflate(bytes) {
  return require('zlib').inflateRawSync(bytes, { maxOutputLength: MOST_INFLATED });
}

// The record at an offset, or null: {size, name, start, length, packed, digest, legacy}
function recordAt(fd, offset, end) {
  var head = readAt(fd, offset, Math.min(HEAD, end - offset));
  if (head.length < HEAD) return null;
  var size = head.readUInt32BE(0), keyLength = head.readUInt32BE(4), length = head.readUInt32BE(8);
  var headLength = size - keyLength - length;
  if (headLength !== HEAD && LEGACY.indexOf(headLength) < 0) return null;
  if (keyLength === 0 || offset + size > end) return null;
  var digest = head.slice(12, HEAD), key = readAt(fd, offset + headLength, keyLength);
  var start = offset + headLength + keyLength, value = readAt(fd, start, length);
  if (key.length < keyLength || value.length < length) return null;
  var plainKey = key.slice(0, Math.max(0, keyLength - 4)), packed = false;
  if (keyLength > 4 && crcBytes(plainKey).equals(key.slice(keyLength - 4))) {
    try {
      packed = length === 0 || sha384(inflate(value)).equals(digest);
    } catch (e) {
      // The key only looks like that of a compressed value.
    }
  }
  if (!packed && length > 0 && !sha384(value).equals(digest)) return null;
  return {
    size: size, name: (packed ? plainKey : key).toString('latin1'), start: start, length: length, packed: packed,
    digest: digest, legacy: headLength !== HEAD
  };
}

function corruptName(path) {
  var stem = path.replace(/\.db$/, ''), name = stem + '.corrupt.db';
  for (var i = 1; fs.existsSync(name); i++) name = stem + '.corrupt.' + i + '.db';
  return name;
}

// The store's names are the keys' bytes, one character each.
function nameOf(store, key, call) {
  if (typeof key !== 'string') throw fail('SimpleDataStore.' + call + "(): 'key' invalid parameter");
  return Buffer.from(store._prefix + key).toString('latin1');
}

function Store(path, fd, readOnly) {
  var self = this;
  ['_path', '_fd', '_prefix', '_index', '_overlay', '_end'].forEach(function (name, i) {
    base.hide(self, name, [path, fd, '', Object.create(null), null, 0][i]);
  });
  if (!readOnly) {
    Object.keys(writing).forEach(function (name) {
      base.hide(self, name, writing[name]);
    });
  }
  this._scan(readOnly);
}
base.objectId(Store.prototype, 'SimpleDataStore');

base.hide(Store.prototype, '_scan', function (readOnly) {
  var end = fs.fstatSync(this._fd).size, at = 0, legacy = false, record;
  while (at < end && (record = recordAt(this._fd, at, end))) {
    legacy = legacy || record.legacy;
    if (record.length) this._index[record.name] = record;
    else delete this._index[record.name];
    at += record.size;
  }
  this._end = at;
  if (readOnly) return;
  if (at < end) {
    var aside = corruptName(this._path);
    try {
      fs.copyFileSync(this._path, aside, fs.constants.COPYFILE_EXCL);
    } catch (e) {
      throw fail('SimpleDataStore.Create(): ' + this._path + ' is damaged at byte ' + at + ' and cannot be set aside', e);
    }
    fs.ftruncateSync(this._fd, at);
  }
  if (legacy && this.Compact() !== 0) throw fail('SimpleDataStore.Create(): ' + this._path + ' cannot be converted');
});

// The plain bytes of a name, or null.
base.hide(Store.prototype, '_bytes', function (name) {
  if (this._overlay && name in this._overlay) return this._overlay[name];
  var record = this._index[name];
  if (!record) return null;
  var bytes = readAt(this._fd, record.start, record.length);
  var plain = null;
  try {
    plain = record.packed ? inflate(bytes) : bytes;
  } catch (e) {
    // Somebody else wrote to the file.
  }
  if (!plain || !sha384(plain).equals(record.digest)) throw fail('SimpleDataStore.Get(): the value has changed in ' + this._path);
  return plain;
});
base.hide(Store.prototype, '_get', function (key) {
  var bytes = this._bytes(Buffer.from(key).toString('latin1'));
  if (bytes === null) return null;
  if (bytes.length && bytes[bytes.length - 1] === 0) bytes = bytes.slice(0, -1);
  return bytes.toString('utf8');
});
base.hide(Store.prototype, '_append', function (name, key, value, digest, packed) {
  var bytes = encode(key, value, digest);
  if (!this._overlay) {
    try {
      writeAt(this._fd, bytes, this._end);
    } catch (e) {
      // From here on nothing is written; a record that was cut short does not stay.
      this._overlay = Object.create(null);
      try {
        fs.ftruncateSync(this._fd, this._end);
      } catch (e2) {
        // It will be found when the file is opened.
      }
    }
  }
  if (this._overlay) {
    this._overlay[name] = value.length ? packed ? inflate(value) : Buffer.from(value) : null;
    return;
  }
  if (value.length) {
    this._index[name] = {
      size: bytes.length, name: name, start: this._end + HEAD + key.length, length: value.length, packed: packed, digest: digest
    };
  } else {
    delete this._index[name];
  }
  this._end += bytes.length;
});
base.hide(Store.prototype, '_same', function (name, plain) {
  var before = this._overlay && name in this._overlay ? this._overlay[name] : this._index[name] || null;
  if (before === null) return plain.length === 0;
  return before instanceof Uint8Array ? before.equals(plain) : before.digest.equals(sha384(plain));
});

base.hide(Store.prototype, 'Get', function (key) {
  nameOf(this, key, 'Get');
  return this._get(this._prefix + key);
});
base.hide(Store.prototype, 'GetBuffer', function (key) {
  return this._bytes(nameOf(this, key, 'GetBuffer'));
});
Object.defineProperty(Store.prototype, 'Keys', {
  get: function () {
    var names = Object.keys(this._index), overlay = this._overlay || {}, prefix = this._prefix;
    names = names.filter(function (name) {
      return !(name in overlay);
    }).concat(Object.keys(overlay).filter(function (name) {
      return overlay[name] !== null;
    }));
    return names.map(function (name) {
      return Buffer.from(name, 'latin1').toString('utf8');
    }).filter(function (name) {
      return name.indexOf(prefix) === 0;
    }).map(function (name) {
      return name.slice(prefix.length);
    });
  },
  configurable: true
});

// A string is stored with a NUL behind it.
function plainOf(value, call) {
  if (typeof value === 'string') return Buffer.from(value + '\0');
  if (value instanceof Uint8Array) return base.bytes(value);
  throw fail('SimpleDataStore.' + call + "(): 'value' invalid parameter");
}

var writing = {
  Put: function (key, value) {
    var name = nameOf(this, key, 'Put'), plain = plainOf(value, 'Put');
    if (!this._same(name, plain)) this._append(name, Buffer.from(name, 'latin1'), plain, sha384(plain), false);
    return 0;
  },
  PutCompressed: function (key, value) {
    var name = nameOf(this, key, 'PutCompressed'), plain = plainOf(value, 'PutCompressed');
    if (plain.length > MOST_INFLATED) return 1;
    if (this._same(name, plain)) return 0;
    var bytes = Buffer.from(name, 'latin1');
    this._append(name, Buffer.concat([bytes, crcBytes(bytes)]), require('zlib').deflateRawSync(plain), sha384(plain), true);
    return 0;
  },
  Delete: function (key) {
    var name = nameOf(this, key, 'Delete');
    if (!this._same(name, Buffer.alloc(0))) this._append(name, Buffer.from(name, 'latin1'), Buffer.alloc(0), Buffer.alloc(48), false);
    return 0;
  },
  Compact: function () {
    var self = this, temporary = this._path + '.tmp', index = Object.create(null), end = 0, fd = -1;
    if (this._overlay) return 1;
    try {
      fd = fs.openSync(temporary, 'w+');
      if (!binding('micro').lock(fd, true)) throw fail('locked');
      Object.keys(this._index).forEach(function (name) {
        var record = self._index[name], key = Buffer.from(name, 'latin1');
        if (record.packed) key = Buffer.concat([key, crcBytes(key)]);
        var bytes = encode(key, readAt(self._fd, record.start, record.length), record.digest);
        writeAt(fd, bytes, end);
        index[name] = Object.assign({}, record, { size: bytes.length, start: end + HEAD + key.length, legacy: false });
        end += bytes.length;
      });
      fs.fsyncSync(fd);
      fs.renameSync(temporary, this._path);
    } catch (e) {
      if (fd >= 0) fs.closeSync(fd);
      try {
        fs.unlinkSync(temporary);
      } catch (e2) {
        // It was never made.
      }
      return 1;
    }
    fs.closeSync(this._fd);
    this._fd = fd;
    this._index = index;
    this._end = end;
    return 0;
  }
};

function create(path, options) {
  var readOnly = !!(options && options.readOnly), fd;
  if (typeof path !== 'string') throw fail("SimpleDataStore.Create(): 'path' invalid parameter");
  path = require('path').resolve(path);
  try {
    fd = fs.openSync(path, readOnly ? 'r' : fs.constants.O_RDWR | fs.constants.O_CREAT);
  } catch (e) {
    throw fail('SimpleDataStore.Create(): Unable to open ' + path, e);
  }
  // Somebody else writes there.
  if (!readOnly && !binding('micro').lock(fd, true)) {
    fs.closeSync(fd);
    return null;
  }
  try {
    return new Store(path, fd, readOnly);
  } catch (e) {
    fs.closeSync(fd);
    throw e;
  }
}

// ---- the runtime's own store: beside the script, or in the home directory

var shared = null;
function sharedPath() {
  var script = process.argv[1];
  return script && fs.existsSync(script) ? script.replace(/\.js$/, '') + '.db'
    : require('path').join(require('os').homedir(), 'microscript.db');
}
function open(make) {
  if (!shared && (make || fs.existsSync(sharedPath()))) shared = create(sharedPath());
  return shared;
}

module.exports = {
  Create: create,
  Shared: function () {
    var store = open(false);
    if (!store) return null;
    var view = Object.create(store);
    base.hide(view, '_prefix', '0/');
    // What changes is the store's.
    ['_fd', '_index', '_overlay', '_end'].forEach(function (name) {
      Object.defineProperty(view, name, { get: function () {
        return store[name];
      }, set: function (value) {
        store[name] = value;
      } });
    });
    return view;
  }
};
base.hide(module.exports, '_sharedIfOpen', function () {
  return shared;
});
['Put', 'Get', 'GetBuffer', 'Delete', 'Compact'].forEach(function (name) {
  module.exports[name] = function () {
    var store = open(true) && module.exports.Shared();
    if (!store) throw fail('SimpleDataStore.' + name + '(): the shared store is in use');
    return store[name].apply(store, arguments);
  };
});
Object.defineProperty(module.exports, 'Keys', { get: function () {
  var store = module.exports.Shared();
  return store ? store.Keys : [];
}, enumerable: true });
