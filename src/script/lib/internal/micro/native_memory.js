// The memory behind _GenericMarshal's variables: the host's, where it gives native libraries (ts/bridges/native.ts); else
// blocks of this script's own, whose addresses mean nothing to anybody else. In both, what is out of a block's bounds or
// has been freed is an error of the call.
//
// Of both: alloc(size), free(address), adopt(buffer), read(address, size), write(address, bytes), text(address, width),
// share(address, size): a buffer of that memory; flush() before and refresh() behind calls of native code.
'use strict';

var base = require('internal/micro/base');
var device = require('internal/micro/device');

var NONE = 'the memory has been freed', UNIT = 16;

function fault(text) {
  var error = base.fail('_GenericMarshal: ' + text);
  error.code = 'EFAULT';
  return error;
}
exports.fault = fault;

// ---- of this script

function Own() {
  this.next = 0x100000;
  this.begins = [];            // sorted
  this.blocks = Object.create(null);
}
Own.prototype = {
  pointerSize: 8,
  adopt: function (bytes) {
    var at = this.next;
    this.begins.push(at);
    this.blocks[at] = bytes;
    // No block follows another at once, and no address comes twice.
    this.next += Math.ceil(bytes.length / UNIT) * UNIT + UNIT;
    return at;
  },
  alloc: function (size) {
    return this.adopt(Buffer.alloc(size));
  },
  place: function (address) {
    var low = 0, high = this.begins.length;
    while (low < high) {
      var middle = low + high >> 1;
      if (this.begins[middle] <= address) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  },
  free: function (address) {
    if (!this.blocks[address]) throw fault(address > 0 && address < this.next ? NONE : 'no memory of this script');
    this.begins.splice(this.place(address), 1);
    delete this.blocks[address];
  },
  share: function (address, size) {
    var begin = this.begins[this.place(address)], block = this.blocks[begin];
    if (address <= 0 || address >= this.next) throw fault('no memory at 0x' + address.toString(16));
    if (!block || address - begin >= Math.max(1, block.length)) throw fault(NONE);
    var left = block.length - (address - begin);
    if (size === undefined) size = left;
    if (size > left) throw fault(size + ' bytes where ' + left + ' are');
    return block.slice(address - begin, address - begin + size);
  },
  read: function (address, size) {
    return Buffer.from(this.share(address, size));
  },
  write: function (address, bytes) {
    this.share(address, bytes.length).set(bytes);
  },
  text: function (address, width) {
    var bytes = this.share(address);
    for (var i = 0; i + width <= bytes.length; i += width) {
      if (bytes[i] === 0 && bytes[i + width - 1] === 0) return Buffer.from(bytes.slice(0, i));
    }
    throw fault('the text has no end');
  },
  flush: function () {},
  refresh: function () {}
};

// ---- of the host

function Host() {
  var self = this;
  this.id = String(process.pid);
  this.shared = [];            // {address, bytes, before}
  this.pointerSize = JSON.parse(device.now('ffi', 'info', {})[0]).pointerSize;
  this.failure = null;
  device.later('ffi', 'open', { id: this.id }, '', 'open', { free: true, background: true }, function (error) {
    self.failure = error;
  });
}
Host.prototype = {
  // The answer's bytes, or what it says.
  ask: function (op, args, bytes, title) {
    args.id = this.id;
    var answer;
    try {
      answer = device.now('ffi', op, args, bytes, title);
    } catch (e) {
      var error = base.fail('_GenericMarshal: ' + (this.failure || e).message);
      error.errno = e.errno;
      if (e.errno === -14) error.code = 'EFAULT';
      throw error;
    }
    if (answer === null) throw base.fail('_GenericMarshal: this thread cannot wait for native code');
    return answer[0] ? JSON.parse(answer[0]) : require('buffer').adopt(answer[1]);
  },
  alloc: function (size) {
    return +this.ask('alloc', { size: size }).value;
  },
  adopt: function (bytes) {
    var at = this.alloc(Math.max(1, bytes.length));
    this.shared.push({ address: at, bytes: bytes, before: null, root: at });
    return at;
  },
  free: function (address) {
    this.shared = this.shared.filter(function (one) {
      return one.root !== address;
    });
    this.ask('free', { address: address });
  },
  read: function (address, size) {
    this.flush();
    return this.ask('read', { address: address, size: size });
  },
  write: function (address, bytes) {
    this.ask('write', { address: address }, bytes);
    this.refresh();
  },
  text: function (address, width) {
    this.flush();
    return this.ask('text', { address: address, count: width });
  },
  // Bytes here and there are made the same before and behind each call.
  share: function (address, size, root) {
    var bytes = this.read(address, size);
    this.shared.push({ address: address, bytes: bytes, before: Buffer.from(bytes), root: root });
    return bytes;
  },
  flush: function () {
    var self = this;
    this.shared.forEach(function (one) {
      if (one.before && one.bytes.equals(one.before)) return;
      one.before = Buffer.from(one.bytes);
      if (one.bytes.length) self.ask('write', { address: one.address }, one.bytes);
    });
  },
  refresh: function () {
    var self = this;
    this.shared.forEach(function (one) {
      if (!one.bytes.length) return;
      one.before = self.ask('read', { address: one.address, size: one.bytes.length });
      one.bytes.set(one.before);
    });
  }
};

exports.isHost = device.exists('ffi');
var memory = null;
exports.get = function () {
  return memory || (memory = exports.isHost ? new Host() : new Own());
};
