// MemoryStream: a duplex that collects what is written.
'use strict';

var base = require('internal/micro/base');
var Duplex = require('stream').Duplex;

function MemoryStream() {
  if (!(this instanceof MemoryStream)) return new MemoryStream();
  var self = this;
  base.hide(this, '_parts', []);
  Duplex.call(this, {
    read: function () {},
    write: function (chunk, encoding, callback) {
      self._parts.push(Buffer.from(chunk));
      self.push(chunk);
      callback();
    },
    final: function (callback) {
      self.push(null);
      callback();
    }
  });
}
base.inherit(MemoryStream, Duplex);
base.objectId(MemoryStream.prototype, 'MemoryStream');
Object.defineProperty(MemoryStream.prototype, 'buffer', {
  get: function () {
    var all = Buffer.concat(this._parts);
    this._parts = [all];
    return all;
  },
  configurable: true
});
['UInt8', 'UInt16BE', 'UInt32BE'].forEach(function (kind, i) {
  base.hide(MemoryStream.prototype, 'write' + kind, function (value) {
    var bytes = Buffer.alloc(1 << i);
    bytes['write' + kind](value, 0);
    return this.write(bytes);
  });
});
module.exports = MemoryStream;
