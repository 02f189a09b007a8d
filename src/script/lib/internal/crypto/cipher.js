// Ciphers: AES by the names that OpenSSL gives its modes.
'use strict';

var common = require('internal/crypto/common');
var errors = require('internal/errors');
var Transform = require('stream').Transform;
var ops = binding('cipher');
var codes = errors.codes;

// The modes as ops number them: [mode, suffix of the name, block, iv, numbers for keys of 16, 24, 32 bytes].
var modes = [['ecb', 'ecb', 16, 0, [418, 422, 426]], ['cbc', 'cbc', 16, 16, [419, 423, 427]], ['ctr', 'ctr', 1, 16, [904, 905, 906]],
  ['cfb', 'cfb', 1, 16, [421, 425, 429]], ['cfb', 'cfb8', 1, 16, [653, 654, 655]], ['ofb', 'ofb', 1, 16, [420, 424, 428]],
  ['gcm', 'gcm', 1, 12, [895, 898, 901]], ['wrap', 'wrap', 8, 8, [788, 789, 790]]];
var sizes = [16, 24, 32];
var GCM = 6, WRAP = 7;

var table = null;
function ciphers() {
  if (table) return table;
  table = Object.create(null);
  sizes.forEach(function (size, i) {
    modes.forEach(function (mode, number) {
      var bits = size * 8, plain = 'aes-' + bits + '-' + mode[1], long = 'id-aes' + bits + '-' + mode[1];
      var entry = { name: number === GCM || number === WRAP ? long : plain, mode: number, keyLength: size, nid: mode[4][i] };
      if (number === WRAP) table['aes' + bits + '-wrap'] = entry;
      else table[plain] = entry;
      if (number === GCM || number === WRAP) table[long] = entry;
      if (mode[1] === 'cbc') table['aes' + bits] = entry;
    });
  });
  return table;
}
// As OpenSSL has it; the standard allows more.
function isGcmIv(size) {
  return size >= 1 && size <= 128;
}
function find(name) {
  return ciphers()[String(name).toLowerCase()];
}

exports.getCiphers = function getCiphers() {
  return Object.keys(ciphers()).map(function (name) {
    return name.replace(/^(id-.*)gcm$/, '$1GCM');
  }).sort();
};
exports.getCipherInfo = function getCipherInfo(nameOrNid, options) {
  if (typeof nameOrNid !== 'string' && typeof nameOrNid !== 'number') {
    throw new codes.ERR_INVALID_ARG_TYPE('nameOrNid', ['string', 'number'], nameOrNid);
  }
  if (typeof nameOrNid === 'number') errors.checkInteger(nameOrNid, 'nameOrNid', -2147483648, 2147483647);
  var key, iv;
  if (options !== undefined) {
    common.checkOptions(options);
    key = options.keyLength;
    iv = options.ivLength;
    if (key !== undefined) errors.checkInteger(key, 'options.keyLength', -2147483648, 2147483647);
    if (iv !== undefined) errors.checkInteger(iv, 'options.ivLength', -2147483648, 2147483647);
  }
  var all = ciphers(), entry = typeof nameOrNid === 'string' ? find(nameOrNid) : all[Object.keys(all).filter(function (name) {
    return all[name].nid === nameOrNid;
  })[0]];
  if (!entry || (key !== undefined && key !== entry.keyLength)) return undefined;
  var mode = modes[entry.mode], info = { mode: mode[0], name: entry.name, nid: entry.nid };
  if (iv !== undefined && (entry.mode === GCM ? !isGcmIv(iv) : iv !== mode[3])) return undefined;
  if (mode[0] !== 'stream') info.blockSize = mode[2];
  if (mode[3]) info.ivLength = iv === undefined ? mode[3] : iv;
  info.keyLength = entry.keyLength;
  return info;
};

// ---- the objects

function isTagSize(size) {
  return size === 4 || size === 8 || (size >= 12 && size <= 16);
}
function badTag(size) {
  return common.native(TypeError, 'ERR_CRYPTO_INVALID_AUTH_TAG', 'Invalid authentication tag length: ' + size);
}
function option(options, name, check) {
  var value = options ? options[name] : undefined;
  if (value === undefined || value === null) return undefined;
  check(value, 'options.' + name);
  return value;
}
function checkUnsigned(value, name) {
  if (value >>> 0 !== value) throw new codes.ERR_INVALID_ARG_VALUE(name, value);
}

function begin(self, encrypts, name, key, iv, options) {
  errors.checkString(name, 'cipher');
  key = common.secretOf(key, 'key', option(options, 'encoding', errors.checkString));
  iv = iv === null ? Buffer.alloc(0) : common.bytesOf(iv, 'iv');
  var tagSize = option(options, 'authTagLength', checkUnsigned);
  var entry = find(name);
  if (!entry) throw common.native(Error, 'ERR_CRYPTO_UNKNOWN_CIPHER', 'Unknown cipher');
  var wanted = modes[entry.mode][3];
  if (entry.mode === GCM ? !isGcmIv(iv.length) : iv.length !== wanted) {
    throw common.native(TypeError, 'ERR_CRYPTO_INVALID_IV', 'Invalid initialization vector');
  }
  if (entry.mode === GCM && tagSize !== undefined && !isTagSize(tagSize)) throw badTag(tagSize);
  if (key.length !== entry.keyLength) throw common.native(RangeError, 'ERR_CRYPTO_INVALID_KEYLEN', 'Invalid key length');
  Transform.call(self, options);
  errors.define(self, '_cipher', {
    id: ops.open(entry.mode, encrypts, key, iv), mode: entry.mode, encrypts: encrypts, pads: true, fed: false, ended: false,
    tagSize: tagSize, tag: undefined, decoder: null
  });
}

// The decoder of one object's texts: their encoding stays the same.
function decoderOf(state, encoding) {
  var StringDecoder = require('string_decoder').StringDecoder;
  if (!state.decoder) return state.decoder = new StringDecoder(encoding);
  if (new StringDecoder(encoding).encoding !== state.decoder.encoding) {
    throw common.native(Error, 'ERR_INTERNAL_ASSERTION', 'Cannot change encoding\n' +
        'This is caused by either a bug in Node.js or incorrect usage of Node.js internals.\n' +
        'Please open an issue with this stack trace at https://github.com/nodejs/node/issues\n');
  }
  return state.decoder;
}
function shown(state, bytes, encoding, last) {
  bytes = require('buffer').adopt(bytes);
  if (!encoding || encoding === 'buffer') return bytes;
  var decoder = decoderOf(state, encoding);
  return last ? decoder.end(bytes) : decoder.write(bytes);
}
// The last bytes; the cipher is gone, whatever comes of it.
function finish(state) {
  if (state.ended) throw common.native(Error, 'ERR_CRYPTO_INVALID_STATE', 'Invalid state');
  state.ended = true;
  try {
    var bytes = ops.finish(state.id, state.pads);
    if (bytes === 1) throw common.openssl('1C80006B', 'Provider routines', 'wrong final block length');
    if (bytes === 2) throw common.openssl('1C800064', 'Provider routines', 'bad decrypt');
    if (state.mode === GCM && state.encrypts) {
      state.tag = ops.tag(state.id, state.tagSize === undefined ? 16 : state.tagSize);
    } else if (state.mode === GCM && (!state.tag || !ops.matches(state.id, state.tag))) {
      throw new Error('Unsupported state or unable to authenticate data');
    }
    return bytes;
  } finally {
    ops.close(state.id);
  }
}

var shared = {
  _transform: function (chunk, encoding, callback) {
    this.push(this.update(chunk, encoding));
    callback();
  },
  _flush: function (callback) {
    try {
      this.push(this.final());
    } catch (e) {
      return callback(e);
    }
    callback();
  },
  update: function update(data, inputEncoding, outputEncoding) {
    var state = this._cipher;
    if (typeof data === 'string') {
      if (String(inputEncoding).toLowerCase() === 'hex' && data.length % 2) {
        throw new codes.ERR_INVALID_ARG_VALUE('encoding', inputEncoding, 'is invalid for data of length ' + data.length);
      }
    } else if (!ArrayBuffer.isView(data)) {
      throw new codes.ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
    }
    var bytes = state.ended ? false
      : ops.add(state.id, common.bytesOf(data, 'data', inputEncoding), state.pads, state.mode === WRAP);
    if (bytes === false) throw new Error('Trying to add data in unsupported state');
    state.fed = state.fed || data.length > 0 || data.byteLength > 0;
    return shown(state, bytes, outputEncoding, false);
  },
  final: function final(outputEncoding) {
    return shown(this._cipher, finish(this._cipher), outputEncoding, true);
  },
  setAutoPadding: function setAutoPadding(on) {
    if (this._cipher.ended) throw new codes.ERR_CRYPTO_INVALID_STATE('setAutoPadding');
    this._cipher.pads = !!on;
    return this;
  },
  setAAD: function setAAD(bytes, options) {
    var encoding = option(options, 'encoding', errors.checkString), state = this._cipher;
    option(options, 'plaintextLength', checkUnsigned);
    bytes = common.bytesOf(bytes, 'aadbuf', encoding);
    if (state.ended || state.fed || state.mode !== GCM) throw new codes.ERR_CRYPTO_INVALID_STATE('setAAD');
    ops.associate(state.id, bytes);
    return this;
  }
};
function cipherClass(name, encrypts, own) {
  var made = new Function('begin', 'return function ' + name + '(cipher, key, iv, options) {\n' +
      'if (!(this instanceof ' + name + ')) return new ' + name + '(cipher, key, iv, options);\n' +
      'begin(this, cipher, key, iv, options);\n}')(function (self, cipher, key, iv, options) {
    begin(self, encrypts, cipher, key, iv, options);
  });
  made.prototype = Object.create(Transform.prototype, {
    constructor: { value: made, writable: true, configurable: true }
  });
  Object.setPrototypeOf(made, Transform);
  ['_transform', '_flush', 'update', 'final', 'setAutoPadding'].forEach(function (key) {
    made.prototype[key] = shared[key];
  });
  made.prototype[own.name] = own;
  made.prototype.setAAD = shared.setAAD;
  exports[name] = made;
}
cipherClass('Cipheriv', true, function getAuthTag() {
  var state = this._cipher;
  if (!state.ended || state.tag === undefined) throw new codes.ERR_CRYPTO_INVALID_STATE('getAuthTag');
  return Buffer.from(state.tag);
});
cipherClass('Decipheriv', false, function setAuthTag(tag, encoding) {
  var state = this._cipher;
  tag = common.bytesOf(tag, 'buffer', encoding);
  if (state.ended || state.mode !== GCM || state.tag) throw new codes.ERR_CRYPTO_INVALID_STATE('setAuthTag');
  if (!isTagSize(tag.length) || (state.tagSize !== undefined && state.tagSize !== tag.length)) throw badTag(tag.length);
  state.tag = Buffer.from(tag);
  return this;
});
exports.createCipheriv = function createCipheriv(cipher, key, iv, options) {
  return new exports.Cipheriv(cipher, key, iv, options);
};
exports.createDecipheriv = function createDecipheriv(cipher, key, iv, options) {
  return new exports.Decipheriv(cipher, key, iv, options);
};
