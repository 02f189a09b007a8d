// What a run of tests tells: a readable stream of { type, data }, which emits each of them as an event too.
'use strict';

var Readable = require('stream').Readable;
var define = require('internal/errors').define;

function TestsStream() {
  Readable.call(this, { objectMode: true, highWaterMark: Number.MAX_SAFE_INTEGER, read: function () {} });
}
TestsStream.prototype = Object.create(Readable.prototype, {
  constructor: { value: TestsStream, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(TestsStream, Readable);

// `about`: members of the event in their order; `place` (file, line, column or undefined) comes behind them, and
// then `more`.
define(TestsStream.prototype, '_tell', function (type, about, place, more) {
  var data = Object.assign(Object.create(null), about, place, more);
  this.emit(type, data);
  this.push({ type: type, data: data });
});
define(TestsStream.prototype, '_end', function () {
  this.push(null);
});

module.exports = TestsStream;
