// queue: what was put in first comes out first.
'use strict';

var fail = require('internal/micro/base').fail;

function Queue() {
  if (!(this instanceof Queue)) return new Queue();
  require('internal/micro/base').hide(this, '_entries', []);
}
function first(queue, name) {
  if (!queue._entries.length) throw fail('queue.' + name + '(): Queue is empty');
  return queue._entries[0];
}
Queue.prototype.enQueue = function () {
  this._entries.push(Array.prototype.slice.call(arguments));
};
Queue.prototype.deQueue = function () {
  return this.deQueueAll('deQueue')[0];
};
Queue.prototype.deQueueAll = function (name) {
  first(this, typeof name === 'string' ? name : 'deQueueAll');
  return this._entries.shift();
};
Queue.prototype.peekQueue = function () {
  return first(this, 'peekQueue')[0];
};
Queue.prototype.isEmpty = function () {
  return !this._entries.length;
};
module.exports = Queue;
