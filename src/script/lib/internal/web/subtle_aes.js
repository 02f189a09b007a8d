// Web Crypto's AES: what its parameters have to be, and the work.
'use strict';

var crypto = require('crypto');

function fail(name, message) {
  return new (require('internal/dom_exception').DOMException)(message, name);
}
function typeError(code, message) {
  var error = new TypeError('Failed to normalize algorithm: ' + message);
  error.code = code;
  return error;
}

// Members of the standard's dictionaries in the order in which they are read: [name, most (a number) or 0 (bytes)].
var dictionaries = {
  AesCbcParams: [['iv', 0]],
  AesCtrParams: [['counter', 0], ['length', 255]],
  AesGcmParams: [['additionalData', 0, true], ['iv', 0], ['tagLength', 255, true]],
  AesKeyGenParams: [['length', 65535]],
  AesDerivedKeyParams: [['length', 65535]]
};
function read(algorithm, type) {
  var made = { name: algorithm.name };
  dictionaries[type].forEach(function (member) {
    var key = member[0], most = member[1], value = algorithm[key], where = "'" + key + "' of '" + type + "' (passed algorithm) ";
    if (value === undefined) {
      if (member[2]) return;
      throw typeError('ERR_MISSING_OPTION', "passed algorithm can not be converted to '" + type + "' because '" + key +
          "' is required in '" + type + "'.");
    }
    if (most) {
      value = Number(value);
      if (!isFinite(value)) throw typeError('ERR_INVALID_ARG_TYPE', where + 'is not a finite number.');
      value = value < 0 ? Math.ceil(value) : Math.floor(value);
      if (value < 0 || value > most) {
        throw typeError('ERR_OUT_OF_RANGE', where + 'is outside the expected range of 0 to ' + most + '.');
      }
    } else if (!(value instanceof ArrayBuffer) && !ArrayBuffer.isView(value)) {
      throw typeError('ERR_INVALID_ARG_TYPE', where + 'is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.');
    } else {
      value = value instanceof ArrayBuffer ? Buffer.from(value) : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
    made[key] = value;
  });
  return made;
}
function checkBlock(algorithm, key) {
  if (algorithm[key].length !== 16) throw fail('OperationError', 'algorithm.' + key + ' must contain exactly 16 bytes');
}

// The parameters of { name, … }, checked.
exports.normalize = function (algorithm) {
  var mode = algorithm.name;
  if (mode === 'AES-KW') return { name: mode };
  var made = read(algorithm, mode === 'AES-CBC' ? 'AesCbcParams' : mode === 'AES-CTR' ? 'AesCtrParams' : 'AesGcmParams');
  if (mode === 'AES-CBC') checkBlock(made, 'iv');
  if (mode === 'AES-CTR') {
    checkBlock(made, 'counter');
    if (made.length < 1 || made.length > 128) {
      throw fail('OperationError', 'AES-CTR algorithm.length must be between 1 and 128');
    }
  }
  if (mode === 'AES-GCM' && made.tagLength !== undefined && [32, 64, 96, 104, 112, 120, 128].indexOf(made.tagLength) < 0) {
    throw fail('OperationError', made.tagLength + ' is not a valid AES-GCM tag length');
  }
  return made;
};
exports.keyBits = function (algorithm, type) {
  var bits = read(algorithm, type).length;
  if ([128, 192, 256].indexOf(bits) >= 0) return bits;
  throw fail('OperationError', type === 'AesKeyGenParams' ? 'AES key length must be 128, 192, or 256 bits' : 'Invalid key length');
};

function whole(cipher, bytes) {
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

// The counter is the last `bits` bits of a block: behind its highest value comes zero, and the other bits stay.
function counterMode(algorithm, name, key, bytes) {
  var start = algorithm.counter, left = 1, rest = algorithm.length, unit = 1, wrapped = Buffer.from(start);
  for (var i = 15; rest > 0; i--, rest -= 8) {
    var mask = rest >= 8 ? 255 : (1 << rest) - 1;
    left += (mask - (start[i] & mask)) * unit;
    unit *= 256;
    wrapped[i] &= ~mask;
  }
  if (Math.ceil(bytes.length / 16) > Math.pow(2, algorithm.length)) throw new Error('Cipher job failed');
  var head = crypto.createCipheriv(name, key, start).update(bytes.slice(0, left * 16));
  if (left * 16 >= bytes.length) return head;
  return Buffer.concat([head, crypto.createCipheriv(name, key, wrapped).update(bytes.slice(left * 16))]);
}
function gcm(algorithm, encrypts, name, key, bytes) {
  var size = (algorithm.tagLength === undefined ? 128 : algorithm.tagLength) / 8;
  if (!encrypts && bytes.length < size) throw fail('OperationError', 'The provided data is too small.');
  return function () {
    if (algorithm.iv.length < 12) throw new TypeError('Invalid initialization vector');
    var cipher = (encrypts ? crypto.createCipheriv : crypto.createDecipheriv)(name, key, algorithm.iv, { authTagLength: size });
    if (algorithm.additionalData) cipher.setAAD(algorithm.additionalData);
    if (encrypts) return Buffer.concat([whole(cipher, bytes), cipher.getAuthTag()]);
    cipher.setAuthTag(bytes.slice(bytes.length - size));
    return whole(cipher, bytes.slice(0, bytes.length - size));
  };
}
exports.run = function (algorithm, encrypts, key, bytes) {
  var mode = algorithm.name.slice(4).toLowerCase(), bits = key.length * 8, name = 'aes-' + bits + '-' + mode;
  var make = encrypts ? crypto.createCipheriv : crypto.createDecipheriv;
  var work = mode === 'gcm' ? gcm(algorithm, encrypts, name, key, bytes) : function () {
    if (mode === 'ctr') return counterMode(algorithm, name, key, bytes);
    if (mode === 'cbc') return whole(make(name, key, algorithm.iv), bytes);
    return whole(make('aes' + bits + '-wrap', key, Buffer.alloc(8, 0xa6)), bytes);
  };
  try {
    return work();
  } catch (e) {
    var error = fail('OperationError', 'The operation failed for an operation-specific reason');
    Object.defineProperty(error, 'cause', { value: e, configurable: true, writable: true });
    throw error;
  }
};
