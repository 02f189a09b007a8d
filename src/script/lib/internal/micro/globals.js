// Small globals of MicroScript.
'use strict';

var base = require('internal/micro/base');

exports._isBuffer = function _isBuffer(value) {
  return value instanceof Uint8Array;
};

// Network byte order at an offset of a buffer.
[['ntohl', 'readUInt32BE', 4], ['ntohs', 'readUInt16BE', 2], ['htonl', 'writeUInt32BE', 4], ['htons', 'writeUInt16BE', 2]]
  .forEach(function (row) {
    exports[row[0]] = function (buffer, offset, value) {
      if (offset + row[2] > buffer.length || offset < 0) throw base.fail(row[0] + '(): buffer too small');
      var bytes = base.bytes(buffer);
      if (row[1][0] === 'r') return bytes[row[1]](offset);
      bytes[row[1]](row[2] === 2 ? value & 65535 : value >>> 0, offset);
    };
  });

// As weak as the engine's own WeakRef: Duktape has none, there the object stays.
exports.WeakReference = function WeakReference(object) {
  if (!(this instanceof WeakReference)) return new WeakReference(object);
  var held = new WeakRef(object);
  this.isAlive = function () {
    return held.deref() !== undefined;
  };
  this.object = function () {
    return held.deref();
  };
};

// The addresses of a host, at once.
exports.resolve = function resolve(host) {
  var done = false, list = [], failure = null;
  require('dns').lookup(host, { all: true }, function (error, found) {
    done = true;
    failure = error;
    list = (found || []).map(function (one) {
      return one.address;
    });
  });
  base.spin(function () {
    return done;
  });
  if (failure && failure.code !== 'ENOTFOUND') throw base.fail('resolve(): ' + failure.message, failure);
  base.hide(list, '_integers', list.filter(function (address) {
    return address.indexOf(':') < 0;
  }).map(function (address) {
    return require('internal/micro/small').addressToInteger(address);
  }));
  return list;
};
exports._ipv4From = function _ipv4From(number) {
  return require('internal/micro/small').integerToAddress(number);
};
exports._debugGC = function _debugGC() {
  runtime.gc();
};
exports._rootObject = function _rootObject() {
  return globalThis;
};
// A value that one call hides and the next gives back.
var secret;
exports._hide = function _hide(value) {
  if (arguments.length) secret = value;
  else return secret;
};
// key=value lines of the file beside the program's, as an object.
exports._MSH = function _MSH() {
  var all = {}, text;
  try {
    text = require('fs').readFileSync(process.argv[1].replace(/(?:\.js)?$/, '.msh'), 'utf8');
  } catch (e) {
    return all;
  }
  text.split(/\r?\n/).forEach(function (line) {
    var at = line.indexOf('=');
    if (at > 0 && line[0] !== '#') all[line.slice(0, at)] = line.slice(at + 1);
  });
  return all;
};

exports.ContainerPermissions = {
  DEFAULT: 0, NO_AGENT: 0x10000000, NO_MARSHAL: 0x08000000, NO_PROCESS_SPAWNING: 0x04000000, NO_FILE_SYSTEM_ACCESS: 1,
  NO_NETWORK_ACCESS: 2, NO_DEBUGGER: 0x20000000
};
exports.ContainerUserTypes = { DEFAULT: 0, USER: 1, TERMINAL: 2 };
