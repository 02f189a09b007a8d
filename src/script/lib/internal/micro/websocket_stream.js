// WebSockets as streams: text messages are strings, binary ones buffers. http.request('ws:…'), socket.upgradeWebSocket(),
// http.webSocketStream().
'use strict';

var base = require('internal/micro/base');
var handshake = require('internal/websocket/handshake');
var links = require('internal/websocket/link');
var Duplex = require('stream').Duplex;
var emit = require('events').prototype.emit;

// In the place of a link: there is no connection.
var refused = {
  send: yes, ping: yes, pong: yes, close: nothing, destroy: nothing, resume: nothing,
  counts: function () {
    return [0, 0, 0, 0];
  }
};
function nothing() {}
function yes() {
  return true;
}

// A stream over what the handshake made of a socket; null: it was refused, and the stream is at its end.
function WebSocketStream(socket, options) {
  Duplex.call(this, { objectMode: true, highWaterMark: 16, decodeStrings: false, autoDestroy: true, emitClose: true });
  var self = this;
  base.hide(this, '_socket', socket);
  base.hide(this, '_held', null);
  base.hide(this, '_waits', false);
  base.hide(this, '_link', options === null ? refused : new links.Link(socket, options, {
    message: function (value) {
      var state = self._readableState;
      if (typeof value !== 'string') value = require('buffer').adopt(value);
      // What would be given on at once is, without a way through the stream's queue.
      if (!state.flowing || state.length || state.ended || !self.listenerCount('data')) return self.push(value);
      emit.call(self, 'data', value);
      return true;
    },
    ping: function (bytes) {
      self.emit('ping', require('buffer').adopt(bytes));
    },
    pong: function (bytes) {
      self.emit('pong', require('buffer').adopt(bytes));
    },
    drain: function () {
      var held = self._held, waits = self._waits;
      self._held = null;
      self._waits = false;
      if (held) return held();
      if (!waits) return;
      self._writableState.needDrain = false;
      self.emit('drain');
    },
    closed: function (code, reason, clean, error) {
      self.closeCode = code;
      self.closeReason = reason;
      if (error && !clean) return self.destroy(error);
      self.push(null);
      if (!self.writableEnded) self.end();
    }
  }));
  socket.on('timeout', function () {
    self.emit('timeout');
  });
}
base.inherit(WebSocketStream, Duplex, {
  _read: function () {
    this._link.resume();
  },
  // The usual message needs none of the stream's bookkeeping.
  write: function write(chunk, encoding, callback) {
    var state = this._writableState;
    var plain = typeof chunk === 'string' || chunk instanceof Uint8Array;
    if (!plain || callback || typeof encoding === 'function' || state.length || state.ending || state.corked || this._waits || this.destroyed) {
      return Duplex.prototype.write.call(this, chunk, encoding, callback);
    }
    if (this._link.send(typeof chunk === 'string' ? links.TEXT : links.BINARY, chunk)) return true;
    this._waits = state.needDrain = true;
    return false;
  },
  _write: function (chunk, encoding, callback) {
    var text = typeof chunk === 'string';
    if (this._link.send(text ? links.TEXT : links.BINARY, text ? chunk : base.bytes(chunk))) callback();
    else this._held = callback;
  },
  _final: function (callback) {
    this._link.close(1000);
    callback();
  },
  _destroy: function (error, callback) {
    this._link.destroy();
    callback(error);
  },
  ping: function ping(data) {
    return this._link.ping(data === undefined ? '' : data);
  },
  pong: function pong(data) {
    return this._link.pong(data === undefined ? '' : data);
  },
  close: function close(code, reason) {
    this._link.close(code, reason);
  },
  setTimeout: function (ms, callback) {
    if (callback) this.once('timeout', callback);
    this._socket.setTimeout(ms);
    return this;
  }
});
base.objectId(WebSocketStream.prototype, 'http.WebSocketStream');
Object.defineProperty(WebSocketStream.prototype, 'timeout', {
  get: function () {
    return this._socket.timeout;
  },
  configurable: true
});
Object.defineProperty(WebSocketStream.prototype, 'descriptorMetadata', {
  set: function (value) {
    this._socket.descriptorMetadata = value;
  },
  configurable: true
});
['Sent', 'Received'].forEach(function (way, place) {
  function count(stream, raw) {
    return stream._link.counts()[place * 2 + (raw ? 1 : 0)];
  }
  [['actual', function (stream) {
    return count(stream, true);
  }], ['uncompressed', function (stream) {
    return count(stream, false);
  }], ['ratio', function (stream) {
    var plain = count(stream, false);
    return plain ? Math.round((1 - count(stream, true) / plain) * 100) : 0;
  }]].forEach(function (pair) {
    Object.defineProperty(WebSocketStream.prototype, 'bytes' + way + '_' + pair[0], {
      get: function () {
        return pair[1](this);
      },
      configurable: true
    });
  });
});

// ---- the server's side

function refuse(socket, status, headers, text) {
  socket.end('HTTP/1.1 ' + status + '\r\nConnection: close\r\n' + headers + 'Content-Length: ' + Buffer.byteLength(text) + '\r\n\r\n' + text);
}

// For the socket of an 'upgrade' event: answers the handshake.
exports.upgrade = function (options) {
  var socket = this, asked = this._upgrade;
  if (!asked) throw base.fail('net.socket.upgradeWebSocket(): this socket is none of an upgrade');
  base.hide(socket, '_upgrade', null);
  options = options || {};
  var headers = asked.request.headers, offer = handshake.answer(headers['sec-websocket-extensions']);
  var fine = asked.request.method === 'GET' && handshake.hasWord(headers.upgrade, 'websocket') && handshake.isKey(headers['sec-websocket-key']) && offer;
  if (headers['sec-websocket-version'] !== '13' || !fine) {
    if (fine) refuse(socket, '426 Upgrade Required', 'Sec-WebSocket-Version: 13\r\n', '');
    else refuse(socket, '400 Bad Request', '', '');
    // A request that anybody can send is no exception.
    var none = new WebSocketStream(socket, null);
    none.destroy();
    return none;
  }
  if (options.permessageDeflate === false) offer = handshake.answer(undefined);
  var text = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ' +
      handshake.acceptOf(headers['sec-websocket-key']) + '\r\n';
  if (options.protocol) text += 'Sec-WebSocket-Protocol: ' + options.protocol + '\r\n';
  if (offer.header) text += 'Sec-WebSocket-Extensions: ' + offer.header + '\r\n';
  socket.write(text + '\r\n');
  return open(socket, Object.assign({ server: true, most: mostOf(options) }, offer.agreed), asked.head);
};
function mostOf(options) {
  return options.maxPayload > 0 ? options.maxPayload : handshake.MAX_MESSAGE;
}
function open(socket, options, head) {
  var stream = new WebSocketStream(socket, options);
  // The handshake's answer leaves before the descriptor is the link's.
  if (socket.writableLength) {
    socket.once('drain', start);
    if (!socket.writableNeedDrain) waitForWrites(socket, start);
  } else start();
  function start() {
    if (!stream.destroyed) stream._link.start(head);
  }
  return stream;
}
function waitForWrites(socket, callback) {
  socket.write('', callback);
}

// ---- the client's side

// Options of http.request for a ws: URL, with the handshake's headers. `finish` gives the 'upgrade' event its stream.
exports.clientRequest = function (request, options, callback) {
  var key = handshake.newKey(), headers = Object.assign({}, options.headers, {
    Upgrade: 'websocket', Connection: 'Upgrade', 'Sec-WebSocket-Key': key, 'Sec-WebSocket-Version': '13'
  });
  if (options.perMessageDeflate !== false) headers['Sec-WebSocket-Extensions'] = handshake.OFFER;
  var call = request(Object.assign({}, options, { protocol: 'http:', headers: headers, agent: options.createConnection ? undefined : false }), callback);
  var emit = call.emit;
  base.hide(call, 'emit', function (type, response, socket, head) {
    if (type !== 'upgrade') return emit.apply(this, arguments);
    var agreed = handshake.answered(response.headers['sec-websocket-extensions']);
    if (response.headers['sec-websocket-accept'] !== handshake.acceptOf(key) || !agreed) {
      socket.destroy();
      return emit.call(this, 'error', base.fail('http.request(): the server did not accept the WebSocket'));
    }
    return emit.call(this, 'upgrade', response, open(socket, Object.assign({ server: false, most: mostOf(options) }, agreed), head), null);
  });
  return call;
};

// Two streams joined by frames: what is written into `decoded` comes out of `encoded`, and the other way round. With
// a key, they are a client's.
exports.webSocketStream = function webSocketStream(key, options) {
  var near = new Duplex({ autoDestroy: true }), far = new Duplex({ autoDestroy: true });
  cross(near, far);
  cross(far, near);
  var decoded = new WebSocketStream(far, Object.assign({ server: !key, most: mostOf(options || {}) },
    options && options.permessageDeflate ? handshake.answered('permessage-deflate; server_no_context_takeover') : handshake.NONE));
  decoded._link.start(null);
  base.hide(near, '_ObjectID', 'http.webSocketStream.encoded');
  return { encoded: near, decoded: decoded };
};
function cross(from, to) {
  var waiting = null;
  from._write = function (chunk, encoding, callback) {
    if (to.push(chunk)) callback();
    else waiting = callback;
  };
  from._final = function (callback) {
    to.push(null);
    callback();
  };
  to._read = function () {
    var go = waiting;
    waiting = null;
    if (go) go();
  };
}
