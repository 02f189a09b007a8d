// EncryptionStream: two duplexes joined by AES-256-CTR, one clear, one encrypted.
'use strict';

var base = require('internal/micro/base');
var Duplex = require('stream').Duplex;

function secret(options, name) {
  var value = options ? options[name] : undefined;
  if (value === undefined || value === null) throw base.fail('EncryptionStream.Create(): ' + name + ' must be specified!');
  return typeof value === 'string' ? Buffer.from(value, 'base64') : base.bytes(value);
}

// What is written into `from`, through `cipher`, is read from `to`. The end of one is the end of the other.
function join(from, to, cipher, clear) {
  var waiting = null;
  from._write = function (chunk, encoding, callback) {
    if (to.push(cipher.update(chunk))) callback();
    else waiting = callback;
  };
  from._final = function (callback) {
    try {
      to.push(cipher.final());
    } catch (e) {
      clear.emit('error', e);
    }
    to.push(null);
    if (!to.writableEnded) to.end();
    callback();
  };
  to._read = function () {
    var go = waiting;
    waiting = null;
    if (go) go();
  };
}

exports.Create = function (options) {
  var crypto = require('crypto'), key = secret(options, 'key'), iv = secret(options, 'iv');
  var clear = new Duplex(), encrypted = new Duplex();
  join(clear, encrypted, crypto.createCipheriv('aes-256-ctr', key, iv), clear);
  join(encrypted, clear, crypto.createDecipheriv('aes-256-ctr', key, iv), clear);
  base.hide(clear, '_ObjectID', 'EncryptionStream.decrypted');
  base.hide(encrypted, '_ObjectID', 'EncryptionStream.encrypted');
  return { encryptedStream: encrypted, decryptedStream: clear };
};
exports.GenerateRandom = function (count) {
  return require('crypto').randomBytes(count);
};
