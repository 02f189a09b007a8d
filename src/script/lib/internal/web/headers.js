// Headers and FormData: lists of names and values.
'use strict';

var common = require('internal/web/common');
var errors = require('internal/errors');
var blobs = require('internal/web/blob');
var makeClass = common.makeClass;
var hasOwn = Object.prototype.hasOwnProperty;

function need(where, args, count) {
  if (args.length < count) {
    throw new TypeError(where + ': ' + count + ' argument' + (count > 1 ? 's' : '') + ' required, but' + (args.length ? ' only' : '') + ' ' +
        args.length + ' found.');
  }
}
exports.need = need;

// keys, values, entries, forEach and for…of over what `list` gives: [name, value] pairs, looked at step by step.
function iterable(type, name, mark, list) {
  function IteratorOf() {}
  IteratorOf.prototype = Object.create(Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())), {});
  IteratorOf.prototype.next = function next() {
    var pair = list(this._at.target)[this._at.i++];
    if (!pair) return { value: undefined, done: true };
    return { value: this._at.kind === 2 ? [pair[0], pair[1]] : pair[this._at.kind], done: false };
  };
  Object.defineProperty(IteratorOf.prototype, Symbol.toStringTag, { value: name + ' Iterator', configurable: true });
  function add(method, run) {
    Object.defineProperty(run, 'name', { value: method, configurable: true });
    Object.defineProperty(type.prototype, method, { value: run, writable: true, enumerable: true, configurable: true });
  }
  ['keys', 'values', 'entries'].forEach(function (method, kind) {
    add(method, function () {
      if (!this || !this[mark]) throw new TypeError('Illegal invocation');
      var iterator = new IteratorOf();
      errors.define(iterator, '_at', { target: this, i: 0, kind: kind });
      return iterator;
    });
  });
  add('forEach', function (callback, self) {
    need(name + '.forEach', arguments, 1);
    if (typeof callback !== 'function') {
      throw new TypeError("Failed to execute 'forEach' on '" + name + "': parameter 1 is not of type 'Function'.");
    }
    for (var i = 0, pair; (pair = list(this)[i]); i++) callback.call(self, pair[1], pair[0], this);
  });
  errors.define(type.prototype, Symbol.iterator, type.prototype.entries);
}

// ---- Headers: { map: lower-case name → { name, value }, cookies, sorted, guard }

function checkName(where, name) {
  name = String(name);
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) throw new TypeError(where + ': ' + JSON.stringify(name) + ' is an invalid header name.');
  return name;
}
function checkValue(where, value) {
  value = String(value).replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
  for (var i = 0; i < value.length; i++) {
    if (value.charCodeAt(i) > 255) {
      throw new TypeError('Cannot convert argument to a ByteString because the character at index ' + i + ' has a value of ' +
          value.charCodeAt(i) + ' which is greater than 255.');
    }
  }
  if (/[\0\r\n]/.test(value)) throw new TypeError(where + ': "' + value + '" is an invalid header value.');
  return value;
}
function put(list, name, value) {
  var lower = name.toLowerCase(), known = list.map.get(lower);
  list.sorted = null;
  if (lower === 'set-cookie') list.cookies.push(value);
  if (known) known.value += (lower === 'cookie' ? '; ' : ', ') + value;
  else list.map.set(lower, { name: name, value: value });
}
function remove(list, name) {
  list.sorted = null;
  name = name.toLowerCase();
  if (name === 'set-cookie') list.cookies = [];
  list.map.delete(name);
}
function sorted(headers) {
  var list = headers._headers;
  if (list.sorted) return list.sorted;
  var pairs = [];
  Array.from(list.map.keys()).sort().forEach(function (name) {
    if (name !== 'set-cookie') pairs.push([name, list.map.get(name).value]);
    else list.cookies.forEach(function (cookie) {
      pairs.push([name, cookie]);
    });
  });
  return (list.sorted = pairs);
}
function guard(headers) {
  if (headers._headers.fixed) throw new TypeError('immutable');
}
function fill(headers, init, where) {
  if (init === null || (typeof init !== 'object' && typeof init !== 'function')) {
    throw new TypeError('Headers constructor: Argument 1 could not be converted to one of: ' +
        'sequence<sequence<ByteString>>, record<ByteString, ByteString>.');
  }
  if (typeof init[Symbol.iterator] === 'function') {
    Array.from(init).forEach(function (pair) {
      var items = Array.from(pair);
      if (items.length !== 2) throw new TypeError('Headers constructor: expected name/value pair to be length 2, found ' + items.length + '.');
      put(headers._headers, checkName(where, items[0]), checkValue(where, items[1]));
    });
    return;
  }
  Reflect.ownKeys(init).forEach(function (key) {
    put(headers._headers, checkName(where, key), checkValue(where, init[key]));
  });
}
function begin(self) {
  errors.define(self, '_headers', { map: new Map(), cookies: [], sorted: null, fixed: false });
}

var Headers = exports.Headers = makeClass('Headers', '_headers', function (self, args) {
  begin(self);
  if (args[0] !== undefined) fill(self, args[0], 'Headers.append');
}, {
  append: function append(name, value) {
    need('Headers.append', arguments, 2);
    name = checkName('Headers.append', name);
    value = checkValue('Headers.append', value);
    guard(this);
    put(this._headers, name, value);
  },
  'delete': function (name) {
    need('Headers.delete', arguments, 1);
    name = checkName('Headers.delete', name);
    guard(this);
    remove(this._headers, name);
  },
  get: function get(name) {
    need('Headers.get', arguments, 1);
    var known = this._headers.map.get(checkName('Headers.get', name).toLowerCase());
    return known ? known.value : null;
  },
  has: function has(name) {
    need('Headers.has', arguments, 1);
    return this._headers.map.has(checkName('Headers.has', name).toLowerCase());
  },
  set: function set(name, value) {
    need('Headers.set', arguments, 2);
    name = checkName('Headers.set', name);
    value = checkValue('Headers.set', value);
    guard(this);
    // In its old place.
    var known = this._headers.map.get(name.toLowerCase());
    if (!known || name.toLowerCase() === 'set-cookie') {
      remove(this._headers, name);
      return put(this._headers, name, value);
    }
    known.name = name;
    known.value = value;
    this._headers.sorted = null;
  },
  getSetCookie: function getSetCookie() {
    return this._headers.cookies.slice();
  }
}, function () {
  var shown = {};
  this._headers.map.forEach(function (entry) {
    shown[entry.name] = entry.value;
  });
  return shown;
});
iterable(Headers, 'Headers', '_headers', sorted);
exports.fillHeaders = fill;
exports.putHeader = function (headers, name, value) {
  put(headers._headers, name, value);
};
// [name, value, …] as they are sent.
exports.rawHeaders = function (headers) {
  var raw = [];
  headers._headers.map.forEach(function (entry, name) {
    if (name === 'set-cookie') {
      headers._headers.cookies.forEach(function (cookie) {
        raw.push(entry.name, cookie);
      });
    } else {
      raw.push(entry.name, entry.value);
    }
  });
  return raw;
};

// ---- FormData: [name, value] pairs

function entryOf(args, where) {
  need('FormData.' + where, args, 2);
  var value = args[1];
  if (args.length > 2 && !(value && value._blob)) {
    throw new TypeError("Failed to execute '" + where + "' on 'FormData': parameter 2 is not of type 'Blob'");
  }
  if (value && value._blob) {
    if (!value._file || args[2] !== undefined) {
      value = new blobs.File([value], args[2] !== undefined ? String(args[2]) : value._file ? value.name : 'blob', {
        type: value.type, lastModified: value._file ? value.lastModified : undefined
      });
    }
  } else {
    value = String(value);
  }
  return [String(args[0]), value];
}
function named(name) {
  return function (pair) {
    return pair[0] === name;
  };
}
function other(name) {
  return function (pair) {
    return pair[0] !== name;
  };
}

var FormData = exports.FormData = makeClass('FormData', '_form', function (self, args) {
  if (args[0] !== undefined) throw new TypeError('FormData constructor: Argument 1 could not be converted to: undefined.');
  errors.define(self, '_form', []);
}, {
  append: function append() {
    this._form.push(entryOf(arguments, 'append'));
  },
  'delete': function (name) {
    need('FormData.delete', arguments, 1);
    this._form = this._form.filter(other(String(name)));
  },
  get: function get(name) {
    need('FormData.get', arguments, 1);
    var found = this._form.filter(named(String(name)))[0];
    return found ? found[1] : null;
  },
  getAll: function getAll(name) {
    need('FormData.getAll', arguments, 1);
    return this._form.filter(named(String(name))).map(function (pair) {
      return pair[1];
    });
  },
  has: function has(name) {
    need('FormData.has', arguments, 1);
    return this._form.some(named(String(name)));
  },
  set: function set() {
    var entry = entryOf(arguments, 'set'), done = false;
    this._form = this._form.filter(function (pair) {
      if (pair[0] !== entry[0]) return true;
      if (done) return false;
      pair[1] = entry[1];
      return (done = true);
    });
    if (!done) this._form.push(entry);
  }
}, function () {
  var shown = {};
  this._form.forEach(function (pair) {
    if (!hasOwn.call(shown, pair[0])) shown[pair[0]] = pair[1];
    else if (Array.isArray(shown[pair[0]])) shown[pair[0]].push(pair[1]);
    else shown[pair[0]] = [shown[pair[0]], pair[1]];
  });
  return shown;
});
iterable(FormData, 'FormData', '_form', function (form) {
  return form._form;
});

// ---- a form as text of a message, and back (RFC 7578)

exports.encodeForm = function (form) {
  var boundary = '----formdata-undici-0' + String(Math.floor(Math.random() * 1e11)).padStart(11, '0'), parts = [];
  function escaped(text) {
    return text.replace(/\n/g, '%0A').replace(/\r/g, '%0D').replace(/"/g, '%22');
  }
  function lines(text) {
    return text.replace(/\r\n?|\n/g, '\r\n');
  }
  form._form.forEach(function (pair) {
    var head = '--' + boundary + '\r\nContent-Disposition: form-data; name="' + escaped(lines(pair[0])) + '"';
    if (typeof pair[1] === 'string') {
      parts.push(Buffer.from(head + '\r\n\r\n' + lines(pair[1]) + '\r\n'));
    } else {
      parts.push(Buffer.from(head + '; filename="' + escaped(pair[1].name) + '"\r\nContent-Type: ' +
          (pair[1].type || 'application/octet-stream') + '\r\n\r\n'), blobs.peek(pair[1]), Buffer.from('\r\n'));
    }
  });
  parts.push(Buffer.from('--' + boundary + '--\r\n'));
  return { type: 'multipart/form-data; boundary=' + boundary, bytes: Buffer.concat(parts) };
};
// A FormData, or null when the text is none.
exports.decodeForm = function (bytes, type) {
  var boundary = /;\s*boundary=(?:"([^"]*)"|([^;]*))/i.exec(type), form = new FormData();
  if (!boundary) return null;
  var line = Buffer.from('--' + (boundary[1] || boundary[2]).trim()), at = bytes.indexOf(line);
  if (at !== 0) return null;
  for (;;) {
    at += line.length;
    if (bytes[at] === 45 && bytes[at + 1] === 45) return form;
    if (bytes[at] !== 13 || bytes[at + 1] !== 10) return null;
    var end = bytes.indexOf('\r\n\r\n', at), next = bytes.indexOf(Buffer.concat([Buffer.from('\r\n'), line]), Math.max(end, at));
    if (end < 0 || next < 0) return null;
    var head = bytes.toString('utf8', at + 2, end + 2), body = bytes.slice(end + 4, next);
    var name = /^content-disposition:\s*form-data;.*?\bname="([^"]*)"/im.exec(head);
    var file = /^content-disposition:.*;\s*filename="([^"]*)"/im.exec(head), kind = /^content-type:\s*(.*?)\s*$/im.exec(head);
    if (!name) return null;
    form._form.push([plain(name[1]), file ? new blobs.File([body], plain(file[1]), { type: kind ? kind[1] : 'text/plain' })
      : body.toString('utf8')]);
    at = next + 2;
  }
  function plain(text) {
    return text.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%22/g, '"');
  }
};
