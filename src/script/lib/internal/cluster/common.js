// What the primary and the workers of a cluster share: the class Worker, and messages that expect an answer.
//
// Messages are { cmd: 'NODE_CLUSTER', act, … }; one with `seq` is answered by one with the same `ack`.
'use strict';

var EventEmitter = require('events');

function Worker(options) {
  if (!(this instanceof Worker)) return new Worker(options);
  EventEmitter.call(this);
  options = options !== null && typeof options === 'object' ? options : {};
  this.exitedAfterDisconnect = undefined;
  this.state = options.state || 'none';
  this.id = options.id | 0;
  var self = this;
  if (!options.process) return;
  this.process = options.process;
  this.process.on('error', function (code, signal) {
    self.emit('error', code, signal);
  });
  this.process.on('message', function (message, handle) {
    self.emit('message', message, handle);
  });
}
Worker.prototype = Object.create(EventEmitter.prototype, {
  constructor: { value: Worker, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Worker, EventEmitter);
Worker.prototype.kill = function () {
  this.destroy.apply(this, arguments);
};
Worker.prototype.send = function () {
  return this.process.send.apply(this.process, arguments);
};
Worker.prototype.isDead = function () {
  return this.process.exitCode !== null && this.process.exitCode !== undefined || !!this.process.signalCode;
};
Worker.prototype.isConnected = function () {
  return this.process.connected;
};
exports.Worker = Worker;

// One side of the conversation with a process: post() sends, and `hear(message, handle, answer)` gets what is no answer.
// answer(message, handle) may be called.
exports.Talk = function Talk(process, hear) {
  var send = process.send, next = 1, asked = new Map();
  this.post = function (message, handle, callback) {
    if (!process.connected) return false;
    message = Object.assign({ cmd: 'NODE_CLUSTER' }, message);
    if (callback) {
      message.seq = next++;
      asked.set(message.seq, callback);
    }
    // Who is not there any more is told of by an event.
    send.call(process, message, handle, { keepOpen: true }, function () {});
    return true;
  };
  var self = this;
  process.on('internalMessage', function (message, handle) {
    if (message.cmd !== 'NODE_CLUSTER') return;
    var callback = asked.get(message.ack);
    if (message.ack !== undefined) {
      asked.delete(message.ack);
      if (callback) callback(message, handle);
      return;
    }
    hear(message, handle, function (answer, given) {
      self.post(Object.assign({ ack: message.seq }, answer), given);
    });
  });
};
