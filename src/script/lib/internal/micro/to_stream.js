// stream: what MicroScript's streams have beside Node's.
'use strict';

var base = require('internal/micro/base');
var hide = base.hide;

module.exports = function (Stream) {
  var Readable = Stream.Readable, Writable = Stream.Writable, Duplex = Stream.Duplex;
  base.objectId(Readable.prototype, 'stream.readable');
  base.objectId(Writable.prototype, 'stream.writable');
  base.objectId(Duplex.prototype, 'stream.duplex');

  // ---- bytes given back by a 'data' listener come again, with more behind them

  var plainUnshift = Readable.prototype.unshift, plainEmit = Readable.prototype.emit;
  hide(Readable.prototype, 'unshift', function (chunk, encoding) {
    var state = this._readableState;
    if (!state.presenting || state.objectMode || chunk === null || !chunk.length) return plainUnshift.call(this, chunk, encoding);
    state.heldBack = base.bytes(chunk, encoding);
    return false;
  });
  hide(Readable.prototype, 'emit', function (type, chunk) {
    if (type === 'end' && this._readableState && this._readableState.heldBack) this.emit('data', Buffer.alloc(0));
    if (type !== 'data' || !this._readableState) return plainEmit.apply(this, arguments);
    var state = this._readableState;
    if (state.heldBack) {
      chunk = Buffer.concat([state.heldBack, base.bytes(chunk)]);
      state.heldBack = null;
    }
    state.presenting = (state.presenting || 0) + 1;
    try {
      return plainEmit.call(this, 'data', chunk);
    } finally {
      state.presenting--;
    }
  });
  Object.defineProperty(Readable.prototype, '_pipedStreams', {
    get: function () {
      return this._readableState.pipes.slice();
    },
    configurable: true
  });
  hide(Readable.prototype, '_getBufferedWrites', function () {
    var held = this._readableState.buffer;
    if (!held.length) throw base.fail('No Buffered Data');
    return Buffer.concat(held.map(function (chunk) {
      return base.bytes(chunk);
    }));
  });

  // ---- the write that end(chunk) makes

  [Writable, Duplex].forEach(function (Class) {
    var write = Class.prototype.write, end = Class.prototype.end;
    hide(Class.prototype, 'write', function (chunk, encoding, callback) {
      this._writableState.asked = (this._writableState.asked || 0) + 1;
      return write.call(this, chunk, encoding, callback);
    });
    hide(Class.prototype, 'end', function (chunk, encoding, callback) {
      if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') {
        this._writableState.endAt = (this._writableState.asked || 0) + 1;
      }
      return end.call(this, chunk, encoding, callback);
    });
    hide(Class.prototype, 'writeCalledByEnd', function () {
      return !!this._inEnd;
    });
  });
};
