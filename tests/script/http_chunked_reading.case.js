const http = require('http'), net = require('net');
const replies = [
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n5;ext=1\r\ndefgh\r\n0\r\n\r\n', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X\r\n\r\nA\r\n0123456789\r\n0\r\nX: t1\r\nx: t2\r\nY: z\r\n\r\n', 'HTTP/1.1 200 Fine Thanks\r\nContent-Length: 3\r\n\r\nabcEXTRA', 'HTTP/1.1 200 OK\r\n\r\nuntil close', 'HTTP/1.0 200 OK\r\n\r\nold',
  'HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab', 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nz', 'HTTP/1.1 204 No Content\r\n\r\n', 'HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 'garbage\r\n\r\n', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 'HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\n', 'HTTP/1.1 200 OK\r\nBad Header: x\r\n\r\n', '', 'HTTP/2.0 200 OK\r\n\r\n', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n',
];
const s = net.createServer((k) => { k.on('error', () => {}); k.once('data', () => k.end(replies[i], 'latin1')); }); let i = 0;
s.listen(0, '127.0.0.1', function next() {
  const said = []; const q = http.get({ port: s.address().port, host: '127.0.0.1', agent: false }, (r) => {
    let t = ''; said.push(r.statusCode, r.statusMessage, r.httpVersion, JSON.stringify(r.headers));
    r.on('data', (d) => { t += d; }).on('end', () => said.push('end', t, r.complete, JSON.stringify(r.trailers), r.rawTrailers.join())).on('error', (e) => said.push('res', e.code, e.message, t, r.complete)).on('aborted', () => said.push('aborted'));
  });
  q.on('information', (x) => said.push('info', x.statusCode)).on('continue', () => said.push('continue')).on('error', (e) => said.push('req', e.code, e.message)).on('close', () => setImmediate(() => { console.log(i, said.join(' ')); if (++i < replies.length) next(); else s.close(); }));
});
//# status: 0
//| 0 200 OK 1.1 {"transfer-encoding":"chunked"} end abcdefgh true {}
//| 1 200 OK 1.1 {"transfer-encoding":"chunked","trailer":"X"} end 0123456789 true {"x":"t1, t2","y":"z"} X,t1,x,t2,Y,z
//| 2 200 Fine Thanks 1.1 {"content-length":"3"} req HPE_INVALID_CONSTANT Parse Error: Expected HTTP/, RTSP/ or ICE/ end abc true {}
//| 3 200 OK 1.1 {} end until close true {}
//| 4 200 OK 1.0 {} end old true {}
//| 5 200  1.1 {"content-length":"0"} end  true {}
//| 6 200 OK 1.1 {"content-length":"10"} aborted res ECONNRESET aborted short false
//| 7 200 OK 1.1 {"transfer-encoding":"chunked"} aborted res ECONNRESET aborted ab false
//| 8 continue info 100 info 103 200 OK 1.1 {"content-length":"1"} end z true {}
//| 9 204 No Content 1.1 {} end  true {}
//| 10 304 Not Modified 1.1 {"content-length":"5"} end  true {}
//| 11 200 OK 1.1 {"transfer-encoding":"chunked"} req HPE_INVALID_CHUNK_SIZE Parse Error: Invalid character in chunk size aborted res ECONNRESET aborted  false
//| 12 req HPE_INVALID_CONSTANT Parse Error: Expected HTTP/, RTSP/ or ICE/
//| 13 req HPE_UNEXPECTED_CONTENT_LENGTH Parse Error: Duplicate Content-Length
//| 14 req HPE_INVALID_CONTENT_LENGTH Parse Error: Invalid character in Content-Length
//| 15 req HPE_INVALID_HEADER_TOKEN Parse Error: Invalid header token
//| 16 req ECONNRESET socket hang up
//| 17 200 OK 2.0 {} end  true {}
//| 18 req HPE_INVALID_TRANSFER_ENCODING Parse Error: Transfer-Encoding can't be present with Content-Length
