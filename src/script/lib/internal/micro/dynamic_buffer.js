// DynamicBuffer: a duplex that presents all the bytes it holds at each write; what a listener gives back stays.
'use strict';

var base = require('internal/micro/base');
var Duplex = require('stream').Duplex;
var EventEmitter = require('events');

function DynamicBuffer() {
  if (!(this instanceof DynamicBuffer)) return new DynamicBuffer();
  var self = this;
  base.hide(this, '_held', Buffer.alloc(0));
  base.hide(this, '_given', null);
  Duplex.call(this, {
    read: function () {},
    write: function (chunk, encoding, callback) {
      self._held = Buffer.concat([self._held, chunk]);
      self._present();
      callback();
    },
    final: function (callback) {
      self.push(null);
      self.resume();
      callback();
    }
  });
}
base.inherit(DynamicBuffer, Duplex, {
  // Its events are not those of a flowing stream.
  on: function (name, listener) {
    return name === 'data' || name === 'readable' ? EventEmitter.prototype.on.call(this, name, listener)
      : Duplex.prototype.on.call(this, name, listener);
  },
  read: function (n) {
    return n === 0 ? Duplex.prototype.read.call(this, 0) : this._held;
  },
  unshift: function (bytes) {
    // A number of bytes from the end, or the bytes.
    this._given = typeof bytes === 'number' ? this._held.slice(this._held.length - bytes) : base.bytes(bytes);
    return true;
  },
  _present: function () {
    this._given = null;
    EventEmitter.prototype.emit.call(this, 'readable');
    if (this.listenerCount('data')) {
      var all = this._held;
      EventEmitter.prototype.emit.call(this, 'data', all);
      this._held = Buffer.alloc(0);
    }
    if (this._given) this._held = this._given;
  }
});
DynamicBuffer.prototype.addListener = DynamicBuffer.prototype.on;
base.objectId(DynamicBuffer.prototype, 'DynamicBuffer');
module.exports = DynamicBuffer;
