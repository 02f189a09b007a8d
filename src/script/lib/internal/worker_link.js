// The connection between two heaps of one program: frames over a stream of bytes, each [kind, …] in V8's form behind
// its length. Frames of ports and broadcasts are handled here, the others by whoever made the link.
'use strict';

var io = binding('stream');
var values = require('internal/v8_values');
var ports = require('internal/message_port');
var links = [];
var broadcast = null;   // (name, message): to the channels of this heap

function Link(fd, onFrame, onEnd) {
  this.fd = fd;
  this.onFrame = onFrame;
  this.onEnd = onEnd;
  this.reading = 0;
  this.held = false;
  this.last = 0;        // the write that was begun last
  this.rest = [];
  this.size = 0;
  this.closed = false;
  links.push(this);
  this.read();
}

// Whether waiting for frames keeps the process alive.
Link.prototype.hold = function (on) {
  this.held = on;
  if (this.reading) io.hold(this.reading, on);
};
Link.prototype.read = function () {
  var self = this;
  this.reading = io.read(this.fd, 65536, function (error, bytes) {
    self.reading = 0;
    if (self.closed) return;
    if (error || !bytes.length) return self.end();
    self.rest.push(require('buffer').adopt(bytes));
    self.size += bytes.length;
    self.takeFrames();
    if (!self.closed) self.read();
  }, this.held);
};
Link.prototype.takeFrames = function () {
  while (this.size >= 4) {
    if (this.rest.length > 1 && this.rest[0].length < 4) this.rest = [Buffer.concat(this.rest)];
    var length = this.rest[0].readUInt32LE(0);
    if (this.size < 4 + length) return;
    var all = this.rest.length > 1 ? Buffer.concat(this.rest) : this.rest[0];
    this.rest = all.length > 4 + length ? [all.subarray(4 + length)] : [];
    this.size -= 4 + length;
    this.take(values.read(all.subarray(4, 4 + length)));
  }
};
Link.prototype.take = function (frame) {
  if (frame[0] === 'message') ports.arrive(frame[1], this.unpack(frame[2]));
  else if (frame[0] === 'broadcast') {
    exports.broadcast(frame[1], frame[2], this);
  } else this.onFrame(frame);
};
Link.prototype.end = function () {
  if (this.closed) return;
  this.close();
  ports.lose(this);
  this.onEnd();
};
Link.prototype.close = function () {
  this.closed = true;
  links.splice(links.indexOf(this), 1);
  if (this.reading) io.cancel(this.reading);
  this.reading = 0;
  io.close(this.fd);
};

Link.prototype.send = function (frame) {
  if (this.closed) return;
  var body = values.write(frame), head = Buffer.alloc(4);
  head.writeUInt32LE(body.length, 0);
  this.last = io.send(this.fd, Buffer.concat([head, body]), function () {}, this.last);
};

// ---- messages

// As plain data, and what has to be sent behind it.
Link.prototype.pack = function (message, later) {
  var self = this;
  if (message === null) return null;
  return [message.bytes, message.hosts.map(function (host) {
    if (host.blob) return { blob: host.blob._blob.bytes, type: host.blob.type };
    var sent = ports.send(host.end, self);
    later.push(sent.after);
    return { port: sent.about };
  })];
};
Link.prototype.unpack = function (packed) {
  var self = this;
  if (packed === null) return null;
  return { bytes: packed[0], hosts: packed[1].map(function (host) {
    if (host.port) return { end: ports.receive(host.port, self) };
    return { blob: new (require('internal/web/blob').Blob)([host.blob], { type: host.type }) };
  }) };
};
// A message for an end that is on the other side.
Link.prototype.forward = function (end, message) {
  this.sendWith(message, function (packed) {
    return ['message', end.name, packed];
  });
};
Link.prototype.sendWith = function (message, frameOf) {
  var later = [];
  this.send(frameOf(this.pack(message, later)));
  later.forEach(function (after) {
    after();
  });
};

exports.Link = Link;
exports.onBroadcast = function (callback) {
  broadcast = callback;
};
// To this heap's channels (unless it comes from them) and to all other heaps but the one it came from.
exports.broadcast = function (name, bytes, from) {
  if (from && broadcast) broadcast(name, { bytes: Buffer.from(bytes), hosts: [] });
  links.forEach(function (link) {
    if (link !== from) link.send(['broadcast', name, bytes]);
  });
};
