// WebSocket: over the machine's own network with its HTTP client, beyond it as the embedder allows.
'use strict';

var common = require('internal/web/common');
var events = require('internal/event_target');
var handshake = require('internal/websocket/handshake');
var links = require('internal/websocket/link');
var DOMException = require('internal/dom_exception').DOMException;
var define = common.define;

var CONNECTING = 0, OPEN = 1, CLOSING = 2, CLOSED = 3;
var MAX_REASON = 123;

// An event with members of its own.
function eventClass(name, fields) {
  return common.makeClass(name, '_own', function (self, args) {
    events.Event.call(self, args[0], args[1]);
    var init = args[1] || {}, own = {};
    Object.keys(fields).forEach(function (key) {
      own[key] = init[key] === undefined ? fields[key] : init[key];
    });
    define(self, '_own', own);
  }, Object.keys(fields).reduce(function (members, key) {
    members['get ' + key] = function () {
      return this._own[key];
    };
    return members;
  }, {}), null, events.Event);
}
var CloseEvent = exports.CloseEvent = eventClass('CloseEvent', { wasClean: false, code: 0, reason: '' });
var ErrorEvent = exports.ErrorEvent = eventClass('ErrorEvent', { message: '', filename: '', lineno: 0, colno: 0, error: undefined });

function syntaxError(text) {
  return new DOMException(text, 'SyntaxError');
}

function parse(url) {
  var parsed;
  try {
    parsed = new URL(url);
  } catch (e) {
    throw syntaxError('TypeError: Invalid URL');
  }
  parsed.protocol = { 'http:': 'ws:', 'https:': 'wss:' }[parsed.protocol] || parsed.protocol;
  // The setter does not lead from one scheme to every other.
  if (/^https?:$/.test(parsed.protocol)) parsed = new URL(parsed.href.replace(/^http/, 'ws'));
  if (parsed.protocol !== 'ws:' && parsed.protocol !== 'wss:') {
    throw syntaxError('Expected a ws: or wss: protocol, got ' + parsed.protocol);
  }
  if (parsed.hash || /#$/.test(parsed.href)) throw syntaxError('Got fragment');
  return parsed;
}
function checkProtocols(given) {
  var list = typeof given === 'string' ? [given] : Array.from(given, String), seen = {};
  list.forEach(function (one) {
    var key = one.toLowerCase();
    if (!handshake.isToken(one) || seen[key]) throw syntaxError('Invalid Sec-WebSocket-Protocol value');
    seen[key] = true;
  });
  return list;
}

function stateOf(socket) {
  return socket._webSocket;
}
function checked(run) {
  return function () {
    if (!stateOf(this)) throw new common.codes.ERR_INVALID_THIS('WebSocket');
    return run.apply(this, arguments);
  };
}

var WebSocket = exports.WebSocket = common.makeClass('WebSocket', '_webSocket', function (self, args) {
  if (!args.length) throw new TypeError('WebSocket constructor: 1 argument required, but 0 found.');
  if (typeof args[0] === 'symbol') throw new TypeError('Cannot convert a Symbol value to a string');
  var url = parse(String(args[0])), options = args[1], headers = null, protocols = [];
  if (options !== undefined && options !== null && typeof options === 'object' && !options[Symbol.iterator]) {
    headers = options.headers;
    options = options.protocols;
  }
  if (options !== undefined) {
    protocols = checkProtocols(options !== null && typeof options === 'object' && options[Symbol.iterator] ? options : String(options));
  }
  events.init(self);
  define(self, '_webSocket', {
    socket: self, url: url, readyState: CONNECTING, protocol: '', extensions: '', binaryType: 'blob', link: null, cancel: null, lost: 0,
    origin: url.protocol + '//' + url.host
  });
  connect(stateOf(self), protocols, headers);
}, {
  close: function close(code, reason) {
    var state = stateOf(this);
    if (code !== undefined) {
      // An unsigned short, clamped.
      code = Math.min(65535, Math.max(0, Math.round(+code))) || 0;
      if (code !== 1000 && (code < 3000 || code > 4999)) throw new DOMException('invalid code', 'InvalidAccessError');
    }
    reason = reason === undefined ? '' : Buffer.from(String(reason)).toString();
    var length = Buffer.byteLength(reason);
    if (length > MAX_REASON) throw syntaxError('Reason must be less than 123 bytes; received ' + length);
    if (state.readyState >= CLOSING) return;
    var before = state.readyState;
    state.readyState = CLOSING;
    if (before === CONNECTING) return state.cancel('Connection was closed before it was established.');
    state.link.close(code === undefined && reason ? 1000 : code, reason);
  },
  send: function send(data) {
    if (!arguments.length) throw new TypeError('WebSocket.send: 1 argument required, but 0 found.');
    var state = stateOf(this);
    if (state.readyState === CONNECTING) throw new DOMException('Sent before connected.', 'InvalidStateError');
    if (state.readyState !== OPEN) return;
    if (typeof data === 'string') state.link.send(links.TEXT, data);
    else if (data instanceof ArrayBuffer) state.link.send(links.BINARY, new Uint8Array(data));
    else if (ArrayBuffer.isView(data)) state.link.send(links.BINARY, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    else if (data && data._blob) state.link.send(links.BINARY, data._blob.bytes);
    else state.link.send(links.TEXT, String(data));
  },
  'get readyState': function () {
    return stateOf(this).readyState;
  },
  'get bufferedAmount': function () {
    var state = stateOf(this);
    return state.link ? state.link.buffered() : 0;
  },
  'get url': function () {
    return stateOf(this).url.href;
  },
  'get extensions': function () {
    return stateOf(this).extensions;
  },
  'get protocol': function () {
    return stateOf(this).protocol;
  }
}, null, events.EventTarget);
Object.defineProperty(WebSocket, 'length', { value: 1, configurable: true });
['open', 'error', 'close', 'message'].forEach(function (type) {
  events.attribute(WebSocket.prototype, type);
  var plain = Object.getOwnPropertyDescriptor(WebSocket.prototype, 'on' + type);
  Object.defineProperty(WebSocket.prototype, 'on' + type, {
    get: checked(plain.get),
    set: checked(function (listener) {
      plain.set.call(this, typeof listener === 'function' ? listener : null);
    }),
    enumerable: plain.enumerable,
    configurable: plain.configurable
  });
});
Object.defineProperty(WebSocket.prototype, 'binaryType', {
  get: function () {
    return stateOf(this).binaryType;
  },
  set: function (type) {
    stateOf(this).binaryType = type === 'blob' || type === 'arraybuffer' ? type : 'blob';
  },
  enumerable: true, configurable: true
});
['CONNECTING', 'OPEN', 'CLOSING', 'CLOSED'].forEach(function (name, value) {
  [WebSocket, WebSocket.prototype].forEach(function (object) {
    Object.defineProperty(object, name, { value: value, enumerable: true });
  });
});

function fire(state, event) {
  events.dispatch(state.socket, event);
}
function fireError(state, text) {
  fire(state, new ErrorEvent('error', { message: text, error: new Error(text) }));
}

// ---- connecting

function connect(state, protocols, headers) {
  var url = state.url, key = handshake.newKey(), over = false, stop = null;
  var sent = ['host', url.host, 'connection', 'upgrade', 'upgrade', 'websocket', 'sec-websocket-key', key, 'sec-websocket-version', '13'];
  if (protocols.length) sent.push('sec-websocket-protocol', protocols.join(', '));
  sent.push('sec-websocket-extensions', handshake.OFFER);
  if (headers) {
    new (require('internal/web/headers').Headers)(headers).forEach(function (value, name) {
      sent.push(name, value);
    });
  }
  [['accept', '*/*'], ['accept-language', '*'], ['sec-fetch-mode', 'websocket'], ['user-agent', 'node'], ['pragma', 'no-cache'],
    ['cache-control', 'no-cache'], ['accept-encoding', 'gzip, deflate']].forEach(function (pair) {
    if (sent.indexOf(pair[0]) < 0) sent.push(pair[0], pair[1]);
  });
  function failed(text) {
    if (over) return;
    over = true;
    if (stop) stop();
    state.readyState = CLOSED;
    fireError(state, text);
    fire(state, new CloseEvent('close', { code: 1006 }));
  }
  state.cancel = function (text) {
    require('timers').setImmediate(failed, text);
  };
  // Events come after the script that made it.
  require('timers').setImmediate(function () {
    if (over || state.readyState !== CONNECTING) return;
    var own = binding('net').resolve(url.hostname.replace(/^\[|\]$/g, '')) !== undefined;
    if (own && url.protocol === 'wss:' && !clientOf('wss:')) return failed("there is no TLS on this machine's own network; use ws://");
    stop = (own ? local : require('internal/websocket/remote').open)(url, sent, function (error, response, socket, head) {
      if (over) {
        if (socket) socket.destroy();
        return;
      }
      if (error) return failed('Received network error or non-101 status code.');
      var wrong = response.checked ? null : check(response.headers, key, protocols), agreed = wrong ? null : handshake.answered(response.headers['sec-websocket-extensions']);
      if (wrong || !agreed) {
        socket.destroy();
        return failed(wrong || 'Sec-WebSocket-Extensions header does not match.');
      }
      over = true;
      state.protocol = response.headers['sec-websocket-protocol'] || '';
      state.extensions = response.headers['sec-websocket-extensions'] || '';
      begin(state, socket, agreed, head);
    });
  });
}
function clientOf(protocol) {
  if (protocol === 'ws:') return require('http');
  return require('module').builtinModules.indexOf('https') >= 0 ? require('https') : null;
}
function local(url, headers, callback) {
  var call = clientOf(url.protocol).request({
    hostname: url.hostname.replace(/^\[|\]$/g, ''), port: url.port || (url.protocol === 'ws:' ? 80 : 443), path: url.pathname + url.search, headers: headers,
    agent: false
  });
  call.on('upgrade', function (response, socket, head) {
    callback(null, response, socket, head);
  });
  call.on('response', function (response) {
    response.destroy();
    callback(new Error('status ' + response.statusCode));
  });
  call.on('error', callback);
  call.end();
  return function () {
    call.destroy();
  };
}
// What the server's answer lacks, in the words of Node's client.
function check(headers, key, protocols) {
  if (protocols.length && headers['sec-websocket-protocol'] === undefined) return 'Server did not respond with sent protocols.';
  if (String(headers.upgrade).toLowerCase() !== 'websocket') return 'Server did not set Upgrade header to "websocket".';
  if (!handshake.hasWord(headers.connection, 'upgrade')) return 'Server did not set Connection header to "upgrade".';
  if (headers['sec-websocket-accept'] !== handshake.acceptOf(key)) return 'Incorrect hash received in Sec-WebSocket-Accept header.';
  var chosen = headers['sec-websocket-protocol'];
  if (chosen !== undefined && protocols.indexOf(chosen) < 0) return 'Protocol was not set in the opening handshake.';
  return null;
}

// ---- connected

function begin(state, socket, agreed, head) {
  state.link = new links.Link(socket, Object.assign({ server: false, most: handshake.MAX_MESSAGE }, agreed), {
    message: function (value) {
      if (state.readyState !== OPEN) return;
      if (typeof value !== 'string') value = state.binaryType === 'blob' ? require('internal/web/blob').make(value, '') : wholeBuffer(value);
      fire(state, messageEvent(value, state.origin));
    },
    ping: common.noop,
    pong: common.noop,
    drain: common.noop,
    closed: function (code, reason, clean, error) {
      state.lost = state.link.buffered();
      state.readyState = CLOSED;
      // A connection that broke is told by its close alone, one that was given up by an error too.
      if (error && typeof error.code === 'number') fireError(state, error.message);
      fire(state, new CloseEvent('close', { wasClean: clean, code: error && !clean ? 1006 : code, reason: reason }));
    }
  });
  state.readyState = OPEN;
  fire(state, new events.Event('open'));
  state.link.start(head);
}
function wholeBuffer(bytes) {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer;
}
function messageEvent(data, origin) {
  return new (require('worker_threads').MessageEvent)('message', { data: data, origin: origin });
}
