// http-digest: requests that answer a server's question for a password (RFC 7616 with MD5, RFC 2617).
'use strict';

var base = require('internal/micro/base');
var Writable = require('stream').Writable;
var FORWARDED = ['upgrade', 'continue', 'timeout', 'information', 'abort'];

function md5(text) {
  return require('crypto').createHash('md5').update(text).digest().toString('HEX');
}
function quoted(text) {
  return '"' + String(text).replace(/["\\]/g, '\\$&') + '"';
}

// The fields of the first challenge that is a digest's, or null.
function challengeOf(header) {
  var found = /(?:^|,\s*)digest\s+(.*)$/i.exec(String(header || ''));
  if (!found) return null;
  var fields = {}, pattern = /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g, match;
  while ((match = pattern.exec(found[1]))) {
    var name = match[1].toLowerCase();
    if (fields[name] === undefined) fields[name] = match[2] !== undefined ? match[2].replace(/\\(.)/g, '$1') : match[3];
  }
  if (fields.nonce === undefined || !/^(?:md5|md5-sess)$/i.test(fields.algorithm || 'MD5')) return null;
  return fields;
}
function chooseQop(offered, wanted, hasBody) {
  if (!offered) return null;
  var list = offered.toLowerCase().split(/\s*,\s*/);
  if (wanted) return list.indexOf(wanted) >= 0 ? wanted : list[0];
  return hasBody && list.indexOf('auth-int') >= 0 ? 'auth-int' : list.indexOf('auth') >= 0 ? 'auth' : list[0];
}

// One request: what is written is kept, since it may have to be sent a second time.
function DigestRequest(session, options, callback) {
  var self = this;
  Writable.call(this, {
    autoDestroy: false,
    write: function (chunk, encoding, done) {
      self._body.push(base.bytes(chunk, encoding));
      done();
    },
    final: function (done) {
      self._send();
      done();
    }
  });
  base.hide(this, '_session', session);
  base.hide(this, '_options', options);
  base.hide(this, '_body', []);
  base.hide(this, '_tried', false);
  base.hide(this, '_request', null);
  if (callback) this.once('response', callback);
}
base.inherit(DigestRequest, Writable, {
  _send: function () {
    var self = this, body = Buffer.concat(this._body), headers = Object.assign({}, this._options.headers);
    var authorization = this._session._authorize(this._options, body);
    Object.keys(headers).forEach(function (name) {
      if (/^authorization$/i.test(name) && authorization) delete headers[name];
    });
    if (authorization) headers.Authorization = authorization;
    if (body.length && !Object.keys(headers).some(function (name) {
      return /^(?:content-length|transfer-encoding)$/i.test(name);
    })) headers['Content-Length'] = body.length;
    var request = this._request = this._session._http().request(Object.assign({}, this._options, { headers: headers }));
    request.on('error', function (error) {
      if (!self.destroyed) self.emit('error', error);
    });
    FORWARDED.forEach(function (name) {
      if (self.listenerCount(name)) request.on(name, function () {
        self.emit.apply(self, [name].concat(Array.prototype.slice.call(arguments)));
      });
    });
    request.on('response', function (response) {
      if (response.statusCode !== 401) return self.emit('response', response);
      var challenge = challengeOf(response.headers['www-authenticate']);
      // Once more for a nonce that is only old.
      if (!challenge || (self._tried && !/^true$/i.test(challenge.stale || '')) || self._tries > 2) {
        response.resume();
        return self.emit('error', base.fail(challenge ? 'Digest failed too many times' : 'http-digest: the server asks for no digest that is known'));
      }
      self._tried = true;
      self._tries = (self._tries || 0) + 1;
      self._session._challenge = challenge;
      self._session._count = 0;
      response.on('end', function () {
        self._send();
      });
      response.resume();
    });
    request.end(body.length ? body : undefined);
  },
  abort: function () {
    if (this._request) this._request.destroy();
    this.destroy();
  },
  setTimeout: function (ms, callback) {
    if (callback) this.once('timeout', callback);
    this._options = Object.assign({}, this._options, { timeout: ms });
    return this;
  }
});
base.objectId(DigestRequest.prototype, 'http-digest.clientRequest');

function Session(options) {
  if (!options || typeof options.username !== 'string' || options.password === undefined) throw base.fail('http-digest.create(): Invalid Parameters');
  this.http = null;
  base.hide(this, '_who', options);
  base.hide(this, '_challenge', null);
  base.hide(this, '_count', 0);
  base.hide(this, '_cnonce', require('crypto').randomBytes(8).toString('HEX'));
}
base.inherit(Session, Object, {
  _http: function () {
    return this.http || require('http');
  },
  // The header's value, or null before anybody asked.
  _authorize: function (options, body) {
    var c = this._challenge, who = this._who;
    if (!c) return null;
    var method = String(options.method || 'GET').toUpperCase(), path = options.path || '/', realm = c.realm || '';
    var qop = chooseQop(c.qop, options.qop || who.qop, body.length > 0);
    var first = md5(who.username + ':' + realm + ':' + who.password), second = method + ':' + path, session = /-sess$/i.test(c.algorithm || '');
    if (session) first = md5(first + ':' + c.nonce + ':' + this._cnonce);
    if (qop === 'auth-int') second += ':' + md5(body);
    var count = ('0000000' + (++this._count).toString(16)).slice(-8);
    var middle = qop ? [c.nonce, count, this._cnonce, qop].join(':') : c.nonce;
    var text = 'Digest username=' + quoted(who.username) + ', realm=' + quoted(realm) + ', nonce=' + quoted(c.nonce) + ', uri=' + quoted(path) +
        ', response="' + md5(first + ':' + middle + ':' + md5(second)) + '"';
    if (c.algorithm) text += ', algorithm=' + c.algorithm;
    if (c.opaque !== undefined) text += ', opaque=' + quoted(c.opaque);
    if (qop) text += ', qop=' + qop + ', nc=' + count;
    if (qop || session) text += ', cnonce="' + this._cnonce + '"';
    return text;
  },
  // request(url or options[, callback]): of a URL it is sent at once.
  request: function (target, callback) {
    if (target === null || (typeof target !== 'string' && typeof target !== 'object')) throw base.fail('http-digest.request(): Invalid Parameter');
    var text = typeof target === 'string';
    var made = new DigestRequest(this, text ? require('http').parseUri(target) : Object.assign({}, target), callback);
    if (text) made.end();
    return made;
  },
  get: function (target, callback) {
    var made = this.request(target, callback);
    if (typeof target !== 'string') made.end();
    return made;
  }
});
base.objectId(Session.prototype, 'http-digest.instance');

// create({username, password[, qop]}) or create(username, password)
exports.create = function create(username, password) {
  return new Session(typeof username === 'string' ? { username: username, password: password } : username);
};
