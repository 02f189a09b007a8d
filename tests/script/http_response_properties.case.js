const http = require('http'), stream = require('stream');
// What the client sees is told at the end: which side hears first is nobody's promise.
const seen = [];
const s = http.createServer((q, r) => {
  console.log(q.method, q.url, q.httpVersion, q.httpVersionMajor, q.httpVersionMinor, q.complete, q.aborted, q.socket === q.connection, q.socket === r.socket, r.req === q, q instanceof stream.Readable, r instanceof stream.Writable, r instanceof stream, q.statusCode, q.statusMessage);
  console.log(r.statusCode, r.statusMessage, r.headersSent, r.sendDate, r.finished, r.writableEnded, r.writableFinished, r.writableLength, r.writableHighWaterMark, r.strictContentLength, r.shouldKeepAlive, r.chunkedEncoding, r.writableObjectMode, r.writableCorked, r.destroyed, r.closed, r.errored);
  r.on('finish', () => console.log('finish', r.writableFinished, r.finished)).on('close', () => { console.log('close', r.closed, r.destroyed, q.destroyed, q.complete); });
  r.setHeader('X', '1'); r.write('a'); console.log(r.headersSent, r.statusMessage, r.chunkedEncoding); r.end('b', () => console.log('end callback')); console.log(r.writableEnded, r.finished);
});
s.listen(0, '127.0.0.1', () => {
  const q = http.get({ port: s.address().port, host: '127.0.0.1', path: '/p?q', headers: { 'X-Y': 'z' } }, (r) => {
    seen.push([r.statusCode, r.statusMessage, r.url, r.method, r.httpVersion, r.complete, r.req === q, q.res === r]); r.resume().on('end', () => setImmediate(() => { seen.push([r.complete, r.destroyed, r.readableEnded]); s.on('close', () => seen.forEach((one) => console.log(...one))); s.close(); s.closeIdleConnections(); }));
  });
  console.log(q.method, q.path, q.host, q.protocol, q.reusedSocket, q.maxHeadersCount, q.getHeader('x-y'), q.getHeaderNames(), q.getRawHeaderNames(), q.hasHeader('X-y'), q.finished, q.aborted, q.destroyed, q.writableEnded, q.headersSent, q.socket, q.agent === http.globalAgent, q instanceof http.OutgoingMessage, q instanceof http.ClientRequest);
});
//# status: 0
//| GET /p?q 127.0.0.1 http: false null z [ 'x-y', 'host' ] [ 'X-Y', 'Host' ] true true false false true true null true true true
//| GET /p?q 1.1 1 1 false false true true true true false true null null
//| 200 undefined false true false false false 0 16384 false true false false 0 false false null
//| true OK true
//| true true
//| finish true true
//| end callback
//| close true true false true
//| 200 OK  null 1.1 false true true
//| true true true
