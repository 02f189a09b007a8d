// Request and Response, and the bodies that both have.
'use strict';

var common = require('internal/web/common');
var errors = require('internal/errors');
var blobs = require('internal/web/blob');
var lists = require('internal/web/headers');
var readable = require('internal/web/readable');
var makeClass = common.makeClass, async = common.async, Headers = lists.Headers;

// ---- a body: { stream, bytes (known at once) or null, type }

function bytesStream(bytes) {
  var sent = false;
  return readable.makeBytes({
    pull: function (controller) {
      if (!sent && bytes.length) controller.enqueue(Uint8Array.from(bytes));
      sent = true;
      controller.close();
      if (controller.byobRequest) controller.byobRequest.respond(0);
    }
  }, 0);
}
function extract(value) {
  var body = { stream: null, bytes: null, type: null };
  if (readable.isStream(value)) {
    if (value.locked || value._rs.disturbed) throw new TypeError('Response body object should not be disturbed or locked');
    body.stream = value;
    return body;
  }
  if (value instanceof URLSearchParams) {
    body.bytes = Buffer.from(value.toString());
    body.type = 'application/x-www-form-urlencoded;charset=UTF-8';
  } else if (value && value._form) {
    var form = lists.encodeForm(value);
    body.bytes = form.bytes;
    body.type = form.type;
  } else if (value && value._blob) {
    body.bytes = blobs.peek(value);
    body.type = value.type || null;
  } else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    body.bytes = Buffer.from(blobs.bytesOf(value));
  } else if (value && typeof value === 'object' && typeof value[Symbol.asyncIterator] === 'function') {
    body.stream = readable.ReadableStream.from(value);
    return body;
  } else {
    body.bytes = Buffer.from(String(value));
    body.type = 'text/plain;charset=UTF-8';
  }
  return body;
}
// The stream of a body that is only bytes is made when somebody asks for it.
function streamOf(body) {
  return body.stream || (body.stream = bytesStream(body.bytes));
}
function used(body) {
  return !!body && !!body.stream && body.stream._rs.disturbed;
}
function clone(body) {
  if (!body) return null;
  if (body.bytes && !body.stream) return { stream: null, bytes: body.bytes, type: body.type };
  var both = streamOf(body).tee();
  body.stream = both[0];
  return { stream: both[1], bytes: body.bytes, type: body.type };
}
// All bytes of a body, read once.
function consume(object, name) {
  var body = object[name].body;
  if (!body) return Promise.resolve(Buffer.alloc(0));
  if (used(body)) return Promise.reject(new TypeError('Body is unusable: Body has already been read'));
  if (body.stream && body.stream.locked) return Promise.reject(new TypeError('Body is unusable: Body has already been read'));
  var reader = streamOf(body).getReader(), parts = [];
  function next() {
    return reader.read().then(function (result) {
      if (result.done) return Buffer.concat(parts);
      if (!(result.value instanceof Uint8Array)) throw new TypeError('Received non-Uint8Array chunk');
      parts.push(result.value);
      return next();
    });
  }
  return next();
}
function text(bytes) {
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

function bodyMembers(mark) {
  function reader(convert) {
    return async(function () {
      var self = this;
      return consume(this, mark).then(function (bytes) {
        return convert(bytes, self);
      });
    });
  }
  return {
    blob: reader(function (bytes, self) {
      return blobs.make(bytes, self.headers.get('content-type') || '');
    }),
    arrayBuffer: reader(function (bytes) {
      return Uint8Array.from(bytes).buffer;
    }),
    text: reader(text),
    json: reader(function (bytes) {
      return JSON.parse(text(bytes));
    }),
    formData: reader(function (bytes, self) {
      var type = self.headers.get('content-type') || '', essence = type.split(';')[0].trim().toLowerCase(), form;
      if (essence === 'multipart/form-data') {
        form = lists.decodeForm(bytes, type);
        if (!form) throw new TypeError('Failed to parse body as FormData.');
        return form;
      }
      if (essence !== 'application/x-www-form-urlencoded') {
        throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
      }
      form = new lists.FormData();
      new URLSearchParams(text(bytes)).forEach(function (value, name) {
        form.append(name, value);
      });
      return form;
    }),
    bytes: reader(function (bytes) {
      return Uint8Array.from(bytes);
    })
  };
}
function bodyGetters(mark) {
  return {
    'get body': function () {
      return this[mark].body ? streamOf(this[mark].body) : null;
    },
    'get bodyUsed': function () {
      return used(this[mark].body);
    }
  };
}
function fields(mark, names) {
  var members = {};
  names.forEach(function (name) {
    members['get ' + name] = function () {
      return this[mark][name];
    };
  });
  return members;
}

// ---- Response

function newHeaders(init) {
  var headers = new Headers();
  if (init !== undefined && init !== null) lists.fillHeaders(headers, init, 'Headers.append');
  return headers;
}
function respond(self, state) {
  errors.define(self, '_response', Object.assign({
    type: 'default', url: '', redirected: false, status: 200, statusText: '', headers: null, body: null
  }, state));
  return self;
}
function initialize(self, init, body) {
  init = init === undefined || init === null ? {} : init;
  var status = init.status === undefined ? 200 : Number(init.status) & 65535;
  if (status < 200 || status > 599) throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
  var reason = init.statusText === undefined ? '' : String(init.statusText);
  if (/[^\t\x20-\x7e\x80-\xff]/.test(reason)) throw new TypeError('Invalid statusText');
  respond(self, { status: status, statusText: reason, headers: newHeaders(init.headers) });
  if (!body) return;
  if ([101, 103, 204, 205, 304].indexOf(status) >= 0) throw new TypeError('Response constructor: Invalid response status code ' + status);
  self._response.body = body;
  if (body.type && !self.headers.has('content-type')) lists.putHeader(self.headers, 'content-type', body.type);
}

var Response = exports.Response = makeClass('Response', '_response', function (self, args) {
  initialize(self, args[1], args[0] === undefined || args[0] === null ? null : extract(args[0]));
}, Object.assign(fields('_response', ['type', 'url', 'redirected', 'status']), {
  'get ok': function () {
    return this._response.status >= 200 && this._response.status <= 299;
  }
}, fields('_response', ['statusText', 'headers']), bodyGetters('_response'), {
  clone: function clone_() {
    var own = this._response;
    if (used(own.body) || (own.body && own.body.stream && own.body.stream.locked)) {
      throw new TypeError('Response.clone: Body has already been consumed.');
    }
    return respond(Object.create(Response.prototype), Object.assign({}, own, { body: clone(own.body), headers: newHeaders(own.headers) }));
  }
}, bodyMembers('_response')), function () {
  var self = this, shown = {};
  ['status', 'statusText', 'headers', 'body', 'bodyUsed', 'ok', 'redirected', 'type', 'url'].forEach(function (name) {
    shown[name] = self[name];
  });
  return shown;
});
Object.defineProperty(Response.prototype.clone, 'name', { value: 'clone', configurable: true });
function statics(methods) {
  Object.keys(methods).forEach(function (name) {
    Object.defineProperty(Response, name, { value: methods[name], writable: true, enumerable: true, configurable: true });
  });
}
statics({
  error: function error() {
    var made = respond(Object.create(Response.prototype), { type: 'error', status: 0, headers: new Headers() });
    made.headers._headers.fixed = true;
    return made;
  },
  json: function json(data, init) {
    lists.need('Response.json', arguments, 1);
    var shown = JSON.stringify(data);
    if (shown === undefined) throw new TypeError('Value is not JSON serializable');
    var made = Object.create(Response.prototype);
    initialize(made, init, { stream: null, bytes: Buffer.from(shown), type: 'application/json' });
    return made;
  },
  redirect: function redirect(url, status) {
    lists.need('Response.redirect', arguments, 1);
    try {
      url = new URL(String(url)).href;
    } catch (e) {
      throw withCause(new TypeError('Failed to parse URL from ' + url), e);
    }
    status = status === undefined ? 302 : status;
    if ([301, 302, 303, 307, 308].indexOf(status) < 0) throw new RangeError('Invalid status code ' + status);
    var made = respond(Object.create(Response.prototype), { status: status, headers: newHeaders({ location: url }) });
    made.headers._headers.fixed = true;
    return made;
  }
});
exports.makeResponse = function (state) {
  return respond(Object.create(Response.prototype), state);
};
function withCause(error, cause) {
  errors.define(error, 'cause', cause);
  return error;
}
exports.withCause = withCause;

// ---- Request

var choices = {
  mode: ['navigate', 'same-origin', 'no-cors', 'cors'], credentials: ['omit', 'same-origin', 'include'],
  cache: ['default', 'no-store', 'reload', 'no-cache', 'force-cache', 'only-if-cached'], redirect: ['follow', 'manual', 'error'],
  referrerPolicy: ['', 'no-referrer', 'no-referrer-when-downgrade', 'same-origin', 'origin', 'strict-origin',
    'origin-when-cross-origin', 'strict-origin-when-cross-origin', 'unsafe-url'], duplex: ['half']
};
function choose(init, name) {
  var value = String(init[name]);
  if (choices[name].indexOf(value) < 0) {
    throw new TypeError('Request constructor: ' + value + ' is not an accepted type. Expected one of ' + choices[name].join(', ') + '.');
  }
  return value;
}

var Request = exports.Request = makeClass('Request', '_request', function (self, args) {
  lists.need('Request constructor', args, 1);
  var input = args[0], init = args[1] === undefined || args[1] === null ? {} : args[1], own;
  if (typeof init !== 'object' && typeof init !== 'function') {
    throw new TypeError('Request constructor: Expected ' + String(init) + ' ("' + typeof init + '") to be one of: Null, Undefined, Object.');
  }
  if (input && input._request) {
    own = Object.assign({}, input._request);
    own.headers = newHeaders(input.headers);
  } else {
    var url;
    try {
      url = new URL(String(input));
    } catch (e) {
      throw withCause(new TypeError('Failed to parse URL from ' + input), e);
    }
    if (url.username || url.password) {
      throw new TypeError('Request cannot be constructed from a URL that includes credentials: ' + input);
    }
    own = {
      method: 'GET', url: url.href, headers: null, destination: '', referrer: 'about:client', referrerPolicy: '', mode: 'cors',
      credentials: 'same-origin', cache: 'default', redirect: 'follow', integrity: '', keepalive: false, isReloadNavigation: false,
      isHistoryNavigation: false, signal: null, duplex: 'half', body: null
    };
  }
  Object.keys(choices).forEach(function (name) {
    if (init[name] !== undefined) own[name] = choose(init, name);
  });
  if (init.referrer !== undefined) own.referrer = String(init.referrer) || 'no-referrer';
  if (init.integrity !== undefined) own.integrity = String(init.integrity);
  if (init.keepalive !== undefined) own.keepalive = !!init.keepalive;
  if (init.method !== undefined) {
    var method = String(init.method), upper = method.toUpperCase();
    if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(method)) throw new TypeError("'" + method + "' is not a valid HTTP method.");
    if (upper === 'TRACE' || upper === 'TRACK' || upper === 'CONNECT') throw new TypeError("'" + method + "' HTTP method is unsupported.");
    own.method = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'].indexOf(upper) >= 0 ? upper : method;
  }
  var signal = init.signal === undefined ? own.signal : init.signal;
  if (signal && (typeof signal.aborted !== 'boolean' || typeof signal.addEventListener !== 'function')) {
    throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
  }
  own.source = signal || null;
  own.signal = null;
  if (init.headers !== undefined || !own.headers) own.headers = newHeaders(init.headers);
  var given = init.body !== undefined && init.body !== null;
  var taken = input && input._request ? input._request.body : null;
  if ((given || taken) && (own.method === 'GET' || own.method === 'HEAD')) throw new TypeError('Request with GET/HEAD method cannot have body.');
  if (given) {
    own.body = extract(init.body);
    if (!own.body.bytes && init.duplex === undefined) throw new TypeError('RequestInit: duplex option is required when sending a body.');
    if (own.body.type && !own.headers.has('content-type')) lists.putHeader(own.headers, 'content-type', own.body.type);
  } else if (taken) {
    if (used(taken) || (taken.stream && taken.stream.locked)) {
      throw new TypeError('Cannot construct a Request with a Request object that has already been used.');
    }
    own.body = taken.bytes && !taken.stream ? taken : { stream: streamOf(taken).pipeThrough(new TransformStream()), bytes: taken.bytes, type: taken.type };
    if (own.body === taken) input._request.body = { stream: doneStream(), bytes: null, type: null };
  }
  errors.define(self, '_request', own);
}, Object.assign(fields('_request', ['method', 'url', 'headers', 'destination', 'referrer', 'referrerPolicy', 'mode', 'credentials',
  'cache', 'redirect', 'integrity', 'keepalive', 'isReloadNavigation', 'isHistoryNavigation']), {
  'get signal': function () {
    var own = this._request;
    return own.signal || (own.signal = own.source ? AbortSignal.any([own.source]) : new AbortController().signal);
  }
}, bodyGetters('_request'), {
  'get duplex': function () {
    return 'half';
  },
  clone: function () {
    var own = this._request;
    if (used(own.body) || (own.body && own.body.stream && own.body.stream.locked)) throw new TypeError('unusable');
    return common.bare(Request, '_request', Object.assign({}, own, {
      headers: newHeaders(own.headers), body: clone(own.body), source: this.signal, signal: null
    }));
  }
}, bodyMembers('_request')), function () {
  var self = this, shown = {};
  ['method', 'url', 'headers', 'destination', 'referrer', 'referrerPolicy', 'mode', 'credentials', 'cache', 'redirect', 'integrity',
    'keepalive', 'isReloadNavigation', 'isHistoryNavigation', 'signal'].forEach(function (name) {
    shown[name] = self[name];
  });
  return shown;
});
function doneStream() {
  var stream = bytesStream(Buffer.alloc(0));
  stream._rs.disturbed = true;
  return stream;
}
exports.streamOf = streamOf;
