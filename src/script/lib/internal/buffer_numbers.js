// Buffer's reading and writing of numbers.
'use strict';

var codes = require('internal/errors').codes;

function hide(object, name, value) {
  Object.defineProperty(object, name, { value: value, writable: true, enumerable: false, configurable: true });
}

function checkOffset(buffer, offset, bytes) {
  if (typeof offset !== 'number') throw new codes.ERR_INVALID_ARG_TYPE('offset', 'number', offset);
  var most = buffer.length - bytes;
  if (offset >= 0 && offset <= most && Math.floor(offset) === offset) return;
  if (Math.floor(offset) !== offset) throw new codes.ERR_OUT_OF_RANGE('offset', 'an integer', offset);
  if (most < 0) throw new codes.ERR_BUFFER_OUT_OF_BOUNDS();
  throw new codes.ERR_OUT_OF_RANGE('offset', '>= 0 and <= ' + most, offset);
}

function checkByteLength(bytes) {
  if (bytes === undefined) throw new codes.ERR_INVALID_ARG_TYPE('byteLength', 'number', bytes);
  if (typeof bytes !== 'number') throw new codes.ERR_INVALID_ARG_TYPE('byteLength', 'number', bytes);
  if (Math.floor(bytes) !== bytes) throw new codes.ERR_OUT_OF_RANGE('byteLength', 'an integer', bytes);
  if (bytes < 1 || bytes > 6) throw new codes.ERR_OUT_OF_RANGE('byteLength', '>= 1 and <= 6', bytes);
}

function readUnsigned(buffer, offset, bytes, little) {
  var value = 0, scale = 1, i;
  if (little) for (i = 0; i < bytes; i++, scale *= 256) value += buffer[offset + i] * scale;
  else for (i = bytes - 1; i >= 0; i--, scale *= 256) value += buffer[offset + i] * scale;
  return value;
}

function readSigned(buffer, offset, bytes, little) {
  var value = readUnsigned(buffer, offset, bytes, little), limit = Math.pow(2, 8 * bytes - 1);
  return value >= limit ? value - 2 * limit : value;
}

function checkValue(value, bytes, signed) {
  var limit = Math.pow(2, 8 * bytes - (signed ? 1 : 0));
  var least = signed ? -limit : 0, most = limit - 1;
  if (value > most || value < least) {
    var range;
    if (bytes > 4 || bytes === 3) {
      range = signed ? '>= -(2 ** ' + (bytes * 8 - 1) + ') and < 2 ** ' + (bytes * 8 - 1) : '>= 0 and < 2 ** ' + bytes * 8;
      if (bytes === 3) range = '>= ' + least + ' and <= ' + most;
    } else {
      range = '>= ' + least + ' and <= ' + most;
    }
    throw new codes.ERR_OUT_OF_RANGE('value', range, value);
  }
}

function writeInteger(buffer, value, offset, bytes, little) {
  var rest = Math.trunc(value);
  if (rest < 0) rest += Math.pow(2, 8 * bytes);
  for (var i = 0; i < bytes; i++) {
    buffer[little ? offset + i : offset + bytes - 1 - i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return offset + bytes;
}

exports.install = function (Buffer) {
  var prototype = Buffer.prototype;
  function alias(name) {
    if (name.indexOf('UInt') >= 0) hide(prototype, name.replace('UInt', 'Uint'), prototype[name]);
  }
  [[1, ''], [2, 'LE'], [2, 'BE'], [4, 'LE'], [4, 'BE']].forEach(function (kind) {
    ['UInt', 'Int'].forEach(function (type) {
      var bytes = kind[0], little = kind[1] !== 'BE', signed = type === 'Int';
      var name = type + bytes * 8 + kind[1];
      hide(prototype, 'read' + name, function (offset) {
        if (offset === undefined) offset = 0;
        checkOffset(this, offset, bytes);
        return signed ? readSigned(this, offset, bytes, little) : readUnsigned(this, offset, bytes, little);
      });
      alias('read' + name);
      hide(prototype, 'write' + name, function (value, offset) {
        if (offset === undefined) offset = 0;
        value = +value;
        if (value !== value) value = 0;
        checkValue(value, bytes, signed);
        checkOffset(this, offset, bytes);
        return writeInteger(this, value, offset, bytes, little);
      });
      alias('write' + name);
    });
  });
  ['LE', 'BE'].forEach(function (order) {
    var little = order === 'LE';
    ['UInt', 'Int'].forEach(function (type) {
      var signed = type === 'Int';
      hide(prototype, 'read' + type + order, function (offset, bytes) {
        if (offset === undefined) throw new codes.ERR_INVALID_ARG_TYPE('offset', 'number', offset);
        checkByteLength(bytes);
        checkOffset(this, offset, bytes);
        return signed ? readSigned(this, offset, bytes, little) : readUnsigned(this, offset, bytes, little);
      });
      alias('read' + type + order);
      hide(prototype, 'write' + type + order, function (value, offset, bytes) {
        checkByteLength(bytes);
        value = +value;
        if (value !== value) value = 0;
        checkValue(value, bytes, signed);
        if (offset === undefined) throw new codes.ERR_INVALID_ARG_TYPE('offset', 'number', offset);
        checkOffset(this, offset, bytes);
        return writeInteger(this, value, offset, bytes, little);
      });
      alias('write' + type + order);
    });
    if (typeof BigInt === 'function') ['BigInt64', 'BigUInt64'].forEach(function (type) {
      var method = type.replace('UInt', 'Uint'), signed = type === 'BigInt64', limit = BigInt(signed ? '9223372036854775808' : '18446744073709551616');
      hide(prototype, 'read' + type + order, function (offset) {
        if (offset === undefined) offset = 0;
        checkOffset(this, offset, 8);
        return new DataView(this.buffer, this.byteOffset, this.byteLength)['get' + method](offset, little);
      });
      alias('read' + type + order);
      hide(prototype, 'write' + type + order, function (value, offset) {
        if (offset === undefined) offset = 0;
        if (typeof value === 'bigint' && (value >= limit || value < (signed ? -limit : 0))) {
          throw new codes.ERR_OUT_OF_RANGE('value', signed ? '>= -(2n ** 63n) and < 2n ** 63n' : '>= 0n and < 2n ** 64n', value);
        }
        if (typeof value !== 'bigint') throw new TypeError('Cannot mix BigInt and other types, use explicit conversions');
        checkOffset(this, offset, 8);
        new DataView(this.buffer, this.byteOffset, this.byteLength)['set' + method](offset, value, little);
        return offset + 8;
      });
      alias('write' + type + order);
    });
    [['Float', 4], ['Double', 8]].forEach(function (kind) {
      var get = 'get' + (kind[1] === 4 ? 'Float32' : 'Float64'), set = 's' + get.slice(1);
      hide(prototype, 'read' + kind[0] + order, function (offset) {
        if (offset === undefined) offset = 0;
        checkOffset(this, offset, kind[1]);
        return new DataView(this.buffer, this.byteOffset, this.byteLength)[get](offset, little);
      });
      hide(prototype, 'write' + kind[0] + order, function (value, offset) {
        if (offset === undefined) offset = 0;
        checkOffset(this, offset, kind[1]);
        new DataView(this.buffer, this.byteOffset, this.byteLength)[set](offset, +value, little);
        return offset + kind[1];
      });
    });
  });
};
