// TLSSocket: a stream of clear bytes over another stream that carries the encrypted ones.
'use strict';

var common = require('internal/crypto/common');
var context = require('internal/tls/context');
var errors = require('internal/errors');
var hello = require('internal/tls/hello');
var net = require('net');
var sessions = require('internal/tls/sessions');
var tick = require('internal/tick');
var verify = require('internal/tls/verify');
var x509 = require('internal/crypto/x509');
var ops = binding('tls');
var codes = errors.codes;

errors.makeCode('ERR_TLS_HANDSHAKE_TIMEOUT', Error, 'TLS handshake timeout');
errors.makeCode('ERR_TLS_INVALID_CONTEXT', TypeError, function (name) {
  return name + ' must be a SecureContext';
});

// The session's states, as the op numbers them.
var MORE = 2, ENDED = 3, FAILED = 4;

// ---- what went wrong, in OpenSSL's words

function sslError(number, reason) {
  var error = common.openssl(number, 'SSL routines', reason);
  error.code = 'ERR_SSL_' + reason.toUpperCase().replace(/ /g, '_');
  return error;
}
function cutOff(self) {
  var error = new Error(self._tls.isServer ? 'socket hang up' : 'Client network socket disconnected before secure TLS connection was established');
  error.code = 'ECONNRESET';
  if (!self._tls.isServer) {
    var options = self._tls.options;
    error.path = options.path;
    error.host = options.host;
    error.port = options.port;
    error.localAddress = options.localAddress;
  }
  return error;
}

// ---- the socket

function TLSSocket(socket, options) {
  if (!(this instanceof TLSSocket)) return new TLSSocket(socket, options);
  options = Object.assign({}, options);
  if (socket && !(socket instanceof net.Socket) && typeof socket.pipe !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE('socket', 'stream.Duplex', socket);
  }
  net.Socket.call(this, { allowHalfOpen: socket ? socket.allowHalfOpen : options.allowHalfOpen, highWaterMark: options.highWaterMark });
  var isServer = !!options.isServer;
  if (!options.secureContext) options.secureContext = context.createSecureContext(options);
  errors.define(this, '_tls', {
    id: 0, isServer: isServer, options: options, secure: false, raw: null, early: [], said: null, more: false, ended: false, timer: null,
    waiting: null, hello: isServer ? Buffer.alloc(0) : null, begun: false, told: false, pulls: false, final: null, over: false,
    offered: null, kept: null, reused: false, verified: ''
  });
  if (options.session && !isServer) this._tls.offered = sessions.check(options.session);
  this.encrypted = true;
  this.authorized = false;
  this.authorizationError = null;
  this.alpnProtocol = null;
  this.servername = isServer ? null : options.servername || false;
  this.secureConnecting = true;
  this.server = options.server || null;
  errors.define(this, '_server', null);
  attach(this, socket || new net.Socket({ allowHalfOpen: options.allowHalfOpen, signal: options.signal }));
  this._tls.given = !!socket;
  if (socket) {
    if (socket.connecting) this.connecting = true;
    else begin(this);
  }
}
TLSSocket.prototype = Object.create(net.Socket.prototype, {
  constructor: { value: TLSSocket, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(TLSSocket, net.Socket);
exports.TLSSocket = TLSSocket;

// ---- the stream below

var copied = ['localAddress', 'localPort', 'localFamily', '_peer', '_host'];
function attach(self, raw) {
  var tls = self._tls;
  tls.raw = raw;
  // Its other half is ended from here.
  raw.allowHalfOpen = true;
  copied.forEach(function (name) {
    if (raw[name] !== undefined) self[name] = raw[name];
  });
  ['lookup', 'connectionAttempt', 'timeout'].forEach(function (name) {
    raw.on(name, function () {
      self.emit.apply(self, [name].concat(Array.prototype.slice.call(arguments)));
    });
  });
  raw.on('connect', function () {
    copied.forEach(function (name) {
      if (raw[name] !== undefined) self[name] = raw[name];
    });
    self.connecting = false;
    self.emit('connect');
    self.emit('ready');
    begin(self);
  });
  raw.on('data', function (bytes) {
    if (!self.destroyed) received(self, bytes);
  });
  raw.on('end', function () {
    ended(self);
  });
  raw.on('error', function (error) {
    self.destroy(error);
  });
  raw.on('close', function () {
    if (self.destroyed) return;
    if (!tls.secure) return self.destroy(cutOff(self));
    // Without a word that this is the end: as the end, which closes this one when it was read.
    ended(self);
    if (self._writableState.finished) return;
    self.once('end', function () {
      self.destroy();
    });
  });
  raw.pause();
}
function begin(self) {
  var tls = self._tls, limit = tls.options.handshakeTimeout;
  if (tls.begun || self.destroyed) return;
  tls.begun = true;
  if (tls.isServer && limit > 0) {
    tls.timer = setTimeout(function () {
      self.destroy(new codes.ERR_TLS_HANDSHAKE_TIMEOUT());
    }, limit);
  }
  // Listeners that are set in this turn hear of everything.
  tick.nextTick(function () {
    if (self.destroyed) return;
    if (!tls.isServer) {
      if (open(self, tls.options.secureContext)) step(self, null);
    }
    if (!self.destroyed) tls.raw.resume();
  });
}
// `kept`: what a server has of the session that its client asked for by number.
function open(self, secure, kept) {
  var tls = self._tls, options = tls.options, own = secure._secure, protocols = options.ALPNProtocols || [];
  if (tls.isServer && own.certificates.length === 0) {
    self.destroy(sslError('0A0000C1', 'no shared cipher'));
    return false;
  }
  var id = ops.open(tls.isServer, Buffer.concat(own.key ? own.certificates : []), own.key ? own.key.private : undefined,
      tls.isServer ? '' : options.servername || '', protocols.join('\0'), !!options.requestCert, own.versions[0], own.versions[1],
      tls.isServer ? kept : sessions.offered(self), sessions.givesTickets(secure),
      tls.isServer ? sessions.ticketKeys(options.secureContext) : undefined, own.sessionContext, own.sessionSeconds);
  if (id === undefined) {
    self.destroy(sslError('0A000102', 'unsupported protocol'));
    return false;
  }
  tls.id = id;
  tls.context = secure;
  return true;
}

// A server looks at the first message for the name that is asked for; then it knows which certificate to show.
function received(self, bytes) {
  var tls = self._tls;
  self._bytesReceived = (self._bytesReceived || 0) + bytes.length;
  if (tls.hello === null) return step(self, bytes);
  tls.hello = Buffer.concat([tls.hello, bytes]);
  if (tls.choosing) return;
  var found = hello.read(tls.hello);
  if (found === null) return;
  if (typeof found === 'string') return self.destroy(sslError(found === 'http request' ? '0A00009C' : '0A00010B', found));
  tls.choosing = true;
  self.servername = found.servername || false;
  choose(self, found, function (error, secure) {
    if (self.destroyed) return;
    if (error) return self.destroy(error);
    sessions.find(self, found, function (wrong, kept) {
      if (self.destroyed) return;
      if (wrong) return self.destroy(wrong);
      var first = tls.hello;
      tls.hello = null;
      if (open(self, secure, kept)) step(self, first);
    });
  });
}
function choose(self, found, callback) {
  var options = self._tls.options, done = false;
  function answer(error, secure) {
    if (done) return;
    done = true;
    if (error) return callback(error);
    if (secure && !secure._secure && secure.context && secure.context._secure) secure = secure.context;
    if (secure && !(secure instanceof context.SecureContext)) return callback(new codes.ERR_TLS_INVALID_CONTEXT('context'));
    if (!options.ALPNCallback || !found.protocols.length) return callback(null, secure || options.secureContext);
    var chosen = options.ALPNCallback.call(self, { servername: found.servername || '', protocols: found.protocols });
    if (chosen !== undefined && found.protocols.indexOf(chosen) < 0) {
      var wrong = new TypeError('ALPN callback returned a value (' + chosen + ') that did not match any of the client\'s offered protocols (' +
          found.protocols.join(',') + ')');
      wrong.code = 'ERR_TLS_ALPN_CALLBACK_INVALID_RESULT';
      return callback(wrong);
    }
    // One that nobody offers, so that the client hears that there is none.
    options.ALPNProtocols = [chosen === undefined ? '\u0001' : chosen];
    callback(null, secure || options.secureContext);
  }
  if (found.servername && options.SNICallback) options.SNICallback.call(self, found.servername, answer);
  else answer(null, null);
}

// ---- moving bytes

function send(self, bytes, callback) {
  var raw = self._tls.raw;
  if (!bytes || !bytes.length || raw.destroyed || !raw.writable) return callback && callback();
  raw.write(require('buffer').adopt(bytes), callback);
}
// Takes what came in (or goes on with it).
function step(self, bytes) {
  var tls = self._tls;
  if (!tls.id) return;
  var did = ops.step(tls.id, bytes || undefined), state = did[0];
  tls.more = state === MORE;
  // Its client hears that this is over when the server has stored the session.
  if (tls.isServer && did[5].length && state !== FAILED) {
    tls.raw.pause();
    return sessions.store(self, did[5][0], function () {
      if (!self.destroyed) went(self, did);
    });
  }
  went(self, did);
}
function went(self, did) {
  var tls = self._tls, state = did[0];
  send(self, did[2]);
  if (state === FAILED) return fail(self, sslError(did[3], did[4]));
  if (state === 0) return;
  if (!tls.secure) secured(self);
  if (!tls.isServer) did[5].forEach(function (bytes) {
    if (self.destroyed) return;
    self.emit('session', sessions.wrap(self, bytes));
  });
  if (self.destroyed) return;
  deliver(self, did[1], state === ENDED);
}
function fail(self, error) {
  self._tls.alerts = true;
  self.destroy(error);
}
function deliver(self, said, isEnd) {
  var tls = self._tls, full = false;
  if (said.length) {
    self.bytesRead += said.length;
    full = !self.push(require('buffer').adopt(said));
  }
  if (isEnd) ended(self);
  else if (full) tls.raw.pause();
  else if (tls.more) tick.nextTick(function () {
    if (!self.destroyed && tls.more) step(self, null);
  });
  else if (tls.over) ended(self);
  // There may have been nothing behind all: then nobody asks again.
  else tls.raw.resume();
}
function ended(self) {
  var tls = self._tls;
  if (tls.ended || self.destroyed) return;
  // What came before the end has not been read yet.
  tls.over = true;
  if (tls.more) return;
  if (!tls.secure && tls.isServer) return self.destroy(cutOff(self));
  tls.ended = true;
  if (!tls.secure) {
    self.once('end', function () {
      self.destroy(cutOff(self));
    });
  }
  self.push(null);
  // As its reader goes on nobody needs to ask for the end.
  self.read(0);
}

TLSSocket.prototype._read = function () {
  var tls = this._tls;
  if (!tls.secure || this.destroyed) return;
  if (tls.more) step(this, null);
  else tls.raw.resume();
};
TLSSocket.prototype._write = function (chunk, encoding, callback) {
  var tls = this._tls, self = this;
  if (!tls.secure) {
    tls.waiting = function () {
      self._write(chunk, encoding, callback);
    };
    return;
  }
  if (typeof chunk === 'string') chunk = Buffer.from(chunk, encoding === 'buffer' ? 'utf8' : encoding);
  var bytes = ops.say(tls.id, chunk);
  if (bytes === undefined) return callback(errors.errnoException(32, 'write'));
  this._bytesDispatched += chunk.length;
  send(this, bytes, callback);
};
TLSSocket.prototype._final = function (callback) {
  var tls = this._tls, raw = tls.raw, self = this;
  if (!tls.secure && !this.destroyed) {
    tls.final = function () {
      self._final(callback);
    };
    return;
  }
  if (tls.id) send(this, ops.end(tls.id));
  if (raw.destroyed || raw.writableEnded) return callback();
  raw.end(function () {
    callback();
  });
};
TLSSocket.prototype._destroy = function (error, callback) {
  var tls = this._tls, raw = tls.raw, self = this;
  if (tls.timer) clearTimeout(tls.timer);
  tls.timer = null;
  if (tls.id) ops.close(tls.id);
  tls.id = 0;
  this.connecting = false;
  this.secureConnecting = false;
  // What was sent last may be an alert.
  if (error && (!tls.secure || tls.alerts) && raw.writable && !raw.connecting && tls.begun && raw.destroySoon) raw.destroySoon();
  else raw.destroy();
  var server = this._tls.isServer && !tls.told ? this.server : null;
  tls.told = true;
  callback(server && error ? null : error);
  tick.nextTick(function () {
    self._readableState.closed = self._writableState.closed = true;
    self._readableState.closeEmitted = self._writableState.closeEmitted = true;
    if (server && error) server.emit('tlsClientError', error, self);
    self.emit('close', !!error);
  });
};

// ---- the handshake is over

function secured(self) {
  var tls = self._tls, options = tls.options, about = ops.about(tls.id);
  tls.secure = true;
  self.secureConnecting = false;
  if (tls.timer) clearTimeout(tls.timer);
  tls.timer = null;
  tls.version = about[0];
  tls.cipher = about[1];
  tls.peer = null;
  tls.peerBytes = Buffer.from(about[3]);
  tls.reused = about[4];
  self.alpnProtocol = about[2] || false;
  var error = null;
  if (!tls.isServer && options._verifies) {
    error = tls.reused ? sessions.remembered(self) : verify.verify(peers(self), options.secureContext, true);
    tls.verified = error ? error.code : '';
    var decides = options._decides && options.rejectUnauthorized === false;
    if ((!error || decides) && !tls.reused && options.checkServerIdentity !== false) {
      var checked = options.checkServerIdentity(options.servername || options.host || 'localhost', self.getPeerCertificate(true));
      error = checked || error;
      if (decides && checked) {
        tls.secure = false;
        return self.destroy(checked);
      }
    }
  } else if (tls.isServer && options.requestCert) {
    error = verify.verify(peers(self), tls.context, false);
  }
  if (error) {
    self.authorizationError = error.code || error.message;
    if (options.rejectUnauthorized !== false) {
      tls.secure = false;
      if (!tls.isServer) return self.destroy(error);
      return self.destroy(tls.peerBytes.length ? cutOff(self) : sslError('0A0000C7', 'peer did not return a certificate'));
    }
  } else {
    self.authorized = tls.isServer ? !!options.requestCert : !!options._verifies;
  }
  tls.told = true;
  self.emit('secure');
  if (tls.isServer && self.server) self.server.emit('secureConnection', self);
  if (!tls.isServer) self.emit('secureConnect');
  var write = tls.waiting, final = tls.final;
  tls.waiting = tls.final = null;
  if (self.destroyed) return;
  if (write) write();
  else if (final) final();
  if (!self.isPaused()) self.read(0);
}
function peers(self) {
  var tls = self._tls;
  if (!tls.secure || !tls.peerBytes) return [];
  return tls.peer || (tls.peer = x509.split(tls.peerBytes));
}

var methods = {
  getPeerCertificate: function getPeerCertificate(detailed) {
    if (this.destroyed && !this._tls.secure) return null;
    var all = peers(this).slice();
    if (!all.length) return this.destroyed ? null : {};
    if (!detailed) return all[0].toLegacyObject();
    // Each knows its issuer; a root is its own.
    var tls = this._tls, secure = tls.context, first = null, last = null, lastObject = null;
    var more = context.authoritiesOf(secure);
    for (var next = all.shift(); next; next = nextOf(next)) {
      var object = next.toLegacyObject();
      if (lastObject) lastObject.issuerCertificate = object;
      first = first || object;
      last = next;
      lastObject = object;
    }
    if (last && x509.issued(last, last)) lastObject.issuerCertificate = lastObject;
    return first;
    function nextOf(one) {
      if (x509.issued(one, one)) return null;
      for (var i = 0; i < all.length; i++) if (x509.issued(all[i], one)) return all.splice(i, 1)[0];
      for (i = 0; i < more.length; i++) {
        if (!x509.mayBeIssuer(more[i], one)) continue;
        var candidate = x509.parse(more[i]);
        if (x509.issued(candidate, one)) return candidate;
      }
      return null;
    }
  },
  getPeerX509Certificate: function getPeerX509Certificate() {
    return peers(this)[0];
  },
  getCertificate: function getCertificate() {
    var own = this._tls.context && this._tls.context._secure.certificates[0];
    return own ? x509.parse(own).toLegacyObject() : this._tls.context ? {} : null;
  },
  getX509Certificate: function getX509Certificate() {
    var own = this._tls.context && this._tls.context._secure.certificates[0];
    return own ? x509.parse(own) : undefined;
  },
  getCipher: function getCipher() {
    var name = this._tls.cipher, version = this.getProtocol();
    if (!name) return undefined;
    var standard = name.replace(/^TLS1-3-/, 'TLS-').replace(/-/g, '_');
    var own = version === 'TLSv1.3' ? standard : standard.replace(/^TLS_/, '').replace(/_WITH_/, '-').replace(/AES_(\d+)/, 'AES$1')
      .replace(/_POLY1305_SHA256$/, '-POLY1305').replace(/_CBC_/, '-').replace(/_/g, '-');
    return { name: own, standardName: standard, version: version };
  },
  getProtocol: function getProtocol() {
    var version = this._tls.version;
    return version === 0x303 ? 'TLSv1.2' : version || !this.destroyed ? 'TLSv1.3' : null;
  },
  getSharedSigalgs: function getSharedSigalgs() {
    return [];
  },
  getEphemeralKeyInfo: function getEphemeralKeyInfo() {
    return this._tls.isServer ? null : {};
  },
  getFinished: function getFinished() {},
  getPeerFinished: function getPeerFinished() {},
  getSession: function getSession() {
    var tls = this._tls;
    if (!tls.id) return this.destroyed ? null : undefined;
    if (!tls.secure) return undefined;
    var bytes = Buffer.from(ops.session(tls.id)[0]);
    return tls.isServer ? bytes : sessions.wrap(this, bytes);
  },
  getTLSTicket: function getTLSTicket() {
    var tls = this._tls, ticket = tls.secure && tls.id && !tls.isServer ? ops.session(tls.id)[2] : null;
    if (this.destroyed && !tls.id) return null;
    return ticket && ticket.length ? Buffer.from(ticket) : undefined;
  },
  isSessionReused: function isSessionReused() {
    return this.destroyed && !this._tls.id ? null : this._tls.reused;
  },
  setSession: function setSession(session) {
    session = sessions.check(session);
    if (!this._tls.begun) this._tls.offered = session;
  },
  setServername: function setServername(name) {
    errors.checkString(name, 'name');
    if (!this._tls.begun) this._tls.options.servername = this.servername = name;
  },
  setMaxSendFragment: function setMaxSendFragment(size) {
    return size >= 512 && size <= 16384;
  },
  disableRenegotiation: function disableRenegotiation() {},
  enableTrace: function enableTrace() {},
  renegotiate: function renegotiate(options, callback) {
    void options;
    var error = sslError('0A00010A', 'wrong ssl version');
    if (callback) tick.nextTick(callback, error);
    return false;
  },
  exportKeyingMaterial: function exportKeyingMaterial() {
    throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('exportKeyingMaterial()');
  },
  // Those of the stream below.
  setTimeout: function (ms, callback) {
    var raw = this._tls.raw;
    if (typeof raw.setTimeout !== 'function') return net.Socket.prototype.setTimeout.call(this, ms, callback);
    errors.checkDuration(ms, 'msecs');
    if (callback !== undefined) {
      errors.checkFunction(callback, 'callback');
      if (ms > 0) this.once('timeout', callback);
      else this.removeListener('timeout', callback);
    }
    raw.setTimeout(ms);
    this.timeout = ms;
    return this;
  },
  address: function () {
    return this._tls.raw.address ? this._tls.raw.address() : {};
  },
  connect: function () {
    var args = net._normalizeArgs(arguments), self = this;
    if (args[1]) this.once('connect', args[1]);
    this.connecting = true;
    var options = Object.assign({}, args[0]);
    this._tls.options = Object.assign({}, options, this._tls.options);
    this._tls.raw.connect(options);
    return self;
  }
};
['ref', 'unref'].forEach(function (name) {
  methods[name] = function () {
    if (this._tls.raw[name]) this._tls.raw[name]();
    return this;
  };
});
Object.keys(methods).forEach(function (name) {
  TLSSocket.prototype[name] = methods[name];
});
Object.defineProperty(TLSSocket.prototype, 'pending', {
  get: function () {
    return this.connecting || !this._tls.begun;
  },
  configurable: true
});
