// http: parseUri, nonces, digest authentication (RFC 7616 with MD5), WebSockets.
'use strict';

var base = require('internal/micro/base');
var LIFE_SECONDS = 900;

function md5(text) {
  return require('crypto').createHash('md5').update(text).digest().toString('HEX');
}

function parseUri(text) {
  var match = /^(?:([a-z][a-z0-9+.-]*:)\/\/)?(?:([^:@\/?]*)(?::([^@\/?]*))?@)?(\[[^\]]*\]|[^:\/?#]*)(?::(\d+))?([^#]*)/i.exec(String(text));
  var protocol = (match[1] || 'http:').toLowerCase(), path = match[6];
  var made = {
    protocol: protocol, host: match[4].replace(/^\[|\]$/g, ''), path: path[0] === '/' ? path : '/' + path,
    port: match[5] ? +match[5] : protocol === 'https:' || protocol === 'wss:' ? 443 : 80, method: 'GET'
  };
  if (match[2] !== undefined) {
    made.username = decodeURIComponent(match[2]);
    made.password = decodeURIComponent(match[3] || '');
  }
  return made;
}

// name=value pairs of an Authorization header, or null.
function digestOf(message) {
  var header = message.headers.authorization;
  if (!header || !/^digest /i.test(header)) return null;
  var fields = {}, pattern = /(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g, match;
  while ((match = pattern.exec(header))) fields[match[1].toLowerCase()] = match[2] !== undefined ? match[2].replace(/\\(.)/g, '$1') : match[3];
  return fields;
}

// A nonce is its time and a digest of that with a secret of this process.
var secret = null;
function nonceAt(seconds) {
  secret = secret || require('crypto').randomBytes(16).toString('HEX');
  var time = seconds.toString(16);
  return time + '-' + md5(time + ':' + secret);
}
function isFresh(nonce) {
  var seconds = parseInt(String(nonce), 16), now = Math.floor(Date.now() / 1000);
  return nonce === nonceAt(seconds) && now - seconds <= LIFE_SECONDS;
}

var request = {
  Digest_IsAuthenticated: function (realm) {
    var fields = digestOf(this);
    return fields && fields.realm === realm && isFresh(fields.nonce) ? 1 : 0;
  },
  Digest_GetUsername: function () {
    var fields = digestOf(this);
    return fields ? fields.username : null;
  },
  Digest_GetQOP: function () {
    var fields = digestOf(this);
    return fields && fields.qop || null;
  },
  Digest_ValidatePassword: function (password) {
    var f = digestOf(this);
    if (!f || !isFresh(f.nonce)) return 0;
    var second = this.method + ':' + f.uri;
    if (f.qop === 'auth-int') second += ':' + (this._bodyDigest || md5(''));
    var middle = f.qop ? [f.nonce, f.nc, f.cnonce, f.qop].join(':') : f.nonce;
    return md5(md5(f.username + ':' + f.realm + ':' + password) + ':' + middle + ':' + md5(second)) === f.response ? 1 : 0;
  }
};
// Headers and page of an answer that asks for a password.
function unauthorized(realm, options) {
  var qop = options && options.qop || 'auth', html = typeof options === 'string' ? options : options && options.html;
  return {
    headers: {
      'WWW-Authenticate': 'Digest realm="' + realm + '", nonce="' + nonceAt(Math.floor(Date.now() / 1000)) + '", opaque="0000", qop="' + qop + '"',
      'Content-Type': 'text/html'
    },
    body: html || '<HTML>401 Unauthorized</HTML>'
  };
}
var response = {
  Digest_writeUnauthorized: function (realm, options) {
    var made = unauthorized(realm, options);
    this.writeHead(401, made.headers);
    this.end(made.body);
  }
};

function addAll(prototype, methods) {
  Object.keys(methods).forEach(function (name) {
    base.hide(prototype, name, methods[name]);
  });
}

// The bodies of responses without their gzip or deflate: MeshAgent's way, and of requests that ask by `decode: true`.
var MOST_AT_ONCE = 32 << 20;
function decodeResponses(prototype) {
  var add = prototype._add, finish = prototype._finish, zlib = binding('zlib');
  function coderOf(message) {
    if (message._coder !== undefined) return message._coder;
    var options = message.req && message.req._options, wanted = options && options.decode !== undefined ? options.decode : base.compat;
    var coding = message.statusCode !== null && wanted ? String(message.headers['content-encoding']).toLowerCase() : '';
    var kind = coding === 'gzip' || coding === 'x-gzip' ? 'gunzip' : coding === 'deflate' ? 'inflate' : null;
    base.hide(message, '_coder', kind && { id: zlib.open(kind, 15, 6, 8, 0), over: false });
    return message._coder;
  }
  function fail(message, text) {
    message.destroy(base.fail('http: the response cannot be decoded: ' + text, { code: 'Z_DATA_ERROR' }));
  }
  base.hide(prototype, '_add', function (bytes) {
    var coder = coderOf(this);
    if (!coder) return add.call(this, bytes);
    if (this.destroyed || coder.over) return undefined;
    var result = zlib.run(coder.id, bytes, 0, MOST_AT_ONCE);
    coder.over = result[0] === 1;
    if (result[0] > 1) return fail(this, result[3] || (result[0] === 5 ? 'too much at once' : 'incorrect data'));
    return result[1].length ? add.call(this, require('buffer').adopt(result[1])) : undefined;
  });
  base.hide(prototype, '_finish', function (trailers) {
    var coder = this._coder;
    if (coder) {
      zlib.close(coder.id);
      if (!coder.over && !this.destroyed) fail(this, 'it ends early');
      // What came was small, what it became was not: the connection need not wait for who reads that.
      if (this._pausedSocket) {
        this._pausedSocket = false;
        this._socket.resume();
      }
    }
    return finish.call(this, trailers);
  });
}

module.exports = function (http) {
  http.isHTTPS = false;
  http.parseUri = parseUri;
  http.resolve = function (host) {
    return globalThis.resolve(host);
  };
  http.generateNonce = function generateNonce(length) {
    return require('crypto').randomBytes(Math.ceil(length / 2)).toString('HEX').slice(0, length);
  };
  // ws: and wss: URLs; https: has none here.
  var plain = http.request;
  function requestOf(url, options, callback) {
    var given = typeof url === 'string' ? parseUri(url) : url instanceof URL ? parseUri(url.href) : null;
    var protocol = given ? given.protocol : url && url.protocol;
    if (protocol !== 'ws:') return plain.apply(this, arguments);
    if (typeof options === 'function') {
      callback = options;
      options = null;
    }
    if (given && given.username !== undefined) given.auth = given.username + ':' + given.password;
    return require('internal/micro/websocket_stream').clientRequest(plain, Object.assign({}, given || url, options), callback);
  }
  http.request = function request() {
    return requestOf.apply(this, arguments);
  };
  http.get = function get() {
    var made = requestOf.apply(this, arguments);
    made.end();
    return made;
  };
  http.webSocketStream = function webSocketStream(key, options) {
    return require('internal/micro/websocket_stream').webSocketStream(key, options);
  };
  addAll(http.IncomingMessage.prototype, request);
  decodeResponses(http.IncomingMessage.prototype);
  addAll(http.ServerResponse.prototype, response);
  // The digest of the body, for auth-int and `md5`.
  var emit = http.IncomingMessage.prototype.emit;
  base.hide(http.IncomingMessage.prototype, 'emit', function (type, chunk) {
    if (type === 'data') (this._bodyHash = this._bodyHash || require('crypto').createHash('md5')).update(base.bytes(chunk));
    if (type === 'end') {
      var digest = (this._bodyHash || require('crypto').createHash('md5')).digest();
      base.hide(this, 'md5', digest);
      base.hide(this, '_bodyDigest', digest.toString('HEX'));
    }
    return emit.apply(this, arguments);
  });
};
module.exports.unauthorized = unauthorized;
