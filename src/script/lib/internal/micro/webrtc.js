// ILibWebRTC: peer connections, of which the host has the protocols (ts/bridges/rtc.ts). A channel is a duplex stream of
// messages: strings are text, buffers binary.
//
// The host is asked for: open (pending as long as the connection is), wait (what happened), offer, accept, channel, send
// and read (frames, see frameOf), end, close.
'use strict';

var base = require('internal/micro/base');
var device = require('internal/micro/device');
var EventEmitter = require('events');
var Duplex = require('stream').Duplex;
var fail = base.fail;

var MOST_FRAGMENT = 65536;   // every peer takes so much
var last = 0;

function ask(connection, op, args, bytes, callback) {
  args.id = connection.ID;
  device.later('rtc', op, args, bytes, '', { free: true }, callback);
}
function nothing() {}

// ---- channels

function DataChannel(connection, number, name, id) {
  Duplex.call(this, { objectMode: true, highWaterMark: 16, decodeStrings: false, autoDestroy: true, emitClose: true });
  this.name = name;
  this.id = id;
  this.maxFragmentSize = MOST_FRAGMENT;
  base.hide(this, '_connection', connection);
  base.hide(this, '_number', number);
  base.hide(this, '_opened', false);
  base.hide(this, '_held', null);      // what was written before it opened
  base.hide(this, '_reading', false);
}
base.inherit(DataChannel, Duplex, {
  _read: function () {
    var self = this;
    if (this._reading) return;
    this._reading = true;
    ask(this._connection, 'read', { channel: this._number }, '', function (error, text, bytes) {
      self._reading = false;
      if (self.destroyed) return;
      if (error && error.errno !== -32) return self.destroy(error);
      if (error || !bytes.length) return ended(self);
      take(self, require('buffer').adopt(bytes));
    });
  },
  _write: function (chunk, encoding, callback) {
    send(this, [chunk], callback);
  },
  _writev: function (chunks, callback) {
    send(this, chunks.map(function (one) {
      return one.chunk;
    }), callback);
  },
  _final: function (callback) {
    ask(this._connection, 'end', { channel: this._number }, '', function () {
      callback();
    });
  },
  _destroy: function (error, callback) {
    var held = this._held;
    this._held = null;
    delete this._connection._channels[this._number];
    if (held) held.callback(fail('the channel is closed'));
    if (!this._connection._closed) ask(this._connection, 'end', { channel: this._number }, '', nothing);
    callback(error);
  }
});
base.objectId(DataChannel.prototype, 'ILibWebRTC.dataChannel');

// The peer has closed it: so do we.
function ended(channel) {
  channel.push(null);
  if (!channel.writableEnded) channel.end();
}

// A frame: 0 for text, 1 for bytes; the length in four bytes (little-endian); the payload.
function frameOf(kind, payload) {
  var head = Buffer.alloc(5);
  head[0] = kind;
  head.writeUInt32LE(payload.length, 1);
  return [head, payload];
}

function framesOf(channel, messages) {
  var parts = [];
  messages.forEach(function (message) {
    if (typeof message === 'string') {
      var text = Buffer.from(message);
      if (text.length > MOST_FRAGMENT) throw fail('ILibWebRTC: a text of more than ' + MOST_FRAGMENT + ' bytes');
      parts.push.apply(parts, frameOf(0, text));
      return;
    }
    var bytes = base.bytes(message), most = Math.max(1, Math.min(channel.maxFragmentSize, MOST_FRAGMENT)), at = 0;
    do {
      parts.push.apply(parts, frameOf(1, bytes.slice(at, at + most)));
      at += most;
    } while (at < bytes.length);
  });
  return Buffer.concat(parts);
}

function send(channel, messages, callback) {
  var frames;
  try {
    frames = framesOf(channel, messages);
  } catch (e) {
    return callback(e);
  }
  function go() {
    ask(channel._connection, 'send', { channel: channel._number }, frames, callback);
  }
  if (channel._opened) go();
  else channel._held = { go: go, callback: callback };
}

function take(channel, bytes) {
  for (var at = 0; at < bytes.length;) {
    var size = bytes.readUInt32LE(at + 1), payload = bytes.slice(at + 5, at + 5 + size);
    channel.push(bytes[at] === 0 ? payload.toString('utf8') : payload);
    at += 5 + size;
    if (channel.destroyed) return;
  }
}

function opened(channel, id) {
  if (channel._opened) return;
  channel._opened = true;
  channel.id = id;
  var held = channel._held;
  channel._held = null;
  if (held) held.go();
  channel.emit('ack');
}

// ---- connections

function Connection() {
  EventEmitter.call(this);
  var self = this;
  this.ID = process.pid + '.' + ++last;
  base.hide(this, '_channels', {});
  base.hide(this, '_numbers', -1);
  base.hide(this, '_closed', false);
  device.later('rtc', 'open', { id: this.ID }, '', 'open', { free: true, background: true }, function (error) {
    self._closed = true;
    if (error) self.emit('error', error);
  });
  wait(this);
}
base.inherit(Connection, EventEmitter, {
  // Null when this thread cannot wait for it: then it comes with 'offer'.
  generateOffer: function generateOffer() {
    var self = this, answer = now(this, 'offer', {});
    if (answer !== null) return answer;
    this.generateOfferAsync().then(function (sdp) {
      self.emit('offer', sdp);
    }, function (error) {
      self.emit('error', error);
    });
    return null;
  },
  generateOfferAsync: function generateOfferAsync() {
    return promised(this, 'offer', {});
  },
  // The answer to an offer, '' when it was an answer; null as above, then it comes with 'answer'.
  setOffer: function setOffer(sdp) {
    var self = this, answer;
    try {
      answer = now(this, 'accept', { sdp: String(sdp) });
    } catch (e) {
      throw fail('WebRTC: Error setting offer', e);
    }
    if (answer !== null) return answer;
    this.setOfferAsync(sdp).then(function (text) {
      self.emit('answer', text);
    }, function (error) {
      self.emit('error', error);
    });
    return null;
  },
  setOfferAsync: function setOfferAsync(sdp) {
    return promised(this, 'accept', { sdp: String(sdp) }).catch(function (error) {
      throw fail('WebRTC: Error setting offer', error);
    });
  },
  // (name[, number of the stream or { ordered, maxRetransmits, maxPacketLifeTime, protocol }][, onAck])
  createDataChannel: function createDataChannel(name) {
    if (typeof name !== 'string') throw fail('WebRTC.createDataChannel(): a name is needed');
    if (this._closed) throw fail('WebRTC.createDataChannel(): the connection is closed');
    var options = {}, onAck = null;
    Array.prototype.slice.call(arguments, 1).forEach(function (value) {
      if (typeof value === 'function') onAck = value;
      else if (value !== null && typeof value === 'object') options = value;
    });
    var passed = {}, channel = new DataChannel(this, this._numbers += 2, name, -1);
    ['ordered', 'maxRetransmits', 'maxPacketLifeTime', 'protocol'].forEach(function (key) {
      if (options[key] !== undefined) passed[key] = options[key];
    });
    this._channels[channel._number] = channel;
    if (onAck) channel.once('ack', onAck);
    ask(this, 'channel', { channel: channel._number, name: name, options: passed }, '', function (error) {
      if (error) channel.destroy(error);
    });
    return channel;
  },
  closeDataChannels: function closeDataChannels() {
    each(this, function (channel) {
      channel.end();
    });
  },
  addRemoteCandidate: function addRemoteCandidate() {
    throw fail('WebRTC.addRemoteCandidate(): Not Supported Yet');
  },
  close: function close() {
    if (!this._closed) ask(this, 'close', {}, '', nothing);
  }
});
base.objectId(Connection.prototype, 'ILibWebRTC.connection');

function each(connection, call) {
  Object.keys(connection._channels).forEach(function (number) {
    call(connection._channels[number]);
  });
}
function now(connection, op, args) {
  args.id = connection.ID;
  var answer = device.now('rtc', op, args);
  return answer && answer[0];
}
function promised(connection, op, args) {
  return new Promise(function (resolve, reject) {
    ask(connection, op, args, '', function (error, text) {
      if (error) reject(error);
      else resolve(text);
    });
  });
}

var on = {
  candidate: function (connection, host, port) {
    connection.emit('candidate', { host: host, port: port });
  },
  connected: function (connection) {
    connection.emit('connected');
  },
  disconnected: function (connection) {
    connection._closed = true;
    connection.emit('disconnected');
  },
  channel: function (connection, number, name, id) {
    var channel = new DataChannel(connection, number, name, id);
    connection._channels[number] = channel;
    connection.emit('dataChannel', channel);
  },
  open: function (connection, number, id) {
    if (connection._channels[number]) opened(connection._channels[number], id);
  }
};

// An open connection keeps the process alive.
function wait(connection) {
  device.later('rtc', 'wait', { id: connection.ID }, '', '', {}, function (error, text) {
    var events = error ? [] : JSON.parse(text);
    // The connection is closed.
    if (!events.length) {
      connection._closed = true;
      each(connection, function (channel) {
        if (channel._held) channel.destroy();
      });
      return;
    }
    wait(connection);
    events.forEach(function (event) {
      on[event[0]].apply(null, [connection].concat(event.slice(1)));
    });
  });
}

function Factory() {}
Factory.prototype.createConnection = Factory.prototype.createNewConnection = function createConnection() {
  return new Connection();
};
Factory.prototype.createNewFactory = function createNewFactory() {
  return new Factory();
};
base.objectId(Factory.prototype, 'ILibWebRTC.factory');

module.exports = new Factory();
