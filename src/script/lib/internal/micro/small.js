// Modules of a few lines each.
'use strict';

var base = require('internal/micro/base');

exports.uuid = function () {
  return '{' + require('crypto').randomUUID() + '}';
};

// ---- addresses

function addressToInteger(text) {
  var parts = String(text).split('.');
  if (parts.length !== 4 || !parts.every(function (part) {
    return /^\d{1,3}$/.test(part) && +part < 256;
  })) throw base.fail('ip-address: ' + text + ' is not an IPv4 address');
  return parts.reduce(function (sum, part) {
    return sum * 256 + +part;
  }, 0);
}
function integerToAddress(number) {
  number >>>= 0;
  return [number >>> 24, number >>> 16 & 255, number >>> 8 & 255, number & 255].join('.');
}
exports.addressToInteger = addressToInteger;
exports.integerToAddress = integerToAddress;

function Address4(text) {
  if (!(this instanceof Address4)) return new Address4(text);
  base.hide(this, '_number', addressToInteger(text));
}
Address4.fromString = function (text) {
  return new Address4(text);
};
Address4.fromInteger = function (number) {
  return new Address4(integerToAddress(number));
};
Address4.prototype.mask = function (bits) {
  return integerToAddress(bits <= 0 ? 0 : this._number & (bits >= 32 ? -1 : -1 << 32 - bits));
};
Address4.prototype.toString = function () {
  return integerToAddress(this._number);
};
exports.ipAddress = { Address4: Address4 };

// ---- util-descriptors: this process's open files

exports.descriptors = {
  getOpenDescriptors: function () {
    return require('fs').readdirSync('/proc/self/fd').map(Number).filter(function (fd) {
      return fd > 2;
    });
  },
  closeDescriptors: function (list) {
    list.forEach(function (fd) {
      try {
        require('fs').closeSync(fd);
      } catch (e) {
        if (e.code !== 'EBADF') throw e;
      }
    });
  }
};
