const http = require('http');
const s = http.createServer((q, r) => {
  const attempt = (name, f) => { try { const v = f(); console.log(name, v === r ? 'self' : v); } catch (e) { console.log(name, e.name, e.code, e.message); } };
  for (const [n, v] of [['a', 1], ['b', ['x', 2]], ['c', true], ['d', undefined], ['e', null], ['', 'x'], ['sp ace', 'x'], [5, 'x'], [undefined, 'x'], ['f', 'new\nline'], ['g', '\u0100'], ['h', '\u00e9'], ['i', ['ok', 'b\r\n']], ['j', {}], ['k', ''], ['l', []], ['m:', 'x'], ['content-length', 'abc']]) attempt(String(n), () => r.setHeader(n, v));
  console.log(r.getHeaders()); console.log(r.getHeaderNames(), r.getRawHeaderNames?.());
  attempt('get', () => r.getHeader(5)); attempt('has', () => r.hasHeader(undefined)); attempt('remove', () => r.removeHeader()); attempt('get none', () => r.getHeader('zz'));
  attempt('append', () => r.appendHeader('a', '2')); attempt('appended', () => r.getHeader('a')); attempt('append list', () => r.appendHeader('A', ['3', '4'])); attempt('appended', () => r.getHeader('A')); attempt('bad append', () => r.appendHeader('x y', '1'));
  attempt('setHeaders', () => r.setHeaders(new Headers({ p: '1', 'set-cookie': 'a' }))); attempt('setHeaders', () => r.setHeaders({ q: 1 })); attempt('setHeaders', () => r.setHeaders(null));
  for (const code of [99, 1000, 'abc', undefined, null, 200.5, '201']) attempt('writeHead ' + code, () => { const x = new http.ServerResponse(q); x.writeHead(code); return x.statusCode; });
  attempt('message', () => new http.ServerResponse(q).writeHead(200, 'bad\nmessage')); attempt('odd', () => new http.ServerResponse(q).writeHead(200, ['a', '1', 'b'])); attempt('bad name', () => new http.ServerResponse(q).writeHead(200, { 'a b': 1 })); attempt('undef', () => new http.ServerResponse(q).writeHead(200, { a: undefined }));
  r.removeHeader('content-length'); r.writeHead(200); attempt('after set', () => r.setHeader('z', 1)); attempt('after remove', () => r.removeHeader('a')); attempt('after append', () => r.appendHeader('a', '1')); attempt('again', () => r.writeHead(200)); attempt('flush', () => r.flushHeaders()); attempt('sent get', () => r.getHeader('k'));
  r.end(); attempt('ended', () => r.writeHead(200));
});
s.listen(0, '127.0.0.1', () => http.get({ port: s.address().port, host: '127.0.0.1', agent: false }, (r) => r.resume().on('end', () => s.close())));
//# status: 0
//| a self
//| b self
//| c self
//| d TypeError ERR_HTTP_INVALID_HEADER_VALUE Invalid value "undefined" for header "d"
//| e self
//|  TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token [""]
//| sp ace TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["sp ace"]
//| 5 TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["5"]
//| undefined TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["undefined"]
//| f TypeError ERR_INVALID_CHAR Invalid character in header content ["f"]
//| g TypeError ERR_INVALID_CHAR Invalid character in header content ["g"]
//| h self
//| i TypeError ERR_INVALID_CHAR Invalid character in header content ["i"]
//| j self
//| k self
//| l self
//| m: TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["m:"]
//| content-length self
//| [Object: null prototype] {
//|   a: 1,
//|   b: [ 'x', 2 ],
//|   c: true,
//|   e: null,
//|   h: 'é',
//|   j: {},
//|   k: '',
//|   l: [],
//|   'content-length': 'abc'
//| }
//| [ 'a', 'b', 'c', 'e', 'h', 'j', 'k', 'l', 'content-length' ] [ 'a', 'b', 'c', 'e', 'h', 'j', 'k', 'l', 'content-length' ]
//| get TypeError ERR_INVALID_ARG_TYPE The "name" argument must be of type string. Received type number (5)
//| has TypeError ERR_INVALID_ARG_TYPE The "name" argument must be of type string. Received undefined
//| remove TypeError ERR_INVALID_ARG_TYPE The "name" argument must be of type string. Received undefined
//| get none undefined
//| append self
//| appended [ 1, '2' ]
//| append list self
//| appended [ 1, '2', '3', '4' ]
//| bad append TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["x y"]
//| setHeaders self
//| setHeaders TypeError ERR_INVALID_ARG_TYPE The "headers" argument must be an instance of Headers or Map. Received an instance of Object
//| setHeaders TypeError ERR_INVALID_ARG_TYPE The "headers" argument must be an instance of Headers or Map. Received null
//| writeHead 99 RangeError ERR_HTTP_INVALID_STATUS_CODE Invalid status code: 99
//| writeHead 1000 RangeError ERR_HTTP_INVALID_STATUS_CODE Invalid status code: 1000
//| writeHead abc RangeError ERR_HTTP_INVALID_STATUS_CODE Invalid status code: abc
//| writeHead undefined RangeError ERR_HTTP_INVALID_STATUS_CODE Invalid status code: undefined
//| writeHead null RangeError ERR_HTTP_INVALID_STATUS_CODE Invalid status code: null
//| writeHead 200.5 200
//| writeHead 201 201
//| message TypeError ERR_INVALID_CHAR Invalid character in statusMessage
//| odd TypeError ERR_INVALID_ARG_VALUE The argument 'headers' is invalid. Received [ 'a', '1', 'b' ]
//| bad name TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["a b"]
//| undef TypeError ERR_HTTP_INVALID_HEADER_VALUE Invalid value "undefined" for header "a"
//| after set Error ERR_HTTP_HEADERS_SENT Cannot set headers after they are sent to the client
//| after remove Error ERR_HTTP_HEADERS_SENT Cannot remove headers after they are sent to the client
//| after append Error ERR_HTTP_HEADERS_SENT Cannot append headers after they are sent to the client
//| again Error ERR_HTTP_HEADERS_SENT Cannot write headers after they are sent to the client
//| flush undefined
//| sent get
//| ended Error ERR_HTTP_HEADERS_SENT Cannot write headers after they are sent to the client
