// fetch: over the machine's own network with its HTTP client, beyond it as the embedder allows.
'use strict';

var bodies = require('internal/web/body');
var lists = require('internal/web/headers');
var readable = require('internal/web/readable');
var tick = require('internal/tick');

function failed(cause) {
  return bodies.withCause(new TypeError('fetch failed'), cause);
}

// data: URLs (RFC 2397).
function dataUrl(url) {
  var comma = url.href.indexOf(','), head = url.href.slice(5, comma), data = url.href.slice(comma + 1);
  if (comma < 0) throw failed(new Error('invalid data: URL'));
  if (url.hash) data = data.slice(0, data.length - url.hash.length);
  var bytes = Buffer.from(data.replace(/%([0-9a-f]{2})/gi, function (whole, hex) {
    return String.fromCharCode(parseInt(hex, 16));
  }), 'latin1');
  if (/;\s*base64\s*$/i.test(head)) {
    bytes = Buffer.from(bytes.toString('latin1'), 'base64');
    head = head.replace(/;\s*base64\s*$/i, '');
  }
  if (!head || head[0] === ';') head = 'text/plain' + (head || ';charset=US-ASCII');
  var headers = new lists.Headers({ 'content-type': head });
  return bodies.makeResponse({
    type: 'basic', url: url.href, statusText: 'OK', headers: headers, body: { stream: null, bytes: bytes, type: null }
  });
}

// One exchange. Calls back with (error) or (null, { status, reason, raw, body: a Readable or null }); gives a function
// that ends it.
function local(url, request, headers, body, callback) {
  var secure = url.protocol === 'https:', http = require(secure ? 'https' : 'http'), over = false;
  var call = http.request({
    hostname: url.hostname.replace(/^\[|\]$/g, ''), port: url.port || (secure ? 443 : 80), path: url.pathname + url.search, method: request.method,
    headers: ['host', url.host, 'connection', 'keep-alive'].concat(headers), agent: agentOf(http, url.protocol)
  });
  call.on('response', function (response) {
    over = true;
    callback(null, { status: response.statusCode, reason: response.statusMessage, raw: response.rawHeaders, body: response });
  });
  call.on('error', function (error) {
    if (!over) callback(wording(error));
    over = true;
  });
  if (!body) call.end();
  else if (body.bytes) call.end(body.bytes);
  else send(body.stream, call, callback);
  return function (reason) {
    over = true;
    call.destroy(reason);
  };
}
var agents = {};
function agentOf(http, protocol) {
  return agents[protocol] || (agents[protocol] = new http.Agent({ keepAlive: true }));
}
// As the client of Node's fetch puts it.
function wording(error) {
  if (error.code !== 'ECONNRESET' || (error.message !== 'socket hang up' && error.message !== 'aborted')) return error;
  var made = new Error('other side closed');
  made.name = 'SocketError';
  made.code = 'UND_ERR_SOCKET';
  return made;
}
function send(stream, call, callback) {
  var reader = stream.getReader();
  function next() {
    reader.read().then(function (result) {
      if (result.done) return call.end();
      if (!(result.value instanceof Uint8Array)) throw new TypeError('Received non-Uint8Array chunk');
      if (call.write(result.value)) next();
      else call.once('drain', next);
    }).then(undefined, function (error) {
      call.destroy();
      callback(error);
    });
  }
  next();
}

function remote(url, request, headers, body, callback) {
  var ops = binding('host'), ended = null, handle = -1, pairs = [];
  for (var i = 0; i < headers.length; i += 2) if (headers[i] !== 'accept-encoding') pairs.push([headers[i], headers[i + 1]]);
  function ask(op, args, bytes, title, done) {
    ops.network(op, JSON.stringify(args), bytes, title, function (fault, answer) {
      if (ended) return;
      if (fault || answer[0]) return done(refusal(url, fault ? fault[0] : answer[0], answer ? answer[1] : ''));
      done(null, answer[1], answer[2]);
    });
  }
  function start(bytes) {
    ask('fetch', { method: request.method, url: url.href.replace(/#.*/, ''), headers: pairs }, bytes,
        'fetch ' + request.method + ' ' + url.href, function (error, text) {
          if (error) return callback(error);
          var head = JSON.parse(text), raw = [];
          handle = head.handle;
          head.headers.forEach(function (pair) {
            raw.push(pair[0], pair[1]);
          });
          callback(null, { status: head.status, reason: head.statusText || '', raw: raw, plain: true, body: source });
        });
  }
  var source = new (require('stream').Readable)({
    read: function () {
      ask('read', { handle: handle, length: 65536 }, '', '', function (error, text, bytes) {
        if (error) return source.destroy(error);
        if (bytes.length) return source.push(require('buffer').adopt(bytes));
        handle = -1;
        source.push(null);
      });
    }
  });
  if (!body) start('');
  else if (body.bytes) start(body.bytes);
  else require('stream/consumers').buffer(body.stream).then(start, callback);
  return function (reason) {
    ended = reason || true;
    source.destroy();
    if (handle >= 0) ops.network('close', JSON.stringify({ handle: handle }), '', '', function () {});
  };
}
function refusal(url, number, text) {
  var entry = require('internal/uvmap')[number] || ['UNKNOWN'];
  var missing = entry[0] === 'ENOSYS' || /ENOTFOUND|EAI_AGAIN/.test(text);
  var error = new Error(missing ? 'getaddrinfo ENOTFOUND ' + url.hostname : text || entry[1]);
  error.code = missing ? 'ENOTFOUND' : entry[0];
  if (missing) Object.assign(error, { errno: -3008, syscall: 'getaddrinfo', hostname: url.hostname });
  return error;
}

// The body as it was before the codings that the header names; the last one was applied last.
function decoded(source, codings) {
  var zlib = require('zlib'), makers = { gzip: 'createGunzip', 'x-gzip': 'createGunzip', deflate: 'createInflate' };
  for (var i = codings.length - 1; i >= 0; i--) {
    if (!makers[codings[i]]) return source;
  }
  for (i = codings.length - 1; i >= 0; i--) source = require('stream').pipeline(source, zlib[makers[codings[i]]](), function () {});
  return source;
}
// A stream of bytes of a Readable; cancelling it ends the exchange.
function webBody(source, stop) {
  var controller, over = false;
  var stream = readable.makeBytes({
    start: function (c) {
      controller = c;
    },
    pull: function () {
      source.resume();
    },
    cancel: function (reason) {
      over = true;
      stop(reason);
    }
  }, 0);
  source.on('data', function (chunk) {
    if (over) return;
    controller.enqueue(Uint8Array.from(chunk));
    if (!(controller.desiredSize > 0)) source.pause();
  });
  source.pause();
  source.on('end', function () {
    if (over) return;
    over = true;
    controller.close();
    if (controller.byobRequest) controller.byobRequest.respond(0);
  });
  source.on('error', function (error) {
    fail(bodies.withCause(new TypeError('terminated'), wording(error)));
  });
  source.on('close', function () {
    fail(bodies.withCause(new TypeError('terminated'), wording(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }))));
  });
  function fail(error) {
    if (over) return;
    over = true;
    controller.error(error);
  }
  return { stream: stream, fail: fail };
}

var badPorts = [1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111,
  113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556,
  563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668,
  6669, 6679, 6697, 10080];

function run(request, signal, resolve, reject) {
  var url = new URL(request.url), hops = 0, stop = null, outer = null, settled = false;
  var method = request.method, body = request._request.body, headers = new lists.Headers(request.headers);
  if (signal) {
    if (signal.aborted) return reject(signal.reason);
    signal.addEventListener('abort', function () {
      if (stop) stop();
      if (outer) outer.fail(signal.reason);
      end(signal.reason);
    }, { once: true });
  }
  function end(error) {
    if (settled) return;
    settled = true;
    reject(error);
  }
  if (url.protocol === 'data:') return resolve(dataUrl(url));

  function exchange() {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return end(failed(new Error('unknown scheme')));
    if (url.port && badPorts.indexOf(+url.port) >= 0) return end(failed(new Error('bad port')));
    var sent = new lists.Headers(headers), length = body ? body.bytes ? body.bytes.length : -1 : method === 'POST' || method === 'PUT' ? 0 : null;
    [['accept', '*/*'], ['accept-language', '*'], ['sec-fetch-mode', request.mode], ['user-agent', 'node'],
      ['accept-encoding', 'gzip, deflate']].forEach(function (pair) {
      if (!sent.has(pair[0])) lists.putHeader(sent, pair[0], pair[1]);
    });
    var raw = lists.rawHeaders(sent);
    if (length >= 0 && length !== null) raw.push('content-length', String(length));
    else if (length === -1) raw.push('transfer-encoding', 'chunked');
    var own = binding('net').resolve(url.hostname.replace(/^\[|\]$/g, '')) !== undefined;
    stop = (own ? local : remote)(url, { method: method }, raw, body, function (error, response) {
      if (settled) return;
      if (error) return end(failed(error));
      answer(response);
    });
  }

  function answer(response) {
    var location = null, codings = [], list = new lists.Headers(), i;
    for (i = 0; i < response.raw.length; i += 2) {
      lists.putHeader(list, response.raw[i], response.raw[i + 1]);
    }
    location = list.get('location');
    var status = response.status, redirects = [301, 302, 303, 307, 308].indexOf(status) >= 0;
    if (redirects && request.redirect === 'error') {
      stop();
      return end(failed(new Error('unexpected redirect')));
    }
    if (redirects && request.redirect === 'follow' && location !== null) {
      response.body.resume();
      response.body.on('error', function () {});
      var next;
      try {
        next = new URL(location, url);
      } catch (e) {
        return end(failed(new Error('Invalid URL')));
      }
      if (!/^https?:$/.test(next.protocol)) return end(failed(new Error('URL scheme must be a HTTP(S) scheme')));
      if (++hops > 20) return end(failed(new Error('redirect count exceeded')));
      if (status !== 303 && body && !body.bytes) return end(failed(new Error()));
      if (((status === 301 || status === 302) && method === 'POST') || (status === 303 && method !== 'GET' && method !== 'HEAD')) {
        method = 'GET';
        body = null;
        ['content-encoding', 'content-language', 'content-location', 'content-type', 'content-length'].forEach(function (name) {
          headers.delete(name);
        });
      }
      if (next.origin !== url.origin) {
        ['authorization', 'proxy-authorization', 'cookie', 'host'].forEach(function (name) {
          headers.delete(name);
        });
      }
      if (!next.hash) next.hash = url.hash;
      url = next;
      return exchange();
    }
    var none = method === 'HEAD' || [101, 103, 204, 205, 304].indexOf(status) >= 0;
    if (!response.plain && list.has('content-encoding')) {
      codings = list.get('content-encoding').toLowerCase().split(',').map(function (word) {
        return word.trim();
      });
    }
    var made = null;
    if (none) {
      response.body.resume();
      response.body.on('error', function () {});
    } else {
      outer = webBody(codings.length ? decoded(response.body, codings) : response.body, stop);
      made = { stream: outer.stream, bytes: null, type: null };
    }
    list._headers.fixed = true;
    settled = true;
    resolve(bodies.makeResponse({
      type: 'basic', url: url.href.replace(/#.*/, ''), redirected: hops > 0, status: status, statusText: response.reason,
      headers: list, body: made
    }));
  }
  exchange();
}

exports.fetch = function fetch(input, init) {
  return new Promise(function (resolve, reject) {
    if (input === undefined) throw bodies.withCause(new TypeError('Failed to parse URL from undefined'), invalidUrl());
    var request = new bodies.Request(input, init);
    tick.enqueueJob(function () {
      run(request, request._request.source, resolve, reject);
    });
  });
};
function invalidUrl() {
  try {
    return new URL('undefined');
  } catch (e) {
    return e;
  }
}
Object.defineProperty(exports.fetch, 'length', { value: 0, configurable: true });
