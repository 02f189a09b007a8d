// Sessions that are taken up again: what a client keeps of one, and where servers take their keys from.
'use strict';

var errors = require('internal/errors');
var verify = require('internal/tls/verify');
var ops = binding('tls');
var codes = errors.codes;

var NO_TICKET = 0x4000;  // of secureOptions

// ---- a client's: what the op tells, behind what the first handshake showed. It comes back from the script's hands.

var mark = Buffer.from('bivalve1');
exports.wrap = function (self, bytes) {
  var tls = self._tls, lasts = ops.lifetime(bytes);
  var head = Buffer.from(JSON.stringify({ name: tls.options.servername || '', error: tls.verified || '',
    until: lasts ? Date.now() + lasts * 1000 : null }));
  var size = Buffer.alloc(2);
  size.writeUInt16BE(head.length);
  return Buffer.concat([mark, size, head, bytes]);
};
// { head, bytes }, or null for anything else.
function unwrap(buffer) {
  if (buffer.length < 10 || !buffer.slice(0, 8).equals(mark)) return null;
  var end = 10 + buffer.readUInt16BE(8), head;
  try {
    head = JSON.parse(buffer.slice(10, end).toString());
  } catch (e) {
    return null;
  }
  return head === null || typeof head !== 'object' ? null : { head: head, bytes: buffer.slice(end) };
}
exports.check = function (session) {
  if (!ArrayBuffer.isView(session)) {
    var error = new TypeError('Session must be a buffer');
    error.code = 'ERR_INVALID_ARG_TYPE';
    throw error;
  }
  return Buffer.from(session.buffer, session.byteOffset, session.byteLength);
};
// What a client's handshake begins with. A session of another name, or one that is too old, is passed over.
exports.offered = function (self) {
  var tls = self._tls, options = tls.options, found = tls.offered ? unwrap(tls.offered) : null;
  tls.kept = null;
  if (!found || options._decides || found.head.name !== (options.servername || '')) return undefined;
  if (typeof found.head.until === 'number' && Date.now() > found.head.until) return undefined;
  tls.kept = found.head;
  return found.bytes;
};
// The error of the first handshake's certificates, or null.
exports.remembered = function (self) {
  return self._tls.kept && self._tls.kept.error ? verify.failure(self._tls.kept.error) : null;
};

// ---- both sides

exports.givesTickets = function (secure) {
  return !(secure._secure.options & NO_TICKET);
};
// Whoever shares a server's first context shares its keys.
exports.ticketKeys = function (secure) {
  var own = secure._secure;
  return own.ticketKeys || (own.ticketKeys = require('crypto').randomBytes(48));
};

// ---- a server's, that it keeps itself: callback(error, what it has)

exports.find = function (self, found, callback) {
  var done = false;
  function answer(error, session) {
    if (done) return self.destroy(new codes.ERR_MULTIPLE_CALLBACK());
    done = true;
    callback(error, session && ArrayBuffer.isView(session) ? session : undefined);
  }
  if (!self.server || !found.sessionId.length || found.ticket || !self.server.emit('resumeSession', found.sessionId, answer)) {
    callback(null, undefined);
  }
};
// The handshake goes on when the server has stored it.
exports.store = function (self, bytes, callback) {
  var done = false;
  function answer() {
    if (done) return;
    done = true;
    callback();
  }
  if (!self.server || !self.server.emit('newSession', Buffer.from(ops.session(self._tls.id)[1]), Buffer.from(bytes), answer)) answer();
};
