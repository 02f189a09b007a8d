const http = require('http');
const m = new http.OutgoingMessage();
m.setHeader('A', '1'); m.setHeader('b', ['2', '3']); console.log(m.getHeaders(), m.getHeader('a'), m.headersSent, m.finished, m.getHeaderNames(), m.hasHeader('B'), m.writableEnded, m.destroyed, m.socket);
m.removeHeader('A'); console.log(m.getHeaders(), Object.keys(m.getHeaders()));
for (const f of [() => m.setHeader(), () => m.setHeader('x'), () => m.getHeader(), () => m.removeHeader(), () => m.addTrailers({ 'a b': '1' }), () => m.appendHeader('q', '1') && m.getHeader('q'), () => m.pipe(process.stdout)]) try { console.log(f()); } catch (e) { console.log(e.code, e.message); } m.on('error', (e) => console.log('event', e.code));
const i = new http.IncomingMessage(null); console.log(i.headers, i.rawHeaders, i.trailers, i.complete, i.httpVersion, i.method, i.url, i.statusCode, i.socket, i.aborted);
i.headers = { mine: 1 }; console.log(i.headers); const r = new http.ServerResponse({ method: 'GET', httpVersionMajor: 1, httpVersionMinor: 1 }); r.setHeader('x', 'y'); console.log(r.statusCode, r.getHeaders(), r.writeHead(202, 'Msg', { z: 1 }) === r, r.statusCode, r.statusMessage, r.headersSent);
//# status: 0
//| [Object: null prototype] { a: '1', b: [ '2', '3' ] } 1 false false [ 'a', 'b' ] true false false null
//| [Object: null prototype] { b: [ '2', '3' ] } [ 'b' ]
//| ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["undefined"]
//| ERR_HTTP_INVALID_HEADER_VALUE Invalid value "undefined" for header "x"
//| ERR_INVALID_ARG_TYPE The "name" argument must be of type string. Received undefined
//| ERR_INVALID_ARG_TYPE The "name" argument must be of type string. Received undefined
//| ERR_INVALID_HTTP_TOKEN Trailer name must be a valid HTTP token ["a b"]
//| 1
//| ERR_STREAM_CANNOT_PIPE Cannot pipe, not readable
//| {} [] {} false null null  null null false
//| { mine: 1 }
//| 200 [Object: null prototype] { x: 'y' } true 202 Msg true
