// url: the legacy functions, and WHATWG's URL from its own module.
'use strict';

var querystring = require('querystring');
var errors = require('internal/errors');
var modern = require('internal/whatwg_url');

exports.URL = modern.URL;
exports.URLSearchParams = modern.URLSearchParams;
exports.domainToASCII = function (name) {
  return modern.domain(String(name)) || '';
};
exports.domainToUnicode = function (name) {
  return require('internal/idna').toUnicode(modern.domain(String(name)) || '');
};

function Url() {
  this.protocol = null;
  this.slashes = null;
  this.auth = null;
  this.host = null;
  this.port = null;
  this.hostname = null;
  this.hash = null;
  this.search = null;
  this.query = null;
  this.pathname = null;
  this.path = null;
  this.href = null;
}
exports.Url = Url;

var slashed = { http: 1, https: 1, ftp: 1, gopher: 1, file: 1, ws: 1, wss: 1 };
function isSlashed(protocol) {
  return Object.prototype.hasOwnProperty.call(slashed, String(protocol).replace(/:$/, ''));
}

function escapeRest(text) {
  return text.replace(/[\t\n\r "'<>\\^`{|}]/g, function (c) {
    var code = c.charCodeAt(0).toString(16).toUpperCase();
    return '%' + (code.length < 2 ? '0' : '') + code;
  });
}

exports.parse = function parse(text, parseQuery, slashesDenoteHost) {
  if (text instanceof Url) return text;
  var url = new Url();
  url.parse(text, parseQuery, slashesDenoteHost);
  return url;
};

Url.prototype.parse = function (text, parseQuery, slashesDenoteHost) {
  errors.checkString(text, 'url');
  var rest = text.trim();
  // Backslashes before the query are slashes.
  var cut = rest.search(/[?#]/);
  rest = cut < 0 ? rest.replace(/\\/g, '/') : rest.slice(0, cut).replace(/\\/g, '/') + rest.slice(cut);
  var match = /^[a-z0-9.+-]+:/i.exec(rest), protocol = null;
  if (match) {
    protocol = match[0].toLowerCase();
    this.protocol = protocol;
    rest = rest.slice(match[0].length);
  }
  var javascript = protocol === 'javascript:';
  var slashes = false;
  if (slashesDenoteHost || protocol || /^\/\/[^@/]+@[^@/]+/.test(rest)) {
    slashes = rest.slice(0, 2) === '//';
    if (slashes && !javascript) {
      rest = rest.slice(2);
      this.slashes = true;
    }
  }
  if (!javascript && (slashes || (protocol && !isSlashed(protocol)))) {
    // Blanks within the host are nothing; the last @ before a delimiter ends the user.
    var stop = -1, at = -1;
    for (var i = 0; i < rest.length; i++) {
      var c = rest[i];
      if ('\t\n\r'.indexOf(c) >= 0) {
        rest = rest.slice(0, i) + rest.slice(i + 1);
        i--;
      } else if ('#/?'.indexOf(c) >= 0) {
        if (stop < 0) stop = i;
        break;
      } else if (stop < 0 && ' "%\';<>\\^`{|}'.indexOf(c) >= 0) {
        stop = i;
      } else if (c === '@') {
        at = i;
        stop = -1;
      }
    }
    if (at >= 0) this.auth = decodeURIComponent(rest.slice(0, at));
    var host = stop < 0 ? rest.slice(at + 1) : rest.slice(at + 1, stop);
    rest = stop < 0 ? '' : rest.slice(stop);
    var port = /:([0-9]*)$/.exec(host);
    if (port) {
      if (port[1] !== '') this.port = port[1];
      host = host.slice(0, -port[0].length);
    }
    var ipv6 = host[0] === '[' && host[host.length - 1] === ']';
    // What cannot stand in a name begins the path.
    var odd = ipv6 ? -1 : host.search(/[/\\#?:]/);
    if (odd >= 0) {
      rest = '/' + host.slice(odd) + rest;
      host = host.slice(0, odd);
    }
    this.hostname = host.length > 255 ? '' : host.toLowerCase();
    if (/[^\0-\x7f]/.test(this.hostname)) this.hostname = modern.domain(this.hostname);
    if ((ipv6 ? /[\0\t\n\r #%/<>?@\\^|]/ : /[\0\t\n\r #%/:<>?@[\\\]^|]/).test(this.hostname)) throw modern.invalid(text);
    this.host = (this.hostname || '') + (this.port ? ':' + this.port : '');
    if (ipv6) {
      this.hostname = this.hostname.slice(1, -1);
      if (rest[0] !== '/') rest = '/' + rest;
    }
  }
  if (!javascript) rest = escapeRest(rest);
  var hash = rest.indexOf('#');
  if (hash >= 0) {
    this.hash = rest.slice(hash);
    rest = rest.slice(0, hash);
  }
  var question = rest.indexOf('?');
  if (question >= 0) {
    this.search = rest.slice(question);
    this.query = rest.slice(question + 1);
    if (parseQuery) this.query = querystring.parse(this.query);
    rest = rest.slice(0, question);
  } else if (parseQuery) {
    this.search = null;
    this.query = Object.create(null);
  }
  if (rest) this.pathname = rest;
  if (protocol && isSlashed(protocol) && this.hostname && !this.pathname) this.pathname = '/';
  if (this.pathname || this.search) this.path = (this.pathname || '') + (this.search || '');
  this.href = this.format();
  return this;
};

Url.prototype.format = function () {
  var auth = this.auth ? encodeURIComponent(this.auth).replace(/%3A/i, ':') + '@' : '';
  var protocol = this.protocol || '', pathname = this.pathname || '', hash = this.hash || '', host = '', query = '';
  if (this.host) host = auth + this.host;
  else if (this.hostname) {
    host = auth + (this.hostname.indexOf(':') >= 0 && this.hostname[0] !== '[' ? '[' + this.hostname + ']' : this.hostname);
    if (this.port) host += ':' + this.port;
  }
  if (this.query !== null && typeof this.query === 'object') query = querystring.stringify(this.query);
  var search = this.search || (query && '?' + query) || '';
  if (protocol && protocol[protocol.length - 1] !== ':') protocol += ':';
  pathname = pathname.replace(/[#?]/g, encodeURIComponent);
  if (this.slashes || isSlashed(protocol)) {
    if (this.slashes || host) {
      if (pathname && pathname[0] !== '/') pathname = '/' + pathname;
      host = '//' + host;
    } else if (protocol === 'file:') {
      host = '//';
    }
  }
  search = search.replace(/#/g, '%23');
  if (hash && hash[0] !== '#') hash = '#' + hash;
  if (search && search[0] !== '?') search = '?' + search;
  return protocol + host + pathname + search + hash;
};

exports.format = function format(url, options) {
  if (typeof url === 'string') url = exports.parse(url);
  else if (url instanceof modern.URL) {
    if (options !== undefined) errors.checkObject(options, 'options');
    options = options || {};
    var text = url.protocol + (url.host || url.protocol === 'file:' ? '//' : '');
    if (options.auth !== false && (url.username || url.password)) text += url.username + (url.password ? ':' + url.password : '') + '@';
    text += (options.unicode ? exports.domainToUnicode(url.hostname) + (url.port && ':' + url.port) : url.host) + url.pathname;
    if (options.search !== false) text += url.search;
    if (options.fragment !== false) text += url.hash;
    return text;
  } else if (url === null || typeof url !== 'object') {
    throw new errors.codes.ERR_INVALID_ARG_TYPE('urlObject', ['Object', 'string'], url);
  }
  return Url.prototype.format.call(url);
};

Url.prototype.resolve = function (relative) {
  return exports.resolve(this.format(), relative);
};
exports.resolve = function resolve(from, to) {
  return exports.resolveObject(from, to).format();
};

// RFC 3986, 5.2, on legacy objects.
exports.resolveObject = function resolveObject(from, to) {
  var base = typeof from === 'string' ? exports.parse(from, false, true) : from;
  var target = typeof to === 'string' ? exports.parse(to, false, true) : to;
  var result = Object.assign(new Url(), base);
  result.hash = target.hash;
  if (target.href === '') {
    result.href = result.format();
    return result;
  }
  if ((target.protocol && target.protocol !== base.protocol) || target.host) {
    Object.assign(result, target);
    result.protocol = target.protocol || base.protocol;
    if (target.host || target.protocol) result.slashes = target.slashes || (!target.protocol && base.slashes);
    result.pathname = target.pathname === null ? null : squeeze(target.pathname);
  } else if (!target.pathname) {
    if (base.pathname && !target.search) result.pathname = squeeze(base.pathname);
    if (target.search) {
      result.search = target.search;
      result.query = target.query;
    }
  } else {
    result.search = target.search;
    result.query = target.query;
    if (target.pathname[0] === '/') result.pathname = squeeze(target.pathname);
    else result.pathname = squeeze((base.pathname || (base.host ? '/' : '')).replace(/[^/]*$/, '') + target.pathname);
  }
  if (!result.pathname && result.hostname && isSlashed(result.protocol)) result.pathname = '/';
  result.path = result.pathname || result.search ? (result.pathname || '') + (result.search || '') : null;
  result.href = result.format();
  return result;
};
function squeeze(path) {
  var absolute = path[0] === '/', out = [], parts = path.split('/');
  var trailing = /(^|\/)\.{0,2}$/.test(path);
  parts.forEach(function (part, i) {
    if (part === '.' || (part === '' && (i === 0 || i === parts.length - 1))) return;
    if (part === '..') {
      if (out.length && out[out.length - 1] !== '..') out.pop();
      else if (!absolute) out.push('..');
    } else {
      out.push(part);
    }
  });
  var text = (absolute ? '/' : '') + out.join('/');
  return trailing && text[text.length - 1] !== '/' && out.length ? text + '/' : text;
}

exports.fileURLToPath = function fileURLToPath(url, options) {
  var windows = !!(options && options.windows);
  if (typeof url === 'string') url = new modern.URL(url);
  else if (!(url instanceof modern.URL)) throw new errors.codes.ERR_INVALID_ARG_TYPE('path', ['string', 'URL'], url);
  if (url.protocol !== 'file:') throw new errors.codes.ERR_INVALID_URL_SCHEME('file');
  if (windows) return windowsPath(url);
  if (url.hostname !== '') {
    throw Object.assign(new TypeError('File URL host must be "localhost" or empty on linux'), { code: 'ERR_INVALID_FILE_URL_HOST' });
  }
  if (/%2f/i.test(url.pathname)) throw new errors.codes.ERR_INVALID_FILE_URL_PATH('must not include encoded / characters');
  return decodeURIComponent(url.pathname);
};
function windowsPath(url) {
  if (/%2f|%5c/i.test(url.pathname)) throw new errors.codes.ERR_INVALID_FILE_URL_PATH('must not include encoded \\ or / characters');
  var path = decodeURIComponent(url.pathname.replace(/\//g, '\\'));
  if (url.hostname !== '') return '\\\\' + exports.domainToUnicode(url.hostname) + path;
  if (!/^\\[a-z]:/i.test(path)) throw new errors.codes.ERR_INVALID_FILE_URL_PATH('must be absolute');
  return path.slice(1);
}
exports.pathToFileURL = function pathToFileURL(name, options) {
  errors.checkString(name, 'path');
  var windows = !!(options && options.windows), ends = windows ? /[\\/]$/ : /\/$/, host = '';
  var path = !windows ? require('path').resolve(name) : /^\\\\/.test(name) ? name : require('path').win32.resolve(name);
  if (windows) path = path.replace(/^\\\\\?\\(UNC\\)?/i, function (all, share) {
    return share ? '\\\\' : '';
  });
  if (windows && /^\\\\/.test(path)) {
    var cut = path.indexOf('\\', 2);
    host = path.slice(2, cut < 0 ? undefined : cut);
    if (cut < 0) throw new errors.codes.ERR_INVALID_ARG_VALUE('path', path, 'Missing UNC resource path');
    if (cut === 2) throw new errors.codes.ERR_INVALID_ARG_VALUE('path', path, 'Empty UNC servername');
    path = path.slice(cut);
  }
  if (ends.test(name) && !ends.test(path)) path += windows ? '\\' : '/';
  if (windows) path = path.replace(/\\/g, '/');
  if (windows && path[0] !== '/') path = '/' + path;
  return new modern.URL('file://' + host + encodeURI(path).replace(/[?#]/g, encodeURIComponent).replace(/~/g, '%7E'));
};
exports.urlToHttpOptions = function (url) {
  var options = Object.assign(Object.create(null), url, {
    protocol: url.protocol,
    hostname: typeof url.hostname === 'string' && url.hostname[0] === '[' ? url.hostname.slice(1, -1) : url.hostname,
    hash: url.hash, search: url.search, pathname: url.pathname, path: (url.pathname || '') + (url.search || ''), href: url.href
  });
  if (url.port !== '') options.port = Number(url.port);
  if (url.username || url.password) options.auth = decodeURIComponent(url.username) + ':' + decodeURIComponent(url.password);
  return options;
};
