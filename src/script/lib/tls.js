// tls: TLS 1.2 and 1.3 over the machine's network, or any other stream.
'use strict';

var context = require('internal/tls/context');
var errors = require('internal/errors');
var net = require('net');
var sessions = require('internal/tls/sessions');
var sockets = require('internal/tls/socket');
var verify = require('internal/tls/verify');
var codes = errors.codes;
var TLSSocket = sockets.TLSSocket;

errors.makeCode('ERR_INTERNAL_ASSERTION', Error, function (message) {
  return message + '\nThis is caused by either a bug in Node.js or incorrect usage of Node.js internals.\n' +
      'Please open an issue with this stack trace at https://github.com/nodejs/node/issues\n';
});
errors.makeCode('ERR_TLS_REQUIRED_SERVER_NAME', Error, '"servername" is required parameter for Server.addContext');

// ---- ALPN: texts, or bytes with lengths before them, to texts

function protocolsOf(value) {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    return value.map(function (one) {
      var text = typeof one === 'string' ? one : Buffer.from(one.buffer, one.byteOffset, one.byteLength).toString('latin1');
      if (text.length > 255) throw new codes.ERR_OUT_OF_RANGE('The byte length of the protocol at index ' + value.indexOf(one) +
          ' exceeds the maximum length.', '<= 255', text.length);
      return text;
    });
  }
  if (!ArrayBuffer.isView(value)) return undefined;
  var bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength), list = [];
  for (var at = 0; at < bytes.length; at += 1 + bytes[at]) list.push(bytes.slice(at + 1, at + 1 + bytes[at]).toString('latin1'));
  return list;
}
exports.convertALPNProtocols = function convertALPNProtocols(protocols, out) {
  if (Array.isArray(protocols)) {
    out.ALPNProtocols = Buffer.concat(protocolsOf(protocols).map(function (text) {
      return Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'latin1')]);
    }));
  } else if (ArrayBuffer.isView(protocols)) {
    out.ALPNProtocols = Buffer.from(protocols);
  }
};

// ---- clients

function connectArguments(given) {
  var args = net._normalizeArgs(given), options = args[0];
  [1, 2].forEach(function (i) {
    if (given[i] !== null && typeof given[i] === 'object') options = Object.assign({}, options, given[i]);
  });
  return [options, args[1]];
}
function connect() {
  var args = connectArguments(Array.prototype.slice.call(arguments)), given = args[0];
  var allow = process.env.NODE_TLS_REJECT_UNAUTHORIZED !== '0';
  var options = Object.assign({ rejectUnauthorized: allow, checkServerIdentity: exports.checkServerIdentity, minDHSize: 1024 }, given);
  if (!options.keepAlive) options.singleUse = true;
  if (options.checkServerIdentity !== false) errors.checkFunction(options.checkServerIdentity, 'options.checkServerIdentity');
  if (options.secureContext && !(options.secureContext instanceof context.SecureContext)) {
    throw new codes.ERR_TLS_INVALID_CONTEXT('context');
  }
  options.secureContext = options.secureContext || context.createSecureContext(options);
  options.ALPNProtocols = protocolsOf(options.ALPNProtocols);
  if (!options.host && options.socket) options.host = options.socket._host;
  var socket = new TLSSocket(options.socket, Object.assign(options, { isServer: false, _verifies: true }));
  if (args[1]) socket.once('secureConnect', args[1]);
  if (!options.socket) {
    if (options.timeout) socket.setTimeout(options.timeout);
    socket.connect({ host: options.host || 'localhost', port: options.port, path: options.port === undefined ? options.path : undefined,
      localAddress: options.localAddress, lookup: options.lookup });
    socket._tls.options.host = options.host;
  }
  return socket;
}

// ---- servers

function Server(options, listener) {
  if (!(this instanceof Server)) return new Server(options, listener);
  if (typeof options === 'function') {
    listener = options;
    options = {};
  } else if (options === null || options === undefined) {
    options = {};
  } else if (typeof options !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('options', 'Object', options);
  }
  errors.define(this, '_contexts', []);
  errors.define(this, '_asked', {});
  this.setSecureContext(options);
  var limit = options.handshakeTimeout === undefined ? 120000 : options.handshakeTimeout;
  errors.checkNumber(limit, 'options.handshakeTimeout');
  if (options.SNICallback !== undefined) errors.checkFunction(options.SNICallback, 'options.SNICallback');
  if (options.ALPNCallback !== undefined) {
    errors.checkFunction(options.ALPNCallback, 'options.ALPNCallback');
    if (options.ALPNProtocols) {
      var both = new TypeError('The ALPNCallback and ALPNProtocols TLS options are mutually exclusive');
      both.code = 'ERR_TLS_ALPN_CALLBACK_WITH_PROTOCOLS';
      throw both;
    }
  }
  var self = this;
  Object.assign(this._asked, {
    isServer: true, server: this, handshakeTimeout: limit, requestCert: options.requestCert === true,
    rejectUnauthorized: options.rejectUnauthorized !== false, ALPNProtocols: protocolsOf(options.ALPNProtocols),
    ALPNCallback: options.ALPNCallback, highWaterMark: options.highWaterMark,
    SNICallback: options.SNICallback || function (name, callback) {
      callback(null, contextFor(self, name));
    }
  });
  net.Server.call(this, options, undefined);
  this.on('connection', function (socket) {
    // The encrypted bytes have no reader before the handshake begins.
    new TLSSocket(socket, Object.assign({ secureContext: self._context }, self._asked));
  });
  if (listener) this.on('secureConnection', listener);
}
Server.prototype = Object.create(net.Server.prototype, {
  constructor: { value: Server, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(Server, net.Server);

// "*.host" stands for one label; the last that fits counts.
function contextFor(server, name) {
  for (var i = server._contexts.length - 1; i >= 0; i--) if (server._contexts[i][0].test(name)) return server._contexts[i][1];
  return null;
}
Server.prototype.addContext = function addContext(name, given) {
  if (!name) throw new codes.ERR_TLS_REQUIRED_SERVER_NAME();
  var pattern = String(name).replace(/([.^$+?\-\\[\]{}])/g, '\\$1').replace(/\*/g, '[^.]*');
  this._contexts.push([new RegExp('^' + pattern + '$'), given instanceof context.SecureContext ? given : context.createSecureContext(given)]);
};
Server.prototype.setSecureContext = function setSecureContext(options) {
  errors.checkObject(options, 'options');
  errors.define(this, '_context', context.createSecureContext(options));
};
Server.prototype.getTicketKeys = function getTicketKeys() {
  return Buffer.from(sessions.ticketKeys(this._context));
};
Server.prototype.setTicketKeys = function setTicketKeys(keys) {
  if (!ArrayBuffer.isView(keys)) throw new codes.ERR_INVALID_ARG_TYPE('buffer', ['Buffer', 'TypedArray', 'DataView'], keys);
  if (keys.byteLength !== 48) throw new codes.ERR_INTERNAL_ASSERTION('Session ticket keys must be a 48-byte buffer');
  this._context._secure.ticketKeys = Buffer.from(Buffer.from(keys.buffer, keys.byteOffset, keys.byteLength));
};

exports.TLSSocket = TLSSocket;
exports.Server = Server;
exports.createServer = function createServer(options, listener) {
  return new Server(options, listener);
};
exports.connect = connect;
exports.SecureContext = context.SecureContext;
exports.createSecureContext = context.createSecureContext;
exports.checkServerIdentity = verify.checkServerIdentity;
exports.getCiphers = function getCiphers() {
  return ['tls_aes_256_gcm_sha384', 'tls_chacha20_poly1305_sha256', 'tls_aes_128_gcm_sha256', 'ecdhe-rsa-aes128-gcm-sha256',
    'ecdhe-ecdsa-aes128-gcm-sha256', 'ecdhe-rsa-aes256-gcm-sha384', 'ecdhe-ecdsa-aes256-gcm-sha384', 'ecdhe-rsa-chacha20-poly1305',
    'ecdhe-ecdsa-chacha20-poly1305'];
};
exports.rootCertificates = [];
exports.DEFAULT_CIPHERS = 'TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:' +
    exports.getCiphers().slice(3).join(':').toUpperCase();
exports.DEFAULT_ECDH_CURVE = 'auto';
exports.DEFAULT_MIN_VERSION = 'TLSv1.2';
exports.DEFAULT_MAX_VERSION = 'TLSv1.3';
exports.CLIENT_RENEG_LIMIT = 3;
exports.CLIENT_RENEG_WINDOW = 600;
