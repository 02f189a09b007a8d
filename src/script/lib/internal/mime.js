// util.MIMEType and MIMEParams, as the MIME Sniffing standard parses and writes them.
'use strict';

var codes = require('internal/errors').codes;
var define = require('internal/errors').define;
var NO_TOKEN = /[^!#$%&'*+\-.^_`|~A-Za-z0-9]/;
var NO_QUOTED = /[^\t -~\x80-\xff]/;

function lower(text) {
  return text.replace(/[A-Z]+/g, function (part) {
    return part.toLowerCase();
  });
}
function withoutEnd(text) {
  return text.replace(/[\r\n\t ]+$/, '');
}
function checkToken(text, what, all) {
  var at = text.search(NO_TOKEN);
  if (text === '' || at >= 0) throw new codes.ERR_INVALID_MIME_SYNTAX(what, all, at);
}

// ---- parameters

// In order; the first one of a name counts.
function parse(text, into) {
  var at = 0;
  text = withoutEnd(text);
  function until(pattern) {
    var rest = text.slice(at), end = rest.search(pattern);
    var part = end < 0 ? rest : rest.slice(0, end);
    at += part.length;
    return part;
  }
  function quoted() {
    var value = '';
    for (at++; at < text.length && text[at] !== '"'; at++) {
      if (text[at] === '\\' && at + 1 < text.length) at++;
      value += text[at];
    }
    at++;
    until(/;/);
    return value;
  }
  while (at < text.length) {
    until(/[^\r\n\t ]/);
    var name = lower(until(/[;=]/)), value = null;
    if (text[at++] !== '=' || at >= text.length) continue;
    if (text[at] === '"') value = quoted();
    else value = withoutEnd(until(/;/)) || null;
    at++;
    if (value !== null && name !== '' && !NO_TOKEN.test(name) && !NO_QUOTED.test(value) && !into.has(name)) into.set(name, value);
  }
}
function written(value) {
  if (value !== '' && !NO_TOKEN.test(value)) return value;
  return '"' + value.replace(/["\\]/g, '\\$&') + '"';
}

function MIMEParams() {
  if (!(this instanceof MIMEParams)) throw new TypeError("Class constructor MIMEParams cannot be invoked without 'new'");
  define(this, '_all', new Map());
}
var members = {
  'delete': function (name) {
    this._all['delete'](name);
  },
  get: function (name) {
    return this._all.has(name) ? this._all.get(name) : null;
  },
  has: function (name) {
    return this._all.has(name);
  },
  set: function (name, value) {
    name = String(name);
    value = String(value);
    checkToken(name, 'parameter name', name);
    var at = value.search(NO_QUOTED);
    if (at >= 0) throw new codes.ERR_INVALID_MIME_SYNTAX('parameter value', value, at);
    this._all.set(name, value);
  },
  entries: function () {
    return this._all.entries();
  },
  keys: function () {
    return this._all.keys();
  },
  values: function () {
    return this._all.values();
  },
  toString: function () {
    var parts = [];
    this._all.forEach(function (value, name) {
      parts.push(name + '=' + written(value));
    });
    return parts.join(';');
  }
};
function addMembers(type, all) {
  Object.keys(all).forEach(function (name) {
    Object.defineProperty(all[name], 'name', { value: name, configurable: true });
    define(type.prototype, name, all[name]);
  });
  define(type.prototype, 'toJSON', all.toString);
}
addMembers(MIMEParams, members);
define(MIMEParams.prototype, Symbol.iterator, members.entries);

// ---- types

function MIMEType(text) {
  if (!(this instanceof MIMEType)) throw new TypeError("Class constructor MIMEType cannot be invoked without 'new'");
  text = String(text);
  var begin = text.search(/[^\r\n\t ]|$/), slash = text.indexOf('/', begin), type = slash < 0 ? text.slice(begin) : text.slice(begin, slash);
  if (slash < 0) throw new codes.ERR_INVALID_MIME_SYNTAX('type', text, type.search(NO_TOKEN));
  checkToken(type, 'type', text);
  var semicolon = text.indexOf(';', slash), subtype = withoutEnd(semicolon < 0 ? text.slice(slash + 1) : text.slice(slash + 1, semicolon));
  checkToken(subtype, 'subtype', text);
  define(this, '_type', lower(type));
  define(this, '_subtype', lower(subtype));
  define(this, '_params', new MIMEParams());
  if (semicolon >= 0) parse(text.slice(semicolon + 1), this._params._all);
}
['type', 'subtype'].forEach(function (name) {
  Object.defineProperty(MIMEType.prototype, name, {
    get: function () {
      return this['_' + name];
    },
    set: function (value) {
      value = String(value);
      checkToken(value, name, value);
      this['_' + name] = lower(value);
    },
    configurable: true
  });
});
Object.defineProperty(MIMEType.prototype, 'essence', {
  get: function () {
    return this._type + '/' + this._subtype;
  },
  configurable: true
});
Object.defineProperty(MIMEType.prototype, 'params', {
  get: function () {
    return this._params;
  },
  configurable: true
});
addMembers(MIMEType, {
  toString: function () {
    var params = String(this._params);
    return this.essence + (params ? ';' + params : '');
  }
});

exports.MIMEType = MIMEType;
exports.MIMEParams = MIMEParams;
