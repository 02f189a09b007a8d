// URL and URLSearchParams, after the URL Standard.
'use strict';

var codes = require('internal/errors').codes;
var ports = { 'http:': '80', 'https:': '443', 'ftp:': '21', 'ws:': '80', 'wss:': '443', 'file:': '' };

function isSpecial(protocol) {
  return Object.prototype.hasOwnProperty.call(ports, protocol);
}

function percent(text, pattern) {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[^]/g, function (c) {
    if (c.length === 1 && c.charCodeAt(0) < 128 && !(c < ' ' || c === '\x7f') && !pattern.test(c)) return c;
    try {
      if (c.length === 1 && c.charCodeAt(0) < 128) {
        var code = c.charCodeAt(0).toString(16).toUpperCase();
        return '%' + (code.length < 2 ? '0' : '') + code;
      }
      return encodeURIComponent(c);
    } catch (e) {
      return '%EF%BF%BD';
    }
  });
}
var inPath = /[ "#<>?`{}]/, inQuery = /[ "#<>]/, inSpecialQuery = /[ "#<>']/, inFragment = /[ "<>`]/;
var inUser = /[ "#<>?`{}/:;=@[\\\]^|]/, inOpaque = /(?!)/;

function parseIpv4(host) {
  var parts = host.split('.');
  if (parts[parts.length - 1] === '' && parts.length > 1) parts.pop();
  if (!/^(0x[0-9a-f]*|\d+)$/i.test(parts[parts.length - 1])) return null;
  if (parts.length > 4) return false;
  var numbers = parts.map(function (part) {
    if (part === '') return NaN;
    if (/^0x[0-9a-f]*$/i.test(part)) return part.length === 2 ? 0 : parseInt(part, 16);
    if (/^0[0-7]+$/.test(part)) return parseInt(part, 8);
    return /^\d+$/.test(part) && !/^0\d/.test(part) ? +part : NaN;
  });
  var last = numbers.pop();
  if (numbers.some(function (n) {
    return !(n <= 255);
  }) || !(last < Math.pow(256, 4 - numbers.length))) return false;
  numbers.forEach(function (n, i) {
    last += n * Math.pow(256, 3 - i);
  });
  return [3, 2, 1, 0].map(function (i) {
    return Math.floor(last / Math.pow(256, i)) % 256;
  }).join('.');
}

function parseIpv6(text) {
  var v4 = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text);
  if (v4) {
    if ([2, 3, 4, 5].some(function (i) {
      return +v4[i] > 255;
    })) return false;
    text = v4[1] + (+v4[2] * 256 + +v4[3]).toString(16) + ':' + (+v4[4] * 256 + +v4[5]).toString(16);
  }
  var halves = text.split('::');
  if (halves.length > 2) return false;
  function groups(half) {
    return half === '' ? [] : half.split(':');
  }
  var head = groups(halves[0]), tail = halves.length > 1 ? groups(halves[1]) : [];
  var missing = 8 - head.length - tail.length;
  if (halves.length > 1 ? missing < 1 : missing !== 0) return false;
  var all = head.concat(new Array(halves.length > 1 ? missing + 1 : 1).join('0 ').split(' ').filter(Boolean), tail);
  if (all.some(function (group) {
    return !/^[0-9a-f]{1,4}$/i.test(group);
  })) return false;
  all = all.map(function (group) {
    return parseInt(group, 16);
  });
  // The longest run of zeroes, of two at least, becomes "::".
  var best = -1, bestLength = 1;
  for (var i = 0; i < 8; i++) {
    var n = 0;
    while (i + n < 8 && all[i + n] === 0) n++;
    if (n > bestLength) {
      best = i;
      bestLength = n;
    }
  }
  var out = '';
  for (i = 0; i < 8; i++) {
    if (i === best) {
      out += i === 0 ? '::' : ':';
      i += bestLength - 1;
      continue;
    }
    out += all[i].toString(16) + (i < 7 ? ':' : '');
  }
  return out;
}

// The host as URLs show it, or null.
function parseHost(text, special) {
  if (text[0] === '[') {
    if (text[text.length - 1] !== ']') return null;
    var ipv6 = parseIpv6(text.slice(1, -1));
    return ipv6 === false ? null : '[' + ipv6 + ']';
  }
  if (!special) return /[\x00\t\n\r #/:<>?@[\\\]^|]/.test(text) ? null : percent(text, inOpaque);
  try {
    text = decodeURIComponent(text);
  } catch (e) {
    return null;
  }
  text = /[^\x00-\x7f]|xn--/i.test(text) ? require('internal/idna').toASCII(text) : text.toLowerCase();
  if (!text || /[\x00-\x20#%/:<>?@[\\\]^|\x7f]/.test(text)) return null;
  var ipv4 = parseIpv4(text);
  return ipv4 === false ? null : ipv4 || text;
}

function invalid(input, base) {
  var error = new codes.ERR_INVALID_URL();
  error.input = input;
  if (base !== undefined) error.base = base;
  return error;
}

function parsePath(path, special, above, file) {
  var out = above.slice(), parts = path.split(special ? /[/\\]/ : '/');
  parts.forEach(function (part, i) {
    var last = i === parts.length - 1, plain = part.replace(/%2e/gi, '.');
    if (plain === '..') {
      if (!(file && out.length === 1 && /^[a-z]:$/i.test(out[0]))) out.pop();
      if (last) out.push('');
    } else if (plain === '.') {
      if (last) out.push('');
    } else {
      if (file && !out.length && /^[a-z][:|]$/i.test(part)) part = part[0] + ':';
      out.push(percent(part, inPath));
    }
  });
  return out;
}

// {protocol, username, password, host or null, port, path (list, or text when opaque), query, fragment}
function parse(input, base) {
  var text = input.replace(/^[\x00-\x20]+|[\x00-\x20]+$/g, '').replace(/[\t\n\r]/g, '');
  var url = { protocol: '', username: '', password: '', host: null, port: '', path: [], query: null, fragment: null };
  var hash = text.indexOf('#');
  if (hash >= 0) {
    url.fragment = percent(text.slice(hash + 1), inFragment);
    text = text.slice(0, hash);
  }
  var scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text);
  var relative = !scheme;
  if (scheme) {
    url.protocol = scheme[1].toLowerCase() + ':';
    text = text.slice(scheme[0].length);
    // "http:path" is relative to a base of the same scheme.
    if (base && isSpecial(url.protocol) && base.protocol === url.protocol && !/^[/\\]/.test(text)) relative = true;
  } else {
    if (!base) return null;
    url.protocol = base.protocol;
  }
  var special = isSpecial(url.protocol), file = url.protocol === 'file:';
  var query = text.indexOf('?');
  if (query >= 0) {
    url.query = percent(text.slice(query + 1), special ? inSpecialQuery : inQuery);
    text = text.slice(0, query);
  }
  var slash = special ? /^[/\\]{2}/ : /^\/\//;
  if (relative && base && typeof base.path === 'string') {
    if (text !== '' || query >= 0 || hash < 0) return null;
    url.path = base.path;
    url.query = base.query;
    return url;
  }
  if (slash.test(text) || (special && !relative && !file)) {
    text = special && !file ? text.replace(/^[/\\]*/, '') : text.slice(2);
    var end = text.search(special ? /[/\\]/ : /\//);
    if (end < 0) end = text.length;
    var authority = text.slice(0, end);
    text = text.slice(end);
    var at = authority.lastIndexOf('@');
    if (at >= 0) {
      if (file) return null;
      var user = authority.slice(0, at), colon = user.indexOf(':');
      url.username = percent(colon < 0 ? user : user.slice(0, colon), inUser);
      url.password = colon < 0 ? '' : percent(user.slice(colon + 1), inUser);
      authority = authority.slice(at + 1);
      if (authority === '') return null;
    }
    if (file && /^[a-z][:|]$/i.test(authority)) {
      text = '/' + authority + text;
      authority = '';
    }
    var port = /:(\d*)$/.exec(authority);
    if (port && !file) {
      authority = authority.slice(0, -port[0].length);
      if (port[1] !== '') {
        if (+port[1] > 65535) return null;
        url.port = String(+port[1]);
        if (url.port === ports[url.protocol]) url.port = '';
      }
    } else if (/:[^\]]*$/.test(authority) && authority[0] !== '[') {
      return null;
    }
    if (authority === '' && (file || !special)) {
      if (url.port || url.username) return null;
      url.host = '';
    } else {
      url.host = parseHost(authority, special);
      if (url.host === null) return null;
      if (file && url.host === 'localhost') url.host = '';
    }
    url.path = text === '' ? (special ? [''] : []) : parsePath(text.slice(1), special, [], file);
    return url;
  }
  if (relative || (file && base && base.protocol === 'file:')) {
    url.username = base.username;
    url.password = base.password;
    url.host = base.host;
    url.port = base.port;
    if (text === '') {
      url.path = base.path.slice();
      if (query < 0) url.query = base.query;
    } else if (/^[/\\]/.test(text) && (special || text[0] === '/')) {
      url.path = parsePath(text.slice(1), special, [], file);
    } else {
      url.path = parsePath(text, special, base.path.slice(0, -1), file);
    }
    return url;
  }
  if (file) {
    url.host = '';
    url.path = parsePath(text.replace(/^[/\\]/, ''), true, [], true);
    return url;
  }
  if (text[0] === '/') url.path = parsePath(text.slice(1), false, [], false);
  else url.path = percent(text, inOpaque);
  return url;
}

function pathText(url) {
  if (typeof url.path === 'string') return url.path;
  return url.path.length ? '/' + url.path.join('/') : '';
}
function serialize(url) {
  var text = url.protocol;
  if (url.host !== null) {
    text += '//';
    if (url.username || url.password) text += url.username + (url.password ? ':' + url.password : '') + '@';
    text += url.host + (url.port ? ':' + url.port : '');
  } else if (typeof url.path !== 'string' && url.path.length > 1 && url.path[0] === '') {
    text += '/.';
  }
  return text + pathText(url) + (url.query !== null ? '?' + url.query : '') + (url.fragment !== null ? '#' + url.fragment : '');
}

function URL(input) {
  var base = arguments[1];
  if (!(this instanceof URL)) throw new TypeError("Class constructor URL cannot be invoked without 'new'");
  if (arguments.length === 0) throw new codes.ERR_MISSING_ARGS('url');
  input = String(input);
  var above;
  if (base !== undefined) {
    above = parse(String(base));
    if (!above) throw invalid(input, String(base));
  }
  var url = parse(input, above);
  if (!url) throw invalid(input, base === undefined ? undefined : String(base));
  Object.defineProperty(this, '_url', { value: url, writable: true });
  Object.defineProperty(this, '_params', { value: null, writable: true });
}
URL.parse = function parse(input) {
  var base = arguments[1];
  if (arguments.length === 0) throw new codes.ERR_MISSING_ARGS('url');
  return URL.canParse(input, base) ? new URL(input, base) : null;
};
URL.canParse = function canParse(input, base) {
  if (arguments.length === 0) throw new codes.ERR_MISSING_ARGS('url');
  var above = base === undefined ? undefined : parse(String(base));
  return (base === undefined || !!above) && !!parse(String(input), above);
};

URL.createObjectURL = function createObjectURL(blob) {
  return require('internal/object_urls').create(blob);
};
URL.revokeObjectURL = function revokeObjectURL(id) {
  return require('internal/object_urls').revoke.apply(undefined, arguments);
};
URL.prototype.toString = function toString() {
  return this.href;
};

function property(name, get, set) {
  function guarded(run) {
    return run && function (value) {
      if (!this || !this._url) throw new TypeError('Receiver must be an instance of class URL');
      return run.call(this, value);
    };
  }
  Object.defineProperty(URL.prototype, name, { get: guarded(get), set: guarded(set), enumerable: true, configurable: true });
}
property('href', function () {
  return serialize(this._url);
}, function (value) {
  var url = parse(String(value));
  if (!url) throw invalid(String(value));
  this._url = url;
  sync(this);
});
property('origin', function () {
  var url = this._url;
  if (url.protocol === 'blob:') {
    var inner = parse(pathText(url));
    return inner && /^https?:$/.test(inner.protocol) ? inner.protocol + '//' + inner.host + (inner.port ? ':' + inner.port : '') : 'null';
  }
  if (!isSpecial(url.protocol) || url.protocol === 'file:') return 'null';
  return url.protocol + '//' + url.host + (url.port ? ':' + url.port : '');
});
property('protocol', function () {
  return this._url.protocol;
}, function (value) {
  var match = /^([a-z][a-z0-9+.-]*)(?::|$)/i.exec(String(value).replace(/[\t\n\r]/g, ''));
  if (!match) return;
  var protocol = match[1].toLowerCase() + ':';
  var url = this._url;
  if (isSpecial(protocol) !== isSpecial(url.protocol)) return;
  if (protocol === 'file:' && (url.username || url.password || url.port)) return;
  if (url.protocol === 'file:' && url.host === '') return;
  this._url.protocol = protocol;
  if (this._url.port === ports[protocol]) this._url.port = '';
});
property('username', function () {
  return this._url.username;
}, function (value) {
  if (this._url.host) this._url.username = percent(String(value), inUser);
});
property('password', function () {
  return this._url.password;
}, function (value) {
  if (this._url.host) this._url.password = percent(String(value), inUser);
});
property('host', function () {
  var url = this._url;
  return url.host === null ? '' : url.host + (url.port ? ':' + url.port : '');
}, function (value) {
  if (typeof this._url.path === 'string') return;
  var match = /^(\[[^\]]*\]|[^:/?#\\]*)(?::(\d+))?/.exec(String(value));
  // A file's host has no port.
  if (this._url.protocol === 'file:' && String(value)[match ? match[1].length : 0] === ':') return;
  var host = match && parseHost(match[1], isSpecial(this._url.protocol));
  if (host === null || host === undefined) return;
  this._url.host = host;
  if (match[2] !== undefined) this.port = match[2];
});
property('hostname', function () {
  return this._url.host === null ? '' : this._url.host;
}, function (value) {
  if (typeof this._url.path === 'string') return;
  var match = /^(\[[^\]]*\]|[^:/?#\\]*)(:?)/.exec(String(value));
  if (match[2]) return;
  var host = parseHost(match[1], isSpecial(this._url.protocol));
  if (host !== null) this._url.host = host;
});
property('port', function () {
  return this._url.port;
}, function (value) {
  value = String(value);
  if (!this._url.host || this._url.protocol === 'file:') return;
  if (value === '') {
    this._url.port = '';
    return;
  }
  var match = /^\d+/.exec(value);
  if (!match || +match[0] > 65535) return;
  this._url.port = String(+match[0]) === ports[this._url.protocol] ? '' : String(+match[0]);
});
property('pathname', function () {
  return pathText(this._url);
}, function (value) {
  if (typeof this._url.path === 'string') return;
  var special = isSpecial(this._url.protocol);
  this._url.path = parsePath(String(value).replace(special ? /^[/\\]/ : /^\//, ''), special, [], this._url.protocol === 'file:');
});
property('search', function () {
  return this._url.query ? '?' + this._url.query : '';
}, function (value) {
  value = String(value);
  this._url.query = value === '' ? null : percent(value.replace(/^\?/, ''), isSpecial(this._url.protocol) ? inSpecialQuery : inQuery);
  sync(this);
});
property('searchParams', function () {
  if (!this._params) {
    this._params = new URLSearchParams(this._url.query || '');
    this._params._owner = this;
  }
  return this._params;
});
property('hash', function () {
  return this._url.fragment ? '#' + this._url.fragment : '';
}, function (value) {
  value = String(value);
  this._url.fragment = value === '' ? null : percent(value.replace(/^#/, ''), inFragment);
});
URL.prototype.toJSON = function toJSON() {
  return this.href;
};
Object.defineProperty(URL.prototype, Symbol.toStringTag, { value: 'URL', configurable: true });
Object.defineProperty(URL.prototype, Symbol.for('nodejs.util.inspect.custom'), { value: function (depth, options, inspect) {
  if (typeof depth === 'number' && depth < 0) return this;
  var object = {}, self = this;
  ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'searchParams',
    'hash'].forEach(function (key) {
    object[key] = self[key];
  });
  return (this.constructor && this.constructor.name || 'URL') + ' ' + inspect(object, options);
} });

function sync(url) {
  if (url._params) url._params._list = parseQuery(url._url.query || '');
}

// ---- URLSearchParams

function unescapeForm(text) {
  text = text.replace(/\+/g, ' ');
  try {
    return decodeURIComponent(text);
  } catch (e) {
    // Other characters are their UTF-8.
    return require('querystring').unescapeBuffer(Buffer.from(text).toString('latin1')).toString();
  }
}
function escapeForm(text) {
  return encodeURIComponent(require('util').toUSVString(text)).replace(/[!'()~]/g, function (c) {
    return '%' + c.charCodeAt(0).toString(16).toUpperCase();
  }).replace(/%20/g, '+');
}
function parseQuery(text) {
  return text.split('&').filter(Boolean).map(function (part) {
    var at = part.indexOf('=');
    return at < 0 ? [unescapeForm(part), ''] : [unescapeForm(part.slice(0, at)), unescapeForm(part.slice(at + 1))];
  });
}

function isObject(value) {
  return value !== null && (typeof value === 'object' || typeof value === 'function');
}

// As WebIDL's USVString: no surrogates without a partner, and no symbols.
function text(value) {
  if (typeof value === 'symbol') throw new TypeError('Cannot convert a Symbol value to a string');
  value = String(value);
  return /[\ud800-\udfff]/.test(value) ? require('util').toUSVString(value) : value;
}

function URLSearchParams(init) {
  if (!(this instanceof URLSearchParams)) throw new TypeError("Class constructor URLSearchParams cannot be invoked without 'new'");
  var list;
  if (init === undefined || init === null) list = [];
  else if (init instanceof URLSearchParams) list = init._list.slice();
  else if (typeof init === 'object' || typeof init === 'function') {
    if (typeof init[Symbol.iterator] === 'function') {
      list = Array.from(init, function (pair) {
        if (!isObject(pair) || typeof pair[Symbol.iterator] !== 'function') throw new codes.ERR_INVALID_TUPLE('Each query pair', '[name, value]');
        var both = Array.from(pair);
        if (both.length !== 2) throw new codes.ERR_INVALID_TUPLE('Each query pair', '[name, value]');
        return [text(both[0]), text(both[1])];
      });
    } else if (init[Symbol.iterator] !== undefined && init[Symbol.iterator] !== null) {
      throw new codes.ERR_ARG_NOT_ITERABLE('Query pairs');
    } else {
      list = Object.keys(init).map(function (key) {
        return [text(key), text(init[key])];
      });
    }
  } else {
    list = parseQuery(text(init).replace(/^\?/, ''));
  }
  Object.defineProperty(this, '_list', { value: list, writable: true });
  Object.defineProperty(this, '_owner', { value: null, writable: true });
}
function changed(params) {
  if (params._owner) params._owner._url.query = params.toString() || null;
}
// What all iterators share.
var iterators = null;
function iteratorPrototype() {
  if (iterators) return iterators;
  var define = require('internal/errors').define;
  // On Duktape arrays' iterators have no common prototype.
  var above = typeof [][Symbol.iterator] === 'function' && Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  iterators = Object.create(above || Object.prototype);
  iterators.next = function next() {
    if (!this || !this._pick) throw new codes.ERR_INVALID_THIS('URLSearchParamsIterator');
    var list = this._params._list;
    return this._at < list.length ? { value: this._pick(list[this._at++]), done: false } : { value: undefined, done: true };
  };
  if (!iterators[Symbol.iterator]) {
    define(iterators, Symbol.iterator, function () {
      return this;
    });
  }
  Object.defineProperty(iterators, Symbol.toStringTag, { value: 'URLSearchParams Iterator', configurable: true });
  define(iterators, Symbol.for('nodejs.util.inspect.custom'), function (depth, options, inspect) {
    if (typeof depth === 'number' && depth < 0) return options.stylize('[Object]', 'special');
    var deeper = typeof depth === 'number' ? Object.assign({}, options, { depth: options.depth - 1 }) : options;
    var shown = this._params._list.slice(this._at).map(this._pick).map(function (one) {
      return inspect(one, deeper);
    });
    if (inspect(this._params._list.slice(this._at).map(this._pick), deeper).indexOf('\n') < 0) {
      return 'URLSearchParams Iterator { ' + shown.join(', ') + ' }';
    }
    return 'URLSearchParams Iterator {\n  ' + shown.join(',\n  ') + ' }';
  });
  return iterators;
}
function iterate(params, pick) {
  return Object.defineProperties(Object.create(iteratorPrototype()), {
    _params: { value: params }, _pick: { value: pick }, _at: { value: 0, writable: true }
  });
}
var methods = {
  append: function (name, value) {
    this._list.push([text(name), text(value)]);
    changed(this);
  },
  'delete': function (name, value) {
    name = text(name);
    if (value !== undefined) value = text(value);
    this._list = this._list.filter(function (pair) {
      return pair[0] !== name || (value !== undefined && pair[1] !== value);
    });
    changed(this);
  },
  get: function (name) {
    var all = this.getAll(name);
    return all.length ? all[0] : null;
  },
  getAll: function (name) {
    name = text(name);
    return this._list.filter(function (pair) {
      return pair[0] === name;
    }).map(function (pair) {
      return pair[1];
    });
  },
  has: function (name, value) {
    name = text(name);
    if (value !== undefined) value = text(value);
    return this._list.some(function (pair) {
      return pair[0] === name && (value === undefined || pair[1] === value);
    });
  },
  set: function (name, value) {
    name = text(name);
    value = text(value);
    var done = false;
    this._list = this._list.filter(function (pair) {
      if (pair[0] !== name) return true;
      if (done) return false;
      done = true;
      pair[1] = value;
      return true;
    });
    if (!done) this._list.push([name, value]);
    changed(this);
  },
  sort: function () {
    this._list.sort(function (a, b) {
      return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
    });
    changed(this);
  },
  entries: function () {
    return iterate(this, function (pair) {
      return pair.slice();
    });
  },
  forEach: function (callback, self) {
    for (var i = 0; i < this._list.length; i++) callback.call(self, this._list[i][1], this._list[i][0], this);
  },
  keys: function () {
    return iterate(this, function (pair) {
      return pair[0];
    });
  },
  values: function () {
    return iterate(this, function (pair) {
      return pair[1];
    });
  },
  toString: function () {
    return this._list.map(function (pair) {
      return escapeForm(pair[0]) + '=' + escapeForm(pair[1]);
    }).join('&');
  }
};
Object.defineProperty(URLSearchParams.prototype, 'size', {
  get: function () {
    if (!this || !this._list) throw new codes.ERR_INVALID_THIS('URLSearchParams');
    return this._list.length;
  },
  enumerable: true,
  configurable: true
});
// How many arguments each needs.
var needs = { append: 2, 'delete': 1, get: 1, getAll: 1, has: 1, set: 2 };
Object.keys(methods).forEach(function (name) {
  var run = methods[name];
  methods[name] = function () {
    if (!this || !this._list) throw new codes.ERR_INVALID_THIS('URLSearchParams');
    if (arguments.length < needs[name]) {
      if (needs[name] === 2) throw new codes.ERR_MISSING_ARGS('name', 'value');
      throw new codes.ERR_MISSING_ARGS('name');
    }
    if (name === 'forEach') require('internal/errors').checkFunction(arguments[0], 'callback');
    return run.apply(this, arguments);
  };
  Object.defineProperty(methods[name], 'name', { value: name, configurable: true });
  URLSearchParams.prototype[name] = methods[name];
});
Object.defineProperty(URLSearchParams.prototype, Symbol.iterator, { value: methods.entries, configurable: true, writable: true });
Object.defineProperty(URLSearchParams.prototype, Symbol.toStringTag, { value: 'URLSearchParams', configurable: true });
Object.defineProperty(URLSearchParams.prototype, Symbol.for('nodejs.util.inspect.custom'), { value: function (depth, options, inspect) {
  if (typeof depth === 'number' && depth < 0) return options.stylize('[Object]', 'special');
  if (!this._list.length) return 'URLSearchParams {}';
  var deeper = typeof depth === 'number' ? Object.assign({}, options, { depth: options.depth - 1 }) : options;
  var shown = this._list.map(function (pair) {
    return inspect(pair[0], deeper) + ' => ' + inspect(pair[1], deeper);
  });
  var length = shown.reduce(function (sum, one) {
    return sum + one.replace(/\u001b\[\d\d?m/g, '').length + 2;
  }, -2);
  if (length > options.breakLength) return 'URLSearchParams {\n  ' + shown.join(',\n  ') + ' }';
  return 'URLSearchParams { ' + shown.join(', ') + ' }';
} });

exports.invalid = invalid;
exports.URL = URL;
exports.URLSearchParams = URLSearchParams;
exports.domain = function (name) {
  return parseHost(name, true);
};
