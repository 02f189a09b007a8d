// Duplex: both ends in one.
'use strict';

var legacy = require('internal/streams/legacy');

module.exports = Duplex;
var Readable = require('internal/streams/readable');
var Writable = require('internal/streams/writable');

function Duplex(options) {
  if (!(this instanceof Duplex)) return new Duplex(options);
  options = options || {};
  if (this._events === undefined || this._events === null) {
    this._events = { close: undefined, error: undefined, prefinish: undefined, finish: undefined, drain: undefined, data: undefined,
      end: undefined, readable: undefined };
  }
  Readable._init(this, options, true);
  Writable._init(this, options, true);
  this.allowHalfOpen = options.allowHalfOpen !== false;
  if (options.readable === false) {
    var readable = this._readableState;
    readable.readable = false;
    readable.ended = readable.endEmitted = true;
  }
  if (options.writable === false) {
    var writable = this._writableState;
    writable.writable = false;
    writable.ending = writable.ended = writable.finished = true;
  }
  if (options.signal !== undefined && options.signal !== null) legacy.abortable(this, options.signal);
  legacy.Stream.call(this, options);
  var self = this;
  legacy.construct(this, function () {
    Readable._constructed(self);
    Writable._constructed(self);
  });
}
Duplex.prototype = Object.create(Readable.prototype, {
  constructor: { value: Duplex, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Duplex, Readable);
['write', 'end', 'cork', 'uncork', 'setDefaultEncoding', '_write', '_writev'].forEach(function (name) {
  Duplex.prototype[name] = Writable.prototype[name];
});
Duplex.prototype.destroy = Writable.prototype.destroy;
Object.keys(Writable._properties).forEach(function (name) {
  if (['destroyed', 'errored', 'closed', 'writableAborted'].indexOf(name) < 0) {
    Object.defineProperty(Duplex.prototype, name, Writable._properties[name]);
  }
});
Object.defineProperty(Duplex.prototype, 'destroyed', {
  get: function () {
    return !!this._readableState && !!this._writableState && this._readableState.destroyed && this._writableState.destroyed;
  },
  set: function (value) {
    if (this._readableState && this._writableState) {
      this._readableState.destroyed = value;
      this._writableState.destroyed = value;
    }
  },
  configurable: true
});
